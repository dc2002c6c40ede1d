"""The word-level difference inside a pair of passages, by diff-match-patch on whole words, and what it means.

``evidence["diff"]`` is a list of operations in order, ``{"op": "=" | "~" | "-" | "+", "left": {start, end} | None,
"right": …}``: equal words, words replaced by others, words only on the left (``-``), only on the right (``+``).
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from diptych.diff import diff
from diptych.sameness.words import Word, match_key, words
from diptych.span import Span

Type = Literal["verbatim", "punctuation", "trimmed", "altered"]
_CONTRACTIONS = {
    "n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am",
}  # fmt: skip
_WHOLE = {"can't": ("can", "not"), "won't": ("will", "not"), "cannot": ("can", "not"), "shan't": ("shall", "not")}
_NEGATIONS = frozenset("not no never none nothing nobody neither nor without cannot".split())
_MODALS = frozenset("can could may might must shall should will would".split())
_PARTY = re.compile(r"^[rdi]$|^(?:ariz|calif|fla|ill|mass|mich|ohio|pa|tex|va|wis|[a-z]{2})$")


@dataclass(frozen=True, slots=True)
class Verdict:
    """How faithfully two passages agree, with the operations that lead from left to right."""

    type: Type
    score: float
    reason: str
    evidence: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Op:
    """One step of the diff: words of either side, as ranges into the lists of words."""

    op: str
    left: tuple[int, int]
    right: tuple[int, int]


def plain(text: str) -> list[str]:
    """The folded words of a text."""
    return [w.norm for w in words(text)]


def compare_words(
    left: Sequence[tuple[str, Span]],
    right: Sequence[tuple[str, Span]],
    left_out_left: Sequence[str],
    left_out_right: Sequence[str],
) -> Verdict:
    """The verdict on two passages of one or more parts; ``left_out_…`` is what each utterance has beyond them."""
    a = [w for text, span in left for w in words(text, span.start, span.end)]
    b = [w for text, span in right for w in words(text, span.start, span.end)]
    ops = _diff(a, b)
    changed = [op for op in ops if op.op != "=" and not _style(a, b, op)]
    evidence: dict[str, Any] = {"diff": [_record(a, b, op) for op in ops]}
    equal = sum(op.left[1] - op.left[0] for op in ops if op.op == "=")
    score = 2 * equal / max(1, len(a) + len(b))
    cut = {"left": [t.strip() for t in left_out_left], "right": [t.strip() for t in left_out_right]}
    if any(cut.values()):
        evidence["beyond"] = cut
    if changed:
        kinds, turning = _turns(a, b, changed)
        if kinds:
            evidence["turns"], evidence["turning"] = kinds, turning
        reason = [_altered(left, right, a, b, changed, turning), _further(cut)]
        return Verdict("altered", score, " ".join(filter(None, reason)), evidence)
    if bool(left_out_left) or bool(left_out_right):
        return Verdict("trimmed", score, _trimmed(cut), evidence)
    raw = tuple(" ".join(_bare(span.of(text)) for text, span in parts) for parts in (left, right))
    if raw[0] == raw[1]:
        return Verdict("verbatim", 1.0, "Both quote the same words.", evidence)
    evidence["normalised"] = _normalised(*raw)
    return Verdict(
        "punctuation", 1.0, f"Both quote the same words; only {evidence['normalised'][0]} differs.", evidence
    )


def _bare(text: str) -> str:
    """The words without the mark at their end that house style moves about."""
    return text.strip().rstrip(".,;:")


def _normalised(a: str, b: str) -> list[str]:
    """What has to be overlooked for the two to be equal."""
    steps = []
    if a.casefold() == b.casefold():
        return ["case"]
    if " ".join(plain(a)) == " ".join(plain(b)):
        steps.append("punctuation" if a.casefold().split() != b.casefold().split() else "spacing")
    else:
        steps.append("style")
    return steps


def _diff(a: Sequence[Word], b: Sequence[Word]) -> list[_Op]:
    """Operations in order; neighbouring deletions and insertions are one replacement.

    The texts are put in a fixed order first, so that swapping them swaps the operations and nothing else.
    """
    keys = [match_key(w.norm) for w in a], [match_key(w.norm) for w in b]
    flipped = keys[1] < keys[0]
    first, second = (keys[1], keys[0]) if flipped else keys
    ops: list[_Op] = []
    at = [0, 0]
    for op, length in _steps(tuple(first), tuple(second)):
        move = (length if op <= 0 else 0, length if op >= 0 else 0)
        here = _Op("=" if op == 0 else "~", (at[0], at[0] + move[0]), (at[1], at[1] + move[1]))
        at = [at[0] + move[0], at[1] + move[1]]
        if ops and op != 0 and ops[-1].op == "~":
            ops[-1] = _Op("~", (ops[-1].left[0], here.left[1]), (ops[-1].right[0], here.right[1]))
        else:
            ops.append(here)
    if flipped:
        ops = [_Op(op.op, op.right, op.left) for op in ops]
    return [_Op(_name(op), op.left, op.right) for op in ops]


def _name(op: _Op) -> str:
    if op.op == "=":
        return "="
    if op.left[0] == op.left[1]:
        return "+"
    return "-" if op.right[0] == op.right[1] else "~"


@lru_cache(maxsize=4096)
def _steps(a: tuple[str, ...], b: tuple[str, ...]) -> list[tuple[int, int]]:
    return diff(a, b)


def _expanded(side: Sequence[Word], piece: tuple[int, int]) -> list[str]:
    """Words with contractions written out, keys of the match, party tags left out."""
    out: list[str] = []
    for word in side[piece[0] : piece[1]]:
        norm = word.norm
        if norm in _WHOLE:
            out += _WHOLE[norm]
            continue
        for tail, full in _CONTRACTIONS.items():
            if norm.endswith(tail) and len(norm) > len(tail):
                out += [norm[: -len(tail)], full]
                break
        else:
            out.append(match_key(norm))
    return out


def _style(a: Sequence[Word], b: Sequence[Word], op: _Op) -> bool:
    """Whether a difference is house style: contractions, party tags, words written as one or two (e-mail, email)."""
    left, right = _expanded(a, op.left), _expanded(b, op.right)
    if "".join(left) == "".join(right):
        return True
    rest = [w for w in (*left, *right) if not _PARTY.match(w)]
    return not rest and len(left) + len(right) >= 2


def _record(a: Sequence[Word], b: Sequence[Word], op: _Op) -> dict[str, Any]:
    def span(side: Sequence[Word], piece: tuple[int, int]) -> dict[str, int] | None:
        return {"start": side[piece[0]].start, "end": side[piece[1] - 1].end} if piece[0] < piece[1] else None

    return {"op": op.op, "left": span(a, op.left), "right": span(b, op.right)}


def _turns(a: Sequence[Word], b: Sequence[Word], changed: Sequence[_Op]) -> tuple[list[str], dict[str, list[str]]]:
    """Which kinds of words that turn the sense are among the changes (negation, modal, number), and these words.

    A word that only moved is in both as often, and turns nothing.
    """
    often = [Counter(_expanded(side, (0, len(side)))) for side in (a, b)]
    kinds: set[str] = set()
    words: dict[str, set[str]] = {"left": set(), "right": set()}
    for op in changed:
        left, right = set(_expanded(a, op.left)), set(_expanded(b, op.right))
        for side, only in (("left", left - right), ("right", right - left)):
            for word in only:
                kind = _turn(word)
                if kind and often[0][word] != often[1][word]:
                    kinds.add(kind)
                    words[side].add(word)
    return sorted(kinds), {side: sorted(found) for side, found in words.items()}


def _turn(word: str) -> str | None:
    """The kind of a word that turns the sense, None of any other."""
    if word in _NEGATIONS:
        return "negation"
    if word in _MODALS:
        return "modal"
    return "number" if word[0].isdigit() else None


def _said(parts: Sequence[tuple[str, Span]], side: Sequence[Word], piece: tuple[int, int]) -> str:
    """The words of a piece as they stand in the text."""
    start, end = side[piece[0]].start, side[piece[1] - 1].end
    text = parts[0][0]
    return " ".join(text[start:end].split())


def _altered(
    left: Sequence[tuple[str, Span]],
    right: Sequence[tuple[str, Span]],
    a: Sequence[Word],
    b: Sequence[Word],
    changed: Sequence[_Op],
    turning: Mapping[str, Sequence[str]],
) -> str:
    """One sentence on the first difference, one on how many more there are, one on words that turn the sense."""
    op = changed[0]
    if op.op == "+":
        first = f"Not the same words: the right has “{_said(right, b, op.right)}”, which the left has not."
    elif op.op == "-":
        first = f"Not the same words: the left has “{_said(left, a, op.left)}”, which the right has not."
    else:
        one, other = _said(left, a, op.left), _said(right, b, op.right)
        first = f"Not the same words: the left has “{one}”, the right “{other}”."
    more = len(changed) - 1
    sentences = [first]
    if more:
        sentences.append(f"There are {more} more differences." if more > 1 else "There is one more difference.")
    if any(turning.values()):
        sentences.append(turned(turning))
    return " ".join(sentences)


def turned(words: Mapping[str, Sequence[str]]) -> str:
    """The sentence on words that may turn the sense, by side."""
    left, right = (", ".join(f"“{word}”" for word in words[side]) for side in ("left", "right"))
    if left and right:
        return f"The left has {left}, the right {right}; this may change the meaning."
    side = "left" if left else "right"
    return f"Only the {side} has {left or right}; this may change the meaning."


def _trimmed(cut: Mapping[str, list[str]]) -> str:
    longer = [side for side in ("left", "right") if cut[side]]
    if len(longer) == 2:
        return "Both quote these words, and each goes on with words that the other leaves out."
    return f"Both quote these words; the {longer[0]} also has “{_longest(cut[longer[0]])}”."


def _further(cut: Mapping[str, list[str]]) -> str:
    """What either utterance has beyond words that differ already; "" where that is nothing."""
    longer = [side for side in ("left", "right") if cut[side]]
    if len(longer) == 2:
        return "Each also quotes words that the other leaves out."
    return f"The {longer[0]} also quotes “{_longest(cut[longer[0]])}”." if longer else ""


def _longest(pieces: Sequence[str]) -> str:
    words = " ".join(max(pieces, key=len).strip(" .,;:–—-").split())
    return words if len(words) <= 80 else words[:77].rsplit(" ", 1)[0] + " …"
