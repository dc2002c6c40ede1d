"""The framing rules: what each finds, how sure it is, an example."""

from collections.abc import Mapping
from dataclasses import dataclass

from diptych.document import Confidence


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; ``confidence`` is its measured precision in words."""

    type: str
    confidence: Confidence
    example: str


RULES: Mapping[str, Rule] = {
    "quotation-cut": Rule("quotation", "medium", "“I am sorry, but I would do it again.” | “I am sorry.”"),
    "quotation-altered": Rule("quotation", "medium", "“We must act” | “We may act”"),
    "quotation-paraphrased": Rule(
        "quotation", "medium", "“We lost the keys to the depot” | said they lost the depot's keys"
    ),
    "quotation-reworded": Rule("quotation", "low", "“We gave the roof to the town” | “It's a roof for the town”"),
    "reporting-verb-quotation": Rule("reporting_verb", "medium", "“…”, she admitted | “…”, she said"),
    "reporting-verb-headline": Rule("reporting_verb", "medium", "Mayor slams plan | Mayor questions plan"),
    "reporting-verb-place": Rule("reporting_verb", "medium", "the clerk admitted late that | the clerk said that"),
    "reporting-verb-statement": Rule("reporting_verb", "low", "Vane claimed that | Vane said that"),
    "hedge-verb": Rule("hedge", "high", "reportedly wrote | wrote"),
    "hedge-thing": Rule("hedge", "low", "his alleged victory | his win"),
    "hedge-statement": Rule("hedge", "low", "who reportedly sold the boats | Three boats were sold"),
    "hedge-word": Rule("hedge", "medium", "the alleged theft | the theft"),
    "number-value": Rule("number", "medium", "47 people | 49 people"),
    "number-day": Rule("number", "medium", "on Friday | on Saturday"),
    "number-place": Rule("number", "high", "a magnitude of 6.1 | a magnitude of 6.4"),
    "number-rounding": Rule("number", "high", "more than 200 | 200"),
    "label-headline": Rule("label", "low", "Ferry chief resigns | Ana Ruiz resigns"),
    "label-contrast": Rule("label", "low", "estate tax | death tax"),
    "label-place": Rule("label", "low", "a state broadcaster | a regime broadcaster"),
    "label-subject": Rule("label", "low", "A ferry worker apologised | The manager of the line apologised"),
    "label-descriptor": Rule("label", "low", "Ana Ruiz, a veteran organiser | Ana Ruiz, a former clerk"),
    "loaded-headline": Rule("loaded", "low", "Council rejects plan | Council bows to protest"),
    "loaded-place": Rule("loaded", "low", "the late decision | the shameful decision"),
    "loaded-added": Rule("loaded", "low", "the plan | the reckless plan"),
    "loaded-before": Rule("loaded", "low", "curb spending | slash spending"),
    "attribution-source": Rule("attribution", "low", "the bridge was unsafe, the union said | the bridge was unsafe"),
    "order-lead": Rule("order", "low", "in the first sentences | at the end"),
    "voice-agent": Rule("voice", "low", "police shot the man | the man was shot"),
}
