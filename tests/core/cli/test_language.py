"""The language of what a command says and writes."""

import pytest

from diptych.cli.language import system_language
from diptych.cli.main import main
from tables import each


@each(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de"}, "de"),
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "es_AR.UTF-8"}, "es"),
        ({"LANG": "sv_SE.UTF-8"}, "en"),
        ({"LC_ALL": "de_AT.UTF-8", "LANG": "en_GB.UTF-8"}, "de"),
        ({"LC_ALL": "", "LC_MESSAGES": "C", "LANG": "de_DE"}, "en"),
    ],
)
def test_the_system_names_the_language(environment, language):
    """The first variable that is set counts; what has no catalogue is English."""
    assert system_language(environment) == language


@pytest.mark.parametrize("kind", ["", "html", "md"])
def test_a_command_speaks_the_language_asked_for(capfdbinary, monkeypatch, kind):
    """Named, or that of the system; reasons and headings alike."""
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    told = []
    for more in ([], ["--language", "de"], ["--language", "en"]):
        assert main(["compare", "--sample", *(["--format", kind] if kind else []), *more]) == 0
        told.append(capfdbinary.readouterr().out.decode())
    assert told[0] == told[1] != told[2]
    german, english = told[0], told[2]
    assert "Das weicht ab" in german
    assert "They differ" in english
    assert "links" in german.casefold()
    assert "hohe Sicherheit" in german or "(hoch)" in german
    page = german.partition("</style>")[2].partition("<script>")[0]
    for word in ("Findings", "Quotations", "They differ", "confidence", "No counterpart", "suggestions"):
        assert word not in (page if kind == "html" else german), word


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", ("Ce qui diverge", "gauche", "fiabilité", "mots")), ("es", ("Lo que difiere", "izquierda", "palabras"))],
)
def test_a_page_holds_no_word_of_english(capfdbinary, language, said):
    """Headings, reasons, counts and the notice below them."""
    assert main(["compare", "--sample", "--format", "html", "--language", language]) == 0
    page = capfdbinary.readouterr().out.decode().partition("</style>")[2].partition("<script>")[0]
    for word in said:
        assert word in page
    for word in ("Findings", "They differ", "confidence", "No counterpart", "suggestions", "Only in", " words "):
        assert word not in page, word


def test_errors_are_said_in_it_too(capsys, tmp_path):
    """Why there is no result, and what is wrong with the words of the command."""
    assert main(["compare", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"), "--language", "de"]) == 1
    assert capsys.readouterr().err == "diptych: Es gibt keine Datei „a.txt“.\n"
    assert main(["compare", "only.txt", "--language", "de"]) == 2
    assert "braucht zwei Artikeldateien" in capsys.readouterr().err
