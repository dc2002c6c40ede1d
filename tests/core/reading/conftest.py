"""Files written for a test."""

import zipfile
from io import BytesIO

import pytest

from diptych.reading import Reader


@pytest.fixture
def zipped():
    """The bytes of an archive with these members."""

    def make(members: dict[str, str | bytes]) -> bytes:
        data = BytesIO()
        with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, body in members.items():
                archive.writestr(name, body)
        return data.getvalue()

    return make


@pytest.fixture(scope="session")
def reader():
    """One locked reader for many files: starting one takes longer than reading."""
    with Reader() as reader:
        yield reader
