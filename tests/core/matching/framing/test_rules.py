"""Every framing rule fires on its own example, through the whole engine, and on nothing that only looks like it."""

from diptych.matching.framing import RULES
from tables import each


@each("name", RULES)
def test_a_rule_fires_on_its_own_example(frame, name):
    """The example in the table shows what the rule finds, whichever side it stands on."""
    rule = RULES[name]
    assert name in [f.rule for f in frame(rule.left, rule.right)]
    assert name in [f.rule for f in frame(rule.right, rule.left)]


# rule, left and right texts that look like what it finds, why they are not
NEAR_MISSES = [
    (
        "opening-unlinked",
        "Two divers drowned in the sluice of Tollick harbour. Gulls cried. Nets hung dry. Ropes lay coiled.",
        "Two men drowned in a sluice of Tollick harbour on Tuesday. Masts creaked. Sails flapped. Hulls shone.",
        "both take the same for the news",
    ),
    (
        "opening-unlinked",
        "Two divers drowned in the sluice of Tollick harbour. Gulls cried. Nets hung dry. Ropes lay coiled.",
        "It was over in seconds. Harbour master Ada Quill resigned in tears on Tuesday. Sails flapped. Hulls shone.",
        "one only leads up to its news",
    ),
    (
        "opening-unlinked",
        "Two divers drowned in the sluice of Tollick harbour. Gulls cried. Nets hung dry. Ropes lay coiled.",
        "Harbour master Ada Quill resigned in tears on Tuesday. Masts creaked. Sails flapped.",
        "three sentences open nothing",
    ),
    (
        "voice-agent",
        "A young driver shot near the gate of the Tollick quarry on Saturday night is in hospital.",
        "A young driver was shot near the gate of the Tollick quarry on Saturday night.",
        "the word before the verb is the one who was shot",
    ),
    (
        "voice-agent",
        "Police shot a young driver near the gate of the Tollick quarry on Saturday night.",
        "A young driver was shot by police near the gate of the Tollick quarry on Saturday night.",
        "the passive names its doer",
    ),
    (
        "voice-agent",
        "Police have shot a young driver near the gate of the Tollick quarry on Saturday night.",
        "Police shot a young driver near the gate of the Tollick quarry on Saturday night.",
        "both are active",
    ),
    (
        "voice-agent",
        "The ferry is gone from the quay of Tollick, and so are its lifeboats.",
        "The ferry went from the quay of Tollick with its lifeboats.",
        "nobody does anything to the ferry",
    ),
    (
        "hedge-word",
        "The mayor told angry crews of another plan: he had to slash public spending on forty ferries and piers.",
        "Crews cheered when the mayor promised to curb public spending on forty ferries and wooden piers.",
        "what he had to do is to slash, not to be public",
    ),
    (
        "reporting-verb-headline",
        "Tollick council rejects the quarry plan\n\nThe vote was close.",
        "Tollick council bows to protest\n\nMany had marched.",
        "after “to” at the end of a headline stands a noun as often as a verb",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on her alleged victory in the port assembly.",
        "Crowds sang all night. Nobody doubts the triumph of Dario Antunes any more.",
        "two people share nothing but the word that begins their sentences",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on her alleged victory in the port assembly.",
        "Crowds sang all night. Nobody doubts the defeat of Marta Quill any more.",
        "of one family, but not the same outcome",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on her alleged victory in the port assembly. Her victory was narrow.",
        "Crowds sang all night. Nobody doubts the triumph of Marta Quill any more.",
        "the article that doubts it once takes it for given elsewhere",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on her alleged victory in the port assembly.",
        "Crowds sang all night. Quill said that the triumph was complete.",
        "she says so, the article does not",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on her alleged victory in the port assembly.",
        "Crowds sang all night. Nobody doubts, according to her aides, the triumph of Marta Quill any more.",
        "a source says so, the article does not",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on her alleged victory in the port assembly.",
        "Crowds sang all night. Dario Antunes misses the triumph of Ada Bell, not the one of Marta Quill.",
        "the name close behind tells whose triumph it is",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on her alleged victory in the port assembly.",
        "Crowds sang all night. Those who triumph with Marta Quill are few.",
        "a verb tells nothing of a thing",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on her alleged victory song in the port assembly.",
        "Crowds sang all night. Nobody doubts the victory of Marta Quill any more.",
        "what is doubted is the song",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on allegedly winning in the port assembly.",
        "Crowds sang all night. Nobody doubts the win of Marta Quill any more.",
        "a deed, not a thing",
    ),
    (
        "hedge-thing",
        "A third clerk has left the Vane bank over the alleged fraud at its Tollick branch.",
        "The Vane bank will hire forty people for the fraud department.",
        "part of a longer word there",
    ),
    (
        "hedge-thing",
        "Dario Antunes was charged over the alleged theft of bronze bells from the foundry.",
        "Dario Antunes had served two years for the theft of silver from a chapel.",
        "each names what was stolen, and it is not the same",
    ),
    (
        "hedge-thing",
        "“It is her work,” the alleged victory of Marta Quill was called.",
        "The victory of Ada Bell was no work of Marta Quill.",
        "each names close behind whose victory it is",
    ),
    (
        "hedge-thing",
        "Marta Quill had no joy of her alleged victory in the port assembly.",
        "Ada Bell sang. Marta Quill heard how Ada Bell rejoiced at her victory.",
        "the last named before is somebody else",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on a suspected hoax in the port assembly.",
        "Crowds sang all night. Nobody doubts the victory of Marta Quill any more.",
        "another thing",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on her alleged victory in the port assembly.",
        "Crowds sang all night. Nobody doubts the supposed triumph of Marta Quill any more.",
        "both hedge",
    ),
    (
        "hedge-thing",
        "Nobody has congratulated Marta Quill on her probable victory in the port assembly.",
        "Crowds sang all night. Nobody doubts the triumph of Marta Quill any more.",
        "what is probable is nobody's hearsay",
    ),
    (
        "hedge-word",
        "Police are looking into the possible theft of forty bronze bells from the Tollick foundry.",
        "Police are looking into the theft of forty bronze bells from the Tollick foundry.",
        "chance is part of the statement",
    ),
    (
        "hedge-word",
        "Police are looking into the alleged theft of forty bronze bells from the Tollick foundry.",
        "Police are looking into the purported theft of forty bronze bells from the Tollick foundry.",
        "both hedge",
    ),
    (
        "hedge-word",
        "“Police are looking into the alleged theft of forty bronze bells from the Tollick foundry,” a cook said.",
        "Police are looking into the theft of forty bronze bells from the Tollick foundry.",
        "the article itself does not hedge",
    ),
    (
        "hedge-verb",
        "“The tanks were empty when we sailed from Portree,” Dario Antunes reportedly wrote.",
        "“The tanks were empty when we sailed from Portree,” Dario Antunes allegedly wrote.",
        "both hedge",
    ),
    (
        "hedge-verb",
        "“The tanks were empty when we sailed from Portree,” wrote Dario Antunes, reportedly a cook.",
        "“The tanks were empty when we sailed from Portree,” wrote Dario Antunes, a cook.",
        "the hedge is about the cook",
    ),
    (
        "hedge-verb",
        "“The tanks were empty when we sailed from Portree,” Dario Antunes reportedly wrote.",
        "“The tanks were full when we left home,” Dario Antunes wrote.",
        "the quotations are others",
    ),
    (
        "hedge-statement",
        "The lighthouse film, reportedly to open in Portree, Tollick and Branton on Friday, cost the Skerry studio dear.",
        "The Skerry studio purportedly opens its lighthouse film on Friday in halls of Branton, Portree and Tollick.",
        "both hedge",
    ),
    (
        "hedge-statement",
        "The lighthouse film, probably to open in Portree, Tollick and Branton on Friday, cost the Skerry studio dear.",
        "The Skerry studio opens its lighthouse film on Friday in halls of Branton, Portree and Tollick.",
        "what is probable is nobody's hearsay",
    ),
    (
        "hedge-statement",
        "“The lighthouse film, reportedly to open in Portree, Tollick and Branton on Friday, cost the Skerry studio dear,” he said.",
        "The Skerry studio opens its lighthouse film on Friday in halls of Branton, Portree and Tollick.",
        "the one who is quoted hedges",
    ),
    (
        "attribution-source",
        "She said the footbridge over the Tollick gorge has been unsafe since March.",
        "The footbridge over the Tollick gorge has been unsafe since March.",
        "a pronoun names no source",
    ),
    (
        "attribution-source",
        "The ramblers' union believes the footbridge over the Tollick gorge has been unsafe since March.",
        "The footbridge over the Tollick gorge has been unsafe since March.",
        "to believe is not only to report",
    ),
    (
        "attribution-source",
        "The ramblers' union said the footbridge over the Tollick gorge has been unsafe since March.",
        "The footbridge over the Tollick gorge has been unsafe since March, someone wrote.",
        "both report, if not from the same source",
    ),
    (
        "attribution-source",
        "The footbridge over the Tollick gorge has been unsafe since March, according to the ramblers' union.",
        "The footbridge over the Tollick gorge, ramblers told us, has been unsafe since March.",
        "the other sentence names the source too",
    ),
    (
        "attribution-source",
        "The footbridge has been unsafe, according to the ramblers' union.",
        "The footbridge has been unsafe.",
        "two words in common are no statement",
    ),
    (
        "attribution-source",
        "“The footbridge over the Tollick gorge has been unsafe since March, according to the ramblers' union,” it read.",
        "The footbridge over the Tollick gorge has been unsafe since March.",
        "the source is part of what is quoted",
    ),
    (
        "order-lead",
        "Bread was cheap. Cows grazed. Two divers of the Tollick rescue station drowned in the sluice on Tuesday night. Gulls cried. Nets hung dry. Ropes lay coiled. Buoys rang. Masts creaked.",
        "Trains ran late. Clocks stopped. Roofs leaked. Shops shut. Bands played. Dogs slept. Cats fought. Two divers of the Tollick rescue station drowned in the sluice on Tuesday night.",
        "the third sentence leads nothing",
    ),
    (
        "order-lead",
        "Two divers of the Tollick rescue station drowned in the sluice on Tuesday night. Gulls cried. Nets hung dry. Ropes lay coiled. Buoys rang. Masts creaked. Sails flapped.",
        "Trains ran late. Clocks stopped. Roofs leaked. Shops shut. Bands played. Dogs slept. Two divers of the Tollick rescue station drowned in the sluice on Tuesday night.",
        "seven sentences have no beginning and end",
    ),
    (
        "order-lead",
        "Two divers of the Tollick rescue station drowned in the sluice on Tuesday night. Gulls cried. Nets hung dry. Ropes lay coiled. Buoys rang. Masts creaked. Sails flapped. Hulls shone.",
        "Trains ran late. Clocks stopped. Roofs leaked. Shops shut. Bands played. Two divers of the Tollick rescue station drowned in the sluice on Tuesday night. Dogs slept. Cats fought.",
        "two of eight sentences follow: that is not the end",
    ),
    (
        "voice-agent",
        "Guards had cleared the Tollick quarry gate on Saturday with dogs.",
        "On Saturday the Tollick quarry gate was cleared with dogs.",
        "“had” may belong to a passive further on",
    ),
    (
        "voice-agent",
        "Guards quickly cleared the Tollick quarry gate on Saturday with dogs.",
        "On Saturday the Tollick quarry gate was cleared with dogs.",
        "an adverb is no doer",
    ),
    (
        "voice-agent",
        "Guards, late, cleared the Tollick quarry gate on Saturday with dogs.",
        "On Saturday the Tollick quarry gate was cleared with dogs.",
        "a comma parts the doer from the verb",
    ),
    (
        "voice-agent",
        "Guards cleared the Tollick quarry gate on Saturday with dogs.",
        "On Saturday the Tollick quarry gate was cleared with dogs and hoses before noon by guards.",
        "the doer comes a few words later",
    ),
    (
        "voice-agent",
        "Guards cleared the Tollick quarry gate on Saturday with dogs.",
        "On Saturday the Tollick quarry gate was by noon at last quite cleared with dogs.",
        "the helping verb stands too far away to be sure",
    ),
    (
        "voice-agent",
        "“Guards cleared the Tollick quarry gate on Saturday with dogs,” he said.",
        "On Saturday the Tollick quarry gate was cleared with dogs.",
        "the speaker, not the article, names the doer",
    ),
    (
        "quotation-paraphrased",
        "Ivo Marsh, the surveyor, said: “The tunnel lining has rusted through beneath the canal.”",
        "Ivo Marsh reported that the tunnel lining had rusted through beneath the canal.",
        "the words are the same, so that it is wording in both",
    ),
    (
        "quotation-paraphrased",
        "Ivo Marsh, the surveyor, said: “The tunnel lining has rusted through beneath the canal.”",
        "Ivo Marsh reported that the tunnel was rusted.",
        "two words in common are no utterance",
    ),
    (
        "quotation-reworded",
        "“I call this a hopelessly botched salvage,” Ivo Marsh told the harbour council of the ferry wreck on Sunday.",
        "On Sunday Ana Ruiz told the harbour council that the ferry wreck was “one more botched salvage”.",
        "two people speak",
    ),
    (
        "quotation-reworded",
        "“I call this a hopelessly botched salvage,” Ivo Marsh told the harbour council of the ferry wreck on Sunday.",
        "On Sunday Ivo Marsh told the harbour council that the ferry wreck was “one more dull job”.",
        "the quotations share no telling word",
    ),
    (
        "quotation-cut",
        "“I am sorry for the flooded cellars, but I would open the sluice again,” Ines Vane said.",
        "“I am sorry for the flooded cellars,” Ines Vane said. She would open the sluice again.",
        "what is left out is told elsewhere",
    ),
    (
        "quotation-cut",
        "“I am sorry for the flooded cellars, of course,” Ines Vane said.",
        "“I am sorry for the flooded cellars,” Ines Vane said.",
        "two words are an aside",
    ),
    (
        "quotation-altered",
        "“We must close the old weir before the winter,” Ines Vane said.",
        "“We must close the old weir before winter,” Ines Vane said.",
        "an article more changes nothing",
    ),
    (
        "quotation-altered",
        "“We must close the old weir before the winter,” Ines Vane said.",
        "“Before the winter we must close the old weir,” Ines Vane said.",
        "the same words in another order",
    ),
    (
        "reporting-verb-quotation",
        "“Nobody looked at the dam after the flood,” admitted Ines Vane.",
        "“Nobody looked at the dam after the flood,” said Dario Antunes.",
        "two people said it",
    ),
    (
        "reporting-verb-quotation",
        "“Nobody looked at the dam after the flood,” added Ines Vane.",
        "“Nobody looked at the dam after the flood,” said Ines Vane.",
        "both verbs are neutral",
    ),
    (
        "reporting-verb-place",
        "The clerk of the port court told us on Monday that the ledger of the ferry was lost.",
        "The clerk of the port court said on Monday that the ledger of the ferry was lost.",
        "both verbs are neutral",
    ),
    (
        "reporting-verb-place",
        "The clerk of the port court filed the claim on Monday about the lost ledger of the ferry.",
        "The clerk of the port court filed the denial on Monday about the lost ledger of the ferry.",
        "what is filed is a paper",
    ),
    (
        "reporting-verb-place",
        "The clerk of the port court lost the claim on Monday, and the ledger of the ferry.",
        "The clerk of the port court lost the denial on Monday, and the ledger of the ferry.",
        "after an article both are nouns",
    ),
    (
        "reporting-verb-statement",
        "Ines Vane claimed that the ferry had passed every test before it sank off Tollick.",
        "Ines Vane, who owns the line, said on Monday in the old hall of Portree to all of her crews and friends that the ferry had passed every test before it sank off Tollick.",
        "the verb stands too far from the words",
    ),
    (
        "reporting-verb-statement",
        "Ines Vane claimed that the ferry had passed every test before it sank off Tollick.",
        "Dario Antunes, who owns the line, said on Monday in Portree that the ferry had passed every test before it sank.",
        "two people said it",
    ),
    (
        "reporting-verb-statement",
        "Ines Vane claimed that the ferry had passed every test before it sank off Tollick.",
        "A clerk, who owns the line, said on Monday in Portree that the ferry had passed every test before it sank.",
        "nobody knows who the clerk is",
    ),
    (
        "reporting-verb-headline",
        "Mayor slams harbour plan\n\nThe mayor spoke on Monday.",
        "Mayor said harbour plan failed\n\nOn Monday the mayor had his say.",
        "a neutral verb takes no stance",
    ),
    (
        "number-value",
        "The storm on Monday flooded 47 cellars in the old town of Tollick.",
        "The storm on Monday flooded 53 barns in the old town of Tollick.",
        "they count other things",
    ),
    (
        "number-value",
        "The storm on Monday flooded 47 cellars in the old town of Tollick.",
        "The storm on Monday flooded 53 barns and 47 cellars in the old town of Tollick.",
        "the other has the same figure too",
    ),
    (
        "number-value",
        "Ana read the 48-page verdict. Ben read the 51-page verdict.",
        "Rain fell on Portree. Nobody opened the 60-page verdict.",
        "an article with two figures of its own may speak of two things",
    ),
    (
        "number-value",
        "Ana read the 48-page verdict.",
        "Rain fell on Portree. Nobody opened the forty-eight-page verdict.",
        "one figure in two writings",
    ),
    (
        "number-day",
        "The harbour master apologised on Friday for the broken crane and its late repair.",
        "The harbour master, asked on Sunday, apologised on Friday for the broken crane and its late repair.",
        "two days in one sentence tell of two things",
    ),
    (
        "number-day",
        "The harbour master apologised on Friday for the broken crane and its late repair.",
        "The harbour master apologised Fri for the broken crane and its late repair.",
        "one day in two writings",
    ),
    (
        "number-day",
        "The harbour master apologised on Friday for the broken crane and its late repair.",
        "“The harbour master apologised on Sunday for the broken crane and its late repair,” a cook said.",
        "the cook, not the article, names the day",
    ),
    (
        "number-place",
        "The quake off the Skerry coast had a magnitude of 6.1 and woke the town.",
        "The quake off the Skerry coast had a magnitude of about 6 and woke the town.",
        "one may be the other, rounded",
    ),
    (
        "number-rounding",
        "The storm on Monday flooded about 50 cellars in the old town of Tollick.",
        "The storm on Monday flooded some 50 cellars in the old town of Tollick.",
        "both words round",
    ),
    (
        "number-rounding",
        "The storm on Monday flooded 50 cellars in the old town of Tollick.",
        "The storm on Monday flooded fifty cellars in the old town of Tollick.",
        "one figure in two writings",
    ),
    (
        "label-headline",
        "Peaceful vigil blocks Tollick quarry\n\nThe gate was shut.",
        "Peaceful vigil blocks Tollick quarry gate\n\nNobody went in.",
        "one has only a word more",
    ),
    (
        "label-headline",
        "Peaceful vigil blocks Tollick quarry\n\nThe gate was shut.",
        "Bread prices rise\n\nNobody went in.",
        "the headlines share no word",
    ),
    (
        "label-headline",
        "Sen. Marta Quill leaves Tollick harbour board\n\nThe gate was shut.",
        "Senator Marta Quill leaves Tollick harbour board\n\nNobody went in.",
        "one office in two writings",
    ),
    (
        "label-place",
        "The council of Tollick will pay for the repair with public funds before the winter storms.",
        "Before winter the council will pay with taxpayer funds for the road.",
        "too few equal words hold the place",
    ),
    (
        "label-place",
        "The council of Tollick will pay Marta Quill for the repair before the winter storms.",
        "The council of Tollick will pay Dario Antunes for the repair before the winter storms.",
        "two people are not one under two labels",
    ),
    (
        "label-place",
        "The council of Tollick will pay today for the repair before the winter storms.",
        "The council of Tollick will pay tomorrow for the repair before the winter storms.",
        "two times are not one under two labels",
    ),
    (
        "label-place",
        "The council of Tollick took the “narrow” decision after a night of talks with the crews.",
        "The council of Tollick took the “final” decision after a night of talks with the crews.",
        "both are quoted",
    ),
    (
        "label-descriptor",
        "The vote was lost. Marta Quill, a veteran organiser of dock strikes, left the hall first.",
        "Nobody cheered. Marta Quill, an organiser of dock strikes, said nothing at all.",
        "one only says less",
    ),
    (
        "label-descriptor",
        "The vote was lost. Marta Quill, a veteran organiser of dock strikes, left the hall first.",
        "Nobody cheered. Ana Ruiz, a former clerk at the port office, said nothing at all.",
        "two people",
    ),
    (
        "label-contrast",
        "The assembly kept the estate tax on farms above forty hectares.",
        "The assembly kept the death tax on farms above forty hectares. The estate tax stays.",
        "one article uses both words",
    ),
    (
        "label-contrast",
        "The assembly kept the estate tax on farms above forty hectares.",
        "The assembly met. Gulls fear the death tax.",
        "no linked sentences tie the two",
    ),
    (
        "label-contrast",
        "The assembly kept the estate tax on farms above forty hectares.",
        "“The assembly kept the death tax on farms above forty hectares,” a cook said.",
        "the cook, not the article, chose the word",
    ),
    (
        "label-subject",
        "He apologised on Friday for the flooded cellars under the Tollick fish market hall.",
        "The manager of the line apologised for the flooded cellars under the Tollick fish market hall.",
        "a pronoun is no label",
    ),
    (
        "label-subject",
        "A worker, tired, apologised for the flooded cellars under the Tollick fish market hall.",
        "The manager of the line apologised for the flooded cellars under the Tollick fish market hall.",
        "more than a subject stands before the verb",
    ),
    (
        "label-subject",
        "The clerk Marta Quill apologised for the flooded cellars under the Tollick fish market hall.",
        "The manager of the line apologised for the flooded cellars under the Tollick fish market hall.",
        "a name is no label",
    ),
    (
        "label-subject",
        "The line's managers apologised for the flooded cellars under the Tollick fish market hall.",
        "The managers of the line apologised for the flooded cellars under the Tollick fish market hall.",
        "the same words in another order",
    ),
    (
        "loaded-headline",
        "Tollick council rejects the quarry plan\n\nThe vote was close.",
        "Tollick council rejected the quarry plan\n\nMany had marched.",
        "one verb in two tenses",
    ),
    (
        "loaded-headline",
        "Tollick council rejects the quarry plan\n\nThe vote was close.",
        "Ferry line bows to protest\n\nMany had marched.",
        "the headlines share no word",
    ),
    (
        "loaded-place",
        "The council of Tollick took the narrow decision after a night of talks with the crews.",
        "The council of Tollick took the final decision after a night of talks with the crews.",
        "neither word judges",
    ),
    (
        "loaded-place",
        "The council of Tollick took the “narrow” decision after a night of talks with the crews.",
        "The council of Tollick took the “shameful” decision after a night of talks with the crews.",
        "both are quoted",
    ),
    (
        "loaded-added",
        "On Monday the council of Tollick voted for the plan to drain the old harbour.",
        "On Monday the council of Tollick voted for the reckless old plan to drain the old harbour.",
        "another word stands between",
    ),
    (
        "loaded-added",
        "On Monday the council of Tollick voted for the bold plan to drain the old harbour.",
        "On Monday the council of Tollick voted for the reckless plan to drain the old harbour.",
        "both judge",
    ),
    (
        "loaded-added",
        "On Monday the council of Tollick voted for the plan to drain the old harbour.",
        "On Monday the council of Tollick voted for the “reckless” plan to drain the old harbour.",
        "it is quoted",
    ),
    (
        "loaded-before",
        "Crews cheered when the mayor promised to curb public spending.",
        "The mayor told angry crews of another plan: to slash public spending.",
        "two equal words are chance",
    ),
    (
        "loaded-before",
        "Crews cheered when 40 public ferries and many wooden piers were spared by the mayor.",
        "The mayor told angry crews that 30 public ferries and many wooden piers were spared.",
        "figures are no wording",
    ),
    (
        "label-place",
        "The council of Tollick met the protest on the wet quay before noon.",
        "The council of Tollick met the very long and loud and wild riot on the wet quay before noon.",
        "the words between the equal ones are too many for one name",
    ),
    (
        "number-value",
        "47 cellars flooded in Tollick old town\n\nRain fell.",
        "53 cellars flooded in Tollick old town\n\nSnow fell.",
        "of headlines another rule tells",
    ),
    (
        "voice-agent",
        "On Saturday the Tollick quarry gate was cleared with dogs.",
        "The Tollick quarry gate was cleared on Saturday with dogs.",
        "both are passive",
    ),
    (
        "quotation-altered",
        "Ines Vane said: “In the name of all crews we must close the old weir before winter.”",
        "Ines Vane said: “Because the storm broke the wall we must close the old weir before winter.”",
        "many words at the edge are another sentence",
    ),
    (
        "hedge-word",
        "The clerk lied, supposedly. Theft of forty bronze bells from the Tollick foundry is looked into.",
        "The clerk lied. Theft of forty bronze bells from the Tollick foundry is looked into.",
        "the hedge belongs to the sentence before",
    ),
    (
        "quotation-paraphrased",
        "Ivo Marsh said: “The tunnel lining has rusted.”",
        "Ivo Marsh said the tunnel walls, floors, doors and lining bolts, nuts, wires rusted.",
        "most of what stands between the equal words is other",
    ),
]


@each(("name", "left", "right", "why"), NEAR_MISSES, ids=[f"{n[0]}: {n[3]}" for n in NEAR_MISSES])
def test_a_rule_leaves_near_misses_alone(frame, name, left, right, why):
    """What only looks like a rule's example is left alone, on either side."""
    assert name not in [f.rule for f in frame(left, right)], why
    assert name not in [f.rule for f in frame(right, left)], why


def test_every_rule_has_a_near_miss():
    """No rule ships without texts that look like what it finds and are not."""
    assert {name for name, *_ in NEAR_MISSES} == set(RULES)


# What the reader is shown of each rule's example: the words on either side.
SHOWN = {
    "opening-unlinked": (
        "Two divers drowned in the sluice of Tollick harbour.",
        "Harbour master Ada Quill resigned in tears on Tuesday.",
    ),
    "quotation-cut": ("but I would open the sluice again", "sorry for the flooded cellars"),
    "quotation-altered": ("We must close", "We may close"),
    "quotation-paraphrased": (
        "lining has rusted through beneath the canal",
        "lining of the tunnel rusted through beneath the canal",
    ),
    "quotation-reworded": ("I call this a hopelessly botched salvage", "one more botched salvage"),
    "reporting-verb-quotation": ("admitted", "said"),
    "reporting-verb-headline": ("slams", "questions"),
    "reporting-verb-place": ("admitted", "said"),
    "reporting-verb-statement": ("claimed", "said"),
    "hedge-verb": ("reportedly wrote", "wrote"),
    "hedge-thing": ("alleged victory", "triumph"),
    "hedge-statement": ("reportedly to open", "The Skerry studio opens its lighthouse film"),
    "hedge-word": ("alleged theft", "theft"),
    "number-value": ("47 cellars", "53 cellars"),
    "number-day": ("Friday", "Sunday"),
    "number-place": ("6.1", "6.4"),
    "number-rounding": ("more than 50 cellars", "50 cellars"),
    "label-headline": ("Peaceful vigil", "Angry mob"),
    "label-contrast": ("estate tax", "death tax"),
    "label-place": ("public funds", "taxpayer funds"),
    "label-subject": ("A ferry worker", "The manager of the line"),
    "label-descriptor": ("a veteran organiser of dock strikes", "a former clerk at the port office"),
    "loaded-headline": ("rejects the quarry plan", "bows to protest"),
    "loaded-place": ("narrow decision", "shameful decision"),
    "loaded-added": ("the plan", "reckless plan"),
    "loaded-before": ("curb public spending", "slash public spending"),
    "attribution-source": ("according to the ramblers' union", "The footbridge at Tollick has been unsafe"),
    "order-lead": (
        "Two divers of the Tollick rescue station drowned in the sluice",
        "Two divers of the Tollick rescue station drowned in the sluice",
    ),
    "voice-agent": ("Police shot", "was shot"),
}


@each("name", RULES)
def test_what_is_shown_of_a_rules_example(frame, name):
    """An example gives one finding with just the words that differ, on either side, and the reason quotes them."""
    rule, words = RULES[name], SHOWN[name]
    (found,) = frame(rule.left, rule.right)
    (back,) = frame(rule.right, rule.left)
    assert (found.rule, found.left, found.right) == (name, *words)
    assert (back.left, back.right) == words[::-1]
    assert found.finding.confidence == back.finding.confidence == rule.confidence
    quoted = any(f"“{word}”" in found.finding.reason for word in words)
    assert quoted or name == "opening-unlinked"  # which shows both sentences whole


# left and right texts, all that is found between them
FOUND = [
    (
        "Ines Vane said: “We must close the old weir tonight”",
        "Ines Vane said: “We must close the old weir tomorrow”",
        [("quotation-altered", "weir tonight", "weir tomorrow")],
    ),
    (
        "“We must close the old weir by night and mend the wall,” Ines Vane said.",
        "“We must close the old weir before dawn and mend the wall,” Ines Vane said.",
        [("quotation-altered", "weir by night and", "weir before dawn and")],
    ),
    (
        "47 cellars flooded in Tollick old town\n\nRain fell.",
        "53 cellars flooded in Tollick old town\n\nSnow fell.",
        [("label-headline", "47", "53")],
    ),
    (
        "The harbour master apologised on Friday for the broken crane and its late repair.",
        "The harbour master apologised to all on Sunday for the broken crane and its late repair.",
        [("number-day", "Friday", "Sunday")],
    ),
    (
        "The ramblers' union said the footbridge over the Tollick gorge has been unsafe since March.",
        "The footbridge over the Tollick gorge has been unsafe since March.",
        [("attribution-source", "The ramblers' union said", "The footbridge over the Tollick gorge has been")],
    ),
    (
        "Police are looking into the alleged brazen night theft of forty bronze bells from the Tollick foundry.",
        "Police are looking into the theft of forty bronze bells from the Tollick foundry.",
        [("hedge-word", "alleged brazen night theft", "theft")],
    ),
    (
        "On Saturday the Tollick quarry gate was then cleared with dogs.",
        "Guards cleared the Tollick quarry gate on Saturday with dogs.",
        [("voice-agent", "was then cleared", "Guards cleared")],
    ),
    (
        "The council had to slash spending on forty wooden piers.",
        "The council promised to slash spending on forty wooden piers.",
        [("hedge-word", "had to slash", "slash")],
    ),
]


@each(("left", "right", "expected"), FOUND, ids=[row[0] for row in FOUND])
def test_all_that_is_found(frame, left, right, expected):
    """One difference is told once, by the rule that knows it best, with the words that a reader needs."""
    assert [(f.rule, f.left, f.right) for f in frame(left, right)] == expected
    assert [(f.rule, f.right, f.left) for f in frame(right, left)] == expected
