"""A small pair of articles of our own, about a bridge, with findings set by hand."""

from dataclasses import replace

from diptych.article import Article
from diptych.comparison import Comparison, Engine
from diptych.document import Quotation, Speaker
from diptych.finding import Finding, finding_id
from diptych.message import plain
from diptych.sides import Both
from diptych.span import Span

LEFT = """Harbour bridge shut for a year

The Sandport bridge will close in May. “We have no choice at all,” engineer Lena Brodt admitted on Tuesday.

Repairs are to cost $4 million. Shopkeepers on the quay fear for their trade.

The ferry will run every ten minutes."""

RIGHT = """Bridge repairs begin in May

Repairs are to cost $5 million, the council says. "We have no choice," Lena Brodt said on Tuesday.

The Sandport bridge will close in May. Cyclists cheered the plan."""


def spans(text: str, *words: str) -> tuple[Span, ...]:
    """Where these words stand first in the text."""
    return tuple(Span(text.index(w), text.index(w) + len(w)) for w in words)


def finding(kind, kind_type, left, right, confidence="high", **more) -> Finding:
    """A finding on these words of the two articles."""
    bare = Finding(
        kind,
        kind_type,
        spans(LEFT, *left),
        spans(RIGHT, *right),
        0.9,
        confidence,
        "by-hand",
        plain(f"reason for {kind}"),
        **more,
    )
    return replace(bare, id=finding_id(bare, Article(LEFT, "l").sha256, Article(RIGHT, "r").sha256))


def quotation(text: str, words: str, speaker: str) -> Quotation:
    """A quotation of these words by that person."""
    span = spans(text, words)[0]
    return Quotation(span, span, "speech", speaker=Speaker(Span(0, 1), speaker), confidence="high")


def bridge_comparison() -> Comparison:
    """Six findings: an altered quotation, same wording, a claim, one-sided ones, framing strong and weak."""
    more = LEFT.index("at all")
    diff = [{"op": "-", "left": {"start": more, "end": more + 6}, "right": None}]
    findings = (
        finding(
            "wording",
            "verbatim",
            ["The Sandport bridge will close in May."],
            ["The Sandport bridge will close in May."],
        ),
        finding("quote", "altered", ["We have no choice at all,"], ["We have no choice,"], evidence={"diff": diff}),
        finding("framing", "reporting_verb", ["admitted"], ["said on"], "medium"),
        finding("framing", "loaded", ["fear"], ["cheered"], "low"),
        finding(
            "claim",
            "possible",
            ["Repairs are to cost $4 million."],
            ["Repairs are to cost $5 million"],
            "medium",
            differs="number",
        ),
        finding("unique", "statement", ["The ferry will run every ten minutes."], [], "medium"),
        finding("unique", "statement", [], ["Cyclists cheered the plan."], "medium"),
    )
    left = Article(LEFT, "bridge.txt", title="Harbour bridge shut for a year", publisher="Sandport Mail")
    right = Article(RIGHT, "repairs.txt", title="Bridge repairs begin in May")
    quotes = (
        (quotation(LEFT, "We have no choice at all,", "Lena Brodt"),),
        (quotation(RIGHT, "We have no choice,", "Lena Brodt"),),
    )
    return Comparison(left, right, Both(*quotes), findings=findings, engine=Engine("0.1.0", "blank:en", "2026.11"))
