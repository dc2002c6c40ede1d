"""The sample articles, converted by other programs into every format, read back as they were."""

import shutil
import subprocess
from pathlib import Path

import pytest

from diptych import compare
from diptych.options import Options
from diptych.reading import read_article, read_sample
from diptych.reading.samples import sample_paths

PANDOC, OFFICE = shutil.which("pandoc"), shutil.which("soffice")
MAKERS = [("pandoc", kind) for kind in ("docx", "odt", "rtf", "epub", "html")]
MAKERS += [("office", kind) for kind in ("docx", "odt", "rtf", "html", "pdf")]


def converted(maker: str, kind: str, source: Path, folder: Path) -> Path:
    """The article in another format, made by pandoc, or by LibreOffice from pandoc's OpenDocument."""
    out = folder / f"{source.stem}.{kind}"
    if maker == "pandoc":
        subprocess.run(["pandoc", "-s", "-f", "markdown-smart", source, "-o", out], check=True, capture_output=True)
        return out
    middle = folder / "middle" / f"{source.stem}.odt"
    middle.parent.mkdir(exist_ok=True)
    subprocess.run(["pandoc", "-s", "-f", "markdown-smart", source, "-o", middle], check=True, capture_output=True)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", folder, middle]
    subprocess.run(command, check=True, capture_output=True)
    return out


@pytest.mark.parametrize(("maker", "kind"), MAKERS)
def test_the_sample_survives_conversion(tmp_path, maker, kind):
    """Nearly every paragraph is exact, and the same quotations are found with the same verdicts."""
    if PANDOC is None or (maker == "office" and OFFICE is None):
        pytest.skip("pandoc or LibreOffice is not installed")
    articles = [read_article(converted(maker, kind, path, tmp_path)) for path in sample_paths()]
    originals = read_sample()
    for article, original in zip(articles, originals, strict=True):
        wanted = [" ".join(p.split()) for p in original.text.split("\n\n") if p.strip()]
        found = set(article.text.strip().split("\n\n"))
        exact = sum(p in found for p in wanted)
        assert exact >= 0.87 * len(wanted), [p for p in wanted if p not in found]
    options = Options(pipeline="blank")

    def verdicts(pair):
        return sorted(f.type for f in compare(*pair, options).findings if f.kind == "quote")

    assert verdicts(articles) == verdicts(originals)
