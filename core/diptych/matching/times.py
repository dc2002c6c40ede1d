"""Words that date what happened: days, months, parts of the day and of the year."""

TIMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday tomorrow morning afternoon evening night week month year
    early late earlier later""".split()
)
