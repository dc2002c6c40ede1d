"""Opposites in linked sentences: told where they stand in the same place, never where both sentences may be right."""

from diptych.matching.claims.discrepancies import difference
from diptych.matching.contraries import contrary
from tables import each

OPPOSED = [
    ("Harbour fees rose by 12 per cent on Friday.", "Harbour fees fell by 12 per cent on Friday.", "rose", "fell"),
    ("Harbour fees rose.", "Fees fell sharply.", "rose", "fell"),
    ("Fees at the pier climbed 5 per cent.", "Fees at the pier dropped 5 per cent.", "climbed", "dropped"),
    ("The court called the search lawful.", "The court called the search unlawful.", "lawful", "unlawful"),
    ("Lowe was convicted of fraud.", "Lowe, 45, was acquitted of fraud.", "convicted", "acquitted"),
    ("The jury found Lowe guilty.", "The jury found Lowe innocent.", "guilty", "innocent"),
    ("The council accepted the plan for the quay.", "The council rejected the plan.", "accepted", "rejected"),
    ("The bridge is open.", "The bridge is closed.", "open", "closed"),
    ("The skipper is alive.", "The skipper is dead.", "alive", "dead"),
    ("Rovers won the final.", "Rovers lost the final.", "won", "lost"),
    ("Nine of the 17 towns accepted the plan.", "Nine of the 17 towns rejected the plan.", "accepted", "rejected"),
    ("All 17 towns accepted the plan.", "Nine of the 17 towns rejected the plan.", "accepted", "rejected"),
    ("Shares in the mill are up 4 per cent.", "Shares in the mill are down 4 per cent.", "up", "down"),
    ("Lowe voted for the toll.", "Lowe voted against the toll.", "for", "against"),
    ("Lowe spoke before the vote.", "Lowe spoke after the vote.", "before", "after"),
    ("The wreck lies a mile north of Calder.", "The wreck lies a mile south of Calder.", "north", "south"),
    ("Most members support the toll.", "Most members oppose the toll.", "support", "oppose"),
    (
        "Lowe called the toll “a great success for us”.",
        "Lowe called the toll “a great failure for us”.",
        "success",
        "failure",
    ),
    ("The ferry will stop at Penhale.", "The ferry will continue at Penhale.", "stop", "continue"),
    ("The mill favoured the toll.", "The mill opposed the toll.", "favoured", "opposed"),
    ("The firm denied the leak.", "The firm admitted the leak.", "denied", "admitted"),
    ("Unlawful fees drove owners away.", "Lawful fees drove owners away.", "Unlawful", "Lawful"),
    # how, when, how many and that it was said do not say what is spoken of
    ("Harbour fees, it was said on Friday, rose.", "Harbour fees fell.", "rose", "fell"),
    ("Harbour fees suddenly rose.", "Harbour fees fell.", "rose", "fell"),
    ("Harbour fees in 2019 rose.", "Harbour fees fell.", "rose", "fell"),
    # a negation or a plan further away is about something else
    ("Nobody slept while harbour fees of the old port rose.", "Harbour fees of the old port fell.", "rose", "fell"),
    ("“Harbour fees rose,” Lowe said.", "“Harbour fees fell,” Lowe said.", "rose", "fell"),
    ("Fees rose in May.", "Fees fell in May.", "rose", "fell"),
    # of one it is said, and of one thing, whatever else stands between
    (
        "The Calder had failed two safety inspections.",
        "The owner said that the Calder had passed its latest inspection.",
        "failed",
        "passed",
    ),
    ("Fees rose in 2019.", "Fees fell.", "rose", "fell"),
    # how much is no date
    ("Prices rose.", "Prices fell.", "rose", "fell"),
    ("Fees rose by 5 per cent.", "Fees fell by 9 per cent.", "rose", "fell"),
    ("Fees rose in May 2019.", "Fees fell in 2019.", "rose", "fell"),
    # as far off as nothing turns it any more, or names of whom it is said
    ("Not in the old town harbour fees rose.", "In the old town harbour fees fell.", "rose", "fell"),
    ("Lowe could sing when harbour fees rose.", "Lowe did sing when harbour fees fell.", "rose", "fell"),
    (
        "Lowe was convicted of fraud by the Calder court.",
        "Lowe was acquitted of fraud by the Penhale court.",
        "convicted",
        "acquitted",
    ),
    ("Harbour fees rose by half.", "Fees at Calder harbour fell by half.", "rose", "fell"),
    ("“Fees rose by half,” Mara Lowe said.", "“Fees fell by half,” Lowe said.", "rose", "fell"),
    # who says it is too far off to be what it is said of
    (
        "At noon the clerk of the old mill told us harbour pier barge lorry fees rose.",
        "At noon the cook of the old mill told us harbour pier barge lorry fees fell.",
        "rose",
        "fell",
    ),
    ("Harbour fees, it was reported, rose.", "Harbour fees fell.", "rose", "fell"),
    ("Harbour fees rose, Lowe reported.", "Harbour fees fell, Lowe warned.", "rose", "fell"),
]

BOTH_MAY_BE_RIGHT = [
    # the two words belong to other things
    ("Exports rose 5 per cent.", "Imports fell 5 per cent."),
    ("Fees in Calder rose by half.", "Fees in Penhale fell by half."),
    ("The ferry Calder had failed two safety inspections.", "The ferry Penhale had passed its latest inspection."),
    ("The city's harbour fees rose.", "The board's harbour fees fell."),
    ("The council accepted the plan.", "Residents rejected the plan."),
    ("Voss beat Lowe in the race.", "Lowe lost to Voss in the race."),
    ("Lowe was convicted of fraud.", "Lowe was acquitted of bribery."),
    ("Lowe said fees rose.", "Voss said fees fell."),
    ("Rovers lost the opening match.", "Rovers won the closing match."),
    # one sentence holds both
    ("Shares rose while bonds fell.", "Bonds fell while shares rose."),
    ("Fees rose in May and fell in June.", "Fees fell in June."),
    ("Fees first rose, then fell.", "Fees rose."),
    ("Fees rose and fees fell.", "Fees rose."),
    # another time
    ("Fees rose in May.", "Fees fell in June."),
    ("The bridge closed on Monday.", "The bridge opened on Friday."),
    ("Fees rose in 2019.", "Fees fell in 2021."),
    # a negation turns one back, or both
    ("Fees did not rise.", "Fees fell."),
    ("Lowe was not convicted of fraud.", "Lowe was acquitted of fraud."),
    ("The council never accepted the plan.", "The council rejected the plan."),
    ("The board saw no rise in fees.", "The board saw a fall in fees."),
    ("Fees didn't rise.", "Fees didn't fall."),
    # a plan or a wish against a fact
    ("Fees will rise.", "Fees fell."),
    ("The council wants to close the pier.", "The council opened the pier."),
    ("Lowe asked if fees rose.", "Fees fell."),
    *((f"Fees {word} rise.", "Fees fell.") for word in "will would shall should can could may might must".split()),
    *((f"Lowe sang {word} fees rose.", "Lowe sang fees fell.") for word in "if whether unless before until".split()),
    ("They'll open the bridge.", "They close the bridge."),
    *((f"The bridge was {word} open.", "The bridge was closed.") for word in "hardly barely scarcely never".split()),
    # others of the same whole
    ("Fifteen of the 17 towns accepted the plan.", "Two of the 17 towns rejected the plan."),
    # other words in front, or behind
    ("Harbour fees of Calder rose.", "Harbour fees of Penhale fell."),
    ("Fees rose for ferries.", "Fees fell for lorries."),
    # quoted on one side alone
    ("Lowe said: “Fees rose by half.”", "Fees fell by half."),
    ("“Fees rose by half,” Mara Lowe said.", "“Fees fell by half,” Tom Birk said."),
    ("Not in the town fees rose.", "In the town fees fell."),
    ("Lowe could sing when fees rose.", "Lowe did sing when fees fell."),
    ("Lowe was convicted of fraud in Calder.", "Lowe was acquitted of fraud in Penhale."),
    ("Fees at Calder pier rose by half.", "Fees at Penhale pier fell by half."),
    # function words with other words beside them
    ("The fire broke out in the mill.", "The fire began in the mill."),
    ("Lowe came in by the gate.", "Lowe came out of the mill."),
    # no opposites at all
    ("Fees rose by half.", "Fees climbed by half."),
    ("Lowe was accused of murder.", "Lowe was accused of manslaughter."),
]


def told(indexed, left: str, right: str, score: float = 0.95) -> tuple[str, str] | None:
    """The opposite words of the first sentences, None where none are told."""
    a, b = indexed(left), indexed(right)
    found = difference(a, b, (a.document.sentences[0].span, b.document.sentences[0].span), score)
    return (found.left.of(left), found.right.of(right)) if found and found.kind == "opposite" else None


@each(("left", "right", "mine", "theirs"), OPPOSED)
def test_opposites_in_the_same_place_are_told(indexed, left, right, mine, theirs):
    """The same words around, facts on both sides: told with the words of either, whichever is read first."""
    assert told(indexed, left, right) == (mine, theirs)
    assert told(indexed, right, left) == (theirs, mine)


@each(("left", "right"), BOTH_MAY_BE_RIGHT)
def test_what_both_may_say_rightly_is_not_told(indexed, left, right):
    """Other things, another time, a negation, a plan, another voice: opposite words alone oppose nothing."""
    assert told(indexed, left, right) is None
    assert told(indexed, right, left) is None


def test_the_reason_names_both_words(indexed):
    """One sentence for the reader."""
    a, b = indexed("Fees rose by half."), indexed("Fees fell by half.")
    found = difference(a, b, (a.document.sentences[0].span, b.document.sentences[0].span), 0.9)
    assert (found.kind, found.left.of(a.text), found.right.of(b.text)) == ("opposite", "rose", "fell")


def test_weak_links_tell_no_opposites(indexed):
    """Sentences that share little may speak of two things."""
    assert told(indexed, "Harbour fees rose by half.", "Harbour fees fell by half.", 0.39) is None


def test_of_a_word_said_twice_the_first_is_told(indexed):
    """Where either may be meant."""
    a, b = indexed("Fees rose and fees rose."), indexed("Fees fell.")
    spans = a.document.sentences[0].span, b.document.sentences[0].span
    assert contrary(a, b, spans)[0].start == a.text.index("rose")
    assert contrary(b, a, spans[::-1])[1].start == a.text.index("rose")
