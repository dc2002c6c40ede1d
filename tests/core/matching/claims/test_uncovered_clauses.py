"""The part of a linked sentence that only this source has."""

from diptych.languages import english
from diptych.matching.claims.uncovered_clauses import uncovered
from diptych.matching.word_families import family


def left_over(indexed, text: str, shared: str) -> list[str]:
    """The uncovered clauses of the first sentence, given the words shared."""
    side = indexed(text)
    stems = {family(word, english()) for word in shared.split()}
    return [span.of(text) for span in uncovered(side, side.document.sentences[0].span, stems)]


def test_a_clause_with_no_shared_word_is_offered(indexed):
    """What follows the shared part of the sentence is this source's own."""
    text = "The council closed the pier, after engineers found rusted iron beams beneath the wooden deck."
    assert left_over(indexed, text, "council closed pier") == [
        "after engineers found rusted iron beams beneath the wooden deck."
    ]


def test_a_clause_with_a_shared_word_is_not_offered(indexed):
    """One shared word is enough for the clause to belong to both."""
    text = "The council closed the pier, after engineers found rusted iron beams beneath the wooden deck."
    assert left_over(indexed, text, "council closed pier engineers") == []


def test_a_short_clause_is_not_worth_offering(indexed):
    """Fewer than four content words say little."""
    assert left_over(indexed, "The council closed the pier, officials said late Friday.", "council closed pier") == []


def test_four_content_words_are_worth_offering(indexed):
    """Three are not."""
    text = "The council closed the pier, after engineers found rusted beams."
    assert left_over(indexed, text, "council closed pier") == ["after engineers found rusted beams."]
    assert left_over(indexed, text.replace("rusted ", ""), "council closed pier") == []


def test_a_sentence_that_shares_nothing_has_no_part_of_its_own(indexed):
    """What is the whole sentence is no part of it, in however many clauses it stands."""
    text = "Engineers found rusted iron beams beneath the deck, divers saw nine deep cracks below the pier."
    assert left_over(indexed, text, "council") == []
    assert len(left_over(indexed, text, "divers")) == 1
    assert len(left_over(indexed, text.replace("divers", "officials and the mayor said, divers"), "council")) == 2


def test_every_mark_parts_clauses(indexed):
    """A semicolon, a colon and a dash part them, a comma only where a space follows."""
    own = "engineers found rusted iron beams."
    for mark in ("; ", ": ", " — ", "—", " – ", ", "):
        assert left_over(indexed, f"The council closed the pier{mark}{own}", "council closed pier") == [own]
    assert left_over(indexed, f"The council closed pier 1,200 metres off{own}", "council closed pier") == []
