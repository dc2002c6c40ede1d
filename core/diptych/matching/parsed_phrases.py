"""How far a phrase reaches by the parse: “Velmark's worst” goes on to its accident, “a survey carried” ends before out.

Words that only one article has are found one by one, and a run of them ends where the next word stands in both. For a
reader such a run has to end with its noun, its name or its object, and not with a verb or a preposition that lacks one.
"""

import re

from diptych.parse import Parse
from diptych.span import Span

# relations of what stands before a noun to it, as the parser names them
_BEFORE_NOUN = frozenset({"amod", "compound", "det", "nmod", "npadvmod", "nummod", "poss", "punct", "quantmod"})
_MARK = re.compile(r"[^\w\s'’&.$£€-]")  # beyond which no phrase goes on
_REACH = 4  # tokens between such a word and its noun: more are a parser's slip
_STEPS = 3  # words at most that a phrase lacks one after another: beside the harbour's | old | wall
# how the later words of a name are labelled, no figure or time
_NAMES = frozenset(f"I-{label}" for label in ("PERSON", "ORG", "GPE", "FAC", "LOC", "EVENT", "LAW", "NORP"))
_NAME = 8  # tokens of a name at most
_NOUN = "N"  # how its tag begins
_VERB = "V"
_PRONOUN = "PRP"  # an object that tells nothing
_TELLING = (_NOUN, "CD")  # those of what can be told alone
_VERBS = frozenset({"VBD", "VBN", "VBP", "VBZ"})
_PARTICIPLE = "VBG"
_MODIFIED = ("JJ", "RB", "VBG", "VBN")  # tags of words whose adverb says more with them
_DEGREES = frozenset({"RBR", "RBS"})  # more, most
_OBJECTS = {_VERB: frozenset({"dobj"}), "IN": frozenset({"pobj"})}  # what a verb and a preposition lack, by their tags
_LEADS = frozenset({"mark", "cc"})  # what opens a clause, or ties one, and is no part of a phrase


def completed(parse: Parse, text: str, span: Span, *, deeds: bool = False) -> Span:
    """The span with the noun, name or object that its end lacks and what belongs before its first word.

    Without a verb that goes on, and what ties it to the words around. A verb alone gets its object where ``deeds`` are
    to be told whole.
    """
    tokens = parse.within(span)
    if not tokens or (len(tokens) == 1 and not deeds and parse.tags[tokens.start].startswith(_VERB)):
        return span
    first, last = _begun(parse, text, tokens), _ended(parse, text, tokens)
    if first > last:
        return span
    start = span.start if first == tokens.start else parse.starts[first]
    return Span(start, span.end if last == tokens.stop - 1 else parse.ends[last])


def _begun(parse: Parse, text: str, tokens: range) -> int:
    """The first token: without what leads in, with the rest of its noun or name, and with its degree.

    A preposition right behind its verb is told with it: “came across a box”.
    """
    first = tokens.start
    while first < tokens.stop - 1 and (
        parse.deps[first] in _LEADS or (first > tokens.start and parse.tags[first] == "DT")
    ):
        first += 1
    if parse.deps[first] == "prep" and parse.heads[first] == first - 1 and parse.tags[first - 1].startswith(_VERB):
        return first - 1
    begun = _with_degree(parse, _with_name(parse, _with_compounds(parse, first)))
    return first if begun < first and _MARK.search(text, parse.starts[begun], parse.starts[first]) else begun


def _with_compounds(parse: Parse, first: int) -> int:
    """Where the noun begins that a token ends or goes on with: “hospital fire” of “fire”."""
    while first > 0 and parse.deps[first - 1] == "compound" and first <= parse.heads[first - 1] <= first + _REACH:
        first -= 1
    return first


def _with_name(parse: Parse, first: int) -> int:
    """Where the name begins that a token goes on with, its article left out: “Harbour Board” of “Board”."""
    begun = first
    while begun > max(0, first - _NAME) and parse.entities[begun] in _NAMES:
        begun -= 1
    return min(first, begun + 1) if parse.tags[begun] == "DT" else begun


def _with_degree(parse: Parse, first: int) -> int:
    """Where an adjective begins with its degree: “most serious” of “serious”, which alone says something else."""
    degree = first > 0 and parse.tags[first - 1] in _DEGREES and parse.heads[first - 1] == first
    return first - 1 if degree and parse.deps[first - 1] == "advmod" else first


def _ended(parse: Parse, text: str, tokens: range) -> int:
    """The last token: what it lacks follows, as far as no mark stands between; what still lacks something is left out.

    So is a clause's first word, and a verb that goes on.
    """
    last = _without_verb(parse, tokens)
    for _ in range(_STEPS):
        then = _goes_on(parse, last)
        if then == last or _MARK.search(text, parse.ends[last], parse.ends[then]):
            break
        last = then
    hangs = parse.deps[last] in _LEADS or (parse.deps[last] == "prep" and _lacks(parse, last))
    return last - 1 if last > tokens.start and (hangs or _before_its_own(parse, last)) else last


def _without_verb(parse: Parse, tokens: range) -> int:
    """The last token, or the one before a verb that goes on, where something else can be told alone.

    An infinitive stays: efforts to diversify. So does a participle with its object: a law banning nets.
    """
    last = tokens.stop - 1
    after = range(last + 1, min(len(parse.heads), last + _REACH))
    goes_on = any(parse.heads[i] == last and parse.deps[i] != "punct" for i in after)
    tells = any(parse.tags[i].startswith(_TELLING) for i in tokens[:-1])
    verb = parse.tags[last] in _VERBS or (
        parse.tags[last] == _PARTICIPLE and parse.deps[last] == "acl" and not _lacks(parse, last)
    )
    return last - 1 if verb and goes_on and tells else last


def _goes_on(parse: Parse, last: int) -> int:
    """The token up to which a phrase goes on that cannot end with the last one; that one where it can."""
    then = last
    while then + 1 < len(parse.entities) and then < last + _NAME and parse.entities[then + 1] in _NAMES:
        then += 1
    if then == last:
        then = _to_noun(parse, parse.heads[last] if parse.deps[last] == "case" else last)
    if then <= last:
        then = max([last, *_lacks(parse, last)])
    return max(then, _to_told(parse, last))


def _to_noun(parse: Parse, last: int) -> int:
    """The noun that a token modifies and that follows soon, or the token."""
    while parse.deps[last] in _BEFORE_NOUN:
        head = parse.heads[last]
        if not last < head <= last + _REACH or not parse.tags[head].startswith(_NOUN):
            break
        last = head
    return last


def _lacks(parse: Parse, last: int) -> list[int]:
    """What a verb or a preposition lacks that stands soon behind it: its object, or its particle."""
    verb = parse.heads[last] if parse.deps[last] == "prt" else last
    wanted = next((names for tag, names in _OBJECTS.items() if parse.tags[verb].startswith(tag)), frozenset())
    after = range(last + 1, min(len(parse.heads), last + 1 + _REACH))
    objects = [i for i in after if parse.heads[i] == verb and parse.deps[i] in wanted and parse.tags[i] != _PRONOUN]
    return objects or [i for i in after[:1] if parse.heads[i] == verb and parse.deps[i] == "prt"]


def _to_told(parse: Parse, last: int) -> int:
    """The word right behind an adverb that is its own, or the second of two adjectives that stand for a noun.

    So “overly broad”, “drastically reducing”, and “the black and red”; not “probably was”.
    """
    if _before_its_own(parse, last):
        return last + 1 if parse.tags[last + 1].startswith(_MODIFIED) else last
    two = parse.tags[last] == "JJ" and parse.tags[last + 1 : last + 3] == ("CC", "JJ")
    return last + 2 if two and parse.deps[last + 2] == "conj" and parse.heads[last + 2] == last else last


def _before_its_own(parse: Parse, last: int) -> bool:
    """Whether a token is an adverb right before the word that it belongs to."""
    return parse.deps[last] == "advmod" and parse.heads[last] == last + 1 < len(parse.tags)
