"""Opposites: symmetric, never a word and itself, whatever its form or spelling; the reader's list counts too."""

from hypothesis import given
from hypothesis import strategies as st

from diptych import lexicons
from diptych.sameness import opposites as room
from diptych.sameness.opposites import opposed, poles
from diptych.sameness.spelling import spellings, standard_spelling

OPPOSED = """
rose fell, rises fall, rising falling, risen dropped, climbed plunged, increase decrease, raised lowered, gains losses,
up down, more fewer, more less, most least, higher lower, best worst, majority minority, strengthened weakened,
lawful unlawful, lawfully unlawfully, legal illegal, legally illegally, legality illegality, convicted acquitted,
conviction acquittal, guilty innocent, arrested released, allowed banned, permitted prohibited, upheld overturned,
constitutional unconstitutional, mandatory voluntary, obeyed disobeyed, attacked defended, peace war, ally enemy,
allies enemies, friend foe, armed unarmed, dead alive, killed survived, deliberate accidental, violent peaceful,
accepted rejected, approve disapprove, approved rejected, agreed disagreed, agree refuse, support oppose,
supporters opponents, supports opposed, confirmed denied, admitted denied, praised criticised, praised criticized,
favours opposes, favoured opposed, included excluded, true false, likely unlikely, possible impossible, always never,
everyone nobody, all none, both neither, with without, for against, yes no, publicly privately, united divided,
honest dishonest, responsible irresponsible, temporary permanent, visible invisible, popular unpopular, first last,
before after, former current, early late, north south, eastern western, left right, win lose, won lost, winner loser,
victory defeat, started ended, opened closed, open closed, stayed left, joined quit, hired fired, appointed sacked,
bought sold, buyer seller, imports exports, profit loss, profitable unprofitable, built demolished, inside outside,
male female, men women, employed unemployed, married unmarried, organised disorganised, organized disorganised,
careful careless, carefully carelessly, hopeful hopeless, underestimated overestimated, inflow outflow, undone done,
centralised decentralised, legalised criminalised, mature immature, patient impatient, literate illiterate,
trust mistrust, loyalty disloyalty, stability instability, balanced unbalanced, equality inequality
"""

NOT_OPPOSED = """
flammable inflammable, valuable invaluable, loosen unloosen, rose rose, rose risen, rose climbed, raise hike, fell dropped,
famous infamous, press depress, cover discover, ally none, only off, early late's, form inform, tense intense, ease disease,
play display, order disorder, test detest, part depart, like wrong, sure insure, ion union, it unit, til until, land island,
colour color, colours colourless, favour favor, murder manslaughter, said denied, young new, man boy, car train, red blue,
big old, rise arise, port import, able disable, hardly easily, lately early, shame ashamed, side inside, doors indoors,
grateful gratitude, to from, and or, hot hotter, win won, begin start, end stop, sell sold
"""


def opposites(one: str, other: str) -> bool:
    """Whether the list in force opposes two words."""
    return opposed(poles(lexicons.load()["opposites"]), one, other)


def pairs(table: str) -> list[tuple[str, ...]]:
    """The pairs of a table."""
    return [tuple(pair.split()) for pair in table.replace("\n", " ").split(",")]


def test_opposites_in_every_form() -> None:
    """Verbs in all their forms, nouns in both numbers, adjectives and their adverbs, in either spelling and order."""
    unlike = [(x, y) for pair in pairs(OPPOSED) for x, y in (pair, pair[::-1]) if not opposites(x, y)]
    assert unlike == []


def test_other_words_are_none() -> None:
    """Neither what looks like a prefix, nor forms and synonyms, nor words that merely differ."""
    wrong = [(x, y) for pair in pairs(NOT_OPPOSED) for x, y in (pair, pair[::-1]) if opposites(x, y)]
    assert wrong == []


WORDS = sorted(poles(lexicons.load()["opposites"]))


@given(st.sampled_from(WORDS), st.sampled_from(WORDS))
def test_opposites_are_symmetric(one: str, other: str) -> None:
    """What is opposed to a word has that word as its opposite, in standard spelling too."""
    assert opposites(one, other) == opposites(other, one) == opposites(standard_spelling(one), standard_spelling(other))


def test_no_word_is_its_own_opposite() -> None:
    """Nor in another spelling."""
    assert not [word for word in WORDS if opposites(word, word)]
    assert not [word for word, standard in spellings().items() if opposites(word, standard)]


def test_the_list_is_large_and_no_line_opposes_a_word_to_itself() -> None:
    """Some thousand pairs; a line that has one form on both sides would mean nothing."""
    lines = [line for head, terms in lexicons.load()["opposites"].classes.items() for line in room._lines(head, terms)]
    assert len(lines) > 800
    assert not [one & other for one, other in lines if one & other]


def test_the_readers_own_list_counts(tmp_path, monkeypatch) -> None:
    """New lines oppose new words; a struck term is no opposite any more."""
    folder = tmp_path / "lexicons"
    folder.mkdir()
    (folder / "opposites.txt").write_text("to dredge: to silt\nguilty: -innocent\nuber-: cool\n", encoding="utf-8")
    monkeypatch.setattr(lexicons, "user_folder", lambda: folder)
    assert opposites("dredged", "silting")
    assert opposites("cool", "ubercool")
    assert not opposites("guilty", "innocent")
    assert opposites("guilty", "blameless")
