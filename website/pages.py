"""Pages of the site that are made from what lies elsewhere: README, CONTRIBUTING, changelog, docstrings, the icon.

The pages of each language of docs/ go into a section of their own, below headings and a search in that language.
"""

import re
import sys
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "core"))
import diptych  # noqa: E402 its names alone: nothing that it needs is installed here

# page: the file that it is made of
MADE = {
    "index.md": "README.md",
    "contributing.md": "CONTRIBUTING.md",
    "changelog.md": "CHANGELOG.md",
    "diptych.svg": "resources/diptych_resources/icons/diptych.svg",
    "iframe-worker.js": "website/iframe-worker.js",
}
LANGUAGES = {"de": "Deutsch", "fr": "Français", "es": "Español"}
IN_ORDER = ("guide", "by-ear", "formats", "corpus", "privacy", "limits", "languages")
PYTHON = """# From Python

```python
import diptych

comparison = diptych.compare("left.html", "right.pdf")
for fact in comparison.facts:
    if fact.shown:
        print(fact.rank, fact.label, fact.subject)

session = diptych.Session(comparison)
diptych.save(session, "work.diptych")
```

A notebook shows a comparison, and a story, as a table.

"""


def on_config(config: Any) -> Any:
    """With a section for every language that has pages."""
    for code in sorted({page.parent.name for page in (ROOT / "docs").glob("*/*.md")}):
        pages = sorted((page.name for page in (ROOT / "docs" / code).glob("*.md")), key=_place)
        config.nav.append({LANGUAGES[code]: [f"{code}/{page}" for page in pages]})
    return config


def _place(page: str) -> tuple[bool, int, str]:
    """Where a page stands among the others; those that no order names come last."""
    name = page.removesuffix(".md")
    return (False, IN_ORDER.index(name), name) if name in IN_ORDER else (True, 0, name)


def on_files(files: Files, config: Any) -> Files:
    """The files of docs/, and the pages that are made."""
    for page, source in MADE.items():
        files.append(File.generated(config, page, content=_linked((ROOT / source).read_text(encoding="utf-8"))))
    parts = "\n\n".join(map(_part, sorted(diptych.__all__, key=_verbs_first)))
    files.append(File.generated(config, "python.md", content=f"{PYTHON}\n{parts}\n"))
    return files


def on_page_context(context: dict[str, Any], page: Any, config: Any, nav: Any) -> dict[str, Any]:
    """What the theme says around a page, in the language of the page."""
    code = page.url.partition("/")[0]
    config.theme["language"] = code if code in LANGUAGES else "en"
    return context


def _verbs_first(name: str) -> tuple[bool, str]:
    """Functions before classes."""
    return name[0].isupper(), name


def _part(name: str) -> str:
    """What the docstrings say of a public name, under the name as it is written."""
    home = diptych._HOME.get(name)
    return f"::: diptych.{home}.{name}\n    options:\n      heading: diptych.{name}\n" if home else ""


def _linked(text: str) -> str:
    """The text with links as they lead from one page of the site to another."""
    text = text.replace("](docs/", "](")
    text = re.sub(r"\]\(CONTRIBUTING\.md", "](contributing.md", text)
    text = re.sub(r"\]\(CHANGELOG\.md", "](changelog.md", text)
    return re.sub(r"\[([^\]]+)\]\((?:SECURITY\.md|packaging/README\.md)\)", r"\1", text)
