"""Which blocks of a page are its article: those that trafilatura finds, and what stands among them or in their place.

Every rule says why it holds for any page. They add (standfirst, gaps, pieces) or take away (what stands above the
headline or below the story, links to other stories).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from diptych.reading.blocks import word_count
from diptych.reading.markup import Block
from diptych.reading.page_extraction import key

_SENTENCE_END = re.compile(r"[.!?…。！？؟।։][\"'”’»«)\]›」』]*\s*$")
_SENTENCE, _SENTENCE_WORDS = 40, 10  # characters, or words, of a block that reads like a sentence
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_BOXES = frozenset("figure figcaption aside nav footer ul ol table form dialog h3 h4 h5 h6".split())
_PICTURE = re.compile(r"caption|credit|photo|picture|image|figure|gallery|video|media|legend", re.I)
_DESCRIBED = 60  # letters and digits of a standfirst that its page's description has too
_STORY = 0.8  # of the prose stands in one place, so that what stands elsewhere may go
_CAPTION = 300  # characters of a caption with its credit
_POINTER = 0.6  # of a list of links is links
_LEAD_IN = 4  # words before the colon of “Read more: …”


def article_blocks(blocks: Sequence[Block], chosen: set[int], title: str | None, described: Sequence[str]) -> list[int]:
    """The numbers of the blocks that are the article, without its headline, in order.

    ``chosen`` are those that the extraction found, ``described`` what the page says in its head about its content.
    """
    found = chosen | _pieces(blocks, chosen)
    found -= _below(blocks, found)
    found |= _gaps(blocks, found)
    headline = _headline(blocks, found, title)
    if headline is not None:
        found -= _above(blocks, found, headline)
        found -= _other_stories(blocks, found, headline)
    found |= _standfirst(blocks, found, headline, [key(text) for text in described])
    found -= _captions(blocks, found)
    found -= _elsewhere(blocks, found)
    return sorted(found - _repeated_headline(blocks, found, title))


def is_prose(block: Block) -> bool:
    """Whether a block reads like a sentence or more, and is no link."""
    return block.linked < 0.5 and _is_sentence(block)


def _is_sentence(block: Block) -> bool:
    text = block.text.strip()
    long = len(text) >= _SENTENCE or (not text.isascii() and word_count(text) >= _SENTENCE_WORDS)
    return long and _SENTENCE_END.search(block.text) is not None


def _frame(block: Block) -> Any:
    """The element whose children the paragraphs are: the one around a paragraph, or around a quotation of its own."""
    parent = block.element.getparent()
    if parent is not None and parent.tag == "blockquote":
        parent = parent.getparent()
    return block.element if parent is None else parent


def _frames(blocks: Sequence[Block], found: set[int]) -> Counter[Any]:
    """How many characters of prose each frame holds."""
    held: Counter[Any] = Counter()
    for number in sorted(found):
        if is_prose(blocks[number]):
            held[_frame(blocks[number])] += len(blocks[number].text)
    return held


def _upwards(element: Any, most: int) -> Iterator[Any]:
    """The element and those around it, at most so many."""
    while element is not None and most:
        yield element
        element, most = element.getparent(), most - 1


def _build(frame: Any) -> list[tuple[str, str]]:
    """How a frame is built: tag and classes of it and of the two elements around it."""
    return [(element.tag, element.get("class") or "") for element in _upwards(frame, 3)]


def _pieces(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """Prose in frames built just as the article's own: a body that advertisements cut into pieces has several.

    Such frames stand in the same article at the same place of the tree, which comments and other stories do not.
    """
    frames = _frames(blocks, found)
    main = max(frames, key=frames.__getitem__, default=None)
    if main is None or not main.get("class"):
        return set()
    tags = {blocks[number].element.tag for number in found if _frame(blocks[number]) is main}
    build, home = _build(main), _home(main)
    return {
        number
        for number, block in enumerate(blocks)
        if number not in found
        and block.element.tag in tags
        and is_prose(block)
        and _frame(block) is not main
        and _build(_frame(block)) == build
        and _home(_frame(block)) is home
    }


def _home(element: Any) -> Any:
    """The article, or else the main part of the page, around an element; None where it has neither."""
    return next((e for e in element.iterancestors("article", "main")), None)


def _gaps(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """Sentences beside the article's own in the same frame, links or not: a headline elsewhere has no full stop."""
    frames = _frames(blocks, found)
    return {
        number
        for number in range(min(found, default=0), max(found, default=0))
        if number not in found
        and blocks[number].element.tag in ("p", "blockquote")
        and _is_sentence(blocks[number])
        and _frame(blocks[number]) in frames
    }


def _below(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """What stands below and outside the part of the page that holds nearly all of the story: teasers, author cards."""
    frames = _frames(blocks, found)
    main = max(frames, key=frames.__getitem__, default=None)
    if main is None:
        return set()
    build = _build(main)
    story = {frame for frame in frames if frame is main or (main.get("class") and _build(frame) == build)}
    if sum(frames[frame] for frame in story) < _STORY * frames.total():
        return set()
    last = max(number for number in found if is_prose(blocks[number]) and _frame(blocks[number]) in story)
    inside = set(_around(story).iter())
    return {number for number in found if number > last and blocks[number].element not in inside}


def _around(frames: set[Any]) -> Any:
    """The innermost element that holds all of the frames."""
    first, *others = frames
    around = [first, *first.iterancestors()]
    for frame in others:
        held = {frame, *frame.iterancestors()}
        around = [element for element in around if element in held]
    return around[0]


def _headline(blocks: Sequence[Block], found: set[int], title: str | None) -> int | None:
    """The first block above the story's first sentence that is the title, else the last that is a main heading."""
    first = next((number for number in sorted(found) if is_prose(blocks[number])), 0)
    wanted = key(title or "")
    headings = None
    for number in range(first):
        if wanted and key(blocks[number].text) == wanted and blocks[number].linked < 0.5:
            return number
        if any(element.tag == "h1" for element in _upwards(blocks[number].element, 3)):
            headings = number
    return headings


def _above(blocks: Sequence[Block], found: set[int], headline: int) -> set[int]:
    """What stands above the headline, where the story stands below it: labels, notices."""
    above = {number for number in found if number < headline}
    characters = sum(len(blocks[number].text) for number in found)
    return above if sum(len(blocks[n].text) for n in above) < (1 - _STORY) * characters else set()


def _other_stories(blocks: Sequence[Block], found: set[int], headline: int) -> set[int]:
    """What stands in another article than the headline does, one with a main heading of its own: the next story."""
    home = next(blocks[headline].element.iterancestors("article"), None)
    if home is None:
        return set()
    others: dict[Any, bool] = {home: False}
    gone = set()
    for number in found:
        article = next(blocks[number].element.iterancestors("article"), home)
        if article not in others:
            apart = home not in article.iterancestors() and article not in home.iterancestors()
            others[article] = apart and next(article.iter("h1"), None) is not None
        if others[article]:
            gone.add(number)
    return gone


def _standfirst(blocks: Sequence[Block], found: set[int], headline: int | None, described: Sequence[str]) -> set[int]:
    """What stands between headline and story and is the page's own summary of it, or a sentence outside any box."""
    first = next((number for number in sorted(found) if is_prose(blocks[number])), 0)
    added = set()
    for number in range(0 if headline is None else headline + 1, first):
        block = blocks[number]
        letters = key(block.text)
        if number in found or block.linked >= 0.3 or len(letters) < _DESCRIBED / 2:
            continue
        if any(
            _begins_alike(letters, summary) or (headline is not None and is_prose(block) and not _boxed(block))
            for summary in (*described, "")
        ):
            added.add(number)
    return added


def _begins_alike(a: str, b: str) -> bool:
    """Whether one of two texts is the beginning of the other, as far as a description goes."""
    least = min(len(a), len(b), _DESCRIBED)
    return least >= _DESCRIBED / 2 and a[:least] == b[:least]


def _boxed(block: Block) -> bool:
    """Whether a block is the caption of a picture, or belongs to a list, a form or a box."""
    return any(
        element.tag in _BOXES or _PICTURE.search(f"{element.get('class') or ''} {element.get('id') or ''}")
        for element in _upwards(block.element, 3)
    )


def _captions(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """Lines in a box with a picture, where nothing else stands: what figures hold, on pages without figures."""
    frames = _frames(blocks, found)
    known: dict[Any, bool] = {}
    gone = set()
    for number in found:
        box = blocks[number].element.getparent()
        if box is None or frames[box] > _CAPTION or box.tag not in ("div", "span", "section"):
            continue
        for around in _upwards(box, 2):
            if around not in known:
                known[around] = _holds_a_picture(around)
            if known[around]:
                gone.add(number)
    return gone


def _holds_a_picture(box: Any) -> bool:
    """Whether a box holds a picture, and so few words that they are its caption."""
    return (
        next(box.iter("img", "picture", "amp-img"), None) is not None
        and next(box.iter(*_HEADINGS, "h1"), None) is None
        and len(box.text_content()) <= _CAPTION
    )


def _elsewhere(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """Links to other stories: lists of nothing but links, lines that are one link and no sentence, their headings."""
    gone = {number for number in found if _is_pointer(blocks[number])} | _link_lists(blocks, found)
    kept = None  # the next block of the article's own
    for number in sorted(found - gone, reverse=True):
        below = number + 1
        if _announces(blocks[number]) and below < len(blocks) and (below in gone or below not in found):
            pointed = below in gone or blocks[below].linked > _POINTER
            if pointed and (kept is None or _announces(blocks[kept]) or blocks[below].element.tag == "li"):
                gone.add(number)
                continue
        kept = number
    return gone


def _announces(block: Block) -> bool:
    return block.element.tag in _HEADINGS or block.text.rstrip().endswith(":")


def _is_pointer(block: Block) -> bool:
    """Whether a block is one link, with at most a word or two and a colon before it, and no sentence."""
    if block.element.tag == "li" or _SENTENCE_END.search(block.text):
        return False
    if block.linked >= 0.9:
        return True
    lead, colon, rest = block.text.strip().partition(":")
    share = len("".join(rest.split())) / max(1, len("".join(block.text.split())))
    return bool(colon and rest) and len(lead.split()) <= _LEAD_IN and block.linked >= share - 0.02 > 0.3


def _link_lists(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """The items of lists in which every item is a link for the greater part, where the article is no list itself."""
    lists: dict[Any, list[int]] = {}
    for number in sorted(found):
        around = next((e for e in _upwards(blocks[number].element, 4) if e.tag in ("ul", "ol")), None)
        if around is not None:
            lists.setdefault(around, []).append(number)
    characters = sum(len(blocks[number].text) for number in found)
    gone: set[int] = set()
    for items in lists.values():
        size = sum(len(blocks[n].text) for n in items)
        linked = sum(blocks[n].linked * len(blocks[n].text) for n in items)
        if all(blocks[n].linked > 0.3 for n in items) and linked > _POINTER * size and size < 0.3 * characters:
            gone.update(items)
    return gone


def _repeated_headline(blocks: Sequence[Block], found: set[int], title: str | None) -> set[int]:
    """The blocks above the story's first sentence that are the title once more."""
    first = next((number for number in sorted(found) if is_prose(blocks[number])), 0)
    wanted = key(title or "").casefold()
    return {number for number in found if number < first and wanted and key(blocks[number].text).casefold() == wanted}
