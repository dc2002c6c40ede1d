"""Facts: findings on one thing made one, weighed, in the order in which an editor would name them."""

from dataclasses import replace

import pytest
from tests.making import LEFT, RIGHT, article, comparison, finding, span

from diptych import names
from diptych.article import Article
from diptych.comparison import Comparison
from diptych.engine import compare
from diptych.facts import Fact, FactGroup, FactSide, weights
from diptych.facts.labels import NAMED, labels
from diptych.facts.paper import ArticlePage
from diptych.facts.ranking import _cut, facts
from diptych.facts.words import unlike
from diptych.finding import SIDES, Side
from diptych.finding_types import ROWS
from diptych.paragraphs import paragraph_number
from diptych.session import Session
from diptych.span import Span
from tables import each

LONG_LEFT = (
    "Ferry runs aground off Skerry\n\n"
    "A ferry with 40 passengers ran aground off Skerry on Monday, the coastguard said.\n\n"
    "“We felt one short bump and then heard nothing for an hour,” said passenger Dario Antunes.\n\n"
    "Bread was handed out. The line has sailed since 1911 and never lost a ship.\n"
)
LONG_RIGHT = (
    "Skerry ferry stuck on rocks\n\n"
    "A ferry with 52 passengers ran aground off Skerry on Monday, the coastguard said.\n\n"
    "“We felt one hard bump and then heard nothing for an hour,” passenger Dario Antunes said.\n\n"
    "A tug is on its way from Portree with divers on board.\n"
)


@pytest.fixture(scope="module")
def ferry() -> Comparison:
    """A pair with another figure, an altered quotation and something of its own on either side."""
    return compare(article(LONG_LEFT), article(LONG_RIGHT, "right.txt"))


def by_words(comparison: Comparison, side: Side, words: str) -> list[Fact]:
    """The facts over these words."""
    place = span(comparison.article(side).text, words)
    return [f for f in facts(comparison) if (told := f.side(side)) and told.span.overlap(place)]


def test_what_stands_in_the_last_third_alone_comes_later():
    """News is told by weight: the same sentence farther up comes before it, a little."""
    news = "Divers from Portree raised an anchor of bronze for the small museum of Branton."
    filler = " ".join(f"{thing} lay in the shed." for thing in ("Barrels", "Candles", "Drums", "Easels", "Flutes"))
    right = "Ferry sinks\n\nA ferry sank off Skerry on Monday. Bells rang. Bread was handed out.\n"

    def weight(text: str) -> float:
        (fact, *_) = by_words(compare(article(text), article(right, "right.txt")), "left", "Divers")
        return fact.weight

    middle = weight(f"Ferry sinks\n\n{filler}\n\n{filler}\n\n{news}\n\n{filler}\n")
    last = weight(f"Ferry sinks\n\n{filler}\n\n{filler}\n\n{filler}\n\n{news}\n")
    assert round(middle - last, 3) == pytest.approx(-weights.TAIL.adds)


def test_findings_on_the_same_words_are_one_fact(ferry):
    """The quotation and the claim on its sentence are one row, and a verdict on it is one on both."""
    fact, *_ = by_words(ferry, "left", "We felt one short bump")
    kinds = {ferry.by_id[member].kind for member in fact.members}
    assert kinds >= {"quote", "claim"}
    assert ferry.by_id[fact.members[0]].kind == "quote"
    assert fact.label == "quotation-altered"


def test_every_finding_is_in_one_fact(ferry):
    """Nothing is lost and nothing stands twice."""
    members = [member for fact in facts(ferry) for member in fact.members]
    assert sorted(members) == sorted(ferry.by_id)


def test_the_words_that_differ_lie_inside_the_wording(ferry):
    """A side points at its own words, not at the whole sentence."""
    fact, *_ = by_words(ferry, "left", "We felt one short bump")
    assert fact.left is not None
    assert [w.of(LONG_LEFT) for w in fact.left.words] == ["short"]  # not the words around it
    assert all(fact.left.span.contains(w) for w in fact.left.words)


def test_words_that_only_one_side_has_mark_a_place_in_the_other():
    """What the right inserted has no words on the left, only a place."""
    diff = [
        {"op": "=", "left": {"start": 0, "end": 7}, "right": {"start": 0, "end": 7}},
        {"op": "+", "left": None, "right": {"start": 8, "end": 15}},
        {"op": "=", "left": {"start": 8, "end": 12}, "right": {"start": 16, "end": 20}},
    ]
    base = comparison()
    quote = replace(base.findings[0], evidence={"diff": diff})
    (fact, *_) = facts(replace(base, findings=(quote,)))
    assert fact.left is not None
    assert fact.right is not None
    assert (fact.left.inserted, fact.right.inserted) == ((7,), ())
    assert [(w.start, w.end) for w in fact.right.words] == [(8, 15)]


CUT_LEFT = (
    "Sluice opened at night\n\n“I am sorry for the flooded cellars. I would open the sluice again tomorrow,” Ines Vane "
    "said on Monday.\n"
)
CUT_RIGHT = "Sluice row goes on\n\n“I am sorry for the flooded cellars,” Ines Vane said on Monday.\n"


@pytest.mark.parametrize("swapped", [False, True])
def test_a_cut_quotation_is_one_fact_that_marks_what_was_cut(swapped):
    """The words that only one quotes, and the place where the other leaves them out; nothing that both have."""
    texts = (CUT_RIGHT, CUT_LEFT) if swapped else (CUT_LEFT, CUT_RIGHT)
    made = compare(article(texts[0]), article(texts[1], "right.txt"))
    long, short = ("right", "left") if swapped else ("left", "right")
    (fact,) = [f for f in facts(made) if {made.by_id[m].kind for m in f.members} & {"quote"}]
    assert fact.label == "quotation-cut"
    text = made.article(long).text
    marked = " ".join(s.of(text) for s in (*fact.side(long).words, *fact.side(long).added))
    assert "I would open the sluice again tomorrow" in marked
    assert "cellars" not in marked
    assert not fact.side(short).words
    (place,) = fact.side(short).inserted
    assert made.article(short).text[:place].endswith("cellars")


@each(
    ("left", "right", "words"),
    [
        ("The children sang. I don’t know who began it.", "The children sang.", ("I don’t know who began it", "")),
        ("We must close it soon", "We may close it soon", ("must", "may")),
        ("Close it", "We must close it", ("", "We must")),
        ("Close it!", "“close it”", ("", "")),
        ("One, two", "Three four", ("One, two", "Three four")),
        ("Some 14,000 ewes", "Some 17,000 ewes", ("14,000", "17,000")),
        ("Their anti-toll march", "Their pro-toll march", ("anti-toll", "pro-toll")),
    ],
)
def test_what_is_unlike_in_two_quotations_lies_between_what_is_alike(left, right, words):
    """The words that both begin and both end with are no difference; house style of signs is none either."""
    pair = {"left": Span(0, len(left)), "right": Span(0, len(right))}
    texts = {"left": left, "right": right}
    assert tuple(unlike(pair, texts)[side].of(texts[side]) for side in SIDES) == words


def test_a_suggestion_fills_no_words_of_a_surer_fact(ferry):
    """What is held back as weak by itself is not shown within another fact."""
    weak = next(row for row in ROWS if row.suggestion)
    fact, *_ = by_words(ferry, "left", "We felt one short bump")
    left, right = ferry.left, ferry.right
    sly = finding(left, right, weak.kind, weak.type, "said passenger Dario", "passenger Dario Antunes said")
    made = replace(ferry, findings=(*ferry.findings, sly))
    again = next(f for f in facts(made) if sly.id in f.members)
    assert set(fact.members) < set(again.members)
    assert again.left.words == fact.left.words


def test_another_figure_comes_before_what_only_one_side_has(ferry):
    """Contradictions of what happened first, then what one side alone tells."""
    ranks = {fact.label: fact.rank for fact in reversed(facts(ferry))}
    assert ranks["figures"] < ranks["only"]
    assert ranks["quotation-altered"] < ranks["only"]


def test_a_figure_said_more_loosely_is_no_conflict():
    """ "47" is the least of "more than 47", above that of "more than 40", the same as "about 47"; "53" is another."""
    frame = "Storm hits Skerry\n\nMonday's storm flooded {} cellars in the old town, the harbour council reported.\n"

    def label(words: str) -> str:
        pair = compare(article(frame.format("47")), article(frame.format(words), "right.txt"))
        return by_words(pair, "left", "flooded 47 cellars")[0].label

    assert label("more than 47") == "limit"
    assert label("about 47") == "rounded"
    assert label("more than 40") == "limit"
    assert label("just over 47") == "rounded"
    assert label("53") == "figures"


def test_swapped_articles_give_the_swapped_facts(ferry):
    """The same facts in the same order, left for right."""
    there = compare(ferry.right, ferry.left)
    assert [(f.id, f.label, f.rank, f.shown, f.left, f.right) for f in facts(ferry)] == [
        (f.id, f.label, f.rank, f.shown, f.right, f.left) for f in facts(there)
    ]
    exchanged = Session(ferry).mirrored().comparison
    assert [f.id for f in facts(exchanged)] == [f.id for f in facts(ferry)]


def test_a_passage_over_several_sentences_is_covered_by_what_is_told_of_them(ferry):
    """It neither joins two sentence pairs to one row nor repeats them in a row of its own."""
    (passage,) = (f for f in ferry.findings if f.kind == "wording")
    (fact,) = (f for f in facts(ferry) if passage.id in f.members)
    assert fact.members == (passage.id,)
    assert not fact.shown


def test_ranks_count_from_one_without_gaps_and_what_is_shown_comes_first(ferry):
    """A reader who stops has read the weightiest."""
    found = facts(ferry)
    assert [f.rank for f in found] == list(range(1, len(found) + 1))
    shown = [f.shown for f in found]
    assert shown == sorted(shown, reverse=True)


def test_at_most_twenty_five_are_shown():
    """Forty sentences that only one side has are not forty rows."""
    names = (
        "Ash Birch Cedar Elm Fir Hazel Larch Maple Oak Pine Rowan Spruce Willow Yew Alder Beech Holly Lime Plum Pear"
    )
    text = "Trees of Skerry\n\n" + "\n\n".join(
        f"The {a.lower()} by the {b} gate of Skerry was felled by a storm in spring."
        for a in names.split()
        for b in ("old", "new")
    )
    found = facts(compare(article(text), article("Fish of Tollick\n\nNobody caught any herring last year.")))
    assert sum(f.shown for f in found) == 25
    assert len(found) > 25


def test_a_sentence_with_a_difference_is_not_told_as_missing():
    """What is said otherwise over there is not without counterpart."""
    left, right = article(LEFT), article(RIGHT, "right.txt")
    both = finding(left, right, "framing", "number", "Three boats", "Four boats")
    alone = finding(left, right, "unique", "statement", "Three boats sank.", None)
    there = finding(left, right, "unique", "statement", "The council will meet on Friday.", None)
    found = {f.members[0]: f.shown for f in facts(Comparison(left, right, findings=(both, alone, there)))}
    assert found == {both.id: True, alone.id: False, there.id: True}


def test_weak_links_and_suggestions_stay_back():
    """What is more often wrong than right is in the record, not in the rows."""
    left, right = article(LEFT), article(RIGHT, "right.txt")
    weak = replace(finding(left, right, "claim", "possible", "Three boats sank.", "Four boats were lost"), score=0.4)
    label = finding(left, right, "framing", "label", "harbour master", "Vane said")
    assert [f.shown for f in facts(Comparison(left, right, findings=(weak, label)))] == [False, False]


def test_two_places_with_one_sentence_are_two_facts():
    """A sentence linked to two others is merged with neither pair's."""
    left, right = article(LEFT), article(RIGHT, "right.txt")
    one = finding(left, right, "claim", "shared", "Three boats sank.", "Four boats were lost")
    two = finding(left, right, "claim", "shared", "Three boats sank.", "A crane is on its way from Portree.")
    assert len(facts(Comparison(left, right, findings=(one, two)))) == 2


def test_paragraphs_count_from_one_where_the_story_begins():
    """The head is 0, byline and all, as in window and reports; what counts is the sentence, not the words in it."""
    head = "Ferry runs aground off Skerry\n\nBy Ana Ruiz\n\n"
    body = LONG_LEFT.partition("\n\n")[2]
    for text in (head + body, (head + body).replace("\n\n", "\n")):
        pair = compare(article(text), article(LONG_RIGHT, "right.txt"))
        (fact, *_) = by_words(pair, "left", "We felt one short bump")
        assert fact.left is not None
        assert fact.left.paragraph == paragraph_number(text, fact.left.span.start) == 2
        (headline, *_) = by_words(pair, "left", "Ferry runs aground")
        assert headline.left is not None
        assert headline.left.paragraph == 0


def test_every_kind_of_finding_has_a_label_and_every_label_a_weight():
    """All tables are whole: no finding falls through, and every label has words on the terminal."""
    base = comparison()
    assert set(NAMED.values()) <= weights.LABELS.keys()
    assert all(names.table(language)["facts"].keys() >= weights.LABELS.keys() for language in ("en", "de"))
    for row in ROWS:
        for label in labels(replace(base.findings[0], kind=row.kind, type=row.type)):
            assert label in weights.LABELS
            assert label in names.table("en")["facts"]


def test_the_record_holds_facts_and_the_place_of_each_finding(ferry):
    """Rank and shown stand beside every finding; a fact's first member stands for it."""
    record = ferry.to_record()
    places = {f["id"]: (f["rank"], f["shown"]) for f in record["findings"]}
    for fact in record["facts"]:
        lead, *rest = fact["members"]
        assert places[lead] == (fact["rank"], fact["shown"])
        assert all(places[other] == (fact["rank"], False) for other in rest)
    assert Comparison.from_record(record).facts == ferry.facts


def test_equal_articles_agree():
    """Nothing differs and nothing is missing."""
    same = article(LONG_LEFT)
    assert {f.group for f in facts(compare(same, same))} == {FactGroup.BOTH}
    assert facts(compare(article(""), article(""))) == ()


def test_each_side_tells_what_the_fact_says_of_it(ferry):
    """A fact of one side has nothing on the other."""
    for fact in facts(ferry):
        told = [fact.side(side) for side in SIDES]
        assert (None in told) == (fact.group is FactGroup.ONLY)


def test_the_subject_is_a_full_name_of_both_or_none():
    """A surname, the capitals of a dateline, a word alone tell badly whom a fact is about."""
    frame = "{} opened the old ferry tunnel under Tollick harbour on Monday morning{}.\n\nBread was dear.\n"

    def subject(left: str, right: str) -> str:
        pair = compare(article(frame.format(left, "")), article(frame.format(right, " with forty guests"), "r.txt"))
        return by_words(pair, "left", "ferry tunnel")[0].subject

    assert subject("Ines Vane", "Mayor Ines Vane") == "Ines Vane"
    assert subject("Vane", "Vane") == ""
    assert subject("She", "She") == ""
    assert subject("Ines Ben-Vane", "Mayor Ines Ben-Vane") == "Ines Ben-Vane"
    assert subject("Then Vane", "Then Vane") == ""


def test_where_nouns_have_capitals_a_first_name_begins_a_full_name():
    """Neither the first words of a quotation nor two nouns in a row are anybody."""
    frame = (
        "Der Fährtunnel unter dem Hafen von Tollick ist seit Montag wieder offen.\n\n"
        "{} sagte: „Wer Tunnel öffnet, muss sie auch {} können.“ Er hat 3 Millionen Euro gekostet{}.\n"
    )
    left = frame.format("Bürgermeister Ralf Dröge", "bezahlen", "")
    right = frame.format("Stadtchef Ralf Dröge", "erhalten", ", mehr als geplant war")
    pair = compare(article(left), article(right, "right.txt"))
    assert {fact.subject for fact in facts(pair)} == {"", "Ralf Dröge"}


def test_agreement_shows_what_is_the_same():
    """Quoted words stand without the sentences around them, which may conflict; with them where these are the same."""

    def shown(left: str, right: str) -> list[str | None]:
        texts = {"left": f"Radar seen\n\n{left}\n", "right": f"Ferry sails\n\n{right}\n"}
        pair = compare(article(texts["left"]), article(texts["right"], "right.txt"))
        quoted = tuple(f for f in pair.findings if f.kind == "quote")
        (fact,) = facts(replace(pair, findings=quoted))
        assert fact.label == "both"
        return [side and side.span.of(texts[name]) for name in SIDES for side in [fact.side(name)]]

    quotation = "“fully operational and quite new”"
    left = f"The radar was inspected on 3 March and found {quotation}, Ada Lowe said."
    assert shown(left, f"Ada Lowe claimed that it was seen on 5 March and was {quotation}.") == [quotation] * 2
    both = [f"{quotation}, said Ada Lowe.", f"{quotation}, Ada Lowe said."]
    assert shown(*both) == both


def test_sentences_of_which_one_alone_has_a_figure_are_no_agreement():
    """What it dates or counts the other may date otherwise elsewhere."""

    def told(more: str) -> set[str]:
        left = f"The council president Naomi Ade will serve as acting mayor of the drowned harbour{more}."
        right = "Naomi Ade, the council president of Tollick, becomes acting mayor of the drowned harbour."
        pair = compare(article(f"Mayor quits\n\n{left}\n"), article(f"Quince gone\n\n{right}\n", "right.txt"))
        return {label for finding in pair.findings if finding.kind == "claim" for label in labels(finding)}

    assert "told-in-both" in told(" for now")
    assert "told-in-both" not in told(" until an election on Nov. 4")


def test_opposites_are_no_denial():
    """“Won” and “lost” exclude each other, but nobody denies anything; both weigh the same."""

    def label(left: str, right: str) -> str:
        frame = "Vote in Tollick\n\nThe harbour party {} the vote on the ferry tunnel in Tollick on Monday.\n"
        pair = compare(article(frame.format(left)), article(frame.format(right), "right.txt"))
        return by_words(pair, "left", "the ferry tunnel")[0].label

    assert label("won", "lost") == "opposites"
    assert label("did stop", "did not stop") == "denies"
    assert weights.LABELS["opposites"].adds == weights.LABELS["denies"].adds


def test_a_sentence_that_may_be_told_elsewhere_is_held_back():
    """It says so, and is not among what is shown; one of which the other article has no word is."""
    left = (
        "Quarry of Tollick shut\n\nThe council shut the quarry of Tollick on Monday.\n\n"
        "Dust from the quarry had covered playgrounds in Tollick for 14 weeks, the council said.\n\n"
        "Marta Quill keeps bees in Portree and sells honey at weddings.\n"
    )
    right = (
        "Tollick quarry closes\n\nTollick's quarry was closed by the council on Monday.\n\n"
        "Playgrounds lay under dust. It took the council 14 weeks, and children of Tollick coughed.\n"
    )
    pair = compare(article(left), article(right, "right.txt"))
    (dust, *_), (bees, *_) = by_words(pair, "left", "Dust from"), by_words(pair, "left", "keeps bees")
    assert (bees.label, bees.shown) == ("only", True)
    assert not (dust.label == "only" and dust.shown)


def test_words_that_lead_into_a_quotation_are_no_cut():
    """Who quotes from the third word on says the first two outside the marks; who drops a reason leaves it out."""

    def label(left: str, right: str) -> str:
        frame = "Weir of Tollick\n\n{} the mayor Ines Vane told the council on Monday.\n"
        pair = compare(article(frame.format(left)), article(frame.format(right), "right.txt"))
        return by_words(pair, "left", "close the old weir")[0].label

    said = "close the old weir of Tollick before winter comes"
    assert label(f"“We will {said},”", f"They would “{said}”,") != "quotation-cut"
    assert (
        label(f"“We will {said},”", f"“We will {said} because forty engineers begged us to do so,”") == "quotation-cut"
    )


@each(
    ("left", "right", "label"),
    [
        ("“It must not be melted,” Ines Vane said.", "“It must not be melted down,” Ines Vane said.", "quotation-cut"),
        ("“It must not be melted,” Ines Vane said.", "“And it must not be melted,” Ines Vane said.", "both"),
        ("“It must not be melted,” Ines Vane said.", "“It must not be melted [the cup],” Ines Vane said.", "both"),
        (
            "“It must not be melted,” Ines Vane said. “The cup is ours.”",
            "“It must not be melted,” Ines Vane said.",
            "quotation-cut",
        ),
        ("“It must not be melted,” Ines Vane said. “Never.”", "“It must not be melted,” Ines Vane said.", "both"),
    ],
)
def test_who_stops_before_the_end_cuts_a_quotation(left, right, label):
    """By however few words, and at the end of a sentence too; what leads into it, or stands in brackets, is no end."""
    pair = compare(article(left), article(right, "right.txt"))
    assert by_words(pair, "left", "must not be melted")[0].label == label


def only(left: str, right: str = "Bread was dear in Skerry.") -> list[str]:
    """What the left article alone says, row by row."""
    found = facts(compare(article(left), article(right, "right.txt")))
    return [f.left.span.of(left) for f in found if f.left and f.right is None]


def test_what_one_person_says_in_a_row_is_one_fact():
    """A sentence says little without the one before it; another paragraph stands alone."""
    said = "“The crane was old. Nobody had tested the brake since spring,” said harbour master Ines Vane."
    assert only(said) == [said]
    broken = "“The crane was old,” said harbour master Ines Vane. “Nobody had tested the brake since spring.”"
    assert only(broken) == [broken]
    named = "Harbour master Ines Vane closed the pier. She named no reason."
    assert only(named) == [named]
    assert len(only("Harbour master Ines Vane closed the pier.\n\nDivers found a rusty anchor.")) == 2


@each(
    ("left", "right", "label"),
    [
        ("almost a quarter of the ewes", "24 per cent of the ewes", "rounded"),
        ("a little under 120 ewes", "108 ewes", "rounded"),
        ("112 ewes", "more than 100 ewes", "limit"),
        ("112 ewes", "nearly 112 ewes", "rounded"),
        ("104 ewes", "more than 100 ewes", "rounded"),
        ("40 ewes", "at least 40 ewes", "limit"),
        ("around 200 ewes", "more than 200 ewes", "rounded"),
        ("60 ewes", "fewer than 200 ewes", "limit"),
        ("300 ewes", "fewer than 200 ewes", "figures"),
    ],
)
def test_what_is_close_to_a_round_figure_differs_from_none(left, right, label):
    """“Almost” and “just over” promise no more than that the figure is near; “more than” gives a floor."""
    text = "The flood on Monday drowned {} in the fields below the village of Tollick."
    compared = compare(article(text.format(left)), article(text.format(right), "right.txt"))
    assert label in {each for finding in compared.findings for each in labels(finding)}


def test_two_ways_to_tell_one_thing_are_no_addition():
    """Where each has words of its own nobody tells more; with a name alone in common they tell of two things."""
    here = "Mill closes early\n\nWhile divers searched its shaft the council of Tollick shut the flooded quarry.\n"
    there = "Quarry row\n\nThe council of Tollick shut the flooded quarry after cracked beams had frightened miners.\n"
    quarry = by_words(compare(article(here), article(there, "right.txt")), "left", "quarry")
    assert [(fact.label, fact.group) for fact in quarry] == [("otherwise", FactGroup.MORE)]
    other = "Ines Vane of Tollick painted seven portraits of lighthouse keepers."
    found = facts(compare(article("Ines Vane of Tollick closed the harbour museum."), article(other, "right.txt")))
    assert "otherwise" not in {fact.label for fact in found}


@each(
    ("here", "there"),
    [
        (
            "Former clients of Ines Vane filled the gallery at Tollick to watch the 57-year-old begin a long sentence.",
            "Ines Vane, 57, took £11 million from clients of her firm, Vane and Quill, over a period of six years.",
        ),
        (
            "The two men and a woman, aged 26 and 39, were suffering from frostbite, Tollick hospital said.",
            "We sang until our lips froze, the 26-year-old nurse said from her hospital bed in Tollick.",
        ),
        (
            "Captain Otto Lind, 61, who has worked the route for two decades, was among the last to leave the ship.",
            "A spokesman said that Otto Lind, 61, was suspected of endangering the ship.",
        ),
    ],
)
def test_one_word_beside_names_and_ages_ties_no_two_statements(here, there):
    """“Clients”, “hospital” and “ship” tell of any two things that befell somebody."""
    left = "Trains ran late. Rooks nested in elms. A band played. Cattle stood in barns. Nobody slept. Nets hung dry. "
    right = "Cows grazed. Clocks stopped. Roofs leaked. Shops shut at noon. Pupils painted a mural. Masts creaked. "
    found = facts(compare(article(left + here), article(right + there, "right.txt")))
    assert "otherwise" not in {fact.label for fact in found}


@each(
    ("short", "shown"),
    [
        ("Nobody in the harbour said much.", False),
        ("Gulls cried.", False),
        ("Divers found 14 rusty anchors.", True),
        ("Divers came from Portree.", True),
        ("Divers with torches searched every flooded shaft of the quarry.", False),
        ("Divers with torches searched every flooded shaft of the quarry until long after nightfall had come.", True),
        ("“Divers with torches searched every flooded shaft of the quarry.”", True),
    ],
)
def test_a_few_words_without_a_figure_or_a_name_are_missed_by_nobody(short, shown):
    """They stay in the list of all facts, but are not among those that are shown."""
    text = f"Ferry sinks\n\nA ferry sank on Monday.\n\n{short}\n"
    pair = compare(article(text), article("Ferry sinks\n\nA ferry sank on Monday.\n", "right.txt"))
    (fact,) = by_words(pair, "left", short)
    assert (fact.label, fact.shown) == ("only", shown)


@pytest.mark.parametrize(("score", "shown"), [(0.95, True), (0.85, False)])
def test_a_matter_told_in_two_ways_is_shown_where_it_is_surely_one(score, shown):
    """Two sentences that a doubtful link joins may tell of two things."""
    left = "Mill closes early\n\nWhile divers searched its shaft the council of Tollick shut the flooded quarry.\n"
    right = "Quarry row\n\nThe council of Tollick shut the flooded quarry after cracked beams had frightened miners.\n"
    pair = compare(article(left), article(right, "right.txt"))
    (link,) = [f for f in pair.findings if f.kind == "claim" and "quarry" in f.left[0].of(left)]
    told = facts(replace(pair, findings=(replace(link, score=score),)))
    assert [(f.label, f.shown) for f in told] == [("otherwise", shown)]


def test_who_tells_more_and_whose_words_are_other_ones_is_kept_for_those_who_ask():
    """An added clause, other words in nearly one sentence: true, and seldom what an editor names."""
    told = "Quarry shut\n\nThe council of Tollick shut the flooded quarry on Monday{}.\n"
    for more in (" after beams had cracked", ", a grey and windy day in May"):
        pair = compare(article(told.format(more)), article(told.format(""), "right.txt"))
        assert not any(f.shown for f in facts(pair) if f.label in ("part", "wording"))


SERMON = (
    "{}\n\nIvo Marsh wept. “I will never forget this night in Skerry. The crowd sang for two whole hours. "
    "My father built the old stage with his hands. Thank you, every single one of you,” Marsh said.\n"
)


def test_of_one_utterance_cut_twice_one_row_is_shown():
    """Headline and text quote the same words, and what either leaves out is the same."""
    right = (
        "Marsh: ‘I will never forget this night in Skerry’\n\nBread was dear on the island.\n\n"
        "The singer bowed twice. “I will never forget this night in Skerry,” Ivo Marsh said.\n"
    )
    found = facts(compare(article(SERMON.format("Singer says goodbye")), article(right, "right.txt")))
    assert [f.shown for f in found if f.label == "quotation-cut"].count(True) == 1


def test_what_the_other_article_quotes_elsewhere_is_not_cut():
    """A sentence of the same speech that stands further down there is left out by nobody."""
    right = (
        "Singer leaves\n\n“I will never forget this night in Skerry,” Ivo Marsh said.\n\n“Bread was dear,” said Ines Vane.\n\n"
        "Gulls cried over the stage. “The crowd sang for two whole hours,” Marsh told friends later.\n"
    )
    found = compare(article(SERMON.format("Singer says goodbye")), article(right, "right.txt")).findings
    cut = [words for f in found if f.kind == "quote" for words in f.beyond("left")]
    assert any("father" in words for words in cut)
    assert not any("crowd" in words for words in cut)


def test_of_what_one_side_alone_says_the_words_that_the_other_has_nowhere_are_marked():
    """Those that stand anywhere in it, in whatever form, are not; small words between two of them go with them."""
    left = (
        "Ferry sinks off Skerry\n\nA ferry sank off Skerry on Monday.\n\n"
        "Divers from Portree raised an anchor of bronze for the small museum of Branton.\n"
    )
    right = "Ferry sinks off Skerry\n\nA ferry sank off Skerry on Monday. The harbour lost its anchors.\n"
    pair = compare(article(left), article(right, "right.txt"))
    (fact,) = by_words(pair, "left", "Divers from Portree")
    assert fact.group == "only"
    assert [words.of(left) for words in fact.left.added] == [
        "Divers from Portree raised",
        "bronze for the small museum of Branton",
    ]
    assert not fact.left.words


@each(
    ("left", "right", "words"),
    [
        ("“The geese sang. I cannot say who began it.”", "“The geese sang.”", "I cannot say who began it"),
        ("“The geese sang,” the miller said.", "“The geese sang.”", None),
        ("“The geese sang. I cannot say who began it.”", "“The geese sang. Nobody slept.”", None),
        ("“The geese sang.”", "“The geese sang.”", None),
    ],
)
def test_what_a_cut_quotation_loses_is_marked_where_no_finding_says_it(left, right, words):
    """What one alone goes on with; nothing where words of the article follow, or each goes on in its own way."""
    pages = {side: ArticlePage(Article(text, side), ()) for side, text in (("left", left), ("right", right))}
    sides = {side: FactSide(Span(0, len(page.text)), (), (), 1) for side, page in pages.items()}
    found = _cut(sides, pages)
    if words is None:
        assert found == sides
    else:
        assert [span.of(left) for span in found["left"].words] == [words]
        assert found["right"].inserted == (right.index(".”"),)
        assert (
            _cut({"left": sides["right"], "right": sides["left"]}, {"left": pages["right"], "right": pages["left"]})[
                "right"
            ]
            == found["left"]
        )


def test_a_headline_is_read_whole():
    """What one headline lacks, the article under it may tell: nothing in it is marked as lacking."""
    left = "Captain blamed for lost ferry\n\nA ferry sank off Skerry on Monday.\n"
    right = "Divers search the harbour\n\nA ferry sank off Skerry on Monday. Its captain was asleep.\n"
    (fact,) = [f for f in facts(compare(article(left), article(right, "right.txt"))) if f.label == "headline"]
    assert [(s.added, s.words) for s in (fact.left, fact.right)] == [((), ()), ((), ())]


def test_a_quotation_that_goes_on_in_another_sentence_is_named_whole():
    """Both quote one sentence alike; the reason must not set it against itself."""
    left = "Ferry sinks\n\n“The children sang. I don’t know who began it,” said Ines Vane of Tollick.\n"
    right = "Ferry sinks\n\nInes Vane of Tollick said: “The children sang.”\n"
    for made in compare(article(left), article(right, "right.txt")).findings:
        for found in made.differences:
            assert [s.of(left) for s in found.words.left] != [s.of(right) for s in found.words.right]


SEEN = "The ferrymen met on Monday. Nobody spoke. Ada Quill shut the hall at noon. Gulls cried over the quay.\n"


def test_a_headline_of_two_sentences_stands_whole():
    """A question that the next sentence answers is half a headline."""
    here = "Whose boat? Inside the quarrel that parted the ferrymen of Tollick\n\n" + SEEN
    there = "Ferrymen of Tollick part in anger\n\n" + SEEN
    left = Article(here, "left.txt", title=here.partition("\n")[0])
    found = facts(compare(left, Article(there, "right.txt", title=there.partition("\n")[0])))
    (fact,) = [fact for fact in found if fact.label == "headline"]
    assert fact.left
    assert fact.left.span.of(here) == left.title


SAID = "“It is about a pilot falling asleep over the harbour,” {} said.\n\nBread was cheap. Trains ran late.\n"


@each(
    ("one", "other", "apart"),
    [
        ("Sigrun Alvdal", "Kaspar Leth", True),
        ("Sigrun Alvdal", "Sigrun Alvdal", False),
        ("Tim Alvdal", "Timothy Alvdal", False),  # one man
        ("Sigrun Alvdal", "the union", False),  # for which she speaks
        ("Sigrun Alvdal", "Alvdal", False),
        ("Sigrun Alvdal", "UTU President", False),
    ],
)
def test_the_same_words_of_two_people_are_no_agreement(one, other, apart):
    """Both have to be named in full, by names that share no word."""
    found = facts(compare(article(SAID.format(one)), article(SAID.format(other), "right.txt")))
    assert ("speaker" in {fact.label for fact in found}) is apart


def test_of_two_people_the_row_says_so_though_the_words_differ_too():
    """Who said it is more than what either says beyond it."""
    here = "“We have been handed a brochure and told that it is a strategy for us,” Rhys Alvdal said.\n\nBread was cheap.\n"
    there = "“We have been handed a brochure and told to keep quiet,” Paula Leth said.\n\nTrains ran late.\n"
    found = facts(compare(article(here), article(there, "right.txt")))
    assert [f.label for f in found if f.left and f.right][:1] == ["speaker"]


def test_who_says_the_same_words_is_shown_and_marked():
    """On either side: the name is what differs, and may stand in the sentence before."""
    left = "“It is late,” Ada Marsh said. “The wall fell at noon and hurt nobody at all.”"
    right = "“The wall fell at noon and hurt nobody at all,” Ivo Bell said."
    (fact,) = (f for f in facts(compare(article(left), article(right, "right.txt"))) if f.label == "speaker")
    assert [span.of(left) for span in fact.left.words] == ["Ada Marsh"]
    assert [span.of(right) for span in fact.right.words] == ["Ivo Bell"]
    assert all(fact.left.span.contains(span) for span in fact.left.words)


def test_what_one_quotes_beyond_is_marked_beside_it():
    """The same word may stand far before; the passage that is shown must not reach there."""
    left = "She was cleared of two counts in Tollick.\n\n“She treated a public purse as a handbag,” Ada Marsh said."
    right = "“Treated a public purse as a handbag,” Ivo Bell said."
    (fact,) = (f for f in facts(compare(article(left), article(right, "right.txt"))) if f.label == "speaker")
    assert fact.left.span.of(left) == "“She treated a public purse as a handbag,” Ada Marsh said."


def test_nobody_says_a_headline():
    """Its label is no person, and whom it quotes the story tells."""
    title = "BAKER GUILTY: ‘She toasted him all the same as he died’"
    pair = compare(Article(f"{title}\n\n{SEEN}", "left.txt", title=title), article(SEEN, "right.txt"))
    assert pair.speakers([pair.left.headline], "left") == {}


def test_an_altered_quotation_that_denies_comes_first():
    """Who reads that it could not be prevented needs that before a word that only says less, be it nearer the lead."""
    left = (
        "The mill burned down at night.\n\n“We had no warning at all in the spinning rooms of the mill,” said Ada Bell."
        "\n\nThe crews went home. It was cold.\n\n“It was a tragedy that could have been prevented by us,” said Bo Marsh."
    )
    right = left.replace("warning at all in", "warning in").replace("could have", "could not have")
    found = compare(article(left), article(right, "right.txt"))
    assert [fact.subject for fact in found.facts if fact.shown] == ["Bo Marsh", "Ada Bell"]


@each(
    ("mine", "theirs", "label"),
    [
        ("found no weapons", "found weapons", "denies"),
        ("sailed full", "sailed empty", "opposites"),
        ("found old weapons", "found weapons", "wording"),
    ],
)
def test_nearly_the_same_words_of_which_one_turns_the_sense(mine, theirs, label):
    """It is what an editor asks for first, not style."""
    frame = "Raid in Tollick\n\nA fog lay over it. The crew of the grey ferry {} near the harbour wall of Tollick.\n"
    found = compare(article(frame.format(mine)), article(frame.format(theirs), "right.txt"))
    assert by_words(found, "left", "the grey ferry")[0].label == label


def below_headlines(left: str, right: str) -> tuple[Fact, ...]:
    """The facts of two reports of one sentence each, under headlines that have nothing in common."""
    return facts(compare(article(f"News at noon\n\n{left}\n"), article(f"Briefly told\n\n{right}\n", "right.txt")))


@each(
    ("left", "right", "label"),
    [
        ("None of the miners at Calder had been warned of the gas.", "The miners at Calder had been warned of the gas.", "wording"),
        ("There is no evidence of fraud in Calder, Vane said.", "It is too early to rule out fraud in Calder, Vane said.", "wording"),
        ("Vane did not pay the fine for the oil in Calder.", "Vane paid the fine for the oil in Calder.", "denies"),
        ("Vane refused to pay the fine for the oil in Calder.", "Vane paid the fine for the oil in Calder.", "denies"),
        ("Vane said that the weir at Calder was old.", "Vane said that the weir at Calder was old.", "both"),
    ],
)  # fmt: skip
def test_what_one_denies_or_leaves_open_is_not_the_same_in_both(left, right, label):
    """For sure it is a denial; where it is not sure the two are worded differently, and nothing more."""
    told = below_headlines(left, right)
    assert label in {fact.label for fact in told}
    assert label == "both" or not {fact.label for fact in told} & {"both", "maybe", "part", "otherwise"}


@each(
    ("left", "right"),
    [
        ("The driver failed to stop after hitting the pedlar in Calder.", "The driver did not stop after hitting the pedlar in Calder."),
        ("The mill at Calder had no money for new windows.", "The mill at Calder lacked money for new windows."),
        ("The pilot was not injured in the landing near Calder.", "The pilot was unhurt in the landing near Calder."),
        ("The city accepted neither the offer of Brandt nor that of Moll.", "The city rejected the offer of Brandt and that of Moll."),
        ("The weir at Calder was not finished until last week.", "The weir at Calder was finished last week."),
        ("The repair of the weir at Calder is far from complete.", "The repair of the weir at Calder is not complete."),
        ("The thief in Calder did not act alone, Vane said.", "The thief in Calder acted with others, Vane said."),
    ],
)  # fmt: skip
def test_two_that_deny_in_their_own_words_do_not_contradict(left, right):
    """A negation here and another word there that turns the sense as well are no denial."""
    told = below_headlines(left, right)
    assert not {fact.label for fact in told} & {"denies", "opposites"}
