"""What the tests of the commands share."""

import pytest

LEFT = "Bridge shut after crack is found\n\n“We took no risks,” said engineer Paula Ortiz on Monday.\n"
RIGHT = 'City closes bridge\n\n"We took no risks," engineer Paula Ortiz said. Buses will run from Tuesday.\n'


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A working folder with two short articles and a list of one pair."""
    (tmp_path / "left.txt").write_text(LEFT, encoding="utf-8")
    (tmp_path / "right.txt").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "pairs.csv").write_text("id,left,right\none,left.txt,right.txt\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
