"""Our rules as spaCy components, for our own pipelines and anybody's.

* ``diptych_sentences`` sets sentence starts that respect quotations; ``doc._.diptych`` holds paragraphs and sentences.
* ``diptych_quotes`` puts the quoted segments into ``doc.spans["quotes"]``.
* ``diptych_speakers`` puts kinds on them (labels), speakers into ``doc.spans["speakers"]`` and everything, with rules
  and confidence, into ``doc._.quotations``.

Each makes what it needs where an earlier one is missing. With a parser or an entity recogniser before it, the last one
raises or lowers confidence by whether they agree with the rules; the rules stand.
"""

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from diptych.language.agreement import weighed
from diptych.language.analysis import Analysis, attributed, divided


def _extend() -> None:
    """Registers what our components put on documents."""
    if not Doc.has_extension("diptych"):
        Doc.set_extension("diptych", default=None)
    if not Doc.has_extension("quotations"):
        Doc.set_extension("quotations", default=())


def _divided(doc: Doc) -> Analysis:
    analysis: Analysis | None = doc._.diptych
    if analysis is None:
        analysis = divided(doc.text)
        doc._.diptych = analysis
    return analysis


@Language.component("diptych_sentences")
def sentences(doc: Doc) -> Doc:
    """The document with sentence starts; a parser's own are kept where it ran before."""
    _extend()
    analysis = _divided(doc)
    if not doc.has_annotation("DEP"):
        starts = {s.span.start for s in analysis.sentences}
        for token in doc:
            token.is_sent_start = token.idx in starts
    return doc


@Language.component("diptych_quotes")
def quotes(doc: Doc) -> Doc:
    """The document with its quoted segments in ``doc.spans["quotes"]``."""
    _extend()
    spans = [_span(doc, s.span.start, s.span.end, "nested" if s.nested else "quote") for s in _divided(doc).segments]
    doc.spans["quotes"] = SpanGroup(doc, name="quotes", spans=[s for s in spans if s is not None])
    return doc


@Language.component("diptych_speakers")
def speakers(doc: Doc) -> Doc:
    """The document with kinds and speakers of its quotations."""
    _extend()
    analysis = attributed(doc.text, _divided(doc))
    found = tuple(weighed(doc, quotation) for quotation in analysis.quotations)
    doc._.diptych = Analysis(analysis.paragraphs, analysis.segments, analysis.sentences, found, analysis.mentions)
    doc._.quotations = found
    kinds = [_span(doc, q.span.start, q.span.end, q.kind) for q in found]
    said = [_span(doc, q.speaker.span.start, q.speaker.span.end, q.confidence) for q in found if q.speaker]
    doc.spans["quotes"] = SpanGroup(doc, name="quotes", spans=[s for s in kinds if s is not None])
    doc.spans["speakers"] = SpanGroup(doc, name="speakers", spans=[s for s in said if s is not None])
    return doc


def _span(doc: Doc, start: int, end: int, label: str) -> Span | None:
    """The tokens over these characters."""
    return doc.char_span(start, end, label=label, alignment_mode="expand")
