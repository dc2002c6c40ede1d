"""What contradicts and what merely differs: of every rule a case and its near miss."""

from diptych.article import Article
from diptych.engine import compare_all
from diptych.options import Options
from diptych.story.contradictions import difference
from tables import each

AROUND = (
    "\n\nThe harbour office in Velmar opened again on Monday after the storm.\n",
    "\n\nAfter the storm, Velmar's harbour office opened again on Monday.\n",
)
SAID = "“We were warned about this roof for years, and nobody {},” said Osric Dane."
KNEW = "“We did {}know about the holes in this roof for many years,” said Osric Dane."
LOST = "“We lost {} boats in the harbour that night and the whole roof,” said Osric Dane."
PAYS = "The council of Velmar will {} percent of the repairs to the ferry terminal roof, the treasurer said."
SOLD = "{} of the ferry tickets in Velmar were sold to tourists last summer, the council said."
KILLED = "{} passengers were killed when the ferry terminal roof in Velmar fell on {}."
SIGNED = "The mayor Ilka Rowan did {}sign the contract for the harbour roof of Velmar on Monday."


def story(left: str, right: str):
    articles = [Article(text + more, name) for text, more, name in zip((left, right), AROUND, "ab", strict=True)]
    return compare_all(articles, Options(pipeline="blank"))


@each(
    ("left", "right", "label"),
    [
        (SAID.format("paid for it"), SAID.format("listened"), "quotation-altered"),
        (KNEW.format(""), KNEW.format("not "), "quotation-altered"),
        (LOST.format(14), LOST.format(16), "quotation-altered"),
        (SIGNED.format(""), SIGNED.format("not "), "denies"),
        (SOLD.format("40 percent"), SOLD.format("90 percent"), "figures"),
        (KILLED.format("Two", "Monday"), KILLED.format("Four", "Monday"), "figures"),
        (KILLED.format("At least two", "Monday"), KILLED.format("At least four", "Monday"), "figures"),
        (KILLED.format("Two", "Monday"), KILLED.format("Two", "Tuesday"), "dates"),
    ],
)
def test_only_one_of_both_can_be_right(left, right, label):
    """A row says so, whichever article comes first."""
    for made in (story(left, right), story(right, left)):
        assert any(label in row.differs for row in made.rows)


@each(
    ("left", "right"),
    [
        (SAID.format("paid for it"), SAID.format("paid for it").replace("this", "this old")),
        ("“We were warned that this roof would fall on the people below it,” said Osric Dane.",
         "“We were warned this roof would fall on the people below it,” said Osric Dane."),
        (SAID.format("paid for it").replace("were warned", "warned them"),
         SAID.format("paid for it").replace("were warned", "are warning them")),
        (PAYS.format("pay 77"), PAYS.format("not pay 23")),
        (SOLD.format("More than half"), SOLD.format("90 percent")),
        (KILLED.format("At least two", "Monday"), KILLED.format("Four", "Monday")),
        (KILLED.format("Fewer than nine", "Monday"), KILLED.format("Four", "Monday")),
    ],
)  # fmt: skip
def test_both_can_be_right(left, right):
    """Style of quoting, a limit, the rest of a whole: no contradiction."""
    for made in (story(left, right), story(right, left)):
        assert any(difference(finding) for finding in made.comparisons[0, 1].findings)
        assert not any(row.differs for row in made.rows)


def test_a_question_is_no_denial():
    """Who announces whether she will run does not say that she will."""
    left = "The mayor Ilka Rowan announced on Monday whether she will run again for the harbour board of Velmar."
    right = "The mayor Ilka Rowan will not run again for the harbour board of Velmar, she announced on Monday."
    for made in (story(left, right), story(right, left)):
        assert not any(row.differs for row in made.rows)


def test_figures_of_one_thing_contradict_in_sentences_that_else_tell_of_others():
    """Who counts the injured below the storm, and who above it, count the same people."""
    made = story(
        "Fourteen passengers were injured when a storm tore the roof off the ferry terminal in Velmar on Tuesday.",
        "Winds of 130 km/h were measured when the roof fell in. Nineteen passengers were injured, the fire brigade said.",
    )
    assert any("figures" in row.differs for row in made.rows)


def test_a_sentence_left_out_of_a_quotation_contradicts_nothing():
    """Who quotes less of what was said has not said otherwise: the “not” of the sentence left out turns nothing."""
    left = "“He is not welcome to Velmar,” Dane told the Courier. “We don’t like him. We don’t want him.”"
    right = "“He is not welcome to Velmar,” Mr. Dane told the Courier. “We don’t want him.”"
    for made in (story(left, right), story(right, left)):
        assert not any(row.differs for row in made.rows)
