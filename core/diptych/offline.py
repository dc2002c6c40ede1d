"""Nothing leaves the machine: the processes of Diptych refuse to make a network socket, whichever library asks."""

import sys

_INET = frozenset((2, 10, 23, 30))  # AF_INET, and AF_INET6 on Linux, Windows and macOS


class NetworkRefusedError(OSError):
    """A library asked for a network socket."""


def go_offline() -> None:
    """Makes every network socket of this process fail, for good; local ones between processes go on working."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__" and int(arguments[1]) in _INET:  # type: ignore[call-overload]  # an address family
        raise NetworkRefusedError("Diptych does not use the network")
