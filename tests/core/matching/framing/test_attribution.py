"""Framing by attribution, order and voice."""

FILL = "".join(f"\n\nParagraph {n} speaks of {w} and of nothing besides.\n" for n, w in enumerate(
    "gulls nets ropes tides buoys masts sails knots hulls decks".split()))  # fmt: skip


def test_source_on_one_side(pairs):
    """A statement that one side ascribes and the other makes itself is shown with the source's words."""
    left = "The footbridge over the Tollick gorge has been unsafe since March, according to the ramblers' union.\n"
    right = "The footbridge over the Tollick gorge has been unsafe since March.\n"
    ((source, fact),) = pairs(left, right, "attribution")
    assert source == "according to the ramblers' union"
    assert fact.startswith("The footbridge over the Tollick gorge")


def test_same_source_on_both_sides(pairs):
    """Where both name the source, nothing differs."""
    left = "The footbridge over the Tollick gorge has been unsafe since March, according to the ramblers' union.\n"
    right = "The ramblers' union said the footbridge over the Tollick gorge has been unsafe since March.\n"
    assert pairs(left, right, "attribution") == []


def test_source_in_front(pairs):
    """Before a statement a source is one as it is behind it, whatever else the sentence begins with."""
    right = "The footbridge over the Tollick gorge has been unsafe since March.\n"
    for front, source in (
        ("According to the ramblers' union, the", "According to the ramblers' union"),
        ("The ramblers' union said the", "The ramblers' union said"),
    ):
        left = f"{front} footbridge over the Tollick gorge has been unsafe since March.\n"
        assert [found[0] for found in pairs(left, right, "attribution")] == [source], front


def test_no_source_in_front(pairs):
    """One that both name, of whatever position; a plan that nothing is parted from; a source far from what it tells."""
    right = "The footbridge over the Tollick gorge has been unsafe since March.\n"
    behind = "The footbridge over the Tollick gorge has been unsafe since March, according to the ramblers' union.\n"
    front = "According to the ramblers' union, the footbridge over the Tollick gorge has been unsafe since March.\n"
    assert pairs(front, behind, "attribution") == []
    without = "According to plan the footbridge over the Tollick gorge has been unsafe since March.\n"
    assert pairs(without, right, "attribution") == []
    far = (
        "According to Ivo Bell, gulls and rats had eaten all of the bread by noon and none was left for him, while the "
        "footbridge over the Tollick gorge has been unsafe since March.\n"
    )
    assert pairs(far, right, "attribution") == []


def test_lead_against_end(pairs):
    """A statement that leads one article and ends the other is shown on both."""
    lead = "Two divers of the Tollick rescue station drowned in the sluice on Tuesday night.\n"
    assert len(pairs(lead + FILL, FILL.strip() + "\n\n" + lead, "order")) == 1


def test_doer_left_out(pairs):
    """A passive without a doer against the active verb is shown on both."""
    left = "On Saturday guards cleared the Tollick quarry gate with water hoses and dogs.\n"
    right = "On Saturday the Tollick quarry gate was cleared with water hoses and dogs.\n"
    assert pairs(left, right, "voice") == [("guards cleared", "was cleared")]


def test_doer_named_with_by(pairs):
    """A passive that names its doer leaves nothing out."""
    left = "On Saturday guards cleared the Tollick quarry gate with water hoses and dogs.\n"
    right = "On Saturday the Tollick quarry gate was cleared by guards with water hoses and dogs.\n"
    assert pairs(left, right, "voice") == []
