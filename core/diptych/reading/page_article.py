"""Which blocks of a page are its article: those that trafilatura finds, and what stands among them or in their place.

Every rule says why it holds for any page.
"""

import re
from collections.abc import Sequence
from typing import Any

from diptych.reading.markup import Block
from diptych.reading.page_extraction import key
from diptych.reading.page_frames import (
    build_of,
    first_sentence,
    frame_of,
    frames_of,
    is_prose,
    is_sentence,
    main_frame,
    upwards,
)
from diptych.reading.page_furniture import (
    above_headline,
    below_story,
    captions,
    links_elsewhere,
    other_stories,
    repeated_headline,
)

_BOXES = frozenset("figure figcaption aside nav footer ul ol table form dialog h3 h4 h5 h6".split())
_PICTURE = re.compile(r"caption|credit|photo|picture|image|figure|gallery|video|media|legend", re.I)
_DESCRIBED = 60  # letters and digits of a standfirst that its page's description has too


def article_blocks(blocks: Sequence[Block], chosen: set[int], title: str | None, described: Sequence[str]) -> list[int]:
    """The numbers of the blocks that are the article, without its headline, in order.

    ``chosen`` are those that the extraction found, ``described`` what the page says in its head about its content.
    """
    found = chosen | _pieces(blocks, chosen)
    found -= below_story(blocks, found)
    found |= _gaps(blocks, found)
    headline = _headline(blocks, found, title)
    if headline is not None:
        found -= above_headline(blocks, found, headline)
        found -= other_stories(blocks, found, headline)
    found |= _standfirst(blocks, found, headline, [key(text) for text in described])
    found -= captions(blocks, found)
    found -= links_elsewhere(blocks, found)
    return sorted(found - repeated_headline(blocks, found, title))


def _pieces(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """Prose in frames built just as the article's own: a body that advertisements cut into pieces has several.

    Such frames stand in the same article at the same place of the tree, which comments and other stories do not.
    """
    frames = frames_of(blocks, found)
    main = main_frame(frames)
    if main is None or not main.get("class"):
        return set()
    tags = {blocks[number].element.tag for number in found if frame_of(blocks[number]) is main}
    build, home = build_of(main), _home(main)
    return {
        number
        for number, block in enumerate(blocks)
        if number not in found
        and block.element.tag in tags
        and is_prose(block)
        and frame_of(block) is not main
        and build_of(frame_of(block)) == build
        and _home(frame_of(block)) is home
    }


def _home(element: Any) -> Any:
    """The article, or else the main part of the page, around an element; None where it has neither."""
    return next((e for e in element.iterancestors("article", "main")), None)


def _gaps(blocks: Sequence[Block], found: set[int]) -> set[int]:
    """Sentences beside the article's own in the same frame, links or not: a headline elsewhere has no full stop."""
    frames = frames_of(blocks, found)
    return {
        number
        for number in range(min(found, default=0), max(found, default=0))
        if number not in found
        and blocks[number].element.tag in ("p", "blockquote")
        and is_sentence(blocks[number])
        and frame_of(blocks[number]) in frames
    }


def _headline(blocks: Sequence[Block], found: set[int], title: str | None) -> int | None:
    """The first block above the story's first sentence that is the title, else the last that is a main heading."""
    first = first_sentence(blocks, found)
    wanted = key(title or "").casefold()
    heading = None
    for number in range(first):
        if wanted and key(blocks[number].text).casefold() == wanted and blocks[number].linked < 0.5:
            return number
        if any(element.tag == "h1" for element in upwards(blocks[number].element, 3)):
            heading = number
    return heading


def _standfirst(blocks: Sequence[Block], found: set[int], headline: int | None, described: Sequence[str]) -> set[int]:
    """What stands between headline and story and is the page's own summary of it, or a sentence outside any box."""
    first = first_sentence(blocks, found)
    added = set()
    for number in range(0 if headline is None else headline + 1, first):
        block = blocks[number]
        letters = key(block.text)
        if number in found or block.linked >= 0.3 or len(letters) < _DESCRIBED / 2:
            continue
        summary = any(_begins_alike(letters, text) for text in described)
        sentence = headline is not None and is_prose(block) and not _boxed(block)
        if summary or sentence:
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
        for element in upwards(block.element, 3)
    )
