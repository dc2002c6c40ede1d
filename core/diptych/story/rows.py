"""Comparisons → rows: what the sources of a story say, a pure function of what was found between every two."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from statistics import fmean

from diptych.article import Article
from diptych.finding import SIDES
from diptych.sameness.words import words
from diptych.span import Span, letters, merged
from diptych.story.contradictions import CONTRADICTIONS, contrary_words
from diptych.story.evidence import Comparisons, Evidence, Joined
from diptych.story.figures import figures
from diptych.story.order import RowGroup, group_of
from diptych.story.quotations import quotations
from diptych.story.row import Cell, Place, Row, RowKind, row_id
from diptych.story.statements import statements

_UNSURE = 0.75  # the most that a row is worth of which two sources share less than half of a sentence
_COVERED = 2 / 3  # of the letters of a statement's cell, from which a quotation says all of it


def rows(articles: Sequence[Article], comparisons: Comparisons, earlier: Iterable[Row] = ()) -> tuple[Row, ...]:
    """The rows in the order of reading; the same whatever the order of the sources.

    A row that grew out of an ``earlier`` one, whose cells have the same numbers of sources, keeps its id.
    """
    evidence = Evidence([article.sha256 for article in articles], comparisons)
    said = statements(evidence)
    also = _see_also(said.fallen)
    quoted = [_row("quotation", group, joined, evidence, {}) for group, joined in quotations(evidence)]
    told = [_row("statement", group, said.inside.get(group, ()), evidence, also) for group in said.groups]
    told = [_repeating(row, quoted, articles) for row in told]
    homes: dict[Place, set[int]] = defaultdict(set)
    for n, row in enumerate(told):
        for place in row.places():
            homes[place].add(n)
    numbers = []
    for group, joined in figures(evidence):
        row = _row("figure", group, joined, evidence, also)
        home = min(set.intersection(*(homes.get(place, set()) for place in group)), default=None)
        if home is None:
            numbers.append(row)
        else:
            told[home] = _with_figure(told[home], row, evidence)
    found = (*quoted, *told, *numbers)
    return tuple(sorted(kept_ids(found, earlier), key=lambda row: _order(row, articles)))


def _row(
    kind: RowKind,
    group: Sequence[Place],
    joined: Sequence[Joined],
    evidence: Evidence,
    also: Mapping[Place, list[Place]],
) -> Row:
    """The row of passages that findings join."""
    places = frozenset(group)
    against = [(label, one) for one in joined if (label := evidence.contradiction(one))]
    differs = {label for label, _ in against}
    marked: dict[int, list[Span]] = defaultdict(list)
    for _, one in against:
        for end, side in zip((one.left, one.right), SIDES, strict=True):
            marked[end.source] += contrary_words(one.finding, side)
    spans: dict[int, list[Span]] = defaultdict(list)
    for place in sorted(places):
        spans[place.source].append(place.span)
    cells = tuple(
        Cell(source, tuple(merged(own)), tuple(merged(marked[source])), _others(source, own, also))
        for source, own in spans.items()
    )
    ties = tuple(sorted({one.tie for one in joined}))
    score = round(fmean(sorted(one.score for one in joined)), 4) if joined else 1.0
    carried = {_pair(one) for one in joined if evidence.carries(one)}
    carried -= {_pair(one) for one in joined if evidence.parts(one)}
    told = kind == "statement"  # of a quotation that two have word for word no finding need say so
    if told and not all(frozenset(pair) in carried for pair in combinations(spans, 2)):  # what all say every two say
        score = min(score, _UNSURE)
    name = row_id(kind if kind == "quotation" else "statement", places, evidence.keys)
    return Row(name, kind, cells, score, ties, tuple(label for label in CONTRADICTIONS if label in differs))


def _with_figure(row: Row, figure: Row, evidence: Evidence) -> Row:
    """The row of a statement in which sources give a figure otherwise, as the row of that figure.

    A source that gives it as one of them does, of which no finding speaks, has it marked too.
    """
    given = {_norms(evidence, cell.source, word): word for cell in figure.cells for word in cell.words}
    cells = []
    for cell in row.cells:
        other = figure.cell(cell.source)
        own = (*cell.words, *(other.words if other else ()))
        own = own or tuple(_standing(evidence, cell, {*given}))
        cells.append(replace(cell, words=tuple(merged(own))))
    differs = tuple(label for label in CONTRADICTIONS if label in {*row.differs, *figure.differs})
    ties = tuple(sorted({*row.ties, *figure.ties}))
    return replace(row, kind="figure", cells=tuple(cells), ties=ties, differs=differs, repeats="")


def _pair(one: Joined) -> frozenset[int]:
    return frozenset((one.left.source, one.right.source))


def _norms(evidence: Evidence, source: int, span: Span) -> tuple[str, ...]:
    """The words of a passage, however they are written."""
    return tuple(word.norm for word in words(evidence.texts[source], span.start, span.end))


def _standing(evidence: Evidence, cell: Cell, given: set[tuple[str, ...]]) -> Iterable[Span]:
    """Where a cell has the words of a figure that another source gives."""
    for span in cell.spans:
        found = words(evidence.texts[cell.source], span.start, span.end)
        for at in range(len(found)):
            for figure in given:
                if tuple(word.norm for word in found[at : at + len(figure)]) == figure:
                    yield Span(found[at].start, found[at + len(figure) - 1].end)


def _see_also(fallen: Iterable[Joined]) -> dict[Place, list[Place]]:
    """The other end of each link that joined no row, from either end."""
    found: dict[Place, list[Place]] = defaultdict(list)
    for link in fallen:
        found[link.left].append(link.right)
        found[link.right].append(link.left)
    return found


def _others(source: int, spans: Iterable[Span], also: Mapping[Place, list[Place]]) -> tuple[Place, ...]:
    return tuple(sorted({other for span in spans for other in also.get(Place(source, span), ())}))


def _repeating(row: Row, quoted: Sequence[Row], articles: Sequence[Article]) -> Row:
    """The row, marked where one row of a quotation says the most of every cell of it already."""
    if len(row.cells) < 2 or row.differs:
        return row
    for other in quoted:
        if {*row.sources} <= {*other.sources} and all(_said(cell, other, articles[cell.source]) for cell in row.cells):
            return replace(row, repeats=other.id)
    return row


def _said(cell: Cell, quotation: Row, article: Article) -> bool:
    there = quotation.cell(cell.source)
    common = [
        Span(max(a.start, b.start), min(a.end, b.end))
        for a in cell.spans
        for b in (there.spans if there else ())
        if a.overlap(b)
    ]
    return letters(article.text, common) >= _COVERED * letters(article.text, cell.spans)


def kept_ids(found: Sequence[Row], earlier: Iterable[Row]) -> list[Row]:
    """The rows, each under the id of the earlier row that it has most passages of, where it has any."""
    before = {row.id: row for row in earlier}
    holders: dict[Place, list[str]] = defaultdict(list)
    for row in before.values():
        for place in row.places():
            holders[place].append(row.id)
    shared: dict[tuple[str, int], int] = defaultdict(int)
    for number, row in enumerate(found):
        for place in row.places():
            for name in holders.get(place, ()):
                if (before[name].kind == "quotation") == (row.kind == "quotation"):
                    shared[name, number] += 1
    kept: dict[int, str] = {}
    taken: set[str] = set()
    for (name, number), _ in sorted(shared.items(), key=lambda entry: (-entry[1], entry[0])):
        if name not in taken and number not in kept:
            kept[number] = name
            taken.add(name)
    renamed = {row.id: kept[number] for number, row in enumerate(found) if number in kept}
    return [
        replace(row, id=kept.get(number, row.id), repeats=renamed.get(row.repeats, row.repeats))
        for number, row in enumerate(found)
    ]


def _order(row: Row, articles: Sequence[Article]) -> tuple[object, ...]:
    """By group, then the weightiest contradiction, then the most sources, then how far up the sources tell it."""
    group = [*RowGroup].index(group_of(row, len(articles)))
    kind = CONTRADICTIONS.index(row.differs[0]) if row.differs and not group else 0
    far = sorted(round(1000 * cell.spans[0].start / max(1, len(articles[cell.source].text))) for cell in row.cells)
    return group, kind, -len(row.cells), sum(far) // len(far), row.id
