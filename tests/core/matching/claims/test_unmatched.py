"""Which statements stand alone, and what keeps one from it."""

from collections import defaultdict

import pytest

from diptych.evidence import BESIDE_IT
from diptych.finding import Finding
from diptych.matching.claims.echoes import NO_ECHO, Echo, ToldFigure, echoes
from diptych.matching.claims.lone_words import LoneWords
from diptych.matching.claims.sentence_bags import bags, idf_weights
from diptych.matching.claims.sentence_links import CommonWord, SentenceLink
from diptych.matching.claims.unmatched import Counterparts, best_scores, statements, unique
from diptych.message import plain
from diptych.span import Span
from tables import each

TEXT = "Forty barns burned in Calder overnight.\n\nLowe sold three ferries to Penhale."


def link(left: int, right: int, score: float, shared: tuple[str, ...] = ()) -> SentenceLink:
    """A link of two sentences with that score, by these words."""
    return SentenceLink(left, right, score, score, tuple(CommonWord(stem, stem, stem) for stem in shared))


def shared(kind: str, start: int, end: int) -> Finding:
    """A finding that shares a stretch of the left article."""
    return Finding(kind, "verbatim", (Span(start, end),), (Span(0, 5),), 1.0, "high", "made", plain("Made."))


def status(indexed, text: str, *found: Finding, links: tuple[SentenceLink, ...] = ()) -> list[str]:
    """The status of every sentence of a left article."""
    side = indexed(text)
    return [s.status for s in statements("left", side, bags(side), links, found)]


def test_the_best_link_of_each_side_counts():
    """A sentence has the score of its best counterpart, read from its own side."""
    links = [link(0, 1, 0.3), link(0, 2, 0.6), link(1, 1, 0.5)]
    assert dict(best_scores(links, "left")) == {0: 0.6, 1: 0.5}
    assert dict(best_scores(links, "right")) == {1: 0.5, 2: 0.6}


@each(
    ("score", "expected"),
    [(0.33, "unique"), (0.34, "possibly_shared"), (0.69, "possibly_shared"), (0.7, "shared")],
)
def test_bands(indexed, score, expected):
    """A link makes a statement perhaps shared from .34 and shared from .7."""
    assert status(indexed, TEXT, links=(link(0, 0, score),)) == [expected, "unique"]


def test_wording_that_covers_two_fifths_keeps_from_being_unique(indexed):
    """What shared wording covers is told by the other article in part."""
    length = len("Forty barns burned in Calder overnight.")
    assert status(indexed, TEXT, shared("wording", 0, round(0.41 * length))) == ["possibly_shared", "unique"]
    assert status(indexed, TEXT, shared("wording", 0, round(0.38 * length))) == ["unique", "unique"]
    both = shared("wording", 0, 8), shared("wording", 20, 28)
    assert status(indexed, TEXT, *both) == ["possibly_shared", "unique"]


QUOTING = "Lowe, who has owned the ferry line since the old quay burned, called the fire in Calder “a very bad dream”."


def test_half_of_a_quotation_keeps_its_sentence_from_being_unique(indexed):
    """A sentence whose quotation the other article quotes too is not alone, however little of it that is."""
    start, end = QUOTING.index("a very"), QUOTING.index("”")
    assert status(indexed, QUOTING) == ["unique"]
    assert status(indexed, QUOTING, shared("quote", start, end)) == ["possibly_shared"]
    assert status(indexed, QUOTING, shared("quote", start, start + 9)) == ["possibly_shared"]
    assert status(indexed, QUOTING, shared("quote", start, start + 8)) == ["possibly_shared"]
    assert status(indexed, QUOTING, shared("quote", start, start + 7)) == ["unique"]
    assert status(indexed, QUOTING, shared("wording", start, end)) == ["unique"]


def test_headings_and_bare_words_claim_nothing(indexed):
    """Neither a headline nor who spoke is a statement; linked, it is what its link says."""
    text = "Barns burn in Calder\n\nForty barns burned in Calder overnight.\n\nLowe said."
    assert status(indexed, text) == ["no_claim", "unique", "no_claim"]
    assert status(indexed, text, links=(link(0, 0, 0.8),)) == ["shared", "unique", "no_claim"]


@each(("share", "expected"), [(1.0, "possibly_shared"), (0.55, "possibly_shared"), (0.45, "unique")])
def test_a_short_quotation_counts_for_its_sentence(indexed, share, expected):
    """However little of the sentence it is; words of the sentence before and after it do not count."""
    text = (
        "Forty barns burned in Calder overnight while the keepers slept, “a shame of many years” for Lowe. It rained."
    )
    start = text.index("a shame")
    end = start + round(share * len("a shame of many years"))
    assert status(indexed, text, shared("quote", start, end))[0] == expected
    assert status(indexed, text, shared("quote", 0, 30))[0] == "unique"


def told_alone(seen, status, links, echoes=(), figures=None, other=None, shared=(), side="left") -> list[Finding]:
    """The unique findings of an article; what is not given the other one does not have, nor lacks any of its words."""
    told = [*echoes, *[NO_ECHO] * (len(status) - len(echoes))]
    return unique(side, seen, status, links, Counterparts(told, figures or {}, LoneWords(other or seen), shared))


def alone(indexed, side: str, text: str, links: tuple[SentenceLink, ...] = ()):
    """The unique findings of a text that stands on that side."""
    seen = indexed(text)
    return told_alone(seen, statements(side, seen, bags(seen), links, ()), links, side=side)


def test_a_unique_statement_stands_on_its_own_side(indexed):
    """The span lies on the side of its article alone, and the reason names the other."""
    first, second = alone(indexed, "left", TEXT)
    assert (first.left[0].of(TEXT), first.right) == ("Forty barns burned in Calder overnight.", ())
    assert (first.type, first.confidence, first.score) == ("statement", "high", 1.0)
    assert first.reason == "No counterpart found in the right article."
    assert second.left[0].of(TEXT).startswith("Lowe")
    (mirrored, _) = alone(indexed, "right", TEXT)
    assert (mirrored.left, mirrored.right) == ((), first.left)
    assert mirrored.reason == "No counterpart found in the left article."


def test_the_closest_sentence_is_named(indexed):
    """The best link below the band is told with up to four shared words; it makes the finding less sure."""
    stems = tuple(sorted(bags(indexed(TEXT))[0].stems))[:5]
    links = (link(0, 3, 0.05, stems[:1]), link(0, 2, 0.2, stems), link(0, 4, 0.2, stems[:1]))
    first, second = alone(indexed, "left", TEXT, links)
    assert first.evidence == {"closest": {"left": 0, "right": 2}, "shared": list(stems)}
    assert first.reason.startswith("No counterpart found; the closest sentence on the right shares “")
    assert first.reason.count("“") == min(4, len(stems))
    assert (first.confidence, first.score) == ("medium", 0.8)
    assert (second.confidence, second.evidence) == ("high", {})
    (weak, _) = alone(indexed, "left", TEXT, (link(0, 3, 0.09, stems[:1]),))
    assert weak.confidence == "high"
    (back, _) = alone(indexed, "right", TEXT, (link(2, 0, 0.2, stems),))
    assert back.evidence["closest"] == {"right": 0, "left": 2}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“Forty barns burned in Calder overnight,” Lowe said.", "quotation"),
        ("“Forty barns burned,” said Lowe, who sold three ferries.", "statement"),
    ],
)
def test_what_is_mostly_quoted_is_a_quotation(indexed, text, kind):
    """From three fifths in marks on a statement without counterpart is somebody's words."""
    assert [f.type for f in alone(indexed, "left", text)] == [kind]


@pytest.mark.parametrize(("score", "confidence"), [(0.9, "high"), (0.0, "low")])
def test_an_echo_tells_more_where_little_is_found_in_both(indexed, score, confidence):
    """Reports that share hardly a sentence tell the same in other words; those that share many do not."""
    side = indexed(TEXT)
    links = [link(1, 0, score)]
    told = statements("left", side, bags(side), links, ())
    (found, *_) = told_alone(side, told, links, [Echo(0.2, 0.2, 0, (("barns", "barns"),))])
    assert found.confidence == confidence


LEADING = "Barns burned in Calder. Bells warned the divers. Boats reached the weir. "


@pytest.mark.parametrize(
    ("text", "score", "weight", "rule"),
    [
        ("The crash hurt nine, while Ada Marsh drove a stolen lorry.", 0.1, 5.0, "counterpart-in-part"),
        ("The crash hurt nine, while Ada Marsh drove a stolen lorry.", 0.09, 5.0, "no-counterpart"),  # nothing is near
        ("The crash hurt nine, while Ada Marsh drove a stolen lorry.", 0.1, 4.9, "no-counterpart"),  # of words of many
        ("The crash hurt nine near a stolen lorry.", 0.1, 4.9, "counterpart-in-part"),  # little is new in it
    ],
)
def test_of_what_a_near_sentence_tells_too_some_is_told_alone(indexed, text, score, weight, rule):
    """Two articles that write of one yacht and one mate tell some of the same; the reason says what is new."""
    seen, other = indexed(LEADING + text), indexed("Nine people lay hurt after a crash, the council thought.")
    links = [link(3, 0, score), *(link(i, i, 0.9) for i in range(3))]
    a, b = bags(seen), bags(other)
    lacking = echoes(a, b, idf_weights(a, b, seen.language))[3].lacking
    told = [*[NO_ECHO] * 3, Echo(0.1, 0.1, 0, (("crash", "crash"),), lacking, weight)]
    (found,) = told_alone(seen, statements("left", seen, a, links, ()), links, told, other=other)
    assert found.rule == rule
    if rule == "counterpart-in-part":
        assert "stolen lorry" in found.message.arguments["words"][0]


@pytest.mark.parametrize(
    ("text", "links", "expected"),
    [
        (LEADING + "The crash hurt nine, while Ada Marsh drove a stolen lorry.", 0.5, "in-part"),
        (
            LEADING + "The crash hurt nine, while a drunk baker drove a stolen lorry.",
            0.5,
            "",
        ),  # neither name nor figure
        (LEADING + "The crash hurt nine people, the council of the weir thought, and Marsh.", 0.5, ""),  # little of it
        (LEADING + "The crash hurt nine, while Ada Marsh drove a stolen lorry.", 0.75, ""),  # told there too
        ("The crash hurt nine, while Ada Marsh drove a stolen lorry. " + LEADING, 0.5, ""),  # both lead with it
        (LEADING + "The crash hurt nine, while Ada Marsh drove a stolen lorry.", 0.0, "in-part"),  # an echo alone
        (LEADING + "The crash hurt nine, while a drunk baker drove a stolen lorry.", 0.0, "perhaps"),
    ],
)
def test_a_sentence_that_is_told_in_part_is_told_here_alone_by_its_names(indexed, text, links, expected):
    """Two fifths of its telling words are nowhere else, a name or a figure among them; its reason says which."""
    seen, other = indexed(text), indexed("Nine people lay hurt after a crash, the council thought.")
    at = next(i for i, s in enumerate(seen.document.sentences) if "crash" in s.span.of(text))
    found = [link(at, 0, links)] + [link(i, i, 0.9) for i in range(4) if i != at]
    a, b = bags(seen), bags(other)
    lacking = echoes(a, b, idf_weights(a, b, seen.language))[at].lacking
    told = [Echo(0.6, 0.6, 0, (("crash", "crash"),), lacking) if i == at else NO_ECHO for i in range(len(a))]
    status = statements("left", seen, a, found, ())
    alone = [f for f in told_alone(seen, status, found, told, other=other) if "crash" in f.left[0].of(text)]
    assert [f.message.id.partition(".")[2] for f in alone] == ([expected] if expected else [])
    if expected == "in-part":
        assert (alone[0].confidence, alone[0].message.arguments["words"][0]) == (
            "medium",
            "Ada Marsh drove a stolen lorry",
        )


@pytest.mark.parametrize(("score", "told"), [(0.35, True), (0.49, True), (0.5, False)])
def test_a_weak_link_hides_no_statement(indexed, score, told):
    """More often wrong than right, it makes the statement doubtful and is named as the closest sentence."""
    found = alone(indexed, "left", TEXT, (link(0, 0, score, ("barn", "burn")),))
    assert [f.confidence for f in found] == (["low", "high"] if told else ["high"])
    if told:
        assert (found[0].message.id, found[0].evidence["closest"]) == ("unique.closest", {"left": 0, "right": 0})


def test_words_of_both_are_named_in_the_forms_of_both(indexed):
    """The other article has another form, or a word that may stand for it; its own where it has the same anywhere."""
    a = bags(indexed("The Marsh council rejected the petition on barns."))
    b = bags(indexed("The MARSH office has denied a barn. A petition came. Petitions burn."))
    (echo,) = echoes(a, b, defaultdict(lambda: 1.0))
    told = dict(echo.words)
    assert told == {"Marsh": "Marsh", "rejected": "denied", "petition": "petition", "barns": "barn"}


def test_a_figure_of_both_is_named_once_and_first(indexed):
    """However little else the other article has of the sentence, it may be told there."""
    side, links = indexed(TEXT), [link(1, 1, 0.9)]
    told = statements("left", side, bags(side), links, ())
    echo = [Echo(0.1, 0.1, 3, (("barns", "barn"), ("Forty", "40")))]
    (found,) = told_alone(side, told, links, echo, {0: ToldFigure("Forty", "40", otherwise=False)})
    assert (found.confidence, found.reason) == (
        "low",
        "Perhaps the right says it in other words: it has “Forty/40”, “barns/barn” too.",
    )
    assert (found.evidence["closest"], found.evidence["found"]) == ({"left": 0, "right": 3}, 0.1)


@pytest.mark.parametrize(("share", "message"), [(0.33, "unique.perhaps"), (0.32, "unique.no-counterpart")])
def test_a_third_of_its_words_may_tell_a_sentence(indexed, share, message):
    """Where the articles share other sentences; with less of it elsewhere it is told here alone."""
    side, links = indexed(TEXT), [link(1, 1, 0.9)]
    told = statements("left", side, bags(side), links, ())
    (found,) = told_alone(side, told, links, [Echo(share, share, 0, (("barns", "barns"),))])
    assert found.message.id == message
    assert found.evidence["closest"] == {"left": 0, "right": 0}


@pytest.mark.parametrize(("weight", "confidence"), [(7.0, "low"), (6.9, "high")])
def test_two_rare_words_together_may_tell_a_sentence(indexed, weight, confidence):
    """However many other words a long sentence has that the other article lacks."""
    side, links = indexed(TEXT), [link(1, 1, 0.9)]
    told = statements("left", side, bags(side), links, ())
    (found,) = told_alone(side, told, links, [Echo(0.2, 0.2, 0, (("barns", "barns"),), weight=weight)])
    assert found.confidence == confidence


def test_each_sentence_of_a_long_quotation_has_its_own_part(indexed):
    """What of it the other article quotes is perhaps shared; what it leaves out is not."""
    text = "Birk said “we saw it. The barns of Calder burned for nine days” once. Bread was dear."
    middle, end = text.index("The barns"), text.index("”")
    assert status(indexed, text, shared("quote", middle, end)) == ["unique", "possibly_shared", "unique"]
    assert status(indexed, text, shared("quote", middle, middle + 10)) == ["unique", "unique", "unique"]
    assert status(indexed, text, shared("quote", 11, middle - 1)) == ["possibly_shared", "unique", "unique"]


def test_one_word_in_common_makes_no_closest_sentence(indexed):
    """Any two sentences have one."""
    found = alone(indexed, "left", TEXT, (link(0, 0, 0.3, ("barn",)),))
    assert found[0].message.id == "unique.no-counterpart"


@each(
    ("words", "beside"),
    [
        (("Calder", "Penhale"), False),
        (("Calder", "57"), False),
        (("Calder", "next"), False),
        (("Calder", "barns"), True),
        (("barns", "burned"), True),
    ],
)
def test_names_ages_and_times_show_no_sentence_beside_another(indexed, words, beside):
    """Of one person or place many things are told: one word more says that it is this."""
    side, links = indexed(TEXT), [link(0, 0, 0.3, words), link(1, 1, 0.9)]
    told = statements("left", side, bags(side), links, ())
    (found,) = told_alone(side, told, links, [Echo(0.6, 0.6, 0, (("barns", "barns"),), weight=9.0)])
    assert (BESIDE_IT in found.evidence) is beside


@pytest.mark.parametrize(("share", "told"), [(0.0, True), (0.38, True), (0.42, False)])
def test_shared_wording_keeps_a_linked_sentence_from_being_told_in_part(indexed, share, told):
    """Two fifths of it stand in the other article word for word, whatever else it names."""
    text = LEADING + "The crash hurt nine, while Ada Marsh drove a stolen lorry."
    seen, other = indexed(text), indexed("Nine people lay hurt after a crash, the council thought.")
    span = seen.document.sentences[3].span
    wording = (shared("wording", span.start, span.start + round(share * len(span))),) if share else ()
    links = [link(3, 0, 0.5), *(link(i, i, 0.9) for i in range(3))]
    a, b = bags(seen), bags(other)
    echoed = echoes(a, b, idf_weights(a, b, seen.language))
    status = statements("left", seen, a, links, wording)
    found = told_alone(seen, status, links, echoed, other=other, shared=wording)
    assert [f.left[0] for f in found] == ([span] if told else [])


TOLD_THERE = "The barge dragged its anchor to the sluice and the weir. Officials met people later this evening."


def told_in_part(indexed, sentence: str, *, linked: bool, figures=None) -> Finding | None:
    """What is told of a sentence behind three shared ones, against an article of few words, if anything is."""
    seen, other = indexed(LEADING + sentence), indexed(TOLD_THERE)
    links = [link(3, 0, 0.5 if linked else 0.2), *(link(i, i, 0.9) for i in range(3))]
    a, b = bags(seen), bags(other)
    echoed = echoes(a, b, idf_weights(a, b, seen.language))
    status = statements("left", seen, a, links, ())
    found = told_alone(seen, status, links, echoed, figures, other)
    return next((f for f in found if f.left[0] == seen.document.sentences[3].span), None)


@each(
    ("sentence", "told"),
    [
        ("The barge dragged its anchor, and Ada Marsh waltzed.", (True, True)),  # three of six words
        ("The barge dragged its anchor to the sluice, and Ada Marsh waltzed.", (False, True)),  # of seven
        ("The barge dragged its anchor to the sluice and the weir, and Ada Marsh waltzed.", (False, False)),
        ("The barge dragged Ada Marsh.", (False, False)),  # two words
        ("The barge dragged its anchor, and 42 bakers waltzed.", (True, True)),
        ("The barge dragged its anchor, and drunken bakers waltzed.", (False, False)),  # neither name nor figure
        ("The barge waltzed, dragged its anchor, and Ada Marsh waltzed.", (True, True)),
        ("The barge dragged its anchor, and Ada Marsh waltzed later this evening, officials said.", (True, True)),
    ],
)
def test_how_much_of_a_sentence_has_to_be_of_one_article(indexed, sentence, told):
    """Three telling words, and more of them where another sentence may tell the same; words of any report count not."""
    found = [told_in_part(indexed, sentence, linked=linked) for linked in (True, False)]
    assert tuple(f is not None and f.message.id == "unique.in-part" for f in found) == told


def test_who_converts_a_figure_tells_the_same(indexed):
    """Whatever else the sentence names."""
    sentence = "The barge dragged its anchor, and Ada Marsh waltzed 12 miles."
    for otherwise, message in ((False, "unique.in-part"), (True, "unique.perhaps")):
        found = told_in_part(
            indexed, sentence, linked=False, figures={3: ToldFigure("12 miles", "12 miles", otherwise)}
        )
        assert found.message.id == message


@each(
    ("sentence", "marked"),
    [
        ("The barge waltzed, dragged its anchor, and Ada Marsh sang.", ["Ada Marsh sang"]),
        ("The barge waltzed merrily, dragged its anchor to Tollick, sluice and weir.", ["waltzed merrily", "Tollick"]),
        ("The barge waltzed, dragged its anchor, sang and met the sluice.", ["waltzed", "sang"]),  # there is no more
    ],
)
def test_which_words_of_one_article_are_marked(indexed, sentence, marked):
    """Names and runs of words; a plain word alone, for which there are others, only where there is nothing else."""
    found = told_in_part(indexed, sentence, linked=False)
    text = LEADING + sentence
    assert [text[place["start"] : place["end"]] for place in found.evidence["new"]["left"]] == marked


@each(
    ("text", "shared_of_them", "confidence"),
    [
        (TEXT + " Bread was dear. Gulls cried.", 1, "low"),  # a quarter of them
        (TEXT + " Bread was dear. Gulls cried.", 2, "high"),
        (TEXT + " Lowe said. Lowe said. Lowe said.", 0, "low"),  # who speaks is no statement
    ],
)
def test_three_tenths_of_the_sentences_show_one_wording(indexed, text, shared_of_them, confidence):
    """Where fewer are found in both the articles tell the same in other words, and an echo tells more."""
    side = indexed(text)
    links = [link(n, n, 0.9) for n in range(1, 1 + shared_of_them)]
    told = statements("left", side, bags(side), links, ())
    (found, *_) = told_alone(side, told, links, [Echo(0.3, 0.3, 0, (("barns", "barns"),))])
    assert (found.confidence, found.evidence["found"]) == (confidence, 0.3)


def test_the_share_that_is_found_is_told_in_hundredths(indexed):
    """More of it nobody needs."""
    side = indexed(TEXT)
    told = statements("left", side, bags(side), (), ())
    (found, _) = told_alone(side, told, (), [Echo(0.4567, 0.4567, 0, (("barns", "barns"),))])
    assert found.evidence["found"] == 0.46


@each(
    ("sentence", "named"),
    [
        ("The barge dragged Ada Marsh waltzing, anchor and Ada Marsh waltzing.", ["Ada Marsh waltzing"]),
        ("The barge dragged its anchor by Marsh, and Ada Marsh waltzed.", ["Ada Marsh waltzed"]),
        ("The barge dragged its anchor by Marshfield, and Marsh waltzed.", ["Marshfield", "Marsh waltzed"]),
    ],
)
def test_a_reason_names_no_words_twice(indexed, sentence, named):
    """Nor those that stand in longer ones that it names; but a part of a word is another word."""
    found = told_in_part(indexed, sentence, linked=False)
    assert found.message.arguments["words"] == named
