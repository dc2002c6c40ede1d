"""Which characters stand for the same: quotation marks, apostrophes, dashes, blanks, and those that print nothing."""

from collections.abc import Mapping

# Double quotation marks by the side that their shape says; the neutral ones are told by what stands around them.
DOUBLE_OPENING = "“„‟«「『｢〝❝"
DOUBLE_CLOSING = "”»」』｣〞〟❞"
DOUBLE_NEUTRAL = '"＂″ˮ'
DOUBLE_MARKS = DOUBLE_OPENING + DOUBLE_CLOSING + DOUBLE_NEUTRAL
# Two signs typed for one double mark, by the side that they say.
TYPED_OPENING = ("``", "‘‘", ",,")
TYPED_CLOSING = ("’’",)
TYPED_NEUTRAL = ('""', "''", "´´", "＇＇")
TYPED_DOUBLE = TYPED_OPENING + TYPED_CLOSING + TYPED_NEUTRAL
# Which marks close a double one whose shape says what does. Inward guillemets (»…«) are known by the space around.
PAIRED: Mapping[str, str] = {
    "“": "”", "„": "“”", "‟": "”", ",,": "“”", "«": "»", "»": "«", "「": "」", "『": "』",
    "｢": "｣", "〝": "〞〟", "❝": "❞",
}  # fmt: skip

SINGLE_OPENING = "‘‚‛‹❛`"
SINGLE_CLOSING = "’›❜´"
SINGLE_NEUTRAL = "'＇′"
SINGLE_MARKS = SINGLE_OPENING + SINGLE_CLOSING + SINGLE_NEUTRAL
# Which single marks close the one that opened; › opens where guillemets point inward.
SINGLE_PAIRED: Mapping[str, str] = {
    "'": "'’", "‘": "’'", "‚": "‘’'", "‛": "’'", "‹": "›", "›": "‹›", "❛": "❜",
    "`": "'’`´", "´": "´'’", "＇": "＇'’", "′": "′'’",
}  # fmt: skip
SURE_SINGLES = "‚‹›❛"  # nobody types these for an apostrophe
QUOTATION_MARKS = DOUBLE_MARKS + SINGLE_MARKS

# What is typed or printed inside a word for an apostrophe: “don’t”, “don´t”, “don′t”.
APOSTROPHES = "'’‘‛ʼʻʹˈ´`′＇"
DASHES = "-‐‑‒–—―−﹘﹣－"  # hyphens, dashes and the minus sign
MINUS = "-−–﹣－"  # what stands before a figure below zero
ELLIPSIS = "…"

# Characters that print nothing: soft hyphen, zero-width and joining signs, signs of direction, variation selectors.
INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff"
) + "".join(map(chr, range(0xFE00, 0xFE10)))

# Letters whose stroke or joining Unicode does not take for an accent, as they are typed without.
UNACCENTED = {
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ħ": "h", "Ħ": "H", "ı": "i",
    "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ß": "ss", "þ": "th", "Þ": "Th", "ŧ": "t", "Ŧ": "T",
}  # fmt: skip
