"""What all tests share: a comparison by hand; and hypothesis, imported once and early.

Imported late, a plugin that another package brings warns at the end of the run, and warnings are errors here.
"""

import warnings

import pytest

from bridge import bridge_comparison
from diptych.comparison import Comparison

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from hypothesis import settings

settings.register_profile("suite", deadline=None)
settings.load_profile("suite")


@pytest.fixture
def comparison() -> Comparison:
    """Six findings: an altered quotation, same wording, a claim, one-sided ones, framing strong and weak."""
    return bridge_comparison()
