"""Prose of a page and the frames that it stands in: elements whose children are paragraphs."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from diptych.article import word_count
from diptych.reading.markup import Block

SENTENCE_END = re.compile(r"[.!?…。！？؟।։][\"'”’»«)\]›」』]*\s*$")
_SENTENCE, _SENTENCE_WORDS = 40, 10  # characters, or words, of a block that reads like a sentence


def is_prose(block: Block) -> bool:
    """Whether a block reads like a sentence or more, and is no link."""
    return block.linked < 0.5 and is_sentence(block)


def is_sentence(block: Block) -> bool:
    """Whether a block reads like a sentence or more, link or not."""
    text = block.text.strip()
    long = len(text) >= _SENTENCE or (not text.isascii() and word_count(text) >= _SENTENCE_WORDS)
    return long and SENTENCE_END.search(block.text) is not None


def first_sentence(blocks: Sequence[Block], found: set[int]) -> int:
    """The number of the block with which the story begins; 0 where it has no sentence."""
    return min((number for number in found if is_prose(blocks[number])), default=0)


def frame_of(block: Block) -> Any:
    """The element whose children the paragraphs are: the one around a paragraph, or around a quotation of its own."""
    parent = block.element.getparent()
    if parent is not None and parent.tag == "blockquote":
        parent = parent.getparent()
    return block.element if parent is None else parent


def frames_of(blocks: Sequence[Block], found: set[int]) -> Counter[Any]:
    """How many characters of prose each frame holds."""
    held: Counter[Any] = Counter()
    for number in sorted(found):
        if is_prose(blocks[number]):
            held[frame_of(blocks[number])] += len(blocks[number].text)
    return held


def upwards(element: Any, most: int) -> Iterator[Any]:
    """The element and those around it, at most so many."""
    while element is not None and most:
        yield element
        element, most = element.getparent(), most - 1


def build_of(frame: Any) -> list[tuple[str, str]]:
    """How a frame is built: tag and classes of it and of the two elements around it."""
    return [(element.tag, element.get("class") or "") for element in upwards(frame, 3)]


def main_frame(frames: Counter[Any]) -> Any:
    """The frame that holds most of the prose, the first of equal ones; None without any."""
    return max(frames, key=frames.__getitem__, default=None)
