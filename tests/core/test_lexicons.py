"""The word lists: what we ship is well formed, and the user's files extend and strike."""

import pytest

from diptych import lexicons


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "lexicons"


def own(folder, name, text):
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_shipped_lists_are_well_formed(folder):
    """Every shipped list has a purpose and terms, and none of its lines is malformed."""
    found = lexicons.load(folder)
    assert set(found.lists) == set(lexicons.LISTS)
    assert found.malformed == ()
    assert all(found[name].size > 20 and found[name].purpose for name in lexicons.LISTS)


def test_own_file_adds_terms(folder):
    """A user's term joins the shipped ones of its class, and the file is named among the sources."""
    path = own(folder, "reporting_verbs", "# mine\nattack: keelhaul, Lay Waste To\n")
    found = lexicons.load(folder)["reporting_verbs"]
    assert {"keelhaul", "lay waste to", "slam"} <= set(found.classes["attack"])
    assert found.files == (lexicons.SHIPPED, str(path))


def test_own_file_strikes_terms(folder):
    """A term under a minus sign goes: from the class that the line names, or from all."""
    own(folder, "evaluative", "alarm: -crisis\n-staunch\n")
    classes = lexicons.load(folder)["evaluative"].classes
    assert "crisis" not in classes["alarm"]
    assert all("staunch" not in terms for terms in classes.values())


def test_own_contrast_sets_are_new_classes(folder):
    """The contrast sets take new things; their first term need not be known."""
    own(folder, "contrast_sets", "harbour tax: quay levy, anchorage robbery\n")
    assert lexicons.load(folder)["contrast_sets"].classes["harbour tax"] == ("quay levy", "anchorage robbery")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("keelhaul", "neither"),
        (": keelhaul", "no class"),
        ("attack:", "without letters"),
        ("attack: keelhaul,, maroon", "without letters"),
        ("assault: keelhaul", "no class “assault”"),
        ("-slam, keelhaul", "needs its class"),
    ],
)
def test_malformed_line_is_named_and_skipped(folder, line, reason):
    """A line that cannot be read is reported with its file, number and reason; the lines around it count."""
    path = own(folder, "reporting_verbs", f"attack: scuttle\n{line}\nattack: broadside\n")
    found = lexicons.load(folder)
    (problem,) = found.malformed
    assert (problem.file, problem.line, problem.text) == (str(path), 2, line)
    assert reason in problem.reason
    assert {"scuttle", "broadside"} <= set(found["reporting_verbs"].classes["attack"])
    assert "keelhaul" not in found["reporting_verbs"].classes["attack"]


def test_unknown_list_is_named(folder):
    """A file whose name is no list is reported, not ignored."""
    path = own(folder, "verbs_of_motion", "fast: run\n")
    (problem,) = lexicons.load(folder).malformed
    assert problem.file == str(path)
    assert "reporting_verbs" in problem.reason


def test_file_that_is_no_text_is_named(folder):
    """A file that is not UTF-8 costs only itself."""
    folder.mkdir()
    (folder / "hedges.txt").write_bytes(b"\xff\xfe\x00doubt: perhaps")
    found = lexicons.load(folder)
    assert [p.line for p in found.malformed] == [0]
    assert found["hedges"].files == (lexicons.SHIPPED,)


def test_changed_file_is_read_again(folder):
    """What is in force follows the files, and stays one object while they do not change."""
    own(folder, "hedges", "doubt: by hearsay alone\n")
    first = lexicons.load(folder)
    assert lexicons.load(folder) is first
    own(folder, "hedges", "doubt: by hearsay alone, so the gulls say\n")
    assert "so the gulls say" in lexicons.load(folder)["hedges"].classes["doubt"]


def test_report_names_lists_files_and_problems(folder):
    """The report says which lists are in force, where the user's own belong, what was skipped and why."""
    own(folder, "hedges", "perhaps so\n")
    report = lexicons.report(folder)
    assert all(name in report for name in lexicons.LISTS)
    assert str(folder) in report
    assert "line 1: neither" in report
