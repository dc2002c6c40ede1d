"""What stands around the article of a page and is none of it, also where the extraction takes it for it.

Every rule says why it holds for any page.
"""

from collections.abc import Sequence
from typing import Any

from diptych.reading.markup import Block
from diptych.reading.page_extraction import key
from diptych.reading.page_frames import (
    SENTENCE_END,
    build_of,
    first_sentence,
    frame_of,
    frames_of,
    is_prose,
    main_frame,
    upwards,
)

_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_STORY = 0.8  # of the prose stands in one place, so that what stands elsewhere may go
_CAPTION = 300  # characters of a caption with its credit
_POINTER = 0.6  # of a list of links is links
_LEAD_IN = 4  # words before the colon of “Read more: …”


def above_headline(blocks: Sequence[Block], found: set[int], headline: int) -> set[int]:
    """What stands above the headline, where the story stands below it: labels, notices."""
    above = {number for number in found if number < headline}
    characters = sum(len(blocks[number].text) for number in found)
    return above if sum(len(blocks[n].text) for n in above) < (1 - _STORY) * characters else set()


def below_story(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """What stands below and outside the part of the page that holds nearly all of the story: teasers, author cards."""
    frames = frames_of(blocks, found)
    main = main_frame(frames)
    if main is None:
        return set()
    build = build_of(main)
    story = {frame for frame in frames if frame is main or (main.get("class") and build_of(frame) == build)}
    if sum(frames[frame] for frame in story) < _STORY * frames.total():
        return set()
    last = max(number for number in found if is_prose(blocks[number]) and frame_of(blocks[number]) in story)
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


def other_stories(blocks: Sequence[Block], found: set[int], headline: int) -> set[int]:
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


def captions(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """Lines in a box with a picture, where nothing else stands: what figures hold, on pages without figures.

    Where that is most of the text, the article is made of pictures and these lines, or is itself no longer.
    """
    frames = frames_of(blocks, found)
    known: dict[Any, bool] = {}
    gone = set()
    for number in found:
        box = blocks[number].element.getparent()
        if box is None or frames[box] > _CAPTION or box.tag not in ("div", "span", "section"):
            continue
        for around in upwards(box, 2):
            if around not in known:
                known[around] = _holds_a_picture(around)
            if known[around]:
                gone.add(number)
    most = sum(len(blocks[number].text) for number in found) / 2
    return gone if sum(len(blocks[number].text) for number in gone) < most else set()


def _holds_a_picture(box: Any) -> bool:
    """Whether a box holds a picture, and so few words that they are its caption."""
    return (
        next(box.iter("img", "picture", "amp-img"), None) is not None
        and next(box.iter(*_HEADINGS, "h1"), None) is None
        and len(box.text_content()) <= _CAPTION
    )


def links_elsewhere(blocks: Sequence[Block], found: set[int]) -> set[int]:
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
    if block.element.tag == "li" or SENTENCE_END.search(block.text):
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
        around = next((e for e in upwards(blocks[number].element, 4) if e.tag in ("ul", "ol")), None)
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


def repeated_headline(blocks: Sequence[Block], found: set[int], title: str | None) -> set[int]:
    """The blocks above the story's first sentence that are the title once more."""
    first = first_sentence(blocks, found)
    wanted = key(title or "").casefold()
    return {number for number in found if number < first and wanted and key(blocks[number].text).casefold() == wanted}
