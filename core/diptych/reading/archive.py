"""Zip archives and XML inside them, read without trust: sizes, counts and depth are limited, DTDs refused."""

import io
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # compiled, and carries no types

from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Limits

# What zipfile raises for an archive that is damaged or packed in a way it does not know.
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)


@dataclass(frozen=True, slots=True)
class Archive:
    """An open archive; ``name`` is the file's, for messages."""

    file: zipfile.ZipFile
    name: str
    limits: Limits

    def names(self) -> list[str]:
        """The names of its members, in order."""
        return [info.filename for info in self.file.infolist()]

    def read(self, member: str) -> bytes | None:
        """The bytes of a member, None where there is none; raises ReadingError where it is damaged or too large."""
        try:
            with self.file.open(member) as stream:
                data = stream.read(self.limits.member_bytes + 1)
        except KeyError:
            return None
        except _BROKEN as error:  # a way of packing that it does not know is a RuntimeError too
            raise damaged(self.name) from error
        except RuntimeError as error:  # zipfile's word for a password
            raise ReadingError(Message("reading.encrypted", {"name": self.name}), "encrypted") from error
        if len(data) > self.limits.member_bytes:
            raise ReadingError(
                Message("reading.unpacks-too-large", {"name": self.name, "most": self.limits.member_bytes}), "too-large"
            )
        return data

    def xml(self, member: str) -> Any | None:
        """The root element of an XML member, None where there is none; raises ReadingError."""
        data = self.read(member)
        return None if data is None else parse_xml(data, self.name)


def opened(data: bytes, name: str, limits: Limits) -> Archive:
    """The archive in these bytes; raises ReadingError where they are none, or too much is in it."""
    try:
        file = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise damaged(name) from error
    infos = file.infolist()
    if len(infos) > limits.members:
        raise ReadingError(
            Message("reading.many-parts", {"name": name, "parts": len(infos), "most": limits.members}), "too-complex"
        )
    return Archive(file, name, limits)


def parse_xml(data: bytes, name: str) -> Any:
    """The root of an XML document without entities of its own; raises ReadingError where it is broken or unsafe."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise damaged(name) from error
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        raise ReadingError(Message("reading.entities", {"name": name}), "unsafe")
    return root


def damaged(name: str) -> ReadingError:
    """The error for a file that is not what its suffix says, or broken."""
    return ReadingError(Message("reading.damaged-or-other", {"name": name}), "corrupt")


def local(element: Any) -> str:
    """The tag without its namespace; empty for comments and processing instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Any, name: str) -> str:
    """An attribute by its name without namespace, empty without one."""
    return next((str(value) for key, value in element.attrib.items() if str(key).rpartition("}")[2] == name), "")
