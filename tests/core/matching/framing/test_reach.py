"""How far the framing rules reach: what is still found beside what no longer is."""

import pytest

from diptych.languages import english
from diptych.matching.framing.alignment import align, gaps
from diptych.matching.framing.descriptors import descriptors
from diptych.matching.framing.elsewhere import tells
from diptych.matching.framing.reports import before, is_plain, same_person, sourced
from diptych.matching.framing.side import FramingIndex
from tables import each


@pytest.fixture
def side(indexed):
    """A text as the framing rules see it."""
    return lambda text: FramingIndex(indexed(text))


LONG = "a clerk of the port office who keeps the keys of the seven sheds at Tollick"  # sixteen words

DESCRIBED = [
    ("Nobody saw the tall grey stern harbour clerk Marta Quill leave.", ["tall grey stern harbour clerk"]),
    ("Nobody saw the loud tall grey stern harbour clerk Marta Quill leave.", []),  # six words: a story, no label
    ("Nobody saw the harbour clerk Quill leave.", []),  # before a surname they may belong to anything
    ("Nobody saw the harbour clerk Marta J. Quill leave.", ["harbour clerk"]),
    ("Nobody saw the harbour clerk J. Quill leave.", ["harbour clerk"]),
    ("Nobody saw Old Tall Grey Stern Harbour Clerk Marta Quill leave.", []),
    ("In Tollick harbour Marta Quill sang.", []),  # where, not who
    ("Nobody saw the harbour clerk, Marta Quill, leave.", []),
    ("Nobody saw Tollick's harbour clerk Marta Quill leave.", ["harbour clerk"]),
    ("Harbour clerk Marta Quill left.", ["Harbour clerk"]),
    ("It is said of clerk Marta Quill that she left.", []),  # neither determined nor a title
    ("It is said of Harbour Clerk Marta Quill that she left.", ["Harbour Clerk"]),
    ("The mayor accused clerk Marta Quill of theft.", []),  # a verb of saying stands before the name
    ("It was Marta Quill, a clerk from the quay, who left.", ["a clerk from the quay"]),
    ("It was Marta Quill, A CLERK, who left.", ["A CLERK"]),
    ("It was Marta Quill, a clerk -- she wept.", ["a clerk"]),
    ("It was Marta Quill, and nobody else, who left.", []),
    ("Senator Marta Quill came. The senator, a clerk of old, left.", ["Senator"]),  # the second is no name
    ("The harbour clerk Marta Quill left.", ["harbour clerk"]),
    ("It was Marta Quill, whose boat sank, who left.", ["whose boat sank"]),
    ("It was Marta Quill, who left, that sang.", []),
    ("It was Marta Quill a clerk met.", []),
    (f"It was Marta Quill, {LONG}, who left.", [LONG]),
    (f"It was Marta Quill, {LONG} quay, who left.", []),
    ("“I met the harbour clerk Marta Quill, a thief,” he said.", []),  # the speaker describes, not the article
    ("“I met Ada Bell, a thief,” said the harbour clerk Marta Quill.", ["harbour clerk"]),
]


@each(("text", "words"), DESCRIBED, ids=[row[0] for row in DESCRIBED])
def test_descriptors(side, text, words):
    """A label before a full name and an apposition after any are found whole or not at all."""
    seen = side(text)
    assert [seen.span(d.first, d.last).of(text) for d in descriptors(seen)] == words


QUOTED = "“The sluice gate rusted through and flooded forty cellars”"  # seven content words

TOLD = [
    ("Gulls cried. The sluice rusted, flooded the cellars and forty barns.", True),  # five of seven
    ("Gulls cried. The sluice rusted and flooded the barns.", True),  # three rare words close together
    ("Gulls cried. The sluice of the old harbour, built by hand in a dry summer long ago, rusted and flooded.", False),
    (
        "The gate of the bay is old and so it is that sluice, which nobody at all saw when it all rusted and then flooded.",
        True,
    ),
    (
        "The gate of the bay is old and so it is that sluice, which nobody at all saw when it all rusted and then it flooded.",
        False,
    ),
    ("Gulls cried over the gate.", False),
    ("The sluice, old as it was, rusted and flooded the barns.", True),
    (
        "The sluice and its gate were painted by hand in a dry summer by a crew who sang as they drank and slept in the "
        "sun all day. A crane rusted and a barn flooded.",
        False,
    ),
    (
        "The gate, the gate, and so on as it is now and was then, and had been: that gate and a sluice, that all rusted "
        "and flooded.",
        True,  # one of the gates is far off, another near
    ),
]


@each(("text", "told"), TOLD, ids=[row[0] for row in TOLD])
def test_told_elsewhere(side, text, told):
    """What most of its words, or three rare ones, stand close together for is told at another place."""
    near = side(QUOTED)
    assert tells(side(text), set(), near, tuple(range(len(near.words)))) is told


@each("text", [QUOTED, "“We will go on”"])
def test_the_same_words_do_not_tell_themselves_elsewhere(side, text):
    """The words of the shared quotation itself are no other place."""
    near = side(text)
    whole = tuple(range(len(near.words)))
    assert tells(near, set(), near, whole)
    assert not tells(near, set(whole), near, whole)


@each(("text", "told"), [("And so we will go on.", True), ("We go on and will.", False), ("We will go.", False)])
def test_words_without_content_are_told_word_for_word(side, text, told):
    """Words of less than two content words are known again in their order alone."""
    near = side("“We will go on”")
    assert tells(side(text), set(), near, tuple(range(len(near.words)))) is told


def aligned(side, left, right):
    """The aligned words of two sentences, and the words of the gaps between them."""
    a, b = side(left), side(right)
    pairs = align(a, range(len(a.words)), b, range(len(b.words)))
    between = [
        ([a.norms[i] for i in gap.left], [b.norms[j] for j in gap.right])
        for gap in gaps(pairs)
        if gap.left or gap.right
    ]
    return [(a.norms[i], b.norms[j]) for i, j in pairs], between


def test_alignment(side):
    """Equal stems in order answer each other, with the equal words beside them; the rest are gaps."""
    pairs, between = aligned(side, "The old crane fell on the quay at noon", "A crane lay on the wet quay at noon")
    assert [word for word, _ in pairs] == ["crane", "quay", "at", "noon"]
    assert between == [(["fell", "on", "the"], ["lay", "on", "the", "wet"])]


def test_alignment_takes_neighbours_among_equal_chains(side):
    """Of two places for a word that word counts which stands where its neighbours do."""
    a, b = side("harbour master resigned"), side("harbour walls fell, said the harbour master who resigned")
    assert align(a, range(3), b, range(len(b.words))) == ((0, 5), (1, 6), (2, 8))


def test_alignment_of_crossing_words(side):
    """Words in another order do not answer each other all: the longest row that rises on both sides does."""
    pairs, _ = aligned(side, "rain snow hail wind", "wind rain snow hail")
    assert pairs == [("rain", "rain"), ("snow", "snow"), ("hail", "hail")]


@each(
    ("left", "right", "numbers"),
    [
        ("The gull cried", "One gull and another gull cried", ((1, 4), (2, 5))),
        ("One gull and another gull cried", "The gull cried", ((4, 1), (5, 2))),
        # of the equal words before the quay the article alone is free
        ("The crane on the quay", "The crane on a pier on the quay", ((0, 0), (1, 1), (2, 2), (3, 6), (4, 7))),
        ("The crane on a pier on the quay", "The crane on the quay", ((0, 0), (1, 1), (2, 2), (6, 3), (7, 4))),
    ],
)
def test_a_word_answers_one_word(side, left, right, numbers):
    """No word of either sentence answers two of the other, and what answers it stands in the same order."""
    a, b = side(left), side(right)
    assert align(a, range(len(a.words)), b, range(len(b.words))) == numbers


FOUR, FIVE = "rain snow hail wind", "gulls boats piers ropes nets"


@each(
    ("left", "right", "words"),
    [
        # four words in a row outweigh five that stand apart on one side
        (f"{FIVE} {FOUR}", f"{FOUR} gulls, then boats, then piers, then ropes, then nets", FOUR),
        # two words beside each other twice do not outweigh four
        ("gulls boats piers ropes, rain snow hail", "rain snow hail, gulls, then boats, then piers, then ropes",
         "gulls boats piers ropes"),
        # two words with two others between them count as neighbours, with three no more
        ("gulls boats rain on the snow", "rain on the snow, then gulls, then boats", "rain on the snow"),
        ("gulls boats rain on to the snow", "rain on to the snow, then gulls boats", "gulls boats"),
    ],
)  # fmt: skip
def test_alignment_prefers_neighbours(side, left, right, words):
    """The longest row answers, but a row of neighbours is worth somewhat more than words that stand apart."""
    pairs, _ = aligned(side, left, right)
    assert [word for word, _ in pairs] == words.split()


@each(("left", "right"), [((1, 3), (0, 3)), ((0, 3), (1, 3)), ((0, 2), (0, 2))])
def test_alignment_stays_in_the_sentences(side, left, right):
    """Equal words before or behind the sentences are not theirs, though they stand beside equal ones."""
    a, b = side("there cranes fell"), side("there cranes fell")
    start, stop = max(left[0], right[0]), min(left[1], right[1])
    assert align(a, range(*left), b, range(*right)) == tuple((i, i) for i in range(start, stop))


def test_long_lists_are_not_aligned(side):
    """Two lists of one word tell nothing by their order."""
    assert aligned(side, "gull " * 20, "gull " * 20)[0]
    assert aligned(side, "gull " * 21, "gull " * 20)[0] == []


@each(
    ("text", "word", "verb", "speaker"),
    [
        ("Marta Quill claimed that the ferry sank.", "ferry", "claimed", "Marta Quill"),
        ("Marta Quill of the small line of ferries claimed that the ferry sank.", "sank", "claimed", "Marta Quill"),
        ("Marta Quill of the small white line of very old ferries claimed that the ferry sank.", "sank", "claimed", ""),
        ("A clerk claimed that the ferry sank.", "ferry", "claimed", ""),
        ("Marta Quill claimed to us all on a wet day in May it sank.", "sank", None, None),
        ("Marta Quill claimed ferries sank.", "ferries", "claimed", "Marta Quill"),
        ("Marta Quill claimed to us all on a wet day it sank.", "sank", "claimed", "Marta Quill"),
        ("Marta Quill claimed to us all on a wet May day it sank.", "sank", None, None),  # ten words
        ("Marta Quill took issue with the ferry.", "issue", None, None),  # a word of the verb itself
        ("The claim that the ferry sank is old.", "sank", None, None),
        ("Quill's claim that the ferry sank is old.", "sank", None, None),
        ("“I claim it,” and then the ferry sank.", "ferry", None, None),
    ],
)
def test_who_reports(side, text, word, verb, speaker):
    """The nearest verb of saying before a word reports it, said by the name that stands before the verb."""
    seen = side(text)
    found = before(seen, seen.norms.index(word), seen.sentences[0])
    assert (found and seen.span(found.first, found.last).of(text)) == verb
    assert (found.speaker if found else None) == speaker


@each(
    ("text", "told"),
    [
        ("Police said the ferry sank.", True),
        ("Said the clerk: the ferry sank.", True),
        ("According to police, the ferry sank.", True),
        ("The ferry sank, and its claim failed.", False),
        ("The ferry sank under a flag that reads “Nobody said so to us”.", False),
        ("The ferry sank.", False),
    ],
)
def test_whether_a_sentence_names_a_source(side, text, told):
    """A verb of saying or “according to” outside quotations says who tells a sentence."""
    seen = side(text)
    assert sourced(seen, seen.sentences[0]) is told


@each(
    ("one", "other", "same"),
    [
        ("Marta Quill", "Quill", True),
        ("Marta Quill", "MARTA QUILL", True),
        ("Marta Quill", "Marta Vane", False),
        ("Marta Quill", "an aide", True),
        ("Marta Quill", "", True),
        ("its lawyers", "Marta Quill", True),
    ],
)
def test_who_may_be_one_person(one, other, same):
    """The last word of a name tells people apart; who is not named may be anybody."""
    assert same_person(one, other, english()) is same
    assert same_person(other, one, english()) is same


@each(
    ("name", "plain"),
    [("", True), ("an aide", True), ("lawyers", True), ("Ana", False), ("The Gazette", True), ("Ana de Ruiz", False)],
)
def test_who_is_not_named(name, plain):
    """Words that begin with an article or have no capital name nobody."""
    assert is_plain(name, english()) is plain


def test_what_is_rare_tells(side):
    """A word used more than three times in a short article tells no statement from another, nor does a name or figure."""
    text = "The gull cried. A gull fell. One gull ate. A wet crane. The crane fell at Tollick, 40 of them."
    seen = side(text)
    telling = {seen.norms[i] for i, rare in enumerate(seen.telling) if rare}
    assert telling == {"gull", "cried", "fell", "ate", "wet", "crane"}
    more = side(text + " That gull slept.")
    assert "gull" not in {more.norms[i] for i, rare in enumerate(more.telling) if rare}
