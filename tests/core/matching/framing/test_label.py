"""Framing by label and loaded word: headlines, places, descriptors, contrast sets."""

BODY = "\n\nThe vote on the quarry at Tollick was close.\n"


def test_headlines_differ_around_shared_words(frame):
    """The part of two headlines that differs beside shared words is a framing of both."""
    found = frame(f"Peaceful vigil blocks Tollick quarry{BODY}", f"Angry mob blocks Tollick quarry{BODY}x\n")
    assert [(f.type, f.left, f.right) for f in found if f.rule.endswith("headline")] == [
        ("label", "Peaceful vigil", "Angry mob")
    ]


def test_same_place_between_equal_neighbours(pairs):
    """A word that alone differs between long equal stretches names the same thing otherwise."""
    left = "The council of Tollick will pay for the repair with public funds before the winter storms.\n"
    right = "The council of Tollick will pay for the repair with taxpayer funds before the winter storms.\n"
    found = pairs(left, right, "label") + pairs(left, right, "loaded")
    assert found == [("public funds", "taxpayer funds")]


def test_judging_word_makes_it_loaded(pairs):
    """Where one of the two words judges, the type is loaded."""
    left = "The council of Tollick took the narrow decision after a night of talks with the ferry crews.\n"
    right = "The council of Tollick took the shameful decision after a night of talks with the ferry crews.\n"
    assert pairs(left, right, "loaded") == [("narrow decision", "shameful decision")]


def test_descriptors_of_one_person(pairs):
    """Who a named person is said to be is compared across the articles."""
    left = "The vote was lost. Marta Quill, a veteran organiser of dock strikes, left the hall first.\n"
    right = "Nobody cheered. Marta Quill, a former clerk at the port office, said nothing at all.\n"
    assert pairs(left, right, "label") == [("a veteran organiser of dock strikes", "a former clerk at the port office")]


def test_title_alone_is_no_label(pairs):
    """Two forms of one office are the same label."""
    left = "The vote was lost. Sen. Marta Quill left the hall first.\n"
    right = "Nobody cheered. Senator Marta Quill said nothing at all.\n"
    assert pairs(left, right, "label") == []


def test_contrast_set(pairs):
    """Two terms of one contrast set, each article with its own, are shown once."""
    left = "The assembly kept the estate tax on farms above forty hectares. The estate tax dates from 1911.\n"
    right = "The assembly kept the death tax on farms above forty hectares. Farmers fear the death tax.\n"
    assert pairs(left, right, "label") == [("estate tax", "death tax")]


def test_nameless_subjects_of_one_verb(pairs):
    """How two linked sentences call the one who did the same thing is compared."""
    left = "A ferry worker apologised on Friday for the flooded cellars under the Tollick fish market hall.\n"
    right = "The manager of the line apologised for the flooded cellars under the Tollick fish market hall.\n"
    more = "\n\nRain fell. Gulls cried over the quay.\n\nA bell rang twice.\n"
    assert ("A ferry worker", "The manager of the line") in pairs(
        left + more, right + more.replace("Rain", "Snow"), "label"
    )


def test_party_in_one_headline(pairs):
    """A party that one headline names before an office, and the other does not, is shown."""
    left = f"Sen. Marta Quill leaves Tollick harbour board{BODY}"
    right = f"Republican Sen. Marta Quill leaves Tollick harbour board{BODY}x\n"
    assert ("Sen. Marta Quill", "Republican Sen. Marta Quill") in pairs(left, right, "label")


def test_descriptors_of_two_people_of_one_surname_are_no_framing(pairs):
    """Their first names tell them apart; a short form of one is the same person."""
    left = "The vote was lost. Marta Quill, a veteran organiser of dock strikes, left first.\n"
    right = "Nobody cheered. {} Quill, a former clerk at the port office, said nothing at all.\n"
    assert pairs(left, right.format("Anton"), "label") == []
    assert pairs(left, right.format("Marte"), "label") != []


def test_words_before_a_place_are_no_descriptor(pairs):
    """“A crowd outside Tollick Hall” says nothing of the hall."""
    left = "Ines Vane told a crowd outside Tollick Hall of the floods.\n"
    right = "Ines Vane spoke at Tollick Hall, a ruin since the war, about ferries.\n"
    assert pairs(left, right, "label") == []


def test_a_dateline_is_no_other_name(frame):
    """What a dash parts from the shared word is not shown as what stands in its place."""
    left = "Tollick, Sept. 9 — Council members voted on Monday for the plan to drain the old harbour.\n"
    right = "Reckless council members voted on Monday for the plan to drain the old harbour.\n"
    (found,) = [f for f in frame(left, right) if f.rule == "loaded-added"]
    assert (found.left, found.right) == ("Council", "Reckless council")
