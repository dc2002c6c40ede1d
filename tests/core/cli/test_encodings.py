"""``--encoding``: the reader's own word about the encoding of articles, in every command that reads them."""

import json

import pytest

from diptych.cli import main

POLISH = "Most zamknięty\n\n„Nikt nas nie prosił, żeby przestawić łodzie” – powiedziała burmistrzyni Ewa Nowak.\n"
RUSSIAN = 'Мост закрыт\n\n"Нас никто не просил убрать лодки", - заявила мэр города Анна Белова.\n'


@pytest.fixture
def pair(tmp_path):
    """Two articles in encodings that nothing in them names, the second of which may be read as many things."""
    (tmp_path / "left.txt").write_bytes(POLISH.encode("cp1250"))
    (tmp_path / "right.txt").write_bytes(RUSSIAN.encode("koi8-r"))
    return tmp_path


def texts(folder, *words: str) -> list[str]:
    """The texts of both articles as ``compare`` read them."""
    out = folder / "out.json"
    assert main(["compare", str(folder / "left.txt"), str(folder / "right.txt"), "-o", str(out), *words]) == 0
    record = json.loads(out.read_text(encoding="utf-8"))
    return [record[side]["text"] for side in ("left", "right")]


@pytest.mark.parametrize(
    ("words", "codecs"),
    [
        ([], ("cp1250", "koi8-r")),
        (["--encoding", "auto"], ("cp1250", "koi8-r")),
        (["--encoding", "windows-1252"], ("cp1252", "cp1252")),
        (["--encoding", "auto,cp866"], ("cp1250", "cp866")),
        (["--encoding", "KOI8_R,auto"], ("koi8-r", "koi8-r")),
    ],
)
def test_compare_reads_in_the_encoding_that_is_named(pair, words, codecs):
    """One for both, or one for each side; ``auto`` is what is found."""
    sides = zip((POLISH.encode("cp1250"), RUSSIAN.encode("koi8-r")), codecs, strict=True)
    expected = [data.decode(codec, "replace") for data, codec in sides]
    assert [t.split() for t in texts(pair, *words)] == [[*_printed(t).split()] for t in expected]


def _printed(text: str) -> str:
    """The text as it is shown: a no-break space stays, controls go."""
    return "".join(char for char in text if char in "\n" or not "\x7f" <= char <= "\x9f")


def test_quotes_and_batch_read_in_the_encoding_that_is_named(pair):
    """The words of the quotation and the text of the record show it."""
    assert main(["quotes", str(pair / "right.txt"), "--encoding", "cp866", "-o", str(pair / "q.jsonl")]) == 0
    (pair / "pairs.csv").write_text("id,left,right\n1,left.txt,right.txt\n")
    line = pair / "out.jsonl"
    assert main(["batch", str(pair / "pairs.csv"), "-o", str(line), "--encoding", "auto,cp866"]) == 0
    record = json.loads(line.read_text(encoding="utf-8"))
    assert record["left"]["text"] == POLISH
    assert record["right"]["text"].startswith(RUSSIAN.encode("koi8-r").decode("cp866")[:4])


@pytest.mark.parametrize("command", ["compare", "quotes", "batch"])
@pytest.mark.parametrize("name", ["klingon", "rot13", "utf-7", "koi8-r,klingon", ""])
def test_a_name_of_no_encoding_is_usage(pair, command, name, capsys):
    """Said before any work."""
    assert main([command, str(pair / "left.txt"), "-o", str(pair / "x.json"), "--encoding", name]) == 2
    assert "there is no encoding" in capsys.readouterr().err
