"""spaCy: our components in blank and trained pipelines of anybody; a parser and entities weigh in, rules stand."""

from dataclasses import replace

import pytest
import spacy
from spacy.tokens import Doc, DocBin
from spacy.training import Example

from diptych.article import Article
from diptych.document import Speaker
from diptych.errors import PipelineError
from diptych.language import analyse
from diptych.language.spacy.parser_check import weighed
from diptych.language.spacy.pipeline import label, pipeline, with_components
from diptych.options import Options
from diptych.span import Span

TEXT = "“It is gone,” Roe said. Pike slept."
WORDS = ["“", "It", "is", "gone", ",", "”", "Roe", "said", ".", "Pike", "slept", "."]
SPACES = [False, True, True, False, False, True, True, False, True, True, False, False]


def test_components_work_in_a_blank_pipeline_in_any_combination():
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


def test_a_pipeline_with_our_components_can_be_saved_and_loaded(tmp_path):
    """The factories are entry points: a pipeline on disk finds them again."""
    nlp = spacy.blank("en")
    nlp.add_pipe("diptych_quotes")
    nlp.to_disk(tmp_path / "model")
    doc = spacy.load(tmp_path / "model")(TEXT)
    assert [s.text for s in doc.spans["quotes"]] == ["It is gone,"]


def told(doc):
    """What our components say of a document."""
    return [(q.span.of(doc.text), q.speaker.name, q.rule, q.confidence) for q in doc._.quotations]


def test_documents_go_through_processes_bytes_and_files():
    """Quotations and speakers lie on a document as plain data: workers, bytes and DocBin bring them back whole."""
    nlp = with_components(spacy.blank("en"))
    texts = [TEXT, TEXT.replace("Roe", "Vane"), "Nothing is said here."]
    here = list(nlp.pipe(texts))
    assert [told(doc) for doc in nlp.pipe(texts, n_process=2)] == [told(doc) for doc in here]
    for doc in here:
        assert told(Doc(nlp.vocab).from_bytes(doc.to_bytes())) == told(doc)
    packed = DocBin(store_user_data=True, docs=here).to_bytes()
    assert [told(doc) for doc in DocBin().from_bytes(packed).get_docs(nlp.vocab)] == [told(doc) for doc in here]


@pytest.fixture(scope="module")
def trained():
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
    examples = [Example.from_dict(Doc(nlp.vocab, WORDS, SPACES), gold)]
    nlp.initialize(lambda: examples)
    optimizer = nlp.resume_training()
    for _ in range(30):
        nlp.update(examples, sgd=optimizer)
    return with_components(nlp)


def test_a_trained_pipeline_raises_confidence_where_it_agrees(trained):
    """The parser gives the cue the same subject as the rules: a medium speaker becomes a high one, the name stays."""
    doc = trained(TEXT)
    assert doc.has_annotation("DEP")
    quotation = doc._.quotations[0]
    assert (quotation.speaker.name, quotation.confidence) == ("Roe", "high")
    assert weighed(doc, replace(quotation, confidence="medium")).confidence == "high"


def test_a_trained_pipeline_lowers_confidence_where_it_disagrees(trained):
    """Another subject in the parse lowers confidence and leaves the speaker of the rules."""
    doc = trained(TEXT)
    other = replace(doc._.quotations[0], speaker=Speaker(Span(24, 28), "Pike"), confidence="high")
    found = weighed(doc, other)
    assert (found.speaker.name, found.confidence) == ("Pike", "medium")


def test_the_parse_never_makes_sentence_starts_ours_away(trained):
    """Where a parser ran before, its sentences stand."""
    assert len(list(trained(TEXT).sents)) == 2


@pytest.mark.parametrize("name", ["en_not_installed_here", "../evil", "/tmp/model", "os"])
def test_a_pipeline_is_asked_for_by_package_name_only(name):
    """What is not an installed package of that name is refused in one sentence, paths are never loaded."""
    with pytest.raises(PipelineError, match=r"not installed|does not load"):
        pipeline(name)


def test_documents_name_their_pipeline():
    """The blank pipeline is named as such."""
    assert analyse(Article(TEXT, "t"), Options(pipeline="blank")).pipeline == "blank:en"
    assert label(pipeline("blank")) == "blank:en"
