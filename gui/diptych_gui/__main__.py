"""``python -m diptych_gui`` is ``diptych``; so is the frozen program, whose children begin here too."""

import sys

from diptych_gui.app import main

if __name__ == "__main__":
    sys.exit(main())
