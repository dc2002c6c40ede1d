"""What a quoted segment is: speech, a fragment, scare quotes, a title."""

import re

from diptych.article import unspaced_words
from diptych.document import QuotationKind
from diptych.language.segment import Segment
from diptych.languages import LanguagePack
from diptych.letters import CAPITAL
from diptych.sameness.characters import QUOTATION_MARKS
from diptych.span import Span

_FRAGMENT = 6  # words; fewer are a fragment
_POST = frozenset(("post-inverted", "post-subject", "post-written", "tail", "chain", "dash"))
_BEFORE = frozenset(("pre-adjacent", "pre-written", "label", "any-verb"))
_ENDS_SPEECH = frozenset(".,!?…")
_MARK = f"[{re.escape(QUOTATION_MARKS)}]"
# Marcia “Cia” Price
_NICKNAME = re.compile(rf".*{CAPITAL}[\w.’'-]* {_MARK}[^\"”’]+{_MARK} {CAPITAL}", re.S)


def kind_of(
    segment: Segment, said: tuple[str, Span | None] | None, text: str, heading: bool, language: LanguagePack
) -> QuotationKind:
    """A label, never a filter; ``said`` is the rule that found the speaker, and its cue."""
    words = [w for w in segment.span.of(text).split() if any(c.isalnum() for c in w)]
    length = len(words) + unspaced_words(segment.span.of(text))
    content = [w.strip(QUOTATION_MARKS + ".,!?()").lower() for w in words]
    light = language.determiners.any | language.prepositions.any | language.conjunctions.in_a_list
    heavy = [w for w, low in zip(words, content, strict=True) if low not in light]
    named = heavy and all(w.lstrip(QUOTATION_MARKS + "(")[:1].isupper() for w in heavy)
    before = text[max(0, segment.marks.start - 24) : segment.marks.start].lower().split()
    if len(words) <= 2 and _NICKNAME.match(text, max(0, segment.marks.start - 40), segment.marks.end + 20):
        return "scare"
    given = said is not None and said[1] is not None and said[1].of(text).lower() in language.saying.naming
    closing = words[-1][-1:] if words else ""
    spoken = said is not None and (said[0] in _POST or (said[0] in _BEFORE and closing in _ENDS_SPEECH))
    if named and not heading and not given and not spoken:
        if before and before[-1].strip(",") in language.headings.works:
            return "title"
        if len(words) >= 2 and not (before and before[-1].strip(",") in language.headings.before_no_title):
            return "title"
    if segment.span.of(text)[:1] == "(" and segment.span.of(text)[-1:] == ")":
        return "scare"  # a stage direction of a transcript
    if length >= _FRAGMENT:
        return "speech"
    return "scare" if said is None and not heading else "fragment"
