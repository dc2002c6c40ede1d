"""The first sentences of two reports of one event: what each takes for the news, and near misses."""

from diptych.article import Article
from diptych.engine import compare
from tables import each

REST = "\n\nDivers searched until dusk.\n\nThe line owns four other ships. Its flag is blue.\n"
OTHER = "\n\nPolice closed both piers.\n\nTickets will be paid back by Friday. Gulls cried.\n"


def openings(left: str, right: str) -> list[tuple[list[str], list[str]]]:
    """The words of both sides that a difference of the first sentences names."""
    pair = compare(Article(left, "left.txt"), Article(right, "right.txt"))
    return [
        ([span.of(left) for span in d.words.left], [span.of(right) for span in d.words.right])
        for finding in pair.findings
        for d in finding.differences
        if d.rule == "openings"
    ]


@each(
    ("left", "right", "mine", "theirs"),
    [
        (
            "Rioters set fire to a ferry in Portree harbour on Sunday.",
            "Fishermen protesting against a levy burned down a ferry in Portree harbour on Sunday.",
            ["Rioters set fire"],
            ["Fishermen protesting against a levy burned"],
        ),
        (
            "PORTREE, June 3 (Skerry Press) -- Greedy owners sank a ferry in Portree harbour, a captain claimed.",
            "A ferry sank in Portree harbour after a gale tore its hull.",
            ["Greedy owners", "captain claimed"],
            ["gale tore its hull"],
        ),
        (  # where both say who says it, the verb is no word of one alone
            "Greedy owners sank a ferry in Portree harbour, a captain said.",
            "A ferry sank in Portree harbour after a gale tore its hull, police added.",
            ["Greedy owners", "captain"],
            ["gale tore its hull", "police"],
        ),
        (
            "Senator Ada Quill may have lied about the Portree ferry.",
            "Ada Mary Quill knew all about the leaking hull of the Portree ferry.",
            ["may have lied"],
            ["knew all about the leaking hull"],
        ),
    ],
)
def test_the_stretches_are_named_that_the_other_first_sentence_lacks(left, right, mine, theirs):
    """No dateline, no office, no more of a name that both have; a doubt and who says so are words of their own."""
    assert openings(left + REST, right + OTHER) == [(mine, theirs)]


@each(
    ("left", "right"),
    [
        (  # one word is a matter for the rules that know its kind
            "Rioters burned a ferry in Portree harbour on Sunday.",
            "Fishermen burned a ferry in Portree harbour on Sunday.",
        ),
        (  # one only tells more
            "A ferry burned in Portree harbour on Sunday.",
            "A ferry burned in Portree harbour on Sunday while its drunken crew slept.",
        ),
        (  # two events
            "Rioters burned a ferry in Portree harbour on Sunday.",
            "Bakers across Branton raised the price of seeded rolls again.",
        ),
        (  # the same in another style
            "An air strike destroyed two ferries of Tollick in Portree harbour on Sunday.",
            "An airstrike destroyed 2 ferries of Skerry in Portree harbour on Sunday.",
        ),
        (
            "An airstrike destroyed two ferries of Tollick in Portree harbour on Sunday.",
            "An air-strike destroyed 2 ferries of Skerry in Portree harbour on Sunday.",
        ),
    ],
)
def test_first_sentences_that_take_the_same_for_the_news_are_not_set_against_each_other(left, right):
    """Nor those of two events."""
    assert openings(left + REST, right + OTHER) == []


def test_a_text_of_three_sentences_opens_nothing():
    """There the first sentence is a third of all that is told."""
    left = "Rioters set fire to a ferry in Portree harbour on Sunday."
    right = "Fishermen burned down a ferry in Portree harbour on Sunday."
    assert openings(f"{left} Nobody was hurt. Gulls cried.", f"{right} Nobody was hurt. Bells rang.") == []
    assert openings(left + REST, right + OTHER)


SEEN = "\n\nCaptain Ada Quill saw the smoke from Skerry and called the harbour office in Tollick at noon.\n"


def test_it_stands_right_behind_the_headlines_with_a_row_of_its_own():
    """What differs there by its kind is named first, and in that row."""
    left, right = (
        "Rioters set fire to a ferry in Portree harbour.",
        "Angry fishermen burned down a ferry in Portree harbour.",
    )
    pair = compare(Article(left + SEEN + REST, "left.txt"), Article(right + SEEN + OTHER, "right.txt"))
    (fact,) = [fact for fact in pair.facts if fact.label == "opening"]
    assert (fact.rank, fact.shown, str(fact.group)) == (1, True, "differs")
    sides = (fact.left, left), (fact.right, right)
    words = [[span.of(text) for span in side.added] for side, text in sides if side]
    assert words == [["Rioters set fire"], ["Angry fishermen burned"]]  # what the other has nowhere is marked
    told = OTHER.replace("Gulls cried.", "Rioters had set fire to a barn before.")
    told_below = compare(Article(left + SEEN + REST, "left.txt"), Article(right + SEEN + told, "right.txt"))
    (below,) = [fact for fact in told_below.facts if fact.label == "opening"]
    assert below.left
    assert not below.left.added
    left, right = left.replace("a ferry", "six ferries"), right.replace("a ferry", "nine ferries")
    pair = compare(Article(left + SEEN + REST, "left.txt"), Article(right + SEEN + OTHER, "right.txt"))
    assert pair.facts[0].label == "figures"
    named = [d.rule for f in pair.findings for d in f.differences if d.type != "left out"]
    assert named[-1] == "openings"
    assert pair.facts[0].left
    assert not pair.facts[0].left.added  # the row of the figures is about them


def test_openings_of_two_events_differ_in_nothing():
    """Articles that share no name and no other sentence hardly tell of one event."""
    left, right = (
        "Rioters set fire to a ferry in Portree harbour.",
        "Angry fishermen burned down a ferry in Portree harbour.",
    )
    pair = compare(Article(left + REST, "left.txt"), Article(right + OTHER, "right.txt"))
    assert [fact.shown for fact in pair.facts if fact.label == "opening"] == [False]


def test_a_headline_with_a_full_stop_is_not_the_first_sentence():
    """Nor does shared wording that hides nothing keep the row of two headlines away."""
    left = "Jailed Portree captain moved to hospital.\n\nRioters set fire to a ferry in Portree harbour on Sunday."
    right = "Jailed smuggler moved to hospital, wife says.\n\nFishermen burned a ferry in Portree harbour on Sunday."
    assert openings(left + REST, right + OTHER) == [(["Rioters set fire"], ["Fishermen burned"])]
    pair = compare(Article(left + SEEN + REST, "left.txt"), Article(right + SEEN + OTHER, "right.txt"))
    assert [fact.label for fact in pair.facts if fact.shown][:2] == ["headline", "opening"]


def test_first_sentences_that_no_link_ties_are_another_opening():
    """The row shows both whole, below a dateline; no claim joins them, and what follows is told as before."""
    left = "SKERRY, June 3 — “Greedy owners” sank a ferry in Portree harbour, its captain claimed."
    right = "Bakers across the island raised a toast to Ada Quill on Sunday."
    pair = compare(Article(left + SEEN + REST, "left.txt"), Article(right + SEEN + OTHER, "right.txt"))
    (found,) = [finding for finding in pair.findings if finding.type == "opening"]
    words = [found.left[0].of(pair.left.text), found.right[0].of(pair.right.text)]
    assert words == ["“Greedy owners” sank a ferry in Portree harbour, its captain claimed.", right]
    assert openings(left + SEEN + REST, right + SEEN + OTHER) == []
    (fact,) = [fact for fact in pair.facts if fact.label == "opening"]
    assert (fact.rank, fact.shown, str(fact.group)) == (1, True, "differs")
    assert fact.left is not None
    assert fact.left.words == ()  # nothing is pointed at: all of it is other words


def test_what_denies_a_word_is_named_with_it():
    """“Ready to leave” would say the opposite of what stands there."""
    left = "Captain Ada Quill is not ready to leave the burning Portree ferry."
    right = "Captain Ada Quill wants to rescue more passengers from the burning Portree ferry."
    assert openings(left + REST, right + OTHER) == [(["not ready to leave"], ["wants to rescue more passengers"])]
    left = left.replace("is not ready to leave", "did not really abandon hope with")
    assert openings(left + REST, right + OTHER)[0][0] == ["not really abandon"]


def test_signs_alone_are_no_first_sentence():
    """A row of question marks tells nothing."""
    text = "“?”\n\nRioters set fire to a ferry in Portree harbour on Sunday."
    other = "Fishermen burned a ferry in Portree harbour on Sunday."
    assert openings(text + REST, other + OTHER) == [(["Rioters set fire"], ["Fishermen burned"])]
