"""How far a phrase reaches by the parse: “Velmark's worst” goes on to its accident, “a survey carried” ends before out.

Words that only one article has are found one by one, and a run of them ends where the next word stands in both. For a
reader such a run has to end with its noun, and not with a verb whose object it lacks.
"""

import re

from diptych.parse import Parse
from diptych.span import Span

# relations of what stands before a noun to it, as the parser names them
_BEFORE_NOUN = frozenset({"amod", "compound", "det", "nmod", "npadvmod", "nummod", "poss", "punct", "quantmod"})
_MARK = re.compile(r"[^\w\s'’&.$£€-]")  # beyond which no phrase goes on
_REACH = 4  # tokens between such a word and its noun: more are a parser's slip
_NOUN = "N"  # how its tag begins
_TELLING = (_NOUN, "CD")  # those of what can be told alone
_VERBS = frozenset({"VBD", "VBN", "VBP", "VBZ"})


def completed(parse: Parse, text: str, span: Span) -> Span:
    """The span with the noun that its end modifies and the nouns before its first one, without a verb that goes on."""
    tokens = parse.within(span)
    if not tokens:
        return span
    first, kept = _with_compounds(parse, tokens.start), _without_verb(parse, tokens)
    last = _to_noun(parse, kept)
    start, end = min(span.start, parse.starts[first]), span.end if last == tokens.stop - 1 else parse.ends[last]
    if _MARK.search(text, start, span.start):
        start = span.start
    if _MARK.search(text, span.end, end):
        end = span.end
    return Span(start, end)


def _with_compounds(parse: Parse, first: int) -> int:
    """Where the noun begins that a token ends or goes on with: “hospital fire” of “fire”."""
    while first > 0 and parse.deps[first - 1] == "compound" and first <= parse.heads[first - 1] <= first + _REACH:
        first -= 1
    return first


def _without_verb(parse: Parse, tokens: range) -> int:
    """The last token, or the one before a verb that goes on, where something else can be told alone.

    An infinitive stays: efforts to diversify.
    """
    last = tokens.stop - 1
    after = range(last + 1, min(len(parse.heads), last + _REACH))
    goes_on = any(parse.heads[i] == last and parse.deps[i] != "punct" for i in after)
    tells = any(parse.tags[i].startswith(_TELLING) for i in tokens[:-1])
    return last - 1 if parse.tags[last] in _VERBS and goes_on and tells else last


def _to_noun(parse: Parse, last: int) -> int:
    """The noun that a token modifies and that follows soon, or the token."""
    while parse.deps[last] in _BEFORE_NOUN:
        head = parse.heads[last]
        if not last < head <= last + _REACH or not parse.tags[head].startswith(_NOUN):
            break
        last = head
    return last
