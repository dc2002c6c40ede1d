"""Forms of one word, by the endings that a folder lists."""

from diptych.sameness.endings import endings_stemmer
from tables import each

ONE = [
    "школа школи шкіл школу школам", "відсоток відсотка відсотки відсотків", "працівник працівника працівників працівниками",
    "підприємець підприємця підприємці підприємців", "рік року роки років", "загинув загинула загинули загинути",
    "розгляд розгляду розглядатиме розглядати", "міський міського міському міська міської", "порушення порушень порушенням",
    "завалився завалилася завалилися", "виборець виборця виборців", "поліція поліції поліцію поліцією",
    "затримано затримали затриманих затримати", "коштує коштував коштувала коштуватиме", "людина людини людиною",
]  # fmt: skip
TWO = ["місто місце", "лікар лікарня", "голос голова", "суд судно", "рада радість", "завод завдання"]


@each("forms", ONE)
def test_the_forms_of_a_word_have_one_stem(forms):
    """Cases, persons, times, and vowels that come and go."""
    assert len({endings_stemmer("uk").stemWord(form) for form in forms.split()}) == 1


@each("words", TWO)
def test_words_that_begin_alike_have_two(words):
    """What derivation adds is no ending."""
    assert len({endings_stemmer("uk").stemWord(word) for word in words.split()}) == 2


def test_short_words_and_languages_without_endings_stay():
    """Three letters with a vowel are left of a word."""
    assert endings_stemmer("uk").stemWord("дія") == "дія"
    assert endings_stemmer("xx").stemWord("velora") == "velora"
