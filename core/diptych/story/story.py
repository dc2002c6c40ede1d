"""A story: several articles on one event, the comparison of every two, and what all of them say, row by row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Any

from diptych.article import Article
from diptych.comparison import Comparison, Engine
from diptych.document import Quotation
from diptych.finding import SIDES, Finding
from diptych.sides import Both
from diptych.span import Span
from diptych.statement import Statement
from diptych.story.copies import Copy, copies
from diptych.story.row import CellTie, Row
from diptych.third_text import ThirdText

FORMAT = "diptych-story/1"
FEWEST, MOST = 2, 30  # sources; beyond it there are more than 435 pairs, and no table that anybody reads
SourcePair = tuple[int, int]


def pairs(sources: int) -> tuple[SourcePair, ...]:
    """Every two of so many sources, by number, the lower first."""
    return tuple(combinations(range(sources), 2))


@dataclass(frozen=True)
class Story:
    """Articles by number from 0, the comparison of every two (the lower number is the left), the rows in order."""

    articles: tuple[Article, ...]
    comparisons: Mapping[SourcePair, Comparison]
    rows: tuple[Row, ...] = ()

    def __repr__(self) -> str:
        """A line, as a prompt shows it."""
        return f"<Story of {', '.join(repr(article.name) for article in self.articles)}: {len(self.rows)} rows>"

    @property
    def engine(self) -> Engine:
        """What made the comparisons."""
        return next(iter(self.comparisons.values())).engine

    @property
    def third(self) -> ThirdText | None:
        """The text that the sources may have drawn on, where the reader named one."""
        return next((comparison.third for comparison in self.comparisons.values()), None)

    def dim(self, source: int) -> tuple[Span, ...]:
        """What of a source stands word for word in the third text."""
        return self.third.spans(self.articles[source]) if self.third else ()

    def comparison(self, left: int, right: int) -> Comparison:
        """The comparison of two sources with that one on the left; raises KeyError for a source and itself."""
        return self.comparisons[left, right] if left < right else self.comparisons[right, left].mirrored()

    @cached_property
    def by_id(self) -> dict[str, Row]:
        """The rows under their ids."""
        return {row.id: row for row in self.rows}

    @cached_property
    def copies(self) -> tuple[Copy, ...]:
        """How much of each source stands word for word in another."""
        return copies(self.articles, self.comparisons)

    def finding(self, tie: CellTie) -> Finding:
        """The finding that joins cells of a row; raises KeyError."""
        return self.comparisons[tie.left, tie.right].by_id[tie.finding]

    def at(self, source: int, offset: int) -> tuple[Row, ...]:
        """The rows over a code point of one source, the shortest passage first."""
        found = [
            (len(span), n)
            for n, row in enumerate(self.rows)
            if (cell := row.cell(source))
            for span in cell.spans
            if span.start <= offset < span.end
        ]
        return tuple(self.rows[n] for _, n in sorted(found))

    def quotations(self, source: int) -> tuple[Quotation, ...]:
        """Every quotation of one source, in order."""
        pair = next(pair for pair in self.comparisons if source in pair)
        return self.comparisons[pair].quotations[SIDES[pair.index(source)]]

    def speakers(self, source: int, spans: Sequence[Span]) -> dict[str, bool]:
        """Who says the quotations that passages of a source are mostly of, each with whether that is sure."""
        pair = next(pair for pair in self.comparisons if source in pair)
        return self.comparisons[pair].speakers(spans, SIDES[pair.index(source)])

    def _repr_html_(self) -> str:
        """What a notebook shows: what several sources say as a table."""
        from importlib import import_module  # by name: reports stand above what they report

        return str(import_module("diptych.exporting.notebook").of_story(self))

    def to_record(self, with_text: bool = True) -> dict[str, Any]:
        """The story as one JSON record, ``diptych-story/1``: each text and its quotations once, then rows and pairs."""
        return {
            "format": FORMAT,
            "engine": self.engine.to_record(),
            "sources": [
                {**article.to_record(with_text), "quotes": [q.to_record() for q in self.quotations(source)]}
                for source, article in enumerate(self.articles)
            ],
            "rows": [row.to_record() for row in self.rows],
            "copies": [copy.to_record() for copy in self.copies],
            "comparisons": [_pair_record(pair, comparison) for pair, comparison in self.comparisons.items()],
            **({"third": self.third.to_record(with_text)} if self.third else {}),
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Story":
        """The story that ``to_record`` wrote with its texts."""
        articles = tuple(Article.from_record(source) for source in record["sources"])
        quotes = [tuple(Quotation.from_record(q) for q in source["quotes"]) for source in record["sources"]]
        engine = Engine.from_record(record["engine"])
        third = ThirdText.from_record(record["third"]) if record.get("third") else None
        comparisons = {
            (left, right): Comparison(
                articles[left],
                articles[right],
                Both(quotes[left], quotes[right]),
                Both(*(tuple(map(Statement.from_record, entry["statements"][side])) for side in SIDES)),
                tuple(map(Finding.from_record, entry["findings"])),
                engine,
                third,
            )
            for entry in record["comparisons"]
            for left, right in [(entry["left"], entry["right"])]
        }
        return cls(articles, comparisons, tuple(map(Row.from_record, record["rows"])))


def _pair_record(pair: SourcePair, comparison: Comparison) -> dict[str, Any]:
    """What a comparison adds to its two articles."""
    whole = comparison.to_record(with_text=False)
    return {"left": pair[0], "right": pair[1], **{key: whole[key] for key in ("statements", "findings", "facts")}}
