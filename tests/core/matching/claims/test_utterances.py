"""What one article alone tells of one utterance, or in a paragraph, is one finding."""

from dataclasses import replace

import pytest

from diptych.finding import Finding
from diptych.matching.claims.echoes import NO_ECHO
from diptych.matching.claims.lone_words import IN_PART, LoneWords, in_part, new_words
from diptych.matching.claims.sentence_bags import bags
from diptych.matching.claims.sentence_links import CommonWord, SentenceLink
from diptych.matching.claims.unmatched import Counterparts, statements, unique
from diptych.matching.claims.utterances import joined
from diptych.sides import Both
from diptych.span import Span


def link(left: int, right: int, score: float, stems: tuple[str, ...]) -> SentenceLink:
    """A link of two sentences with that score, by these words."""
    return SentenceLink(left, right, score, score, tuple(CommonWord(stem, stem, stem) for stem in stems))


def told(indexed, text: str, links: tuple[SentenceLink, ...] = ()) -> list[Finding]:
    """The findings of a left article that nothing but these links ties to the other one."""
    seen = indexed(text)
    status = statements("left", seen, bags(seen), links, ())
    alone = unique("left", seen, status, links, Counterparts([NO_ECHO] * len(status), {}, LoneWords(seen), ()))
    return joined(alone, Both(seen, seen), Both(status, ()))


def told_alone(indexed, text: str) -> list[str]:
    """What each finding of a text that stands alone covers."""
    return [f.left[0].of(text) for f in told(indexed, text)]


BARNS, FERRIES = "“Barns burned in Calder,” Birk said.", "“Lowe sold ferries there.”"
LONG = f"“Barns burned in Calder{' and so on' * 20},” Birk said."  # more than is told as one unless one person says it
SHE = "“Lowe sold ferries there,” she said."


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (f"“Barns burned in Calder. {LONG[1:]}", [f"“Barns burned in Calder. {LONG[1:]}"]),
        (f"{BARNS} {FERRIES}", [f"{BARNS} {FERRIES}"]),
        (f"{BARNS}\n\n{FERRIES}", [BARNS, FERRIES]),  # a paragraph is told by itself
        (f"“Yes. {BARNS[1:]}", [f"“Yes. {BARNS[1:]}"]),  # which claims nothing by itself
        (f"Yes. {BARNS}", [BARNS]),
        (f"Forty men rang bells.\n\n“Yes. {BARNS[1:]}", ["Forty men rang bells.", f"“Yes. {BARNS[1:]}"]),
        (f"“Yes. No. {BARNS[1:]}", [f"“Yes. No. {BARNS[1:]}"]),
        (f"{LONG} {FERRIES}", [f"{LONG} {FERRIES}"]),
        (f"{LONG} “Lowe sold ferries,” Ada Holm said.", [LONG, "“Lowe sold ferries,” Ada Holm said."]),
        (f"{LONG} Lowe sold “ferries” there.", [LONG, "Lowe sold “ferries” there."]),
        (f"Jane Holm was blunt{' and so on' * 20}. {SHE}", [f"Jane Holm was blunt{' and so on' * 20}. {SHE}"]),
        (f"Jane Holm wept{' and so on' * 20}. {BARNS}", [f"Jane Holm wept{' and so on' * 20}.", BARNS]),
    ],
)
def test_an_utterance_is_one_finding(indexed, text, rows):
    """Its second sentence says little by itself: what one person says in a row, with the sentence that leads into it."""
    assert told_alone(indexed, text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Lowe built barns in Calder. Three ferries sank.", 1),
        ("Lowe built barns in Calder. Yes. Three ferries sank.", 1),
        ("Lowe built barns in Calder.\n\nThree ferries sank.", 2),
        (f"Lowe built barns{' in red brick' * 18}. Three barns burned.", 1),
        (f"Lowe built barns{' in red brick' * 19}. Three barns burned.", 2),  # more than is read at a glance
    ],
)
def test_what_a_paragraph_tells_alone_is_one_finding(indexed, text, rows):
    """A sentence leans on the one before it, which a reader of the row has to see."""
    assert len(told_alone(indexed, text)) == rows


def test_what_may_be_told_over_there_is_not_joined_to_what_is_not(indexed):
    """A sentence that is surely told alone is not hidden with one that may have other words over there."""
    text, weak = "Lowe built barns in Calder. He sold three ferries.", (link(1, 0, 0.4, ("ferri", "sold")),)
    assert [f.confidence for f in told(indexed, text, weak)] == ["high", "low"]


def test_an_utterance_that_is_sure_in_part_is_of_medium_confidence(indexed):
    """Where one of its sentences may be told in other words, the other is still told here alone."""
    text = f"{BARNS} {FERRIES}"
    weak = (link(1, 0, 0.4, ("ferri", "sold")),)
    assert [f.confidence for f in told(indexed, text)] == ["high"]
    assert [f.confidence for f in told(indexed, text, weak)] == ["medium"]


@pytest.mark.parametrize("partly", [0, 1])
def test_of_an_utterance_one_sentence_of_which_is_told_in_part_some_is_told_alone(indexed, partly):
    """Whichever of the two it is: of the whole, too, the other article has some."""
    seen = indexed(f"{BARNS} {FERRIES}")
    alone = unique(
        "left",
        seen,
        (told := statements("left", seen, bags(seen), (), ())),
        (),
        Counterparts([NO_ECHO] * len(told), {}, LoneWords(seen), ()),
    )
    alone[partly] = replace(alone[partly], rule="counterpart-in-part", confidence="medium")
    (whole,) = joined(alone, Both(seen, seen), Both(told, ()))
    assert (whole.rule, whole.confidence) == ("counterpart-in-part", "medium")


@pytest.mark.parametrize(
    ("text", "shared", "rows"),
    [
        (
            "Lowe built barns in Calder. Forty men rang bells. Three ferries sank.",
            1,
            ["Lowe built barns in Calder.", "Three ferries sank."],
        ),
        ("“Forty barns burned. Lowe sold ferries,” Birk said.", 0, ["Lowe sold ferries,” Birk said."]),
    ],
)
def test_what_both_tell_parts_what_one_tells_alone(indexed, text, shared, rows):
    """A sentence that the other article has too stands in no row of one side."""
    found = told(indexed, text, (link(shared, 0, 0.9, ("forti", "men")),))
    assert [f.left[0].of(text) for f in found] == rows


@pytest.mark.parametrize(
    ("new", "named"),
    [
        (("wet barns", "50 ferries"), ["wet barns", "50 ferries"]),
        (("wet barns", ""), ["Lowe"]),
        (("", "50 ferries"), ["Lowe"]),
    ],
)
def test_the_reason_of_a_passage_names_what_is_new_in_all_of_it(indexed, new, named):
    """Of two sentences as one finding a reader is told the words of both, not of the one whose reason stands."""
    text = "Lowe built wet barns in Calder. He sold 50 ferries there."
    seen = indexed(text)
    status = statements("left", seen, bags(seen), (), ())
    found = unique("left", seen, status, (), Counterparts([NO_ECHO] * 2, {}, LoneWords(seen), ()))
    message = in_part("left", seen, [Span(0, 4)])
    places = [[Span(text.index(words), text.index(words) + len(words))] if words else [] for words in new]
    partly = [
        replace(f, rule=IN_PART, message=message, evidence=new_words("left", own))
        for f, own in zip(found, places, strict=True)
    ]
    (whole,) = joined(partly, Both(seen, seen), Both(status, ()))
    assert whole.message.arguments["words"] == named
