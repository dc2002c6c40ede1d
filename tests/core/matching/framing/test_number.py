"""Framing by number: other values, other rounding, other days."""

import pytest


@pytest.mark.parametrize(
    ("left", "right", "shown"),
    [
        ("flooded 47 cellars", "flooded 53 cellars", ("47 cellars", "53 cellars")),
        ("flooded 50 cellars", "flooded more than 50 cellars", ("50 cellars", "more than 50 cellars")),
        ("flooded 57 cellars", "flooded more than 50 cellars", ("57 cellars", "more than 50 cellars")),
        ("cost $4 million in damage", "cost $6 million in damage", ("$4 million", "$6 million")),
        ("cost $4 million in damage", "cost €4 million in damage", ("$4 million", "€4 million")),
        ("spread 12 km inland", "spread 12 miles inland", ("12 km", "12 miles")),
    ],
)
def test_values_and_rounding(pairs, left, right, shown):
    """Figures of one unit in one statement are compared by value and by the modifier before them."""
    frame = "Monday's storm on the Skerry coast {} in the old town, the harbour council reported.\n"
    assert pairs(frame.format(left), frame.format(right), "number") == [shown]


def test_same_figures_are_no_framing(pairs):
    """Digits and words of the same value are the same figure."""
    left = "Monday's storm on the Skerry coast flooded twelve cellars in the old town.\n"
    right = "The storm on Monday flooded 12 cellars in the old town on the Skerry coast.\n"
    assert pairs(left, right, "number") == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("cost $4 million in damage", "cost $4,000,000 in damage"),
        ("hit 39 cellars at 4:30 p.m. inland", "hit about 40 cellars at 16:30 inland"),
        ("spread 12 km inland", "spread 7.5 miles inland"),
        ("hit two men on 3 May 2024 inland", "hit three people on 2024-05-03 inland"),
    ],
)
def test_roundings_and_other_writings_are_no_framing(pairs, left, right):
    """What is one figure in another writing or unit, and what may both be true, is not put differently."""
    frame = "Monday's storm on the Skerry coast {} in the old town, the harbour council reported.\n"
    assert pairs(frame.format(left), frame.format(right), "number") == []


def test_percent_and_money_need_a_word_beside_them(pairs):
    """However much two sentences share, a sum tells nothing of what it measures; a count names it."""
    frame = (
        "Monday's storm on the Skerry coast shut the old Tollick harbour for the whole trawler fleet and tore the roof "
        "off the fish hall, the harbour council reported, {}\n\nA tug came.\n\nNobody was hurt, said Ida Crewe.\n"
    )
    for one, other in (("and rates rose 3 per cent.", "though catches fell by 14 per cent."),
                       ("which owes £16 million.", "while insurers paid £12 million.")):  # fmt: skip
        assert pairs(frame.format(one), frame.format(other), "number") == []
    left, right = frame.format("whose catch fell 3 per cent."), frame.format("whose catch fell 14 per cent.")
    assert pairs(left, right, "number") == [("3 per cent", "14 per cent")]


def test_a_duration_of_another_size_is_of_another_thing(pairs):
    """How long both say that a harbour was shut is told; in how many days somebody pays is not."""
    left = "Monday's storm shut the old Tollick harbour on the Skerry coast for three days, the harbour council reported.\n"
    right = "The storm that on Monday shut the old Tollick harbour on the Skerry coast for {} cost money, said its council.\n"
    assert ("three days", "five days") in pairs(left, right.format("five days"), "number")
    assert pairs(left, right.format("90 days"), "number") == []


def test_weekdays(pairs):
    """Two days for one event are shown."""
    left = "The harbour master apologised on Friday for the broken Tollick crane and its late repair.\n"
    right = "The harbour master apologised on Sunday for the broken Tollick crane and its late repair.\n"
    assert pairs(left, right, "number") == [("Friday", "Sunday")]


def test_vague_quantities(pairs):
    """ "Dozens" and "hundreds" of one thing are other figures."""
    left = "Monday's storm on the Skerry coast sank dozens of boats in the old harbour of Tollick.\n"
    right = "Monday's storm on the Skerry coast sank hundreds of boats in the old harbour of Tollick.\n"
    assert pairs(left, right, "number") == [("dozens of boats", "hundreds of boats")]


def test_figure_of_one_thing_wherever_it_stands(pairs):
    """A figure before the same hyphened unit and noun counts without a link between the sentences."""
    left = "Ana Ruiz read from the 48-page verdict aloud.\n\nRain fell on Tollick.\n"
    right = "Snow lay in Portree.\n\nNobody had opened the 51-page verdict before noon, said a clerk.\n"
    assert pairs(left, right, "number") == [("48-page verdict", "51-page verdict")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("found Ada Quill guilty on seven of nine counts", "found Ada Quill guilty on six counts"),
        ("closed two branch libraries of Skerry", "closed two of the town's nine libraries"),
        ("said fever struck 44 of every 1,000 people in Skerry", "said fever struck more than 1,000 people in Skerry"),
    ],
)
def test_what_a_figure_is_a_part_of_is_no_figure_of_the_thing(pairs, left, right):
    """Of seven of nine, nine is the whole; the six of the other article are set against nothing but the seven."""
    frame = "On Monday the harbour court of Tollick {}, a clerk reported.\n"
    shown = pairs(frame.format(left), frame.format(right), "number")
    assert not {"nine counts", "nine libraries", "1,000 people"} & {words for pair in shown for words in pair}


def test_two_sentences_that_have_better_counterparts_give_no_figures_of_one_thing(pairs):
    """The loss of a company, and what its head is paid, beside the same name and year."""
    left = (
        "Drivers of the Skerry line struck again on Monday. The Skerry line made a loss of 23m crowns last year. "
        "Bread was cheap. Trains ran late.\n"
    )
    right = (
        "Drivers of the Skerry line walked out on Monday. The loss of the Skerry line grew again last year. "
        "Ada Quill, who runs the Skerry line and was paid 2.2m crowns last year, was unmoved. Rain fell.\n"
    )
    assert pairs(left, right, "number") == []
