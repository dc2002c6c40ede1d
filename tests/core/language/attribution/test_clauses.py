"""Verbs that report, their subjects, and the phrases around them, word by word in short sentences.

A row of the table shows a sentence with “*” behind each verb that reports and “^” behind each that is passive, then
for each such verb its subject and what begins behind it, then what ends before a mark or a verb, with the name in it.
"""

from diptych.language.attribution.clauses import SentenceTokens, is_cue, is_passive
from diptych.language.attribution.noun_phrases import name_in, phrase_after, phrase_ending
from diptych.language.attribution.speaking import can_speak, first_name, opening_subject
from diptych.language.attribution.subjects import subject_before
from frames import framed, words_of
from tables import assert_table


def rows(text: str) -> list[str]:
    """What is read in a text, a frame sentence after another."""
    return [row for sentence in framed(text) for row in read(sentence)]


def read(sentence: SentenceTokens) -> list[str]:
    """The words with their marks, the verbs with subjects, the phrases with names and whether they can speak."""
    cues = [i for i in range(len(sentence)) if is_cue(sentence, i)]
    passive = [i for i in range(len(sentence)) if is_passive(sentence, i)]
    marks = ["*" * (i in cues) + "^" * (i in passive) for i in range(len(sentence))]
    found = [
        " ".join(f"{'“…”' if t.quotation >= 0 else t.text}{mark}" for t, mark in zip(sentence, marks, strict=True))
    ]
    for cue in sorted({*cues, *passive}):
        before, after = subject_before(sentence, cue), phrase_after(sentence, cue + 1)
        found.append(f"{words_of(sentence, before)} <- {sentence[cue].text} -> {words_of(sentence, after)}")
    for i, token in enumerate(sentence):
        closes = i + 1 == len(sentence) or not sentence[i + 1].word or i + 1 in cues or i + 1 in passive
        phrase = phrase_ending(sentence, i) if closes and token.word else None
        if phrase is not None:
            name = name_in(sentence, phrase)
            told = f" ({words_of(sentence, name)})" if name != phrase else ""
            found.append(f"{words_of(sentence, phrase)}{told}{' speaks' if can_speak(sentence, phrase) else ''}")
    opening = words_of(sentence, opening_subject(sentence, len(sentence)))
    found.append(f"first {words_of(sentence, first_name(sentence, len(sentence)))}; about {opening}")
    return found


def test_sentences_are_read_word_by_word():
    """Verbs, subjects and phrases are those that the table shows."""
    assert_table(__file__, rows)
