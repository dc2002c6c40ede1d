"""What the engine says, in the language of the interface."""

import pytest

from diptych.message import Message, plain, term
from diptych_gui.wording import messages
from diptych_gui.wording.messages import said

SHARED = Message("claim.shared", {"words": ["bridge", "closed"]})


@pytest.fixture
def german(qapp):
    """The interface in German."""
    qapp.setProperty("diptychLanguage", "de")
    yield
    qapp.setProperty("diptychLanguage", None)


def test_the_window_says_the_engines_messages_in_its_language(german):
    """Also terms, and what stands behind a message."""
    told = Message(SHARED.id, SHARED.arguments, (Message("claim.number", {"left": "47", "right": "53"}),))
    assert said(told) == (
        "Beide Sätze haben „bridge“, „closed“; wahrscheinlich geht es um dasselbe. "
        "Die Zahlen weichen ab: links „47“, rechts „53“."
    )
    assert messages.term("the same quotation") == "dasselbe Zitat"


def test_quoted_words_of_another_direction_stay_in_their_place(qapp):
    """A Hebrew word between quotation marks does not pull the comma behind it along."""
    told = said(Message("claim.shared", {"words": ["גשר", "נסגר"]}))
    assert "“\u2068גשר\u2069”, “\u2068נסגר\u2069”" in told


def test_what_the_catalogues_do_not_know_stays(german):
    """A sentence of an old file, and words that are no terms."""
    assert said(plain("Words nobody ever wrote here.")) == "Words nobody ever wrote here."
    assert messages.term("bridge") == "bridge"
    assert not term("bridge").is_known
