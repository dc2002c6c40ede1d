"""Findings → facts: what they say together of one thing, in the order in which an editor would name it.

``ranking`` makes them; whoever only shows them needs none of it.
"""

from diptych.facts.fact import TWO_SIDED, Fact, FactGroup, FactSide, Standing

__all__ = ["TWO_SIDED", "Fact", "FactGroup", "FactSide", "Standing"]
