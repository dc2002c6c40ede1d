"""Subtitles (SubRip, WebVTT) as running text: what is said, without the times at which it is shown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from diptych.article import Article, Source
from diptych.canonical import canonical
from diptych.options import Limits
from diptych.reading.blocks import PROSE_END, few_words, joined
from diptych.reading.decoding import decode

_STAMP = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_CUE = re.compile(rf"^\s*{_STAMP}\s*-->\s*{_STAMP}[^\n]*\n", re.M)
_TAG = re.compile(r"</?(?:[a-z]{1,6}|\d[\d:.]{4,14})(?:[ .][^<>\n]{0,80})?>|\{\\[^{}\n]{1,40}\}", re.I)
_VOICE = re.compile(r"^\s*<v(?:\.[\w.]+)?\s+([^<>\n]{1,80})>", re.I)
_DASH = re.compile(r"^\s*(?:[-–—]|>>)\s*")
_PAUSE = 2.0  # seconds of silence that part two paragraphs


@dataclass(frozen=True, slots=True)
class Cue:
    """What is shown from one second to another."""

    start: float
    end: float
    lines: tuple[str, ...]


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """What the subtitles say as an article; raises ReadingError where they say nothing."""
    decoded = decode(data, name, encoding)
    shown = canonical(decoded.text)
    said = paragraphs(cues(shown))
    text = joined(map(unescape, said) if shown.lstrip().startswith("WEBVTT") else said, name)
    return Article(text, name, source=Source(encoding=decoded.encoding, messages=(*decoded.warnings, *few_words(text))))


def cues(text: str) -> Iterator[Cue]:
    """The cues in order; what stands before the first and between them (numbers, notes, styles) is none."""
    found = [*_CUE.finditer(text)]
    for match in found:
        body = (
            text[match.end() :].partition("\n\n")[0] if match is found[-1] else text[match.end() : _next(text, match)]
        )
        numbers = [int(part or 0) for part in match.groups()]
        yield Cue(
            _seconds(numbers[:4]), _seconds(numbers[4:]), tuple(line for line in body.split("\n") if line.strip())
        )


def _next(text: str, cue: re.Match[str]) -> int:
    """Where a cue's words end: at the first empty line."""
    end = text.find("\n\n", cue.end() - 1)
    return len(text) if end < 0 else max(end, cue.end())


def _seconds(parts: list[int]) -> float:
    hours, minutes, seconds, thousandths = parts
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def paragraphs(shown: Iterator[Cue]) -> Iterator[str]:
    """The words of the cues; a pause after a sentence, another voice or a dash of a dialogue begins a paragraph."""
    said: list[str] = []
    last, before, voice = 0.0, "", ""
    for cue in shown:
        if said and cue.start - last >= _PAUSE and PROSE_END.search(said[-1]):
            yield " ".join(said)
            said = []
        last = max(last, cue.end)
        for line in cue.lines:
            named = _VOICE.match(line)
            words = _TAG.sub("", line).strip()
            if not words or words == before:  # captions that roll show a line twice
                continue
            before = words
            if said and (_DASH.match(words) or (named and named.group(1) != voice)):
                yield " ".join(said)
                said = []
            voice = named.group(1) if named else voice
            said.append(_DASH.sub("", words))
    if said:
        yield " ".join(said)
