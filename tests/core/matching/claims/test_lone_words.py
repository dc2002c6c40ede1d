"""Which words of a lone sentence are marked: those that the other article has in no form."""

from diptych.matching.claims.echoes import echoes
from diptych.matching.claims.lone_words import LoneWords, in_part
from diptych.matching.claims.sentence_bags import bags, idf_weights
from diptych.span import Span
from tables import each


@each(
    ("sentence", "other", "lone"),
    [
        ("Divers raised a bronze anchor.", "Bakers baked bread.", ["Divers raised a bronze anchor"]),
        ("Divers raised a bronze anchor.", "A diver lost anchors.", ["raised a bronze"]),
        ("The 180-kg bell fell.", "A bell of 397 pounds was cast.", ["fell"]),
        ("The 180-kg bell fell.", "A bell of 250 pounds was cast.", ["180-kg", "fell"]),
        ("The pier shut at 9pm.", "At 21:00 the bells rang.", ["pier shut"]),
        ("The pier cost $1 million.", "A bell worth US$1m rang.", ["pier cost"]),
        ("The pier cost $3 million.", "A million bells rang for 1 million dollars.", ["pier cost $3 million"]),
        ("Rent rose by 12 percent.", "Some 15 percent of the rent is tax.", ["rose by 12 percent"]),
        ("Noorani mended his nets.", "Nets hung on the house of Noonrani.", ["mended"]),
        ("Marsh saw his hometown.", "A town of fishers slept.", ["Marsh saw"]),
        ("Marsh loved the port.", "A portion of fish was left.", ["Marsh loved the port"]),
        ("Marsh was threatened.", "The threat was real.", ["Marsh"]),
        ("Vane left, Marsh stayed.", "Bread was dear.", ["Vane left", "Marsh stayed"]),
        ("Marsh led the Harbour Divers Union.", "A diver of the HDU sang.", ["Marsh led"]),
        ("Marsh led the Harbour Divers Union.", "A diver of the HDV sang.", ["Marsh led the Harbour", "Union"]),
        ("The HDU met.", "Ferries of the Harbour and Divers Union slept.", ["met"]),
        ("The HDU met.", "Ferries, Harbour, Divers, Union.", ["HDU met"]),
        ("Later the nets dried.", "Nets were cut.", ["dried"]),
        ("Nets dried later, including ropes.", "Nets and ropes were cut.", ["dried later"]),
        ("Nets, officials thought, dried.", "Nets dried.", ["officials thought"]),
        ("Nets, officials sang, dried.", "Nets dried, people sang.", []),
        ("Bread was dear.", "Bread was dear.", []),
        ("Marsh met in Today House.", "Bread was dear.", ["Marsh met in Today House"]),
        ("The hdu met.", "Ferries of the Harbour and Divers Union slept.", ["hdu met"]),
        ("Marsh led the Harbour Divers Union.", "A hdu sang.", ["Marsh led the Harbour Divers Union"]),
        ("The nets of 120 metres dried.", "Nets, 394 feet.", ["dried"]),
        ("Harbour fell.", "Harbouring men.", ["fell"]),
        ("The HDU met.", "Harbour, divers and the Harbour Divers Union slept.", ["met"]),
        ("The HDU met.", "The harbour divers union slept.", ["HDU met"]),
        ("Marsh led the Harbour old Divers Union.", "A HDU sang.", ["Marsh led the Harbour old Divers Union"]),
        ("Marsh led the Harbour of Divers.", "A HD sang.", ["Marsh led"]),
        ("Marsh led the Old North Harbour Divers Ferry Union.", "The ONHDFU sang.", ["Marsh led"]),
        ("Noorani fled.", "Noorano came.", ["fled"]),
        ("Noorani fled.", "Nooranis came.", ["fled"]),
        ("Noorani fled.", "Noranis came.", ["Noorani fled"]),
        ("Norani fled.", "Noranx came.", ["fled"]),
        ("Noran fled.", "Norax came.", ["Noran fled"]),
        ("Marsh saw a town.", "The hometown slept.", ["Marsh saw"]),
        ("The pier, 120 metres long, fell.", "It is 394 feet.", ["pier", "fell"]),
        ("The pier cost $1 million in May.", "On 3 May it rained.", ["pier cost $1 million"]),
        ("Divers sang in the nets while asleep.", "Nets hung.", ["Divers sang", "asleep"]),
        ("Divers sang and then, at last, slept in boats.", "Bread was dear.", ["Divers sang", "slept in boats"]),
        ("The divers' nets sang.", "Boats.", ["divers' nets sang"]),
        ("Nets, council, dried.", "Nets dried.", ["council"]),
        ("Marsh broke the ice.", "The price fell.", ["Marsh broke the ice"]),
        ("Lowe sang in Dover.", "The bell fell over.", ["Lowe sang in Dover"]),
        ("Marsh, Divers Union, sang.", "A man of the DU sang.", ["Marsh"]),
        ("The Harbour Divers Union fled.", "A diver of the HDU sang.", ["fled"]),
        ("Nets of the Today dried.", "Nets dried.", ["Today"]),
        ("Nets dried today.", "Nets dried.", []),
        ("Tolley fled.", "Tolberley came.", ["Tolley fled"]),
        ("Marlow fled.", "Markew came.", ["Marlow fled"]),
        ("Divers sang and nets dried in boats.", "Bread was dear.", ["Divers sang", "nets dried in boats"]),
        ("Divers sang in the rain or slept.", "Rain fell.", ["Divers sang", "slept"]),
        ("Divers thought that nets dried.", "Bread was dear.", ["Divers thought", "nets dried"]),
        ("Plan A failed.", "An anchor and a plan.", ["failed"]),
    ],
)
def test_words_that_stand_in_the_other_article_in_some_form_are_not_marked(indexed, sentence, other, lone):
    """A figure in another unit or writing, a plural, a compound, another spelling of a name: all of these are told."""
    here, there = indexed(sentence), indexed(other)
    a, b = bags(here), bags(there)
    lacking = echoes(a, b, idf_weights(a, b, here.language))[0].lacking
    found = LoneWords(there).of(here, here.document.sentences[0].span, lacking)
    assert [span.of(sentence) for span in found] == lone


@each(
    ("sentence", "other", "known"),
    [
        ("President [Bana Oruzhin] wept.", "Later President Bana Orujin spoke, and Bana Orujin wept.", True),
        ("President [Bana Oruzhin] wept.", "Later President Bana Oruklen spoke, and Bana Oruklen wept.", False),
        ("President [Bana Oruzhin] wept.", "Later President Dela Orujin spoke, and Dela Orujin wept.", False),
        ("The [Colonel Anselm] Lowe wept, and Lowe left.", "Then Col. A. Lowe spoke, and Lowe wept.", True),
        ("Colonel [Anselm Lowe wept], and Lowe left.", "Then Col. A. Lowe spoke, and Lowe wept.", False),
        ("Colonel [Anselm] Lowe wept, and Lowe left.", "Then Greta Lowe spoke, and Greta Lowe wept.", False),
        ("Colonel [Anselm] Lowe wept, and Lowe left.", "Then bread was dear.", False),
        ("A [colonel] wept.", "Then Col. A. Lowe spoke, and Lowe wept.", False),
    ],
)
def test_another_name_of_somebody_known_is_nothing_new(indexed, sentence, other, known):
    """One person by a first name or its letter, or in the letters of another transcription; not a namesake."""
    start, end = sentence.index("["), sentence.index("]") - 1
    here, words = indexed(sentence.replace("[", "").replace("]", "")), LoneWords(indexed(other))
    assert words.knows(here, Span(start, end)) is known


@each(
    ("sentence", "own", "named"),
    [
        ("Old nets hung there, and Marsh left 40 boats.", ["nets", "Marsh", "40 boats"], ["Marsh", "40 boats"]),
        ("Nets hung.", ["Nets"], ["Nets"]),
        ("Ada Marsh (Lab) left.", ["Ada Marsh", "Lab"], ["Ada Marsh"]),
        ("Ada Marsh (61) left.", ["Ada Marsh", "61"], ["Ada Marsh", "61"]),
        (
            "Ada Marsh, 61, left old nets, red nets, wet nets and torn nets.",
            ["61", "old nets", "red nets", "wet nets", "torn nets"],
            ["old nets", "red nets", "wet nets", "torn nets"],
        ),
        (
            "Then Ada Marsh wept there, and a barge of Jane Lowe sank when Ms Marsh left.",
            ["Ada Marsh", "Jane Lowe", "Ms Marsh"],
            ["Ada Marsh", "Jane Lowe"],
        ),
        (
            "Then Ada Marsh wept there, and a barge of Ms Marsh sank.",
            ["Ada Marsh", "barge of Ms Marsh"],
            ["Ada Marsh", "barge of Ms Marsh"],
        ),
        (
            "Then Marsh's mill burned, and a barge of Jane Lowe sank when Ada Marsh left.",
            ["Marsh's mill", "Jane Lowe", "Ada Marsh"],
            ["Marsh's mill", "Jane Lowe", "Ada Marsh"],
        ),
        ("In it sat nobody when Ada Marsh left.", ["nobody", "Ada Marsh"], ["Ada Marsh"]),
        (
            "Old nets, wet boats, Ada Marsh, dry ropes, grey gulls, 50 tonnes and Dover hung.",
            ["Old nets", "wet boats", "Ada Marsh", "dry ropes", "grey gulls", "50 tonnes", "Dover"],
            ["Old nets", "wet boats", "Ada Marsh", "50 tonnes"],
        ),
        (
            "Dover, 6%, old nets, red nets, wet nets and 70 slept.",
            ["Dover", "6%", "old nets", "red nets", "wet nets", "70"],
            ["6%", "old nets", "red nets", "wet nets"],
        ),
    ],
)
def test_a_reason_names_what_tells_the_most(indexed, sentence, own, named):
    """Phrases with a name or a figure before others, these before a name alone, a plain word only where nothing is."""
    side = indexed(sentence)
    spans = [Span(sentence.index(words), sentence.index(words) + len(words)) for words in own]
    assert in_part("left", side, spans).arguments["words"] == named
