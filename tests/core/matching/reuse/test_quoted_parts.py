"""Who says a quotation on either side, and quotations without the marks that house style moves about."""

from diptych.matching.reuse.quoted_parts import bare, same_speaker
from diptych.span import Span
from tables import each

SAID = "“The old weir was rotten for years,”"

SPEAKERS = [
    ("Ada Marsh said.", "said Ada Marsh.", True),
    ("Ada Marsh said.", "Marsh said.", True),
    ("Ada Marsh said.", "Ivo Bell said.", False),
    ("Ada Marsh said.", "she said.", None),  # whoever that is
    ("Ada Marsh said.", "a skipper said.", None),
    ("Ada Marsh said.", "a friend of Ada Marsh said.", None),
    ("Ada Marsh said.", "", None),
    ("The Harbour Board said.", "The Harbour Board said.", True),
    ("The Harbour Board said.", "The Fishing Union said.", False),  # an article is no name
    ("The Harbour Board of Tollick said.", "The Fishing Union of Brenn said.", False),
    ("The Harbour Board said.", "Ada Marsh said.", False),
]


@each(("one", "other", "same"), SPEAKERS)
def test_whether_one_person_says_both(indexed, one, other, same):
    """Two names are one or two people; where either is nobody's for sure nothing is known, whichever side it is."""
    a, b = (indexed(f"{SAID} {told}") for told in (one, other))
    (mine,), (theirs,) = a.document.quotations, b.document.quotations
    assert same_speaker(a, mine, b, theirs) is same
    assert same_speaker(b, theirs, a, mine) is same


@each(
    ("text", "same"),
    [
        (f"Jane Marsh came. {SAID} she said.", False),
        (f"Jane Marsh came from the Harbour Board. {SAID} she said.", False),  # a board is nobody else
        (f"Jane Marsh came.\n\n{SAID} she said.", None),
        (f"Jane Marsh met Dena Roe. {SAID} she said.", None),
        (f"Jane Marsh came. {SAID} she said. Dena Roe agreed.", None),
        (f"She came. {SAID} she said.", None),
    ],
)
def test_whom_a_pronoun_means_is_a_guess(indexed, text, same):
    """But where its paragraph names one person before it, and nobody else."""
    a, b = indexed(text), indexed(f"{SAID} Ivo Bell said.")
    assert same_speaker(a, a.document.quotations[0], b, b.document.quotations[0]) is same
    assert same_speaker(b, b.document.quotations[0], a, a.document.quotations[0]) is same


@each(
    ("text", "span", "words"),
    [
        ("It fell, ", Span(0, 9), "It fell"),
        ("It fell.", Span(0, 8), "It fell"),
        ("It fell!", Span(0, 8), "It fell!"),  # which says how it was said
        ("It fell", Span(0, 7), "It fell"),
        ("I, ", Span(0, 2), "I"),
        ("It fell. ., x", Span(9, 11), ".,"),  # nothing but marks stays as it is
    ],
)
def test_a_quotation_without_the_mark_at_its_end(text, span, words):
    """The comma or full stop inside the marks is the house's, not the speaker's."""
    assert bare(text, span).of(text) == words
