"""Every sentence of the engine is known to the window, so that it can say it in another language."""

import ast
import itertools
import re
from pathlib import Path

import pytest

import diptych
from diptych import compare
from diptych.article import Article
from diptych.reading import read_article
from diptych.reading.samples import sample_paths
from diptych_gui.wording.engine_messages import said, term
from diptych_gui.wording.interface_language import FOLDER, Catalogue
from quality.gold import load_all

ENGINE = Path(diptych.__file__).parent
# the command line has no window; the others hold no sentence for the reader
SPEAKING = ("reading", "matching", "storage", "language/spacy", "service.py")
# what an expression in a sentence may say, where it is not some words of an article
PARTS = {
    "side": ("left", "right"),
    "other": ("right", "left"),
    "longer[0]": ("left", "right"),
    "likely": ("probably", "perhaps"),
    "kinds[0]": ("case", "punctuation", "spacing"),
}
EXAMPLES = "matching/framing/rules.py"  # its sentences are examples for whoever reads the rules
NOT_SAID = {"“Ready,” she said."}  # read once by the service to warm up
SPECIMENS = "reading/warm_up.py"  # read by the reader for the same reason


@pytest.fixture
def german(qapp):
    """The interface in German."""
    catalogue = Catalogue(FOLDER / "diptych_de.ts")
    qapp.installTranslator(catalogue)
    qapp.setProperty("diptychLanguage", "de")
    yield
    qapp.setProperty("diptychLanguage", None)
    qapp.removeTranslator(catalogue)


def readings(node: ast.expr) -> list[str]:
    """What a string of the source can say: both branches of a condition, both sides, ``x`` for anything else."""
    match node:
        case ast.Constant(value=str(words)):
            return [words]
        case ast.JoinedStr(values=parts):
            return [
                "".join(row)
                for row in itertools.product(*map(readings, parts))
                if row.count("left") < 2 > row.count("right")
            ]
        case ast.FormattedValue(value=ast.IfExp(body=one, orelse=other)):
            return readings(one) + readings(other)
        case ast.FormattedValue(value=part):
            return list(PARTS.get(ast.unparse(part), ("x",)))
        case _:
            return ["x"]


def sentences() -> list[tuple[str, str]]:
    """Every sentence in the source of the engine that is not documentation, with its module."""
    found = []
    for path in sorted(
        p for part in SPEAKING for p in ([ENGINE / part] if part.endswith(".py") else (ENGINE / part).rglob("*.py"))
    ):
        tree = ast.parse(path.read_text("utf-8"))
        inside = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.JoinedStr)
            for part in ast.walk(node)
            if part is not node
        }
        silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if id(node) in inside or id(node) in silent or not isinstance(node, (ast.Constant, ast.JoinedStr)):
                continue
            for text in readings(node):
                words = re.sub(r"\{(left|right|a|b)\}", "x", text).strip()
                for a, b in (("Left", "right"), ("Right", "left")):
                    spoken = words.replace("{A}", a).replace("{B}", b).replace("{of_a}", a.lower()).replace("{of_b}", b)
                    spoken = spoken[:1].upper() + spoken[1:]
                    if re.fullmatch(r"[A-Z“x].* .* .*[.]", spoken) and "{" not in spoken:
                        found.append((path.relative_to(ENGINE).as_posix(), spoken))
    return sorted(row for row in set(found) if row[1] not in NOT_SAID and row[0] not in (EXAMPLES, SPECIMENS))


def test_the_source_is_searched():
    """The search below sees the sentences that it is about."""
    texts = {text for _, text in sentences()}
    assert len(texts) > 80
    assert "Footnotes were left out." in texts
    assert "Right leaves “x” out of the same quotation." in texts


def test_every_sentence_of_the_engine_is_said_in_german(german):
    """A new reason, warning or error has to be entered in the window's list."""
    assert [(where, text) for where, text in sentences() if said(text) == text] == []


def test_every_reason_of_real_comparisons_is_said_in_german(german):
    """Reasons of one sentence and of several, with quoted words of any kind in them."""
    pairs = [(pair.left, pair.right) for pair in load_all()] + [sample_paths()]
    articles = [(read_article(left), read_article(right)) for left, right in pairs]
    reasons = {finding.reason for left, right in articles for finding in compare(left, right).findings}
    assert len(reasons) > 150
    assert [reason for reason in reasons if said(reason) == reason] == []


def test_quoted_words_stay_as_they_are(german):
    """Only the engine's own words change, whatever the article's words look like."""
    reason = "Not the same words: the left has “No. {0} is here.”, the right “This may change the meaning: x.”."
    assert said(reason) == (
        "Nicht dieselben Wörter: Links steht „No. {0} is here.“, rechts „This may change the meaning: x.“."
    )


def test_several_sentences_are_said_one_by_one(german):
    """A reason with a hint behind it."""
    reason = (
        "Both sentences have “bridge”, “closed”; probably they say the same. "
        "Numbers differ: “47 cellars” on the left, “53 cellars” on the right."
    )
    assert said(reason) == (
        "Beide Sätze haben „bridge“, „closed“; wahrscheinlich sagen sie dasselbe. "
        "Die Zahlen weichen ab: links „47 cellars“, rechts „53 cellars“."
    )


def test_the_region_of_an_encoding_is_said_in_german(german):
    """As the menu of encodings says it; what is no region stays."""
    guess = "The encoding is a guess: {}, 84 % sure."
    assert said(guess.format("KOI8-R (Cyrillic)")) == "Die Kodierung ist geraten: KOI8-R (Kyrillisch), zu 84 % sicher."
    assert "ISO-8859-14 (Celtic), zu" in said(guess.format("ISO-8859-14 (Celtic)"))


def test_quoted_words_of_another_direction_stay_in_their_place(qapp):
    """A Hebrew word between quotation marks does not pull the comma behind it along."""
    told = said("Both sentences have “גשר”, “נסגר”; probably they say the same.")
    assert "“\u2068גשר\u2069”, “\u2068נסגר\u2069”" in told


def test_what_the_window_does_not_know_stays(german):
    """A sentence of another version of the engine, and words that are no terms."""
    assert said("Words nobody ever wrote here.") == "Words nobody ever wrote here."
    assert term("bridge") == "bridge"


def test_english_is_left_alone(qapp):
    """In English the engine is heard as it speaks."""
    left, right = Article("It will rain, he said.", "l"), Article("It will rain, she said.", "r")
    for finding in compare(left, right).findings:
        assert said(finding.reason) == finding.reason
