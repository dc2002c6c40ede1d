"""``python -m diptych``: the headless commands without the window's package."""

import signal
import sys

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # nothing has begun that a stop could harm; ``main`` listens itself
    from diptych.cli import main
    from diptych.offline import go_offline

    go_offline()
    sys.exit(main())
