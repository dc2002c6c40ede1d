"""Exports of news databases, written after the marks of each, over articles of our own about invented events."""

import html
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from email.message import EmailMessage

_PLACES = "Tollick Oldbrook Saltmere Portree Kesh Ardle Winnow Marram Quern Hollin".split()
_THINGS = "harbour library ferry bridge school market mill tunnel theatre orchard".split()
_PEOPLE = ("Ines Vane", "Tom Adeyemi", "Martha Quill", "Odd Berg", "Ann-Marie O'Neill")
_OUTLETS = ("The Skerry Post", "Tollick Echo", "The Kesh Courier (Kesh)", "La Voix d'Ardle")
_MONTHS = "January February March April May June July August September October November December".split()
_MOIS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_JOURS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()


@dataclass(frozen=True)
class Story:
    """One invented article as an export should tell it."""

    title: str
    outlet: str
    byline: str
    section: str
    day: date
    paragraphs: tuple[str, ...]

    @property
    def us(self) -> str:
        return f"{_MONTHS[self.day.month - 1]} {self.day.day}, {self.day.year}"

    @property
    def uk(self) -> str:
        return f"{self.day.day} {_MONTHS[self.day.month - 1]} {self.day.year}"

    @property
    def weekday(self) -> str:
        return _DAYS[self.day.weekday()]


def stories(count: int) -> list[Story]:
    """That many articles; the third is the second once more, as a wire story is."""
    found = []
    for n in range(count):
        place, thing = _PLACES[n % 10], _THINGS[n // 10 % 10]
        who = _PEOPLE[n % 5]
        found.append(
            Story(
                f"{place} loses its {thing} for the {n + 1}. time",
                _OUTLETS[n % 4],
                _PEOPLE[(n + 1) % 5],
                f"NEWS; Pg. {n % 30 + 1}",
                date(2025, 12, 29) + timedelta(days=n),
                (
                    f"The {thing} of {place} gave way on {_DAYS[n % 7]} night, and {n + 12} people were brought to "
                    "safety before the morning, said the council of the town in a short statement.",
                    f"“Nobody told us to leave before the {thing} fell,” said {who}, who has lived beside it for "
                    f"{n % 40 + 3} years. “We heard a noise, and then it was very quiet.”",
                    "IN a letter to the council, 31 neighbours had warned in March: the ground was soft, and AN "
                    "engineer had said so in public.",
                    "Repairs will take until the spring and cost about 310,000 pounds, according to the county.",
                ),
            )
        )
    if count > 2:
        twice, second = found[2], found[1]
        found[2] = Story(second.title, twice.outlet, second.byline, twice.section, twice.day, second.paragraphs)
    return found


def wrapped(text: str, width: int = 74) -> Iterator[str]:
    """The text as a program wraps it."""
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    yield line


def factiva_html(found: list[Story]) -> bytes:
    """The page is one form; the fields are elements in order."""
    e = html.escape
    articles = "".join(
        f'<div id="article-SKER{n}" class="article"><div class="article enArticle"><p></p><div>{e(s.section)}</div>'
        f'<div id="hd"><span class="enHeadline">{e(s.title)}  </span></div><div class="author">By {e(s.byline)}  </div>'
        f"<div>Special to the paper</div><div>{120 + n} words</div><div>{s.uk}</div><div>10:0{n % 10}</div>"
        f"<div>{e(s.outlet)}</div><div>SKER</div><div>First</div><div>3</div><div>English</div>"
        f"<div>(c) {s.day.year} Skerry Media.  All rights reserved.  </div><p></p>"
        + "".join(f'<p class="articleParagraph enarticleParagraph">{e(p)}  </p>' for p in s.paragraphs)
        + f"<p>Skerry Media</p><p>Document SKER00002026e{n:05d}</p></div></div><br><span></span>"
        for n, s in enumerate(found)
    )
    page = (
        '<html><head><meta charset="utf-8"><title>Factiva</title></head><body><form id="PageBaseForm" action="/x.aspx">'
        f'<div id="contentWrapper"><div id="contentLeft">{articles}</div></div></form></body></html>'
    )
    return page.encode()


def _factiva_fields(n: int, s: Story) -> list[tuple[str, str]]:
    return [
        ("SE", s.section), ("HD", s.title), ("BY", f"By {s.byline}"), ("WC", f"{120 + n} words"), ("PD", s.uk),
        ("ET", "10:05"), ("SN", s.outlet), ("SC", "SKER"), ("ED", "First"), ("PG", "3"), ("LA", "English"),
        ("CY", f"(c) {s.day.year} Skerry Media"), ("LP", "\n\n".join(s.paragraphs[:2])),
        ("TD", "\n\n".join(s.paragraphs[2:])), ("CO", "sker : Skerry Media"), ("NS", "gcat : Political News | gdis : Disasters"),
        ("RE", "uk : United Kingdom"), ("PUB", "Skerry Media"), ("AN", f"Document SKER00002026e{n:05d}"),
    ]  # fmt: skip


def factiva_plain(found: list[Story]) -> bytes:
    """The same fields without codes, as the usual download in RTF and text has them."""
    out = []
    for n, s in enumerate(found):
        out += [s.section, s.title, f"By {s.byline}", f"{120 + n} words", s.uk, "10:05", s.outlet, "SKER", "First", "3"]
        out += ["English", f"(c) {s.day.year} Skerry Media. All rights reserved.", ""]
        out += [row for p in s.paragraphs for row in (p, "")]
        out += [f"Document SKER00002026e{n:05d}", "", ""]
    return "\n".join(out).encode()


def factiva_plain_rtf(found: list[Story]) -> bytes:
    """The same as RTF."""
    rows = factiva_plain(found).decode().split("\n")
    return ("{\\rtf1\\ansi " + "\\par ".join(map(rtf, rows)) + "}").encode("ascii")


def factiva_txt(found: list[Story]) -> bytes:
    """Two capitals at the beginning of a line, two blanks, the words; some fields on a line of their own."""
    rows = []
    for n, story in enumerate(found):
        for code, words in _factiva_fields(n, story):
            rows += [f"{code}  {words}"] if code not in ("LP", "TD") else [code, "", words, ""]
        rows.append("\n")
    return "\n".join(rows).encode()


def factiva_rtf(found: list[Story]) -> bytes:
    """The fields are rows of a table: the code in one cell, the words in the next."""
    rows = []
    for n, story in enumerate(found):
        for code, words in _factiva_fields(n, story):
            inside = "\\par ".join(map(rtf, words.split("\n\n")))
            rows.append(f"{{\\b {code}}}\\cell {inside}\\cell\\row ")
        rows.append("\\pard\\par ")
    return ("{\\rtf1\\ansi\\ansicpg1252 " + "\n".join(rows) + "}").encode("ascii")


def rtf(text: str) -> str:
    """Text as RTF writes it."""
    return "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in text)


def _lexis_parts(n: int, count: int, s: Story) -> list[str]:
    head = [f"{n + 1} of {count} DOCUMENTS", s.outlet, f"{s.us} {s.weekday}", s.title]
    labels = [f"BYLINE: {s.byline}", f"SECTION: {s.section}", f"LENGTH: {120 + n} words"]
    tail = [f"LOAD-DATE: {s.us}", "LANGUAGE: ENGLISH", "PUBLICATION-TYPE: Newspaper"]
    rights = [f"Copyright {s.day.year} Skerry Media", "All Rights Reserved"]
    return [*head, *labels, *s.paragraphs, *tail, *rights]


def lexis_txt(found: list[Story]) -> bytes:
    """Hard-wrapped, outlet and day in the middle of the line, a cover above."""
    out = ["Download Request: Selected Items: 1-500", "Time Of Request: Friday, March 20, 2026  16:51:31", "", ""]
    for n, story in enumerate(found):
        parts = _lexis_parts(n, len(found), story)
        for place, part in enumerate(parts):
            centred = place < 3 or part.startswith(("Copyright", "All Rights"))
            rows = [part.center(78).rstrip()] if centred else [*wrapped(part, 78)]
            if place == 2 and n % 3 == 0:
                rows.append("                                   Edition 1;")
            out += [*rows, *([""] if not part.startswith("Copyright") else [])]
        out.append("")
    return "\r\n".join(out).encode("cp1252")


def lexis_html(found: list[Story]) -> bytes:
    """Each piece in an element of its own, an anchor before each article."""
    e = html.escape
    out = []
    for n, story in enumerate(found):
        out.append(f'<A NAME="DOC_ID_{n + 1}_0"></A><!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->')
        for part in _lexis_parts(n, len(found), story):
            label, colon, rest = part.partition(": ")
            shown = (
                f'<SPAN CLASS="c8">{e(label)}: </SPAN><SPAN CLASS="c2">{e(rest)}</SPAN>'
                if colon and label.isupper()
                else e(part)
            )
            out.append(f'<BR><DIV CLASS="c5"><P CLASS="c6">{shown}</P>\n</DIV>')
    return f"<HTML><HEAD><META CHARSET=utf-8><TITLE>&nbsp;</TITLE></HEAD><BODY>{''.join(out)}</BODY></HTML>".encode()


def lexis_doc(found: list[Story]) -> bytes:
    """The .doc of LexisNexis is RTF."""
    parts = (part for n, story in enumerate(found) for part in _lexis_parts(n, len(found), story))
    return ("{\\rtf1\\ansi " + "\\par \\par ".join(map(rtf, parts)) + "}").encode("ascii")


def _nexis_paragraphs(found: list[Story]) -> list[str]:
    out = ["Date and Time: Friday, 6. November 2026 09:31:00 CET", "Job Number: 1", f"Documents ({len(found)})"]
    out += [f"{n}. {story.title}" for n, story in enumerate(found, 1)]
    for n, s in enumerate(found):
        out += [
            s.title,
            s.outlet,
            f"{s.us} {s.weekday} 5:00 AM GMT",
            f"Copyright {s.day.year} Skerry Media All Rights Reserved",
        ]
        out += [f"Section: {s.section}", f"Length: {120 + n} words", f"Byline: {s.byline}", "Body", *s.paragraphs]
        out += [
            "Classification",
            "Language: ENGLISH",
            "Publication-Type: Newspaper",
            f"Load-Date: {s.us}",
            "End of Document",
        ]
    return out


def nexis_docx(found: list[Story], zipped: Callable[..., bytes]) -> bytes:
    """A Word document."""
    rows = "".join(
        f"<w:p><w:r><w:t xml:space='preserve'>{html.escape(p)}</w:t></w:r></w:p>" for p in _nexis_paragraphs(found)
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return zipped(
        {
            "word/document.xml": f'<?xml version="1.0"?><w:document xmlns:w="{space}"><w:body>{rows}</w:body></w:document>'
        }
    )


def nexis_rtf(found: list[Story]) -> bytes:
    """The same as RTF."""
    return ("{\\rtf1\\ansi " + "\\par ".join(map(rtf, _nexis_paragraphs(found))) + "}").encode("ascii")


def _proquest_fields(n: int, s: Story) -> list[tuple[str, str]]:
    return [
        ("Subject", "Disasters; Harbours"), ("Location", "Tollick"), ("Title", s.title),
        ("Publication title", f"{s.outlet}; Tollick" if n % 2 else s.outlet), ("Pages", "3"),
        ("Publication year", str(s.day.year)), ("Publication date", f"{_MONTHS[s.day.month - 1][:3]} {s.day.day}, {s.day.year}"),
        ("Section", s.section), ("Source type", "Newspapers"), ("Language of publication", "English"),
        ("ProQuest document ID", str(99_000 + n)), ("Document URL", f"https://db.example/docview/{99_000 + n}"),
        ("Copyright", "(Copyright (c) 2026 Skerry Media)"), ("Database", "Skerry Dailies"),
    ]  # fmt: skip


def proquest_txt(found: list[Story]) -> bytes:
    """A line of 60 underscores before each."""
    out = []
    for n, s in enumerate(found):
        out += ["_" * 60, "", f"Document {n + 1} of {len(found)}", "", s.title, "", f"Author: {s.byline}", ""]
        out += ["ProQuest document link", "", "Full text: " + s.paragraphs[0], ""]
        out += [row for p in s.paragraphs[1:] for row in (p, "")]
        out += [row for name, words in _proquest_fields(n, s) for row in (f"{name}: {words}", "")]
    out += ["_" * 60, "", "Contact us at: https://support.example", "", "Database copyright 2026", ""]
    return "\n".join(out).encode()


def proquest_html(found: list[Story]) -> bytes:
    """An anchor before each; labels in bold type."""
    e = html.escape
    out = []
    for n, s in enumerate(found):
        out.append(
            f'<div style="margin-bottom:20px"><a name="DocID_MSTAR_{n}"></a><p></p><p style="font-weight:bold;">{e(s.title)}</p>'
        )
        out.append(
            f"<p><strong>Author:  </strong>{e(s.byline)}</p><p><a href='https://db.example/'>ProQuest document link</a></p>"
        )
        out.append('<p><strong>Abstract:  </strong>None available.</p><div style="clear:both"></div>')
        out.append(
            "<p><strong>Full text: </strong><text wordcount='239'>"
            + "".join(f"<p>{e(p)}</p>  " for p in s.paragraphs)
            + "</text></p>"
        )
        out += [f"<p><strong>{e(name)}: </strong>{e(words)}</p>" for name, words in _proquest_fields(n, s)]
        out.append("</div>")
    return f"<!DOCTYPE html><html><head><meta charset=utf-8></head><body>{''.join(out)}</body></html>".encode()


def proquest_eml(found: list[Story]) -> bytes:
    """The page as the text of a mail."""
    message = EmailMessage()
    message["From"], message["To"] = "noreply@db.example", "ada@example.org"
    message["Subject"], message["Message-ID"] = "Your research", "<1@db.example>"
    message.set_content(proquest_html(found).decode(), subtype="html", cte="quoted-printable")
    return bytes(message)


def europresse_html(found: list[Story]) -> bytes:
    """Each an ``article``; day and section in one line."""
    e = html.escape
    out = [
        f'<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">{e(s.outlet)}, no. {2000 + n}</span></div>'
        f'<div><span class="DocHeader">{e(s.section)}, {_JOURS[s.day.weekday()]} {s.day.day} {_MOIS[s.day.month - 1]} {s.day.year} {120 + n} mots, p. 3</span></div>'
        f'<div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">{e(s.title)}</p></div>'
        f'<div class="docAuthors">{e(s.byline)}</div></header><section><div class="DocText clearfix"><div class="docOcurrContainer">'
        + "".join(f"<p>{e(p)}</p>" for p in s.paragraphs)
        + f"</div></div></section><footer><small>© 2026</small><p>Numéro de document : news·{n}</p></footer></article>"
        for n, s in enumerate(found)
    ]
    return f"<!DOCTYPE html><html><head><meta charset=utf-8><title>Europresse</title></head><body>{''.join(out)}</body></html>".encode()


def yomidasu_html(found: list[Story]) -> bytes:
    """A table tells each article, the element behind holds it, its paragraphs parted by breaks."""
    e = html.escape
    out = [
        f'<div id="heiseiDetailArea"><table class="contentsTable"><tr><th>{n + 1}</th><th>{s.day:%Y.%m.%d}</th><th>{e(s.title)}</th>'
        f'<th>東京朝刊</th><th>{e(s.section)}</th><th>16頁</th><th>348字</th></tr></table><table class="selectSearchTable"><tr><th>検索</th></tr></table></div>'
        f'<div id="heiseiDetailContents"><br class="clB"/><div><h2>紙面</h2></div><p class="mb10">{"<br/>".join(map(e, s.paragraphs))}</p></div>'
        for n, s in enumerate(found)
    ]
    return f'<html lang="ja"><head><meta charset=utf-8></head><body><form name="article">{"".join(out)}</form></body></html>'.encode()


def mbox(found: list[Story]) -> bytes:
    """A message each."""
    return b"".join(
        b"From ada@example.org Mon Nov 23 08:15:00 2026\n"
        + f"From: {s.byline} <a@example.org>\nSubject: {s.title}\nDate: {s.day:%a, %d %b %Y} 08:15:00 +0000\nMessage-ID: <{n}@x>\n"
        f"Content-Type: text/plain; charset=utf-8\n\n".encode()
        + "\n\n".join(s.paragraphs).encode()
        + b"\n\n"
        for n, s in enumerate(found)
    )


def rss(found: list[Story]) -> bytes:
    """Whole articles as HTML inside the XML."""
    e = html.escape
    items = "".join(
        f"<item><title>{e(s.title)}</title><dc:creator>{e(s.byline)}</dc:creator><source url='x'>{e(s.outlet)}</source>"
        f"<category>{e(s.section)}</category><pubDate>{s.day:%a, %d %b %Y} 08:15:00 GMT</pubDate><description>Short.</description>"
        f"<content:encoded><![CDATA[{''.join(f'<p>{e(p)}</p>' for p in s.paragraphs)}]]></content:encoded></item>"
        for s in found
    )
    spaces = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0" {spaces}><channel><title>Skerry</title>{items}</channel></rss>'.encode()


def ninjs(found: list[Story]) -> bytes:
    """A list of items."""
    return json.dumps(
        [
            {"uri": f"urn:{n}", "headline": s.title, "byline": s.byline, "copyrightholder": s.outlet,
             "firstcreated": f"{s.day}T08:15:00Z", "body_html": "".join(f"<p>{html.escape(p)}</p>" for p in s.paragraphs)}
            for n, s in enumerate(found)
        ]
    ).encode()  # fmt: skip


def nitf(found: list[Story]) -> bytes:
    """Documents inside another element."""
    e = html.escape
    items = "".join(
        f"<nitf><head><docdata><date.issue norm='{s.day:%Y%m%d}T081500Z'/></docdata><pubdata name=\"{e(s.outlet)}\"/></head><body><body.head>"
        f"<hedline><hl1>{e(s.title)}</hl1></hedline><byline>{e(s.byline)}</byline></body.head>"
        f"<body.content>{''.join(f'<p>{e(p)}</p>' for p in s.paragraphs)}</body.content></body></nitf>"
        for s in found
    )
    return f'<?xml version="1.0" encoding="utf-8"?><news>{items}</news>'.encode()
