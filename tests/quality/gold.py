"""The gold of our own article pairs: read from ``gold.toml``, where every passage is named by its own words.

``"first words … last words"`` means from the first words to the next place of the last ones; a sentence is named by its
first words. ``quotations`` list every quotation of a side with a name that its speaker must contain. A ``claim`` joins
two sentences (``kind = "partial"`` where they share only a part); every other sentence has no counterpart. Sentences
that hold no claim (the headline, bylines) are the lines before the first empty line but one that end in no full stop.
"""

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from diptych import compare
from diptych.comparison import Comparison
from diptych.reading import read_article

PAIRS = Path(__file__).parent / "pairs"
OTHERS = Path(__file__).parent / "languages"  # a folder for each language beside English
Span = tuple[int, int]


@dataclass(frozen=True)
class Pair:
    """One pair of articles and what a careful reader found in them; spans are code points, end exclusive."""

    name: str
    left: Path
    right: Path
    quotations: dict[str, list[tuple[Span, str]]]
    quotes: list[tuple[Span, Span, str]]
    wording: list[tuple[Span, Span]]
    claims: list[tuple[int, int, str]]
    framing: list[tuple[str, Span, Span]]
    figures: list[tuple[Span, Span]] = field(default_factory=list)
    dates: list[tuple[Span, Span]] = field(default_factory=list)


def locate(text: str, words: str) -> Span:
    """Where the words stand; raises ValueError where they do not, so that gold cannot rot."""
    first, _, last = words.partition(" … ")
    start = text.find(first)
    end = text.find(last, start + len(first)) + len(last) if last else start + len(first)
    if start < 0 or end < start + len(first) or (last and text.find(last, start + len(first)) < 0):
        raise ValueError(f"gold names words that the article does not have: {words!r}")
    return start, end


def load(folder: Path) -> Pair:
    """The pair in a folder; raises ValueError where its gold does not fit its texts."""
    gold = tomllib.loads((folder / "gold.toml").read_text(encoding="utf-8"))
    left, right = (folder / f"{side}.txt" for side in ("left", "right"))
    texts = {"left": left.read_text(encoding="utf-8"), "right": right.read_text(encoding="utf-8")}

    def both(entry: dict[str, str]) -> tuple[Span, Span]:
        return locate(texts["left"], entry["left"]), locate(texts["right"], entry["right"])

    return Pair(
        folder.name,
        left,
        right,
        {
            side: [(locate(texts[side], words), name) for words, name in gold["quotations"].get(side, [])]
            for side in ("left", "right")
        },
        [(*both(e), e["type"]) for e in gold.get("quote", [])],
        [both(e) for e in gold.get("wording", [])],
        [(*(span[0] for span in both(e)), e.get("kind", "same")) for e in gold.get("claim", [])],
        [(e["type"], *both(e)) for e in gold.get("framing", [])],
        [both(e) for e in gold.get("figure", [])],
        [both(e) for e in gold.get("date", [])],
    )


def load_all(code: str = "en") -> list[Pair]:
    """Every pair in a language, by name."""
    folder = PAIRS if code == "en" else OTHERS / code
    return [load(pair) for pair in sorted(folder.iterdir()) if pair.is_dir()]


@cache
def compared(left: Path, right: Path) -> Comparison:
    """The comparison of two files, made once for all that look at it: of our own pairs five rooms of tests do."""
    return compare(read_article(left), read_article(right))
