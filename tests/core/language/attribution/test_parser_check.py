"""A parse weighs in: it raises or lowers confidence by whether it agrees, the speaker of the rules stands."""

from dataclasses import replace

from diptych.document import Quotation, Speaker
from diptych.language.attribution.parser_check import weighed
from diptych.parse import Parse
from diptych.span import Span

TEXT = "“It is gone,” Roe said. Pike slept."
PARSE = Parse(
    (0, 1, 4, 7, 11, 12, 14, 18, 22, 24, 29, 34),
    (1, 3, 6, 11, 12, 13, 17, 22, 23, 28, 34, 35),
    tuple("`` PRP VBZ VBN , '' NNP VBD . NNP VBD .".split()),
    (7, 3, 3, 7, 7, 7, 7, 7, 7, 10, 10, 10),
    tuple("punct nsubjpass auxpass ccomp punct punct nsubj ROOT punct nsubj ROOT punct".split()),
    ("", "", "", "", "", "", "B-PERSON", "", "", "B-PERSON", "", ""),
)
SAID = Quotation(
    Span(1, 12), Span(0, 13), "speech", speaker=Speaker(Span(14, 17), "Roe"), cue=Span(18, 22), confidence="medium"
)


def test_agreement_raises_confidence():
    """The parse gives the cue the same subject: a medium speaker becomes a high one, the name stays."""
    found = weighed(PARSE, SAID)
    assert (found.speaker.name, found.confidence) == ("Roe", "high")


def test_disagreement_lowers_confidence():
    """Another subject in the parse lowers confidence and leaves the speaker of the rules."""
    found = weighed(PARSE, replace(SAID, speaker=Speaker(Span(24, 28), "Pike"), confidence="high"))
    assert (found.speaker.name, found.confidence) == ("Pike", "medium")


def test_an_entity_lifts_a_doubtful_speaker():
    """Without a cue an entity over the speaker makes a low one medium; who is no entity stays low."""
    doubtful = replace(SAID, cue=None, confidence="low")
    assert weighed(PARSE, doubtful).confidence == "medium"
    assert weighed(PARSE, replace(doubtful, speaker=Speaker(Span(1, 3), "It"))).confidence == "low"
    assert weighed(PARSE, replace(doubtful, speaker=None)).confidence == "low"


def test_an_entity_is_enough_in_a_part_of_the_speaker():
    """“Roe” lifts “chief Roe” though nothing calls the chief anybody; a speaker who is sure needs no lift."""
    chief = Speaker(Span(11, 17), "chief Roe")
    doubtful = replace(SAID, cue=None, speaker=chief, confidence="low")
    assert weighed(PARSE, doubtful).confidence == "medium"
    assert weighed(PARSE, replace(doubtful, confidence="high")).confidence == "high"


def test_of_several_words_the_verb_has_the_subject():
    """A cue of two words is read at the one on which the other hangs: “also said”."""
    heads = list(PARSE.heads)
    heads[5] = 7
    also = replace(PARSE, heads=tuple(heads))
    assert weighed(also, replace(SAID, cue=Span(12, 22))).confidence == "high"


def test_a_participle_has_the_subject_of_its_auxiliary():
    """As German treebanks have it: of “hat … gerufen” the subject hangs on “hat”; other verbs keep their own."""
    deps, heads = list(PARSE.deps), list(PARSE.heads)
    deps[7], heads[7] = "oc", 10
    other = replace(PARSE, deps=tuple(deps), heads=tuple(heads))
    assert weighed(other, SAID).confidence == "low"
    deps[7] = "conj"
    assert weighed(replace(other, deps=tuple(deps)), SAID).confidence == "high"


def test_a_cue_without_a_subject_says_nothing():
    """Neither a verb that has no subject, nor words that are no token, change what the rules say."""
    deps = tuple("dep" if dep == "nsubj" else dep for dep in PARSE.deps)
    assert weighed(replace(PARSE, deps=deps), SAID).confidence == "medium"
    assert weighed(PARSE, replace(SAID, cue=Span(13, 14))).confidence == "medium"


def test_the_whole_phrase_of_a_subject_is_the_speaker():
    """“Chief Roe” agrees where “Roe” is the subject, and so does what hangs on it alone."""
    heads = list(PARSE.heads)
    heads[4] = 6
    inside = replace(PARSE, heads=tuple(heads))
    assert weighed(inside, replace(SAID, speaker=Speaker(Span(11, 12), "chief"))).confidence == "high"
    assert weighed(PARSE, replace(SAID, speaker=Speaker(Span(11, 12), "chief"))).confidence == "low"
