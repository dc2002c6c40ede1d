"""Look-up in a comparison."""

from hypothesis import given
from hypothesis import strategies as st

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.document import Quotation, Speaker
from diptych.sides import Both
from diptych.span import Span, merged

LENGTH = 60
SPANS = st.tuples(st.integers(0, LENGTH), st.integers(0, LENGTH)).map(lambda ends: Span(min(ends), max(ends)))
QUOTATIONS = st.builds(
    lambda marks, nested, name, sure: Quotation(
        marks, marks, "speech", nested=nested, speaker=Speaker(marks, name) if name else None,
        confidence="high" if sure else "low",
    ),
    SPANS, st.booleans(), st.sampled_from(["", "Lena Brodt", "Ada Marsh"]), st.booleans(),
)  # fmt: skip


@given(st.lists(QUOTATIONS, max_size=8), st.lists(SPANS, max_size=3))
def test_speakers_are_those_of_every_quotation_under_the_words(quotations, spans):
    """However they lie, also where they overlap as no text of ours lets them: the same as by looking at each."""
    article = Article("a" * LENGTH, "a.txt")
    quotations = sorted(quotations, key=lambda quotation: quotation.marks)
    comparison = Comparison(article, article, Both(tuple(quotations), ()))
    found, quoted, passages = {}, 0, merged(spans)
    for quotation in quotations:
        covered = 0 if quotation.nested else sum(span.overlap(quotation.marks) for span in passages)
        quoted += covered
        if quotation.speaker and covered:
            name = quotation.speaker.name
            found[name] = found.get(name, False) or quotation.confidence != "low"
    wanted = found if 2 * quoted >= sum(map(len, passages)) else {}
    assert list(comparison.speakers(spans, "left").items()) == list(wanted.items())
