"""Every framing rule fires on its own example, through the whole engine, and on nothing that only looks like it."""

import pytest

from diptych.matching.framing.rules import RULES


@pytest.mark.parametrize("name", RULES)
def test_a_rule_fires_on_its_own_example(frame, name):
    """The example in the table shows what the rule finds, whichever side it stands on."""
    rule = RULES[name]
    assert name in [f.rule for f in frame(rule.left, rule.right)]
    assert name in [f.rule for f in frame(rule.right, rule.left)]


# rule, left and right texts that look like what it finds, why they are not
NEAR_MISSES = [
    (
        "voice-agent",
        "A young driver shot near the gate of the Tollick quarry on Saturday night is in hospital.",
        "A young driver was shot near the gate of the Tollick quarry on Saturday night.",
        "the word before the verb is the one who was shot",
    ),
    (
        "voice-agent",
        "Police shot a young driver near the gate of the Tollick quarry on Saturday night.",
        "A young driver was shot by police near the gate of the Tollick quarry on Saturday night.",
        "the passive names its doer",
    ),
    (
        "voice-agent",
        "Police have shot a young driver near the gate of the Tollick quarry on Saturday night.",
        "Police shot a young driver near the gate of the Tollick quarry on Saturday night.",
        "both are active",
    ),
    (
        "voice-agent",
        "The ferry is gone from the quay of Tollick, and so are its lifeboats.",
        "The ferry went from the quay of Tollick with its lifeboats.",
        "nobody does anything to the ferry",
    ),
    (
        "hedge-word",
        "The mayor told angry crews of another plan: he had to slash public spending on forty ferries and piers.",
        "Crews cheered when the mayor promised to curb public spending on forty ferries and wooden piers.",
        "what he had to do is to slash, not to be public",
    ),
    (
        "reporting-verb-headline",
        "Tollick council rejects the quarry plan\n\nThe vote was close.",
        "Tollick council bows to protest\n\nMany had marched.",
        "after “to” at the end of a headline stands a noun as often as a verb",
    ),
]


@pytest.mark.parametrize(("name", "left", "right", "why"), NEAR_MISSES, ids=[f"{n[0]}: {n[3]}" for n in NEAR_MISSES])
def test_a_rule_leaves_near_misses_alone(frame, name, left, right, why):
    """What only looks like a rule's example is left alone, on either side."""
    assert name not in [f.rule for f in frame(left, right)], why
    assert name not in [f.rule for f in frame(right, left)], why
