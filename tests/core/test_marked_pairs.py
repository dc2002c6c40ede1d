"""Any quotation marks, with any blanks inside them, in either article: the comparison ends."""

from hypothesis import given, settings
from hypothesis import strategies as st

from diptych import compare
from diptych.article import Article
from diptych.sameness.characters import QUOTATION_MARKS
from tables import each

BLANKS = ("", " ", "  ", "\u00a0", "\u202f", "\u2009", "\u200b", "\ufeff", "\n")
PAIRS = ("“”", "„“", "«»", "»«", "「」", '""', "＂＂", "″″", "❝❞", "‘’", "''", "‹›", "´´", "””")
WORDS = "We have been fair to every owner on this quay"


def article(opening: str, closing: str, words: str = WORDS) -> Article:
    """A short report that quotes the words between these marks."""
    return Article(f"Council decides\n\n{opening}{words}{closing} Roth said on Friday.\n\nThe ferry runs.", "made.txt")


@each("blank", BLANKS[:-1])
@each("marks", [pair for pair in PAIRS if pair not in ("''", "‘’", "»«", "´´", "””")])
def test_blanks_inside_the_marks_are_not_quoted(marks, blank):
    """Words between marks are one shared quotation, and begin and end it, whatever blanks the marks keep off."""
    opening, closing = marks
    other = Article(f"Vote on the pier\n\n{opening}{blank}{WORDS}{blank}{closing} said Roth.\n\nNo boat left.", "b.txt")
    compared = compare(article(opening + blank, blank + closing), other)
    assert [q.span.of(compared.left.text) for q in compared.quotations.left] == [WORDS]
    assert [f.type for f in compared.findings if f.kind == "quote"] == ["verbatim"]


SIDE = st.tuples(st.sampled_from(PAIRS), st.sampled_from(BLANKS), st.sampled_from(BLANKS), st.sampled_from((
    WORDS, f"{WORDS} and in this town", "We have been  fair", "… fair", "?", f"They say {WORDS}", "the 'early' tide",
)))  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(
    st.lists(SIDE, min_size=1, max_size=3),
    st.lists(SIDE, min_size=1, max_size=3),
    st.text(QUOTATION_MARKS + " a", max_size=6),
)
def test_any_marks_are_compared(left, right, stray):
    """However two texts mark their quotations, they are compared, and no quotation begins or ends with a blank."""

    def text(sides):
        said = "\n\n".join(f"{m[0]}{a}{words}{b}{m[1]} Roth said. {stray}" for m, a, b, words in sides)
        return Article(f"Council decides\n\n{said}", "made.txt")

    a, b = text(left), text(right)
    there, back = compare(a, b), compare(b, a)
    for quotation in (*there.quotations.left, *there.quotations.right):
        assert len(quotation.span) > 0
    for quotation in there.quotations.left:
        words = quotation.span.of(a.text)
        assert words == words.strip()
    assert there.quotations.left == back.quotations.right
    assert there.quotations.right == back.quotations.left
