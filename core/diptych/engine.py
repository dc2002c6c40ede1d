"""The engine: two articles in, one comparison out."""

import os
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace

from diptych import __version__
from diptych.article import Article
from diptych.comparison import Comparison, Engine
from diptych.finding import Finding, finding_id
from diptych.language import analyse
from diptych.languages import language
from diptych.languages.recognition import guessed
from diptych.matching import differences, framing
from diptych.matching.claims import across_languages, shared_claims, utterances
from diptych.matching.claims.sentence_links import Linker
from diptych.matching.claims.word_linker import WordLinker
from diptych.matching.differences import closest
from diptych.matching.differences.joining import joined
from diptych.matching.reuse import headline_quotations, passages, shared_quotations
from diptych.matching.reuse.standing import standing
from diptych.matching.text_index import TextIndex
from diptych.options import Options
from diptych.sides import Both
from diptych.story import Story, pairs
from diptych.story.rows import rows
from diptych.third_text import ThirdText

RULES = "2026.11"
LINKER: Linker = WordLinker()  # what says which sentences may tell the same

ArticleOrPath = Article | str | os.PathLike[str]
Progress = Callable[[str, float], None]


def compare(
    left: ArticleOrPath,
    right: ArticleOrPath,
    options: Options | None = None,
    progress: Progress | None = None,
    third: ArticleOrPath | None = None,
) -> Comparison:
    """All that can be said about the two articles together, each given as an article or as the path of its file.

    Files are read as everywhere, in a process of their own and under ``options.limits``; “inbox.mbox#3” is the third
    article of a file that holds several; ``read_article`` reads one in an encoding that you name. Raises ReadingError.

    ``third`` is a text that both may have drawn on: what of them stands in it is told.

    ``progress`` is told the name of each stage and the share of the work before it, 0..1. The same input gives the
    same output; swapped input gives the mirrored output. Raises PipelineError where the pipeline cannot be had.
    """
    options = options or Options()
    left, right = (_article(source, options) for source in (left, right))
    tell = progress or (lambda stage, share: None)
    tell("reading the left article", 0.0)
    packs = language(left.language), language(right.language)
    left_document = analyse(left, options, packs[0])
    tell("reading the right article", 0.3)
    right_document = left_document if left == right else analyse(right, options, packs[1])
    a, b = TextIndex(left_document, packs[0]), TextIndex(right_document, packs[1])
    found = match(a, b, tell)
    return replace(found, third=_third(third, (a, b), options)) if third is not None else found


def _third(source: ArticleOrPath, indexes: Sequence[TextIndex], options: Options) -> ThirdText:
    """The third text with what of the articles stands in it."""
    article = _article(source, options)
    pack = language(article.language)
    third = TextIndex(analyse(article, options, pack), pack)
    return ThirdText(article, {one.document.article.sha256: standing(one, third) for one in indexes})


def _article(source: ArticleOrPath, options: Options) -> Article:
    return _told(source if isinstance(source, Article) else _read(source, options))


def _told(article: Article) -> Article:
    """The article with its language, guessed where nobody has told it."""
    return article if article.language else replace(article, language=guessed(article.text))


def compare_all(
    sources: Sequence[ArticleOrPath],
    options: Options | None = None,
    progress: Progress | None = None,
    earlier: Story | None = None,
    third: ArticleOrPath | None = None,
) -> Story:
    """All that can be said about several articles together, each analysed once and compared with every other.

    ``earlier`` is the story of the first of them, to which the others are added: its comparisons stand, and its rows
    keep their ids. ``third`` and all else as for ``compare``. Raises ValueError for fewer than two sources.
    """
    options, tell = options or Options(), progress or (lambda stage, share: None)
    articles = tuple(_article(source, options) for source in sources)
    every = pairs(len(articles))
    if not every:
        raise ValueError("a story has two sources or more")
    known = dict(earlier.comparisons) if earlier and articles[: len(earlier.articles)] == earlier.articles else {}
    indexes: list[TextIndex] = []
    for number, article in enumerate(articles):
        tell("reading the articles", 0.2 * number / len(articles))
        pack = language(article.language)
        indexes.append(TextIndex(analyse(article, options, pack), pack))
    comparisons = {}
    for done, (left, right) in enumerate(every):
        tell("comparing every two", 0.2 + 0.75 * done / len(every))
        comparisons[left, right] = known.get((left, right)) or match(indexes[left], indexes[right])
    drawn_on = _third(third, indexes, options) if third is not None else None
    comparisons = {pair: c if c.third == drawn_on else replace(c, third=drawn_on) for pair, c in comparisons.items()}
    tell("putting rows together", 0.95)
    found = rows(articles, comparisons, earlier.rows if earlier else ())
    tell("done", 1.0)
    return Story(articles, comparisons, found)


class Comparer:
    """Compares pair after pair; of articles that come again the last ``kept`` are not analysed again."""

    def __init__(self, options: Options | None = None, kept: int = 64) -> None:
        self._options, self._kept = options or Options(), kept
        self._indexes: OrderedDict[Article, TextIndex] = OrderedDict()

    def compare(self, left: Article, right: Article) -> Comparison:
        """The comparison of two articles, the same as that of ``compare``."""
        a, b = self._index(left), self._index(right)
        return match(a, b if b is not a else TextIndex(a.document, a.language))

    def _index(self, article: Article) -> TextIndex:
        article = _told(article)
        pack, found = language(article.language), self._indexes.pop(article, None)
        if found is None or found.language is not pack:  # the reader's own lists are others now
            found = TextIndex(analyse(article, self._options, pack), pack)
        self._indexes[article] = found
        if len(self._indexes) > self._kept:
            self._indexes.popitem(last=False)
        return found


def _read(path: str | os.PathLike[str], options: Options) -> Article:
    """The article in a file, read without trust in it."""
    from diptych.reading import read_isolated  # not where the articles are there

    return read_isolated(path, options.limits)


def match(a: TextIndex, b: TextIndex, progress: Progress | None = None) -> Comparison:
    """The comparison of two documents with what finders look up in them.

    What takes the words of a language is looked for where both articles are in one that has them.
    """
    tell = progress or (lambda stage, share: None)
    left, right = a.document, b.document
    common = a.language if a.language is b.language else None
    tell("shared wording", 0.6)
    reused = passages.find(a, b)
    tell("shared quotations", 0.7)
    quotes, wording = shared_quotations.find(a, b, reused)
    tell("claims", 0.8)
    shared = (*quotes, *wording)
    found = [*shared_quotations.shown(quotes, wording)]
    if common is not None and common.finds("claims"):
        claimed = shared_claims.find(a, b, shared, LINKER)
        found += headline_quotations.find(a, b)
    else:
        claimed = shared_claims.none(a, b)
        if a.language.finds("figures") and b.language.finds("figures"):
            found += across_languages.find(a, b)
    tell("framing", 0.9)
    if common is not None and common.finds("differences"):
        claimed = joined(a, b, claimed, differences.find(a, b, shared, claimed.links))
        claimed = replace(claimed, findings=closest.beside(claimed.findings, a, b))
    found += utterances.joined(claimed.findings, Both(a, b), claimed.statements)
    if common is not None and common.finds("framing"):
        found += framing.find(a, b, shared, claimed)
    findings = _ordered(found, left.article, right.article)
    tell("done", 1.0)
    return Comparison(
        left.article,
        right.article,
        Both(left.quotations, right.quotations),
        claimed.statements,
        findings,
        Engine(
            __version__,
            "+".join(dict.fromkeys((left.pipeline, right.pipeline))),
            RULES,
            "+".join(dict.fromkeys((a.language.stamp, b.language.stamp))),
        ),
    )


def _ordered(findings: Sequence[Finding], left: Article, right: Article) -> tuple[Finding, ...]:
    """The findings under their ids, by place in the left text; those of the right text alone come last."""
    named: dict[str, Finding] = {}
    for finding in findings:
        name = finding_id(finding, left.sha256, right.sha256)
        named.setdefault(name, replace(finding, id=name, score=round(finding.score, 4)))

    def place(f: Finding) -> tuple[int, int, int, int, str]:
        first = (f.left or f.right)[0]
        return (0 if f.left else 1, first.start, -first.end, f.right[0].start if f.right else -1, f.id)

    return tuple(sorted(named.values(), key=place))
