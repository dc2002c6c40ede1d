"""Members of archives that cannot be unpacked: what is locked is called locked, what is odd is called damaged."""

import io
import zipfile

import pytest

from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading.archive import opened


def packed(**fields: int) -> bytes:
    """An archive of one member whose headers say something else than is true."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word.xml", "<a/>")
    data = bytearray(buffer.getvalue())
    central = data.index(b"PK\x01\x02")
    for at, base in ((0, 6), (central, 8)):  # flags, then the method of packing
        for name, offset in (("flags", 0), ("method", 2)):
            if name in fields:
                data[at + base + offset : at + base + offset + 2] = fields[name].to_bytes(2, "little")
    return bytes(data)


@pytest.mark.parametrize(("fields", "code"), [({"flags": 1}, "encrypted"), ({"method": 97}, "corrupt")])
def test_a_password_and_an_unknown_way_of_packing_are_told_apart(fields, code):
    """Whoever is told that a file is locked looks for a password that it has not."""
    with pytest.raises(ReadingError) as refused:
        opened(packed(**fields), "a.docx", Limits()).read("word.xml")
    assert refused.value.code == code
