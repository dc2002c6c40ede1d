"""``python -m diptych_gui`` is ``diptych``; so is the frozen program, whose batch workers begin here too."""

import sys
from multiprocessing import freeze_support

from diptych_gui.app import main

if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
