"""A message: what Diptych has to say, as an id with arguments, which catalogues say in the reader's language.

The catalogues are ``messages/TOPIC.toml`` of the resources: the message ``framing.voice-agent`` is the table
``[voice-agent]`` of ``framing.toml`` and has a text for every language. ``{name}`` stands for an argument. A text may
have forms: ``one`` and ``other`` for the argument ``count``, ``left`` and ``right`` for the argument ``side``,
any others for the argument ``form``.
"""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, Union

from diptych_resources import resource

Argument = Union[str, int, "Message", Sequence["Argument"]]
_Form = str | Mapping[str, "_Form"]

ENGLISH = "en"
# language: the form that a count asks for
PLURALS: Mapping[str, Callable[[int], str]] = {
    "en": lambda count: "one" if count == 1 else "other",
    "de": lambda count: "one" if count == 1 else "other",
    "fr": lambda count: "one" if count < 2 else "other",
    "es": lambda count: "one" if count == 1 else "other",
}
LANGUAGES = tuple(PLURALS)
_OTHER = {"left": "right", "right": "left"}


@dataclass(frozen=True)
class Message:
    """An id and its arguments, and what is said after it.

    An argument is text of an article or a file, which nobody translates, a number, another message, or a list: of
    messages, or of words, which are quoted. What belongs to one article stands under ``left`` and ``right``, the name
    of the article that is spoken of first under ``side``. ``text`` are the English words of a file, said where the
    catalogues do not know the id. A message without an id is its argument ``text``, whatever the language.
    """

    id: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    then: tuple["Message", ...] = ()
    text: str = ""

    def __hash__(self) -> int:
        return hash(self.id)

    def __str__(self) -> str:
        return self.english

    @cached_property
    def english(self) -> str:
        """The message in English, as files keep it."""
        return self.said(ENGLISH)

    def said(self, language: str) -> str:
        """The message in a language (``LANGUAGES``; any other is English), all of it or none."""
        return self._said(language if language in LANGUAGES else ENGLISH) or self.text or self.id

    @property
    def is_known(self) -> bool:
        """Whether the catalogues can say it."""
        return bool(self.id and self._said(ENGLISH))

    def _said(self, language: str) -> str | None:
        """What the catalogues say; None for a message of a newer Diptych, or with arguments that do not fit."""
        try:
            return self._told(language)
        except (LookupError, TypeError, ValueError):
            return None

    def _told(self, language: str) -> str:
        """What the catalogues say; raises LookupError, TypeError or ValueError where they cannot."""
        if not self.id:
            return str(self.arguments["text"])
        shown = {name: _shown(value, language) for name, value in self.arguments.items()}
        own = _form(_texts(self.id)[language], self.arguments, language).format_map(shown)
        return " ".join((own, *(message._told(language) for message in self.then)))

    def mirrored(self) -> "Message":
        """The message of the swapped articles."""
        arguments = {
            _OTHER.get(name, name): _OTHER.get(str(value), value) if name == "side" else _mirrored(value)
            for name, value in self.arguments.items()
        }
        return Message(self.id, arguments, tuple(message.mirrored() for message in self.then), self.text)

    def to_record(self) -> dict[str, Any]:
        """The message as it stands in records, beside its English text."""
        record: dict[str, Any] = {"id": self.id, "arguments": {k: _record(v) for k, v in self.arguments.items()}}
        return {**record, "then": [message.to_record() for message in self.then]} if self.then else record

    @classmethod
    def from_record(cls, record: object, text: str) -> "Message":
        """The message that ``to_record`` wrote beside this text; the text alone where it wrote none."""
        try:
            message = _from_record(record)
        except (TypeError, KeyError):
            return plain(text)
        if not message.id:
            return plain(text)
        return message if message.is_known else Message(message.id, message.arguments, message.then, text)


def plain(text: str) -> Message:
    """A message that is said in the words it has, in every language."""
    return Message("", {"text": text})


def term(word: str) -> Message:
    """A word of evidence or of progress; one that the catalogue ``term`` does not have stays as it is."""
    return Message(f"term.{word.replace(' ', '-')}", text=word)


def catalogues() -> Mapping[str, Mapping[str, _Form]]:
    """Every message of the catalogues by its id, with its texts by language."""
    return {f"{topic}.{name}": texts for topic in sorted(_topics()) for name, texts in _topic(topic).items()}


def _texts(id: str) -> Mapping[str, _Form]:  # noqa: A002 the message's own word
    topic, _, name = id.partition(".")
    return _topic(topic)[name]


@lru_cache(maxsize=1)
def _topics() -> frozenset[str]:
    files = resource("messages").iterdir()
    return frozenset(file.name.removesuffix(".toml") for file in files if file.name.endswith(".toml"))


@lru_cache(maxsize=32)
def _topic(name: str) -> Mapping[str, Mapping[str, _Form]]:
    """The messages of one catalogue; raises KeyError where there is none."""
    if name not in _topics():  # the name may come from a file of anybody's
        raise KeyError(name)
    return tomllib.loads(resource("messages", f"{name}.toml").read_text(encoding="utf-8"))


def _form(form: _Form, arguments: Mapping[str, Argument], language: str) -> str:
    """The text of those that a message has in one language that its arguments ask for."""
    if isinstance(form, str):
        return form
    if "other" in form:
        count = arguments["count"]
        if not isinstance(count, int):
            raise TypeError("a count is a number")
        return _form(form[PLURALS[language](count)], arguments, language)
    return _form(form[str(arguments["side" if "left" in form else "form"])], arguments, language)


def _shown(value: Argument, language: str) -> str:
    """An argument as a language shows it."""
    if isinstance(value, str):
        return value
    if isinstance(value, Message):
        return value.text if value.text and not value.is_known else value._told(language)
    if isinstance(value, int):
        return f"{value:,}".replace(",", str(_texts("list.thousands")[language]))
    return ", ".join(
        str(_texts("list.word")[language]).format(word=item) if isinstance(item, str) else _shown(item, language)
        for item in value
    )


def _mirrored(value: Argument) -> Argument:
    if isinstance(value, Message):
        return value.mirrored()
    return [_mirrored(item) for item in value] if isinstance(value, Sequence) and not isinstance(value, str) else value


def _record(value: Argument) -> Any:
    if isinstance(value, Message):
        return value.to_record()
    return [_record(item) for item in value] if isinstance(value, Sequence) and not isinstance(value, str) else value


def _from_record(record: object) -> Message:
    """The message of a record; raises TypeError or KeyError where it is none."""
    if not isinstance(record, dict) or not isinstance(record["id"], str) or not isinstance(record["arguments"], dict):
        raise TypeError("no message")
    then = record.get("then", [])
    if not isinstance(then, list):
        raise TypeError("no messages")
    arguments = {name: _argument(value) for name, value in record["arguments"].items()}
    return Message(record["id"], arguments, tuple(map(_from_record, then)))


def _argument(value: object) -> Argument:
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    return [_argument(item) for item in value] if isinstance(value, list) else _from_record(value)
