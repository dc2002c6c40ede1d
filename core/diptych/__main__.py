"""``python -m diptych``: the headless commands without the window's package."""

import sys

from diptych.cli import main
from diptych.offline import go_offline

if __name__ == "__main__":
    go_offline()
    sys.exit(main())
