"""What is a figure and what only looks like one; where it stands, what it counts, how exactly it is told."""

import os
from fractions import Fraction
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from diptych.sameness.quantities import english, quantities, quantities_of, same
from diptych.span import Span
from tables import each

PART = 1 if os.environ.get("DIPTYCH_LONG") else 5  # of its length a row without end has one part in so many


def read(text: str) -> list[str]:
    """The words of every figure of a text."""
    return [q.span.of(text) for q in quantities(text)]


@each(
    ("text", "value", "kind", "unit", "precision"),
    [
        ("4,200 homes were lost", 4200, "count", "home", "exact"),
        ("more than 40 people came", 40, "count", "person", "more"),
        ("nearly 40 people came", 40, "count", "person", "less"),
        ("about forty-seven boats", 47, "count", "boat", "about"),
        ("a man of 26 was held", 26, "age", "year", "exact"),
        ("a girl of nine died", 9, "age", "year", "exact"),
        ("a team of 26 was sent", 26, "count", "", "exact"),
        ("men of 40 nations", 40, "count", "nation", "exact"),
        ("40 or so boats", 40, "count", "boat", "about"),
        ("12 armed police officers", 12, "count", "officer", "exact"),
        ("12 more people", 12, "count", "more person", "exact"),
        ("a 48-page verdict", 48, "count", "page", "exact"),
        ("a bill of $3.4 million", 3_400_000, "money", "$", "exact"),
        ("more than £2bn for the line", 2_000_000_000, "money", "GBP", "more"),
        ("two hundred jobs", 200, "count", "job", "exact"),
        ("12 percent of it", 12, "percentage", "percent", "exact"),
        ("in 2019", 2019, "year", "", "exact"),
        ("the 2019 election", 2019, "year", "", "exact"),
        ("2,019 homes", 2019, "count", "home", "exact"),
        ("a 30-mile road", 30, "length", "mile", "exact"),
        ("rose from 10 to 12 percent", 10, "percentage", "percent", "exact"),
        ("dozens of boats sank", 24, "count", "boat", "exact"),
        ("a pair of left hooks floored him", 2, "count", "hook", "exact"),
        ("decided by a trio of late goals", 3, "count", "goal", "exact"),
        ("on dialysis since he was 49.", 49, "age", "year", "exact"),
        ("She is 49 and lives there", 49, "age", "year", "exact"),
        ("She was 49 points behind", 49, "count", "point", "exact"),
        ("She was 49 and 20 points behind", 49, "count", "", "exact"),
        ("One person was hurt", 1, "count", "person", "exact"),
        ("no one was hurt", 0, "count", "person", "exact"),
        ("neither man was hurt", 0, "count", "man", "exact"),
    ],
)
def test_a_figure_has_value_unit_and_precision(text, value, kind, unit, precision):
    """Digits, words, scales, currencies, units, nouns and the words about them are read alike."""
    found = quantities(text)[0]
    assert (found.value, found.kind, found.unit or found.noun, found.precision) == (value, kind, unit, precision)


@each(
    "text",
    [
        "Call 555-0123.",
        "Call +44 20 7946 0958.",
        "Call (555) 123-4567.",
        "Call 0800 123 456.",
        "in Boston, MA 02118",
        "at SW1A 1AA",
        "a Category 4 hurricane",
        "Formula One",
        "mum-of-two Ada Bell",
        "the Boeing 737",
        "and Boeing 737 jets",
        "the G7",
        "under Section 12",
        "with COVID-19",
        "since 9/11",
        "an F-16",
        "B-52s",
        "on Flight 370",
        "It sank.[1]",
        "in the footnote [12]",
        "at Euro 2024",
        "the Big Three",
        "the Group of Seven",
        "version 1.2.3",
        "from 192.168.1.10",
        "as in John 3:16",
        "um 3,4 Prozent",
        "see page 12",
        "one wonders why",
        "they hurt one another",
        "one day he left",
        "one of the boats",
        "a happy pair",
        "a pair arrived",
        "the trio of men",
        "World War Two",
        "on Channel Four",
        "Windows 11",
        "an iPhone 15",
        "on Route 66",
        "in Room 12",
        "a 4x4",
        "the 49ers",
        "7-Eleven",
        "in 5G",
        "in 3D",
        "agent 007",
        "example.com/2024/10/03/x",
        "a12@example.com",
        "item #12",
        "No. 10",
        "the 1990s",
        "in his 30s",
        "\n1. Wash hands.",
        "\n2) Dry hands.",
        "both Roth and Lind",
        "the Seven Sisters cliffs",
        "a .22 rifle",
        "a row of 12345678901234567890123456789 digits",
        "24/7",
        "3/4",
        "a boat",
        "no figure at all",
    ],
)
def test_what_names_or_points_is_no_figure(text):
    """Codes, names, numbers of lines and of notes, addresses and idle words count nothing."""
    assert read(text) == []


@each(
    ("text", "found"),
    [
        ("On May 12 500 people came.", ["May 12", "500"]),
        ("In May 12 boats sank.", ["May", "12"]),
        ("In May 4 million came.", ["May", "4 million"]),
        ("In Boston 12 people died.", ["12"]),
        ("On Sunday 12 people died.", ["Sunday", "12"]),
        ("It was foggy, and at Larch Field Airport 16 flights stood.", ["16"]),
        ("It was foggy, and Larch Field 16 flights stood.", []),
        ("Fire Kills Two People In Harbour", ["Two"]),
        ("87 miles (140 km) away", ["87 miles"]),
        ("5 miles (9 km) away", ["5 miles", "9 km"]),
        ("It fell from 12 to 10 percent.", ["12", "10 percent"]),
        ("US$40 million and −12 degrees", ["US$40 million", "−12 degrees"]),
        ("on Monday, Oct. 3, 2024, at 9 a.m.", ["Monday", "Oct. 3, 2024", "9 a.m."]),
        ("in 1939-45 and since 2010", ["1939-45", "2010"]),
        ("two in 2019, three in ten years", ["two", "2019", "three", "ten years"]),
        ("the first half, the third quarter", ["first", "third"]),
        ("in N95 masks, for R500", ["R500"]),
        ("a third man, a third of them", ["third", "a third"]),
        ("one died and two were hurt", ["one", "two"]),
        ("10,000,000.50 dollars", ["10,000,000.50 dollars"]),
        ("It took 12. 500 came.", ["12", "500"]),
        ("It shut at 9 p.m. Two men left.", ["9 p.m.", "Two"]),
        ("It shut at 9 a.m. Two Rivers Park is near.", ["9 a.m.", "Two"]),
        ("a\u0301 twenty\u00adthree, 1\u200b2 boats", ["1\u200b2"]),
    ],
)
def test_each_figure_is_found_once_with_all_that_belongs_to_it(text, found):
    """Neighbours stay apart; signs, currencies, units and years belong to their figure; a restatement is no second."""
    assert read(text) == found


def test_a_span_sees_what_stands_around_it():
    """Only figures inside a span are given, read with the words outside it; over a span also those that it cuts."""
    text = "In May more than 30 boats came. In June $12 million went."
    at = text.index("30")
    (found,) = quantities(text, Span(at, at + 2))
    assert (found.noun, found.precision) == ("boat", "more")
    assert quantities(text, Span(at, at + 1)) == ()
    assert quantities_of(text, english()).over(Span(at, at + 1)) == (found,)
    assert [q.span.of(text) for q in quantities(text, Span(text.index("In June"), len(text)))] == [
        "June",
        "$12 million",
    ]


def test_keys_of_shared_figures():
    """Equal figures have one key whatever writes them; "one", "no one" and ordinals tell statements apart too little."""

    def key(text):
        return quantities(text)[0].key

    assert key("seven ships") == key("7 ships") != key("7 percent")
    assert key("half of it") == key("50%") == "50%"
    assert key("12.5 million euros") == key("€12,500,000") == "12,500,000 (money)"
    assert key("3 October") == key("Oct. 3, 2024") != key("3 November")
    assert key("4:30 p.m.") == key("half past four")
    assert [key(text) for text in ("one person", "no one", "the 21st", "dozens of boats", "on Monday")] == [None] * 5


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
ONES += "seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spell(number: int, hyphen: str, joined: str) -> str:
    """A number in English words."""
    for scale, word in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= scale:
            rest = number % scale
            tail = f"{joined if rest < 100 else ' '}{spell(rest, hyphen, joined)}" if rest else ""
            return f"{spell(number // scale, hyphen, joined)} {word}{tail}"
    if number < 20:
        return ONES[number]
    return TENS[number // 10 - 2] + (hyphen + ONES[number % 10] if number % 10 else "")


@given(st.integers(2, 10**11), st.sampled_from("- "), st.sampled_from([" and ", " "]))
def test_a_number_in_words_reads_back(number, hyphen, joined):
    """Whatever number is spelled out is read as that number, to its last word."""
    text = f"They saw {spell(number, hyphen, joined)} boats."
    (found,) = quantities(text)
    assert found.value == number
    assert found.whole.of(text) == text[len("They saw ") : -1]


@given(
    st.integers(0, 10**15),
    st.sampled_from([",", "\u00a0", "\u2009", "\u202f", " ", "'", "’", ""]),
    st.sampled_from([0x30, 0x660, 0x6F0, 0x966, 0xFF10]),
)
def test_a_number_in_digits_reads_back(number, mark, zero):
    """Digits of any script, grouped by any mark, are read as their number."""
    written = f"{number:,}".replace(",", mark)
    text = "They saw " + "".join(chr(zero + int(c)) if c.isdecimal() else c for c in written) + " boats."
    (found,) = quantities(text)
    assert found.value == number or (found.kind == "year" and not mark)
    assert found.whole.of(text) == text[len("They saw ") : -1] or found.kind == "year"


@given(st.integers(1, 999), st.integers(0, 99), st.sampled_from(["k", " million", "m", "bn", " billion", " trillion"]))
def test_a_scaled_sum_reads_back(whole, part, scale):
    """A decimal with its scale is the product of both."""
    worth = {"k": 3, " million": 6, "m": 6, "bn": 9, " billion": 9, " trillion": 12}[scale]
    (found,) = quantities(f"It cost ${whole}.{part:02}{scale}.")
    assert found.value == (whole + Fraction(part, 100)) * 10**worth


PIECES = st.lists(
    st.sampled_from(
        """12 3.5 1,000 000 $ £ € % - – −  ( ) . , : / ' + one two twenty hundred thousand million dozen half third quarter
        and a an of in to from between no none both May October Oct. Monday 2024 03 p.m. noon past km miles degrees C
        people boats year old aged more than about nearly euros pence point percent points first st ½ ４ ² \u00ad e\u0301
        \n\n GMT dollars 1-1 3:16 Boeing U.S. Rs""".split(" ")
    ),
    max_size=14,
)
BETWEEN = st.lists(st.sampled_from([" ", "", "\u00a0", "-", "\n"]), min_size=14, max_size=14)


@given(PIECES, BETWEEN)
def test_spans_lie_in_order_inside_the_text(pieces, gaps):
    """Whatever stands beside whatever: figures are cut from the text, rise, and do not overlap."""
    text = "".join(p + g for p, g in zip(pieces, gaps, strict=False))
    found = quantities(text)
    for one, other in pairwise(found):
        assert one.span.end <= other.span.start
    for quantity in found:
        assert quantity.span.of(text).strip()
        assert quantity.whole.contains(quantity.span)
        assert same(quantity, quantity).verdict == "same"


@given(PIECES, BETWEEN)
def test_the_answer_is_the_same_from_either_side(pieces, gaps):
    """Which of two figures comes first changes nothing."""
    found = quantities("".join(p + g for p, g in zip(pieces, gaps, strict=False)))
    for one in found:
        for other in found:
            assert same(one, other) == same(other, one)


@each(
    "text",
    [
        "1" * (200_000 // PART),
        "1-" * (50_000 // PART),
        "100 " * (20_000 // PART),
        "two thousand million " * (5_000 // PART),
        "one and a half " * (5_000 // PART),
        "1 " + "million " * (50_000 // PART),
        "two point " + "five " * (20_000 // PART),
        "5 km (" * (10_000 // PART),
        "1.2.3.4:" * (20_000 // PART),
        "twenty-" * (20_000 // PART),
        "²half past ² 1-1-" + "9" * 5000 + " 1" + "0" * 5000 + "st",
    ],
    ids=range(11),
)
def test_long_rows_of_anything_are_read(text):
    """Rows without end, of digits or of number words, end in no error and in no huge number."""
    assert all(abs(q.value) < 10**60 for q in quantities(text))


def test_an_entry_of_a_list_begins_like_a_sentence():
    """“Some 700” behind a dash that begins a line is no name, as “Terminal One” behind one in a line is."""
    text = "What we know\n\n- Some 700 flights are cut\n– Seven men were hurt\n- Hundreds of people wept"
    assert read(text) == ["700", "Seven", "Hundreds"]
    assert read("The hall - Terminal One - is shut.") == []


@each(
    ("text", "figures"),
    [
        ("HARLOW — Seventeen people were hurt.", ["Seventeen people"]),
        ("PARIS (XY) - Twelve people were hurt.", ["Twelve people"]),
        ("PORT ELLERY, May 3 (Coastal Press) – Twelve people were hurt.", ["May 3", "Twelve people"]),
        ("It rained.\n\nParis — Twelve people were hurt.", ["Twelve people"]),
        ("The band — Seven Sisters — were late.", []),
        ("They met Ada — Seven Sisters were late.", []),
        ("PARIS—Twelve people were hurt.", []),  # may be a name of two
        ("It rained — Seven Sisters were late.", []),
    ],
)
def test_a_dateline_is_followed_by_a_sentence(text, figures):
    """The figure that opens agency copy counts; a name between dashes does not."""
    assert [q.whole.of(text) for q in quantities(text)] == figures


@each(
    ("text", "kind"),
    [
        ("In 2022 inspectors fined the plant.", "year"),
        ("“Since 1998 police have used dogs,” she said.", "year"),
        ("It rained. By 2030 drivers will pay.", "year"),
        ("It hired 2022 inspectors.", "count"),
        ("It was seen by 2022 inspectors.", "count"),
        ("In 2,022 cases nothing was found.", "count"),
        ("In over 2022 cases nothing was found.", "count"),
    ],
)
def test_a_year_behind_a_preposition_counts_nothing(text, kind):
    """What opens a sentence says when; what stands in the middle of it may say how many."""
    assert quantities(text)[0].kind == kind
