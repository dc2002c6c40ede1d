"""Abbreviations, signs and accents: other writings of one word."""

from diptych.sameness.variants import same_but_accents, standard_form, without_accents
from tables import each

FORMS = """
&=and, %=percent, mr=mister, mr.=mister, dr.=doctor, prof=professor, sen.=senator, sens.=senators, rep=representative,
gov.=governor, gen.=general, lt=lieutenant, lt.=lieutenant, capt.=captain, sgt=sergeant, rev.=reverend, dept.=department,
govt=government, gov't=government, co.=company, corp.=corporation, inc=incorporated, ltd.=limited, vs=versus, v.=versus,
ave.=avenue, mt=mount, jr.=junior, jan.=january, aug=august, sept.=september, oct.=october, dec=december, tues.=tuesday,
ariz.=arizona, az=arizona, ca=california, tx=texas, tex.=texas, calif=california, fla.=florida, US=u.s., USA=u.s., u.s.a.=u.s.
"""


@each("pair", FORMS.replace("\n", " ").split(","))
def test_abbreviations_lead_to_their_word(pair: str) -> None:
    """What surely stands for one word is that word."""
    short, _, whole = pair.strip().partition("=")
    assert standard_form(short) == whole
    assert standard_form(whole) == whole


@each(
    "word",
    [
        "us",
        "co",
        "no",
        "no.",
        "st",
        "st.",
        "ft",
        "sec",
        "sat",
        "sun",
        "ill",
        "it",
        "who",
        "mass",
        "miss",
        "wash",
    ],
)
def test_what_may_be_another_word_is_left(word: str) -> None:
    """A word that is not surely short for one other stays what it is; “us” is no country."""
    assert standard_form(word) == word


@each(
    ("one", "other"),
    [
        ("café", "cafe"),
        ("naïve", "naive"),
        ("łódź", "lodz"),
        ("søren", "soren"),
        ("garçon", "garcon"),
        ("résumé", "resumé"),
    ],
)
def test_accents_alone_are_style(one: str, other: str) -> None:
    """A word without its accents, or its strokes, is that word."""
    assert same_but_accents(one, other)
    assert same_but_accents(other, one)


@each(
    ("one", "other"),
    [("exposé", "expose"), ("rosé", "rose"), ("résumé", "resume"), ("café", "caffe"), ("cafe", "cafe")],
)
def test_accents_that_make_a_word_are_none(one: str, other: str) -> None:
    """Where the letters without accents are another word, the two differ; equal words differ in nothing."""
    assert not same_but_accents(one, other)
    assert not same_but_accents(other, one)


def test_letters_stay_letters() -> None:
    """Without accents nothing but the accents is gone."""
    assert without_accents("Čapek Ångström œuvre plain") == "Capek Angstrom oeuvre plain"
