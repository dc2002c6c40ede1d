"""Quality in other languages cannot fall unnoticed, as in English."""

import pytest

from quality.other_languages import score, shares

# code: least F1 of quotations, of claims, least share of figures, of speakers shown right; most of those shown wrong
FLOORS = {
    "de": (0.99, 0.82, 0.52, 0.91, 0.045),
    "fr": (0.97, 0.83, 0.52, 0.855, 0.045),
    "es": (0.98, 0.825, 0.49, 0.85, 0.045),
    "pt": (0.99, 0.765, 0.45, 0.84, 0.06),
    "it": (0.98, 0.82, 0.0, 0.89, 0.02),
    "nl": (0.99, 0.76, 0.39, 0.85, 0.025),
    "uk": (0.99, 0.74, 0.16, 0.8, 0.08),
    "ru": (0.99, 0.8, 0.59, 0.81, 0.065),
}

DATES = {
    "pt": 0.25,
    "it": 0.5,
    "nl": 0.66,
    "uk": 0.66,
    "ru": 0.33,
}  # least share of days that differ, of the same pairs


@pytest.mark.parametrize("code", FLOORS)
def test_quality_is_above_its_floors(code):
    """What is found in our pairs agrees with a careful reader at least this well."""
    counts = score(code)
    right, wrong = shares(counts["speakers"])
    found = (counts["quotations"].f1, counts["claims"].f1, counts["figures"].recall, right)
    told = "\n".join(error for count in counts.values() for error in count.errors)
    assert all(value >= floor for value, floor in zip(found, FLOORS[code], strict=False)), (found, told)
    assert wrong <= FLOORS[code][4], told
    assert counts["dates"].recall >= DATES.get(code, 0.0), told
