"""Which title a document has: what its properties say may be a file name, a template's, or of an older text."""

import re

from diptych.head import title_of
from diptych.reading.blocks import line

# “Microsoft Word - vote.docx”, “Untitled”, “Document1”, “vote_final.indd”, “layout 1”: what programs put there.
_MADE_UP = re.compile(
    r"^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled\b.*|unknown|no ?title|document ?\d*|dokument ?\d*|title|"
    r"layout ?\d*|powerpoint presentation|slide ?\d*|about:blank|https?://\S+|file:\S+|[\W\d_]*|\S+)$"
    r"|\.(?:docx?|dotx?|pdf|rtf|odt|indd|qxd|qxp|pmd|txt|html?|pages|tex|dvi|ps|eps)$",
    re.I,
)
_PRINTED = 4  # paragraphs among which a headline is printed


def document_title(said: str | None, text: str, name: str) -> str | None:
    """The title that the properties say where the text prints it, else the text's headline, else what they say.

    A name of a file or one that a program made up is no title.
    """
    said = line(said)
    if said and (_MADE_UP.search(said) or _flat(said) == _flat(name.rpartition(".")[0])):
        said = None
    printed = text.strip().split("\n\n")[:_PRINTED]
    if said and any(_flat(said) == _flat(paragraph) for paragraph in printed):
        return said
    return title_of(text) or said


def _flat(text: str) -> str:
    """The words alone, in lower case."""
    return " ".join(re.findall(r"\w+", text.casefold()))
