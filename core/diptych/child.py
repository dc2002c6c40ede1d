"""The children of Diptych: processes that do one thing each, beside the one that a person started.

Only this module knows how to start one: through Python where Diptych is installed as a package, through the program
itself where it is frozen into one (``diptych --child NAME``). Children go offline before they
import anything else, but for the one that a cluster was asked for.
"""

import os
import signal
import sys
import threading
import time
from collections.abc import Sequence
from importlib import import_module
from typing import Literal, get_args

from diptych.offline import go_offline

Child = Literal["service", "reader", "opener", "comparer", "corpus", "cluster"]
OPTION = "--child"
_MODULES: dict[Child, str] = {  # each has a main()
    "service": "diptych.service",
    "reader": "diptych.reading.isolation",
    "opener": "diptych.storage.isolation",
    "comparer": "diptych.cli.pairs",
    "corpus": "diptych.corpus.comparing",
    "cluster": "diptych.corpus.cluster",
}
_ONLINE: frozenset[Child] = frozenset(("cluster",))  # started by “corpus --cluster” alone, for the address given there
_USAGE = 2
_GLANCE = 0.3  # seconds


def is_frozen() -> bool:
    """Whether this is the program that ``make bundle`` builds, which holds its Python inside."""
    return bool(getattr(sys, "frozen", False))


def program() -> tuple[str, ...]:
    """The words that start Diptych once more, with a window."""
    return (sys.executable,) if is_frozen() else (sys.executable, "-P", "-m", "diptych_gui")


def command(name: Child) -> tuple[str, ...]:
    """The words that start the child of that name."""
    if is_frozen():
        return (sys.executable, OPTION, name)
    # -P: a file json.py beside the reader's articles must not be imported in place of ours.
    return (sys.executable, "-P", "-m", "diptych.child", name)


def main(words: Sequence[str]) -> int:
    """Runs the child that the words name until it is done; its exit status, 2 where they name none."""
    names = [name for name in get_args(Child) if [name] == list(words)]
    if not names:
        print(f"diptych: “{' '.join(words)}” is no child of Diptych.", file=sys.stderr)  # noqa: T201 nobody else says it
        return _USAGE
    if names[0] not in _ONLINE:
        go_offline()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that a person started, which ends this one
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    return int(import_module(_MODULES[names[0]]).main() or 0)


def _end_with_parent(parent: int) -> None:
    """Ends this process when the one that started it is gone: killed, it could not say so, and nobody waits."""
    while os.name == "posix":
        time.sleep(_GLANCE)
        if os.getppid() != parent:
            os._exit(1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
