"""An invented corpus of any size: events told by several outlets, paraphrased and copied, among news of other events.

``python tests/benchmarks/invented_corpus.py 15000 FOLDER [SEED]`` writes the articles and ``truth.csv``, the pairs that
tell of one event. Names are made of syllables, sentences of our own patterns; two outlets choose other facts, other
words for them and another order, and share what reports of one subject share anyway.
"""

import csv
import random
import sys
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

OUTLETS = [f"{place} {kind}" for place in ("Aldmoor", "Brenn", "Castell", "Dunvale", "Elsby", "Fenwick", "Garrow")
           for kind in ("Gazette", "Mercury", "Post", "Observer")]  # fmt: skip
_ONSETS = "b br c d dr f g gr h k kl l m n p pr r s st t tr v w z".split()
_VOWELS = "a e i o u ai ea oa".split()
_CODAS = ["", "", "l", "n", "r", "s", "th", "nd", "rk", "m"]
_ENDS = ["ton", "by", "ham", "stead", "wick", "ford", "mouth", "field"]

# Subjects of news: what happens, to what, and facts about it, each in several wordings. {p} place, {q} another place,
# {a} {b} people, {o} a body, {n} {m} {k} figures, {d} a weekday, {t} a thing.
SUBJECTS: dict[str, list[list[str]]] = {
    "fire": [
        ["A fire destroyed {t} in {p} on {d}, and {n} people were taken to hospital.",
         "{n} people needed treatment after {t} in {p} burned down on {d}.",
         "Flames gutted {t} in {p} on {d}; {n} were treated in hospital."],
        ["{a}, the fire chief, said the blaze began in a storeroom.",
         "The fire started in a storeroom, according to fire chief {a}.",
         "Fire chief {a} told reporters that a storeroom was where it began."],
        ["\"Nobody had checked the alarms for {k} years,\" {a} said.",
         "{a} complained that \"nobody had checked the alarms for {k} years\"."],
        ["{o} insured the building for {m} crowns.", "The insurance of {m} crowns is held by {o}."],
        ["Neighbours from {q} brought blankets and tea through the night.",
         "People in {q} handed out blankets all night."],
        ["{b} lost the workshop that the family had run since the war.",
         "For {b}, whose family ran a workshop there since the war, everything is gone."],
    ],
    "strike": [
        ["Workers at {o} in {p} walked out on {d} over pay, and {n} shifts were cancelled.",
         "{n} shifts fell out in {p} on {d} when the staff of {o} stopped work over wages."],
        ["{a}, who leads the union, demands {k} percent more.",
         "The union under {a} wants a rise of {k} percent."],
        ["\"We have waited long enough for an offer that means something,\" said {a}.",
         "{a} said they had \"waited long enough for an offer that means something\"."],
        ["{b}, the manager, offered a single payment of {m} crowns.",
         "Management, said {b}, would pay {m} crowns once."],
        ["Buses from {q} carried passengers who had been stranded.",
         "Stranded passengers went home on buses from {q}."],
        ["Talks go on behind closed doors in {q}.", "Both sides meet again in {q}, away from the cameras."],
    ],
    "court": [
        ["{a} was sentenced in {p} on {d} to {n} months for fraud against {o}.",
         "A court in {p} gave {a} {n} months on {d} for defrauding {o}."],
        ["The judge, {b}, spoke of a breach of trust that had lasted {k} years.",
         "For {k} years trust had been abused, judge {b} found."],
        ["\"I am ashamed and I will pay back what I can,\" {a} told the court.",
         "{a} said in court: \"I am ashamed and I will pay back what I can.\""],
        ["Invoices for {m} crowns had been made up.", "The forged bills came to {m} crowns."],
        ["An auditor in {q} noticed first that deliveries had never arrived.",
         "It came to light when deliveries were missing in {q}."],
        ["The defence will appeal.", "Lawyers announced an appeal."],
    ],
    "flood": [
        ["The river burst its banks at {p} on {d}, and {n} houses stood under water.",
         "{n} houses were flooded in {p} when the river rose over its banks on {d}."],
        ["Mayor {a} asked {o} for pumps.", "{o} was asked for pumps by {a}, the mayor."],
        ["\"The dyke should have been raised {k} years ago,\" said {a}.",
         "{a} said the dyke \"should have been raised {k} years ago\"."],
        ["Repairs will cost {m} crowns at least.", "The damage is put at {m} crowns or more."],
        ["A school in {q} took in families for the night.", "Families slept in a school in {q}."],
        ["{b} rowed from door to door with medicine.", "Medicine came by boat, rowed by {b}."],
    ],
    "opening": [
        ["{o} opened {t} in {p} on {d} before {n} guests.", "Before {n} guests {t} in {p} was opened by {o} on {d}."],
        ["Architect {a} had drawn it {k} years before.", "The plans, {k} years old, are by {a}."],
        ["\"A town without a place to meet is only a road,\" said {a}.",
         "{a} called a town without a place to meet \"only a road\"."],
        ["It cost {m} crowns, a third more than planned.", "At {m} crowns the cost is a third above the plan."],
        ["{b} of the council stayed away in protest.", "Councillor {b} did not come, in protest."],
        ["Trams from {q} run until midnight from now on.", "From {q} trams run later now, until midnight."],
    ],
    "find": [
        ["Divers near {p} found a wreck on {d} with {n} barrels aboard.",
         "A wreck with {n} barrels was found by divers off {p} on {d}."],
        ["{a} of {o} believes that it sank {k} hundred years ago.",
         "It went down {k} centuries ago, thinks {a}, who works for {o}."],
        ["\"The timber looks as if it had been cut last week,\" {a} said.",
         "{a} said the timber looked \"as if it had been cut last week\"."],
        ["Raising it would cost {m} crowns.", "To lift the ship {m} crowns would be needed."],
        ["Fishermen from {q} had long torn their nets there.", "Nets from {q} had been caught there for years."],
        ["{b} wants the cargo shown in a museum.", "A museum should show the cargo, says {b}."],
    ],
}  # fmt: skip
_COMMON = [
    "Police have closed the road and asked drivers to find other ways around the centre of town.",
    "The weather is expected to stay cold with some rain from the west until the end of the week.",
    "A spokeswoman for the regional government said that it was too early to speak of consequences.",
    "Shops nearby opened later than usual, and many people only heard of it from the radio.",
    "The council will discuss the matter at its next meeting, which is open to the public.",
    "Similar cases had been reported in the region in recent years, though never on such a scale.",
    "Residents were asked to stay calm and to follow what the authorities say.",
    "The ministry sent two officials who are to write a report before the summer.",
    "Volunteers have set up a table with hot drinks in front of the town hall.",
    "Asked for a comment, the company pointed to a statement on its notice board.",
    "Letters to the editor have been divided on the question for months.",
    "Schools in the neighbourhood stayed open, but some parents kept their children at home.",
]
_THINGS = ["a furniture factory", "the old market hall", "a library", "the boat house", "a cinema", "the grain store"]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def _name(draw: random.Random) -> str:
    return (draw.choice(_ONSETS) + draw.choice(_VOWELS) + draw.choice(_CODAS)).capitalize()


def _person(draw: random.Random) -> str:
    return f"{_name(draw)} {_name(draw)}{draw.choice(['er', 'son', 'ley', 'a', 'o'])}"


def _place(draw: random.Random) -> str:
    return _name(draw) + draw.choice(_ENDS)


def corpus(size: int, seed: int = 7) -> tuple[list[tuple[str, str, str, str]], set[tuple[int, int]]]:
    """So many articles as (name, outlet, day, text), and the pairs by their places that tell of one event."""
    draw = random.Random(seed)
    places, people = [_place(draw) for _ in range(160)], [_person(draw) for _ in range(900)]
    bodies = [
        f"the {_name(draw)} {kind}" for kind in ("Company", "Trust", "Board", "Works", "Society") for _ in range(24)
    ]
    articles: list[tuple[str, str, str, str]] = []
    truth: set[tuple[int, int]] = set()
    event = 0
    while len(articles) < size:
        event += 1
        day = date(2026, 1, 1) + timedelta(days=draw.randrange(60))
        subject = draw.choice(list(SUBJECTS))
        slots = {
            "p": draw.choice(places), "q": draw.choice(places), "a": draw.choice(people), "b": draw.choice(people),
            "o": draw.choice(bodies), "n": draw.randrange(3, 90), "m": f"{draw.randrange(2, 95)},{draw.randrange(100, 999)}",
            "k": draw.randrange(2, 19), "d": _DAYS[day.weekday()], "t": draw.choice(_THINGS),
        }  # fmt: skip
        sources = draw.choices([1, 2, 3, 4, 5], [72, 14, 8, 4, 2])[0]
        members, first = [], ""
        for outlet in draw.sample(OUTLETS, sources):
            if first and draw.random() < 0.25:  # a copy, cut and under another headline
                lines = first.split("\n\n")
                text = "\n\n".join(lines[: max(3, len(lines) - draw.randrange(3))])
            else:
                text = _told(draw, subject, slots)
            first = first or text
            late = day + timedelta(days=draw.choices([0, 1, 2], [66, 26, 8])[0])
            members.append(len(articles))
            title = f"{slots['p']}: {subject.capitalize()} {draw.choice(['reported', 'in the news', 'what we know'])}"
            articles.append((f"{len(articles):06d}", outlet, late.isoformat(), f"{title}\n\n{text}\n"))
        truth |= set(combinations(members, 2))
    return articles[:size], {pair for pair in truth if max(pair) < size}


def _told(draw: random.Random, subject: str, slots: dict[str, object]) -> str:
    """One telling: the first fact, most of the others in some order, and what reports of any subject say."""
    lead, *others = SUBJECTS[subject]
    chosen = [lead, *draw.sample(others, draw.randrange(3, len(others) + 1))]
    told = [draw.choice(wordings).format(**slots) for wordings in chosen]
    common = draw.sample(_COMMON, draw.randrange(4, 8))
    rest = told[1:] + common
    draw.shuffle(rest)
    return "\n\n".join([told[0], *rest])


def write(size: int, folder: Path, seed: int = 7) -> None:
    """Writes the articles, a list of them, and the true pairs by path."""
    articles, truth = corpus(size, seed)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "list.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("path", "outlet", "published"))
        for number, (name, outlet, day, text) in enumerate(articles):
            path = Path(f"{number // 1000:03d}") / f"{name}.txt"
            (folder / path.parent).mkdir(exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
            rows.writerow((path, outlet, day))
    with open(folder / "truth.csv", "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("left", "right"))
        for left, right in sorted(truth):
            rows.writerow((articles[left][0], articles[right][0]))


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 7)
