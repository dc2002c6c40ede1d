"""What the engine says, in the reader's language.

The engine writes English: its sentences stand in files and reports, and it knows no Qt. The window recognises them by
these patterns and says them in its own language. What it does not recognise stays as it is, and so does every word of
an article.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QLocale

from diptych_gui.wording.interface_language import spoken
from diptych_gui.wording.translation import QT_TRANSLATE_NOOP, translate

# {0}, {1} … stand for what changes from sentence to sentence; what stands behind a colon at the end are terms
SENTENCES = (
    QT_TRANSLATE_NOOP("Engine", "Both quote the same words."),
    QT_TRANSLATE_NOOP("Engine", "Both quote the same words; only case differs."),
    QT_TRANSLATE_NOOP("Engine", "Both quote the same words; only punctuation differs."),
    QT_TRANSLATE_NOOP("Engine", "Both quote the same words; only spacing differs."),
    QT_TRANSLATE_NOOP("Engine", "Both quote the same words; only style differs: {0}."),
    QT_TRANSLATE_NOOP("Engine", "Not the same words: the left has “{0}”, which the right has not."),
    QT_TRANSLATE_NOOP("Engine", "Not the same words: the right has “{0}”, which the left has not."),
    QT_TRANSLATE_NOOP("Engine", "Not the same words: the left has “{0}”, the right “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "There is one more difference."),
    QT_TRANSLATE_NOOP("Engine", "There are {0} more differences."),
    QT_TRANSLATE_NOOP("Engine", "Only the left has {0}; this may change the meaning."),
    QT_TRANSLATE_NOOP("Engine", "Only the right has {0}; this may change the meaning."),
    QT_TRANSLATE_NOOP("Engine", "The left has {0}, the right {1}; this may change the meaning."),
    QT_TRANSLATE_NOOP("Engine", "The left gives the words to {0}, the right to {1}."),
    QT_TRANSLATE_NOOP("Engine", "Both quote these words; the left also has “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "Both quote these words; the right also has “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "Both quote these words, and each goes on with words that the other leaves out."),
    QT_TRANSLATE_NOOP("Engine", "The left also quotes “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "The right also quotes “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "Each also quotes words that the other leaves out."),
    QT_TRANSLATE_NOOP("Engine", "Both texts use the same {0} words."),
    QT_TRANSLATE_NOOP("Engine", "Both texts use nearly the same words: {0} are equal."),
    QT_TRANSLATE_NOOP("Engine", "They hold a shared quotation."),
    QT_TRANSLATE_NOOP("Engine", "They hold {0} shared quotations."),
    QT_TRANSLATE_NOOP("Engine", "The left quotes words that the right uses as its own."),
    QT_TRANSLATE_NOOP("Engine", "The right quotes words that the left uses as its own."),
    QT_TRANSLATE_NOOP("Engine", "Both sentences have {0}; probably they say the same."),
    QT_TRANSLATE_NOOP("Engine", "Both sentences have {0}; perhaps they say the same."),
    QT_TRANSLATE_NOOP("Engine", "Numbers differ: “{0}” on the left, “{1}” on the right."),
    QT_TRANSLATE_NOOP("Engine", "Dates differ: {0} on the left, {1} on the right."),
    QT_TRANSLATE_NOOP("Engine", "One denies: “{0}” on the left, “{1}” on the right."),
    QT_TRANSLATE_NOOP("Engine", "Left says “{0}”, right says “{1}”: opposite words."),
    QT_TRANSLATE_NOOP("Engine", "Ascribed to {0} on the left, to {1} on the right."),
    QT_TRANSLATE_NOOP("Engine", "No counterpart found in the left article."),
    QT_TRANSLATE_NOOP("Engine", "No counterpart found; the closest sentence on the left shares {0}."),
    QT_TRANSLATE_NOOP("Engine", "No counterpart found in the right article."),
    QT_TRANSLATE_NOOP("Engine", "No counterpart found; the closest sentence on the right shares {0}."),
    QT_TRANSLATE_NOOP(
        "Engine", "The headline quotes “{0}”, words that nobody says in either text; the closest is “{1}”."
    ),
    QT_TRANSLATE_NOOP("Engine", "Left says “{0}”, right says “{1}” without “{2}”."),
    QT_TRANSLATE_NOOP("Engine", "Left says “{0}” without a doer, right says “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Left says “{0}” where right says “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Left quotes “{0}”; right puts it in its own words: “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Left leaves “{0}” out of the same quotation."),
    QT_TRANSLATE_NOOP("Engine", "Left gives a source, “{0}”, for what right states: “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Left tells it at the start, right near the end: “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "Left's headline names a party, “{0}”; right has “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Right says “{0}”, left says “{1}” without “{2}”."),
    QT_TRANSLATE_NOOP("Engine", "Right says “{0}” without a doer, left says “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Right says “{0}” where left says “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Right quotes “{0}”; left puts it in its own words: “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Right leaves “{0}” out of the same quotation."),
    QT_TRANSLATE_NOOP("Engine", "Right gives a source, “{0}”, for what left states: “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Right tells it at the start, left near the end: “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "Right's headline names a party, “{0}”; left has “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "In the same quotation left has “{0}”, right has “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "In the same place left says “{0}”, right says “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "In the headlines left says “{0}”, right says “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Before the same words left says “{0}”, right says “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Of one utterance left quotes “{0}”, right quotes “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Of the same one left says “{0}”, right says “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Of {0} left says “{1}”, right says “{2}”."),
    QT_TRANSLATE_NOOP("Engine", "Left calls it “{0}”, right “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Left says “{0}”, right says “{1}”, for the same quotation."),
    QT_TRANSLATE_NOOP("Engine", "Left says “{0}”, right says “{1}”, for the same statement."),
    QT_TRANSLATE_NOOP("Engine", "Left says “{0}”, right says “{1}”, in sentences that tell the same."),
    QT_TRANSLATE_NOOP("Engine", "Left says “{0}”, right says “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Only {0} words were found."),
    QT_TRANSLATE_NOOP("Engine", "One character could not be read as {0}; it is shown as �."),
    QT_TRANSLATE_NOOP("Engine", "{0} characters could not be read as {1}; they are shown as �."),
    QT_TRANSLATE_NOOP("Engine", "Footnotes were left out."),
    QT_TRANSLATE_NOOP("Engine", "Attachments were left out."),
    QT_TRANSLATE_NOOP("Engine", "The encoding is a guess: {0}, {1} % sure."),
    QT_TRANSLATE_NOOP("Engine", "The text had been encoded twice; this was undone."),
    QT_TRANSLATE_NOOP("Engine", "Some letters were decoded wrongly before, such as “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "The text held codes for characters, such as “{0}”; the characters are shown."),
    QT_TRANSLATE_NOOP(
        "Engine", "The fonts of this file do not say which letters they show: some of the text may be wrong."
    ),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds {1} articles; name one of them, such as “{2}”."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is not there: the file holds {1} articles."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds {1} articles; Diptych opens up to {2}."),
    QT_TRANSLATE_NOOP("Engine", "Repeated page headers and footers were left out."),
    QT_TRANSLATE_NOOP("Engine", "No article was found on the page: all of its text is shown."),
    QT_TRANSLATE_NOOP("Engine", "Most of the page was left out as not part of the article: {0} words of running text."),
    QT_TRANSLATE_NOOP("Engine", "The article was hidden on the page until a script would show it."),
    QT_TRANSLATE_NOOP("Engine", "The page shows only a part of the article: the text was taken from the page's data."),
    QT_TRANSLATE_NOOP("Engine", "All that the page shows was read, not its article alone."),
    QT_TRANSLATE_NOOP("Engine", "Words run together in {0} places, such as “{1}”."),
    QT_TRANSLATE_NOOP("Engine", "Much of the text is signs and no letters: it may be in another encoding."),
    QT_TRANSLATE_NOOP("Engine", "Much of the text is lines of a word or two, as menus of pages have."),
    QT_TRANSLATE_NOOP("Engine", "There is no file “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "There is no encoding “{0}”."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” cannot be opened: {1}."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” cannot be read: {1}."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” cannot be read yet: {1}."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is a folder; Diptych needs two article files."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is not a plain file."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is too large ({1} bytes; the limit is {2})."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is too large (the limit is {1} bytes)."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is empty."),
    QT_TRANSLATE_NOOP(
        "Engine", "“{0}” is only a link: open the page in a browser, save it, and open the saved page here."
    ),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is an old Word file: open it in Word or LibreOffice and save it as .docx."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is a message of Outlook: save it there as text or HTML and open that."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is a Pages document: export it from Pages as Word and open that."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is a WordPerfect file: open it in LibreOffice and save it as .docx."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is a Kindle book: convert it to .epub and open that."),
    QT_TRANSLATE_NOOP(
        "Engine", "“{0}” is a spreadsheet or a presentation: save its text as .docx or .txt and open that."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "“{0}” is a picture: have its text recognised by a scanning program and open that text."
    ),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is a recording: open a transcript of it as a text file."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is an archive: unpack it and open the articles in it."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is a list of news, not an article: open the pages that it names and save them."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is a saved comparison, not an article: open it by itself."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is not a kind of file that Diptych reads ({1})."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds no text."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds no text: it may be a scan."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds no text: the page may be drawn by a script."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds no web page."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds {1} characters; Diptych compares up to {2}."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds {1} parts; Diptych opens up to {2}."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” has a page of {1} characters, which is no article."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” has more than {1} parts."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” has {1} pages; Diptych reads up to {2}."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” unpacks to more than {1} bytes."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” defines its own entities, which Diptych does not read."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is an old Office file or is encrypted; save it as .docx without a password."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is encrypted; save it without a password first."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is locked by its seller."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is marked up too heavily to be read."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is not a text file."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is damaged."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is damaged or is not the kind of file that its name says."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” made its reader fail: it is damaged or too large to be read."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is built in too complicated a way to be read."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” took longer than {1} seconds to read."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is a folder, not a saved comparison."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is too large to be a saved comparison."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is nested too deeply to be a saved comparison."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is not a comparison saved by Diptych."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” was saved by a newer Diptych and needs it to be opened."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds {1} annotations, too many to be opened."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds more than {1} annotations, too many to be opened."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds no annotations: it is not JSON."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” holds no annotations that Diptych knows."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” took longer than {1} seconds to open."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is damaged or too large to be opened."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is too large to be opened."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is broken: it cannot be read from line {1} on."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” is broken: {1}."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” was changed by another program since it was opened."),
    QT_TRANSLATE_NOOP("Engine", "“{0}” was not written: {1}. What was there before is still there."),
    QT_TRANSLATE_NOOP("Engine", "The file has no integrity mark: another program may have written it."),
    QT_TRANSLATE_NOOP("Engine", "The file was changed after Diptych saved it; look at what it shows with care."),
    QT_TRANSLATE_NOOP("Engine", "The left text is not the one that was saved."),
    QT_TRANSLATE_NOOP("Engine", "The right text is not the one that was saved."),
    QT_TRANSLATE_NOOP("Engine", "The finding “{0}” no longer fits the texts."),
    QT_TRANSLATE_NOOP("Engine", "A judgement stood on words that are in the texts no more."),
    QT_TRANSLATE_NOOP("Engine", "The note “{0}” stood on “{1}”, which the text has no more."),
    QT_TRANSLATE_NOOP("Engine", "A link stood on “{0}”, which the text has no more."),
    QT_TRANSLATE_NOOP("Engine", "The language pipeline “{0}” is not installed."),
    QT_TRANSLATE_NOOP("Engine", "The language pipeline “{0}” is installed but does not load."),
    QT_TRANSLATE_NOOP("Engine", "The language pipeline “{0}” is not the one that Diptych knows and was not loaded."),
    QT_TRANSLATE_NOOP("Engine", "The engine failed on this ({0})."),
    QT_TRANSLATE_NOOP("Engine", "The engine knows no request “{0}”."),
)

_GUESS = "The encoding is a guess: {0}, {1} % sure."  # names a region, as the menu of encodings does
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")  # Hebrew, Arabic and their kin

# words of evidence, stages of a comparison, reasons of the system
TERMS = frozenset(
    (
        QT_TRANSLATE_NOOP("Engine", "case"),
        QT_TRANSLATE_NOOP("Engine", "punctuation"),
        QT_TRANSLATE_NOOP("Engine", "spacing"),
        QT_TRANSLATE_NOOP("Engine", "dots"),
        QT_TRANSLATE_NOOP("Engine", "spelling"),
        QT_TRANSLATE_NOOP("Engine", "contractions"),
        QT_TRANSLATE_NOOP("Engine", "hyphens"),
        QT_TRANSLATE_NOOP("Engine", "abbreviations"),
        QT_TRANSLATE_NOOP("Engine", "accents"),
        QT_TRANSLATE_NOOP("Engine", "possessives"),
        QT_TRANSLATE_NOOP("Engine", "figures"),
        QT_TRANSLATE_NOOP("Engine", "brackets"),
        QT_TRANSLATE_NOOP("Engine", "the same quotation"),
        QT_TRANSLATE_NOOP("Engine", "the same statement"),
        QT_TRANSLATE_NOOP("Engine", "the same place"),
        QT_TRANSLATE_NOOP("Engine", "the headlines"),
        QT_TRANSLATE_NOOP("Engine", "equal words before and after"),
        QT_TRANSLATE_NOOP("Engine", "the same words follow"),
        QT_TRANSLATE_NOOP("Engine", "attack"),
        QT_TRANSLATE_NOOP("Engine", "concede"),
        QT_TRANSLATE_NOOP("Engine", "criticise"),
        QT_TRANSLATE_NOOP("Engine", "defend"),
        QT_TRANSLATE_NOOP("Engine", "deny"),
        QT_TRANSLATE_NOOP("Engine", "doubt"),
        QT_TRANSLATE_NOOP("Engine", "emote"),
        QT_TRANSLATE_NOOP("Engine", "insist"),
        QT_TRANSLATE_NOOP("Engine", "neutral"),
        QT_TRANSLATE_NOOP("Engine", "praise"),
        QT_TRANSLATE_NOOP("Engine", "promise"),
        QT_TRANSLATE_NOOP("Engine", "reveal"),
        QT_TRANSLATE_NOOP("Engine", "suggest"),
        QT_TRANSLATE_NOOP("Engine", "urge"),
        QT_TRANSLATE_NOOP("Engine", "vouch"),
        QT_TRANSLATE_NOOP("Engine", "warn"),
        QT_TRANSLATE_NOOP("Engine", "appearance"),
        QT_TRANSLATE_NOOP("Engine", "belief"),
        QT_TRANSLATE_NOOP("Engine", "chance"),
        QT_TRANSLATE_NOOP("Engine", "duress"),
        QT_TRANSLATE_NOOP("Engine", "hearsay"),
        QT_TRANSLATE_NOOP("Engine", "part"),
        QT_TRANSLATE_NOOP("Engine", "reading the left article"),
        QT_TRANSLATE_NOOP("Engine", "reading the right article"),
        QT_TRANSLATE_NOOP("Engine", "shared wording"),
        QT_TRANSLATE_NOOP("Engine", "shared quotations"),
        QT_TRANSLATE_NOOP("Engine", "claims"),
        QT_TRANSLATE_NOOP("Engine", "framing"),
        QT_TRANSLATE_NOOP("Engine", "done"),
        QT_TRANSLATE_NOOP("Engine", "permission denied"),
        QT_TRANSLATE_NOOP("Engine", "another program is writing it"),
    )
)


def said(text: str) -> str:
    """The engine's sentence, or sentences, as the interface says them; quoted words keep their own direction."""
    told = text if spoken() == "en" else _parsed(text) or text
    return re.sub(r"(?<=[“„])[^“”„]+(?=[”“])", _isolated, told) if _RIGHT_TO_LEFT.search(told) else told


def _isolated(words: "re.Match[str]") -> str:
    return f"\u2068{words[0]}\u2069"


def term(text: str) -> str:
    """A term of the engine as the interface says it."""
    return translate("Engine", text) if text in TERMS else text


def _parsed(text: str) -> str | None:
    """The translation of one sentence or of several in a row, the shortest first; None where none is known."""
    for pattern, source in _patterns():
        first = pattern.match(text)
        if first and first.end() == len(text):
            return _filled(source, first)
        rest = _parsed(text[first.end() + 1 :]) if first and text[first.end()] == " " else None
        if first and rest:
            return f"{_filled(source, first)} {rest}"
    for pattern, source in _patterns():  # a quoted sentence inside may have ended it too soon
        whole = pattern.fullmatch(text)
        if whole:
            return _filled(source, whole)
    return None


def _filled(source: str, found: re.Match[str]) -> str:
    """The translation with its places filled; a comma between thousands is a narrow space in every language."""
    words = [re.sub(r"(?<=\d),(?=\d{3}\b)", "\u202f", w) if w[:1].isdigit() else w for w in found.groups()]
    lists = [not re.search(rf"“\{{{place}\}}”", source) for place in range(len(words))]
    words = [_requoted(word) if listed else word for word, listed in zip(words, lists, strict=True)]
    if source == _GUESS:
        words[0] = re.sub(r"(?<=\()[^()]+(?=\)$)", lambda region: translate("Encodings", region.group()), words[0])
    if re.search(r": \{\d\}\.$", source):
        words[-1] = ", ".join(map(term, words[-1].split(", ")))
    return translate("Engine", source).format(*words)


def _requoted(words: str) -> str:
    """A list of the engine's, “one”, “two”, with the quotation marks of the interface's language."""
    return re.sub(r"“([^“”]*)”", lambda word: QLocale(spoken()).quoteString(word[1]), words)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each sentence as a pattern, those with the most words of their own first."""
    by_words = sorted(SENTENCES, key=lambda s: -len(re.sub(r"\{\d\}", "", s)))
    return tuple((re.compile(re.sub(r"\\\{\d\\\}", "(.+?)", re.escape(s)), re.DOTALL), s) for s in by_words)
