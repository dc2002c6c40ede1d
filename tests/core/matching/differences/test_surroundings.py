"""Which figures are one thing's by the names and words around them alone, in articles of some length."""

from pairs import compared, named
from tables import each

REST = "\n\n" + " ".join(
    f"{what} cried at dawn. Nobody mended the {thing}. Bread cost the {who} more than salt."
    for what, thing, who in (
        ("Gulls", "net", "cook"),
        ("Crows", "mast", "smith"),
        ("Owls", "keel", "baker"),
        ("Terns", "oar", "weaver"),
        ("Jays", "sail", "tailor"),
        ("Rooks", "hull", "cooper"),
    )
)


def figures(pair: str) -> list[str]:
    """The differences of figures in a pair of texts that go on about other things."""
    found, left, right = compared(pair, REST)
    return [row for f in found.findings for row in named(f, left, right) if row.startswith("figure")]


@each(
    ("left", "right", "expected"),
    [
        (  # the same ware under one name
            "The estuary at Port Skerry has room for 212 barges and their crews, but it held 131 barges in the ice.",
            "Ice came to the estuary at Port Skerry and its crews, and 97 barges lie there.",
            True,
        ),
        (  # under two names, with nothing told of both
            "For Norland, the estuary at Port Skerry and its yards will yield 131,000 vehicles. It had 212,000 vehicles.",
            "Norland sees a pump bring 94,000 cars back, and waits for the yards on the estuary at Port Skerry.",
            False,
        ),
        (  # some of everybody
            "The parade on the Kingsgate in Tollick with its flares left 19 people bruised by hooves.",
            "Flares and hooves met in Tollick on the Kingsgate, where eleven officers were treated in the parade.",
            False,
        ),
        (
            "The parade on the Kingsgate in Tollick with its flares left 19 officers bruised by hooves.",
            "Flares and hooves met in Tollick on the Kingsgate, where eleven officers were treated in the parade.",
            True,
        ),
    ],
)
def test_surroundings_tie_no_two_wares_and_no_part_of_everybody(left, right, expected):
    """However many words around two figures are the same."""
    assert bool(figures(f"{left} || {right}")) == expected
