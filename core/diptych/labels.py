"""How findings and what belongs to them are called, as messages: for the window, reports and the terminal."""

from typing import Literal

from diptych.document import Confidence
from diptych.filters import State
from diptych.finding import Differs, Finding, Role, Side
from diptych.message import Message

_Form = Literal["long", "short"]


def label(finding: Finding) -> Message:
    """What a finding is, in a few words: ``Claim in both, numbers differ``."""
    rule = Message(f"{finding.kind}.rule-{finding.rule}")
    name = rule if rule.is_known else type_label(finding, "long")
    if not finding.differs:
        return name
    return Message("finding.with-difference", {"name": name, "differs": differs_label(finding.differs)})


def type_label(finding: Finding, form: _Form = "short") -> Message:
    """The type of a finding; the bare word of one that only a newer Diptych knows."""
    return Message(f"{finding.kind}.type-{finding.type}", {"form": form}, text=finding.type.replace("_", " "))


def kind_label(finding: Finding) -> Message:
    """The kind of a finding, in a word."""
    return Message(f"{finding.kind}.kind", text=finding.kind)


def differs_label(differs: Differs) -> Message:
    """What differs in a claim: ``numbers differ``."""
    return Message(f"finding.differs-{differs}", text=differs)


def confidence_label(confidence: Confidence, form: _Form = "long") -> Message:
    """How sure the rule is: ``high confidence``, or ``high`` alone."""
    return Message(f"finding.confidence-{confidence}", {"form": form})


def state_label(state: State) -> Message:
    """What the reader has done with a finding."""
    return Message(f"finding.state-{state}")


def role_label(role: Role, form: Literal["long", "short", "report"]) -> Message:
    """A role: on a chip, in full, or as the legend of a report has it."""
    return Message(f"finding.role-{role}", {"form": form})


def side_label(side: Side, form: Literal["begin", "within"] = "begin") -> Message:
    """``Left`` or ``Right``, as it begins a line or stands within one."""
    return Message(f"finding.side-{side}", {"form": form})
