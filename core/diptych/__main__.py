"""``python -m diptych``: the headless commands without the window's package."""

import sys

from diptych.cli import main

if __name__ == "__main__":
    sys.exit(main())
