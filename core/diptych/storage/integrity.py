"""A hash over all of a document, so that no changed bit goes unnoticed."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

FIELD = "diptych:integrity"


def seal(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with its hash as last field."""
    rest = {k: v for k, v in document.items() if k != FIELD}
    return {**rest, FIELD: {"algorithm": "sha256", "value": digest(rest)}}


def digest(document: Mapping[str, Any]) -> str:
    """SHA-256 of the sorted compact JSON of all but the hash itself, hexadecimal."""
    rest = {k: v for k, v in document.items() if k != FIELD}
    compact = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return sha256(compact.encode("utf-8", "surrogatepass")).hexdigest()


def intact(document: Mapping[str, Any]) -> bool:
    """Whether the document is as it was sealed."""
    seal_ = document.get(FIELD)
    return isinstance(seal_, Mapping) and seal_.get("value") == digest(document)
