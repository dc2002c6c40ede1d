"""Figures and dates in other languages: decimal signs, thousands, number words, days, currencies."""

import pytest

from diptych.languages import language
from diptych.sameness.quantities import quantities
from diptych.sameness.quantities.lexicon import figure_words

READ = [
    ("de", "1.200 Menschen", "1200"), ("de", "18,6 Millionen Euro", "18600000"), ("de", "dreiundzwanzig Tote", "23"),
    ("de", "am 3. Oktober 2025", (2025, 10, 3)), ("de", "4,2 Prozent", "21/5"),
    ("fr", "1 200 personnes", "1200"), ("fr", "4,5 millions d’euros", "4500000"), ("fr", "vingt-trois blessés", "23"),
    ("fr", "le 1er mai", (0, 5, 1)), ("fr", "18 %", "18"),
    ("es", "1.200 personas", "1200"), ("es", "2,4 millones de euros", "2400000"), ("es", "veintitrés heridos", "23"),
    ("es", "el 12 de mayo", (0, 5, 12)), ("es", "18 %", "18"),
    ("pt", "1.200 pessoas", "1200"), ("pt", "em 3 de outubro", (0, 10, 3)), ("pt", "4,5 %", "9/2"),
    ("it", "1.200 persone", "1200"), ("it", "il 3 ottobre 2024", (2024, 10, 3)), ("it", "ventitré feriti", "23"),
    ("nl", "1.200 mensen", "1200"), ("nl", "op 3 oktober", (0, 10, 3)), ("nl", "drieëntwintig gewonden", "23"),
    ("ru", "18 тысяч человек", "18000"), ("ru", "3 октября", (0, 10, 3)), ("ru", "двадцать три рубля", "23"),
    ("uk", "18 тисяч людей", "18000"), ("uk", "3 жовтня", (0, 10, 3)), ("uk", "двадцять три гривні", "23"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "value"), READ, ids=[f"{code}-{text}" for code, text, _ in READ])
def test_a_figure_is_read_as_its_language_writes_it(code, text, value):
    """A comma before the decimals, a dot or a blank between thousands, months without capitals."""
    found = quantities(text, None, figure_words(language(code)))
    assert len(found) == 1
    assert (found[0].readings[0][:3] if found[0].kind == "date" else str(found[0].value)) == value


@pytest.mark.parametrize("text", ["quatre-vingt-dix", "soixante-dix-huit", "treinta y cinco"])
def test_what_would_be_misread_is_not_read(text):
    """Number words that go on with a hyphen or “and” are left out rather than read as their first part."""
    code = "es" if " " in text else "fr"
    assert all(q.value > 20 or q.value < 10 for q in quantities(text + " km", None, figure_words(language(code))))
