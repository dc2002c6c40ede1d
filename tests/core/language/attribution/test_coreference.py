"""Whom the pronouns of a short text mean, and the words for an age, and how sure that is."""

from diptych.language.analysis import divided
from diptych.language.attribution.speakers import Attributor
from diptych.languages.pack import english
from tables import assert_table


def rows(text: str) -> list[str]:
    """Each word that means somebody, in order, with the words after it, who that is, and how sure."""
    language = english()
    analysis = divided(text, language)
    made = Attributor(text, analysis.paragraphs, analysis.sentences, analysis.segments, language, None)
    made.run()
    return [
        f"{' '.join(text[at:].split()[:2])} = {meant.name}, {meant.confidence}"
        for at, meant in sorted(made.references.meant.items())
    ]


def test_pronouns_mean_whom_a_reader_would_think_of():
    """Each pronoun outside quotations means the person that the table shows, or nobody."""
    assert_table(__file__, rows)
