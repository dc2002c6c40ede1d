"""Which paragraphs are said to be moved where two articles face each other."""

from diptych_gui.panes.placed_rows import in_order
from tables import each


@each(
    ("numbers", "moved"),
    [
        ([1, 2, 3, 4], []),
        ([1, 3, 2, 4], [3]),
        ([1, 3, 4, 2, 5], [2]),
        ([4, 1, 2, 3], [4]),
        ([], []),
    ],
)
def test_as_few_as_can_be_are_moved(numbers, moved):
    """One that stands elsewhere does not make its neighbours moved."""
    kept = in_order(numbers)
    assert [number for at, number in enumerate(numbers) if at not in kept] == moved
