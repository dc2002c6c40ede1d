"""Files that hold several articles: exports of news databases, mailboxes, feeds, lists of agencies.

Each database is one module, each module one row of ``table``. What a row makes of a file are records: the article of
each without the fields around it, which become what is known about it.
"""

from diptych.reading.collections.table import parts_of

__all__ = ["parts_of"]
