"""Where short texts have sentences and quotations: rows of their sentences, with each quotation in brackets.

“[” and “]” are quotations that somebody closed, “{” and “}” those that nothing closes, “<” and “>” inner ones; “*” stands
before what goes on with the quotation of the paragraph before, “#” before a heading, “~” before furniture. “⏎” breaks a
line of a text.
"""

from diptych.language.analysis import divided
from diptych.language.furniture import furnished
from diptych.languages.pack import english
from tables import assert_table


def rows(text: str) -> list[str]:
    """Each sentence of a text with its quotations marked."""
    text, language = text.replace("⏎", "\n"), english()
    analysis = divided(text, language)
    signs: list[tuple[int, int, str]] = []
    for segment in analysis.segments:
        opens, closes = "<>" if segment.nested else "[]" if segment.closed else "{}"
        signs.append((segment.span.start, 1, ("*" if segment.continued else "") + opens))
        signs.append((segment.span.end, 0, closes))
    found = []
    for sentence in furnished(text, analysis.sentences, analysis.segments, language):
        words = sentence.span.of(text)
        for at, _, sign in sorted(signs, reverse=True):
            if sentence.span.start <= at <= sentence.span.end and (at, sign) != (sentence.span.start, "]"):
                words = words[: at - sentence.span.start] + sign + words[at - sentence.span.start :]
        found.append("#" * sentence.heading + "~" * sentence.furniture + " ".join(words.split()))
    return found


def test_texts_are_divided_as_a_reader_does():
    """Sentences and quotations begin and end where the table shows."""
    assert_table(__file__, rows)
