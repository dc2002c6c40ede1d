"""The head of a plain text: headline, byline, outlet, day; and where the story begins below it."""

from diptych.head import head_end, metadata, title_of
from tables import each

STORY = "The wall gave way at four in the morning.\n"


@each(
    ("text", "title"),
    [
        ("Bridge shut after crack is found\n\nText follows.", "Bridge shut after crack is found"),
        ("\n\n  Is the bridge safe?\nText.", "Is the bridge safe?"),
        ("The bridge was shut on Monday.\n\nText.", None),
        ("One line only", None),
        ("“It is over,” she said,\n\nText.", None),
    ],
)
def test_the_title_is_a_first_line_that_reads_like_one(text, title):
    """A short first line without a full stop, with text below it."""
    assert title_of(text) == title


@each(
    ("head", "byline", "outlet", "day"),
    [
        ("Wall falls at Tollick\n\nBy Ada Marlow\nThe Tollick Post\n14 March 2026\n\n", "Ada Marlow", "The Tollick Post", "2026-03-14"),
        ("Wall falls at Tollick\nBY ADA MARLOW\nMarch 14, 2026\n\n", "ADA MARLOW", None, "2026-03-14"),
        ("Wall falls at Tollick\nTollick Post\n14 March 2026\n", None, "Tollick Post", "2026-03-14"),
        ("Wall falls at Tollick\n\nBy Ada Marlow, court reporter, Tollick Evening Post\n\n", "Ada Marlow", None, None),
        ("Wall falls at Tollick\n\nAda Marlow, Stone & Mortar\n\nStone & Mortar was told. ", "Ada Marlow", "Stone & Mortar", None),
        ("Wall falls at Tollick\n\nBy Ada Marlow, Tom Reed\n\n", "Ada Marlow, Tom Reed", None, None),
        ("Wall falls at Tollick\n\nBy Ada Marlow, The Tollick Evening Post\n\n", "Ada Marlow", "The Tollick Evening Post", None),
        ("Wall falls at Tollick\n\nBy Ada Marlow and Tom Reed, Northern Newswire, Tollick\n\n", "Ada Marlow and Tom Reed", "Northern Newswire", None),
        ("Wall falls at Tollick\n\nBy Ada Marlow, court reporter, The Tollick Post\n\n", "Ada Marlow", "The Tollick Post", None),
        ("Wall falls at Tollick\n\nBy Ada Marlow, The Hague\n\n", "Ada Marlow, The Hague", None, None),
        ("Wall falls at Tollick\n\nBy Ada Marlow, Tom Reed and Eve Post\n\n", "Ada Marlow, Tom Reed and Eve Post", None, None),
        ("Wall falls at Tollick\n\nBy Ada Marlow, the night editor\n\n", "Ada Marlow", None, None),
        ("Wall falls at Tollick\n\nBy Ada Marlow, The Tollick Post, 14 March 2026\n\n", "Ada Marlow", "The Tollick Post", "2026-03-14"),
        ("Wall falls at Tollick\n\nBy Ada Marlow, March 14, 2026\n\n", "Ada Marlow", None, "2026-03-14"),
        ("Wall falls at Tollick\n\nBY ADA MARLOW AND TOM REED, SATURDAY, MARCH 14, 2026\n\n", "ADA MARLOW AND TOM REED", None, "2026-03-14"),
        ("Wall falls at Tollick\n\nBy Ada Marlow, Tom Reed and Eve Post, 14.3.2026\n\n", "Ada Marlow, Tom Reed and Eve Post", None, "2026-03-14"),
        ("Wall falls at Tollick\n\nBy Ada Marlow, court reporter, Northern Newswire, Sat 14 March 2026, 9:30\n\n", "Ada Marlow", "Northern Newswire", "2026-03-14"),
        ("Wall falls at Tollick\n\nBy Ada Marlow, The Hague, 14 March 2026\n\n", "Ada Marlow", None, "2026-03-14"),
        ("Wall falls at Tollick\n\nBy Ada Marlow, Tollick\n14 March 2026\n\n", "Ada Marlow, Tollick", None, "2026-03-14"),
        ("Wall falls at Tollick\n\nBy Ada Marlow, The Tollick Post, 31 February 2026\n\n", "Ada Marlow", "The Tollick Post", None),
        ("Wall falls at Tollick\n\nBy Ada Marlow, March Square 14\n\n", "Ada Marlow", None, None),
        ("Wall falls at Tollick\n\nAda Marlow, Stone & Mortar, 14 March 2026\n\nStone & Mortar was told. ", "Ada Marlow", "Stone & Mortar", "2026-03-14"),
        ("Wall falls at Tollick\n\nAda Marlow, Stone & Mortar, 14 March 2026\n\n", None, None, "2026-03-14"),
        ("Wall falls at Tollick\n\nBy Ada Marlow\nTollick Post\n\n", "Ada Marlow", "Tollick Post", None),
        ("Wall gives way above Tollick\n\nAda Marlow, Tollick Evening Post\n\n", None, None, None),
        ("Wall Falls At Tollick\n\nFamilies Flee Homes, Mayor Resigns\n\n", None, None, None),
        ("Wall falls at Tollick\n\nBy New Year, the three villages along the river had\nmoved.\n", None, None, None),
        ("Wall falls at Tollick\n\nBy Friday the wall had fallen.\n\n", None, None, None),
        ("Wall falls at Tollick\n\nIt fell on 14 March 2026.\n\n", None, None, None),
        ("Wall falls at Tollick\n\nResidents flee their homes\n\n", None, None, None),
    ],
)  # fmt: skip
def test_short_lines_below_the_headline_tell_who_and_when(head, byline, outlet, day):
    """Sentences do not, and a name alone is an outlet only beside a byline or a day."""
    found = metadata(head + STORY)
    assert (found.get("byline"), found.get("publisher"), found.get("published")) == (byline, outlet, day)


@each(
    ("text", "story"),
    [
        (f"Wall falls at Tollick\n\nBy Ada Marlow\nThe Tollick Post\n14 March 2026\n\n{STORY}", STORY),
        (f"Wall falls at Tollick\nBy Ada Marlow\n{STORY}", STORY),
        (f"Wall falls at Tollick\n\nBy Ada Marlow, court reporter, Tollick Evening Post\n\n{STORY}", STORY),
        (f"Wall gives way above Tollick\n\nAda Marlow, Tollick Evening Post\n\n{STORY}", STORY),
        (f"Wall Gives Way Above Tollick\n\nFamilies Flee Homes, Mayor Resigns\n\n{STORY}", f"Families Flee Homes, Mayor Resigns\n\n{STORY}"),
        ("Wall falls at Tollick\n\nAda Marlow, Stone & Mortar\n\nSo Stone & Mortar says.\n", "So Stone & Mortar says.\n"),
        (f"\n\nWall falls at Tollick\n\n{STORY}", STORY),
        (f"Wall falls at Tollick\n\nResidents flee their homes\n\n{STORY}", f"Residents flee their homes\n\n{STORY}"),
        (f"The wall fell on Monday.\n\n{STORY}", f"The wall fell on Monday.\n\n{STORY}"),
        ("One line only", "One line only"),
        ("", ""),
    ],
)  # fmt: skip
def test_the_story_begins_below_the_head(text, story):
    """Everything else of the text, to the last character; all of it where there is no head."""
    assert text[head_end(text) :] == story


@each(
    ("text", "byline", "outlet"),
    [
        ("Mauer in Tollick bricht\nVon Grete Ohm und Jan van Holm\nTollicker Bote\n14. März 2026\n\nDie Mauer ist am Morgen auf die Straße gefallen.\n", "Grete Ohm und Jan van Holm", "Tollicker Bote"),
        ("Le mur de Tollick cède\nPar Odile Ferran\n14 mars 2026\n\nLe mur est tombé dans la rue à quatre heures du matin.\n", "Odile Ferran", None),
        ("Cae el muro de Tollick\nPOR ELENA Y MARIO SOL\n14 de marzo de 2026\n\nEl muro cayó a la calle a las cuatro de la mañana.\n", "ELENA Y MARIO SOL", None),
        ("Cede il muro di Tollick\ndi Piero Salvi, inviato a Tollick\n14 marzo 2026\n\nIl muro è caduto nella strada alle quattro del mattino.\n", "Piero Salvi", None),
        ("Mauer in Tollick bricht\nVon Grete Ohm, Tollicker Bote, 14. März 2026\n\nDie Mauer ist am Morgen auf die Straße gefallen.\n", "Grete Ohm", None),
        ("Mauer in Tollick bricht\nVon Grete Ohm und Jan van Holm, Samstag, 14.03.2026\n\nDie Mauer ist am Morgen auf die Straße gefallen.\n", "Grete Ohm und Jan van Holm", None),
        ("Le mur de Tollick cède\nPar Odile Ferran, Le Matin, le 14 mars 2026\n\nLe mur est tombé dans la rue à quatre heures du matin.\n", "Odile Ferran", None),
        ("Cae el muro de Tollick\nPor Elena Sol, Madrid, 14 de marzo de 2026\n\nEl muro cayó a la calle a las cuatro de la mañana.\n", "Elena Sol", None),
        ("Cae el muro de Tollick\nPor Elena Sol, Mario Gil y Eva Rey, Diario del Río, 14 de marzo de 2026\n\nEl muro cayó a la calle a las cuatro de la mañana.\n", "Elena Sol, Mario Gil y Eva Rey", None),
        ("Wall falls at Tollick\nDoor County Advocate\n14 March 2026\n\nThe wall fell on the road at four in the morning.\n", None, "Door County Advocate"),
        ("Wall falls at Tollick\nBY " + "A" * 60 + "%\n14 March 2026\n\nThe wall fell on the road at four.\n", None, None),
    ],
)  # fmt: skip
def test_a_byline_begins_with_the_word_of_its_language(text, byline, outlet):
    """The word of another language is a part of a name; a line of capitals takes no time."""
    found = metadata(text)
    assert (found.get("byline"), found.get("publisher"), found.get("published")) == (byline, outlet, "2026-03-14")
