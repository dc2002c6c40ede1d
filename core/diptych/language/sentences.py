"""Sentences that respect quotations and abbreviations; and which of them are headings."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from diptych.document import Sentence
from diptych.language.segment import Segment
from diptych.span import Span, trimmed

_END = re.compile("(?:[.!?]+|…)[\"'”’»」』)\\]]*(?=\\s+[\"'“‘«„「『(\\[]*[^\\W_])|(?:[.!?]+)[\"'”’»」』)\\]]*$")
_ABBREVIATIONS = frozenset(
    """
mr mrs ms dr prof sen rep gov gen col lt capt sgt maj cmdr adm rev hon pres supt det insp st mt ft jr sr inc ltd co corp
bros vs etc no vol pp jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ave blvd rd dept est
approx e.g i.e u.s u.k u.n d.c a.m p.m ph.d m.d b.a m.a l.a n.y n.j ariz calif colo conn del fla ga ill ind kan ky la md
mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ark
""".split()
)
# These close a sentence as often as not: they break before a word that starts sentences.
_ALSO_ENDS = frozenset(
    ("u.s", "u.k", "u.n", "d.c", "a.m", "p.m", "etc", "inc", "ltd", "co", "corp", "jr", "sr", "ph.d", "m.d")
)
_STARTERS = frozenset(
    """
the a an he she it they we i in on at but and for this that these those his her their its as after when while if
""".split()
)
# A day before one of these, “am 3. Juni”, is an ordinal and ends nothing.
_MONTHS = frozenset(
    """
januar jänner februar märz april mai juni juli august september oktober november dezember januari februari maart mei
augustus december marts maj desember tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta
elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
""".split()
)
_WORD_BEFORE = re.compile(r"[\w.'’&-]+$")
_NEXT_WORD = re.compile(r"[^\W_]+")
_BYLINE = re.compile(r"^(?:by|from)\s+[A-ZÀ-Þ]", re.I)
_FURNITURE = re.compile(
    r"^(?:source|photo|image|picture|credit|copyright|©|read more|related|advertisement|updated?|published|posted)\b",
    re.I,
)
_DATE_LINE = re.compile(
    r"^(?:\w+,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?"
    r"(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?\s+\d{4}\b.{0,30}$",
    re.I,
)
_HEADING_WORDS = 22


def sentences(text: str, paragraphs: Sequence[Span], segments: Sequence[Segment]) -> tuple[Sentence, ...]:
    """The sentences in order; together they cover all but white space.

    Inside a quotation a sentence ends like outside. What follows a quotation stays with it while it goes on in lower
    case or attributes it (“It is over!” Smith said).
    """
    outer = [s.span for s in segments if not s.nested]
    starts = [s.start for s in outer]
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        spans = _split(text, paragraph, outer, starts)
        heading = len(spans) == 1 and _is_heading(text, paragraph, number, paragraphs)
        found += [Sentence(span, number, heading) for span in spans]
    return tuple(found)


def _split(text: str, paragraph: Span, outer: list[Span], starts: list[int]) -> list[Span]:
    found, begin = [], paragraph.start
    for match in _END.finditer(text, paragraph.start, paragraph.end):
        end = match.end()
        if end >= paragraph.end:
            break
        if not _breaks(text, match, paragraph) or _attributed(text, match.start(), end, outer, starts):
            continue
        found.append(trimmed(text, begin, end))
        begin = end
    found.append(trimmed(text, begin, paragraph.end))
    return [span for span in found if len(span)]


def _breaks(text: str, match: "re.Match[str]", paragraph: Span) -> bool:
    """Whether a mark at the end of a word ends a sentence, rather than an abbreviation or an initial."""
    end = match.end()
    following = _NEXT_WORD.search(text, end)
    if following is None:
        return True
    first = text[following.start()]
    opened = any(c in '"“‘«„' for c in text[end : following.start()])
    if not (first.isupper() or first.isdigit() or opened or not first.islower()):
        return False
    if match.group()[0] != "." or match.group().startswith(".."):
        return first.isupper() or opened or match.group()[0] in "!?"
    before = _WORD_BEFORE.search(text, max(paragraph.start, match.start() - 30), match.start())
    word = before.group().lower() if before else ""
    if word.isdecimal() and len(word) <= 2 and following.group().lower() in _MONTHS:
        return False
    if word in _ABBREVIATIONS:
        return word in _ALSO_ENDS and following.group().lower() in _STARTERS
    return not (len(word) == 1 and word.isalpha() and before and before.group().isupper())


def _attributed(text: str, at: int, end: int, outer: list[Span], starts: list[int]) -> bool:
    """Whether the break falls at the end of a quotation that “Smith said” or “said Smith” still belongs to."""
    i = bisect_right(starts, at) - 1
    if i < 0 or not outer[i].start <= at < outer[i].end or end <= outer[i].end:
        return False
    if text[at] == ".":
        return False
    return bool(_ATTRIBUTION.match(text, end))


_SAID = r"(?:said|says|asked|asks|added|told|wrote|cried|shouted|exclaimed|replied|wondered)\b"
_ATTRIBUTION = re.compile(
    rf"\s+(?:[A-ZÀ-Þ][\w.'’-]*\s+){{1,4}}{_SAID}|\s+(?:he|she|they|the \w+)\s+{_SAID}|\s+(?:said|asked|says|asks)\s"
)


def _title_case(line: str) -> bool:
    """Whether nearly all longer words begin with a capital, as in American headlines; at least four of them."""
    words = [w for w in _NEXT_WORD.findall(line) if len(w) >= 4]
    return len(words) >= 4 and sum(w[0].isupper() for w in words) >= 0.8 * len(words)


def _is_heading(text: str, paragraph: Span, number: int, every: Sequence[Span]) -> bool:
    """Headlines, subheads, bylines, lines of date and source: short lines that end in no full stop."""
    line = paragraph.of(text)
    count = len(line.split())
    if _BYLINE.match(line) and count <= 12 and not line.endswith("."):
        return True
    if _DATE_LINE.match(line) or (_FURNITURE.match(line) and count <= 12):
        return True
    if count <= _HEADING_WORDS and _title_case(line):
        return True
    bare = line.rstrip("\"'”’» )")
    if count > _HEADING_WORDS or bare.endswith((".", ":", ",", ";", "…")) or (line[0] in '"“«' and line[-1] in '"”»'):
        return False
    if bare.endswith(("?", "!")):
        return number == 0
    return number + 1 < len(every) or count <= 6
