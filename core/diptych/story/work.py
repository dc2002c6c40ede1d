"""What a reader adds to a story: notes and verdicts on rows and cells, and the work on every two sources.

Immutable, like a session: every edit returns a new one. A judgement carries the row as it was judged, a note the
passages that it was written on, so that neither another source nor a new analysis can lose them.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from diptych.article import Article
from diptych.notes import edited, note_of, without
from diptych.session import Session, Verdict, new_id, now
from diptych.story.row import Place, Row
from diptych.story.story import SourcePair, Story


class Spot(NamedTuple):
    """A row of a story by its id, or one cell of it by the number of its source."""

    row: str
    source: int | None = None


@dataclass(frozen=True, slots=True)
class RowNote:
    """Plain text of the reader on a row or a cell; ``places`` are the passages of it when it was written."""

    id: str
    text: str
    spot: Spot
    places: tuple[Place, ...] = ()
    created: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class RowJudgement:
    """What the reader decided about a row or a cell, with the row as it was then."""

    spot: Spot
    row: Row
    verdict: Verdict | None = None
    reviewed: bool = False
    modified: str = ""


@dataclass(frozen=True)
class StoryWork:
    """A story with the reader's notes, judgements (by row and cell) and sessions (by the two sources worked on).

    ``extra`` keeps what this version does not know at the top of a loaded file.
    """

    story: Story
    notes: tuple[RowNote, ...] = ()
    judgements: Mapping[Spot, RowJudgement] = field(default_factory=dict)
    sessions: Mapping[SourcePair, Session] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    # ---- notes
    def add_note(self, text: str, spot: Spot, *, id: str | None = None, when: str | None = None) -> "StoryWork":  # noqa: A002 the note's own word
        """The work with one note more; raises KeyError for an unknown row or a source without a cell in it."""
        stamp = when or now()
        note = RowNote(id or new_id(), text, spot, self._places(spot), stamp, stamp)
        return replace(self, notes=(*self.notes, note))

    def edit_note(self, id: str, text: str, *, when: str | None = None) -> "StoryWork":  # noqa: A002 as above
        """The work with another text in that note; raises KeyError for an unknown id."""
        stamp = when or now()
        return replace(self, notes=edited(self.notes, id, lambda note: replace(note, text=text, modified=stamp)))

    def remove_note(self, id: str) -> "StoryWork":  # noqa: A002 as above
        """The work without that note; raises KeyError for an unknown id."""
        return replace(self, notes=without(self.notes, id))

    def note(self, id: str) -> RowNote:  # noqa: A002 as above
        """The note with that id; raises KeyError."""
        return note_of(self.notes, id)

    def notes_on(self, row: str) -> tuple[RowNote, ...]:
        """The notes on a row and its cells, oldest first."""
        return tuple(note for note in self.notes if note.spot.row == row)

    # ---- judgements
    def judge(self, spot: Spot, verdict: Verdict | None, *, when: str | None = None) -> "StoryWork":
        """The work with that verdict on a row or a cell (None takes it back); raises KeyError as ``add_note``."""
        old = self.judgements.get(spot)
        return self._judged(spot, replace(old, verdict=verdict) if old else self._judgement(spot, verdict), when)

    def mark_reviewed(self, spot: Spot, reviewed: bool = True, *, when: str | None = None) -> "StoryWork":
        """The work with that row or cell seen or not yet seen; raises KeyError as ``add_note``."""
        old = self.judgements.get(spot) or self._judgement(spot, None)
        return self._judged(spot, replace(old, reviewed=reviewed), when)

    def verdict(self, row: str, source: int | None = None) -> Verdict | None:
        """What the reader decided about a row or a cell, None where nothing."""
        judgement = self.judgements.get(Spot(row, source))
        return judgement.verdict if judgement else None

    def is_reviewed(self, row: str) -> bool:
        """Whether a row was marked as seen, confirmed or rejected."""
        judgement = self.judgements.get(Spot(row))
        return bool(judgement and (judgement.reviewed or judgement.verdict))

    def _judgement(self, spot: Spot, verdict: Verdict | None) -> RowJudgement:
        self._places(spot)
        return RowJudgement(spot, self.story.by_id[spot.row], verdict)

    def _judged(self, spot: Spot, new: RowJudgement, when: str | None) -> "StoryWork":
        rest = {k: v for k, v in self.judgements.items() if k != spot}
        kept = {spot: replace(new, modified=when or now())} if new.verdict or new.reviewed else {}
        return replace(self, judgements={**rest, **kept})

    def _places(self, spot: Spot) -> tuple[Place, ...]:
        """The passages of a row or of its cell; raises KeyError where there is none."""
        row = self.story.by_id[spot.row]
        if spot.source is None:
            return tuple(sorted(row.places()))
        cell = row.cell(spot.source)
        if cell is None:
            raise KeyError(spot)
        return cell.places()

    # ---- pairs and sources
    def session(self, left: int, right: int) -> Session:
        """The reader's work on two sources, that one on the left; raises KeyError for a source and itself."""
        pair = (min(left, right), max(left, right))
        session = self.sessions.get(pair) or Session(self.story.comparisons[pair])
        return session if left < right else session.mirrored()

    def with_session(self, left: int, right: int, session: Session) -> "StoryWork":
        """The work with what the reader did on two sources, that one on the left."""
        pair = (min(left, right), max(left, right))
        turned = session if left < right else session.mirrored()
        kept = replace(turned, comparison=self.story.comparisons[pair])  # in the order that it has in the story
        return replace(self, sessions={**self.sessions, pair: kept})

    def with_article(self, source: int, article: Article) -> "StoryWork":
        """The work with corrected details of a source; raises ValueError for another text."""
        story = self.story
        if article.text != story.articles[source].text:
            raise ValueError("details are corrected, not texts")
        articles = (*story.articles[:source], article, *story.articles[source + 1 :])
        comparisons = {
            (left, right): replace(comparison, left=articles[left], right=articles[right])
            for (left, right), comparison in story.comparisons.items()
        }
        sessions = {pair: replace(s, comparison=comparisons[pair]) for pair, s in self.sessions.items()}
        return replace(self, story=replace(story, articles=articles, comparisons=comparisons), sessions=sessions)

    def with_story(self, story: Story) -> "StoryWork":
        """The same work on the story after a source was added, or another third text named; sources keep their numbers.

        What stood on a row that became part of another stands on that one; what no row has any passage of stays as it
        is, without a place.
        """
        heirs = _Heirs(story.rows)

        def moved(spot: Spot, places: Iterable[Place], quoted: bool) -> Spot:
            if spot.row in story.by_id:
                return spot
            home = heirs.of(places, quoted)
            return spot._replace(row=home) if home else spot

        before = self.story.by_id
        notes = tuple(
            replace(note, spot=moved(note.spot, note.places, _is_quotation(before.get(note.spot.row))))
            for note in self.notes
        )
        judgements: dict[Spot, RowJudgement] = {}
        for spot, judgement in self.judgements.items():
            place = moved(spot, judgement.row.places(), _is_quotation(judgement.row))
            judgements.setdefault(place, replace(judgement, spot=place))
        sessions = {
            pair: replace(session, comparison=replace(session.comparison, third=story.third))
            for pair, session in self.sessions.items()
        }
        return replace(self, story=story, notes=notes, judgements=judgements, sessions=sessions)

    @property
    def holds_work(self) -> bool:
        """Whether there is anything that only the reader could write again."""
        return bool(self.notes or self.judgements or self.extra) or any(
            session.holds_work for session in self.sessions.values()
        )


def _is_quotation(row: Row | None) -> bool:
    return row is not None and row.kind == "quotation"


class _Heirs:
    """The rows by their passages, to find the one that has most of some."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._holders: dict[Place, list[Row]] = defaultdict(list)
        for row in rows:
            for place in row.places():
                self._holders[place].append(row)

    def of(self, places: Iterable[Place], quoted: bool) -> str | None:
        """The id of the row of a quotation, or of another kind, with the most of these passages."""
        shares: dict[str, int] = defaultdict(int)
        for place in places:
            for row in self._holders.get(place, ()):
                if _is_quotation(row) == quoted:
                    shares[row.id] += 1
        return min(shares, key=lambda name: (-shares[name], name), default=None)
