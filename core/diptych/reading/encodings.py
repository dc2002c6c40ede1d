"""The encodings that Diptych reads, by region, and which of them a declared or typed name means."""

import codecs
import re
from collections.abc import Mapping

from diptych.message import Argument, Message, term

# Region → encodings, each with the name that people know it by; the usual one of a region first.
REGIONS: Mapping[str, Mapping[str, str]] = {
    "Unicode": {
        "utf-8": "UTF-8",
        "utf-16": "UTF-16",
        "utf-16-le": "UTF-16 LE",
        "utf-16-be": "UTF-16 BE",
        "utf-32": "UTF-32",
    },
    "Western": {
        "cp1252": "Windows-1252",
        "iso-8859-15": "ISO-8859-15",
        "iso-8859-1": "ISO-8859-1",
        "mac-roman": "Macintosh Roman",
        "cp850": "DOS 850",
        "cp437": "DOS 437",
        "cp858": "DOS 858",
        "iso-8859-14": "ISO-8859-14 (Celtic)",
        "mac-iceland": "Macintosh Icelandic",
        "cp500": "EBCDIC 500",
        "cp037": "EBCDIC 037",
    },
    "Central European": {
        "cp1250": "Windows-1250",
        "iso-8859-2": "ISO-8859-2",
        "cp852": "DOS 852",
        "iso-8859-16": "ISO-8859-16",
        "mac-latin2": "Macintosh Central European",
        "mac-croatian": "Macintosh Croatian",
        "mac-romanian": "Macintosh Romanian",
    },
    "South European": {"iso-8859-3": "ISO-8859-3"},
    "Nordic": {"iso-8859-10": "ISO-8859-10", "cp865": "DOS 865", "cp861": "DOS 861 (Icelandic)"},
    "Baltic": {
        "cp1257": "Windows-1257",
        "iso-8859-13": "ISO-8859-13",
        "iso-8859-4": "ISO-8859-4",
        "cp775": "DOS 775",
    },
    "Cyrillic": {
        "cp1251": "Windows-1251",
        "koi8-r": "KOI8-R",
        "koi8-u": "KOI8-U",
        "iso-8859-5": "ISO-8859-5",
        "mac-cyrillic": "Macintosh Cyrillic",
        "cp866": "DOS 866",
        "cp855": "DOS 855",
        "kz1048": "KZ-1048 (Kazakh)",
        "ptcp154": "PTCP154 (Asian Cyrillic)",
    },
    "Greek": {
        "cp1253": "Windows-1253",
        "iso-8859-7": "ISO-8859-7",
        "mac-greek": "Macintosh Greek",
        "cp737": "DOS 737",
        "cp869": "DOS 869",
    },
    "Turkish": {
        "cp1254": "Windows-1254",
        "iso-8859-9": "ISO-8859-9",
        "mac-turkish": "Macintosh Turkish",
        "cp857": "DOS 857",
    },
    "Hebrew": {"cp1255": "Windows-1255", "iso-8859-8": "ISO-8859-8", "cp862": "DOS 862"},
    "Arabic": {
        "cp1256": "Windows-1256",
        "iso-8859-6": "ISO-8859-6",
        "cp720": "DOS 720",
        "cp864": "DOS 864",
    },
    "Vietnamese": {"cp1258": "Windows-1258"},
    "Thai": {"cp874": "Windows-874", "tis-620": "TIS-620"},
    "Japanese": {
        "cp932": "Shift JIS (Windows)",
        "euc-jp": "EUC-JP",
        "iso-2022-jp-2": "ISO-2022-JP",
        "shift-jis-2004": "Shift JIS 2004",
    },
    "Chinese, simplified": {"gb18030": "GB18030", "hz": "HZ"},
    "Chinese, traditional": {"big5hkscs": "Big5", "cp950": "Big5 (Windows)"},
    "Korean": {"cp949": "Korean (Windows)", "johab": "Johab", "iso-2022-kr": "ISO-2022-KR"},
}
# Names that browsers read as a larger set, because files so labelled are in that one.
_READ_AS = {
    "iso-8859-1": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "shift-jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc-kr": "cp949",
    "big5": "big5hkscs",
    "iso-2022-jp": "iso-2022-jp-2",
}
# Names that files declare and Python does not know.
_ALIASES = {
    "x-sjis": "cp932",
    "ms-kanji": "cp932",
    "windows-31j": "cp932",
    "x-gbk": "gb18030",
    "gb-2312-80": "gb18030",
    "x-x-big5": "big5hkscs",
    "ks-c-5601-1987": "cp949",
    "ks-c-5601": "cp949",
    "windows-949": "cp949",
    "windows-874": "cp874",
    "dos-874": "cp874",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "logical": "iso-8859-8",
    "unicode": "utf-16",
    "utf8mb4": "utf-8",
}
# What Python calls encodings and a file of text never is in, or what hides other characters in plain letters.
_NO_TEXT = frozenset("utf-7 idna punycode unicode-escape raw-unicode-escape undefined mbcs oem palmos".split())
_ISO = re.compile(r"^iso(?=\d)")
_NAME = re.compile(r"[A-Za-z0-9][\w .:+()-]{1,39}$")


def known(name: str) -> str | None:
    """The encoding that a name means, as the table above writes it; None for a name of none."""
    flat = name.strip().strip("\"'").lower().replace("_", "-")
    if not _NAME.match(flat):
        return None
    flat = _ALIASES.get(flat, flat)
    try:
        info = codecs.lookup(flat)
        b"x ".decode(info.name, "replace")  # some are not for text
    except (LookupError, ValueError, UnicodeError):
        return None
    found = _ISO.sub("iso-", info.name.replace("_", "-"))
    return None if found in _NO_TEXT else found


def declared(name: str) -> str | None:
    """The encoding that a file means by its label: as browsers read it; None for a name of none."""
    found = known(name)
    return _READ_AS.get(found, found) if found else None


def label(encoding: str) -> Argument:
    """The encoding as people know it, with its region: “Windows-1251 (Cyrillic)”."""
    for region, names in REGIONS.items():
        if encoding in names:
            shown = names[encoding]
            return (
                shown
                if "(" in shown or region == "Unicode"
                else Message("reading.encoding-of", {"encoding": shown, "region": term(region)})
            )
    return encoding
