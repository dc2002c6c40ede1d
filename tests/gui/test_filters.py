"""Which findings the filters let through."""

import pytest

from diptych.session import Session
from diptych_gui.filters import Filters, passing


def shown(comparison, **filters) -> list[str]:
    """Kind and type of what passes."""
    return [f"{f.kind} {f.type}" for f in passing(comparison.findings, Session(comparison), Filters(**filters))]


def test_suggestions_are_off_by_default(comparison):
    """Only framing that is right often enough is shown at first."""
    assert "framing loaded" not in shown(comparison)
    assert "framing loaded" in shown(comparison, suggestions=True)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"roles": frozenset({"quotation"})}, ["quote altered"]),
        ({"min_confidence": "high"}, ["wording verbatim", "quote altered"]),
        ({"text": "FERRY"}, ["unique statement"]),
        ({"differing": True}, ["quote altered", "framing reporting_verb", "claim possible"]),
        ({"min_words": 7}, ["wording verbatim", "framing reporting_verb", "unique statement"]),
        ({"noted": True}, []),
    ],
    ids=["role", "confidence", "text", "differing", "words", "noted"],
)
def test_each_filter_hides_what_it_names(comparison, filters, expected):
    """Every filter alone."""
    assert shown(comparison, **filters) == expected


def test_states_follow_the_reader(comparison):
    """A rejected finding can be filtered away, a noted one found."""
    first = comparison.findings[0].id
    session = Session(comparison).judge(first, "rejected").add_note("odd", first)
    kept = passing(comparison.findings, session, Filters(states=frozenset({"rejected"})))
    assert [f.id for f in kept] == [first]
    assert [f.id for f in passing(comparison.findings, session, Filters(noted=True))] == [first]
