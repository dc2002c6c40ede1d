"""The mark scanner: every kind of mark, every way to lose one; for any text it ends and stays inside."""

from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.language.analysis import divided
from diptych.language.paragraphs import paragraphs
from diptych.language.quotation_marks import scan
from diptych.language.unclosed_quotations import lost_close
from diptych.languages import english
from diptych.sameness.characters import QUOTATION_MARKS
from tables import each


def quoted(text: str, nested: bool = False) -> list[str]:
    """The words of the segments in a text, nested ones or the others."""
    return [s.span.of(text) for s in divided(text, english()).segments if s.nested == nested]


# name, text, the words between marks
SHAPES = [
    ("curly", "“The tide is in,” Mora said.", ["The tide is in,"]),
    ("straight", '"The tide is in," Mora said.', ["The tide is in,"]),
    ("two apostrophes", "''The tide is in,'' Mora said. ''It is late.''", ["The tide is in,", "It is late."]),
    ("backticks and apostrophes", "``The tide is in,'' Mora said.", ["The tide is in,"]),
    ("guillemets", "«The tide is in,» Mora said.", ["The tide is in,"]),
    ("low marks", "„The tide is in“, Mora said.", ["The tide is in"]),
    ("corner brackets", "「The tide is in,」 Mora said.", ["The tide is in,"]),
    ("doubled marks", 'He wrote ""the tide is in"" twice.', ["the tide is in"]),
    ("British singles", "‘The tide’s in,’ Mora said. ‘It’s the sailors’ fault.’", ["The tide’s in,", "It’s the sailors’ fault."]),
    ("straight singles", "'It is the sailors' tide,' Mora said.", ["It is the sailors' tide,"]),
    ("elision inside singles", "'It was the '80s and rock 'n' roll was loud,' Mora said.",
     ["It was the '80s and rock 'n' roll was loud,"]),
    ("feet and inches", "The 6'2\" keeper said, \"I saw it all.\"", ["I saw it all."]),
    ("stray closing mark", "“The tide is in,” Mora said”", ["The tide is in,"]),
    ("mark typed the wrong way", "“Perhaps not,“ he said.", ["Perhaps not,"]),
    ("opening mark lost", "The tide is in for good,” Mora said.", ["The tide is in for good,"]),
    ("closing mark lost before the attribution", "“The tide is in, Mora said on Monday. The boats wait.", ["The tide is in,"]),
    ("closing mark lost before another quotation", '"The tide is in, Mora said. "We wait."', ["The tide is in,", "We wait."]),
    ("unclosed at the end", "\"Hello,\" Mora said, \"who is there?", ["Hello,", "who is there?"]),
    ("continued over paragraphs", "“The tide is in,” Mora said. “It rose.\n\n“It fell.\n\n“It stays.”",
     ["The tide is in,", "It rose.", "It fell.", "It stays."]),
    ("dash attribution", "“The best keeper we had.” —Alva Mora", ["The best keeper we had."]),
    ("question mark inside", "“Is it in?” Mora asked. “I hope so.”", ["Is it in?", "I hope so."]),
    ("scare and title", "The “helpers” sang “Lights of Home.”", ["helpers", "Lights of Home."]),
    ("ellipsis and brackets", "“The tide … [was] in,” Mora said.", ["The tide … [was] in,"]),
    ("a tag left in the text", '<post id="417" author="mora"/> "The tide is in," Mora said.', ["The tide is in,"]),
    ("blanks inside the marks", "« The tide is in », Mora said. \" We wait. \" “\u00a0It is late\u202f” he said.",
     ["The tide is in", "We wait.", "It is late"]),
    ("nothing that prints inside the marks", "“\u200bThe tide is in\ufeff” Mora said.", ["The tide is in"]),
    ("fullwidth", "＂The tide is in,＂ Mora said. ＇We wait.＇", ["The tide is in,", "We wait."]),
    ("double primes", "″The tide is in,″ Mora said. The pole is 5′ 10″ long and 12″ wide.", ["The tide is in,"]),
    ("primes", "′The tide is in,′ Mora said of the 6′ wall.", ["The tide is in,"]),
    ("acute accents", "´The tide´s in,´ Mora said. ´´We wait.´´", ["The tide´s in,", "We wait."]),
    ("one backtick", "`The tide is in,' Mora said.", ["The tide is in,"]),
    ("singles typed twice", "‘‘The tide is in,’’ Mora said.", ["The tide is in,"]),
    ("curly and two singles", "“The tide is in,’’ Mora said.", ["The tide is in,"]),
    ("commas typed twice", ",,The tide is in'', Mora said.", ["The tide is in"]),
    ("a comma too many", "The tide,, Mora said, is in.", []),
    ("ornamented", "❝The tide is in,❞ Mora said. ❛We wait.❜", ["The tide is in,", "We wait."]),
    ("guillemets inward", "»Die Flut ist da«, sagte Mora. ›Wir warten.‹", ["Die Flut ist da", "Wir warten."]),
    ("single guillemets", "‹The tide’s in›, Mora said. ‹ We wait. ›", ["The tide’s in", "We wait."]),
    ("low singles", "‚The tide’s in‘, Mora said. ‚We wait.’", ["The tide’s in", "We wait."]),
    ("closing marks on both sides", "”The tide is in”, Mora said.", ["The tide is in"]),
    ("corner brackets, half width", "｢The tide is in｣ Mora said.", ["The tide is in"]),
    ("possessives inside British singles", "'The sailors' hall will stay and the keepers' union agreed to it,' Mora said.",
     ["The sailors' hall will stay and the keepers' union agreed to it,"]),
    ("a possessive before a name", "'The sailors' Hall will stay,' Mora said.", ["The sailors' Hall will stay,"]),
    ("a possessive and a cut word", "'We're goin' home to the sailors' hall,' Mora said.",
     ["We're goin' home to the sailors' hall,"]),
    ("possessives to the end", "'The sailors' hall is the keepers' hall'", ["The sailors' hall is the keepers' hall"]),
    ("a plural at the end, with its cue", "'He likes the sailors' she said; the keepers' hall is shut.", ["He likes the sailors"]),
    ("a plural at the end, a name says it", "'He likes the sailors' Mora said, 'and me.'", ["He likes the sailors", "and me."]),
    ("scare quotes that end in s", "The 'early tides' are the sailors' own, and 'late tides' are not.", ["early tides", "late tides"]),
    ("a name with a possessive", "The 'Sailors' Arms' inn is shut.", ["Sailors' Arms"]),
    ("a cut word with marks on both sides", "They play rock 'n' roll and fish ’n’ chips.", []),
    ("narrow blanks before who says it", "'He likes the sailors'\u202fMora said of the keepers' hall.", ["He likes the sailors"]),
    ("scare quotes and a possessive", "The 'early tides' are the sailors' word for it.", ["early tides"]),
    ("scare quotes, then a possessive at the end", "The 'experts' beat the sailors'.", ["experts"]),
    ("elisions open nothing", "'Tis the sailors' hall of the '90s; 'twas the keepers' hall.", []),
    ("apostrophes are no marks", "The keepers’ lamp wasn’t lit; ’tis a pity.", []),
]  # fmt: skip


@each(("text", "words"), [(t, w) for _, t, w in SHAPES], ids=[n for n, _, _ in SHAPES])
def test_shapes(text, words):
    """Each shape of marks gives exactly the words between them."""
    assert quoted(text) == words


def test_single_marks_inside_double_ones_are_nested():
    """A quotation within a quotation is a segment of its own that lies in the other."""
    text = "\"He told me 'go home' and I left,\" Mora said."
    assert quoted(text) == ["He told me 'go home' and I left,"]
    assert quoted(text, nested=True) == ["go home"]


@each(
    ("text", "outer", "inner"),
    [
        ("‘He said “go home” and left,’ Mora said.", ["He said “go home” and left,"], ["go home"]),
        ("“He said «go home» and left,” Mora said.", ["He said «go home» and left,"], ["go home"]),
        ("「He said 『go home』 and left」 Mora said.", ["He said 『go home』 and left"], ["go home"]),
        ('"He said “go home” and “stay there” and left," Mora said.',
         ["He said “go home” and “stay there” and left,"], ["go home", "stay there"]),
        ("„Er sagte: ‚Geh heim‘, und ging“, sagte Mora.", ["Er sagte: ‚Geh heim‘, und ging"], ["Geh heim"]),
        ("»Er sagte: ›Geh heim‹, und ging«, sagte Mora.", ["Er sagte: ›Geh heim‹, und ging"], ["Geh heim"]),
        ("“He likes the sailors' hall and the 'early tides'.”", ["He likes the sailors' hall and the 'early tides'."],
         ["early tides"]),
    ],
)  # fmt: skip
def test_marks_of_another_kind_are_nested(text, outer, inner):
    """A pair of other marks inside an open quotation lies in it, whatever the two kinds."""
    assert quoted(text) == outer
    assert quoted(text, nested=True) == inner


def test_an_unclosed_segment_says_so():
    """Whether a quotation was closed is known, and that it goes on in the next paragraph."""
    first, second = divided("“It rose.\n\n“It fell.”", english()).segments
    assert (first.closed, second.closed) == (False, True)
    assert (first.continued, second.continued) == (False, True)


MARKED = st.text(alphabet="abs. ,\n\u00a0\u200b\"“”‘’'«»„—5" + QUOTATION_MARKS, max_size=80)


@settings(max_examples=300)
@given(MARKED)
def test_segments_lie_inside_the_text_and_overlap_only_by_nesting(text):
    """Whatever the marks, the scanner ends, no segment leaves the text, none crosses another."""
    found = divided(text, english()).segments
    for segment in found:
        assert 0 <= segment.marks.start <= segment.span.start < segment.span.end <= segment.marks.end <= len(text)
        assert segment.span.of(text) == segment.span.of(text).strip()
    for one in found:
        for other in found:
            if one is not other and one.span.overlap(other.span):
                assert one.span.contains(other.span) or other.span.contains(one.span)


@settings(max_examples=200)
@given(st.lists(st.sampled_from(["“One,” said Ann.", "Two “three” four.", '"Five," he said. "Six."', "Seven."]), min_size=3, max_size=6),
       st.integers(0, 4))  # fmt: skip
def test_a_stray_mark_at_the_end_of_a_paragraph_changes_only_that_paragraph(lines, at):
    """A closing mark too many in one paragraph leaves the segments of all others as they were."""
    at = min(at, len(lines) - 1)

    def of_others(texts):
        text = "\n\n".join(texts)
        blocks = paragraphs(text)
        found = scan(text, blocks, lost_close(text, english()), english())
        return [[s.span.of(text) for s in found if b.contains(s.span)] for i, b in enumerate(blocks) if i != at]

    strayed = [line + "”" if i == at else line for i, line in enumerate(lines)]
    assert of_others(strayed) == of_others(lines)


def test_sixty_thousand_open_marks_take_no_time_to_speak_of():
    """The scanner is linear: a text of nothing but opening marks ends."""
    assert len(divided("“a " * 20_000, english()).segments) > 0


@each("text", ["'a " * 20_000, "‚a " * 20_000, "A." + "*" * 20_000 + " a", "A. " + "“" * 20_000, "«“”" * 7_000])
def test_no_row_of_marks_takes_long(text):
    """Marks that never close, and rows of one mark, are looked at once."""
    assert divided(text, english()).paragraphs


# text, for every segment its words and what holds of it: nested, unclosed, continued
STATES = [
    ("‘He said “go” and left,’ Mora said.", [("He said “go” and left,", ""), ("go", "nested")]),
    ("“He said ‘go’ and left,” Mora said. ‘Go’ it is.", [("He said ‘go’ and left,", ""), ("go", "nested"), ("Go", "")]),
    ("«Go» he said “stay «here» now”.", [("Go", ""), ("stay «here» now", ""), ("here", "nested")]),
    ("'We saw it'", [("We saw it", "")]),
    ("'We saw the keepers'", [("We saw the keepers", "")]),
    ("He saw 'We saw the keepers'.", [("We saw the keepers", "")]),
    ("“We saw it, 'no' way,” he said. 'Go'", [("We saw it, 'no' way,", ""), ("no", "nested"), ("Go", "")]),
    ("He wore a 12\" hat and 6' 2\" boots.", []),
    ("He said (“go”) and [“stay”].", [("go", ""), ("stay", "")]),
    ("“Go”—“stay”", [("Go", ""), ("stay", "")]),
    ("‘Go’ he said ‘stay", [("Go", "")]),
    ("'Go' he said 'stay 'here", [("Go", "")]),
    ("The '80s were 'good'.", [("good", "")]),
    ("rock'n'roll 'is' it", [("is", "")]),
    ("“Go,” he said.\n\n“Stay.\n\nNo.", [("Go,", ""), ("Stay.", "unclosed")]),
    ("“Go\n\n“Stay”\n\n“No”", [("Go", "unclosed"), ("Stay", "continued"), ("No", "")]),
    ("“Go\n\n“ Stay”", [("Go", "unclosed"), ("Stay", "")]),  # what begins with a blank goes on with nothing
]  # fmt: skip


@each(("text", "expected"), STATES, ids=[t for t, _ in STATES])
def test_what_holds_of_a_segment(text, expected):
    """Each segment knows whether it lies in another, lacks its end, or goes on with the paragraph before."""
    found = [
        (
            s.span.of(text),
            " ".join(
                n
                for n, holds in (("nested", s.nested), ("unclosed", not s.closed), ("continued", s.continued))
                if holds
            ),
        )
        for s in divided(text, english()).segments
    ]
    assert found == expected
