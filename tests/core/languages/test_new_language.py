"""A language is one folder: the one of the guide, taken out of its page, is written down and used."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

GUIDE = Path(__file__).parents[3] / "docs" / "languages.md"
LEFT = "“Zu ponte ket velu”, spoke maire Ada Keller. Oru zu ponte mora 1.200 omi pel nim, en ol varo dek tali.\n"
RIGHT = "Dek varo nim oru zu ponte, en ket mora velu. “Zu ponte ket velu”, klame Ada Keller pel zu omi.\n"


def written(folder: Path) -> Path:
    """The files of the guide's example, each block of text or TOML under the name that stands before it."""
    example = GUIDE.read_text(encoding="utf-8").partition("## An example")[2].partition("Then:")[0]
    blocks = re.findall(r"```(?:toml|text)\n(.*?)```", example, re.S)
    names = [
        name for row in re.findall(r"^`.*`$|^`.*` and `.*`$", example, re.M) for name in re.findall(r"`([^`]+)`", row)
    ]
    assert len(names) == len(blocks) == 12
    folder.mkdir(parents=True)
    for name, block in zip(names, blocks, strict=True):
        (folder / name).write_text(block, encoding="utf-8")
    return folder


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Diptych in a process of its own, whose configuration lies in a folder of the test."""
    environment = {
        **os.environ,
        "XDG_CONFIG_HOME": str(home),
        "DIPTYCH_PIPELINE": "blank",
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "diptych", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False)


def test_the_example_of_the_guide_is_sound(tmp_path):
    """Checked as the guide says, with the answer that it prints."""
    folder = written(tmp_path / "qv")
    done = run(tmp_path, "lexicons", "--check", str(folder))
    answer = (
        GUIDE.read_text(encoding="utf-8").partition("$ diptych lexicons --check languages/qv\n")[2].partition("```")[0]
    )
    assert (done.returncode, done.stdout) == (0, answer)


def test_one_folder_adds_a_language(tmp_path):
    """It is recognised, its speakers are named, its figures read, and what it does not find is said."""
    written(tmp_path / "diptych" / "languages" / "qv")
    for name, text in (("left.txt", LEFT), ("right.txt", RIGHT)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    files = [str(tmp_path / name) for name in ("left.txt", "right.txt")]
    done = run(tmp_path, "compare", *files, "-o", str(tmp_path / "out.json"))
    assert done.returncode == 0, done.stderr
    record = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [record[side]["language"] for side in ("left", "right")] == ["qv", "qv"]
    speakers = [q["speaker"]["name"] for side in ("left", "right") for q in record["quotes"][side]]
    assert speakers == ["Ada Keller", "Ada Keller"]
    assert {f["kind"] for f in record["findings"]} <= {"quote", "wording"}
    told = run(tmp_path, "compare", *files).stdout
    assert "Velik" in told
    assert "claims and framing are not looked for" in " ".join(told.split())


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("language.toml", 'name = "Velik"\nfinds = ["ghosts"]\n', "finds ghosts"),
        ("language.toml", 'name = "Velik"\ngrammar = "odd"\n', "grammar"),
        ("language.toml", "name = \n", ".toml"),
        ("language.toml", 'name = "Velik"\nstemmer = "qv"\n', "the stemmer qv is none of Snowball's"),
        ("language.toml", 'name = "Velik"\nfinds = ["differences"]\n', "there is no deeds.txt"),
        ("pronouns.txt", "ghosts: ol\n", "ghosts"),
        ("pronouns.txt", "masculine: Ol\nthird person: ol\n", "small letters"),
        ("verb_forms.txt", "spoka: spoke\n", "klami"),
        ("people.txt", "roles:\n", "people.txt"),
        ("examples.toml", '[[speaker]]\ntext = "“Ket”, spoke Ada Keller."\nname = "Bo"\n', "not Bo"),
        ("examples.toml", '[[figure]]\ntext = "1.200 omi"\nvalue = 7\n', "not 7"),
    ],
)
def test_a_slip_is_told_in_one_sentence(tmp_path, name, content, said):
    """What is wrong, and in which file, without a traceback."""
    folder = written(tmp_path / "qv")
    (folder / name).write_text(content, encoding="utf-8")
    done = run(tmp_path, "lexicons", "--check", str(folder))
    assert done.returncode in (1, 2)
    assert said in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_is_none_is_told(tmp_path):
    """Neither a missing one, nor one without language.toml, nor one by another name than a code."""
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "missing", tmp_path / "empty"):
        done = run(tmp_path, "lexicons", "--check", str(folder))
        assert done.returncode == 1
        assert folder.name in done.stderr
