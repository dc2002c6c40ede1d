"""Articles of real size recombined from the sentences of our own pairs, in which ties abound.

Both articles of such a pair take their sentences from the same few events, in an order of their own; some stand twice,
some lose a word, gain another verb of saying or another figure: whatever a finder decides by luck it decides here.
"""

import re
from functools import cache
from random import Random

from quality.gold import PAIRS

EVENTS, WORDS = 3, (300, 800)
_SAID = ("said", "admitted", "claimed", "insisted", "warned", "conceded", "added", "allegedly said", "told reporters")
_SENTENCE = re.compile(r"(?<=[.!?”])\s+(?=[“A-Z])")


@cache
def _events() -> tuple[tuple[str, ...], ...]:
    """The sentences of each of our own pairs, of both sides."""
    return tuple(
        tuple(
            sentence
            for side in ("left", "right")
            for sentence in _SENTENCE.split((folder / f"{side}.txt").read_text(encoding="utf-8").strip())
        )
        for folder in sorted(PAIRS.iterdir())
        if folder.is_dir()
    )


def recombined(seed: int) -> tuple[str, str]:
    """Two articles of 300–800 words on the same events; the same seed gives the same ones."""
    random = Random(seed)
    pool = [sentence for event in random.sample(_events(), EVENTS) for sentence in event]
    return _article(random, pool), _article(random, pool)


def _article(random: Random, pool: list[str]) -> str:
    """Paragraphs of sentences of the pool, under a headline that is one of them."""
    wanted = random.randint(*WORDS)
    paragraphs, words = [[random.choice(pool).split("\n")[0].rstrip(".")], []], 0
    while words < wanted:
        sentence = _changed(random, random.choice(pool))
        words += len(sentence.split())
        paragraphs[-1].append(sentence)
        if random.random() < 0.4:
            paragraphs.append([])
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs if paragraph) + "\n"


def _changed(random: Random, sentence: str) -> str:
    """The sentence, three times in ten with another verb, figure or one word less, twice in ten with other marks."""
    change = random.random()
    if change < 0.1:
        sentence = re.sub(r"\bsaid\b", random.choice(_SAID), sentence)
    elif change < 0.2:
        sentence = re.sub(r"\d+", lambda figure: str(int(figure[0]) + random.randint(1, 9)), sentence, count=1)
    elif change < 0.3:
        words = sentence.split(" ")
        del words[random.randrange(len(words))]
        sentence = " ".join(words)
    return sentence.translate({0x201C: '"', 0x201D: '"'}) if random.random() < 0.2 else sentence
