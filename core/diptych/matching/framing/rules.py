"""The framing rules: what each finds, how sure it is, two short texts on which it fires."""

from collections.abc import Mapping
from dataclasses import dataclass

from diptych.document import Confidence


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; ``confidence`` is its measured precision in words, the example two texts on which it fires."""

    type: str
    confidence: Confidence
    left: str
    right: str


RULES: Mapping[str, Rule] = {
    "quotation-cut": Rule(
        "quotation", "medium",
        "“I am sorry for the flooded cellars, but I would open the sluice again,” Ines Vane said.",
        "“I am sorry for the flooded cellars,” Ines Vane said.",
    ),
    "quotation-altered": Rule(
        "quotation", "medium",
        "“We must close the old weir before the winter,” Ines Vane said.",
        "“We may close the old weir before the winter,” Ines Vane said.",
    ),
    "quotation-paraphrased": Rule(
        "quotation", "medium",
        "Ivo Marsh, the surveyor, said: “The tunnel lining has rusted through beneath the canal.”",
        "Ivo Marsh reported that the lining of the tunnel rusted through beneath the canal long ago.",
    ),
    "quotation-reworded": Rule(
        "quotation", "low",
        "“I call this a hopelessly botched salvage,” Ivo Marsh told the harbour council of the ferry wreck on Sunday.",
        "On Sunday Ivo Marsh told the harbour council that the ferry wreck was “one more botched salvage”.",
    ),
    "reporting-verb-quotation": Rule(
        "reporting_verb", "medium",
        "“Nobody looked at the dam after the flood,” admitted Ines Vane.",
        "“Nobody looked at the dam after the flood,” said Ines Vane.",
    ),
    "reporting-verb-headline": Rule(
        "reporting_verb", "medium",
        "Mayor slams harbour plan\n\nThe mayor spoke on Monday.",
        "Mayor questions harbour plan\n\nOn Monday the mayor had his say.",
    ),
    "reporting-verb-place": Rule(
        "reporting_verb", "medium",
        "The clerk of the port court admitted on Monday that the ledger of the ferry was lost.",
        "The clerk of the port court said on Monday that the ledger of the ferry was lost.",
    ),
    "reporting-verb-statement": Rule(
        "reporting_verb", "low",
        "Ines Vane claimed that the ferry had passed every test before it sank off Tollick.",
        "Ines Vane, who owns the line, said on Monday in Portree that the ferry had passed every test before it sank.",
    ),
    "hedge-verb": Rule(
        "hedge", "high",
        "“The tanks were empty when we sailed from Portree,” Dario Antunes reportedly wrote.",
        "“The tanks were empty when we sailed from Portree,” Dario Antunes wrote.",
    ),
    "hedge-thing": Rule(
        "hedge", "low",
        "Nobody has congratulated Marta Quill on her alleged victory in the port assembly.",
        "Crowds sang all night. Nobody doubts the triumph of Marta Quill any more.",
    ),
    "hedge-statement": Rule(
        "hedge", "low",
        "The lighthouse film, reportedly to open in Portree, Tollick and Branton on Friday, "
        "cost the Skerry studio dear.",
        "The Skerry studio opens its lighthouse film on Friday in halls of Branton, Portree and Tollick.",
    ),
    "hedge-word": Rule(
        "hedge", "medium",
        "Police are looking into the alleged theft of forty bronze bells from the Tollick foundry.",
        "Police are looking into the theft of forty bronze bells from the Tollick foundry.",
    ),
    "number-value": Rule(
        "number", "medium",
        "The storm on Monday flooded 47 cellars in the old town of Tollick.",
        "The storm on Monday flooded 53 cellars in the old town of Tollick.",
    ),
    "number-day": Rule(
        "number", "medium",
        "The harbour master apologised on Friday for the broken crane and its late repair.",
        "The harbour master apologised on Sunday for the broken crane and its late repair.",
    ),
    "number-place": Rule(
        "number", "high",
        "The quake off the Skerry coast had a magnitude of 6.1 and woke the town.",
        "The quake off the Skerry coast had a magnitude of 6.4 and woke the town.",
    ),
    "number-rounding": Rule(
        "number", "high",
        "The storm on Monday flooded more than 50 cellars in the old town of Tollick.",
        "The storm on Monday flooded 50 cellars in the old town of Tollick.",
    ),
    "label-headline": Rule(
        "label", "low",
        "Peaceful vigil blocks Tollick quarry\n\nThe gate was shut.",
        "Angry mob blocks Tollick quarry\n\nNobody got in.",
    ),
    "label-contrast": Rule(
        "label", "low",
        "The assembly kept the estate tax on farms above forty hectares.",
        "Farms above forty hectares pay the death tax for ever, since the assembly kept it.",
    ),
    "label-place": Rule(
        "label", "low",
        "The council of Tollick will pay for the repair with public funds before the winter storms.",
        "The council of Tollick will pay for the repair with taxpayer funds before the winter storms.",
    ),
    "label-subject": Rule(
        "label", "low",
        "A ferry worker apologised on Friday for forty flooded cellars under the fish market hall of Tollick harbour.",
        "The manager of the line apologised for forty flooded cellars under the fish market hall of Tollick harbour.",
    ),
    "label-descriptor": Rule(
        "label", "low",
        "The vote was lost. Marta Quill, a veteran organiser of dock strikes, left the hall first.",
        "Nobody cheered. Marta Quill, a former clerk at the port office, said nothing at all.",
    ),
    "loaded-headline": Rule(
        "loaded", "low",
        "Tollick council rejects the quarry plan\n\nThe vote was close.",
        "Tollick council bows to protest\n\nMany had marched.",
    ),
    "loaded-place": Rule(
        "loaded", "low",
        "The council of Tollick took the narrow decision after a night of talks with the crews.",
        "The council of Tollick took the shameful decision after a night of talks with the crews.",
    ),
    "loaded-added": Rule(
        "loaded", "low",
        "On Monday the council of Tollick voted for the plan to drain the old harbour.",
        "On Monday the council of Tollick voted for the reckless plan to drain the old harbour.",
    ),
    "loaded-before": Rule(
        "loaded", "low",
        "Crews cheered when the mayor promised to curb public spending on forty ferries and wooden piers.",
        "The mayor told angry crews of another plan: to slash public spending on forty ferries and wooden piers.",
    ),
    "attribution-source": Rule(
        "attribution", "low",
        "The footbridge at Tollick has been unsafe since March, according to the ramblers' union.",
        "The footbridge at Tollick has been unsafe since March.",
    ),
    "order-lead": Rule(
        "order", "low",
        "Two divers of the Tollick rescue station drowned in the sluice on Tuesday night. "
        "Gulls cried. Nets hung dry. Ropes lay coiled. Buoys rang. Masts creaked. Sails flapped. Hulls shone.",
        "Bread was cheap. Cows grazed. Trains ran late. Clocks stopped. Roofs leaked. Shops shut. Bands played. "
        "Two divers of the Tollick rescue station drowned in the sluice on Tuesday night.",
    ),
    "voice-agent": Rule(
        "voice", "low",
        "Police shot a young driver near the gate of the Tollick quarry on Saturday night.",
        "A young driver was shot near the gate of the Tollick quarry on Saturday night.",
    ),
}  # fmt: skip
