"""Which figures are the same, however they are written, which are roundings, which really differ."""

from diptych.sameness.quantities import same

# Each line: what is meant, two ways to write it.
EQUAL = """
23 people | twenty-three people | 23 people
23 people | Twenty three people | 23 persons
205 boats | two hundred and five boats | 205 boats
205 boats | two hundred five boats | 205 boats
1,001 boats | one thousand and one boats | 1,001 boats
100 boats | a hundred boats | 100 boats
101 boats | a hundred and one boats | 101 boats
1.5 m people | one and a half million people | 1.5 million people
1.5 m people | a million and a half people | 1,500,000 people
1.5 m people | 1½ million people | 1.5m people
0.5 m people | half a million people | 500,000 people
0.5 m people | half-million people | 0.5 million people
250,000 people | a quarter of a million people | 250,000 people
2.5 hours | two and a half hours | 2½ hours
12.5 m | 12.5 million boats | 12,500,000 boats
12.5 m | 12 500 000 boats | 12,500,000 boats
12.5 m | 12\u00a0500\u00a0000 boats | 12,500,000 boats
12.5 m | 12\u2009500\u2009000 boats | 12.5 million boats
12.5 m | 12\u202f500\u202f000 boats | 12.5 million boats
12.5 m | 12'500'000 boats | 12,500,000 boats
12.5 m | 12’500’000 boats | 12,500,000 boats
12.5 m | 12.500.000 boats | 12,500,000 boats
12.5 m | twelve point five million boats | 12.5 million boats
1,234,567 | 12,34,567 boats | 1,234,567 boats
200,000 | two hundred thousand boats | 200,000 boats
2 lakh | 2 lakh boats | 200,000 boats
3 crore | Rs 3 crore | Rs 30 million
€1.2bn | €1.2bn | €1.2 billion
€1.2bn | €1.2 bn | 1.2 billion euros
€1.2bn | EUR 1.2 billion | €1,200,000,000
£40m | £40m | £40 million
£40m | £40-million | 40 million pounds
£40m | GBP 40m | £40,000,000
$40m | US$40m | $40 million
$40m | $40m | 40 million dollars
$40m | USD 40 million | 40m US dollars
A$5 | A$5 | 5 Australian dollars
£0.50 | 50p | £0.50
£0.50 | 50 pence | 50p
$0.50 | 50 cents | $0.50
$0.50 | 50¢ | 50 cents
¥500 | ¥500 | 500 yen
Rs 500 | Rs. 500 | 500 rupees
R500 | R500 | 500 rand
24 boats | two dozen boats | 24 boats
12 boats | a dozen boats | twelve boats
6 boats | half a dozen boats | 6 boats
60 boats | three score boats | 60 boats
40,000 fans | 40k fans | 40,000 fans
40 m people | 40m people | 40 million people
4 people | ４ people | four people
4 people | ٤ people | 4 people
4 people | ४ people | 4 people
12,500 | １２，５００ boats | 12,500 boats
half | half of the boats | 50% of the boats
half | half of the boats | 50 percent of the boats
half | half the boats | one in two boats
half | 1/2 of the boats | 50 per cent of the boats
three quarters | three quarters of boats | 75 percent of boats
three quarters | three-quarters of boats | ¾ of boats
three fifths | three out of five boats | 60% of boats
one fifth | one in five boats | 20 percent of boats
a third | a third of the boats | one-third of the boats
two thirds | two-thirds of the boats | two thirds of the boats
a tenth | one in 10 | 10 percent
12 % | 12 percent | 12 %
12 % | 12 per cent | 12%
12 % | twelve percent | 12pc
12 % | 12 pct | 12％
5 points | 5 percentage points | five percentage points
0.25 points | 25 basis points | 0.25 percentage points
12 miles | 12 miles | twelve miles
12 km | 12 kilometres | 12km
12 km | 12 kilometers | 12 km
5 ft 10 | 5 feet 10 inches | 5ft 10in
half a mile | half a mile | 0.5 miles
3 km² | 3 square kilometres | 3 sq km
90 km/h | 90 km/h | 90 kilometres per hour
90 km/h | 90 kph | 90 kilometers an hour
60 mph | 60 mph | 60 miles an hour
−12 °C | −12 degrees | minus 12 degrees
−12 °C | -12C | −12 degrees Celsius
−12 °C | 12 degrees below zero | −12 degrees
12 °C | 12°C | 12 degrees centigrade
12 °C | 12 degrees | 12 °C
54 °F | 54F | 54 degrees Fahrenheit
38 years | a 38-year-old | aged 38
38 years | 38 years old | 38-year-old
38 years | thirty-eight years old | age 38
38 years | Ana Ruiz, 38, said | a 38-year-old woman
2 weeks | a two-week-old baby | 2 weeks old
2.5 hours | two hours and 30 minutes | two and a half hours
1.5 hours | an hour and a half | 1.5 hours
0.5 hours | half an hour | 0.5 hours
21st | the 21st time | the twenty-first time
3rd | the 3rd time | the third time
3-1 | won 3-1 | won 3–1
3-1 | won three to one | beat Tollick 3-1
9-4 | nine votes to four | 9-4
9-4 | by nine to four | 9-4
10-12 | 10 to 12 boats | 10-12 boats
10-12 | between 10 and 12 boats | ten to twelve boats
10-12 hours | a 10- to 12-hour strike | a strike of 10 to 12 hours
24-30 feet | a 24- to 30-foot boat | a boat of 24 to 30 feet
$10-12m | $10 to $12 million | $10-12 million
$10-12m | between $10 million and $12 million | $10m–$12m
3 October 2024 | on 3 October 2024 | on 2024-10-03
3 October 2024 | October 3, 2024 | 3rd October 2024
3 October 2024 | Oct. 3, 2024 | 03/10/2024
3 October 2024 | 3 October 2024 | 10/03/2024
3 October 2024 | 3.10.2024 | 3/10/24
3 October | Oct. 3 | 3 October
3 October | the 3rd of October | October 3rd
3 October | the third of October | Oct 3
3 October, no year | 3 October | 2024-10-03
Monday | on Monday | Mon. he left
16:30 | 4:30 p.m. | 16:30
16:30 | 4.30pm | 4:30 PM
16:30 | half past four | 16:30
16:30 | half past four | 4:30 a.m.
16:30 | 16h30 | 4:30 p.m.
16:45 | quarter to five | 4:45 pm
16:10 | ten past four | 4:10 p.m.
9 am | 9 a.m. | nine o'clock
9 am | 9am | 09:00
noon | noon | 12:00
noon | midday | 12 p.m.
midnight | midnight | 12 a.m.
nobody | no one | nobody
nobody | no one | no people
nobody | not a single person | zero people
one | one person | 1 person
two | both men | two men
2019 | in 2019 | since 2019
87 miles | 87 miles (140 km) | 140 kilometres
$40m | $40m (£31m) | £31 million
$40m | $40m (about £31m) | $40 million
soft hyphen | 12.5 mil\u00adlion boats | 12.5 million boats
""".strip().splitlines()

ROUNDED = """
two thirds of the boats | 66 per cent of the boats
two in every three boats | 67 per cent of the boats
almost a quarter of the boats | 24 per cent of the boats
a little under one per cent of it | 0.8 per cent of it
just over 200 people | 214 people
about 40 people | 39 people
about 40 people | 40 people
around 40 people | about 42 people
some 40 people | 43 people
more than 400,000 people | 414,000 people
more than 40 people | 48 people
at least 40 people | 41 people
over 40 people | 40 people
400,000+ people | 414,000 people
40 or more people | 42 people
40-odd people | 41 people
nearly 500 people | 487 people
almost 500 people | 499 people
up to 500 people | 450 people
up to 90 kph | 56 mph
at least 40 km | 25 miles
1.2 million people | 1,214,000 people
12.5 percent | 12.48 percent
33 percent | a third of it
67 percent | two-thirds of it
12,500 people | 12,483 people
$1.2bn | $1,214 million
10 to 12 people | 11 people
dozens of boats | 47 boats
hundreds of boats | several hundred boats
12 miles | 19.3 km
12 kilometres | 7.5 miles
230 km/h | 140 mph
5 miles | 8 km
100 acres | 40 hectares
12°C | 54°F
70 kg | 154 pounds
6 feet | 1.83 metres
two weeks | about 15 days
October 2024 | 3 October 2024
more than 400 people | nearly 450 people
52 weeks | one year
""".strip().splitlines()

CONVERTED = """
1,000 metres | 1 kilometre
two hours | 120 minutes
two weeks | 14 days
0°C | 32°F
2 tonnes | 2,000 kg
100 hectares | 1 square kilometre
36 km/h | 10 m/s
""".strip().splitlines()

OTHER_VALUE = """
two thirds of the boats | 60 per cent of the boats
almost 200 people | 150 people
almost 200 people | 203 people
just over 200 people | 280 people
40 people | 55 people
12 people | 15 residents
forty people | fourteen people
1.2 million people | 1.4 million people
3 million people | 3.4 million people
12,500,000 euros | 12.6 million euros
more than 400,000 people | more than 414,000 people
nearly 500 people | nearly 600 people
about 40 people | 60 people
up to 500 people | 600 people
about $12 million | nearly $13 million
£40m | £42m
£40m | £40bn
$5 | 50 cents
−12 degrees | 12 degrees
minus 12 degrees | 12 degrees
12 degrees below zero | 12 degrees
12 percent | 15 percent
half of the boats | 60 percent of the boats
one in five boats | one in four boats
a third of the boats | a quarter of the boats
two-thirds of voters | three-quarters of voters
12 km | 15 km
a 38-year-old | aged 39
two weeks | three weeks
an hour and a half | two and a half hours
the first time | the second time
won 3-1 | won 3-2
nine votes to four | 8-5
10 to 12 boats | 13 to 15 boats
3 October 2024 | 4 October 2024
3 October 2024 | 3 October 2023
Oct. 3 | Nov. 3
2024-10-03 | 04/10/2024
on Monday | on Tuesday
4:30 p.m. | 4:30 a.m.
4:30 p.m. | 17:30
half past four | half past five
noon | midnight
no one | two people
one person | two people
nobody | at least one person
in 2019 | in 2018
dozens of boats | hundreds of boats
hundreds of thousands of people | hundreds of people
two dozen boats | 36 boats
magnitude 6.1 | magnitude 6.4
""".strip().splitlines()

OTHER_UNIT = """
12 km | 12 miles
12 km | 9 miles
630 nautical miles | 745 miles
12 kilometres | 12 miles
£40m | $40m
40 euros | 40 dollars
US$40m | A$40m
£40 million | $40 million
5 percent | 5 percentage points
12°C | 12°F
70 kg | 70 pounds
100 acres | 100 hectares
three hours | three days
60 mph | 60 km/h
2 litres | 2 gallons
30 feet | 30 metres
""".strip().splitlines()

NOT_COMPARABLE = """
12 people | 12 boats
12 boats | 15 houses
12 percent | 12 people
3 October | on Monday
£40m | $52m
two men | three women
two men | three people
16:30 GMT | 11:30 EST
3 km | 3 kg
12 people | 12 more people
""".strip().splitlines()


def _pairs(lines):
    return [tuple(part.strip() for part in line.split("|")) for line in lines]


def _others(figure, rows):
    """The rows of two figures and a verdict of which the engine says something else, one way or the other."""
    return [
        (x, y, verdict, found)
        for one, other, verdict in rows
        for x, y in ((one, other), (other, one))
        if (found := same(figure(x), figure(y)).verdict) != verdict
    ]


def test_every_writing_of_a_figure_is_the_same(figure):
    """Words, digits, scales, signs, orders and units written out: one figure."""
    assert _others(figure, [(one, other, "same") for _, one, other in _pairs(EQUAL)]) == []


def _verdicts():
    lists = {"rounded": ROUNDED, "other value": OTHER_VALUE, "other unit": OTHER_UNIT, "not comparable": NOT_COMPARABLE}
    return [(one, other, verdict) for verdict, lines in lists.items() for one, other in _pairs(lines)]


def test_figures_that_are_not_the_same(figure):
    """Roundings, other values, other units and what nobody can set against each other, from either side."""
    assert _others(figure, _verdicts()) == []


def test_a_conversion_is_told(figure):
    """What is the same only in another unit says so; what is written in one unit does not."""
    pairs = _pairs(CONVERTED)
    assert [(one, other) for one, other in pairs if not same(figure(one), figure(other)).converted] == []
    assert [one for one, _ in pairs if same(figure(one), figure(one)).converted] == []


def test_equal_values_with_other_words_about_them_are_told_apart(figure):
    """ "More than 200" and "200" have one value; "about 40" and "39" have two."""
    assert same(figure("more than 200 boats"), figure("200 boats")).equal
    assert not same(figure("about 40 boats"), figure("39 boats")).equal
