"""Our rules as spaCy components, for our own pipelines and anybody's.

* ``diptych_sentences`` sets sentence starts that respect quotations.
* ``diptych_quotes`` puts the quoted segments into ``doc.spans["quotes"]``.
* ``diptych_speakers`` puts kinds on them (labels), speakers into ``doc.spans["speakers"]`` and everything, with rules
  and confidence, into ``doc._.quotations``.

Each makes what it needs where an earlier one is missing. With a parser or an entity recogniser before it, the last one
raises or lowers confidence by whether they agree with the rules; the rules stand. What lies on a document is plain
data, so that documents go to other processes and into files.
"""

from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from diptych.document import Quotation
from diptych.language.analysis import Analysis, attributed, divided
from diptych.language.spacy.parsing import joined
from diptych.languages import english

_RECORDS = "diptych_quotations"  # the quotations as records, in ``doc.user_data``


def _quotations(doc: Doc) -> tuple[Quotation, ...]:
    """What ``doc._.quotations`` gives: the quotations that the last component found."""
    return tuple(Quotation.from_record(record) for record in doc.user_data.get(_RECORDS, ()))


if not Doc.has_extension("quotations"):
    Doc.set_extension("quotations", getter=_quotations)


@lru_cache(maxsize=4)
def _divided(text: str) -> Analysis:
    """The text divided, once for all components of a pipeline."""
    return divided(text, english())


@Language.component("diptych_sentences")
def sentences(doc: Doc) -> Doc:
    """The document with sentence starts; a parser's own are kept where it ran before."""
    if not doc.has_annotation("DEP"):
        starts = {s.span.start for s in _divided(doc.text).sentences}
        for token in doc:
            token.is_sent_start = token.idx in starts
    return doc


@Language.component("diptych_quotes")
def quotes(doc: Doc) -> Doc:
    """The document with its quoted segments in ``doc.spans["quotes"]``."""
    segments = _divided(doc.text).segments
    spans = [_span(doc, s.span.start, s.span.end, "nested" if s.nested else "quote") for s in segments]
    doc.spans["quotes"] = SpanGroup(doc, name="quotes", spans=[s for s in spans if s is not None])
    return doc


@Language.component("diptych_speakers")
def speakers(doc: Doc) -> Doc:
    """The document with kinds and speakers of its quotations."""
    trained = doc.has_annotation("DEP") or doc.has_annotation("ENT_IOB")
    parse = joined([(doc, 0)]) if trained else None
    found = attributed(doc.text, _divided(doc.text), english(), parse).quotations
    doc.user_data[_RECORDS] = [quotation.to_record() for quotation in found]
    kinds = [_span(doc, q.span.start, q.span.end, q.kind) for q in found]
    said = [_span(doc, q.speaker.span.start, q.speaker.span.end, q.confidence) for q in found if q.speaker]
    doc.spans["quotes"] = SpanGroup(doc, name="quotes", spans=[s for s in kinds if s is not None])
    doc.spans["speakers"] = SpanGroup(doc, name="speakers", spans=[s for s in said if s is not None])
    return doc


def _span(doc: Doc, start: int, end: int, label: str) -> Span | None:
    """The tokens over these characters."""
    return doc.char_span(start, end, label=label, alignment_mode="expand")
