"""What is shown of each quotation of short texts in German, French and Spanish, and who is known in them."""

from diptych.article import Article
from diptych.language import analyse
from diptych.options import Options
from tables import assert_table


def rows(told: str) -> list[str]:
    """A row for each quotation of a text behind the code of its language, and one for the people that it names."""
    code, _, text = told.partition(" ")
    document = analyse(Article(text, "test", language=code), Options(pipeline="blank"))
    found = []
    for q in document.quotations:
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
    people = [f"{p.name}{f' {p.gender}' if p.gender else ''}" for p in document.people]
    return [
        *found,
        f"names: {', '.join(people) or '-'}; {', '.join(m.span.of(text) for m in document.mentions) or '-'}",
    ]


def test_readings():
    """A text gives each of its quotations what a reader would, and names whom it names."""
    assert_table(__file__, rows)
