"""Two articles of any length that share sentences, alter others and have some of their own, as reports of one event do."""

import random

NAMES = ["Ada Marsh", "Lena Brodt", "Tom Verrin", "Ines Calloway", "Olaf Kern", "Mira Stahl"]
SENTENCES = 4  # of a paragraph
SAME, ALTERED, OWN = 0.4, 0.7, 0.9  # shares of sentences up to which one is kept, altered, replaced; the rest is cut


def long_pair(words: int, seed: int = 5) -> tuple[str, str]:
    """The texts, the left one of about so many words."""
    dice = random.Random(seed)
    syllables = [a + b for a in "bcdfglmnprstv" for b in "aeiou"]
    vocabulary = ["".join(dice.choices(syllables, k=dice.randint(2, 4))) for _ in range(6000)]

    def sentence() -> str:
        told = dice.choices(vocabulary, k=dice.randint(9, 22))
        kind = dice.random()
        if kind < 0.2:
            return f"“{' '.join(told).capitalize()},” said {dice.choice(NAMES)}."
        if kind < 0.35:
            told += [str(dice.randint(3, 900)), dice.choice(vocabulary)]
        return f"{' '.join(told).capitalize()}."

    def other(told: str) -> str:
        kind = dice.random()
        if kind < SAME:
            return told
        if kind < ALTERED:
            changed = told.split()
            for _ in range(3):
                changed[dice.randrange(1, len(changed) - 1)] = dice.choice(vocabulary)
            return " ".join(changed)
        return sentence() if kind < OWN else ""

    left, right, count = [], [], 0
    while count < words:
        paragraph = [sentence() for _ in range(SENTENCES)]
        count += len(" ".join(paragraph).split())
        left.append(" ".join(paragraph))
        right.append(" ".join(filter(None, map(other, paragraph))))
    return "\n\n".join(left), "\n\n".join(filter(None, right))
