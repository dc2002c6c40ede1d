"""The window's words for what the engine calls by short names: roles, types, confidence, states, places."""

from diptych.comparison import Comparison
from diptych.document import Confidence
from diptych.facing import paragraph_number
from diptych.filters import State
from diptych.finding import Differs, Finding, Role, Side
from diptych_gui.wording.translation import QT_TRANSLATE_NOOP, translate

_LINE_ENDS = str.maketrans(dict.fromkeys("\n\t\r\u2028\u2029", " "))

# role: short name on the legend, full name in tooltips and for screen readers
ROLE_NAMES: dict[Role, tuple[str, str]] = {
    "quotation": (QT_TRANSLATE_NOOP("Labels", "Quotations"), QT_TRANSLATE_NOOP("Labels", "Quotations in both")),
    "shared": (QT_TRANSLATE_NOOP("Labels", "Shared"), QT_TRANSLATE_NOOP("Labels", "Shared: wording or claim in both")),
    "unique": (
        QT_TRANSLATE_NOOP("Labels", "Unmatched"),
        QT_TRANSLATE_NOOP("Labels", "Unmatched: no counterpart found"),
    ),
    "framing_word": (
        QT_TRANSLATE_NOOP("Labels", "Other words"),
        QT_TRANSLATE_NOOP("Labels", "Other words: label, figure, altered quotation"),
    ),
    "framing_verb": (
        QT_TRANSLATE_NOOP("Labels", "Other verbs"),
        QT_TRANSLATE_NOOP("Labels", "Other verbs: reporting verb, hedge, source"),
    ),
}

TYPE_NAMES: dict[tuple[str, str], str] = {
    ("quote", "verbatim"): QT_TRANSLATE_NOOP("Labels", "Same quotation"),
    ("quote", "punctuation"): QT_TRANSLATE_NOOP("Labels", "Same quotation, other punctuation"),
    ("quote", "trimmed"): QT_TRANSLATE_NOOP("Labels", "Quotation cut short"),
    ("quote", "altered"): QT_TRANSLATE_NOOP("Labels", "Quotation altered"),
    ("wording", "verbatim"): QT_TRANSLATE_NOOP("Labels", "Same wording"),
    ("wording", "near"): QT_TRANSLATE_NOOP("Labels", "Nearly the same wording"),
    ("claim", "shared"): QT_TRANSLATE_NOOP("Labels", "Claim in both"),
    ("claim", "possible"): QT_TRANSLATE_NOOP("Labels", "Claim possibly in both"),
    ("unique", "statement"): QT_TRANSLATE_NOOP("Labels", "No counterpart found"),
    ("unique", "quotation"): QT_TRANSLATE_NOOP("Labels", "Quotation without counterpart"),
    ("framing", "quotation"): QT_TRANSLATE_NOOP("Labels", "Quotation cut or changed"),
    ("framing", "reporting_verb"): QT_TRANSLATE_NOOP("Labels", "Other reporting verb"),
    ("framing", "hedge"): QT_TRANSLATE_NOOP("Labels", "Hedged on one side"),
    ("framing", "number"): QT_TRANSLATE_NOOP("Labels", "Other figure"),
    ("framing", "label"): QT_TRANSLATE_NOOP("Labels", "Other label"),
    ("framing", "attribution"): QT_TRANSLATE_NOOP("Labels", "Other attribution"),
    ("framing", "loaded"): QT_TRANSLATE_NOOP("Labels", "Evaluative word"),
    ("framing", "voice"): QT_TRANSLATE_NOOP("Labels", "Agent left out"),
    ("framing", "order"): QT_TRANSLATE_NOOP("Labels", "Other place in the story"),
}

# rules that say more than the type of what they find
RULE_NAMES: dict[str, str] = {
    "quotation-cut": QT_TRANSLATE_NOOP("Labels", "Words left out of a quotation"),
    "quotation-altered": QT_TRANSLATE_NOOP("Labels", "Words changed in a quotation"),
    "quotation-reworded": QT_TRANSLATE_NOOP("Labels", "Quoted on one side, reworded on the other"),
    "number-rounding": QT_TRANSLATE_NOOP("Labels", "Figure rounded or qualified"),
}

_DIFFERS: dict[Differs, str] = {
    "number": QT_TRANSLATE_NOOP("Labels", "numbers differ"),
    "date": QT_TRANSLATE_NOOP("Labels", "dates differ"),
    "negation": QT_TRANSLATE_NOOP("Labels", "one denies"),
    "opposite": QT_TRANSLATE_NOOP("Labels", "opposite words"),
}

_CONFIDENCE: dict[Confidence, str] = {
    "high": QT_TRANSLATE_NOOP("Labels", "high confidence"),
    "medium": QT_TRANSLATE_NOOP("Labels", "medium confidence"),
    "low": QT_TRANSLATE_NOOP("Labels", "low confidence"),
}

_STATES: dict[State, str] = {
    "new": QT_TRANSLATE_NOOP("Labels", "new"),
    "reviewed": QT_TRANSLATE_NOOP("Labels", "reviewed"),
    "confirmed": QT_TRANSLATE_NOOP("Labels", "confirmed"),
    "rejected": QT_TRANSLATE_NOOP("Labels", "rejected"),
}

_SIDES: dict[Side, str] = {"left": QT_TRANSLATE_NOOP("Labels", "left"), "right": QT_TRANSLATE_NOOP("Labels", "right")}


def _translated(text: str) -> str:
    return translate("Labels", text)


def role_name(role: Role) -> str:
    """The short name of a role, as on the legend."""
    return _translated(ROLE_NAMES[role][0])


def role_meaning(role: Role) -> str:
    """The full name of a role."""
    return _translated(ROLE_NAMES[role][1])


def type_name(finding: Finding) -> str:
    """What a finding is, in a few words: ``Claim in both, numbers differ``."""
    name = _translated(RULE_NAMES.get(finding.rule) or TYPE_NAMES[finding.kind, finding.type])
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


def one_line(text: str) -> str:
    """The text without its line ends; every other character stays, so that parts of a passage can be joined."""
    return text.translate(_LINE_ENDS)


def place(finding: Finding, side: Side, comparison: Comparison) -> str:
    """Where a finding stands on one side: ``paragraph 4``; empty where it has no words there."""
    spans = finding.spans(side)
    if not spans:
        return ""
    number = paragraph_number(comparison.article(side).text, spans[0].start)
    return translate("Labels", "paragraph {0}").format(number) if number else translate("Labels", "headline")
