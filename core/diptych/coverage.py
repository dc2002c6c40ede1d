"""What is looked for in two articles, by their languages, as one sentence for whoever reads what was found."""

from diptych.article import Article
from diptych.languages.habits import Finds, habits
from diptych.languages.recognition import base, name_of
from diptych.message import Message

_EVERYTHING: tuple[Finds, ...] = ("speakers", "figures", "claims", "differences", "framing")


def not_looked_for(left: Article, right: Article) -> Message | None:
    """What is not looked for in these two, None where everything is or where their languages were never asked for."""
    codes = base(left.language), base(right.language)
    if not all(codes):
        return Message("coverage.unknown") if any(codes) else None
    if codes[0] != codes[1]:
        return Message("coverage.two", {"left": name_of(codes[0]), "right": name_of(codes[1])})
    return _of_one(codes[0])


def not_looked_for_in(article: Article, beside: Article | None = None) -> Message | None:
    """The same of an article that stands alone; None where the one beside it is in the same language: it is of both."""
    code = base(article.language)
    return _of_one(code) if code and (beside is None or code != base(beside.language)) else None


def _of_one(code: str) -> Message | None:
    finds, framing = habits(code).finds, habits(code).framing
    if set(finds) == set(_EVERYTHING) and not framing:
        return None
    name = name_of(code)
    if "speakers" not in finds:
        return Message("coverage.no-words", {"language": name})
    return Message("coverage.no-claims" if "claims" not in finds else "coverage.no-framing", {"language": name})
