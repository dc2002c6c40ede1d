"""The work on a story ↔ the JSON-LD document of its ``.diptych`` file: every text once, every two sources as a saved
comparison without its texts, and the reader's notes and verdicts on rows as annotations.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from diptych.article import Article
from diptych.finding import SIDES
from diptych.message import Message
from diptych.selectors import selectors, text_body
from diptych.storage.files import checked
from diptych.storage.format import CONTEXT, context, of_third, to_document, to_session
from diptych.storage.integrity import FIELD, seal
from diptych.storage.migration import READER_FIELD, STORY, STORY_VERSION, TYPE_FIELD, VERSION_FIELD
from diptych.storage.selectors import exact, passage
from diptych.storage.unfit import UnfitError
from diptych.story import Place, Row, Story, pairs
from diptych.story.work import RowJudgement, RowNote, Spot, StoryWork

_Record = dict[str, Any]
ROW, NOTE, JUDGEMENT = (f"urn:diptych:{kind}:" for kind in ("row", "row-note", "row-judgement"))
_JSON = {"@type": "@json"}
_CONTEXT: list[Any] = [*CONTEXT, {"diptych:rows": _JSON, "diptych:pairs": _JSON, "diptych:row": _JSON}]
_OF_STORY = frozenset(
    ("@context", "type", "total", "first", FIELD, VERSION_FIELD, READER_FIELD, TYPE_FIELD, "diptych:engine",
     "diptych:sources", "diptych:quotes", "diptych:rows", "diptych:pairs", "diptych:third")
)  # fmt: skip
_OF_EVERY_PAIR = ("@context", "type", "diptych:engine", "diptych:sources", "diptych:quotes", "diptych:third", FIELD)


def to_story_document(work: StoryWork) -> _Record:
    """The sealed document of the work on a story."""
    story = work.story
    items = [_of_note(note, story) for note in work.notes]
    items += [_of_judgement(judgement) for _, judgement in sorted(work.judgements.items(), key=_by_name)]
    items += work.extra.get("foreign", [])
    return seal(
        {
            "@context": context(_CONTEXT, story.third),
            "type": "AnnotationCollection",
            VERSION_FIELD: STORY_VERSION,
            READER_FIELD: STORY_VERSION,
            TYPE_FIELD: STORY,
            "diptych:engine": story.engine.to_record(),
            "diptych:sources": [article.to_record() for article in story.articles],
            "diptych:quotes": [[q.to_record() for q in story.quotations(n)] for n in range(len(story.articles))],
            "diptych:rows": [row.to_record() for row in story.rows],
            "diptych:pairs": [_of_pair(left, right, work) for left, right in story.comparisons],
            **of_third(story.third),
            **work.extra.get("document", {}),
            "total": len(items),
            "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
        }
    )


def _by_name(entry: tuple[Spot, RowJudgement]) -> tuple[str, int]:
    spot = entry[0]
    return spot.row, -1 if spot.source is None else spot.source


def _of_pair(left: int, right: int, work: StoryWork) -> _Record:
    """The saved comparison of two sources, without what stands in the file already."""
    document = to_document(work.session(left, right))
    return {"left": left, "right": right, **{k: v for k, v in document.items() if k not in _OF_EVERY_PAIR}}


def to_work(document: Mapping[str, Any], name: str) -> tuple[StoryWork, list[Message]]:
    """The work of a document that is valid by the schema, and a sentence on each thing that no longer fits its text.

    Raises UnfitError for what the schema allows and no story has, StorageError for a pair that is no comparison.
    """
    articles = tuple(map(Article.from_record, document["diptych:sources"]))
    engine, quotes = document["diptych:engine"], document["diptych:quotes"]
    if len(quotes) != len(articles):
        raise UnfitError(Message("saved.not-built-so"))
    sessions, lost = {}, []
    for entry in document["diptych:pairs"]:
        left, right = entry["left"], entry["right"]
        if not 0 <= left < right < len(articles) or (left, right) in sessions:
            raise UnfitError(Message("saved.not-built-so"))
        both = dict(zip(SIDES, (left, right), strict=True))
        whole = {
            **{k: v for k, v in entry.items() if k not in both},
            "@context": document["@context"],
            "type": "AnnotationCollection",
            "diptych:engine": engine,
            "diptych:sources": {side: document["diptych:sources"][n] for side, n in both.items()},
            "diptych:quotes": {side: quotes[n] for side, n in both.items()},
            **{name: document[name] for name in ("diptych:third",) if name in document},
        }
        sessions[left, right], astray = to_session(checked(whole, name))
        lost += astray
    if {*sessions} != {*pairs(len(articles))}:
        raise UnfitError(Message("saved.not-built-so"))
    comparisons = {pair: sessions[pair].comparison for pair in pairs(len(articles))}
    story = Story(articles, comparisons, _rows(document["diptych:rows"], articles, comparisons))
    worked = {pair: s for pair, s in sessions.items() if s.holds_work}
    notes, judgements, foreign = _annotations(document["first"]["items"], story, lost)
    extra: _Record = {}
    rest = {k: v for k, v in document.items() if k not in _OF_STORY}
    for key, value in (("document", rest), ("foreign", foreign)):
        if value:
            extra[key] = value
    return StoryWork(story, notes, judgements, worked, extra), lost


def _rows(records: Sequence[_Record], articles: Sequence[Article], comparisons: Mapping[Any, Any]) -> tuple[Row, ...]:
    """The rows; raises UnfitError for one that reaches beyond its texts, or stands on findings that are not there."""
    found = tuple(Row.from_record(record) for record in records)
    if len({row.id for row in found}) < len(found):
        raise UnfitError(Message("saved.not-built-so"))
    for row in found:
        _fitting(row, articles)
        if any((tie.left, tie.right) not in comparisons for tie in row.ties):
            raise UnfitError(Message("saved.not-built-so"))
    return found


def _fitting(row: Row, articles: Sequence[Article]) -> None:
    """Raises UnfitError where a passage of a row lies outside of its text."""
    places = [p for cell in row.cells for p in (*cell.places(), *cell.see_also)]
    places += [Place(cell.source, word) for cell in row.cells for word in cell.words]
    for place in places:
        if not 0 <= place.source < len(articles) or place.span.end > len(articles[place.source].text):
            raise UnfitError(Message("saved.not-built-so"))
    if not row.cells or len({*row.sources}) < len(row.cells):
        raise UnfitError(Message("saved.not-built-so"))


def _target(place: Place, story: Story) -> _Record:
    article = story.articles[place.source]
    return {
        "source": f"urn:sha256:{article.sha256}",
        "diptych:source": place.source,
        "selector": selectors(article.text, place.span),
    }


def _of_spot(spot: Spot) -> _Record:
    return {"diptych:rowId": spot.row, "diptych:cell": spot.source}


def _to_spot(record: _Record) -> Spot:
    return Spot(record["diptych:rowId"], record["diptych:cell"])


def _of_note(note: RowNote, story: Story) -> _Record:
    """A note: ``commenting``, on the passages of its row or cell."""
    return {
        "id": NOTE + note.id,
        "type": "Annotation",
        "motivation": "commenting",
        "created": note.created,
        "modified": note.modified,
        "body": text_body(note.text, "commenting"),
        "target": [ROW + note.spot.row, *(_target(place, story) for place in note.places)],
        **_of_spot(note.spot),
    }


def _of_judgement(judgement: RowJudgement) -> _Record:
    """A verdict: ``assessing``, with the row as it was judged."""
    spot = judgement.spot
    return {
        "id": f"{JUDGEMENT}{spot.row}" + ("" if spot.source is None else f".{spot.source}"),
        "type": "Annotation",
        "motivation": "assessing",
        "modified": judgement.modified,
        "target": [ROW + spot.row],
        **_of_spot(spot),
        "diptych:status": judgement.verdict or "proposed",
        "diptych:reviewed": judgement.reviewed,
        "diptych:row": judgement.row.to_record(),
    }


def _annotations(
    items: Iterable[_Record], story: Story, lost: list[Message]
) -> tuple[tuple[RowNote, ...], dict[Spot, RowJudgement], list[_Record]]:
    """Notes and judgements; what is of no known kind is kept as it is, what lost its words is told."""
    notes, judgements, foreign, seen = [], {}, [], set()
    for item in items:
        if item["id"] in seen:
            raise UnfitError(Message("saved.not-built-so"))
        seen.add(item["id"])
        if item["id"].startswith(NOTE):
            note, gone = _to_note(item, story)
            notes.append(note)
            lost += [Message("saved.note-lost", {"note": note.text, "words": words}) for words in gone]
        elif item["id"].startswith(JUDGEMENT):
            row = Row.from_record(item["diptych:row"])
            _fitting(row, story.articles)
            verdict = None if item["diptych:status"] == "proposed" else item["diptych:status"]
            spot = _to_spot(item)
            judgements[spot] = RowJudgement(spot, row, verdict, item["diptych:reviewed"], item["modified"])
        else:
            foreign.append(item)
    return tuple(notes), judgements, foreign


def _to_note(item: _Record, story: Story) -> tuple[RowNote, list[str]]:
    """The note, and the words of its passages that stand in their texts no more."""
    places, gone = [], []
    for entry in item["target"]:
        if isinstance(entry, str):
            continue
        source = entry["diptych:source"]
        if not 0 <= source < len(story.articles):
            raise UnfitError(Message("saved.not-built-so"))
        span = passage(entry, story.articles[source].text)
        if span is None:
            gone.append(exact(entry))
        else:
            places.append(Place(source, span))
    name = item["id"].removeprefix(NOTE)
    return RowNote(name, item["body"]["value"], _to_spot(item), tuple(places), item["created"], item["modified"]), gone
