"""What all tests share: hypothesis, imported once and early.

Imported late, a plugin that another package brings warns at the end of the run, and warnings are errors here.
"""

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from hypothesis import settings

settings.register_profile("suite", deadline=None)
settings.load_profile("suite")
