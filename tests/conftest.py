"""What all tests share: a comparison by hand; and hypothesis, imported once and early.

Imported late, a plugin that another package brings warns at the end of the run, and warnings are errors here.
"""

import gc
import os
import warnings

import pytest

from bridge import bridge_comparison
from counting import told
from diptych.comparison import Comparison
from diptych.language.spacy import installed

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from hypothesis import settings

# What a trained pipeline changes has tests of its own: the others, and the processes they start, run on the rules alone.
os.environ[installed.AUTO_MEANS] = installed.BLANK

settings.register_profile("suite", deadline=None)
settings.load_profile("suite")


@pytest.hookimpl(optionalhook=True)  # of xdist
def pytest_xdist_auto_num_workers() -> int:
    """One more than processors: tests wait for timers, discs, children and a screen reader."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    """Thousands of collected tests are nobody's garbage: a sixth of all time went into looking whether they are.

    What the tests make is looked through a hundred times less often than is usual: that was one part in twenty-five.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(70_000, 10, 10)


def pytest_terminal_summary(terminalreporter) -> None:
    """Says how much was tried: ``make fuzz`` is told by its counts."""
    for line in told(terminalreporter.getreports("passed")):
        terminalreporter.write_line(f"tried {line}")


@pytest.fixture
def comparison() -> Comparison:
    """Six findings: an altered quotation, same wording, a claim, one-sided ones, framing strong and weak."""
    return bridge_comparison()


@pytest.fixture(scope="session")
def trained_english() -> str:
    """The name of the best trained English pipeline that is installed; what needs one is skipped without."""
    found = next((package for package in installed.TRAINED if installed.version(package)), None)
    if found is None:
        pytest.skip("no trained English pipeline is installed (pip install 'diptych[english]')")
    return found
