"""Three invented articles on one event, and a fourth that copies one of them: what every test of stories reads."""

import json
from pathlib import Path

from diptych.article import Article
from diptych.engine import compare_all
from diptych.options import Options
from diptych.story import Story

HERALD = """Storm tears roof off Velmar ferry terminal

By Ilka Rowan
The Velmar Herald
March 4, 2026

A storm tore the roof off the ferry terminal in Velmar on Tuesday night, and 14 passengers were injured.

The harbour master, Osric Dane, said the terminal would stay closed for three weeks. "We were warned about this roof for years, and nobody paid for it," he said.

Winds of 130 kilometres an hour were measured at the lighthouse. Nobody was aboard the evening boat, which had left an hour before.

The city council will meet on Friday to vote on 6 million crowns for repairs. Residents have collected 900 signatures for a new terminal.

Two of the injured were still in hospital on Wednesday, the clinic said.
"""

COURIER = """Fourteen hurt as storm destroys ferry terminal roof

By Tamsin Oke
Coast Courier
March 5, 2026

Fourteen passengers were injured when a storm tore the roof off the ferry terminal in Velmar on Tuesday night.

"We were warned about this roof for years, and nobody listened," said Osric Dane, the harbour master. The terminal would stay closed for three weeks, he said.

Ferries to Tolm Island will leave from the fish dock instead. Fishermen are not happy about it: they were not asked.

The city council meets on Friday to vote on 8 million crowns for repairs of the terminal.
"""

TRIBUNE = """Velmar terminal roof lost in storm

By Per Aldous
Northern Tribune
March 4, 2026

Winds of 130 kilometres an hour were measured at the lighthouse when the roof of the ferry terminal in Velmar came down on Tuesday night. Nineteen passengers were injured, the fire brigade said.

Harbour master Osric Dane told reporters the terminal would be closed for three weeks.

"The council knew," said Lene Marsk, who leads the opposition in the city council.

The council will vote on Friday on 6 million crowns for repairs.
"""

AGENCY = COURIER.replace("Fourteen hurt as storm", "Storm").replace(
    "By Tamsin Oke\nCoast Courier\nMarch 5", "By Jon Eld\nWire West\nMarch 3"
)

TEXTS = {"herald": HERALD, "courier": COURIER, "tribune": TRIBUNE, "agency": AGENCY}
DAYS = {"herald": "2026-03-04", "courier": "2026-03-05", "tribune": "2026-03-04", "agency": "2026-03-03"}
OUTLETS = {
    "herald": "The Velmar Herald",
    "courier": "Coast Courier",
    "tribune": "Northern Tribune",
    "agency": "Wire West",
}


def article(name: str) -> Article:
    """One of the four by name."""
    text = TEXTS[name]
    title = text.partition("\n")[0]
    return Article(text, f"{name}.txt", title=title, publisher=OUTLETS[name], published=DAYS[name])


def storm(*names: str) -> Story:
    """The story of these articles; of the first three without any."""
    return compare_all([article(name) for name in names or ("herald", "courier", "tribune")], Options(pipeline="blank"))


def play(client, start: int = 0) -> None:
    """Answers what was asked from a request on, as the engine would, until nothing more is asked."""
    number = start
    while number < len(client.requests):
        request = client.requests[number]
        number += 1
        if number in client.dropped:
            continue
        if request["do"] == "read":
            client.answer(number, {"article": article(Path(request["path"]).stem).to_record()})
        elif request["do"] == "story":
            articles = [Article.from_record(record) for record in request["articles"]]
            client.answer(
                number, json.loads(json.dumps({"story": compare_all(articles, Options(pipeline="blank")).to_record()}))
            )
