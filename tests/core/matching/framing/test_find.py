"""What holds for all framing rules together."""

import json

from diptych.finding_types import ROWS, finding_type
from diptych.matching.framing import RULES
from diptych_resources import resource
from tables import each

LEFT, RIGHT = (resource("samples", f"{side}.txt").read_text(encoding="utf-8") for side in ("left", "right"))
TYPES = {row.type for row in ROWS if row.kind == "framing"}


def mirrored(value):
    """JSON values with what belongs to one article under the name of the other."""
    if isinstance(value, dict):
        return {{"left": "right", "right": "left"}.get(k, k): mirrored(v) for k, v in value.items()}
    return value


def test_swapped_articles_mirror(frame):
    """The findings of swapped articles are the same, with sides and evidence swapped."""
    there = {(f.rule, f.left, f.right, json.dumps(f.finding.evidence, sort_keys=True)) for f in frame(LEFT, RIGHT)}
    back = {
        (f.rule, f.right, f.left, json.dumps(mirrored(f.finding.evidence), sort_keys=True)) for f in frame(RIGHT, LEFT)
    }
    assert there
    assert there == back


def test_identical_articles_have_no_framing(frame):
    """An article says nothing differently from itself."""
    assert frame(LEFT, LEFT) == []


def test_repetition_gives_the_same(frame):
    """The same articles give the same findings in the same order."""
    assert [f.finding for f in frame(LEFT, RIGHT)] == [f.finding for f in frame(LEFT, RIGHT)]


def test_every_finding_is_complete(frame):
    """Each finding has words on both sides, a reason in one sentence, JSON evidence, a known rule and type."""
    for found in frame(LEFT, RIGHT):
        assert found.left.strip()
        assert found.right.strip()
        assert found.finding.reason.endswith((".", "”."))
        assert "{" not in found.finding.reason
        assert RULES[found.rule].type == found.type
        assert found.type in TYPES
        json.dumps(found.finding.evidence)


def test_no_two_findings_on_the_same_words(frame):
    """One difference is reported once: no other finding covers half of its words on both sides."""
    spans = [(f.finding.left[0], f.finding.right[0]) for f in frame(LEFT, RIGHT)]
    for n, (x, y) in enumerate(spans):
        for v, w in spans[n + 1 :]:
            assert not (2 * x.overlap(v) >= min(len(x), len(v)) and 2 * y.overlap(w) >= min(len(y), len(w)))


def test_rules_cover_all_types_and_suggestions_are_unsure():
    """Every framing type has a rule, and no rule of a suggested type claims more than low confidence."""
    assert {rule.type for rule in RULES.values()} == TYPES
    assert all(rule.confidence == "low" for rule in RULES.values() if finding_type("framing", rule.type).suggestion)


@each("braces", ["{left}", "{", "}{", "{0}"])
def test_braces_in_articles_are_words(frame, braces):
    """Braces of an article never reach the wording of the reason as placeholders."""
    left = f'"The tide {braces} took the whole sea wall in one hour," admitted Ines Vane.\n\nThe wall fell.\n'
    right = f'"The tide {braces} took the whole sea wall in one hour," said Ines Vane.\n\nIt fell.\n'
    assert [f.left for f in frame(left, right) if f.type == "reporting_verb"] == ["admitted"]


def test_a_long_passage_is_cut_between_two_words(frame):
    """In the middle, where a reason tells more than fits; no half of a word is quoted."""
    said = (
        "for the ropes were rotten and nobody in all of Tollick harbour would have mended them before the winter storms"
    )
    (found,) = frame(
        f"“I am sorry for the flooded cellars, but I would open the sluice again, {said},” Ines Vane said.",
        "“I am sorry for the flooded cellars,” Ines Vane said.",
    )
    told = found.finding.reason.split("“")[1].split("”")[0]
    assert " … " in told
    assert set(told.split()) - {"…"} <= set(f"but I would open the sluice again, {said}".split())


def test_empty_articles(frame):
    """Articles without a word have no framing."""
    assert frame("", "Two boats sank off Tollick on Monday night.\n") == []
