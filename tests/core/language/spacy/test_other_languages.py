"""Trained pipelines of languages beside English: whichever is installed is taken, and weighs in without deciding."""

import re

import pytest

from diptych.article import Article
from diptych.document import Quotation, Speaker
from diptych.engine import compare
from diptych.errors import PipelineError
from diptych.language import analyse
from diptych.language.attribution.parser_check import weighed
from diptych.language.spacy import installed
from diptych.options import Options
from diptych.parse import Parse
from diptych.span import Span

TEXT = "„Es ist vorbei“, sagte Okka. Die Fähre schlief."
WORDS = ["„", "Es", "ist", "vorbei", "“", ",", "sagte", "Okka", ".", "Die", "Fähre", "schlief", "."]
SPACES = [False, True, True, False, False, True, True, False, True, True, True, False, False]
DEPS = "punct sb oc pd punct punct ROOT sb punct nk sb ROOT punct".split()


@pytest.fixture(scope="module")
def german(spacy, tmp_path_factory):
    """A tiny German pipeline trained here on sentences of our own, on disk as spaCy's packages lie there."""
    nlp = spacy.blank("de")
    nlp.meta.update(name="core_news_sm", version="3.8.0")
    nlp.add_pipe("parser", config={"min_action_freq": 1})
    nlp.add_pipe("ner")
    gold = {
        "words": WORDS,
        "spaces": SPACES,
        "heads": [6, 2, 6, 2, 6, 6, 6, 6, 6, 10, 11, 11, 11],
        "deps": DEPS,
        "entities": [(23, 27, "PER")],
    }
    examples = [spacy.training.Example.from_dict(spacy.tokens.Doc(nlp.vocab, WORDS, SPACES), gold)]
    nlp.initialize(lambda: examples)
    optimizer = nlp.resume_training()
    for _ in range(30):
        nlp.update(examples, sgd=optimizer)
    site = tmp_path_factory.mktemp("site")
    (site / "de_core_news_sm").mkdir()
    nlp.to_disk(site / "de_core_news_sm" / "de_core_news_sm-3.8.0")
    told = site / "de_core_news_sm-3.8.0.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: de_core_news_sm\nVersion: 3.8.0\n")
    return site


@pytest.fixture
def with_german(german, monkeypatch):
    """The same as an installed package; nobody has said what “auto” means."""
    monkeypatch.syspath_prepend(str(german))
    monkeypatch.delenv(installed.AUTO_MEANS, raising=False)


def quotation(options: Options):
    """The one quotation of the text."""
    (found,) = analyse(Article(TEXT, "t", language="de"), options).quotations
    return found


def test_a_german_article_is_read_with_the_german_pipeline(with_german):
    """It is taken without being asked for, stands in the stamp, and what it calls a person's name is one."""
    document = analyse(Article(TEXT, "t", language="de"), Options())
    assert document.pipeline == "de_core_news_sm-3.8.0"
    assert document.parse is not None
    (found,) = document.quotations
    assert (found.speaker.name, found.rule, found.confidence) == ("Okka", "post-inverted", "high")


def test_the_rules_alone_are_asked_for_in_every_language(with_german):
    """“blank” loads nothing."""
    document = analyse(Article(TEXT, "t", language="de"), Options(pipeline="blank"))
    assert (document.pipeline, document.parse) == ("blank:de", None)


def test_a_comparison_names_the_pipelines_of_both_articles(with_german):
    """One stamp where both are in one language."""
    articles = [Article(text, "t", language="de") for text in (TEXT, TEXT.replace("Okka", "Tjark"))]
    assert compare(*articles).engine.pipeline == "de_core_news_sm-3.8.0"


@pytest.mark.parametrize(
    ("name", "code", "package"),
    [
        ("auto", "de", "de_core_news_md"),
        ("auto", "fr", "fr_core_news_sm"),
        ("auto", "es", "blank"),
        ("auto", "en", "en_core_web_sm"),
        ("de_core_news_sm", "de", "de_core_news_sm"),
        ("de_core_news_sm", "fr", "fr_core_news_sm"),  # of its own language
        ("de_core_news_sm", "en", "en_core_web_sm"),
        ("en_core_web_sm", "de", "de_core_news_md"),
        ("en_core_web_sm", "es", "blank"),
        ("blank", "de", "blank"),
    ],
)
def test_each_language_has_the_best_of_its_own(name, code, package, monkeypatch):
    """A package that somebody asked for is for articles in its language."""
    there = {"en_core_web_sm", "de_core_news_md", "de_core_news_sm", "fr_core_news_sm"}
    monkeypatch.setattr(installed, "version", lambda package: "3.8.0" if package in there else "")
    monkeypatch.delenv(installed.AUTO_MEANS, raising=False)
    assert installed.chosen(name, code) == package


def test_a_pipeline_that_is_not_there_is_refused_in_any_language():
    """In one sentence, before anything is read."""
    with pytest.raises(PipelineError, match="not installed"):
        quotation(Options(pipeline="de_core_news_lg"))


def test_a_broken_german_pipeline_is_told_in_one_sentence(with_german, german, monkeypatch):
    """Its folder is there and holds no pipeline."""
    from diptych.language.spacy import pipeline  # before anything is in its place: what it imports it keeps

    monkeypatch.setattr(pipeline, "data_folder", lambda package: german)
    pipeline.pipeline.cache_clear()
    with pytest.raises(PipelineError, match="does not load"):
        quotation(Options())
    pipeline.pipeline.cache_clear()


def parse_of(text: str, heads: list[int], deps: list[str]) -> Parse:
    """A parse written by hand, of words that blanks part."""
    starts = [m.start() for m in re.finditer(r"\S+", text)]
    ends = [m.end() for m in re.finditer(r"\S+", text)]
    return Parse(tuple(starts), tuple(ends), ("",) * len(starts), tuple(heads), tuple(deps), ("",) * len(starts))


@pytest.mark.parametrize(("subject", "confidence"), [(2, "high"), (5, "low")])
def test_the_subject_of_an_auxiliary_is_that_of_its_participle(subject, confidence):
    """German trees hang Keller on “hat”, not on “gerufen”; another subject lowers the confidence."""
    text = "„Nein“, hat Keller gerufen, Roe schlief"
    deps = ["oc", "ROOT", "mo", "oc", "cj", "mo"]
    heads = [1, 1, 1, 1, 1, 1]
    deps[subject] = "sb"
    speaker = Speaker(Span(12, 18), "Keller")
    found = Quotation(
        Span(1, 5), Span(0, 6), "speech", True, False, None, speaker, Span(19, 26), "medium", "perfect"
    )  # fmt: skip
    assert weighed(parse_of(text, heads, deps), found).confidence == confidence
