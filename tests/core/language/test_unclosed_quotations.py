"""A quotation whose closing mark was lost ends before its attribution, where there is one."""

from diptych.language.unclosed_quotations import lost_close
from diptych.languages import english
from tables import each


def end(text: str) -> str | None:
    """What stands in the quotation that opens the text and is never closed; None where nothing tells its end."""
    found = lost_close(text, english())(1, len(text))
    return None if found is None else text[1:found]


@each(
    "attribution",
    ["Lowe said.", "said Lowe.", "Ada Lowe said on Monday.", "she said.", "said she.", "said the keeper.", "the keeper said.",
     "said a keeper of the quay.", "Lowe told the board.", "W. H. Lowe said."],
)  # fmt: skip
@each("mark", [",", "?", "!"])
def test_an_attribution_ends_it(mark, attribution):
    """A name, a pronoun or “the keeper” and a verb of saying, behind a comma or a mark that ends a sentence."""
    assert end(f"“Nobody told us{mark} {attribution}") == f"Nobody told us{mark}"


@each(
    "rest",
    [
        "the crane fell on the quay.",  # nobody says it
        "nobody said so.",  # the speaker is no name
        "said an hour later.",
        "said.",
        "Lowe the keeper of the old quay said.",  # too long for a subject
        "Lowe, in the end, said so.",  # a comma ends the subject
        "him said.",
        "Lowe fell.",
    ],
)
def test_other_words_behind_a_comma_do_not(rest):
    """The quotation goes on."""
    assert end(f"“Nobody told us, {rest}") is None


def test_the_first_attribution_counts():
    """And only up to the limit."""
    text = "“Nobody told us, Lowe said, nobody, she said."
    assert end(text) == "Nobody told us,"
    assert lost_close(text, english())(1, text.index("Lowe") + 3) is None


def test_asked_whether_an_attribution_follows_a_mark():
    """The same is asked of a mark that may be an apostrophe."""
    find = lost_close("the traders’ Lowe said, and left", english())
    assert find(len("the traders"), -1) == len("the traders")
    assert lost_close("the traders’ union, and left", english())(len("the traders"), -1) is None


def test_a_speaker_may_have_a_long_name():
    """Its verb of saying is still looked for behind it."""
    name = "Maximiliana Bartholomea Wolkenstein-Trostburg Oberhauser"
    assert end(f"“Nobody told us, {name} said.") == "Nobody told us,"
    find = lost_close(f"the traders’ {name} said, and left", english())
    assert find(len("the traders"), -1) == len("the traders")
