"""Where a shared passage begins and ends: grown over near words, cut at quotation marks and sentence ends."""

from bisect import bisect_left

from diptych.matching.reuse.chains import IndexPair, Matched, gap, keys_of

REACH = 6  # words that growing may skip on either side at once
WINDOW = 12  # words beyond an end that are looked at
GAIN = 0.8  # weight that growing must add beyond the cost of what it skips
WHOLE = 0.6  # what it is worth to end where a sentence or quotation of both texts ends
STEPS = 4
RUN_ON = 5  # equal words that carry a passage over a quotation mark
FRAGMENT = 5  # quoted words, at most, that are a part of the sentence around them
ASIDE = 3  # places from the last word inside the marks to the first one outside, at most
ATTRIBUTION = 8  # words outside the marks that do not divide a quotation
TAIL_WORDS, TAIL_CONTENT = 4, 2  # a tail beyond a sentence end that is cut

_Piece = tuple[tuple[bool, bool], Matched]  # whether it is quoted on either side, and its words


def extended(pair: IndexPair, matched: Matched) -> Matched:
    """The chain grown at both ends over equal words nearby."""
    for step in (1, -1):
        for _ in range(STEPS):
            more = _grown(pair, matched[-1] if step == 1 else matched[0], step)
            if not more:
                break
            matched = matched + more if step == 1 else more[::-1] + matched
    return matched


def _grown(pair: IndexPair, end: tuple[int, int], step: int) -> Matched:
    """The equal words beyond an end, walking away from it, whose weight most exceeds the cost of the gaps between."""
    near = _near(pair, end, step)
    best: list[tuple[float, int]] = []
    top, choice = GAIN + (WHOLE if _utterance_ends(pair, end, step) else 0.0), -1
    for n, (x, y) in enumerate(near):
        score, before = -_skipped(pair, end, (x, y), step), -1
        if max(abs(x - end[0]), abs(y - end[1])) > REACH + 1:
            score = float("-inf")
        for m in range(n):
            p, q = near[m]
            apart = (step * (x - p), step * (y - q))
            if min(apart) > 0 and max(apart) <= REACH + 1:
                through = best[m][0] - _skipped(pair, near[m], (x, y), step)
                if through > score:
                    score, before = through, m
        score = round(score + pair.weights[0][x], 9)  # so that ties are ties, whichever side comes first
        best.append((score, before))
        worth = score + (WHOLE if _utterance_ends(pair, (x, y), step) else 0.0)
        if worth > top:
            top, choice = worth, n
    found: Matched = []
    while choice >= 0:
        found.append(near[choice])
        choice = best[choice][1]
    return found[::-1]


def _near(pair: IndexPair, end: tuple[int, int], step: int) -> Matched:
    """Equal words within the window beyond an end, the nearest first.

    Into other sentences of both texts only the very next words lead: chains of topic words are no shared wording.
    """
    home = [side.sentence_at(side.words[i].start) for side, i in zip(pair.sides, end, strict=True)]

    def told_apart(x: int, y: int) -> bool:
        beyond = [
            side.sentence_at(side.words[i].start) != sentence
            for side, i, sentence in zip(pair.sides, (x, y), home, strict=True)
        ]
        return all(beyond) and (abs(x - end[0]), abs(y - end[1])) != (1, 1)

    there: dict[int, list[int]] = {}
    for y in range(end[1] + step, end[1] + step * (WINDOW + 1), step):
        if 0 <= y < len(pair.b):
            there.setdefault(pair.b[y], []).append(y)
    found = [
        (x, y)
        for x in range(end[0] + step, end[0] + step * (WINDOW + 1), step)
        if 0 <= x < len(pair.a)
        for y in there.get(pair.a[x], ())
        if not told_apart(x, y)
    ]

    keys = pair.sides[0].kept(keys_of)

    def place(p: tuple[int, int]) -> tuple[int, int, str]:  # an order that swapping the sides leaves alone
        x, y = abs(p[0] - end[0]), abs(p[1] - end[1])
        return x + y, abs(x - y), keys[p[0]]

    return sorted(found, key=place)


def _skipped(pair: IndexPair, near: tuple[int, int], far: tuple[int, int], step: int) -> float:
    """The cost of the words between two pairs of words."""
    if step == 1:
        return gap(pair, (near[0] + 1, far[0]), (near[1] + 1, far[1]))
    return gap(pair, (far[0] + 1, near[0]), (far[1] + 1, near[1]))


def _utterance_ends(pair: IndexPair, at: tuple[int, int], step: int) -> bool:
    """Whether a sentence or a quotation of both texts ends (or, walking back, begins) with these words."""
    for side, i in zip(pair.sides, at, strict=True):
        if 0 <= i + step < len(side.words):
            here, there = side.words[i].start, side.words[i + step].start
            if side.sentence_at(here) == side.sentence_at(there) and (
                side.quotation_of[i] == side.quotation_of[i + step]
            ):
                return False
    return True


def divided(pair: IndexPair, matched: Matched) -> list[Matched]:
    """The chain cut where quotations begin or end, unless it runs on over the mark.

    A few words beyond a mark that stands in both texts are dropped; longer stretches become passages of their own. A
    short attribution inside a quotation of both texts does not divide it.
    """
    left, right = pair.sides
    pieces: list[_Piece] = []
    for i, j in matched:
        quoted = (left.quotation_of[i] >= 0, right.quotation_of[j] >= 0)
        if pieces and pieces[-1][0] == quoted:
            pieces[-1][1].append((i, j))
        else:
            pieces.append((quoted, [(i, j)]))
    groups: list[list[_Piece]] = [[pieces[0]]]
    for n in range(1, len(pieces)):
        if _runs_on(pieces[n - 1], pieces[n]) or _attribution(pieces, n):
            groups[-1].append(pieces[n])
        else:
            groups.append([pieces[n]])
    return [[word for _, piece in _without_tails(group) for word in piece] for group in groups]


def _runs_on(before: _Piece, after: _Piece) -> bool:
    """Whether equal words go on over a mark, or the mark stands in one text only.

    Where one text only has marks, an attribution may stand between them; a word or two at a few quoted words.
    """
    (a, b), (c, d) = before[1][-1], after[1][0]
    near, far = sorted((c - a, d - b))
    if before[0][0] != after[0][0] and before[0][1] != after[0][1]:
        return far == 1 or (far <= ASIDE and _is_fragment(before, after))
    return far <= 3 or (near == 1 and far - 1 <= ATTRIBUTION)


def _is_fragment(before: _Piece, after: _Piece) -> bool:
    """Whether one of two pieces is a few quoted words in the midst of a sentence, behind which equal words run on."""
    quoted, plain = (before, after) if before[0] == (True, True) else (after, before)
    run = _unbroken(plain[1], 1 if plain is after else -1)
    return quoted[0] == (True, True) and len(quoted[1]) <= FRAGMENT and run >= RUN_ON


def _attribution(pieces: list[_Piece], n: int) -> bool:
    """Whether the border belongs to a short stretch outside the marks with quoted words of both texts around it."""
    inside = [k for k, (quoted, _) in enumerate(pieces) if quoted == (True, True)]
    before, after = [k for k in inside if k < n], [k for k in inside if k >= n]
    if not before or not after:
        return False
    (a, b), (c, d) = pieces[before[-1]][1][-1], pieces[after[0]][1][0]
    return max(c - a, d - b) - 1 <= ATTRIBUTION


def _without_tails(group: list[_Piece]) -> list[_Piece]:
    """The pieces without those at either end that lie beyond a mark of both texts and begin with a few words only."""
    while len(group) > 1:
        first = len(group[0][1]) <= len(group[-1][1])
        short, near = (group[0], group[1]) if first else (group[-1], group[-2])
        both = short[0][0] != near[0][0] and short[0][1] != near[0][1]
        if not both or short[0] == (True, True) or _unbroken(short[1], -1 if first else 1) >= RUN_ON:
            break
        group = [piece for piece in group if piece is not short]
    return group


def _unbroken(matched: Matched, step: int) -> int:
    """How many words follow each other without a gap, from the beginning (1) or from the end (-1)."""
    words = matched[::step]
    for n in range(1, len(words)):
        if abs(words[n][0] - words[n - 1][0]) != 1 or abs(words[n][1] - words[n - 1][1]) != 1:
            return n
    return len(words)


def trimmed(pair: IndexPair, matched: Matched) -> Matched:
    """The chain without the few words that reach into a sentence before or after; empty where the cuts leave none."""
    cuts = [_tails(pair, matched, number) for number in (0, 1)]
    return matched[max(begin for begin, _ in cuts) : min(end for _, end in cuts)]


def _tails(pair: IndexPair, matched: Matched, number: int) -> tuple[int, int]:
    """Where the chain begins and ends without the few words of another sentence of this side.

    They stay where they are that whole sentence, or run on in the other text.
    """
    side = pair.sides[number]
    sentences = [side.sentence_at(side.words[m[number]].start) for m in matched]
    begin, end = 0, len(matched)
    tail = bisect_left(sentences, sentences[-1])
    if tail >= 3 and _slight(pair, matched[tail:]) and not _belongs(pair, matched, number, tail, -1):
        end = tail
    head = bisect_left(sentences, sentences[0] + 1)
    if end - head >= 3 and _slight(pair, matched[:head]) and not _belongs(pair, matched, number, head, 0):
        begin = head
    return begin, end


def _belongs(pair: IndexPair, matched: Matched, number: int, border: int, edge: int) -> bool:
    """Whether the words between the border and the edge (0 or -1) are a whole sentence, or go on in the other text."""
    side, other = pair.sides[number], pair.sides[1 - number]
    inner = matched[border - 1 if edge == 0 else border]
    sentence = side.sentence_over(side.words[inner[number]].start)
    words = abs(matched[edge][number] - inner[number]) + 1
    if len(side.words_in(sentence)) <= words + 1:  # but for one word
        return True
    before, after = matched[border - 1][1 - number], matched[border][1 - number]
    homes = {(other.sentence_at(other.words[i].start), other.quotation_of[i]) for i in (before, after)}
    return after - before == 1 and len(homes) == 1


def _slight(pair: IndexPair, matched: Matched) -> bool:
    return len(matched) <= TAIL_WORDS and sum(pair.sides[0].words[i].content for i, _ in matched) <= TAIL_CONTENT
