"""Differences by their kind: eighty invented inputs, each kind with texts in which it is named and with near misses."""

from diptych.article import Article
from diptych.engine import compare
from diptych.options import Options
from tables import each

FIGURES = {
    "killed": ("The storm on Skerry killed six people on Sunday.", "The storm on Skerry on Sunday killed two people.", "six people", "two people"),
    "died and dead": ("Nine people died in the ferry fire off Tollick.", "The ferry fire off Tollick left 14 people dead.", "Nine people", "14 people"),
    "injured and hurt": ("The crane fell in Portree on Monday and 12 people were injured.", "The crane fell in Portree on Monday; 20 people were hurt.", "12 people", "20 people"),
    "evacuated and relocated": ("More than 300,000 people in Branton were relocated by Sunday evening.", "More than 318,000 residents of Branton had been evacuated to safety by midnight.", "more than 300,000 people", "more than 318,000 residents"),
    "arrested": ("Police in Tollick arrested 40 people at the quarry.", "At the quarry in Tollick police detained 55 people.", "40 people", "55 people"),
    "flights": ("The fog on Monday cancelled 120 flights at Branton airport.", "At Branton airport 210 flights were cancelled in the fog.", "120 flights", "210 flights"),
    "wind": ("The storm reached Skerry with wind speeds of up to 151 km/h.", "Wind speeds of 190 km/h were measured when the storm reached Skerry.", "up to 151 km/h", "190 km/h"),
    "a hole and a shortfall": ("The council of Branton was told on Monday that it has a £6.2m hole in its budget.", "There is a £6.8m shortfall in the books of the council, which met on Monday.", "£6.2m", "£6.8m"),
    "a depth": ("The wreck lies at a depth of 40 metres off Skerry.", "Divers put the depth of the Skerry wreck at 52 metres.", "40 metres", "52 metres"),
    "magnitude": ("A quake of magnitude 6.4 shook Tollick at dawn.", "The 6.1-magnitude quake shook Tollick before dawn.", "6.4", "6.1"),
    "houses and homes": ("The storm destroyed about 900 houses in Branton.", "Some 700 homes in Branton were flattened by the storm.", "900 houses", "700 homes"),
    "marched": ("Some 20,000 people marched in Portree against the levy.", "About 35,000 people joined the march in Portree against the levy.", "some 20,000 people", "about 35,000 people"),
    "outgrown": ("At least 23 people died in the fire at the mill in Branton.", "The toll of the fire at the mill in Branton rose to 26 overnight.", "least 23", "26"),
    "a scale": ("The quake off the coast of Tarn had a magnitude of 6.1.", "A quake of magnitude 6.4 struck off the coast of Tarn.", "6.1", "6.4"),
    "jobs lost": ("The Skerry Line will cut 900 jobs at Branton in spring.", "At Branton 870 workers of the Skerry Line will lose their jobs.", "900 jobs", "870 workers"),
    "posts to go": ("The Skerry Line is to shed 870 posts at Branton.", "Around 1,100 jobs at Branton are to go, the Skerry Line said.", "870 posts", "around 1,100 jobs"),
    "lost their lives": ("The ferry sank off Tollick, killing 34 people.", "Forty-one lost their lives when the ferry sank off Tollick.", "34 people", "Forty-one"),
    "in hospital": ("After the crash in Tollick eight were taken to hospital.", "In all, 21 passengers needed hospital treatment after the crash in Tollick.", "eight", "21 passengers"),
    "from their homes": ("The fire at Tollick forced 8,500 residents from their homes.", "Some 14,000 locals fled the fire at Tollick.", "8,500 residents", "some 14,000 locals"),
    "debts": ("The Skerry Line has debts of £23m and no ship.", "The Skerry Line owes £31 million, chiefly for its ship.", "£23m", "£31 million"),
    "shares": ("The stock of the Skerry Line finished down 18%.", "The warning wiped 29 per cent off shares of the Skerry Line.", "18%", "29 per cent"),
    "hot in one town": ("The town of Merindah baked as the mercury reached 48.9C.", "So hot was Merindah that its thermometer touched 46.2C.", "48.9C", "46.2C"),
    "measuring": ("A magnitude 6.8 earthquake struck Huarena.", "Families fled as a tremor measuring 7.3 struck Huarena.", "6.8", "7.3"),
    "a wage": ("Crews in Tollick won a 7.5 per cent pay rise.", "Refuse crews in Tollick pocketed an 11% wage increase.", "7.5 per cent", "11%"),
    "animals": ("A wolf has killed 43 sheep above Tollick. “It took forty dead sheep,” Ivo Marsh said.", "The wolf of Tollick is held responsible for the deaths of 31 sheep.", "43 sheep", "31 sheep"),
    "the most, wherever it stands": ("Farmers slept again. Bread was dear. Bells rang. By the thaw 19 sheep had been killed. In all 43 sheep had been killed.", "The court had not ruled. Gulls cried. Rain fell. Twelve sheep died at the pass. The predator caused the deaths of 31 sheep.", "43 sheep", "31 sheep"),
    "the most of them": ("By noon 40 flights were cancelled at Branton. The day ended with 120 flights cancelled.", "The airport said that 35 flights were cancelled at dawn. In all 210 flights were cancelled.", "120 flights", "210 flights"),
    "people of a place": ("The shelling of Tollick killed 30 Skerrymen.", "At Tollick shelling left 41 people dead.", "30 Skerrymen", "41 people"),
    "further ones besides": ("Skerry has nearly 1,000 troops at Tollick.", "Skerry has about 850 soldiers at Tollick, with another 1,000 troops from elsewhere.", "nearly 1,000 troops", "about 850 soldiers"),
    "all digits of a least": ("The war in Tollick has killed at least 39,480 people.", "The toll of the war in Tollick reached 39,583 on Sunday.", "at least 39,480", "39,583"),
    "digits turned": ("The first count had put Ines Vane ahead by 212 in the vote of Tollick.", "Bread was dear. Ivo Marsh had won at first by 221.", "212", "221"),
    "digits turned, another word": ("On the gate of the jail hung a list with 121 names.", "Ivo Marsh said that 112 prisoners had been moved.", "121 names", "112 prisoners"),
    "digits turned in a sum": ("The Skerry Line was valued at £684m by Norvane.", "Bread was dear. Norvane's third bid is worth £648m.", "£684m", "£648m"),
    "what else was done": ("The fault forced the mill at Tollick to cancel 1,140 visits and send crews home.", "At the mill of Tollick more than 1,400 visits had been cancelled by noon.", "1,140 visits", "more than 1,400 visits"),
    "of one sort, told of two people": ("Bread was dear. Hero warden Ivo Marsh ran through the smoke and staggered out of the reeds with 19 eggs in his coat. It rained on the hills.", "Boats lay still. Nobody slept. Now fourteen eggs brought through the smoke of the reeds are in Branton Zoo. Cows slept in the barns.", "19 eggs", "fourteen eggs"),
    "an ordeal": ("Six divers stood in the floodlights of Tollick after a 63-hour ordeal.", "In Tollick the ordeal of six divers was over after 61 hours.", "63-hour", "61 hours"),
    "how long under the snow": ("A girl was pulled alive from the slide at Tollick after almost an hour and a half under the snow.", "Among those pulled alive from the slide at Tollick was a girl who lay buried for 52 minutes.", "an hour and a half", "52 minutes"),
    "dinars": ("The Skerry Line paid 1.3m dinars to the brother of Ines Vane.", "Some 1.1 million dinars were paid by the Skerry Line to the brother of Ines Vane.", "1.3m dinars", "1.1 million dinars"),
    "a level": ("Ivo Marsh said the danger had been put at level three on the five-point scale that morning.", "The danger level was four out of five, by a board at the lift of Tollick.", "three on the five-point", "four out of five"),
    "a level of as many": ("It was the third of five levels, the service of Tollick said.", "The service of Tollick had set the risk at 4 on its five-step scale after the snow.", "third of five", "4 on its five-step"),
    "promised": ("On a tour of the ruins governor Ines Vane pledged $25 million in emergency aid.", "The governor, Ines Vane, flew over and promised $40m for relief.", "$25 million", "$40m"),
}  # fmt: skip
SAME_FIGURES = {
    "people and animals": ("The fire at Tollick killed 40 sheep.", "The fire at Tollick killed 12 people."),
    "lambs among them": ("The flood at Tollick drowned 43 sheep.", "The flood at Tollick drowned 43 sheep and 12 lambs."),
    "fewer of them first": ("By noon 40 flights were cancelled at Branton. The day ended with 120 flights cancelled.", "The airport said that 35 flights were cancelled at dawn. In all 120 flights were cancelled."),
    "firms, no people": ("The storm at Tollick destroyed 30 Skerryliners.", "At Tollick the storm killed 41 people."),
    "further ones alone": ("Skerry has 850 soldiers at Tollick.", "Skerry, with 850 soldiers at Tollick, sent another 1,000 troops to Branton."),
    "a least of few digits": ("The war in Tollick has killed at least 39,000 people.", "The toll of the war in Tollick reached 39,583 on Sunday."),
    "two digits turned": ("On the gate of the jail hung a list with 61 names.", "Ivo Marsh said that 16 prisoners had been moved."),
    "digits turned, both told": ("The first count had put Ines Vane ahead by 212.", "Ivo Marsh had 221 votes of Branton, and there were 212 against him."),
    "digits turned in two years": ("In 2011 the mill ground 212 sacks.", "In 2019 a jury of Branton read 221 letters."),
    "digits turned among many": ("Lots went for 112, 305, 417 and 528 in Tollick.", "Lots went for 121, 306, 418 and 529 in Branton."),
    "what it rises to": ("In Tollick fines start at £150 and rise to 900 for the second time.", "Whoever waters a lawn in Tollick faces fines of up to £600."),
    "hours twice a day": ("Tollick will have running water for two hours in the morning and one in the evening.", "In Tollick water will run again for ninety minutes in the evening."),
    "passengers, and crew besides": ("The ferry with 214 passengers and crew struck a rock off Tollick.", "Off Tollick a ferry with 192 passengers struck a rock."),
    "carts, and barges besides": ("The fire at Tollick destroyed 214 carts and barges.", "At Tollick 192 carts were destroyed by the fire."),
    "of five people, not of five levels": ("Four out of five voters in Tollick are at risk.", "The risk in Tollick was put at level three on a five-point scale."),
    "two levels, a day apart": ("The danger rose from three out of five to four out of five.", "The risk was put at level two on the five-point scale."),
    "levels of two scales": ("The danger was put at four out of ten.", "The risk was put at level two on the five-point scale."),
    "the steps of a plan": ("It was the third of five steps in the plan.", "The fifth of five stars of the film slept."),
    "points of a game": ("Ines Vane won five points from three matches at two levels.", "The risk was put at level four on the five-point scale."),
    "promised for two things": ("Toured by helicopter, the mill of Ines Vane was pledged $25 million.", "In Tollick Ines Vane promised $40m for schools and $25 million for the mill."),
    "promised by two": ("Flying over the ruins, Ines Vane pledged $25 million.", "At the pier of Portree Ivo Marsh promised $40m."),
    "hot in two towns": ("The town of Lowton recorded 38.1C on Tuesday, its hottest day.", "Down on the coast at Saltby it reached 33.6C on Tuesday."),
    "a share of two things": ("Crews in Tollick won a 7.5 per cent pay rise.", "Crews in Tollick want 11% fewer hours."),
    "two trades": ("Nine strikers were hurt at the gate of Tollick.", "At the gate of Tollick five officers were among those hurt."),
    "three of the dead": ("Nine people died in the flood at Tollick.", "Three of the dead in the flood at Tollick were sisters."),
    "a price and a share of it": ("The bridge at Tollick cost £40 million.", "The port paid £9 million of the price of the bridge at Tollick, £40 million."),
    "jobs in two places": ("The Skerry Line will cut 900 jobs, 320 of them at Branton and 580 in Portree.", "At Branton 320 workers of the Skerry Line will lose their jobs, at Portree 580."),
    "a round least": ("At least 20 people died in the fire at the mill in Branton.", "The toll of the fire at the mill in Branton rose to 22 overnight."),
    "just over": ("Just over 23 people died in the fire at the mill in Branton.", "The toll of the fire at the mill in Branton rose to 24 overnight."),
    "the same elsewhere": ("The flood killed six people. Two of them were divers from Skerry.", "The flood killed six people. Among the dead were two people from Skerry."),
    "killed and hurt": ("The storm on Skerry killed six people on Sunday.", "The storm on Skerry on Sunday injured nine people."),
    "a rounding": ("The storm on Skerry flooded 39 cellars.", "The storm on Skerry flooded about 40 cellars."),
    "another year": ("In 2011 a landslide in Branton killed nine people.", "In 2019 a landslide in Branton killed three people."),
    "a part": ("The crash at Tollick killed nine people.", "Another three people were killed in the crash at Tollick a day later, and nine people were killed at once."),
    "conversion": ("The quake struck 140 kilometers from Tarn.", "The quake struck 87 miles (140 kilometers) from Tarn."),
    "vague and exact": ("Dozens of people were hurt when the pier fell at Tollick.", "When the pier fell at Tollick 43 people were hurt."),
    "a whole and a part": ("Two of its nine libraries in Branton will close in March.", "Two Branton libraries will close in March."),
    "six times as many": ("Fog cancelled 12 flights at Branton airport.", "In the fog 210 flights were cancelled at Branton airport in a year."),
    "another incident": ("The crash in Tollick injured nine people.", "In a separate incident a crash in Tollick injured 14 people."),
    "in brackets behind two names": ("Lowe (45-7, 36 knockouts) fought Marsh in Branton on Sunday.", "Marsh (52-3, 46 knockouts) fought Lowe in Branton on Sunday."),
    "about what, not how much": ("Marsh misled the council of Branton about a $12 million loan.", "Marsh misled the council of Branton about the loan of $12 million."),
    "other nouns": ("The fire at Tollick destroyed 12 boats.", "The fire at Tollick destroyed 40 nets."),
}  # fmt: skip
QUOTED = {
    "another utterance": ("“The old weir will be closed before the winter comes,” mayor Ines Vane said.", "“Nobody has to fear for the weir this winter,” mayor Ines Vane said.", "The old weir", "Nobody has"),
    "a word of it": ("Marsh said the line had tried to “blackmail” Skerry over the ferry.", "Marsh blamed the line for using the ferry “to blackmail Skerry and all of the coast.”", "blackmail", "to blackmail Skerry"),
    "in one pair": ("Vane said of the burnt mill in Tollick: “It breaks my heart to see the mill like that.”", "“The mill is gone and nobody can bring it back,” Vane said of the burnt mill in Tollick.", "It breaks my heart", "The mill is gone"),
    "one word cut": ("The owner called the fire at the mill of Tollick “deliberate”.", "The owner called the fire at the mill of Tollick “a deliberate act of revenge”.", "deliberate", "a deliberate act"),
}  # fmt: skip
NOT_QUOTED = {
    "the same words": ("“The old weir will be closed before the winter comes,” Ines Vane said.", "Ines Vane said: “The old weir will be closed before the winter comes.”"),
    "two people": ("“The old weir will be closed before the winter comes,” Ines Vane said.", "“Nobody has to fear for the weir this winter,” Ivo Marsh said."),
    "nothing quoted": ("Ines Vane said the old weir would be closed.", "The old weir stays open, Ines Vane said."),
    "in another style": ("“But we cannot spend money that we do not have,” Ines Vane told the council.", "“But we can't spend money that we don't have,” Ines Vane told the council."),
    "one side quotes": ("Bread is cheap. “The bakers of Skerry will strike for a week,” Ines Vane said.", "Ferries run late. The harbour of Tollick was shut."),
}  # fmt: skip
VERBS = {
    "destroyed": ("Officials in Branton said the raid also destroyed four radar towers.", "The raid in Branton also severely damaged four radar towers, the staff said.", "destroyed", "severely damaged"),
    "plunged": ("Shares of the Skerry Line fell on Monday after the ferry sank.", "After the ferry sank shares of the Skerry Line plunged on Monday.", "fell", "plunged"),
    "hiked": ("The council of Tollick raised the harbour fee by a tenth.", "The council of Tollick hiked the harbour fee by a tenth.", "raised", "hiked"),
    "slashed": ("The Skerry Line cut fares on its night ferry.", "The Skerry Line slashed fares on its night ferry.", "cut", "slashed"),
}  # fmt: skip
SAME_VERBS = {
    "both have both": ("The raid damaged a bridge in Branton and destroyed a mill.", "The raid destroyed a mill in Branton and damaged a bridge."),
    "one may stand for the other": ("The council started the talks with the crews on Monday.", "The council began the talks with the crews on Monday."),
    "other things": ("The storm in Branton damaged the church roof.", "A fire in Portree last year destroyed an empty barn."),
    "one denies": ("The raid did not destroy the radar tower of Branton.", "The raid damaged the radar tower of Branton."),
}  # fmt: skip
NAMES = {
    "smugglers": ("The navy seized 19 smugglers and a cache of drugs off Tollick on Saturday.", "The navy seized 19 smuggling suspects off Tollick on Saturday, officials said.", "19 smugglers", "19 smuggling suspects"),
    "rioters": ("Police held 40 rioters after the march in Portree on Monday.", "Police held 40 students after the march in Portree on Monday.", "40 rioters", "40 students"),
    "squatters": ("The council moved 12 squatters out of the mill in Branton.", "The council moved 12 artists out of the mill in Branton.", "12 squatters", "12 artists"),
    "thugs": ("Guards threw 30 thugs out of the stadium of Skerry on Sunday.", "Guards threw 30 supporters out of the stadium of Skerry on Sunday.", "30 thugs", "30 supporters"),
}  # fmt: skip
SAME_NAMES = {
    "may stand for one another": ("The council moved 12 residents out of the mill in Branton.", "The council moved 12 people out of the mill in Branton."),
    "no people": ("The navy seized 19 boats off Tollick on Saturday.", "The navy seized 19 vessels off Tollick on Saturday."),
    "another number": ("Police held 40 rioters after the march in Portree.", "Police held 31 students after the march in Portree."),
    "one": ("Police held one rioter after the march in Portree on Monday.", "Police held one student after the march in Portree on Monday."),
}  # fmt: skip
ACTORS = {
    "accused": ("President Tarik accused Norland of starting the fire at the dam.", "Norland, in turn, accused Tarik's troops of starting the fire at the dam.", "accused Norland", "accused Tarik"),
    "blamed": ("Vane blamed Marsh for the broken sluice at Tollick.", "Marsh blamed Vane for the broken sluice at Tollick.", "blamed Marsh", "blamed Vane"),
    "sued": ("The Skerry Line sued Branton over the pier.", "Branton sued the Skerry Line over the pier.", "sued Branton", "sued the Skerry"),
    "criticised": ("Ines Vane criticised Ivo Marsh over the lost ledger.", "Ivo Marsh criticised Ines Vane over the lost ledger.", "criticised Ivo", "criticised Ines"),
}  # fmt: skip
SAME_ACTORS = {
    "the same way": ("Vane blamed Marsh for the broken sluice at Tollick.", "Over the broken sluice at Tollick Vane blamed Marsh."),
    "a third": ("Vane blamed Marsh for the broken sluice at Tollick.", "Marsh blamed Quill for the broken sluice at Tollick."),
    "no blame": ("Vane thanked Marsh for the mended sluice at Tollick.", "Marsh thanked Vane for the mended sluice at Tollick."),
    "one accuser": ("Vane accused Marsh of theft at Tollick.", "Vane accused Quill of theft at Tollick."),
}  # fmt: skip
LEFT_OUT = {
    "a clause": ("The ferry of the Skerry Line sank off Tollick on Monday while its captain slept.", "The ferry of the Skerry Line sank off Tollick on Monday with forty wooden crates aboard.", "", "forty wooden crates"),
    "a reason": ("The council of Tollick shut the quarry on Monday.", "The council of Tollick shut the quarry on Monday because poisonous dust filled classrooms.", "", "poisonous dust filled classrooms"),
    "of the left": ("The mayor of Portree opened the tunnel, whose cracked lining engineers distrust.", "The mayor of Portree opened the tunnel.", "cracked lining engineers distrust", ""),
    "a deed alone": ("The keeper of the Skerry light climbed the tower and wept on Monday morning, limping.", "The keeper of the Skerry light climbed the tower and wept on Monday morning.", "limping", ""),
    "a quoted word": ("The owner of the Tollick ferry sold both boats to a “reckless” rival on Monday.", "The owner of the Tollick ferry sold both boats to a rival on Monday.", "reckless", ""),
    "an apposition": ("Ines Vane, former keeper of lost umbrellas, opened the harbour market in Tollick.", "Ines Vane opened the harbour market in Tollick.", "former keeper of lost umbrellas", ""),
}  # fmt: skip
NOT_LEFT_OUT = {
    "other words for it": ("The firm shut its store in Portree on Monday.", "The company closed its shop in Portree on Monday."),
    "a day": ("The council of Tollick shut the quarry on Monday morning.", "The council of Tollick shut the quarry."),
    "one word": ("The council of Tollick shut the old quarry.", "The council of Tollick shut the quarry."),
    "told elsewhere": ("The council of Tollick shut the quarry on Monday because of poisonous dust.", "The council of Tollick shut the quarry on Monday. For weeks poisonous dust had lain on the playgrounds."),
    "a longer word": ("The council of Tollick threatened the quarry owner.", "The council of Tollick made a threat to the quarry owner."),
    "the same figure": ("The council of Tollick paid a 3.5 percent fine over the quarry.", "The council of Tollick paid a fine of 3.5% over the quarry."),
    "two sayings of one person": ("The festival's director, Ines Vane, conceded that nobody had mended the lanterns.", "Ines Vane, director of the festival, defended an expensive firework over Portree."),
    "who says it": ("The council of Tollick shut the quarry, a spokesman said.", "The council of Tollick shut the quarry."),
}  # fmt: skip
NAMED = [
    *(("figure", *case) for case in FIGURES.items()),
    *(("quotation", *case) for case in QUOTED.items()),
    *(("verb", *case) for case in VERBS.items()),
    *(("label", *case) for case in NAMES.items()),
    *(("actor", *case) for case in ACTORS.items()),
    *(("left out", *case) for case in LEFT_OUT.items()),
]
NEAR_MISSES = [
    *(("figure", *case) for case in SAME_FIGURES.items()),
    *(("quotation", *case) for case in NOT_QUOTED.items()),
    *(("verb", *case) for case in SAME_VERBS.items()),
    *(("label", *case) for case in SAME_NAMES.items()),
    *(("actor", *case) for case in SAME_ACTORS.items()),
    *(("left out", *case) for case in NOT_LEFT_OUT.items()),
]


def differences(left: str, right: str, title: bool = False) -> list[tuple[str, str, str]]:
    """The type and the words of both sides of every difference that the findings name."""
    one, other = (text if title else f"{text}\n\nBread was dear. Gulls cried.\n" for text in (left, right))
    heads = [text.partition("\n")[0] if title else None for text in (one, other)]
    found = compare(Article(one, "l", title=heads[0]), Article(other, "r", title=heads[1]))
    told = [d for f in found.findings for d in f.evidence.get("differences", ())]
    return [(d["type"], words(one, d["left"]), words(other, d["right"])) for d in told]


def words(text: str, spans: list[dict[str, int]]) -> str:
    """The words of spans as they stand in records."""
    return " … ".join(text[s["start"] : s["end"]] for s in spans)


@each(("kind", "name", "case"), NAMED, ids=[f"{k}: {n}" for k, n, _ in NAMED])
def test_it_is_named_with_its_words(kind, name, case):
    """The kind, and the smallest words of both sides; the same with the articles swapped."""
    left, right, mine, theirs = case

    def told(found):
        return [(x, y) for type_, x, y in found if type_ == kind]

    def fits(x, y, a, b):
        return a.casefold() in x.casefold() and b.casefold() in y.casefold()

    assert any(fits(x, y, mine, theirs) for x, y in told(differences(left, right))), name
    assert any(fits(x, y, theirs, mine) for x, y in told(differences(right, left))), name


@each(("kind", "name", "case"), NEAR_MISSES, ids=[f"{k}: {n}" for k, n, _ in NEAR_MISSES])
def test_a_near_miss_is_not_named(kind, name, case):
    """It looks like this kind and is none, whichever article stands on the left."""
    for left, right in (case, case[::-1]):
        assert not [(x, y) for type_, x, y in differences(left, right) if type_ == kind], name


HEADLINES = [
    ("Ferry sinks off Skerry", "Captain blamed as Skerry ferry sinks", "", ""),
    ("Angry mob blocks Tollick quarry", "Peaceful vigil blocks Tollick quarry", "Angry mob", "Peaceful vigil"),
    ("Council bows to protest over pier", "Council saves pier after protest", "bows", "saves"),
    ("Skerry Line faces six-month ban", "Port fines Skerry Line 62 million", "faces six-month ban", "62 million"),
    ("Mayor opens tunnel at last", "Mayor opens tunnel with cracks", "at last", "cracks"),
]
BODY = "\n\nThe council met on Monday for an hour. Nobody spoke for long.\n\nIt meets again in May.\n"


@each(("left", "right", "mine", "theirs"), HEADLINES)
def test_headlines_have_a_difference_of_their_own(left, right, mine, theirs):
    """What one headline names and the other does not, unless one of them only has more words."""
    found = [
        (x, y)
        for type_, x, y in differences(left + BODY, right + BODY.replace("Nobody", "No one"), title=True)
        if type_ == "headline"
    ]
    if mine:
        assert any(mine.split()[-1] in x and theirs.split()[-1] in y for x, y in found)
    else:
        assert found == []


def test_a_headline_is_never_set_against_a_subhead():
    """Only the titles are compared."""
    left = "Ferry sinks off Skerry" + BODY
    right = (
        "Bread was cheap in March of that year, the baker of the old town told everybody who asked him.\n\nWhat the captain knew"
        + BODY
    )
    texts = Article(left, "l", title="Ferry sinks off Skerry"), Article(right, "r")
    assert not [
        d for f in compare(*texts).findings for d in f.evidence.get("differences", ()) if d["type"] == "headline"
    ]


def test_opposite_accusations_are_never_the_same_claim():
    """However many words they share."""
    left, right, *_ = ACTORS["accused"]
    claims = [f for f in compare(Article(left, "l"), Article(right, "r")).findings if f.kind == "claim"]
    assert [f.type for f in claims] == ["possible"]


def test_a_sentence_tied_by_its_figure_has_a_counterpart():
    """It is not told as one side's alone."""
    left, right, *_ = FIGURES["evacuated and relocated"]
    found = compare(Article(left, "l"), Article(right, "r"))
    assert {s.status for s in (*found.statements["left"], *found.statements["right"])} <= {"possibly_shared", "shared"}
    assert not [f for f in found.findings if f.kind == "unique"]


def test_some_of_the_dead_are_no_other_toll():
    """Of whom an article tells fewer than of all, those are some of them, where nothing but a link ties the figures."""
    filler = "Bread is cheap. Nets hung dry. Ropes lay coiled. Cows graze. Sails flapped. Hulls shone. Bells rang."
    one = f"Seven dead in gale\n\n{filler} Four died in their carts on Larkspur lane.\n"
    other = (
        "Ash on the lane\n\nTrains ran on time. Roofs leaked. Clocks stopped. Bands played. Shops shut. Masts creaked. "
        "Two days after the flames swept through Larkspur lane, a former settlement of silver miners in the dry hills of "
        "the far west where goats and children had once been the only traffic of an afternoon and the old church rang on "
        "Sundays, nine people are known to have died.\n"
    )
    figures = [told for told in differences(one, other, title=True) if told[0] == "figure"]
    assert figures == []


@each(
    ("again", "alone"),
    [
        ("The airline cancelled 231 of its 540 flights from Tollick, far more than ever before.", False),
        ("The airline hired 231 cooks for its kitchens in Tollick, far more than ever before.", True),
        ("The airline cancelled 90 of its 540 flights from Tollick, far more than ever before.", True),
    ],
)
def test_a_sentence_that_gives_a_contested_figure_again_is_not_told_alone(again, alone):
    """It tells of the thing that the other article counts otherwise."""
    left = f"Talks collapse as 231 flights are grounded\n\nSkies were grey in spring.\n\n{again}\n"
    right = "Quiet day at the gates\n\nThe carrier scrapped 214 flights in all.\n\nBread was dear.\n"
    found = compare(Article(left, "left.txt"), Article(right, "right.txt"), Options(pipeline="blank"))
    assert [d.rule for f in found.findings for d in f.differences if d.type == "figure"] == ["figures-of-one-thing"]
    assert any(again in f.left[0].of(left) for f in found.findings if f.kind == "unique" and f.left) == alone
