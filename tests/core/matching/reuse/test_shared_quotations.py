"""Quotations in both articles: found through cuts, marks and attributions, with a verdict and its evidence."""

import pytest

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.span import Span
from tables import each

PLAIN = "“The old bridge shouldn’t have been used by lorries after the flood,” Mara Lowe said on Monday."


def only(found):
    """The one quotation that both have."""
    quotes, _ = found
    assert len(quotes) == 1, [q.reason for q in quotes]
    return quotes[0]


@each(
    ("what", "right", "verdict"),
    [
        (
            "the attribution moved into the middle",
            "“The old bridge shouldn’t have been used,” Lowe told the council, “by lorries after the flood.”",
            "verbatim",
        ),
        (
            "straight marks and capitals of another house",
            '"The Old Bridge shouldn\'t have been used by lorries after the flood", said Lowe.',
            "punctuation",
        ),
        (
            "doubled marks",
            '""The old bridge shouldn\'t have been used by lorries after the flood,"" Lowe said.',
            "punctuation",
        ),
        (
            "guillemets",
            "Lowe said: «The old bridge shouldn't have been used by lorries after the flood».",
            "punctuation",
        ),
        (
            "British single marks",
            "‘The old bridge shouldn’t have been used by lorries after the flood,’ Lowe said.",
            "verbatim",
        ),
        (
            "a lost closing mark",
            "“The old bridge shouldn’t have been used by lorries after the flood, Lowe said.",
            "verbatim",
        ),
        (
            "a contraction written out",
            "“The old bridge should not have been used by lorries after the flood,” Lowe said.",
            "punctuation",
        ),
        ("cut at its end", "“The old bridge shouldn’t have been used by lorries,” Lowe said.", "trimmed"),
        ("cut with dots", "“The old bridge shouldn’t have been used … after the flood,” Lowe said.", "trimmed"),
        (
            "a word in brackets",
            "“The old bridge shouldn’t have been used [by] lorries after the flood,” Lowe said.",
            "punctuation",
        ),
        (
            "a word inserted",
            "“The old bridge shouldn’t ever have been used by lorries after the flood,” Lowe said.",
            "altered",
        ),
        (
            "the negation lost",
            "“The old bridge should have been used by lorries after the flood,” Lowe said.",
            "altered",
        ),
    ],
)
def test_one_utterance_is_known_again(shared, what, right, verdict):
    """However an outlet sets and cuts the words, they are one quotation in both, with the right verdict."""
    assert only(shared(PLAIN, right)).type == verdict, what


def test_a_lost_negation_is_flagged(shared):
    """One word that turns the sense stands in the evidence and in the reason."""
    found = only(shared(PLAIN, "“The old bridge should have been used by lorries after the flood,” Lowe said."))
    assert found.evidence["turns"] == ["negation"]
    assert "has “not”; this may change the meaning." in found.reason


def test_a_negation_of_words_that_only_one_has_turns_nothing(shared):
    """“Not signed by Vane, yet” denies what the other does not speak of; “not ready” denies what it says."""
    left = "“The papers of the old harbour are ready for the council now,” Lowe said."
    more = "“The papers of the old harbour, not signed by Vane, are ready for the council now,” Lowe said."
    denied = "“The papers of the old harbour are not ready for the council now,” Lowe said."
    assert "turns" not in only(shared(left, more)).evidence
    assert only(shared(left, denied)).evidence["turns"] == ["negation"]


@pytest.mark.parametrize(
    ("left", "right", "turn"),
    [
        ("We may close all four of the schools next year", "We will close all four of the schools next year", "modal"),
        ("We will close the four schools by next summer", "We will close the nine schools by next summer", "number"),
    ],
)
def test_modals_and_numbers_turn_the_sense(shared, left, right, turn):
    """A changed modal or number is flagged as such."""
    found = only(shared(f"“{left},” Lowe said.", f"“{right},” Lowe said."))
    assert (found.type, found.evidence["turns"]) == ("altered", [turn])


@each(
    ("left", "right"),
    [
        ("The U.S. envoy sent us nine e-mails about the harbour", "The US envoy sent us 9 emails about the harbour"),
        (
            "Hale & Sons built the wall with the council’s own money",
            "Hale and Sons built the wall with the council's own money",
        ),
        ("We can’t pay the Parris family for the broken wall", "We cannot pay the Parris family for the broken wall"),
    ],
)
def test_house_style_is_no_alteration(shared, left, right):
    """Dots, figures, ampersands and contractions differ between outlets: that is punctuation."""
    assert only(shared(f"“{left},” Lowe said.", f"“{right},” Lowe said.")).type == "punctuation"


def test_a_sentence_left_out_of_the_middle_is_shown(shared):
    """What one side left out stands in the diff with its place in the text."""
    left = (
        "“We repaired the wall in April. Nobody paid us a penny for it. The sea took it back in May,” Ines Vane said."
    )
    right = "“We repaired the wall in April. The sea took it back in May,” Vane said."
    found = only(shared(left, right))
    removed = [
        Span(op["left"]["start"], op["left"]["end"]).of(left) for op in found.evidence["diff"] if op["op"] == "-"
    ]
    assert removed == ["Nobody paid us a penny for it"]


def test_the_diff_leads_from_left_to_right_on_whole_words(shared):
    """Operations cover all words of both sides in order and never cut a word."""
    left = "“Every single boat in the harbour was insured,” Vane said."
    right = "“Each boat in the harbours was well insured,” Vane said."
    found = only(shared(left, right))
    for side, text in (("left", left), ("right", right)):
        spans = [Span(op[side]["start"], op[side]["end"]) for op in found.evidence["diff"] if op[side]]
        assert spans == sorted(spans)
        assert all(not text[s.start - 1].isalnum() and not text[s.end].isalnum() for s in spans)


def test_the_same_words_by_another_speaker_are_said_so(shared):
    """Speakers are evidence: another name on the other side is told in the reason."""
    right = "“The old bridge shouldn’t have been used by lorries after the flood,” Tom Birk said."
    found = only(shared(PLAIN, right))
    assert found.evidence["same_speaker"] is False
    assert "Mara Lowe" in found.reason
    assert "Tom Birk" in found.reason


def test_a_description_may_be_anybody(shared):
    """“A critic of Mara Lowe” is neither Mara Lowe nor surely somebody else."""
    right = "“The old bridge shouldn’t have been used by lorries after the flood,” a critic of Mara Lowe said."
    found = only(shared(PLAIN, right))
    assert found.evidence["same_speaker"] is None
    assert found.evidence["speaker"]["right"] == "a critic of Mara Lowe"


def test_a_quotation_that_stands_twice_is_found_in_each_place(shared):
    """One to many: a sentence quoted once here and twice there."""
    said = "“Nobody told us to move the boats before the wall fell,” Vane said."
    quotes, _ = shared(said, f"{said}\n\nThe council met on Friday.\n\nAt the inquiry she repeated it: {said}")
    assert len(quotes) == 2
    assert len({q.right for q in quotes}) == 2


def test_one_quotation_told_in_two_places_and_another_order(shared):
    """The halves of an utterance are found wherever the other article puts them."""
    left = "“The wall was built of sand and promises. We told the council so in three letters,” Vane said."
    right = (
        "“We told the council so in three letters,” Vane said.\n\nThe harbour was closed on Monday.\n\n"
        "Earlier she had mocked it: “The wall was built of sand and promises.”"
    )
    quotes, _ = shared(left, right)
    assert {q.left[0].of(left).strip(".,") for q in quotes} == {
        "The wall was built of sand and promises",
        "We told the council so in three letters",
    }


def test_a_quotation_over_several_paragraphs_is_one_utterance(shared):
    """Paragraphs that continue a quotation are compared as one."""
    left = "“The wall was rotten for years,” Vane said. “We wrote three letters.\n\n“Nobody in the council ever answered them.”"
    right = '"We wrote three letters. Nobody in the council ever answered them," Vane said.'
    assert only(shared(left, right)).type == "verbatim"


def test_short_quotations_are_known_by_words_and_speaker(shared):
    """“A formality” in both is one quotation; the same two words about other things are none."""
    left = "Vane called the hearing at the town hall “a formality.”"
    assert only(shared(left, "For Vane the hearing was “a formality”, she said.")).type == "verbatim"
    quotes, _ = shared("Vane called the hearing “the end.”", "Birk sang “the end” at a wedding in Portree.")
    assert quotes == []


def test_two_different_utterances_that_share_a_phrase_are_two(shared):
    """Four equal words of two long quotations are no shared quotation."""
    left = "“The new harbour wall plan will be put on hold until the engineers have looked at it,” Vane said."
    right = "“Decision on new harbour wall plan comes next week, and nobody will change my mind about it,” Vane said."
    quotes, _ = shared(left, right)
    assert quotes == []


def test_a_stock_phrase_of_two_people_is_not_altered(shared):
    """What the board and a captain both say nearly alike are two utterances; of one speaker the words are altered."""
    left = "“Nobody may take the law into their hands,” the board said."
    two = "“No skipper may take the law into their own hands,” Ivo Marsh said."
    one = "“Nobody may take the law into their own hands,” the board said."
    assert "altered" not in {f.type for f in shared(left, two)[0]}
    assert [f.type for f in shared(left, one)[0]] == ["altered"]


def test_what_stands_word_for_word_is_not_altered_by_its_repetition(shared):
    """“The worst night of my life” is not turned into “the worst nights of my work”, which stands beside it."""
    left = "“It was one of the worst nights of my life,” Ivo Marsh said."
    right = "“It was one of the worst night of my work, one of the worst nights of my life,” Ivo Marsh said."
    assert "altered" not in {f.type for f in shared(left, right)[0]}


def test_speech_reported_in_third_person_is_wording_not_quotation(shared):
    """Words that one quotes and the other uses as its own are shared wording, and the reason says so."""
    left = "“I accept my full responsibility for the broken promises and the mistakes I have made,” Vane said."
    right = "Vane said she accepts full responsibility for the broken promises and the mistakes she has made."
    quotes, wording = shared(left, right)
    assert quotes == []
    assert wording[0].reason == "The left quotes words that the right uses as its own."
    assert wording[0].right[0].of(right).endswith("mistakes she has made")


def test_swapping_the_articles_swaps_the_findings(shared):
    """The same pairs, verdicts and scores from either side."""
    right = "“The old bridge should never have been used by lorries,” Lowe told us. “Not after the flood.”"
    forth, back = shared(PLAIN, right)[0], shared(right, PLAIN)[0]
    assert {(q.type, q.left, q.right, q.score) for q in forth} == {(q.type, q.right, q.left, q.score) for q in back}


def test_parts_of_two_lengths_grow_alike_from_either_side(shared):
    """What has more words between the equal ones is no longer a beginning to one article than to the other."""
    left = (
        "Vane said they “have a mayor, who in my view and beyond any doubt, sought to, however clumsily, trade with the "
        "harbour board – a foreign house – to undermine and sway our vote.”"
    )
    right = "They “at least sought to trade with the harbour board to undermine our union,” Vane said."
    there, back = only(shared(left, right)), only(shared(right, left))
    assert (there.left, there.right) == (back.right, back.left)


def test_the_words_are_those_in_marks_alone(shared):
    """Neither the report that leads in nor what breaks the quotation is quoted, listed or cited as its words."""
    left = "Vane claimed that the vote was rushed. “We have argued long enough,” Vane claimed. “Now the wall must be built.”"
    right = (
        "Vane claimed that the vote was rushed: “We have argued long enough,” Vane added. “Now the wall must be built.”"
    )
    quotes, _ = shared(left, right)
    words = "We have argued long enough … Now the wall must be built"
    pair = Comparison(Article(left, "l"), Article(right, "r"))
    for side, text in (("left", left), ("right", right)):
        assert " … ".join(pair.wording(q, side).replace("enough, …", "enough …") for q in quotes) == words
        assert all("vote" not in span.of(text) for q in quotes for span in q.spans(side))


def test_a_negation_that_only_moved_turns_nothing(shared):
    """“Not” stands on both sides: no reason to say that one of them has it."""
    left = "“I do not believe that a single boat in the harbour was insured,” Vane said."
    right = "“I believe that not a single boat in the harbour was insured,” Vane said."
    found = only(shared(left, right))
    assert found.type == "altered"
    assert "turns" not in found.evidence
    assert "change the meaning" not in found.reason


def test_an_altered_quotation_that_is_also_cut_says_both(shared):
    """What one side quotes beyond the words that differ is told too."""
    left = "“We have waited long enough for the town. Every single boat in the harbour was insured,” Vane said."
    right = "“Every other boat in the harbour was insured,” Vane said."
    found = only(shared(left, right))
    assert found.type == "altered"
    assert found.reason.endswith("The left also quotes “We have waited long enough for the town”.")


@each(
    ("right", "verdict"),
    [
        ("Ines Vane said that nurses and drivers had not caused this and “should not be sent the bill”.", "verbatim"),
        ("Ines Vane said that nurses and drivers had caused this and “should not be sent the bill”.", "trimmed"),
        ("Ines Vane said that taxpayers “should not be sent the bill”.", "trimmed"),
        ("Nurses and drivers caused a stir. They “should not be sent the bill”, said Ines Vane.", "trimmed"),
    ],
)
def test_what_stands_beside_a_quotation_in_other_words_is_not_cut(shared, right, verdict):
    """The other article reports it in the same sentence, and denies as much."""
    left = "“Nurses and drivers did not cause this and they should not be sent the bill,” said Ines Vane."
    assert only(shared(left, right)).type == verdict


@each(
    ("elsewhere", "cut"),
    [
        ("There will be a time for that", False),
        ("A time for that will come", True),
        ("There will be time", True),
    ],
)
def test_what_the_other_quotes_elsewhere_is_not_cut(shared, elsewhere, cut):
    """Wherever it stands there, and whoever is thought to say it."""
    told = "Some of those who came to work here this morning will not come home"
    left = f"“{told}. There will be a time for that,” the governor Ines Vane said."
    right = f"“{told},” the governor Ines Vane said.\n\nGulls cried.\n\nOthers doubted it. “{elsewhere}, and soon.”"
    quotes = [quote for quote in shared(left, right)[0] if told in quote.left[0].of(left)]
    assert ("The left also" in quotes[0].reason or "the left also" in quotes[0].reason) is cut


def test_what_the_other_goes_on_with_in_the_next_quotation_is_not_cut(shared):
    """However it goes on there."""
    told = "I have been told that if I keep singing I could lose the thing I love for good"
    left = f"“{told},” Ines Vane wrote to those who follow her.\n\n“I am heartbroken and so sorry to all of you.”"
    right = f"Ines Vane wrote: “{told}. I am heartbroken.”"
    assert {quote.type for quote in shared(left, right)[0]} == {"verbatim"}
    other = right.replace("heartbroken", "hopeful")
    assert only(shared(left, other)).reason.endswith("the right also has “I am hopeful”.")


@each(
    ("more", "less", "reasons"),
    [
        (
            "We asked, and nobody came",
            "We asked",
            ("the left also has “We asked, and nobody came”.", "the right also has “We asked, and nobody came”."),
        ),
        (
            "We asked, and nobody came",
            "We ask",
            (
                "the left also has “We asked, and nobody came”, the right “We ask”.",
                "the left also has “We ask”, the right “We asked, and nobody came”.",
            ),
        ),
    ],
)
def test_words_that_the_other_quotes_and_goes_on_from_are_not_left_out(shared, more, less, reasons):
    """A last sentence that one article cuts short stands, as far as it goes, in the other; with other words it does not."""
    calm = "Nobody in the streets of the old harbour had heard a siren on that evening in May."
    left, right = (f"“{calm} {last},” Vane said." for last in (more, less))
    found = only(shared(left, right))
    assert found.type == "trimmed"
    assert found.reason.endswith(reasons[0])
    assert only(shared(right, left)).reason.endswith(reasons[1])


@each(("mark", "type_"), [("!", "punctuation"), ("?", "punctuation"), (".", "verbatim")])
def test_an_exclamation_is_other_punctuation(shared, mark, type_):
    """How the words were said, where a comma or full stop at the end is only house style."""
    left = "“I need a harbour wall that works,” Vane said."
    right = f"Vane said: “I need a harbour wall that works{mark}”"
    assert only(shared(left, right)).type == type_


@each(
    ("left", "right", "verdict"),
    [
        (
            "“We will not be moved by a firm that never dug a well here. They should leave,” Ada Vane said.",
            "“We won’t be moved by a firm that never dug a well here,” Vane told the crowd at the old town gate on"
            " Saturday. “They should leave.”",
            "punctuation",
        ),
        (
            "“The dam was built for a different climate, for a different river and for another country, and it will"
            " fail,” Lowe said.",
            "“The dam was built for a different climate … and it will fail,” Lowe said.",
            "trimmed",
        ),
        (
            "“The lads was told to keep pumping, so that is what we done,” Tom Birk said.",
            "“The lads was [sic] told to keep pumping, so that is what we done [sic],” Tom Birk said.",
            "punctuation",
        ),
        (
            "“Nobody told us the valve was open,” Lowe said.",
            "“Nobody told them the valve was open,” Lowe said.",
            "altered",
        ),
        ("“The boat left on 3 October,” Lowe said.", "“The boat left on Oct. 3,” Lowe said.", "punctuation"),
        (
            "“Half of our nurses have gone,” Lowe said.",
            "“Fifty per cent of our nurses have gone,” Lowe said.",
            "altered",
        ),
    ],
)
def test_verdicts_of_fresh_eyes(shared, left, right, verdict):
    """Broken by a long attribution, cut where words repeat, with an editor's brackets, with one small word changed."""
    assert {q.type for q in shared(left, right)[0]} == {verdict}
    assert {q.type for q in shared(right, left)[0]} == {verdict}


SHORT = [
    # left, right, the words on the left and on the right, None where nothing is shared
    ("“Mere form,” was all Mara Lowe said.", "Asked in May, Mara Lowe called it “mere form”.", ("Mere form", "mere form")),
    ("The old vote was “a formality”, Mara Lowe said.", "“A formality,” said Bram Tolley of his ticket.", None),
    (
        "The vote on the mill in Calder was “a formality”.",
        "In Calder the vote on a mill is “a formality”.",
        ("a formality", "a formality"),  # the sentences around share three words
    ),
    ("The vote in Calder was “a formality”.", "His trip to Calder is “a formality”.", None),
    ("Lowe saw “the wet grey quay” and left.", "Tolley called a poem “the wet grey quay”.", ("the wet grey quay",) * 2),
    ("Lowe saw “it” and left.", "Tolley called a poem “it”.", None),
    ("Lowe saw “what it was of” and left.", "Tolley called a poem “what it was of”.", None),  # nothing that tells
    # one inside the other, of one speaker
    ("“We sold wet boats,” was all Mara Lowe said.", "Asked in May, Mara Lowe said: “No, we sold wet boats.”",
     ("We sold wet boats", "we sold wet boats")),
    ("“Again we sold wet boats last year,” was all Mara Lowe said.", "Asked in May, Mara Lowe said: “We sold wet boats.”",
     ("we sold wet boats", "We sold wet boats")),
    ("“We sold boats,” was all Mara Lowe said.", "Asked in May, Mara Lowe said: “No, we sold boats.”", None),  # three words
    ("“We sold wet boats,” was all Mara Lowe said.", "Asked in May, Mara Lowe said: “No, boats wet we sold.”", None),
]  # fmt: skip


@each(("left", "right", "words"), SHORT, ids=[f"{a} / {b}" for a, b, _ in SHORT])
def test_short_quotations(shared, left, right, words):
    """Short words are one saying by their content, their speaker or what is around, whichever article is left."""
    for one, other, expected in ((left, right, words), (right, left, words and words[::-1])):
        quotes, _ = shared(one, other)
        found = [(q.left[0].of(one), q.right[0].of(other)) for q in quotes]
        assert found == ([expected] if expected else [])


@each(
    ("left", "right", "type_", "words"),
    [
        ("by May", "by June", "altered", "We sold the wet boats of Calder by May"),
        ("by May and so on to", "by June", "trimmed", "We sold the wet boats of Calder by"),
        ("now!", "now!", "verbatim", "We sold the wet boats of Calder now!"),
        ("now", "", "trimmed", "We sold the wet boats of Calder"),
    ],
)
def test_a_few_words_before_the_closing_mark_are_compared(shared, left, right, type_, words):
    """Up to three words at the end that differ are altered; more are what one article has beyond."""
    here, there = (
        f"“We sold the wet boats of Calder {end},” Mara Lowe said.".replace(" ,", ",") for end in (left, right)
    )
    quote = only(shared(here, there))
    assert (quote.type, quote.left[0].of(here)) == (type_, words)


@each(
    ("left", "right", "type_"),
    [
        ("When I heard that they had come", "When they first spoke to me in May", "altered"),
        ("When I heard that they had come", "In May", "altered"),
        ("When I heard that they had come", "", "trimmed"),
        ("I am tired. When I heard of it", "", "trimmed"),
        ("When I heard that they had come. Then", "In the spring", "trimmed"),
        ("When I heard that they had come over the hills from Penhale on that cold grey morning", "In May", "trimmed"),
    ],
)
def test_one_sentence_with_two_beginnings_is_altered(shared, left, right, type_):
    """It was spoken in one way: of what both share most nobody says two things before, but he may be cut short."""
    here, there = (
        f"“{start} I told my agent to bring me nobody else,” Mara Lowe said.".replace("“ I", "“I")
        for start in (left, right)
    )
    assert only(shared(here, there)).type == type_


@each(
    ("left", "right", "type_"),
    [
        ("by May, you would see another town today", "we would see none of it", "altered"),
        ("by May, you would see another town today and perhaps another port", "we would see none of it", "altered"),
        ("by May, you would see another town today", "", "trimmed"),
        ("by May, you would see another town today", "then", "trimmed"),
        ("by May, you would see another town today", "they would have had no bread in all of that winter", "trimmed"),
        ("by May. You would see another town today", ". We would see none of it", "trimmed"),
    ],
)
def test_one_beginning_with_two_ends_is_altered(shared, left, right, type_):
    """One of them may be longer than the beginning, where both begin their sentence with it, but not both."""
    here, there = (f"“If we had sold the boats {end},” Mara Lowe said.".replace(" .", ".") for end in (left, right))
    assert only(shared(here, there)).type == type_


def test_two_people_may_begin_alike(shared):
    """A stock phrase opens the words of many."""
    here, there = (
        f"“It was like something out of a film, {end},” {name} said."
        for end, name in (("with cars three high in the fog", "Mara Lowe"), ("and I waited for the bang", "Ivo Marsh"))
    )
    assert [quote.type for quote in shared(here, there)[0]] != ["altered"]


def test_two_ends_of_what_is_no_beginning_are_nobodys(shared):
    """Words in the midst of two sentences may be those of two utterances."""
    here = "“Again, if we had sold the boats by May, you would see another town today,” Mara Lowe said."
    there = "“It is late, but if we had sold the boats we would see none of it,” Mara Lowe said."
    assert only(shared(here, there)).type == "trimmed"


def test_copied_text_holds_its_quotations(shared):
    """Text copied with a quotation in it is one finding of wording that holds it, and says how many."""
    text = (
        "The firm sold forty boats and two old piers in Calder after the storm on Monday night, a clerk of the port "
        "wrote. “We sold the wet boats,” Mara Lowe said. The council of Penhale had asked for all of them in May."
    )
    quotes, (wording,) = shared(text + " Rain fell.", text + " Snow lay.")
    assert wording.type == "verbatim"
    assert wording.confidence == "high"
    assert [q.left[0].of(text) for q in quotes] == ["We sold the wet boats"]
    assert wording.reason.endswith("They hold a shared quotation.")
    assert wording.evidence["quoted"] == {"left": False, "right": False}
    more = text.replace("asked for", "said “we want every one of the wet boats” of")
    _, (wording,) = shared(more + " Rain fell.", more + " Snow lay.")
    assert wording.reason.endswith("They hold 2 shared quotations.")


@each(
    ("quoted", "told"),
    [
        ("We can’t sell the harbour,", "Roth said on Monday."),
        ("The old bridge is shut until the spring tides,", "Roth said on Monday."),
        ("The old bridge is shut until the spring tides,", "Roth, head of the port of Calder, said on Monday."),
    ],
)
@each(
    ("beyond", "copied"),
    [
        ("The council cheered.", 0),
        ("It cheered.", 0),
        ("The council then sold nine empty warehouses beside the northern quay to three farmers.", 1),
    ],
)
def test_a_few_words_of_the_next_sentence_make_no_copied_text(shared, quoted, told, beyond, copied):
    """Beyond a quotation with its attribution, text is copied where that would be worth showing alone."""
    text = f"“{quoted}” {told} {beyond}"
    quotes, wording = shared(f"Council meets\n\n{text}\n", f"Vote on the quay\n\n{text}\n")
    assert [q.evidence["same_speaker"] for q in quotes] == [True]
    assert len([w for w in wording if w.evidence["quotations"]]) == copied


def test_a_fragment_in_a_copied_sentence_is_no_quotation_of_its_own(shared):
    """A few words in marks in the midst of a sentence are how both texts tell it."""
    text = "The mayor called the plan to sell nine warehouses “a gift to farmers” before the council met."
    _, wording = shared(f"Council meets\n\n{text}\n", f"Vote on the quay\n\n{text}\n")
    assert len(wording) == 1
