"""Forms of weak verbs that a stemmer leaves apart."""

from diptych.languages import language
from diptych.languages.habits import Habits
from diptych.sameness.families import key_of
from diptych.sameness.verb_stems import parted, verb_stem
from tables import each


@each(
    ("one", "other"),
    [
        ("kauft", "kaufen"),
        ("gekauft", "kauften"),
        ("eingekauft", "einkaufen"),
        ("anzulocken", "anlockte"),
        ("gespart", "sparen"),
        ("abgelehnt", "ablehnen"),
        ("gerichts", "gericht"),
    ],
)
def test_forms_made_by_rule_share_a_stem(one, other):
    """Tenses, participles with and without what stands before the verb, infinitives with “zu”."""
    assert key_of(one, language("de")) == key_of(other, language("de"))


@each(
    ("one", "other"),
    [("bucht", "buch"), ("gericht", "richten"), ("markt", "mark"), ("geschäft", "schaf"), ("start", "star"),
     ("gebiet", "bieten"), ("abkauft", "kauft"), ("wart", "wären")],
)  # fmt: skip
def test_what_only_looks_like_a_form_keeps_its_stem(one, other):
    """Nouns with such an ending or beginning; a verb with another word before it is another verb."""
    assert key_of(one, language("de")) != key_of(other, language("de"))


@each("code", ["fr", "es", "ru"])
def test_other_languages_keep_what_their_stemmer_says(code):
    """No folder declares such forms but the German one."""
    assert key_of("kauft", language(code)) == "kauft"


@each(
    ("word", "parts"),
    [
        ("aufnahm", ("auf", "nahm")),
        ("aufzunehmen", ("auf", "nehmen")),
        ("verbot", ("ver", "bot")),
        ("haus", ("", "haus")),
    ],
)
def test_a_verb_parts_from_what_it_begins_with(word, parts):
    """Longest first, and the little word of an infinitive goes as well."""
    assert parted(word, language("de").habits) == parts


def test_where_nothing_parts_from_a_verb_nothing_is_cut():
    """A folder may declare the little word of infinitives alone; four letters are left of a verb."""
    habits = Habits(tenses_end_in=("t",), inside_infinitives=("zu",))
    assert parted("zugang", habits) == ("", "zugang")
    assert verb_stem("zugang", habits) == "zugang"
    assert (verb_stem("kauft", habits), verb_stem("saft", habits)) == ("kauf", "saft")
