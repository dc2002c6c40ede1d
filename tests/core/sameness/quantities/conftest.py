"""What the tests of figures share: the one figure of a few words."""

from collections.abc import Callable

import pytest

from diptych.sameness.quantities import Quantity, quantities


@pytest.fixture
def figure() -> Callable[[str], Quantity]:
    """The only figure of a text."""

    def only(text: str) -> Quantity:
        (found,) = quantities(text)
        return found

    return only
