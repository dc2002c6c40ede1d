"""What is wrong with the folders that come with Diptych: nothing."""

from pathlib import Path

import pytest

import diptych_resources
from diptych.languages import language
from diptych.languages.checking import problems
from diptych.languages.tables import ENGLISH

CODES = sorted(
    folder.name
    for folder in (Path(diptych_resources.__file__).parent / "languages").iterdir()
    if (folder / "language.toml").is_file() and folder.name != ENGLISH
)


@pytest.mark.parametrize("code", CODES)
def test_a_folder_lacks_nothing(code):
    """Every verb of saying has forms, every word is written as texts have it, every file is there that it promises."""
    assert list(problems(language(code))) == []
