"""Whether two articles tell of one event: said only where hardly anything of one stands in the other."""

import pytest

from diptych import compare
from diptych.article import Article
from diptych.common_ground import apart
from diptych.options import Options

DOCKS = """Dockers down tools at Farrowmere

Dockers at Farrowmere stopped work on Tuesday over a new rota. The harbour master, Enid Larkspur, sent four ships back to sea.

Union steward Piet Vandermolen wants two men on every crane. Larkspur said that one man and a camera were enough.

Ferries to Holmsay went on running. A court will hear the case in Wexcombe next week, and 2,340 cars wait on the quay.
"""
# the same strike, each sentence in other words and with other details
RETOLD = """Row over crane crews shuts port

A quarrel about how many people should sit in a crane has closed Farrowmere. Vandermolen, who leads the workers, called the plan reckless.

His opponent Larkspur points to cameras bought in spring. New vehicles gather rust by the water, among them 2,340 saloons.

Islanders of Holmsay need not worry about their boats. Judges in Wexcombe have been asked for a ruling.
"""
# another strike, elsewhere
BAKERS = """Bakers end walkout with a raise

Bakers in Oxhallow went back to their ovens on Friday. Their employer, Tilda Brackenbury, had agreed to pay six percent more.

Shop owner Amos Quillfeather had sold crackers for nine days. Customers queued along Mill Street before dawn.

The agreement runs for three years. Brackenbury expects to hire 150 apprentices by the summer.
"""


def said(left: str, right: str) -> str:
    """What is said of two texts, in English; empty where nothing is."""
    message = apart(compare(Article(left, "a"), Article(right, "b"), Options(pipeline="blank")))
    return message.english if message else ""


def test_two_strikes_are_two_events():
    """One kind of event, other people, other places: said with how many sentences have a counterpart."""
    assert said(DOCKS, BAKERS) == (
        "These look like two different stories: 0 of 6 sentences on the left and 0 of 6 on the right are told in the "
        "other too. No name, and no number of three digits or more, stands in both."
    )


def test_it_names_what_both_name():
    """A town in both is no event in both, and is told."""
    assert "The only names, and numbers of three digits or more, in both are Oxhallow." in said(
        DOCKS.replace("Ferries to Holmsay", "Ferries to Oxhallow"), BAKERS
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(DOCKS, RETOLD, id="one event in other words: the names are the same"),
        pytest.param(DOCKS, DOCKS, id="identical"),
        pytest.param(DOCKS, "Bread is back\n\nBakers went back to work. All is well.\n", id="too short to miss anything"),
        pytest.param(
            f"{DOCKS}\n“We never wanted it to come to this,” she said.\n",
            f"{BAKERS}\n“We never wanted it to come to this,” he said.\n",
            id="one quotation in both",
        ),
        pytest.param("", BAKERS, id="nothing at all on one side"),
    ],
)  # fmt: skip
def test_near_misses_are_left_alone(left, right):
    """Whatever may be one event, or is too little to tell."""
    assert not said(left, right)


def test_names_at_the_beginning_of_a_sentence_are_no_sign_and_no_harm():
    """Any word has a capital there: such words neither part nor join two texts."""
    other = BAKERS.replace("Customers queued", "Dockers queued").replace("The agreement", "Ferries brought flour. It")
    assert said(DOCKS, other)


def test_days_and_years_join_nothing():
    """Two events of one Tuesday in one year are two."""
    assert said(DOCKS.replace("on Tuesday", "on Tuesday 4 March 2026"), BAKERS.replace("on Friday", "on 4 March 2026"))


ZUG = """Güterzug entgleist bei Brehmstadt

Bei Brehmstadt ist am Dienstag ein Güterzug aus den Schienen gesprungen. Lokführer Onno Wieseke blieb unverletzt.

Der Kran kommt erst morgen aus Holzlingen. Pendler fahren so lange mit Bussen. Die Strecke gehört der Regelbahn.
"""
KINO = """Altes Lichtspielhaus öffnet wieder

In Marienquell flimmern seit Freitag wieder Filme über die Leinwand. Betreiberin Ilka Sonnemann zeigt zuerst ein Märchen.

Die Sessel stammen aus einem Theater. Karten kosten sieben Taler. Vor dem Haus standen Kinder und sangen.
"""


def test_where_all_nouns_have_capitals_some_in_both_are_nothing():
    """German nouns look like names: a few in both part the articles as well."""
    left, right = (Article(text, "a", language="de") for text in (ZUG, KINO))
    message = apart(compare(left, right, Options(pipeline="blank")))
    assert message
    assert "verschiedenen Geschichten aus: 0 von 5 Sätzen links und 0 von 5 rechts" in message.said("de")


def test_of_two_languages_nothing_is_said():
    """What has no counterpart there may only not have been looked for."""
    articles = Article(DOCKS, "a", language="en"), Article(KINO, "b", language="de")
    assert apart(compare(*articles, Options(pipeline="blank"))) is None


def test_it_is_said_the_other_way_round_alike():
    """Swapped articles swap the counts and nothing else."""
    comparison = compare(Article(DOCKS, "a"), Article(BAKERS, "b"), Options(pipeline="blank"))
    there, back = apart(comparison), apart(comparison.mirrored())
    assert there
    assert back
    assert there.mirrored().english == back.english
