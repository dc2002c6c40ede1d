"""A strict validator for the part of JSON Schema (2020-12) that our published schema uses.

Own code, because what it refuses must be said in one sentence with the place, and at 100,000 annotations fast; a test
holds it against the ``jsonschema`` package. Patterns hold for the whole of a string: ours stand between ^ and $, and
Python's $ would let a line end follow.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from json import loads
from typing import Any

from diptych.message import Argument, Message
from diptych_resources import resource

Schema = Mapping[str, Any]
_TYPES: Mapping[str, Callable[[object], bool]] = {
    "object": lambda v: isinstance(v, dict),
    "array": lambda v: isinstance(v, list),
    "string": lambda v: isinstance(v, str),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "number": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool),
    "boolean": lambda v: isinstance(v, bool),
    "null": lambda v: v is None,
}


@lru_cache(maxsize=1)
def published() -> Schema:
    """The schema of ``.diptych`` files."""
    schema: Schema = loads(resource("schemas", "diptych-1.schema.json").read_text(encoding="utf-8"))
    return schema


def problem(value: object, schema: Schema | None = None) -> Message | None:
    """What is wrong first, with its place (``first.items[3].target``), or None."""
    root = published() if schema is None else schema
    return _check(value, root, root, "")


def _check(value: object, schema: Schema, root: Schema, where: str) -> Message | None:
    if "$ref" in schema:
        return _check(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root, where)
    if "anyOf" in schema:
        problems = [_check(value, option, root, where) for option in schema["anyOf"]]
        return None if None in problems else problems[0]
    wanted = schema.get("type")
    if wanted is not None:
        names = [wanted] if isinstance(wanted, str) else wanted
        if not any(_TYPES[name](value) for name in names):
            return _wrong("type", where, types=" / ".join(names))
    if "const" in schema and value != schema["const"]:
        return _wrong("constant", where, value=str(schema["const"]))
    if "enum" in schema and value not in schema["enum"]:
        return _wrong("none-of", where, values=", ".join(map(str, schema["enum"])))
    if isinstance(value, dict):
        return _object(value, schema, root, where)
    if isinstance(value, list):
        return _array(value, schema, root, where)
    return _scalar(value, schema, where)


def _object(value: Mapping[str, object], schema: Schema, root: Schema, where: str) -> Message | None:
    for name in schema.get("required", ()):
        if name not in value:
            return _wrong("lacks", where, field=str(name))
    for name, rule in schema.get("properties", {}).items():
        if name in value:
            found = _check(value[name], rule, root, f"{where}.{name}" if where else name)
            if found is not None:
                return found
    return None


def _array(value: Sequence[object], schema: Schema, root: Schema, where: str) -> Message | None:
    if len(value) < schema.get("minItems", 0):
        return _wrong("few", where, entries=schema["minItems"])
    if len(value) > schema.get("maxItems", len(value)):
        return _wrong("many", where, entries=schema["maxItems"])
    if "items" in schema:
        for number, item in enumerate(value):
            found = _check(item, schema["items"], root, f"{where}[{number}]")
            if found is not None:
                return found
    return None


def _scalar(value: object, schema: Schema, where: str) -> Message | None:
    if isinstance(value, str):
        if len(value) > schema.get("maxLength", len(value)):
            return _wrong("long", where, characters=schema["maxLength"])
        if "pattern" in schema and not re.fullmatch(schema["pattern"], value):
            return _wrong("form", where)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        if value < schema.get("minimum", value) or value > schema.get("maximum", value):
            return _wrong("range", where)
    return None


def _wrong(name: str, where: str, **arguments: Argument) -> Message:
    """What is wrong at a place of the document, the document itself where that is empty."""
    return Message(f"schema.{name}", {"place": where or Message("schema.document"), **arguments})
