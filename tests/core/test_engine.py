"""The engine: repeatable, mirrored, honest about identical texts; the sample pair shows all that Diptych finds."""

import json
import os
from dataclasses import replace

import pytest

from counting import TRIED
from diptych.article import Article
from diptych.comparison import Comparison
from diptych.engine import compare
from diptych.finding import SIDES, Finding
from diptych.finding_types import ROWS
from diptych.reading import read_article, read_sample
from diptych.reading.samples import sample_paths
from quality.gold import compared, load_all
from quality.recombined import recombined
from tables import each

RECOMBINED = sorted({*range(int(os.environ.get("DIPTYCH_PAIRS", "4"))), 482, 554})  # seeds; two failed once
PAIRS = {pair.name: pair for pair in load_all()}


def articles(name: str) -> tuple[Article, Article]:
    """The articles of one of our own pairs, or of the sample."""
    return read_sample() if name == "sample" else (read_article(PAIRS[name].left), read_article(PAIRS[name].right))


def of_name(name: str) -> Comparison:
    """The comparison of one of our own pairs, or of the sample."""
    return compared(*(sample_paths() if name == "sample" else (PAIRS[name].left, PAIRS[name].right)))


OTHER = {"left": "right", "right": "left"}
OPERATION = {"+": "-", "-": "+"}


@pytest.fixture
def own_lists(tmp_path, monkeypatch):
    """Writes a word list of the reader's own into a folder that is theirs."""
    monkeypatch.setattr("diptych.lexicons.user_folder", lambda: tmp_path)
    return lambda name, text: (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")


def swapped(value: object) -> object:
    """Evidence with left and right exchanged at every depth."""
    if isinstance(value, dict):
        pairs = {OTHER.get(k, k): swapped(v) for k, v in value.items()}
        return {k: OPERATION.get(v, v) if k == "op" else v for k, v in pairs.items()}
    return [swapped(v) for v in value] if isinstance(value, (list, tuple)) else value


def essence(finding: Finding, mirror: bool = False) -> tuple[object, ...]:
    """All of a finding but its wording for the reader, as seen from the other side where asked."""
    left, right = (finding.right, finding.left) if mirror else (finding.left, finding.right)
    evidence = swapped(dict(finding.evidence)) if mirror else dict(finding.evidence)
    return (
        finding.id, finding.kind, finding.type, left, right, round(finding.score, 6), finding.confidence,
        finding.rule, finding.differs, json.dumps(evidence, sort_keys=True),
    )  # fmt: skip


def assert_mirrored(there: Comparison, back: Comparison) -> None:
    """Fail where the comparison one way is not the other with the sides exchanged."""
    assert {essence(f, mirror=True) for f in back.findings} == {essence(f) for f in there.findings}
    assert (there.statements.left, there.statements.right) == (back.statements.right, back.statements.left)
    assert (there.quotations.left, there.quotations.right) == (back.quotations.right, back.quotations.left)


@each("name", ["sample", *PAIRS])
def test_swapped_articles_give_the_mirrored_comparison(name):
    """Whatever is found between A and B is found between B and A, sides exchanged."""
    left, right = articles(name)
    assert_mirrored(of_name(name), compare(right, left))


@pytest.mark.parametrize("seed", RECOMBINED)
def test_articles_full_of_ties_mirror_and_repeat_to_the_byte(seed, record_property):
    """Sentences that stand several times on both sides are paired by place, never by which side is read first."""
    left, right = (Article(text, "made.txt", title=text.partition("\n")[0]) for text in recombined(seed))
    once, again = compare(left, right), compare(left, right)
    assert json.dumps(once.to_record()) == json.dumps(again.to_record())
    assert_mirrored(once, compare(right, left))
    record_property(TRIED, (1, "pairs full of ties, both ways"))


def test_the_same_input_gives_the_same_output():
    """Two comparisons of one pair are equal to the last field."""
    assert compare(*read_sample()).to_record() == compare(*read_sample()).to_record()


def test_a_comparison_says_which_words_were_in_force(own_lists):
    """A list of the reader's own changes the stamp, with the language; without it the stamp is as before."""
    pair = read_sample()
    once = compare(*pair).engine.language
    assert once.startswith("en:")
    own_lists("hedges", "doubt: so the gulls say\n")
    assert compare(*pair).engine.language != once
    own_lists("hedges", "")
    assert compare(*pair).engine.language == once


def test_a_verb_of_the_readers_own_finds_its_speaker_in_the_next_run(own_lists):
    """No list is half in force: speakers and framing read it alike, without a new start."""
    text = "The weir broke.\n\n“It is over and done with,” gurgled Mora.\n"
    articles = Article(text, "a.txt"), Article(text, "b.txt")
    assert compare(*articles).quotations.left[0].rule != "post-inverted"
    own_lists("reporting_verbs", "neutral: gurgle\n")
    assert compare(*articles).quotations.left[0].rule == "post-inverted"


def test_identical_articles_have_nothing_unique_and_no_framing():
    """An article against itself shares everything, verbatim."""
    left, _ = read_sample()
    comparison = compare(left, replace(left, name="copy.txt"))
    assert {f.kind for f in comparison.findings} <= {"quote", "wording", "claim"}
    assert {f.type for f in comparison.findings if f.kind in ("quote", "wording")} == {"verbatim"}
    assert {s.status for s in comparison.statements.left} <= {"shared", "possibly_shared", "no_claim"}


def test_an_empty_side_is_a_designed_state():
    """An article without a word against a full one: everything stands alone, nothing fails."""
    left, _ = read_sample()
    comparison = compare(left, Article("\n", "empty.txt"))
    assert {f.kind for f in comparison.findings} <= {"unique"}
    assert comparison.statements.right == ()


@each("name", ["sample", *PAIRS])
def test_every_finding_is_within_its_contract(name):
    """Known kinds and types, spans inside the texts and not empty, a reason, ids without double."""
    comparison = of_name(name)
    assert len({f.id for f in comparison.findings}) == len(comparison.findings)
    for finding in comparison.findings:
        assert (finding.kind, finding.type) in {(row.kind, row.type) for row in ROWS}
        assert bool(finding.left) + bool(finding.right) == (1 if finding.kind == "unique" else 2)
        assert finding.reason.endswith((".", "”", "?"))
        assert 0 <= finding.score <= 1
        for side in SIDES:
            for span in finding.spans(side):
                assert span.of(comparison.article(side).text).strip() == span.of(comparison.article(side).text) != ""


@each("name", ["sample", *PAIRS])
def test_sentences_partition_both_articles(name):
    """Statuses add up: every character that is not white space lies in exactly one statement."""
    comparison = of_name(name)
    for side in SIDES:
        text, at = comparison.article(side).text, 0
        for statement in comparison.statements[side]:
            assert text[at : statement.span.start].strip() == ""
            at = statement.span.end
        assert text[at:].strip() == ""


def test_the_comparison_survives_its_record():
    """To a record and back loses nothing."""
    comparison = compare(*read_sample())
    again = Comparison.from_record(comparison.to_record())
    assert again.to_record() == comparison.to_record()


def test_the_sample_shows_what_diptych_finds():
    """The shipped pair has an altered, a trimmed and a merely retyped quotation, framing, and claims of one side."""
    comparison = compare(*read_sample())
    found = {(f.kind, f.type) for f in comparison.findings}
    assert {("quote", "altered"), ("quote", "trimmed"), ("claim", "shared"), ("unique", "statement")} <= found
    assert {("framing", "reporting_verb"), ("framing", "number")} <= found
    assert any(f.kind == "unique" and f.left for f in comparison.findings)
    assert any(f.kind == "unique" and f.right for f in comparison.findings)


def test_a_pair_that_shares_only_its_topic_shares_no_claim():
    """Two strikes in two towns: no claim above the band “possible”, no quotation, no wording."""
    comparison = compare(*articles("two-strikes"))
    assert not [f for f in comparison.findings if f.kind in ("quote", "wording") or f.type == "shared"]
