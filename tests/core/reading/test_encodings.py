"""Texts of 34 languages in their usual encodings, of one sentence and of thirty: read rightly, or with a warning.

The sentences in ``tests/encodings`` are ours, about one invented event; the bytes are made by Python's codecs.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from diptych.errors import ReadingError
from diptych.reading.decoding import decode, decode_page
from diptych.reading.encodings import REGIONS, declared, known, label
from tables import each

SENTENCES = Path(__file__).parents[2] / "encodings"
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
USUAL = {
    "en": "cp1252 mac-roman",
    "fr": "cp1252 iso-8859-15 iso-8859-1 mac-roman cp850",
    "de": "cp1252 iso-8859-1 iso-8859-15 mac-roman cp850",
    "es": "cp1252 iso-8859-1 mac-roman cp850",
    "it": "cp1252 iso-8859-1 iso-8859-15",
    "pt": "cp1252 iso-8859-1 cp850",
    "sv": "cp1252 iso-8859-1 mac-roman cp850",
    "da": "cp1252 iso-8859-1 cp850",
    "fi": "cp1252 iso-8859-1 iso-8859-15",
    "is": "cp1252 iso-8859-1",
    "pl": "cp1250 iso-8859-2 cp852",
    "cs": "cp1250 iso-8859-2 cp852",
    "sk": "cp1250 iso-8859-2",
    "hu": "cp1250 iso-8859-2 cp852",
    "ro": "cp1250 iso-8859-2",
    "hr": "cp1250 iso-8859-2",
    "sl": "cp1250 iso-8859-2",
    "ru": "cp1251 koi8-r iso-8859-5 cp866 mac-cyrillic",
    "uk": "cp1251 koi8-u",
    "bg": "cp1251 iso-8859-5",
    "sr": "cp1251 iso-8859-5",
    "el": "cp1253 iso-8859-7",
    "tr": "cp1254 iso-8859-9",
    "he": "cp1255 iso-8859-8",
    "ar": "cp1256 iso-8859-6",
    "lt": "cp1257 iso-8859-13",
    "lv": "cp1257 iso-8859-13",
    "et": "cp1257 iso-8859-15",
    "vi": "cp1258",
    "th": "cp874 tis-620",
    "ja": "cp932 shift-jis euc-jp iso-2022-jp",
    "zh": "gb18030 gbk gb2312 hz",
    "zh-hant": "big5 big5hkscs",
    "ko": "euc-kr cp949",
}
# What was typed where an encoding has no curly marks.
TYPED = str.maketrans("“”„‟«»’‘–—", '""""""' + "''--") | {ord("…"): "..."}
TONES = "\u0300\u0301\u0303\u0309\u0323"


def rows(language: str) -> list[str]:
    """Our sentences in a language."""
    return (SENTENCES / f"{language}.txt").read_text(encoding="utf-8").splitlines()


def spelled(text: str, encoding: str) -> str | None:
    """The text as it is written in that encoding; None where its letters are not in it."""
    if encoding == "cp1258":  # tones are characters of their own there
        text = "".join(toned(char) for char in text)
    for variant in (text, text.translate(TYPED)):
        try:
            variant.encode(encoding)
        except UnicodeEncodeError:
            continue
        return variant
    return None


def toned(char: str) -> str:
    """A Vietnamese letter with its tone behind it."""
    parts = unicodedata.normalize("NFD", char)
    letter = unicodedata.normalize("NFC", "".join(p for p in parts if p not in TONES))
    return letter + "".join(p for p in parts if p in TONES)


def files() -> Iterator[tuple[str, str, int, str]]:
    """Language, encoding, sentences and text of every file of the corpus."""
    for language, encodings in USUAL.items():
        ours = rows(language)
        for encoding in (*encodings.split(), *UNICODE):
            short = ours if encoding not in UNICODE else ours[:2]
            long = "\n\n".join(ours[(n * 5 + n // 6) % len(ours)] for n in range(30))
            for count, text in (*((1, row) for row in short), (30, long)):
                written = spelled(text + "\n", encoding)
                if written:
                    yield language, encoding, count, written


@lru_cache(maxsize=1)
def results() -> list[tuple[str, str, int, bool, bool]]:
    """For every file: language, encoding, sentences, whether it was read as it was written, whether a warning came."""
    found = []
    for language, encoding, count, text in files():
        read = decode(text.encode(encoding), "a.txt")
        same = read.text.removeprefix("\ufeff") == text
        found.append((language, encoding, count, same, bool(read.warnings)))
    return found


def test_the_corpus_is_large_enough():
    """At least 300 files of at least 25 languages, short and long ones, besides those in Unicode."""
    old = [row for row in results() if row[1] not in UNICODE]
    assert len(old) >= 300
    assert len({row[0] for row in old}) >= 25
    assert {row[2] for row in old} == {1, 30}


@pytest.mark.parametrize("count", [1, 30])
def test_old_encodings_are_read_rightly(count):
    """98 of 100 short texts and every long one; measured: 99.2 % and all."""
    right = [same for _, encoding, n, same, _ in results() if n == count and encoding not in UNICODE]
    assert sum(right) >= (0.98 if count == 1 else 1.0) * len(right)


def test_no_encoding_is_much_worse_than_the_others():
    """Of every encoding at least half of the files, so that a figure over all hides nothing."""
    by_encoding: dict[str, Counter[bool]] = defaultdict(Counter)
    for _, encoding, _, same, _ in results():
        by_encoding[encoding][same] += 1
    assert {e: c for e, c in by_encoding.items() if c[True] < c[False]} == {}
    assert len(by_encoding) >= 35


def test_unicode_is_always_read_rightly():
    """With a byte order mark and without."""
    assert [row[:3] for row in results() if row[1] in UNICODE and not row[3]] == []


def test_what_is_read_wrongly_is_told():
    """No text is garbage without a word."""
    assert [row for row in results() if not row[3] and not row[4]] == []


def test_windows_latin_is_read_without_a_word():
    """The usual encoding of old files in western languages needs no remark."""
    warned = [row[4] for row in results() if row[1] == "cp1252" and row[0] in ("en", "fr", "de", "es", "pt")]
    assert sum(warned) <= len(warned) / 10


def test_the_menu_of_encodings_holds_names_that_python_reads():
    """By region, each once, with the name that people know."""
    names = [name for region in REGIONS.values() for name in region]
    assert len(names) == len(set(names)) >= 60
    assert [name for name in names if known(name) != name] == []
    assert (str(label("cp1251")), label("utf-8")) == ("Windows-1251 (Cyrillic)", "UTF-8")


@each(
    ("name", "meant"),
    [
        ("latin1", "cp1252"),
        ("US-ASCII", "cp1252"),
        ("windows-1251", "cp1251"),
        ("gb2312", "gb18030"),
        ("x-sjis", "cp932"),
        ("'KOI8-R'", "koi8-r"),
        ("utf-7", None),
        ("rot13", None),
        ("base64", None),
        ("unicode_escape", None),
        ("none such", None),
        ("", None),
    ],
)
def test_declared_names_are_read_as_browsers_read_them(name, meant):
    """Larger sets for the small ones; what is no encoding of text is none."""
    assert declared(name) == meant


RUSSIAN = "Мост закрыт до весны, сказала мэр."


@each(
    ("head", "said"),
    [
        ('<?xml version="1.0" encoding="koi8-r"?>', None),
        ('<meta charset="koi8-r">', None),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', None),
        ("", "koi8-r"),
        ('<meta charset="iso-8859-5">', "koi8-r"),
    ],
)
def test_what_a_page_says_of_itself_is_believed(head, said):
    """XML declaration, meta elements, and before them the header of the part that the page came in."""
    read = decode_page(f"{head}<p>{RUSSIAN}</p>".encode("koi8-r"), "a.html", None, said)
    assert (read.encoding, read.warnings) == ("koi8-r", ())
    assert RUSSIAN in read.text


def test_a_claim_that_cannot_be_true_is_not_believed():
    """Bytes that the claimed encoding does not read are guessed."""
    read = decode_page(f"<meta charset=shift_jis><p>{RUSSIAN * 3}</p>".encode("cp1251"), "a.html")
    assert RUSSIAN in read.text


@pytest.mark.parametrize("cut", [1, 2])
def test_utf8_that_was_cut_or_hurt_stays_utf8(cut):
    """A file cut in the middle of a letter, or with one broken byte, is told so and read."""
    data = ("Le café de l’église a été fermé. " * 5 + "“").encode()[:-cut]
    assert decode(data, "a.txt").encoding == "utf-8"
    read = decode(("“Nobody told us,” she said – twice. " * 4).encode() + b"\xff more", "a.txt")
    assert (read.encoding, read.text.count("\ufffd"), len(read.warnings)) == ("utf-8", 1, 1)


@each(
    "data",
    [
        b"The wall fell.\0 Three boats sank before anybody could cut them loose.\n",
        b"The wall fell. Three boats sank before anybody could cut them loose.\n" + b"\0" * 400,
        b"The wall fell. Three boats\x0c sank before anybody\x01 could cut them loose.\n",
    ],
)
def test_ascii_with_nuls_is_ascii(data):
    """A byte that is no text here and there, or a tail of them, does not make it UTF-32."""
    assert "Three boats" in decode(data, "a.txt").text


@pytest.mark.parametrize("data", [b"\x00\x01\x02\x03" * 200, bytes(range(256)) * 8])
def test_binary_data_is_no_text(data):
    """Many such bytes are no text."""
    with pytest.raises(ReadingError) as refused:
        decode(data, "a.txt")
    assert refused.value.code == "not-text"


@each(
    "name", ["Beyoncé", "Müller", "François", "Ångström", "Zoë", "São Paulo", "Núñez", "jalapeño", "£5", "20 °C", "½"]
)
def test_one_letter_of_a_western_name_is_read_as_windows_latin(name):
    """In an English text; with a word of doubt where it is the only sign."""
    text = f"The council voted on Monday to close the library, and {name} was named in the report of the day.\n"
    assert decode(text.encode("cp1252"), "a.txt").text == text


def test_a_guess_looks_at_the_lines_that_tell():
    """Letters far behind long stretches of ASCII are seen."""
    text = "Plain words of no special letters.\n" * 2_000 + RUSSIAN + "\n"
    assert decode(text.encode("koi8-r"), "a.txt").text == text
