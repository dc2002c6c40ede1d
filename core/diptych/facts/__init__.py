"""Findings → facts: what they say together of one thing, in the order in which an editor would name it."""

from diptych.facts.fact import Fact, FactGroup, FactSide, Standing
from diptych.facts.ranking import facts, places_of
from diptych.facts.words import gap

__all__ = ["Fact", "FactGroup", "FactSide", "Standing", "facts", "gap", "places_of"]
