"""The window's words for what the engine calls by short names: roles, types, confidence, states, places."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from diptych.comparison import Comparison
from diptych.document import Confidence
from diptych.finding import Finding, Role, Side
from diptych_gui.filters import State

_T = QT_TRANSLATE_NOOP

# role: short name on the legend, full name in tooltips and for screen readers
ROLE_NAMES: dict[Role, tuple[str, str]] = {
    "quotation": (_T("Labels", "Quotation"), _T("Labels", "Quotation in both")),
    "shared": (_T("Labels", "Shared"), _T("Labels", "Wording or claim in both")),
    "unique": (_T("Labels", "Unmatched"), _T("Labels", "No counterpart found in the other article")),
    "framing_word": (_T("Labels", "Other words"), _T("Labels", "Framed differently: word, label, number")),
    "framing_verb": (_T("Labels", "Other verbs"), _T("Labels", "Framed differently: verb, hedge, attribution")),
}

TYPE_NAMES: dict[tuple[str, str], str] = {
    ("quote", "verbatim"): _T("Labels", "Same quotation"),
    ("quote", "punctuation"): _T("Labels", "Same quotation, other punctuation"),
    ("quote", "trimmed"): _T("Labels", "Quotation cut short"),
    ("quote", "altered"): _T("Labels", "Quotation altered"),
    ("wording", "verbatim"): _T("Labels", "Same wording"),
    ("wording", "near"): _T("Labels", "Nearly the same wording"),
    ("claim", "shared"): _T("Labels", "Claim in both"),
    ("claim", "possible"): _T("Labels", "Claim possibly in both"),
    ("unique", "statement"): _T("Labels", "No counterpart found"),
    ("unique", "quotation"): _T("Labels", "Quotation without counterpart"),
    ("framing", "quotation"): _T("Labels", "Quotation cut or changed"),
    ("framing", "reporting_verb"): _T("Labels", "Other reporting verb"),
    ("framing", "hedge"): _T("Labels", "Hedged on one side"),
    ("framing", "number"): _T("Labels", "Other figure"),
    ("framing", "label"): _T("Labels", "Other label"),
    ("framing", "attribution"): _T("Labels", "Other attribution"),
    ("framing", "loaded"): _T("Labels", "Evaluative word"),
    ("framing", "voice"): _T("Labels", "Agent left out"),
    ("framing", "order"): _T("Labels", "Other place in the story"),
}

_DIFFERS = {
    "number": _T("Labels", "numbers differ"),
    "date": _T("Labels", "dates differ"),
    "negation": _T("Labels", "one denies"),
}

_CONFIDENCE: dict[Confidence, str] = {
    "high": _T("Labels", "high confidence"),
    "medium": _T("Labels", "medium confidence"),
    "low": _T("Labels", "low confidence"),
}

_STATES: dict[State, str] = {
    "new": _T("Labels", "new"),
    "reviewed": _T("Labels", "reviewed"),
    "confirmed": _T("Labels", "confirmed"),
    "rejected": _T("Labels", "rejected"),
}

_SIDES: dict[Side, str] = {"left": _T("Labels", "left"), "right": _T("Labels", "right")}


def _translated(text: str) -> str:
    return QCoreApplication.translate("Labels", text)


def role_name(role: Role) -> str:
    """The short name of a role, as on the legend."""
    return _translated(ROLE_NAMES[role][0])


def role_meaning(role: Role) -> str:
    """The full name of a role."""
    return _translated(ROLE_NAMES[role][1])


def type_name(finding: Finding) -> str:
    """What a finding is, in a few words: ``Claim in both, numbers differ``."""
    name = _translated(TYPE_NAMES[finding.kind, finding.type])
    return f"{name}, {_translated(_DIFFERS[finding.differs])}" if finding.differs else name


def confidence_name(confidence: Confidence) -> str:
    """How sure the rule is: ``high confidence``."""
    return _translated(_CONFIDENCE[confidence])


def state_name(state: State) -> str:
    """What the reader has done with a finding."""
    return _translated(_STATES[state])


def side_name(side: Side) -> str:
    """``left`` or ``right``."""
    return _translated(_SIDES[side])


def wording(finding: Finding, side: Side, comparison: Comparison) -> str:
    """The words of a finding on one side; the parts of a broken utterance joined by an ellipsis."""
    text = comparison.article(side).text
    return " … ".join(" ".join(span.of(text).split()) for span in finding.spans(side))


def paragraph(text: str, offset: int) -> int:
    """The paragraph, counted from 1, in which a code point of the text stands."""
    before = text[: text.find("\n", offset)] if "\n" in text[offset:] else text
    return max(1, sum(1 for line in before.split("\n") if line.strip()))


def place(finding: Finding, side: Side, comparison: Comparison) -> str:
    """Where a finding stands on one side: ``paragraph 4``; empty where it has no words there."""
    spans = finding.spans(side)
    if not spans:
        return ""
    number = paragraph(comparison.article(side).text, spans[0].start)
    return QCoreApplication.translate("Labels", "paragraph {0}").format(number)
