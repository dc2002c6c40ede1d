"""Hints that linked sentences differ: figures, dates, negation; never where both may mean one thing."""

from diptych.article import Article
from diptych.language import analyse
from diptych.languages import language
from diptych.matching.claims.discrepancies import difference
from diptych.matching.text_index import TextIndex
from diptych.matching.thresholds import DIFFERENCES
from diptych.options import Options
from tables import each


def differs(indexed, left: str, right: str, score: float = 1.0):
    """The kind and the words of the difference of the first sentences."""
    a, b = indexed(left), indexed(right)
    found = difference(a, b, (a.document.sentences[0].span, b.document.sentences[0].span), score)
    return None if found is None else (found.kind, found.left.of(left), found.right.of(right))


@each(
    ("left", "right", "expected"),
    [
        ("The fire took 40 homes.", "The fire took 55 homes.", ("number", "40", "55")),
        ("The fire took forty homes.", "The fire took 55 homes.", ("number", "forty", "55")),
        ("The line costs £2bn.", "The line costs £3 billion.", ("number", "£2bn", "£3 billion")),
        ("The vote fell on Monday.", "The vote fell on Tuesday.", ("date", "Monday", "Tuesday")),
        ("The line costs £2bn.", "The line costs $2bn.", ("number", "£2bn", "$2bn")),
        ("The slick is 12 km long.", "The slick is 12 miles long.", ("number", "12 km", "12 miles")),
        ("It was −12 degrees at dawn.", "It was 12 degrees at dawn.", ("number", "−12 degrees", "12 degrees")),
        ("Fees rose 5 percent.", "Fees rose 5 percentage points.", ("number", "5 percent", "5 percentage points")),
        ("No one was hurt in the fire.", "Two people were hurt in the fire.", ("number", "No one", "Two")),
        ("Lowe, 38, left the mill.", "Lowe, aged 39, left the mill.", ("number", "38", "aged 39")),
        ("The pier opens on May 3.", "The pier opens on May 5.", ("date", "May 3", "May 5")),
        ("The pier opens on May 3.", "The pier opens on 5 May 2024.", ("date", "May 3", "5 May 2024")),
        ("Lowe did not approve the plan.", "Lowe approved the plan.", ("negation", "not approve", "approved")),
        ("Lowe has yet to resign.", "Lowe will resign.", ("negation", "yet to resign", "resign")),
        ("The divers found no leak.", "The divers found a leak.", ("negation", "no leak", "leak")),
        (
            "The Skerry Line did comment.",
            "The Skerry Line declined to comment.",
            ("negation", "comment", "declined to comment"),
        ),
    ],
)
def test_a_difference_gives_both_values(indexed, left, right, expected):
    """Each kind of difference is found, with the words of either side as evidence."""
    assert differs(indexed, left, right) == expected


@each(
    ("left", "right"),
    [
        ("The fire took 40 homes.", "The fire took forty homes."),
        ("The fire took more than 40 homes.", "The fire took 48 homes."),
        ("The fire took about 40 homes.", "The fire took 42 homes."),
        ("The fire took 40 homes.", "The fire took 3 days."),
        ("The line costs £2bn.", "The line costs £2 billion."),
        ("The line costs £2bn.", "The line costs $2.6bn."),
        ("The line costs £2bn ($2.6bn).", "The line costs $2.6bn."),
        ("The line is 12 km long.", "The line is 7.5 miles long."),
        ("The line costs 12,500,000 euros.", "The line costs 12.5 million euros."),
        ("The line costs 12 500 000 euros.", "The line costs €12.5m."),
        ("The pier opens on 3 May.", "The pier opens on 2024-05-03."),
        ("The pier opens on 03/05/2024.", "The pier opens on May 3."),
        ("The pier closed at 4:30 p.m.", "The pier closed at 16:30."),
        ("The storm hurt two men.", "The storm hurt three people."),
        ("The fire took dozens of homes.", "The fire took 55 homes."),
        ("The whales weigh two tonnes each.", "The whales weigh a hundred tonnes."),
        ("The line gave drivers two houses each.", "The line gave drivers nine houses."),
        ("The storm killed six people in Tollick.", "The storm Orla killed four people in southern Skerry."),
        ("The strike lasted three years.", "The strike over a 13-minute break lasted."),
        ("No one knows why the mill closed.", "Two people bought boats."),
        ("He chose not to thank Lowe.", "He chose to not thank Lowe."),
        ("He did not formally thank Lowe.", "He did not thank Lowe."),
        ("Lowe did not approve the plan.", "Lowe didn't approve the plan."),
        ("The Post has contacted the Skerry Line for comment.", "The Skerry Line declined to comment."),
        ("Lowe refused to name the donor.", "Lowe left, refusing to name the donor."),
        ("Lowe never voted on the plan.", "Lowe asked the council for votes on the plan."),
    ],
)
def test_what_can_mean_one_thing_is_no_difference(indexed, left, right):
    """Other words for one value, roundings, other units and other places of one “not” are left alone."""
    assert differs(indexed, left, right) is None


def test_a_name_in_common_or_none_parts_no_figures(indexed):
    """Where one names nobody, or both the same, the figures are of one thing."""
    for right in ("The storm Orla killed four people in Tollick.", "The storm killed four people."):
        assert differs(indexed, "The storm killed six people in Tollick.", right) == ("number", "six", "four")


def test_each_of_them_is_no_list_of_things(indexed):
    """Behind a comma “each” tells of something else; and two figures of each are of one thing."""
    nine = "The line gave drivers nine houses."
    assert differs(indexed, "The line gave drivers two houses, each new.", nine) == ("number", "two", "nine")
    weekly = "The line lost £{} million for each week."
    assert differs(indexed, weekly.format(14), "The line lost £22 million every week.") == (
        "number", "£14 million", "£22 million",
    )  # fmt: skip
    nine = "The line gave drivers nine houses each."
    assert differs(indexed, "The line gave drivers two houses each.", nine) == ("number", "two", "nine")


def test_weak_links_give_no_hint(indexed):
    """Below its gate no difference is mentioned, since the sentences may speak of two things."""
    below = min(DIFFERENCES.values()) - 0.01
    assert differs(indexed, "The fire took 40 homes.", "The fire took 55 homes.", below) is None


def test_a_sum_needs_a_word_in_common_beside_it(indexed):
    """Two sums may belong to two things: only what stands beside them ties them together."""
    left, other, same = "The firm owes $5 million.", "A judge froze $9 million.", "The firm still owes $9 million."
    assert differs(indexed, left, other, 0.8) is None
    assert differs(indexed, left, same, 0.8) == ("number", "$5 million", "$9 million")


def test_a_denied_word_needs_the_same_word_beside_it(indexed):
    """One verb of two subjects and objects denies nothing of the other."""
    assert differs(indexed, "Lowe did not offer cash.", "The firm offered rooms.") is None


def test_what_somebody_would_do_denies_nothing(indexed):
    """Who is quoted on what they would not do gives advice; what they say did not happen is denied."""
    booked = "“Thanks to all who booked a hotel here,” Vane said."
    assert differs(indexed, booked, "“I wouldn't book a hotel here,” Lowe said.") is None
    assert differs(indexed, "“We booked a hotel here,” Vane said.", "“We never booked a hotel here,” Lowe said.")


def test_times_of_the_day_are_no_counts(indexed):
    """“9 pm” counts nothing: it is the hour that differs, and only beside a word in common."""
    assert differs(indexed, "The pier closed at 9 pm.", "The pier closed at 8 pm.") == ("number", "9 pm", "8 pm")
    assert differs(indexed, "The pier closed at 9 pm.", "Lowe spoke there at 8 pm.") is None
    assert differs(indexed, "The pier closed at 9 pm.", "The pier closed after 9 boats left.") is None


@each(
    ("left", "right", "expected"),
    [
        ("The mill was sold on Monday.", "Lowe sold it on Friday, as a mill.", ("date", "Monday", "Friday")),
        ("Lowe said on Monday the mill is lost.", "On Friday Lowe said that the mill is lost.", ("date", "Monday", "Friday")),
        ("Lowe left the mill on Monday.", "Lowe was fined on Friday over the mill.", None),
        ("The mill owner was told on Monday.", "The mill owner fled on Friday.", None),
        ("Lowe said on Monday it is lost.", "In a long letter to all friends Lowe said on Friday it is lost.", ("date", "Monday", "Friday")),
        ("Lowe said on Monday it is lost.", "In a long letter to all his friends Lowe said on Friday it is lost.", None),
        ("Voss said on Monday the mill is lost.", "On Friday Lowe said that the mill is lost.", None),
        ("The firm sold its mill in spring, on a Monday.", "A fire gutted the mill one windless Friday.", None),
    ],
)  # fmt: skip
def test_a_day_belongs_to_what_happened_then(indexed, left, right, expected):
    """Two days of one person or place are two events, unless the same verb stands beside both, or one person speaks."""
    assert differs(indexed, left, right, 0.95) == expected


@each(
    ("left", "right"),
    [
        ("No school will pay for lockers.", "Schools will not pay for lockers."),
        ("“I signed it, and I did not,” Lowe said.", "“I signed it,” Lowe said."),
        ("Lowe denied that the mill had closed.", "The mill had not closed, Lowe said."),
        ("Nobody may enter the old mill.", "People may not enter the old mill."),
    ],
)
def test_the_other_side_must_deny_nothing_at_all(indexed, left, right):
    """“No school” denies what “not” denies; a mark ends the reach of a negation; names are not denied."""
    assert differs(indexed, left, right) is None


NEAR = [
    ("The divers found no leak.", "The divers found no big leak.", None),  # both deny
    ("The divers found no sign of a leak.", "The divers found a leak.", None),  # of a sign it says so
    ("No diver found the leak.", "The diver found the leak.", ("negation", "No diver", "diver")),
    ("The divers gave no more details.", "The divers gave details.", None),
    # words that tie two sums, dates or verbs stand within a few words of both
    ("The firm froze $5 million.", "The firm froze $9 million.", ("number", "$5 million", "$9 million")),
    ("The firm froze on a wet day in May $5 million.", "The firm froze $9 million.", None),
    ("The firm froze a sum of about all $5 million.", "The firm froze $9 million.", None),
    ("Lowe said $5 million.", "Voss said $9 million.", None),  # that it was said ties nothing
    ("The slick of oil is 12 km long.", "The slick that Lowe saw is 14 km long.", ("number", "12 km", "14 km")),
    ("A slick ran 12 km.", "Its tail went on for 14 km.", ("number", "12 km", "14 km")),  # of one thing for sure
    ("A pier cost 12 per cent.", "Its tail went on for 14 per cent.", None),
    ("The fire took 40 homes and 12 barns.", "The fire took 55 homes and 12 barns.", ("number", "40", "55")),
    ("The fire took 40 homes, then 45 homes.", "The fire took 55 homes, then 60 homes.", None),  # which is which
    ("Fees rose 5 percent.", "Fees rose half.", None),
    ("The mill was sold on 3 May.", "The mill was sold on 5 May or 6 May.", None),  # two dates
    ("The fire took 40 homes in 2019.", "The fire took 55 homes in 2021.", None),  # two fires
    ("The fire took 40 homes in 2019.", "The fire took 55 homes in 2019.", ("number", "40", "55")),
    ("The fire took 40 homes in 2019.", "The fire took 55 homes.", ("number", "40", "55")),
    ("Two of nine boats sank.", "Two of ten boats sank.", None),  # the whole is not what sank
    ("The fire took dozens of homes.", "The fire took 9 homes.", None),
    ("The fire took 40 homes.", "The fire took 4,000 homes.", None),  # nobody is so far off
    ("The fire took 40 homes and 12 homes.", "The fire took 55 homes and 12 homes.", ("number", "40", "55")),
    ("The fire took 40 homes and 12 barns.", "The fire took 12 barns and 40 homes.", None),
    ("The pier cost 40.", "The pier cost 55.", None),  # of what?
    ("Some people sang in 12 boats.", "Nine people sang in 12 boats.", None),
    ("A pier 12 km long fell.", "A pier of 12 kg fell.", None),
    ("The mill was sold on Monday and shut on Friday.", "The mill was sold on Tuesday.", None),  # of two days
    ("The mill was sold on 3 May.", "The mill was sold in May.", None),
    ("The mill was sold on 3 May.", "The mill was sold in June.", ("date", "3 May", "June")),
    ("The deal in Calder is not signed.", "The deal in Calder is signed.", ("negation", "not signed", "signed")),
    ("Lowe did not sign the deal in Calder.", "Lowe signed the deal in Calder.", ("negation", "not sign", "signed")),
    ("Lowe signed the deal in Calder.", "Lowe did not sign the deal in Calder.", ("negation", "signed", "not sign")),
    ("The firm froze on that day $5 million.", "The firm froze $9 million.", ("number", "$5 million", "$9 million")),
    ("The firm froze late on that day $5 million.", "The firm froze $9 million.", None),
    ("The $5 million was by then frozen.", "A judge had frozen $9 million.", ("number", "$5 million", "$9 million")),
    ("The $5 million was by then all frozen.", "A judge had frozen $9 million.", None),
    ("The firm lost 12 per cent.", "Its debts grew by 14 per cent.", None),
    ("The mill was sold in May 2019.", "The mill was sold on 3 May 2019.", None),
    ("The mill was sold in May 2019.", "The mill was sold in May 2021.", ("date", "May 2019", "May 2021")),
    ("The vote was held and not counted.", "It was held and counted.", ("negation", "not counted", "counted")),
    ("The Post asked for comment.", "The firm did not comment.", None),
    ("Lowe and 9 bakers had $5 million.", "Marsh and 9 aunts got $9 million.", None),
    ("The slick is 12 km long.", "The slick is 40 metres wide.", None),
    ("The pier is 12 km long.", "Its owner ran 4 miles.", None),
    ("Closed was the mill at Calder.", "The mill at Calder was not closed.", ("negation", "Closed", "not closed")),
    ("The fire took 12 homes and 40 homes.", "The fire took 55 homes and 12 homes.", ("number", "40", "55")),
    ("Lowe announced $5 million.", "Marsh announced $9 million.", None),  # no more does that it was announced
    ("The firm did not comment.", "The Post asked for comment.", None),
]


@each(("left", "right", "expected"), NEAR, ids=[f"{a} / {b}" for a, b, _ in NEAR])
def test_what_ties_two_places(indexed, left, right, expected):
    """Figures, dates and verbs differ where the same thing stands beside them, or where they surely measure one."""
    assert differs(indexed, left, right, 0.8) == expected


@each(
    ("kind", "left", "right"),
    [
        ("number", "The fire took 40 homes.", "The fire took 55 homes."),
        ("date", "The mill was sold on Monday.", "The mill was sold on Friday."),
        ("negation", "Lowe did not sign the deal.", "Lowe signed the deal."),
        ("opposite", "Harbour fees rose.", "Harbour fees fell."),
    ],
)
def test_each_hint_has_its_gate(indexed, kind, left, right):
    """A hint is given from its own score on, and not a hair below."""
    assert (differs(indexed, left, right, DIFFERENCES[kind]) or ("",))[0] == kind
    assert (differs(indexed, left, right, DIFFERENCES[kind] - 0.001) or ("",))[0] != kind


def test_one_person_may_say_a_thing_twice(indexed):
    """What one person says on two days is told only of sentences that are nearly the same."""
    left, right = "Lowe said on Monday the mill is lost.", "On Friday Lowe said that the mill is lost."
    assert differs(indexed, left, right, 0.9) == ("date", "Monday", "Friday")
    assert differs(indexed, left, right, 0.89) is None


def test_a_day_of_the_calendar_is_told_before_a_day_of_the_week(indexed):
    """Where both differ: a weekday says less."""
    left = "The quay of Calder was sold on 3 May, a Friday, to the harbour board."
    right = "The quay of Calder was sold on 9 May, a Thursday, to the harbour board."
    assert differs(indexed, left, right) == ("date", "3 May", "9 May")


def read(code: str):
    """What makes a text in a language seen as the finders see it."""
    pack = language(code)
    return lambda text: TextIndex(analyse(Article(text, "a", language=code), Options(pipeline="blank"), pack), pack)


@each(
    ("code", "left", "right", "expected"),
    [
        ("es", "El ferry salió de Vale el 3 de mayo.", "De Vale salió el ferry el 5 de mayo.", ("3 de mayo", "5 de mayo")),
        ("es", "El ferry salió el 3 de mayo.", "El ferry salió en mayo.", None),
        ("pt", "O ferry saiu em 3 de maio.", "O ferry saiu no dia 5 de maio.", ("3 de maio", "5 de maio")),
        ("de", "Die Fähre sank am 3. Mai.", "Am 5. Mai sank die Fähre.", ("3. Mai", "5. Mai")),
        ("de", "Die Fähre sank am Montag.", "Am Dienstag sank die Fähre.", ("Montag", "Dienstag")),
        ("es", "El 3 de mayo el viejo ferry salió.", "El barco salió el 5 de mayo.", ("3 de mayo", "5 de mayo")),
        ("es", "La gala será el 17 de noviembre.", "La gala pasa del 27 de octubre al 17 de noviembre.", None),
        # the new date of two that both tell
        (
            "es",
            "La boda se aplazó del 27 de octubre al 17 de noviembre.",
            "La boda se aplazó del 27 de octubre al 24 de noviembre.",
            ("17 de noviembre", "24 de noviembre"),
        ),
        (
            "es",
            "La boda se aplazó del 27 de octubre al 17 de noviembre.",
            "La boda se aplazó del 26 de octubre al 24 de noviembre.",
            None,  # which of them is told of which
        ),
        # the day of a month that is named too
        (
            "es",
            "El ferry salió en noviembre, o sea el 3 de noviembre.",
            "El ferry salió el 5 de noviembre.",
            ("3 de noviembre", "5 de noviembre"),
        ),
        # three words that tell something before a date, and no more
        ("fr", "Le ferry est parti le 3 mai.", "Le ferry est parti de Brunn avec tous ses passagers le 5 mai.", ("3 mai", "5 mai")),
        ("fr", "Le ferry est parti le 3 mai.", "Le ferry est parti de Brunn avec ses moutons bleus le 5 mai.", None),
        ("fr", "Le 3 mai, le ferry est parti.", "Le ferry est parti le 5 mai.", ("3 mai", "5 mai")),
    ],
)  # fmt: skip
def test_dates_where_small_words_are_no_distance(code, left, right, expected):
    """Articles and prepositions do not count; of several dates the one that only one sentence has is asked for."""
    found = differs(read(code), left, right, 0.8)
    assert found == (expected and ("date", *expected))


@each(
    ("left", "right", "expected"),
    [
        ("Veel mensen verloren 5 miljoen euro.", "Andere mensen wonnen 9 miljoen euro.", None),
        (
            "Veel bakkers verloren 5 miljoen euro.",
            "Andere bakkers verloren 9 miljoen euro.",
            ("number", "5 miljoen euro", "9 miljoen euro"),
        ),
        ("In de haven sliepen 12 mensen.", "Op zee zongen 14 mensen.", None),
        ("In de haven sliepen 12 bakkers.", "Op zee zongen 14 bakkers.", ("number", "12", "14")),
    ],
)
def test_people_tie_no_figures_where_few_rules_hold(left, right, expected):
    """In a language of which not all is known people are whoever they are, bakers are some bakers."""
    assert differs(read("nl"), left, right, 0.8) == expected


def test_small_words_are_a_distance_before_a_sum():
    """What is paid for one thing stands near it; who else pays does so for another."""
    ferry, wall = "El club pagó por el ferry de la isla 12 millones de euros.", "El alcalde pagó 15 millones de euros."
    assert differs(read("es"), ferry, wall, 0.8) is None
    assert differs(read("es"), "El club pagó 12 millones de euros.", wall, 0.8) is not None
