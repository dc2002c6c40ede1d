"""A comparison: two articles, what was found in each and between them, with look-up by offset."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from typing import Any

from diptych.article import Article
from diptych.document import Quotation
from diptych.facts.fact import Fact, FactSide
from diptych.finding import SIDES, Finding, Side
from diptych.message import Message
from diptych.repetition import repeated
from diptych.sides import Both
from diptych.span import Span, merged
from diptych.statement import Statement
from diptych.third_text import ThirdText
from diptych.unresolved import is_unresolved

FORMAT = "diptych-comparison/1"
_FOLLOWS = re.compile(r"[^\w\"“”„«»‘’']*")  # what may stand between two passages that are quoted as one


@dataclass(frozen=True, slots=True)
class Engine:
    """What made a comparison: the version of Diptych, the language pipeline, the date of the rules, the words in force.

    ``language`` is the stamp of a language pack, ``""`` in files of a Diptych that wrote none.
    """

    version: str
    pipeline: str
    rules: str
    language: str = ""

    def to_record(self) -> dict[str, str]:
        """The engine as it stands in records."""
        record = {"version": self.version, "pipeline": self.pipeline, "rules": self.rules}
        return {**record, "language": self.language} if self.language else record

    @classmethod
    def from_record(cls, record: Mapping[str, str]) -> "Engine":
        """The engine that ``to_record`` wrote."""
        return cls(record["version"], record["pipeline"], record["rules"], record.get("language", ""))


@dataclass(frozen=True)
class Comparison:
    """All that was found between two articles; findings in the order of the left text, then of the right.

    ``third`` is a text that both may have drawn on, where the reader named one.
    """

    left: Article
    right: Article
    quotations: Both[tuple[Quotation, ...]] = field(default_factory=lambda: Both((), ()))
    statements: Both[tuple[Statement, ...]] = field(default_factory=lambda: Both((), ()))
    findings: tuple[Finding, ...] = ()
    engine: Engine = Engine("", "", "")
    third: ThirdText | None = None

    def __repr__(self) -> str:
        """A line, as a prompt shows it: what it holds would fill pages."""
        return f"<Comparison of {self.left.name!r} and {self.right.name!r}: {len(self.findings)} findings>"

    def article(self, side: Side) -> Article:
        """The article of one side."""
        return self.left if side == "left" else self.right

    @property
    def left_quotations(self) -> tuple[Quotation, ...]:
        """Every quotation of the left article, in order."""
        return self.quotations.left

    @property
    def right_quotations(self) -> tuple[Quotation, ...]:
        """Every quotation of the right article, in order."""
        return self.quotations.right

    @property
    def left_statements(self) -> tuple[Statement, ...]:
        """Every sentence of the left article with its status, in order."""
        return self.statements.left

    @property
    def right_statements(self) -> tuple[Statement, ...]:
        """Every sentence of the right article with its status, in order."""
        return self.statements.right

    def dim(self, side: Side) -> tuple[Span, ...]:
        """What of one side stands word for word in the third text."""
        return self.third.spans(self.article(side)) if self.third else ()

    def mirrored(self) -> "Comparison":
        """The comparison of the exchanged articles, with the same findings in the order of before."""
        return replace(
            self,
            left=self.right,
            right=self.left,
            quotations=self.quotations.mirrored(),
            statements=self.statements.mirrored(),
            findings=tuple(finding.mirrored() for finding in self.findings),
        )

    def keeping(self, wanted: Callable[[Finding], bool]) -> "Comparison":
        """The comparison with the findings wanted alone; the facts that they are part of stay what they are."""
        kept = replace(self, findings=tuple(filter(wanted, self.findings)))
        there = ((fact, tuple(m for m in fact.members if m in kept.by_id)) for fact in self.facts)
        vars(kept)["facts"] = tuple(replace(fact, members=members) for fact, members in there if members)
        return kept

    def wording(self, finding: Finding, side: Side) -> str:
        """The words of a finding on one side as a reader quotes them, an ellipsis between their parts."""
        text = self.article(side).text
        return " … ".join(" ".join(span.of(text).split()) for span in self.passages(finding, side))

    def passages(self, finding: Finding, side: Side) -> tuple[Span, ...]:
        """The parts of a finding on one side with what it quotes beyond the other, one where no word is between."""
        text = self.article(side).text
        found: list[Span] = []
        for span in sorted((*finding.parts(side), *finding.more(side))):
            if found and _FOLLOWS.fullmatch(text, found[-1].end, max(found[-1].end, span.start)):
                found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
            else:
                found.append(span)
        return tuple(found)

    def speakers(self, spans: Iterable[Span], side: Side) -> dict[str, bool]:
        """Who says the quotations that passages of one side are mostly of, in order, each with whether that is sure.

        Nobody where they are the headline: it speaks for the article, and whom it quotes the story tells.
        """
        found: dict[str, bool] = {}
        passages, quoted = merged(spans), 0
        if passages == [self.article(side).headline]:
            return {}
        for quotation in self._near(passages, side):
            covered = sum(span.overlap(quotation.marks) for span in passages)
            quoted += covered
            if quotation.speaker and covered and not is_unresolved(quotation.speaker, self.article(side)):
                name, sure = quotation.speaker.name, quotation.confidence != "low"
                found[name] = found.get(name, False) or sure
        return found if 2 * quoted >= sum(map(len, passages)) else {}

    def _near(self, passages: Sequence[Span], side: Side) -> Sequence[Quotation]:
        """The quotations of a side, but for those in others, that may lie over passages that are in order."""
        if not passages:
            return ()
        quotations, starts, ends = self._outer[side]
        return quotations[bisect_right(ends, passages[0].start) : bisect_left(starts, passages[-1].end)]

    @cached_property
    def _outer(self) -> dict[Side, tuple[list[Quotation], list[int], list[int]]]:
        """The quotations that lie in no other, in order; where each begins; how far they reach up to each."""
        found: dict[Side, tuple[list[Quotation], list[int], list[int]]] = {}
        for side in SIDES:
            quotations = sorted((q for q in self.quotations[side] if not q.nested), key=lambda q: q.marks)
            starts, ends = ([getattr(q.marks, edge) for q in quotations] for edge in ("start", "end"))
            found[side] = quotations, starts, list(accumulate(ends, max))
        return found

    @cached_property
    def by_id(self) -> dict[str, Finding]:
        """The findings under their ids."""
        return {f.id: f for f in self.findings}

    @cached_property
    def repeated(self) -> frozenset[str]:
        """The ids of the claims that shared quotations and wording say already."""
        return repeated(self.findings, {side: self.article(side).text for side in SIDES})

    @cached_property
    def apart(self) -> Message | None:
        """What is to be said where both seem to tell of different events; None elsewhere."""
        from diptych.common_ground import apart  # with the words of languages: not for the first paint

        return apart(self)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """What the findings say together, the weightiest first."""
        from diptych.facts.ranking import facts  # not before there is anything to rank

        return facts(self)

    @cached_property
    def beside(self) -> Mapping[str, FactSide]:
        """What comes closest to what one article alone tells, by the findings beside which it is shown."""
        return {member: fact.closest for fact in self.facts if fact.closest for member in fact.members}

    @cached_property
    def _by_start(self) -> dict[Side, tuple[list[int], list[tuple[Span, Finding]], list[int]]]:
        index: dict[Side, tuple[list[int], list[tuple[Span, Finding]], list[int]]] = {}
        for side in SIDES:
            rows = sorted(((s, f) for f in self.findings for s in f.spans(side)), key=lambda row: row[0])
            reach, furthest = [], 0
            for span, _ in rows:
                furthest = max(furthest, span.end)
                reach.append(furthest)
            index[side] = ([s.start for s, _ in rows], rows, reach)
        return index

    def at(self, side: Side, offset: int) -> tuple[Finding, ...]:
        """The findings over a code point of one article, the shortest span first."""
        starts, rows, reach = self._by_start[side]
        found: list[tuple[int, Finding]] = []
        i = bisect_right(starts, offset) - 1
        while i >= 0 and reach[i] > offset:
            span, finding = rows[i]
            if span.end > offset:
                found.append((len(span), finding))
            i -= 1
        return tuple(f for _, f in sorted(found, key=lambda row: row[0]))

    def _repr_html_(self) -> str:
        """What a notebook shows: the facts as a table."""
        from importlib import import_module  # by name: reports stand above what they report

        return str(import_module("diptych.exporting.notebook").of_comparison(self))

    def to_record(self, id: str | None = None, with_text: bool = True) -> dict[str, Any]:  # noqa: A002 the record's own word
        """The comparison as one JSON record, ``diptych-comparison/1``."""
        from diptych.facts.ranking import places_of

        places = places_of(self.facts)
        return {
            "format": FORMAT,
            "id": id,
            "engine": self.engine.to_record(),
            "left": self.left.to_record(with_text),
            "right": self.right.to_record(with_text),
            "quotes": {side: [q.to_record() for q in self.quotations[side]] for side in SIDES},
            "statements": {side: [s.to_record() for s in self.statements[side]] for side in SIDES},
            "findings": [{**f.to_record(), **places[f.id].to_record()} for f in self.findings],
            "facts": [fact.to_record() for fact in self.facts],
            **({"third": self.third.to_record(with_text)} if self.third else {}),
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Comparison":
        """The comparison that ``to_record`` wrote with its texts."""
        quotes, statements = record["quotes"], record["statements"]
        return cls(
            Article.from_record(record["left"]),
            Article.from_record(record["right"]),
            Both(*(tuple(map(Quotation.from_record, quotes[side])) for side in SIDES)),
            Both(*(tuple(map(Statement.from_record, statements[side])) for side in SIDES)),
            tuple(Finding.from_record(f) for f in record["findings"]),
            Engine.from_record(record["engine"]),
            ThirdText.from_record(record["third"]) if record.get("third") else None,
        )
