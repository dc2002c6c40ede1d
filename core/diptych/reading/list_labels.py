"""Numbers of list items as Word and OpenDocument write them: figures, letters, Roman numerals."""

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_MOST = 10_000  # beyond it a number is written in figures


def written(number: int, style: str) -> str:
    """The number in a style, by Word's name for it or OpenDocument's sign."""
    if not 0 < number < _MOST:
        return str(number)
    match style:
        case "lowerLetter" | "a":
            return _letters(number)
        case "upperLetter" | "A":
            return _letters(number).upper()
        case "lowerRoman" | "i":
            return _roman(number)
        case "upperRoman" | "I":
            return _roman(number).upper()
        case "decimalZero":
            return f"{number:02d}"
    return str(number)


def _letters(number: int) -> str:
    """Letters from a to z, then aa, bb: as Word goes on."""
    return chr(ord("a") + (number - 1) % 26) * min(1 + (number - 1) // 26, 100)


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN:
        written += sign * (number // value)
        number %= value
    return written
