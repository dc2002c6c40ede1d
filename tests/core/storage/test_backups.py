"""The generation before a save is kept, and never in the way of it."""

from diptych.storage.backups import content, keep, name


def test_what_the_file_held_is_kept_privately(tmp_path):
    """One copy a file, the latest generation, readable by its owner only."""
    path, folder = tmp_path / "pair.diptych", tmp_path / "data" / "backups"
    assert content(path) is None
    for text in ("one", "two"):
        path.write_text(text)
        copy = keep(content(path), path, folder)
    assert copy is not None
    assert copy.read_text() == "two"
    assert copy.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in folder.iterdir()] == [copy.name]


def test_files_of_one_name_in_two_folders_have_two_copies(tmp_path):
    """The copy's name tells them apart."""
    assert name(tmp_path / "a" / "pair.diptych") != name(tmp_path / "b" / "pair.diptych")


def test_a_copy_that_cannot_be_made_costs_only_itself(tmp_path):
    """The folder cannot be made: nothing is raised."""
    path = tmp_path / "pair.diptych"
    (tmp_path / "data").write_text("a file where the folder should be")
    assert keep(b"one", path, tmp_path / "data" / "backups") is None
