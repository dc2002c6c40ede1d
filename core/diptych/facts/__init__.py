"""Findings → facts: what they say together of one thing, in the order in which an editor would name it."""

from diptych.facts.fact import TWO_SIDED, Fact, FactGroup, FactSide, Standing
from diptych.facts.ranking import facts, places_of

__all__ = ["TWO_SIDED", "Fact", "FactGroup", "FactSide", "Standing", "facts", "places_of"]
