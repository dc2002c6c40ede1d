"""Findings merged into facts, weighed and put in order."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from diptych.common_ground import ComparedPair, apart
from diptych.document import FULL
from diptych.evidence import CLOSEST_ALONE
from diptych.facts import weights
from diptych.facts.fact import TWO_SIDED, Fact, FactGroup, FactSide, Standing
from diptych.facts.labels import labels
from diptych.facts.merging import merged_findings
from diptych.facts.paper import ArticlePage
from diptych.facts.words import Texts, additions, breaks_off, differing, insertions, turning, unlike
from diptych.finding import SIDES, Finding, Side, is_suggestion, opposite
from diptych.languages import LanguagePack
from diptych.letters import CAPITAL
from diptych.paragraphs import paragraph_number
from diptych.repetition import repeated
from diptych.span import Span, cover, mostly_in

SHOWN = 25  # facts of a pair that are shown by default: more are not read
WEAK = 0.5  # score below which a claim is more often wrong than right
SURE = 0.9  # score from which two sentences are about one thing, so that each tells it in its own words
_BESIDE = 300  # code points before and behind a quotation in which the words for its speaker are shown with it
_BITS = 10  # of an offset: facts are looked up by stretches of 1024 code points
_CAPITAL = rf"{CAPITAL}[\w’'-]+"
_OPENING, _CLOSING = "“„«‘‚‹\"'", "”“»’‘›\"'"
_MARKS = frozenset('“”„"«»')  # of quotations; those that apostrophes look like tell nothing
SHORT, LONG = 10, 24  # words of a sentence that says little by itself, and of one that tells more than one thing
PLAIN = 15  # the same of a sentence without a name, a figure and a quotation: others have other words for it


def facts(comparison: ComparedPair) -> tuple[Fact, ...]:
    """The facts of a comparison by rank; the same for the same comparison, mirrored for swapped articles."""
    pages: dict[Side, ArticlePage] = {
        side: ArticlePage(comparison.article(side), comparison.statements[side]) for side in SIDES
    }
    by_id = {finding.id: finding for finding in comparison.findings}
    found = [_fact(members, pages) for members in merged_findings(comparison.findings)]
    said = repeated(comparison.findings, {side: pages[side].text for side in SIDES})
    offered = {fact.id for fact in found if _offered(fact, by_id, said, pages)}
    if apart(comparison):  # headlines and openings of two events differ in nothing
        offered -= {fact.id for fact in found if fact.label in ("headline", "opening")}
    told = _Near(fact for fact in found if fact.id in offered and fact.group in TWO_SIDED)
    offered -= {fact.id for fact in found if _told_elsewhere(fact, told, by_id)}
    offered -= _again(fact for fact in found if fact.id in offered)
    offered -= _mutual(fact for fact in found if fact.id in offered and fact.closest)
    found.sort(key=lambda fact: (fact.id not in offered, -fact.weight, _place(fact, pages), fact.id))
    return tuple(
        replace(fact, rank=n, shown=fact.id in offered and n <= SHOWN) for n, fact in enumerate(found, start=1)
    )


def places_of(facts: Iterable[Fact]) -> Mapping[str, Standing]:
    """Where each finding stands by its id: the rank of its fact, shown where it leads it or is a part of it."""
    return {
        member: Standing(fact.rank, fact.shown and (n == 0 or fact.group is FactGroup.ONLY))
        for fact in facts
        for n, member in enumerate(fact.members)
    }


def _fact(members: Sequence[Finding], pages: Mapping[Side, ArticlePage]) -> Fact:
    """The fact of findings on one thing."""
    strong = [finding for finding in members if not is_suggestion(finding)] or members
    told = {label for finding in strong for label in _labels(finding, pages)}
    if any(weights.LABELS[name].group is FactGroup.DIFFERS for name in told - {"part"}):
        told -= {"part"}  # what differs is said first; who tells more is seen
    label = min(told, key=lambda name: (-weights.LABELS[name].adds, name))
    texts: Texts = {side: page.text for side, page in pages.items()}
    if label == "both" and breaks_off(strong, texts):
        label = "quotation-cut"
    if label == "part" and any(differing(strong, side, texts) for side in SIDES):
        label = "wording"  # words are pointed at that nothing names
    leading = sorted(members, key=lambda finding: label not in labels(finding))  # stable: the longest of them first
    named = weights.LABELS[label].group is FactGroup.DIFFERS and label not in ("wording", "opening")
    sides: dict[Side, FactSide | None] = {side: _side(leading, strong, side, pages, named) for side in SIDES}
    if label == "quotation-cut":
        sides = _cut(sides, pages)
    if label == "both":
        sides = _narrowed(sides, strong, pages)
    if label == "part" and all((own := sides[side]) and own.added for side in SIDES):
        label = "otherwise"
    name = sha256("|".join(sorted(finding.id for finding in members)).encode()).hexdigest()[:12]
    return Fact(
        name,
        label,
        weights.LABELS[label].group,
        sides["left"],
        sides["right"],
        tuple(finding.id for finding in leading),
        round(_weight(label, leading, sides, pages), 3),
        subject=_subject(members, pages),
        closest=_closest(leading[0], pages),
    )


def _closest(finding: Finding, pages: Mapping[Side, ArticlePage]) -> FactSide | None:
    """The sentence of the other article that comes closest to what one alone tells, where that is sure."""
    if not finding.stands_beside:
        return None
    side: Side = "right" if finding.left else "left"
    page = pages[side]
    span = page.sentence(finding.evidence["closest"][side])
    added = (words for each in finding.differences if each.rule == CLOSEST_ALONE for words in each.words[side])
    return FactSide(span, (), (), paragraph_number(page.text, span.start), tuple(added))


def _labels(finding: Finding, pages: Mapping[Side, ArticlePage]) -> Iterator[str]:
    """The labels of a finding; of words that turn their sense without a denial that the rest of a sentence may lift."""
    for label in labels(finding):
        if finding.kind != "wording" or label not in ("denies", "opposites") or not _lifted(finding, label, pages):
            yield label


def _lifted(finding: Finding, label: str, pages: Mapping[Side, ArticlePage]) -> bool:
    """Whether both sentences are turned, or one that has an opposite: failed to, did not; not hurt, unhurt."""
    whole: dict[Side, Span] = {side: pages[side].whole(cover(finding.spans(side))) for side in SIDES}
    left, right = turning(whole, {side: page.text for side, page in pages.items()}, pages["left"].words)
    if label == "opposites":
        return left != right
    return bool(left) and (left == right or bool(left - right and right - left))


def _narrowed(
    sides: dict[Side, FactSide | None], strong: Sequence[Finding], pages: Mapping[Side, ArticlePage]
) -> dict[Side, FactSide | None]:
    """Both sides of words that are the same, without what stands around them where that is not: it may conflict.

    Where a claim joins two sentences they are the same as a whole.
    """
    same = [finding for finding in strong if not weights.AGREED.isdisjoint(labels(finding))]
    if not same or any(finding.kind == "claim" for finding in same):
        return sides
    told = {side: cover(span for finding in same for span in finding.spans(side)) for side in SIDES}
    around = []
    for side in SIDES:
        own, text = sides[side], pages[side].text
        if own is None:
            return sides
        beside = Span(own.span.start, told[side].start).of(text), Span(told[side].end, own.span.end).of(text)
        around.append(sorted(re.findall(r"\w+", " ".join(beside).casefold())))
    if around[0] == around[1]:
        return sides
    return {side: own and replace(own, span=_marked(pages[side].text, told[side])) for side, own in sides.items()}


def _marked(text: str, span: Span) -> Span:
    """A quotation with its marks, where it stands between them."""
    before = re.search(rf"[{_OPENING}][ \u00a0\u202f]?$", text[max(0, span.start - 2) : span.start])
    behind = re.match(rf"[.,!?…]?[ \u00a0\u202f]?[{_CLOSING}]", text[span.end : span.end + 3])
    if before is None or behind is None:
        return span
    return Span(span.start - len(before.group()), span.end + behind.end())


def _cut(sides: dict[Side, FactSide | None], pages: Mapping[Side, ArticlePage]) -> dict[Side, FactSide | None]:
    """Both sides of a cut quotation: where no finding says what is cut, what one alone goes on or begins with is."""
    left, right = sides["left"], sides["right"]
    if left is None or right is None or any((*left.words, *left.inserted, *right.words, *right.inserted)):
        return sides
    rest = unlike({"left": left.span, "right": right.span}, {side: page.text for side, page in pages.items()})
    longer: list[Side] = [side for side in SIDES if len(rest[side])]
    if len(longer) != 1:
        return sides
    shorter = opposite(longer[0])
    full, cut = (left, right) if shorter == "right" else (right, left)
    if not _spoken_whole(full.span.of(pages[longer[0]].text)):
        return sides
    words, place = rest[longer[0]], rest[shorter].start
    told = {longer[0]: replace(full, words=(words,), added=()), shorter: replace(cut, inserted=(place,))}
    return {side: told[side] for side in SIDES}


def _spoken_whole(words: str) -> bool:
    """Whether a wording is one quotation from its first mark to its last, with nothing told beside it."""
    marks = [at for at, char in enumerate(words.strip()) if char in _MARKS]
    return marks == [0, len(words.strip()) - 1]


def _side(
    members: Sequence[Finding], strong: Sequence[Finding], side: Side, pages: Mapping[Side, ArticlePage], named: bool
) -> FactSide | None:
    """One side of a fact; its words are those that the ``strong`` of its members point at, or what is ``named``."""
    page = pages[side]
    texts: Texts = {each: paper.text for each, paper in pages.items()}
    spans = [span for finding in members for span in finding.spans(side)]
    if not spans:
        return None
    added = additions(strong, side, named)
    around = cover((*spans, *added))
    reach = Span(max(0, around.start - _BESIDE), around.end + _BESIDE)
    told = differing(strong, side, texts)
    words = tuple(span for span in told if reach.contains(span))  # who speaks may stand before
    whole, inserted = page.whole(cover((around, *words))), insertions(strong, side, texts)
    return FactSide(whole, words, inserted, paragraph_number(page.text, whole.start), added)


def _weight(
    label: str, members: Sequence[Finding], sides: Mapping[Side, FactSide | None], pages: Mapping[Side, ArticlePage]
) -> float:
    """The sum of the weights of what is true of the fact."""
    there = [(pages[side], told) for side, told in sides.items() if told]
    total = weights.LABELS[label].adds
    if any(page.in_headline(told.span.start) for page, told in there):
        total += weights.HEADLINE.adds
    elif any(page.in_lead(told.span.start) for page, told in there):
        total += weights.LEAD.adds if len(there) > 1 else weights.LEAD_ALONE.adds
    elif any(page.early(told.span.start) for page, told in there):
        total += weights.EARLY.adds
    if label in weights.ALONE and all(page.late(told.span.start) for page, told in there):
        total += weights.TAIL.adds
    texts = [told.span.of(page.text) for page, told in there]
    new = [span.of(page.text) for page, told in there for span in told.added] if label in weights.ALONE else texts
    if any(char.isdigit() for text in new for char in text):
        total += weights.FIGURE.adds
    if any(finding.kind == "quote" for finding in members):
        total += weights.QUOTED.adds
    if any(finding.kind == "quote" and finding.evidence.get("turns") for finding in members):
        total += weights.TURNED.adds
    if any(word[:1].isupper() for text in texts for word in text.split()[1:]):
        total += weights.NAMED.adds
    if label in weights.ALONE and any(word[:1].isupper() for text in new for word in text.split()):
        total += weights.NEW_NAME.adds
    if label in weights.ALONE and any(len(text.split()) < SHORT for text in texts):
        total += weights.FAINT.adds
    if label in weights.ALONE and any(len(text.split()) >= LONG for text in texts):
        total += weights.LONG.adds
    if label in weights.ALONE:
        total += weights.NEW.adds * min(weights.MANY, sum(len(text.split()) for text in new))
        total += weights.ECHO.adds * members[0].evidence.get("found", 0.0)
    if members[0].stands_beside:
        total += weights.BESIDE.adds
    if members[0].confidence == "low":
        total += weights.UNSURE.adds
    return total


def _offered(
    fact: Fact, by_id: Mapping[str, Finding], repeated: frozenset[str], pages: Mapping[Side, ArticlePage]
) -> bool:
    """Whether a fact may be shown by default: no suggestion, weak link or mere agreement, nor said already."""
    members = [by_id[member] for member in fact.members]
    if fact.label in weights.PERHAPS:
        return False
    if fact.label == "otherwise" and any(f.kind == "claim" and f.score < SURE for f in members):
        return False
    if fact.label in weights.ALONE and all(
        _faint(own.span.of(pages[side].text)) for side in SIDES if (own := fact.side(side))
    ):
        return False
    if fact.group is FactGroup.BOTH and all(finding.kind == "claim" or is_suggestion(finding) for finding in members):
        return False
    if all(is_suggestion(finding) or finding.id in repeated for finding in members):
        return False
    return any(finding.kind != "claim" or finding.score >= WEAK or finding.differences for finding in members)


def _faint(text: str) -> bool:
    """Whether a sentence says too little to be missed, or may be told in other words: short, without figure or name."""
    words = text.split()
    least = SHORT if any(mark in text for mark in _MARKS) else PLAIN
    return len(words) < least and not any(c.isdigit() for c in text) and not any(map(_is_capital, words[1:]))


def _is_capital(word: str) -> bool:
    return word.lstrip("“‘\"'(")[:1].isupper()


class _Near:
    """Facts by the stretches of an article that they stand in."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        self._places: dict[tuple[Side, int], list[tuple[str, Span]]] = {}
        for fact in facts:
            for side in SIDES:
                if place := fact.side(side):
                    for stretch in _stretches(place.span):
                        self._places.setdefault((side, stretch), []).append((fact.id, place.span))

    def others(self, fact: Fact, side: Side, span: Span) -> set[Span]:
        """Where other facts than that one stand near a place."""
        near = (entry for stretch in _stretches(span) for entry in self._places.get((side, stretch), ()))
        return {other for name, other in near if name != fact.id}


def _stretches(span: Span) -> range:
    return range(span.start >> _BITS, (span.end >> _BITS) + 1)


def _told_elsewhere(fact: Fact, told: _Near, by_id: Mapping[str, Finding]) -> bool:
    """Whether differences that are told cover a fact: of one side alone, or a passage over several sentences."""
    passage = all(by_id[member].kind == "wording" for member in fact.members)
    if not passage and fact.group is not FactGroup.ONLY:
        return False
    return any(mostly_in(own.span, told.others(fact, side, own.span)) for side in SIDES if (own := fact.side(side)))


def _again(facts: Iterable[Fact]) -> set[str]:
    """The facts that tell more of a sentence, or of what somebody said, of which a weightier one does so already."""
    told: dict[Side, list[Span]] = {side: [] for side in SIDES}
    again = set()
    for fact in sorted(facts, key=lambda fact: (-fact.weight, fact.id)):
        if fact.label not in ("otherwise", "quotation-cut"):
            continue
        own: list[tuple[Side, Span]] = [(side, place.span) for side in SIDES if (place := fact.side(side))]
        adding: list[tuple[Side, Span]] = [
            (side, span) for side, span in own if (place := fact.side(side)) and place.added
        ] or own
        if all(any(span.overlap(other) for other in told[side]) for side, span in adding):
            again.add(fact.id)
            continue
        for side, span in own:
            told[side].append(span)
    return again


def _mutual(facts: Iterable[Fact]) -> set[str]:
    """The facts of one article that stand beside a weightier one of the other already, as what comes closest to it."""
    beside: dict[Side, list[Span]] = {side: [] for side in SIDES}
    mutual = set()
    for fact in sorted(facts, key=lambda fact: (-fact.weight, fact.id)):
        if any((own := fact.side(side)) and mostly_in(own.span, beside[side]) for side in SIDES):
            mutual.add(fact.id)
            continue
        for side in SIDES:
            beside[side] += [near.span] if (near := fact.beside(side)) else []
    return mutual


def _place(fact: Fact, pages: Mapping[Side, ArticlePage]) -> float:
    """How far down a fact stands, in the article that tells it earlier."""
    return min(pages[side].place(told.span.start) for side in SIDES if (told := fact.side(side)))


def _subject(members: Sequence[Finding], pages: Mapping[Side, ArticlePage]) -> str:
    """The first full name that both sides have: one word alone tells badly whom or what a fact is about."""
    for finding in members:
        shared = finding.evidence.get("shared", {})
        if not isinstance(shared, Mapping) or not all(finding.spans(side) for side in SIDES):
            continue
        texts = [cover(finding.spans(side)).of(pages[side].text) for side in SIDES]
        packs = [pages[side].words for side in SIDES]
        for words in zip(shared.get("left", ()), shared.get("right", ()), strict=False):
            short, long = sorted(map(_full_name, words, texts, packs), key=len)
            if short and short in long:
                return short
    return ""


def _full_name(word: str, text: str, language: LanguagePack) -> str:
    """The two capitalised words or three in a row that hold a word, "" where it stands alone or in a longer row.

    None of them has its capital because it opens a sentence; where nouns have capitals a first name begins the row.
    """
    if not word[:1].isupper():
        return ""
    whole = rf"(?:{_CAPITAL}[-‐‑])?{re.escape(word)}\b(?:[-‐‑]{_CAPITAL})?"
    found = re.search(rf"(?<![\w’'-])(?:{_CAPITAL} )*{whole}(?: {_CAPITAL})*", text)
    row = found.group().split() if found else []
    while row and _begins_no_name(row[0].lower(), language):
        del row[0]
    name = " ".join(row)
    return name if len(row) in FULL and word in name and not name.isupper() else ""


def _begins_no_name(lower: str, language: LanguagePack) -> bool:
    if language.habits.nouns_have_capitals:
        return lower not in language.given_names
    return lower in language.function_words
