"""Who says a quotation, as the rules of reports found it."""

from dataclasses import dataclass

from diptych.document import Confidence
from diptych.language.reports.persons import ReportPerson
from diptych.span import Span


@dataclass(frozen=True, slots=True)
class Said:
    """Who says a quotation: where that stands, the name, the verb, the rule; ``frame`` counts the frames."""

    span: Span
    person: ReportPerson
    cue: Span | None
    rule: str
    confidence: Confidence
    frame: int

    @property
    def name(self) -> str:
        """The fullest name known of them by now."""
        return self.person.name
