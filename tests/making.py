"""Articles, comparisons and sessions made by hand, for tests that need no engine."""

from dataclasses import replace

from diptych.article import Article
from diptych.comparison import Comparison, Engine
from diptych.document import Quotation, Speaker
from diptych.exporting.rendering import KINDS
from diptych.finding import Finding, finding_id
from diptych.message import plain
from diptych.session import Session
from diptych.sides import Both
from diptych.span import Span
from diptych.statement import Statement

LEFT = (
    "Harbour wall gives way at Tollick\n\n"
    "The harbour wall at Tollick collapsed on Monday. “Nobody told us to move the boats,” admitted harbour master "
    "Ines Vane.\n\nThree boats sank. The council will meet on Friday.\n"
)
RIGHT = (
    "Tollick counts the cost\n\n"
    'Four boats were lost when the wall fell. "Nobody told us to move the boats," Vane said.\n\n'
    "A crane is on its way from Portree.\n"
)
# Two articles that tell of one mate otherwise, in so few words in common that nothing joins the two sentences.
_SHED = "Anchors Barrels Candles Drums Easels Flutes Gourds Hammers Irons Jugs Kegs Ladders".split()
_WALL = "Maps Nets Oars Pictures Quilts Ropes Saws Tubes Umbrellas Violas Whips Yokes".split()
MATE = "The owners have fined the mate, Ivo Bell, who sailed without a chart of the reef."
WATCH = "Passengers gave Ivo Bell a watch and a cake, and a choir sang for the old mate in the square."
MATE_LEFT = (
    "Ferry aground off Skerry\n\nThe ferry Marigold ran aground on Monday night. Divers searched the hull at dawn. "
    f"{' '.join(f'{thing} lay in the shed.' for thing in _SHED)} {MATE} The cafe on the quay stayed open.\n"
)
MATE_RIGHT = (
    "Passengers rescued from reef\n\nA storm pushed a ship on to rocks near Skerry. Nobody was badly hurt. "
    f"{' '.join(f'{thing} hung on the wall.' for thing in _WALL)} {WATCH} Blankets came from the school.\n"
)


def written_kinds() -> set[str]:
    """The kinds of reports that need no window."""
    return {kind.name for kind in KINDS if kind.module}


def article(text: str, name: str = "left.txt", **about: str) -> Article:
    """An article with its first line as title."""
    return Article(text, name, title=text.partition("\n")[0], **about)


def span(text: str, words: str) -> Span:
    """Where the words stand first."""
    start = text.index(words)
    return Span(start, start + len(words))


def finding(
    left: Article,
    right: Article,
    kind: str,
    type_: str,
    left_words: str | None,
    right_words: str | None,
    reason: str = "Both say it.",
    **more: object,
) -> Finding:
    """A finding on the first place of these words, under its own id."""
    made = Finding(
        kind,  # type: ignore[arg-type]
        type_,
        (span(left.text, left_words),) if left_words else (),
        (span(right.text, right_words),) if right_words else (),
        0.9,
        "high",
        "made",
        plain(reason),
        **more,  # type: ignore[arg-type]
    )
    return replace(made, id=finding_id(made, left.sha256, right.sha256))


def quotation(text: str, words: str, name: str) -> Quotation:
    """A spoken quotation of these words by a speaker named right there."""
    inside = span(text, words)
    return Quotation(
        inside, Span(inside.start - 1, inside.end + 1), "speech", speaker=Speaker(span(text, name), name), rule="made"
    )


def comparison(left_text: str = LEFT, right_text: str = RIGHT) -> Comparison:
    """A comparison of the harbour pair with one finding of most kinds; other texts get no findings."""
    left, right = article(left_text, publisher="The Skerry Post"), article(right_text, "right.txt")
    if (left_text, right_text) != (LEFT, RIGHT):
        return Comparison(left, right, engine=Engine("0", "blank:en", "test"))
    words = "Nobody told us to move the boats,"
    findings = (
        finding(left, right, "quote", "verbatim", words, words),
        finding(left, right, "claim", "shared", "Three boats sank.", "Four boats were lost", differs="number"),
        finding(left, right, "unique", "statement", "The council will meet on Friday.", None),
        finding(left, right, "unique", "statement", None, "A crane is on its way from Portree."),
        finding(left, right, "framing", "reporting_verb", "admitted", "said", "Left says “admitted”, right “said”."),
        finding(left, right, "framing", "label", "harbour master", "Vane said", "Another label."),
    )
    return Comparison(
        left,
        right,
        Both((quotation(LEFT, words, "Ines Vane"),), (quotation(RIGHT, words, "Vane"),)),
        Both(
            tuple(
                Statement(span(LEFT, w), "unique", 0.1)
                for w in ("Three boats sank.", "The council will meet on Friday.")
            ),
            (Statement(span(RIGHT, "A crane is on its way from Portree."), "unique", 0.0),),
        ),
        findings,
        Engine("0", "blank:en", "test"),
    )


def session(made: Comparison | None = None) -> Session:
    """The harbour comparison as nobody has touched it yet."""
    return Session(made or comparison())
