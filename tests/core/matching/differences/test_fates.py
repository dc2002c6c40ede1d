"""What became of one thing, told as two outcomes that exclude each other: by the words beside them, and by a parse."""

from diptych.article import Article
from diptych.engine import compare
from diptych.facts.labels import labels
from diptych.options import Options
from pairs import compared, named, words
from tables import assert_table

PARSED = (  # what only a parse tells: whose outcome it is, over insertions and clauses
    (
        "The visitor centre, opened only last year, burned to the ground.",
        "The visitor centre lost part of its roof but can be saved, a surveyor said.",
        ["burned to the ground", "can be saved"],
    ),
    (
        "Vane fired Marsh only for lying to the council about the weir.",
        "Ivo Marsh, who had misled the council, stepped down on Monday.",
        ["fired Marsh", "stepped down"],
    ),
    (
        "The company said the run crossed by the avalanche had been closed since the previous evening.",
        "The run was open, according to several guests who were on it.",
        ["the run crossed by the avalanche had been closed", "The run was open"],
    ),
    ("The senate approved the bill on Monday.", "The house rejected the bill on Monday.", []),
    ("The board rejected the first offer.", "The board accepted the second offer.", []),
    ("The ferry line cancelled the evening sailing.", "The morning sailing went ahead.", []),
)


def rows(pair: str) -> list[str]:
    """The fates of a pair that part, with the words of both sides."""
    found, left, right = compared(pair, "\n\nBread was dear. Gulls cried.")
    rules = ("two-fates", "somebody-and-nobody")
    return [row for finding in found.findings for row in named(finding, left, right, rules)]


def test_fates_are_those_of_the_table():
    """One row where both cannot be so; none of two things, of two stages, of a plan, of another year."""
    assert_table(__file__, rows)


def test_a_parse_tells_whose_outcome_it_is(trained_english):
    """Over an insertion, a relative clause, an object; not where two did it, or to two things."""
    about = "\n\nBread was dear that day, Ivo Marsh said. Gulls cried.\n"
    options = Options(pipeline=trained_english)
    for left, right, expected in PARSED:
        found = compare(Article(left + about, "left"), Article(right + about, "right"), options)
        told = [d for f in found.findings for d in f.differences if d.rule == "two-fates"]
        assert (
            [words(left, told[0].words.left), words(right, told[0].words.right)] == expected if told else not expected
        )


def test_a_fate_is_an_opposite_or_a_denial():
    """The label that a reader sees, and the words of both sides in the reason, with their verbs."""
    opposites, _, _ = compared("The bridge remains closed. || The bridge reopened on Monday.", "\n\nGulls cried.")
    denial, _, _ = compared("Two boys were arrested. || Nobody was arrested.", "\n\nGulls cried.")
    told = [[(f.reason, [*labels(f)]) for f in c.findings if f.differences] for c in (opposites, denial)]
    assert [[(reason, label[:1]) for reason, label in each] for each in told] == [
        [("Left says “The bridge remains closed”, right says “The bridge reopened”.", ["opposites"])],
        [("Left says “Two boys were arrested”, right says “Nobody was arrested”.", ["denies"])],
    ]
