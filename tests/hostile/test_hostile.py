"""Every hostile file ends as it should: an article, or one error that names the file, in time and within bounds."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from time import perf_counter

import pytest

from diptych.errors import DiptychError
from diptych.options import Limits
from diptych.reading import Reader, read_isolated
from hostile.corpus import BEACON, KINDS, OUTSIDE, Hostile, corpus, of_kind
from tables import each

ASKING = ("good", "file-entity", "remote-dtd", "slip")  # packed, so that their bytes do not show what they ask for
SECRET = Path(OUTSIDE).read_text().strip() if Path(OUTSIDE).exists() else "no such secret"


@pytest.fixture(scope="module")
def reader():
    """One child for all files: what one of them did to it does not change what becomes of the next."""
    with Reader() as reader:
        yield reader


def most_memory(process: int | None) -> int:
    """The most that a process has used so far, in kB; 0 where none runs or the system does not tell."""
    status = Path(f"/proc/{process}/status")
    found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return int(found[1]) if found else 0


def test_the_corpus_is_large_enough():
    """At least 120 files, every kind of format among them."""
    assert len(corpus()) >= 120
    assert {Path(h.name).suffix.lower() for h in corpus()} >= set(
        ".txt .html .docx .odt .epub .pdf .md .rtf .eml".split()
    )


@pytest.mark.parametrize("kind", KINDS)
def test_every_file_ends_as_it_should(tmp_path, reader, kind):
    """As the table says: opened with the right words, or refused with the right code, in 20 seconds and a gigabyte."""
    each("case", of_kind(kind), ids=lambda case: repr(case.name))(ends_as_it_should)(folder=tmp_path, reader=reader)


def ends_as_it_should(folder: Path, reader: Reader, case: Hostile) -> None:
    """Of one file, alone in its folder."""
    path = folder / case.name
    path.write_bytes(case.data)
    start = perf_counter()
    text, code, told = None, None, f"{case.name}."
    try:
        text = reader.article(path).text
    except DiptychError as error:
        code, told = error.code, str(error)
    assert perf_counter() - start < 20
    assert most_memory(reader.process) < 1_000_000
    assert case.name in told
    assert told.endswith(".")
    assert code != "crashed" or "crashed" in case.codes  # an error that no reader foresaw
    assert case.ends == "either" or (text is None) == (case.ends == "error"), code
    if text is None:
        assert not case.codes or code in case.codes, code
    else:
        assert all(words in text for words in case.holds)
        assert not any(words in text for words in (*case.lacks, SECRET))
    left = [p.name for p in folder.iterdir()]
    for name in left:
        (folder / name).unlink()
    assert left == [case.name]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_readers_open_nothing_else_and_make_no_socket(tmp_path):
    """System calls of the readers on the files that ask for a file or an address outside."""
    asking = [
        h for h in corpus() if BEACON.encode() in h.data or OUTSIDE.encode() in h.data or Path(h.name).stem in ASKING
    ]
    for case in asking:
        (tmp_path / case.name).write_bytes(case.data)
    code = (
        "import sys\nfrom pathlib import Path\nfrom diptych.offline import go_offline\nfrom diptych.errors import DiptychError\n"
        "go_offline()\nfrom diptych.reading import read_article\n"
        "for path in sorted(Path(sys.argv[1]).iterdir()):\n    try:\n        read_article(path)\n    except DiptychError:\n        pass\n"
    )
    log = tmp_path.parent / "calls"
    command = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=network,openat,open,unlink,rename,mkdir"]
    traced = subprocess.run(
        [*command, sys.executable, "-B", "-c", code, str(tmp_path)], capture_output=True, text=True, timeout=200
    )
    if "Operation not permitted" in traced.stderr:
        pytest.skip("strace may not trace here")
    assert traced.returncode == 0, traced.stderr
    calls = log.read_text(errors="replace").splitlines()
    assert any(case.name in call for case in asking for call in calls)
    assert not [c for c in calls if "AF_INET" in c]
    assert not [c for c in calls if f'"{OUTSIDE}"' in c]
    assert not [c for c in calls if "beacon" in c]
    assert not [c for c in calls if re.search(r"O_(?:WRONLY|RDWR|CREAT)", c) and "/dev/" not in c]


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices with names")
def test_what_is_no_plain_file_is_refused_at_once(tmp_path):
    """Pipes, devices, rings of links, folders: never opened."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "ring.txt").symlink_to("ring.txt")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    (tmp_path / "folder.txt").mkdir()
    for path in sorted(tmp_path.iterdir()):
        with pytest.raises(DiptychError, match=path.name.replace(".", r"\.")):
            read_isolated(path)


def test_a_parser_that_hangs_costs_only_its_time(tmp_path, monkeypatch):
    """The child is ended at its limit, with one error."""
    (tmp_path / "page.html").write_text("<p>words</p>")
    with pytest.raises(DiptychError, match="took longer") as slow:
        read_isolated(tmp_path / "page.html", Limits(seconds=0.01))
    assert slow.value.code == "timeout"


def test_a_parser_that_needs_too_much_memory_is_one_error(tmp_path):
    """The child's memory is limited; what then breaks is told as one sentence."""
    (tmp_path / "page.html").write_text("<p>words</p>")
    with pytest.raises(DiptychError, match=r"page\.html") as big:
        read_isolated(tmp_path / "page.html", Limits(memory_bytes=40_000_000))
    assert big.value.code in ("crashed", "too-complex")
