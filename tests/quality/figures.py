"""Whether figures and dates of our pairs are told to differ where they do, and nowhere else.

``gold.toml`` lists what differs and what is the same, each by its own words on both sides, with " / " between places
that tell the same thing; what is told beside that is wrong. ``seen = true`` marks a pair whose errors whoever works on
the rules has read; the others are only counted. ``python tests/quality/figures.py pt`` prints the table.
"""

import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
from diptych.engine import compare
from diptych.finding import SIDES, Finding
from diptych.options import Options
from diptych.reading import read_article
from quality.gold import Span, locate

PAIRS = Path(__file__).parent / "figures"  # a folder for each language
TELLING = ("figure", "date")
BETWEEN = " / "
ROUNDED = "number-rounding"
Places = tuple[list[Span], list[Span]]


@dataclass
class Told:
    """How many differences are told, how many missed, what is told wrongly."""

    right: int = 0
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of what differs that is told."""
        return self.right / max(1, self.right + len(self.missed))

    @property
    def precision(self) -> float:
        """The share of what is told that differs."""
        return self.right / max(1, self.right + len(self.wrong))


def score(code: str, seen: bool | None = None) -> Told:
    """The pairs of a language together, or those that were seen, or those that were not."""
    count = Told()
    for folder in sorted((PAIRS / code).iterdir()):
        gold = tomllib.loads((folder / "gold.toml").read_text(encoding="utf-8"))
        if seen is None or gold["seen"] == seen:
            _score(folder, gold, count)
    return count


def _score(folder: Path, gold: dict[str, list[list[str]]], count: Told) -> None:
    articles = [read_article(folder / f"{side}.txt") for side in SIDES]
    texts = [article.text for article in articles]
    differ, equal = ([_places(texts, entry) for entry in gold[name]] for name in ("differ", "equal"))
    told = [pair for f in compare(*articles, Options(pipeline="blank")).findings for pair in _named(f)]
    for entry, words in zip(differ, gold["differ"], strict=True):
        if any(_over(entry, pair) for pair in told):
            count.right += 1
        else:
            count.missed.append(f"{folder.name}: {words[0]} | {words[1]}")
    for pair in dict.fromkeys(told):
        if not any(_over(entry, pair) for entry in differ):
            known = "equal" if any(_over(entry, pair) for entry in equal) else "other"
            words = " | ".join(text[s:e] for text, (s, e) in zip(texts, pair, strict=True))
            count.wrong.append(f"{folder.name} ({known}): {words}")


def _places(texts: list[str], entry: list[str]) -> Places:
    left, right = ([locate(t, w) for w in words.split(BETWEEN)] for t, words in zip(texts, entry, strict=True))
    return left, right


def _named(finding: Finding) -> Iterator[tuple[Span, Span]]:
    """The words on both sides of each figure or date that a finding says to differ; not of one rounded otherwise."""
    if finding.type == "number" and finding.rule != ROUNDED:
        left, right = ((spans[0].start, spans[-1].end) for spans in (finding.left, finding.right))
        yield left, right
    for named in finding.evidence.get("differences", ()):
        if named["type"] in TELLING:
            left, right = ((named[side][0]["start"], named[side][-1]["end"]) for side in SIDES)
            yield left, right


def _over(entry: Places, pair: tuple[Span, Span]) -> bool:
    return all(any(min(a[1], b[1]) > max(a[0], b[0]) for a in places) for places, b in zip(entry, pair, strict=True))


if __name__ == "__main__":
    for code in sys.argv[1:] or sorted(p.name for p in PAIRS.iterdir()):
        read = score(code, seen=True)
        print(*(f"missed  {words}" for words in read.missed), *(f"WRONG   {words}" for words in read.wrong), sep="\n")
        for name, part in (("seen", read), ("counted", score(code, seen=False)), ("all", score(code))):
            print(f"{code} {name:8s} told {part.right}, missed {len(part.missed)}, wrong {len(part.wrong)}", end="  ")
            print(f"recall {part.recall:.3f}  precision {part.precision:.3f}")
