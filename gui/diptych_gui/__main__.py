"""``python -m diptych_gui`` is ``diptych``."""

import sys

from diptych_gui.app import main

if __name__ == "__main__":
    sys.exit(main())
