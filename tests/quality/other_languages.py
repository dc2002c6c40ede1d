"""How well Diptych reads our pairs in other languages. ``python tests/quality/other_languages.py de`` prints the table.

As ``scoring`` for English, but for what readers of these pairs wrote down otherwise: words between marks that are
nobody's speech stand in no gold, and speakers are counted as they are shown, right, wrong or not named. Whoever works
on the rules reads the errors of every second pair, the first, third and so on; the others are only counted.
"""

import sys
from collections import defaultdict
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
from diptych.article import Article
from diptych.engine import compare
from diptych.finding import SIDES
from diptych.language import analyse
from diptych.languages import language
from diptych.languages.recognition import guessed
from diptych.matching.claims.sentence_bags import bags
from diptych.matching.text_index import TextIndex
from diptych.options import Options
from diptych.reading import read_article
from quality.gold import Pair, Span, load_all
from quality.scoring import Comparison, Count, Counts, ends, same, score_claims, tally, tally_quotations

NOBODY = "?"
MANY = 5  # words in common and more
READ, COUNTED = slice(0, None, 2), slice(1, None, 2)


def score(code: str, part: slice = slice(None)) -> Counts:
    """All pairs of a language together, or those of a part."""
    counts: Counts = defaultdict(Count)
    for pair in load_all(code)[part]:
        options = Options(pipeline="blank")
        comparison = compare(read_article(pair.left), read_article(pair.right), options)
        _score_quotations(pair, comparison, counts)
        score_claims(pair, comparison, counts)
        _score_figures(pair.name, pair.figures, comparison, counts["figures"])
        _score_figures(pair.name, pair.dates, comparison, counts["dates"])
        tally(
            counts["quotes"],
            pair.name,
            [(left, right) for left, right, _ in pair.quotes],
            [ends(f) for f in comparison.findings if f.kind == "quote"],
            lambda g, f: same(g[0], f[0]) and same(g[1], f[1]),
        )
    return counts


def _score_quotations(pair: Pair, comparison: Comparison, counts: Counts) -> None:
    for side in SIDES:
        gold = [span for span, _ in pair.quotations[side]]
        there = [q for q in comparison.quotations[side] if not q.nested]
        told = {i for i, q in enumerate(there) if any(same(g, (q.span.start, q.span.end)) for g in gold)}
        found = [(q.span.start, q.span.end) for i, q in enumerate(there) if i in told or q.kind == "speech"]
        tally_quotations(counts["quotations"], pair, side, found)
        for span, name in pair.quotations[side]:
            q = next((q for q in there if same(span, (q.span.start, q.span.end))), None)
            if q is None:
                continue
            count, shown = counts["speakers"], q.speaker.name if q.speaker else ""
            words = q.span.of(comparison.article(side).text)[:40]
            if (name == NOBODY and not shown) or (shown and name.split()[-1].lower() in shown.lower()):
                count.right += 1
            elif shown:
                count.wrong += 1
                count.errors.append(f"{pair.name} {side}: {name} not {shown} ({q.rule}): {words}")
            else:
                count.missed += 1
                count.errors.append(f"{pair.name} {side}: {name} not named: {words}")


def _score_figures(name: str, gold: list[tuple[Span, Span]], comparison: Comparison, count: Count) -> None:
    """Two figures of one thing that differ, or two days: whether a finding on both says so."""
    telling = [f for f in comparison.findings if f.type == "number" or f.differs in ("number", "date")]
    for left, right in gold:
        hit = any(_over(left, ends(f)[0]) and _over(right, ends(f)[1]) for f in telling)
        count.right += hit
        count.missed += not hit
        if not hit:
            count.errors.append(f"{name}: missed figures {left} {right}")


def by_words_in_common(code: str) -> dict[int, tuple[int, int]]:
    """How many of the claims in our gold are linked, and how many there are, by the telling words in common.

    Gold in whose pairs of sentences fewer words are the same asks for more, whatever the language: ``en`` for comparison.
    """
    found: dict[int, list[bool]] = defaultdict(list)
    for pair in load_all(code):
        articles = read_article(pair.left), read_article(pair.right)
        comparison = compare(*articles, Options(pipeline="blank"))
        told = {(f.left[0], f.right[0]) for f in comparison.findings if f.kind == "claim"}
        stems = [
            dict(zip((s.span for s in comparison.statements[side]), (b.stems for b in bags(_index(a))), strict=True))
            for side, a in zip(SIDES, articles, strict=True)
        ]
        for left, right, kind in pair.claims:
            if kind == "same":
                at = [
                    max((s for s in each if s.start <= o), default=None)
                    for each, o in zip(stems, (left, right), strict=True)
                ]
                common = len(stems[0][at[0]] & stems[1][at[1]])
                found[min(common, MANY)].append((at[0], at[1]) in told)
    return {common: (sum(hits), len(hits)) for common, hits in sorted(found.items())}


def _index(article: Article) -> TextIndex:
    pack = language(guessed(article.text))
    return TextIndex(analyse(article, Options(pipeline="blank"), pack), pack)


def _over(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return min(one[1], other[1]) > max(one[0], other[0])


def shares(count: Count) -> tuple[float, float]:
    """The shares of speakers that are shown right and wrong."""
    every = max(1, count.right + count.wrong + count.missed)
    return count.right / every, count.wrong / every


if __name__ == "__main__":
    for code in sys.argv[1:]:
        read, counted, result = (score(code, part) for part in (READ, COUNTED, slice(None)))
        for each in read.values():
            print(*each.errors, sep="\n")
        for name, each in result.items():
            print(f"{code} {name:12s} P {each.precision:.3f}  R {each.recall:.3f}  F1 {each.f1:.3f}")
        for name, part in (("read", read), ("counted", counted), ("all", result)):
            right, wrong = shares(part["speakers"])
            print(f"{code} speakers, {name:8s} right {right:.3f}  wrong {wrong:.3f}")
        rows = (f"{common}: {hit}/{all_}" for common, (hit, all_) in by_words_in_common(code).items())
        print(f"{code} claims linked by words in common: {', '.join(rows)}")
