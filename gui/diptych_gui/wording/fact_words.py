"""Facts in the reader's language: the one table of names, in the language that the window speaks."""

from typing import Literal

from diptych import names
from diptych.article import Article
from diptych.brief import LINKED, pieces, plain
from diptych.comparison import Comparison
from diptych.facts import Fact, FactGroup, FactSide
from diptych.facts.weights import LABELS
from diptych.filters import Count
from diptych.finding import SIDES, Side
from diptych_gui.wording.interface_language import spoken


def fact_name(fact: Fact, comparison: Comparison) -> str:
    """What a fact is: ``Figures differ``."""
    return names.fact_name(fact, comparison, spoken())


def fact_heading(fact: Fact, comparison: Comparison, *, placed: bool = True) -> list[str]:
    """What a fact is, who says it or else what it is about, and, where that is not said elsewhere, where it stands."""
    return names.fact_heading(fact, comparison, spoken(), placed=placed)


def side_heading(fact: Fact, side: Side, comparison: Comparison) -> str:
    """Whose wording of a fact it is, and where that stands: ``Left article · ¶3``."""
    return " · ".join(filter(None, (outlet_name(comparison, side), place_words(fact, side, comparison))))


def place_words(fact: Fact, side: Side, comparison: Comparison) -> str:
    """Where a fact leads on a side: to its place, ``¶3``, or to what comes closest, ``closest here: ¶3``."""
    near = fact.beside(side)
    return closest_words(near) if near else names.place_name(fact, side, comparison, spoken())


def both_wordings(fact: Fact, comparison: Comparison) -> list[str]:
    """What each article says of a fact, after its name."""
    told = []
    for side in SIDES:
        if here := fact.end(side):
            near = fact.beside(side)
            name = ", ".join((outlet_name(comparison, side), *([closest_words(near)] if near else ())))
            told.append(f"{name}: “{plain(pieces(comparison.article(side).text, here))}”")
    return told


def closest_words(closest: FactSide) -> str:
    """What stands over the sentence that comes closest to what the other article alone tells."""
    return names.closest_name(closest, spoken())


def speakers_of(fact: Fact, comparison: Comparison) -> str:
    """Who says what a fact quotes, each name once; both sides apart where they name different people."""
    return names.speakers_of(fact, comparison, spoken())


def label_names() -> dict[str, str]:
    """The kinds of differences that a reader may call a fact, by their id."""
    kinds = (name for name, label in LABELS.items() if label.group is FactGroup.DIFFERS)
    return {name: names.table(spoken())["facts"][name] for name in kinds}


def group_name(group: FactGroup | Literal["linked"]) -> str:
    """The heading of a group of facts, or of what is linked by hand."""
    return names.label_name(group, spoken()) if group == LINKED else names.group_name(FactGroup(group), spoken())


def count_name(count: Count, number: int, comparison: Comparison) -> str:
    """How many facts there are of a group."""
    return names.count_name(count, number, comparison, spoken())


def count_briefly(count: Count, comparison: Comparison) -> str:
    """What a count counts, where there is little room."""
    return names.count_briefly(count, comparison, spoken())


def checked_name(done: int, every: int) -> str:
    """How far the reader is."""
    return names.checked_name(done, every, spoken())


def outlet_name(comparison: Comparison, side: Side) -> str:
    """What an article is called."""
    return names.outlet(comparison, side, spoken())


def view_name(name: str) -> str:
    """The name of a view: ``brief``, ``facing``, ``read``."""
    return names.word(name, spoken())


def no_paragraph_words() -> str:
    """What stands in place of a paragraph where none of an article belongs beside the other's."""
    return names.word("nothing", spoken())


def not_here_words() -> str:
    """What stands in place of a wording where an article has none."""
    return names.word("here", spoken())


def group_hint(group: FactGroup) -> str:
    """What belongs to a group of facts, after its heading."""
    return names.group_hint(group, spoken())


def alone_words(comparison: Comparison, side: Side) -> str:
    """Which article says something alone: ``only in the Post``."""
    return names.alone(comparison, side, spoken())


def folded_words(rows: int) -> str:
    """What stands for rows that are folded away."""
    return names.counted("folded", rows, spoken())


def about_article(article: Article) -> str:
    """Outlet, author, date and length of an article on one line."""
    return names.about(article, spoken())
