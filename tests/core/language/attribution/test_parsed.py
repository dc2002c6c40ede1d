"""What the parse of a trained pipeline adds: people by entities, pronouns by subjects, speakers by verbs.

A text of the table has what the pipeline would tell of a word: “Lowe_NNP/nsubj:left=PERSON” is the tag, the relation to
a head, the entity. Rows are the people with their evidence, the pronouns with whom they mean, and the quotations.
"""

from diptych.language.analysis import divided
from diptych.language.attribution.parser_check import weighed
from diptych.language.attribution.speakers import Attributor, quotations
from diptych.languages.pack import english
from frames import parsed
from tables import assert_table


def rows(marked: str) -> list[str]:
    """The people, the pronouns, and who is shown for the quotations of a text with its parse."""
    language = english()
    text, parse = parsed(marked)
    analysis = divided(text, language)
    parts = (text, analysis.paragraphs, analysis.sentences, analysis.segments, language, parse)
    made = Attributor(*parts)
    made.run()
    known = made.people.known.values()
    found = [f"{p.name}{' person' if p.is_person else ''}: {', '.join(p.evidence) or '-'}" for p in known]
    for at, meant in sorted(made.references.meant.items()):
        found.append(f"{' '.join(text[at:].split()[:2])} = {meant.name}, {meant.confidence}")
    for q in quotations(*parts)[0]:
        surer = weighed(parse, q).confidence
        who = f"{q.speaker.span.of(text)} = {q.speaker.name}" if q.speaker else "-"
        found.append(f"{q.span.of(text)[:22]} | {who} | {q.rule or '-'} | {q.confidence}, {surer}")
    return found


def test_a_parse_is_taken_in():
    """People, pronouns and speakers are those that the table shows."""
    assert_table(__file__, rows)
