"""The capital letters of every alphabet that has them, for patterns: no range of code points holds them."""

# Latin, Greek, Cyrillic, Armenian; Georgian, Cherokee; Latin and Greek with more signs
_ALPHABETS = (*range(0x590), *range(0x10A0, 0x1400), *range(0x1E00, 0x2000))

CAPITALS = "".join(letter for letter in map(chr, _ALPHABETS) if letter.isupper())  # to stand inside brackets
CAPITAL = f"[{CAPITALS}]"
