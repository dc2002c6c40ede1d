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
        (
            "The Tallis ferry line is losing 7 million crowns a day.",
            "The Tallis ferry line lost 41 million crowns last year.",
        ),
        ("The Tallis line offered a rise of 6% over two years.", "The Tallis line offered a rise of 3% this year."),
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
    ],
)
def test_figures_of_one_thing_still_contradict(left, right):
    """The same deed with another figure is told."""
    assert told(left, right)
    assert told(right, left)
