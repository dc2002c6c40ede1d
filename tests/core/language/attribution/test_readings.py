"""What is shown of each quotation of short texts: whose words it is, where that stands, by which verb and rule."""

from diptych.article import Article
from diptych.language import analyse
from diptych.options import Options
from tables import assert_table


def rows(text: str) -> list[str]:
    """Each quotation as a row: its first words, who speaks, the verb, the rule, how sure that is, kind and group."""
    found = []
    for q in analyse(Article(text, "test"), Options(pipeline="blank")).quotations:
        words = q.speaker.span.of(text) if q.speaker else "-"
        name = f" = {q.speaker.name}" if q.speaker and q.speaker.name != words else ""
        row = [
            q.span.of(text)[:22],
            words + name,
            q.cue.of(text) if q.cue else "-",
            q.rule or "-",
            q.confidence,
            q.kind,
        ]
        found.append(" | ".join([*row, *([] if q.group is None else [str(q.group)])]))
    return found


def test_readings():
    """A text gives each of its quotations what a reader would."""
    assert_table(__file__, rows)
