"""Pages of the site that are made from what lies elsewhere: README, CONTRIBUTING, changelog, docstrings, the icon."""

import re
import sys
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "core"))
import diptych  # noqa: E402 its names alone: nothing that it needs is installed here

# page: the file that it is made of
MADE = {"index.md": "README.md", "contributing.md": "CONTRIBUTING.md", "changelog.md": "CHANGELOG.md"}
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

A notebook shows a comparison as a table.

"""


def on_files(files: Files, config: Any) -> Files:
    """The files of docs/, and the pages that are made."""
    for page, source in MADE.items():
        files.append(File.generated(config, page, content=_linked((ROOT / source).read_text(encoding="utf-8"))))
    parts = "\n\n".join(f"::: diptych.{home}.{name}" for name, home in sorted(diptych._HOME.items(), key=_verbs_first))
    files.append(File.generated(config, "python.md", content=f"{PYTHON}\n{parts}\n"))
    icon = (ROOT / "resources/diptych_resources/icons/diptych.svg").read_text(encoding="utf-8")
    files.append(File.generated(config, "diptych.svg", content=icon))
    return files


def _verbs_first(named: tuple[str, str]) -> bool:
    """Functions before classes."""
    return named[0][0].isupper()


def _linked(text: str) -> str:
    """The text with links as they lead from one page of the site to another."""
    text = text.replace("](docs/", "](")
    text = re.sub(r"\]\(CONTRIBUTING\.md", "](contributing.md", text)
    text = re.sub(r"\]\(CHANGELOG\.md", "](changelog.md", text)
    return re.sub(r"\[([^\]]+)\]\((?:SECURITY\.md|packaging/README\.md)\)", r"\1", text)
