"""How far the framing rules reach: what is still found beside what no longer is."""

from diptych.matching.framing.descriptors import descriptors
from diptych.matching.framing.elsewhere import tells
from diptych.matching.framing.reports import before, sourced
from tables import each

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
