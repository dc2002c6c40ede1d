"""The window's words for what the engine calls by short names: roles, types, confidence, states, places."""

from diptych import labels
from diptych.comparison import Comparison
from diptych.document import Confidence
from diptych.filters import State
from diptych.finding import Finding, Role, Side
from diptych.message import Message
from diptych.paragraphs import paragraph_number
from diptych.session import Verdict
from diptych_gui.wording.messages import said
from diptych_gui.wording.translation import translate

_LINE_ENDS = str.maketrans(dict.fromkeys("\n\t\r\u2028\u2029", " "))


def role_name(role: Role) -> str:
    """The short name of a role, as on the legend."""
    return said(labels.role_label(role, "short"))


def role_meaning(role: Role) -> str:
    """The full name of a role."""
    return said(labels.role_label(role, "long"))


def type_name(finding: Finding) -> str:
    """What a finding is, in a few words: ``Claim in both, numbers differ``."""
    return said(labels.label(finding))


def confidence_name(confidence: Confidence) -> str:
    """How sure the rule is: ``high confidence``."""
    return said(labels.confidence_label(confidence))


def state_name(state: State) -> str:
    """What the reader has done with a finding."""
    return said(labels.state_label(state))


def given(verdict: Verdict | None) -> str:
    """What is said as a verdict is given, or taken back."""
    if verdict is None:
        return translate("Review", "Taken back")
    return translate("Review", "Confirmed") if verdict == "confirmed" else translate("Review", "Rejected")


def side_name(side: Side) -> str:
    """``left`` or ``right``."""
    return said(labels.side_label(side, "within"))


def one_line(text: str) -> str:
    """The text without its line ends; every other character stays, so that parts of a passage can be joined."""
    return text.translate(_LINE_ENDS)


def place_label(finding: Finding, side: Side, comparison: Comparison) -> Message:
    """Where a finding with words on one side stands there: ``paragraph 4``, ``headline``."""
    return paragraph_label(paragraph_number(comparison.article(side).text, finding.spans(side)[0].start))


def paragraph_label(number: int) -> Message:
    """What a paragraph is called: ``paragraph 4``, ``headline`` for what stands above the first."""
    return Message("report.paragraph", {"number": str(number)}) if number else Message("report.headline")


def place(finding: Finding, side: Side, comparison: Comparison) -> str:
    """Where a finding stands on one side; empty where it has no words there."""
    return said(place_label(finding, side, comparison)) if finding.spans(side) else ""
