"""The word diff: the same words, the same in another style, words that dots stand for, other words."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from diptych.languages import english
from diptych.sameness.contractions import expansions
from diptych.sameness.passages import compared
from diptych.sameness.styles import style_of
from diptych.sameness.text import Text
from diptych.sameness.words import match_key, words, written
from diptych.span import Span
from tables import each


def whole(text: str) -> tuple[Text, Span]:
    """All of a text as a passage."""
    return Text(text, english()), Span(0, len(text))


def verdicts(left: str, right: str) -> set[str]:
    """The kinds of changes between two texts but for none."""
    found = compared([whole(left)], [whole(right)])
    return {change.verdict for change in found.changes} - {"same"}


def styles(left: str, right: str) -> tuple[str, ...]:
    """The kinds of style between two texts that differ in nothing else."""
    found = compared([whole(left)], [whole(right)])
    assert not found.others(), [(left[slice(*_ends(found.left, c.left))]) for c in found.others()]
    return found.styles()


def _ends(units, inside):
    return (units[inside.start].span.start, units[inside.stop - 1].span.end) if inside else (0, 0)


@each(
    ("left", "right", "kinds"),
    [
        ("we can’t sell it", "we can´t sell it", ()),
        ("the cafe\u0301 in the street", "the café in the street", ()),
        ("We will not go", "we will NOT go", ()),
        ("we won’t sell the boats", "we will not sell the boats", ("contractions",)),
        ("he’d gone before", "he had gone before", ("contractions",)),
        ("he’d go if asked", "he would go if asked", ("contractions",)),
        ("it’s over and it’s been long", "it is over and it has been long", ("contractions",)),
        ("the colour of the harbour", "the color of the harbor", ("spelling",)),
        ("they organised a programme", "they organized a program", ("spelling",)),
        ("send an e-mail", "send an email", ("hyphens",)),
        ("a health-care bill", "a healthcare bill", ("hyphens",)),
        ("we need twenty-five boats", "we need 25 boats", ("figures",)),
        ("it costs €1.2bn a year", "it costs €1.2 billion a year", ("figures",)),
        ("it cost 12 500 000 euros", "it cost 12.5 million euros", ("figures",)),
        ("rents rose 12 per cent last year", "rents rose 12 percent last year", ("figures",)),
        ("we was [sic] robbed", "we was robbed", ("brackets",)),
        ("we will mend [the bridge] soon", "we will mend it soon", ("brackets",)),
        ("[W]e will mend it", "We will mend it", ()),
        ("the café is shut", "the cafe is shut", ("accents",)),
        ("Hale & Sons built it", "Hale and Sons built it", ("abbreviations",)),
        ("the U.S. envoy left", "the US envoy left", ()),
        ("the N.A.T.O. envoy left", "the NATO envoy left", ("dots",)),
        ("the council's plan failed", "the council plan failed", ("possessives",)),
    ],
)
def test_style_is_named(left: str, right: str, kinds: tuple[str, ...]) -> None:
    """Words that differ only in style are the same, and the kind of style is told, either way round."""
    assert styles(left, right) == kinds
    assert styles(right, left) == kinds


@each(
    ("left", "right"),
    [
        ("it will cost £40 million", "it will cost $40 million"),
        ("We will rebuild", "He will rebuild"),
        ("I told my men", "I told no men"),
        ("the boats sank", "the boat sank"),
        ("they say so", "they says so"),
        ("it was −12 degrees", "it was 12 degrees"),
        ("its roof is gone", "it’s roof is gone"),
        ("we were there", "we’re there"),
        ("four boats left", "for boats left"),
        ("we will [not] sell", "we will sell"),
        ("they met [in the lane] first", "they met near the tower first"),
        ("a resignation", "a re-signation letter"),
        ("12 km long", "12 miles long"),
        ("about 40 people came", "40 people came"),
        ("they told the U.S.", "they told the us"),
        ("they told US", "they told us"),
        ("an exposé of it", "an expose of it"),
    ],
)
def test_other_words_are_no_style(left: str, right: str) -> None:
    """What a reader sees as another word, figure or unit is one, however small."""
    assert "other" in verdicts(left, right)
    assert "other" in verdicts(right, left)


def test_dots_stand_for_words_that_turn_nothing() -> None:
    """Words for which the other side has dots are a marked cut; a lost “not” is never one."""
    assert verdicts("We repaired … the wall", "We repaired in the spring the wall") == {"cut"}
    assert verdicts("We will … sell it", "We will not sell it") == {"other"}
    assert verdicts("We repaired the wall", "We repaired in the spring the wall") == {"other"}


def norms(text: str) -> list[str]:
    """The words of a text as they are compared."""
    return [word.norm for word in words(text)]


CLOSED = sorted(
    {written(word) for word in english().content.function_words}
    | set("none nobody nothing never without thirty twenty two three four dozen hundred first second third".split())
    | set("boat boats man men say says go goes".split())
)


def test_no_word_of_the_closed_classes_passes_for_another() -> None:
    """A changed function word, pronoun, negation, modal, number word or plural is never style."""
    for a, b in permutations(CLOSED, 2):
        if style_of((a,), (b,)):
            readings = [set(expansions(word)) | {(word,)} for word in (a, b)]
            assert readings[0] & readings[1] or norms(a) == norms(b), (a, b, style_of((a,), (b,)))


TEXT = st.lists(
    st.sampled_from(
        "we will not won’t sell the colour color 12 per cent percent twenty-three 23 £40 $40 million e-mail email [sic] … “ , café".split()
    ),
    max_size=14,
).map(" ".join)


@given(TEXT, TEXT)
def test_the_diff_covers_both_sides_and_mirrors(left: str, right: str) -> None:
    """Every word lies in one change, in order; swapped texts swap the changes and nothing else."""
    found = compared([whole(left)], [whole(right)])
    back = compared([whole(right)], [whole(left)])
    assert [(c.verdict, c.left, c.right, c.styles) for c in found.changes] == [
        (c.verdict, c.right, c.left, c.styles) for c in back.changes
    ]
    for units, inside in (
        (found.left, [c.left for c in found.changes]),
        (found.right, [c.right for c in found.changes]),
    ):
        assert [i for piece in inside for i in piece] == list(range(len(units)))


@given(TEXT)
def test_a_text_differs_from_itself_in_nothing(text: str) -> None:
    """The same words are the same."""
    assert verdicts(text, text) == set()


def test_keys_of_alignment_are_looser_than_verdicts() -> None:
    """Aligned words may differ in number and spelling; the verdict tells them apart."""
    assert match_key("boats") == match_key("boat")
    assert [w.norm for w in words("the mayor’s boats")] == ["the", "mayor", "boats"]


@each(
    ("left", "right", "expected"),
    [
        ("a weir that has been has been mended", "a weir that has been mended", ("repetition",)),
        ("of the of the boats", "of the boats", ("repetition",)),
    ],
)
def test_small_words_written_twice_are_a_slip(left, right, expected):
    """Whichever side has them."""
    assert styles(left, right) == styles(right, left) == expected


@each(
    ("left", "right"),
    [
        ("we had had enough", "we had enough"),
        ("we lost boats we lost boats", "we lost boats"),
        ("it has been to Skerry has been mended", "it has been mended"),
        ("it has been will be mended", "it has been mended"),
    ],
)
def test_what_is_said_twice_or_differs_is_no_slip(left, right):
    """Content that is repeated is emphasis, one small word may be meant, and other words are others."""
    assert verdicts(left, right) == {"other"}
