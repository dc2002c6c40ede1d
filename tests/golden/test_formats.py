"""Files of every format version open for ever, and the chain that brings old ones to the present is sound."""

from pathlib import Path

import pytest

from diptych.errors import StorageError
from diptych.storage import load, migration
from diptych.storage.files import dumped

GOLDEN = sorted(Path(__file__).parent.glob("version-*.diptych"))


def test_there_is_a_file_for_every_version():
    """A new version adds its file; none is ever removed."""
    assert [p.stem for p in GOLDEN] == [f"version-{n}" for n in range(1, migration.VERSION + 1)]


@pytest.mark.parametrize("path", GOLDEN, ids=[p.stem for p in GOLDEN])
def test_a_file_of_any_version_opens_with_all_that_is_in_it(path):
    """Texts, findings, notes, verdicts, links, tags; without a warning."""
    loaded = load(path)
    session = loaded.session
    assert loaded.warnings == ()
    assert len(session.comparison.findings) == 6
    assert [(n.id, n.text) for n in session.notes] == [("n1", "on a finding"), ("n2", "on words")]
    assert session.verdict(session.comparison.findings[0].id) == "confirmed"
    assert [(k.id, k.text) for k in session.links] == [("l1", "mine")]
    assert [(t.name, t.colour) for t in session.tags] == [("odd", "#aa0000")]


def test_the_present_version_is_written_as_its_golden_file():
    """Byte for byte: a change of the format is a new version, never an accident."""
    path = GOLDEN[-1]
    assert dumped(load(path).session) == path.read_bytes()


@pytest.fixture
def third(monkeypatch):
    """A program of version 3, whose steps rename a field and then move it."""

    def first_step(document):
        return {**{k: v for k, v in document.items() if k != "x:old"}, "x:new": document["x:old"]}

    def second_step(document):
        return {**{k: v for k, v in document.items() if k != "x:new"}, "x:deep": {"value": document["x:new"]}}

    monkeypatch.setattr(migration, "VERSION", 3)
    monkeypatch.setattr(migration, "STEPS", {1: first_step, 2: second_step})


def document(version: int, reader: int = 1, **more: object) -> dict:
    """A document of that version."""
    return {migration.VERSION_FIELD: version, migration.READER_FIELD: reader, **more}


def test_steps_run_in_order_from_the_version_of_the_file(third):
    """Version 1 takes both steps, version 2 the second, version 3 none."""
    assert migration.migrated(document(1, **{"x:old": 5}), "f")["x:deep"] == {"value": 5}
    assert migration.migrated(document(2, **{"x:new": 5}), "f")["x:deep"] == {"value": 5}
    assert migration.migrated(document(3, **{"x:deep": 5}), "f")["x:deep"] == 5


def test_a_newer_file_opens_where_it_says_that_it_may(third):
    """Version 4 that version 3 can read is left as it is; one that needs 4 is refused."""
    assert migration.migrated(document(4, reader=3, extra=1), "f")["extra"] == 1
    with pytest.raises(StorageError, match="newer Diptych"):
        migration.migrated(document(4, reader=4), "f")
