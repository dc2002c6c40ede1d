"""Figures are set against each other only where nothing beside them says that they are about two things."""

from diptych import compare
from diptych.article import Article
from diptych.options import Options
from tables import each


def told(left: str, right: str) -> bool:
    """Whether a difference of figures is told between two one-sentence reports."""
    a = Article(f"Council decides on harbour plan\n\n{left}", "a.txt")
    b = Article(f"Vote on the quay this week\n\n{right}", "b.txt")
    found = compare(a, b, Options(pipeline="blank")).findings
    return any(f.differs == "number" or (f.kind == "framing" and f.type == "number") for f in found)


@each(
    ("left", "right"),
    [
        ("The Dellmoor explosion killed 39 people.", "The Dellmoor explosion injured 112 people."),
        ("The flood left 14 people dead in Marrow.", "The flood left 300 people homeless in Marrow."),
        (
            "The court fined the Tallis ferry line £2,000.",
            "The court awarded damages of £450 against the Tallis ferry line.",
        ),
        ("The Brack mill lost £3m before tax last year.", "The Brack mill made a profit of £5m before tax last year."),
        ("Storm Nell cut power to 900 homes in northern Tarn.", "Storm Nell cut power to 400 homes in southern Tarn."),
        ("Nine councillors voted for the Marrow pier plan.", "Four councillors voted against the Marrow pier plan."),
        ("No child has died of the Dellmoor shot.", "The fever kills sixty children a year."),
        ("The skipper is a father of three", "The crash on the Tallis killed two"),
        ("Brack is won by Lowe (nine points).", "Brack is won by Marsh (14 points)."),
        ("Ada Quist, 24, won the Kessel marathon.", "Joss Pell, 31, won the Kessel marathon."),
        ("In a separate incident nine people were hurt in Tarn.", "Fourteen people were hurt in Tarn."),
        ("Nine people, four of them officers, were hurt in Tarn.", "Fourteen people were killed in Tarn."),
        ("Nine people, most of them young, died in Tarn.", "Fourteen people were hurt in Tarn."),
        ("The Brack mill sold 40 looms.", "The Brack mill bought 60 looms."),
        ("The Brack mill exported 400 bales.", "The Brack mill imported 600 bales."),
        ("Nine sailors were rescued off Tarn.", "Fourteen sailors are missing off Tarn."),
        ("In the east of Tarn 40 homes are dark.", "In the west of Tarn 60 homes are dark."),
        ("Rents in Tarn rose by 4%.", "Rents in Tarn fell by 6%."),
        ("The Brack mill cut its night staff from 14 looms to five.", "The Brack mill has nine looms at night."),
        (
            "The Tallis line moves from two-week shifts to three.",
            "The Tallis line wants three weeks for every two off.",
        ),
        (
            "Lowe of the Tallis ferry line spoke for 50 minutes about the pier.",
            "The pier is in a two-hour film about the Tallis ferry line by Lowe.",
        ),
        (
            "The Tallis ferry line is losing 7 million crowns a day.",
            "The Tallis ferry line lost 41 million crowns last year.",
        ),
        ("The Tallis line offered a rise of 6% over two years.", "The Tallis line offered a rise of 3% this year."),
        # two wares
        ("A berth in the harbour of Tarn costs £90.", "In the harbour of Tarn a bowl of soup costs £40."),
        ("The price of a loom rose to £90 in Tarn.", "The price of a bale of wool rose to £70 in Tarn."),
        ("The crew of the Tallis line cost £9m.", "Bankruptcy will cost the Tallis line £4m."),
        # two stages of one thing
        ("Pirates demanded £900,000 for the Tallis ferry.", "The line paid £400,000 for the Tallis ferry."),
        ("Pirates demanded that it pay £900,000 for the Tallis ferry.", "It paid £400,000 for the Tallis ferry."),
        ("The prosecutor had asked for nine years in prison for Lowe.", "Lowe was sentenced to six years in prison."),
        ("The Brack mill made 400 looms last month.", "The Brack mill sold 300 looms last month."),
        ("The Tallis pavilion was built for 600 visitors.", "To the Tallis pavilion came 900 visitors."),
        ("The Tallis line offered its crews a rise of 3%.", "The Tallis line and its crews agreed on a rise of 5%."),
        ("Tarn had planned to build 900 homes for crews.", "In Tarn 400 homes for crews have been built."),
        ("The Tallis line sold 900 cabins on the ferry.", "The Tallis line hopes to sell 2,000 cabins on the ferry."),
        (
            "The Tallis ferry is certified to carry 350 passengers.",
            "There were 287 passengers aboard the Tallis ferry.",
        ),
        # all there are, and some
        ("The Brack mill has 600 weavers.", "At the Brack mill 400 weavers went on strike."),
        ("The Tallis line has a fleet of 80 ferries.", "The Tallis line ordered 20 ferries."),
        # of times gone by
        ("The Brack mill once employed 900 people.", "The Brack mill employs 400 people."),
        ("The Brack mill earned a profit of £3m in 2021.", "The Brack mill earned a profit of £5m in 2022."),
        ("The Brack mill cut 240 jobs last year.", "The Brack mill cut 600 jobs this year."),
        ("Ten years ago nine sailors drowned off Tarn.", "On Monday 12 sailors drowned off Tarn."),
        ("A quake of magnitude 6.3 shook Tarn.", "An aftershock of magnitude 4.9 shook Tarn."),
        ("A quake of magnitude 6.3 shook Tarn.", "The worst of the aftershocks in Tarn, of magnitude 4.9, was brief."),
        ("The Brack mill made a profit of £4m.", "A year earlier the Brack mill had made a profit of £7m."),
        # of some of those counted
        ("In Tarn 8 percent are out of work.", "Among those under 25 in Tarn, 19 percent are out of work."),
        ("Coach Ada Quist took over two years ago.", "Cook Otto Lind left Tarn eighteen months ago."),
        # parts and their whole
        (
            "The ferry that struck the Tarn reef had 214 people on board.",
            "The ferry that struck the Tarn reef had 187 passengers and 27 crew on board.",
        ),
        ("Tarn is to cut its fleet by 55% by 2035.", "The existing target of Tarn is to cut its fleet by 38% by 2035."),
        # of another place, of another stuff
        ("In neighbouring Quell the storm damaged 70 roofs.", "The storm damaged 90 roofs in Tarn."),
        ("The fire in Tarn took 40 hectares of forest.", "The fire in Tarn spared 15 hectares of vineyards."),
        # of one person many sums are told
        ("The skipper Ada Quist gave £2,000 to Tarn.", "The skipper Ada Quist raised £7,000 with a song in Tarn."),
    ],
)
def test_figures_of_two_things_do_not_contradict(left, right):
    """The killed and the injured, a fine and damages, the north and the south are two figures, either way round."""
    assert not told(left, right)
    assert not told(right, left)


@each(
    ("left", "right"),
    [
        ("The Dellmoor explosion killed 39 people.", "The Dellmoor explosion killed 41 people."),
        ("The flood left 14 people dead in Marrow.", "The flood killed 17 people in Marrow."),
        ("The court fined the Tallis ferry line £2,000.", "The court fined the Tallis ferry line £3,000."),
        ("Storm Nell cut power to 900 homes in northern Tarn.", "Storm Nell cut power to 700 homes in northern Tarn."),
        # how long ago something else was
        ("Tarn Aid was founded 9 years ago and runs eight kitchens.", "There are 13 kitchens that Tarn Aid runs."),
        # a part of a list, none of those counted
        ("Among the claims in the 48-page charge is theft.", "The claim in the 47-page charge is one of theft."),
        # words of place are no opposites of what goes with a verb
        ("The Tallis line called off 14 sailings.", "The Tallis line cancelled nine sailings on the lake."),
        # what is decided will be, and has been told before
        ("The court ruled that Brack must pay £9m to Tarn.", "Brack was told by the court to pay £15m to Tarn."),
        ("The Brack mill will cut 240 jobs this year.", "This year 600 jobs will go at the Brack mill."),
        # the last words of a text
        ("The Tallis ferry lies at a depth of 40 metres.", "The Tallis ferry lies at a depth of 60 metres"),
        ("The wreck of the Tallis ferry is 40-foot", "The wreck of the Tallis ferry is 60-foot"),
        ("Killed in the Dellmoor explosion were 39", "Killed in the Dellmoor explosion were 41"),
        ("Nine people died, and hurt were 39", "Twelve people died, and hurt were 41"),
        ("Ada Quist, 24, won the Kessel marathon.", "Ada Quist, 31, won the Kessel marathon."),
        ("A 24-year-old won the Kessel marathon.", "Ada Quist, 26, won the Kessel marathon."),
        ("Brack is won by Lowe (nine points).", "Brack is won by Lowe (14 points)."),
        ("Brack is won by Lowe (nine points).", "Lowe wins Brack with 14 points."),
        (
            "In a separate incident nine people were hurt in Tarn.",
            "In a separate incident 14 people were hurt in Tarn.",
        ),
        ("Nine people, four of them officers, were hurt in Tarn.", "Fourteen people were hurt in Tarn."),
        ("The Brack mill has lost 900 jobs.", "The Brack mill has lost 1,200 jobs."),
        ("Fourteen lives were lost in the Tarn tunnel.", "Nineteen people died in the Tarn tunnel."),
        ("The Tarn tunnel cost 14 lives.", "The Tarn tunnel left 19 dead."),
        ("The Brack mill lost £3m before tax last year.", "The Brack mill lost £5m before tax last year."),
        ("Storm Nell cut power to 900 homes in Tarn.", "In Tarn the storm Nell left 700 homes without power."),
        ("Nobody died in the Tarn tunnel.", "Nine people died in the Tarn tunnel."),
        ("The Tarn tunnel is 600 metres long.", "The Tarn tunnel is 900 metres long."),
        # one ware, or what may stand for it
        ("A berth in the harbour of Tarn costs £90.", "In the harbour of Tarn a berth costs £70."),
        ("The new pier in Tarn will cost £9m.", "The project, a new pier in Tarn, will cost £7m."),
        # one stage
        ("Pirates demanded £900,000 for the Tallis ferry.", "For the Tallis ferry pirates asked £700,000."),
        ("The line paid £900,000 for the Tallis ferry.", "For the Tallis ferry the line paid £700,000."),
        ("The Brack mill sold 400 looms last month.", "The Brack mill sold 300 looms last month."),
        ("The Tallis pavilion was built for 600 visitors.", "The Tallis pavilion, built for 900 visitors, is full."),
        ("The Brack mill has 600 weavers.", "The Brack mill has 400 weavers."),
        ("The Brack mill once employed 900 people.", "The Brack mill once employed 700 people."),
        ("The Brack mill earned a profit of £3m in 2021.", "The Brack mill earned a profit of £5m in 2021."),
        ("The fire in Tarn took 40 hectares of forest.", "The fire in Tarn took 60 hectares of woodland."),
        ("The crash at Tarn hurt 17 people, two of them gravely.", "The crash at Tarn hurt 19 people."),
        (
            "The ferry that struck the Tarn reef had 214 people on board.",
            "The ferry that struck the Tarn reef had 187 people and 30 cars on board.",
        ),
        # one thing under two names
        ("A crowd of 4,200 watched Tarn Rovers play Quell.", "Tarn Rovers played Quell before 5,100 spectators."),
        ("Storm Nell left 900 homes in Tarn without power.", "Storm Nell: 700 households in Tarn lost electricity."),
        ("Tarn got a loan of £40m from the Skerry Fund.", "The Skerry Fund gave Tarn a credit of £55m."),
        ("The striker Ada Quist joined Tarn from Quell for £9m.", "Tarn paid £7m for striker Ada Quist from Quell."),
        ("Police in Tarn arrested 40 people at the quay.", "At the quay in Tarn 55 protesters were detained."),
        ("The fire made 80 people leave the Tarn inn.", "The Tarn inn was evacuated: 110 guests left the fire."),
    ],
)
def test_figures_of_one_thing_still_contradict(left, right):
    """The same deed with another figure is told."""
    assert told(left, right)
    assert told(right, left)
