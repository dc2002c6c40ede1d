"""What is told to be done to those who are counted, or by them: the verb of which a figure's noun is object or subject.

True of any text: who tells of as many of one sort that the same is done to them counts the same ones, if that sort is
counted beside that verb once. The words of a verb's family stand for it: nine babies moved, eleven transferred.
"""

from collections.abc import Sequence

from diptych.matching.differences.bearers import token_of, tokens_below, word_of
from diptych.matching.word_index import WordIndex
from diptych.parse import Parse
from diptych.sameness.families import families

CLIMB = 3  # words from a number to its noun
WITHIN = frozenset({"nummod", "amod", "compound", "quantmod", "advmod", "det", "poss"})
DONE, DOES = "done", "does"
OBJECT = "dobj"
ROLES = {OBJECT: DONE, "nsubjpass": DONE, "nsubj": DOES}


def acts_of(side: WordIndex, i: int) -> frozenset[str]:
    """The verb of a counted noun by key and families, with the part that the noun has in it; none without a parse."""
    parse, at = side.document.parse, token_of(side, i)
    if parse is None or at < 0:
        return frozenset()
    role, verb = _verb(parse, at)
    word = word_of(side, verb)
    if word < 0 or not side.content[word] or side.norms[word] in side.language.saying.reporting:
        return frozenset()
    names = (side.keys[word], *(f"={name}" for name in families(side.norms[word], side.language)))
    return frozenset(f"{role} {name}" for name in names)


def predicate_of(side: WordIndex, i: int) -> list[int]:
    """What a counted noun is told to do, however far off: its verb, those it leads to, their objects; by the parse.

    1,100 residents of the district near the plant | had to leave their homes.
    """
    parse, at = side.document.parse, token_of(side, i)
    if parse is None or at < 0:
        return []
    at = _head(parse, at)
    verbs: list[int] = []
    more = [parse.heads[at]] if parse.deps[at] in ROLES and parse.deps[at] != OBJECT else []
    while more:
        verbs += more
        more = [k for k in _tied(parse, more, "xcomp") if k not in verbs]
    told = (*verbs, *_tied(parse, verbs, OBJECT))
    return sorted(word for token in told if (word := word_of(side, token)) >= 0)


def _tied(parse: Parse, verbs: Sequence[int], dep: str) -> list[int]:
    """The tokens that depend on verbs in one way."""
    return [k for verb in verbs for k in tokens_below(parse, verb) if parse.deps[k] == dep]


def _head(parse: Parse, at: int) -> int:
    """The noun of a figure's words."""
    for _ in range(CLIMB):
        if parse.deps[at] not in WITHIN:
            break
        at = parse.heads[at]
    return at


def _verb(parse: Parse, at: int) -> tuple[str, int]:
    """The part that a token has in what a verb tells, and the verb; -1 where it has none."""
    at = _head(parse, at)
    done = next((k for k in tokens_below(parse, at) if parse.deps[k] == "acl" and parse.tags[k] == "VBN"), -1)
    if done >= 0:
        return DONE, done
    role, verb = ROLES.get(parse.deps[at], ""), parse.heads[at]
    return (role, verb) if role and parse.tags[verb].startswith("V") else ("", -1)
