"""spaCy, imported where a test asks for it: it costs every worker a second, and most of them run none of these tests."""

import pytest


@pytest.fixture(scope="session")
def spacy():
    """The library, with what makes a document and an example."""
    import spacy
    import spacy.tokens
    import spacy.training

    return spacy


@pytest.fixture(scope="session")
def pipeline():
    """What loads an installed pipeline by its name."""
    from diptych.language.spacy.pipeline import pipeline

    return pipeline
