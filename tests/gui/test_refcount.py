"""The fault of PySide6 6.12 on Python 3.11 that aborts the process after some thousand calls."""

import sys

from PySide6.QtCore import QObject


def test_void_calls_leave_the_count_of_none_alone():
    """Ten thousand calls without a result neither lose nor gain references to None."""
    thing = QObject()
    thing.setObjectName("warm")
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 500
