"""Files that hold several articles: each known, split, and told as its database tells it."""

import re

import pytest

import exports
from diptych.errors import ReadingError
from diptych.reading import read_all_isolated, read_article, read_articles

DATABASES = {
    "factiva.html": exports.factiva_html,
    "factiva.txt": exports.factiva_txt,
    "factiva.rtf": exports.factiva_rtf,
    "plain-factiva.txt": exports.factiva_plain,
    "plain-factiva.rtf": exports.factiva_plain_rtf,
    "lexis.html": exports.lexis_html,
    "lexis.txt": exports.lexis_txt,
    "lexis.doc": exports.lexis_doc,
    "nexis.docx": exports.nexis_docx,
    "nexis.rtf": exports.nexis_rtf,
    "proquest.txt": exports.proquest_txt,
    "proquest.html": exports.proquest_html,
    "proquest.eml": exports.proquest_eml,
    "europresse.html": exports.europresse_html,
    "yomidasu.html": exports.yomidasu_html,
    "feed.rss": exports.rss,
}
AGENCIES = {"in.mbox": exports.mbox, "list.json": exports.ninjs, "list.xml": exports.nitf}
ALL = DATABASES | AGENCIES


@pytest.fixture
def written(tmp_path, zipped):
    """The path of an export of that many articles."""

    def write(name, count, **more):
        make = ALL[name]
        stories = exports.stories(count)
        (tmp_path / name).write_bytes(make(stories, zipped) if name == "nexis.docx" else make(stories))
        return tmp_path / name, stories

    return write


@pytest.mark.parametrize("count", [3, 120])
@pytest.mark.parametrize("name", DATABASES)
def test_every_article_of_an_export(written, name, count):
    """Their number and order, and of each its headline, outlet, day, author, section and own text, nothing else."""
    path, stories = written(name, count)
    found = read_articles(path)
    assert [article.name for article in found] == [f"{name}#{n}" for n in range(1, count + 1)]
    assert [a.title for a in found] == [s.title for s in stories]
    assert [a.published for a in found] == [s.day.isoformat() for s in stories]
    assert [a.section for a in found] == [s.section for s in stories]
    assert [a.text for a in found] == ["\n\n".join((s.title, *s.paragraphs)) + "\n" for s in stories]
    if name != "yomidasu.html":  # one newspaper's archive, which names no authors
        assert [a.publisher for a in found] == [s.outlet for s in stories]
        assert [a.byline for a in found] == [s.byline for s in stories]


@pytest.mark.parametrize("name", AGENCIES)
def test_every_article_of_a_list(written, name):
    """Mailboxes, ninjs and NITF tell what these formats can."""
    path, stories = written(name, 50)
    found = read_articles(path)
    assert [(a.title, a.byline, a.published) for a in found] == [
        (s.title, s.byline, s.day.isoformat()) for s in stories
    ]
    assert all(s.paragraphs[-1] in a.text for a, s in zip(found, stories, strict=True))


@pytest.mark.parametrize("name", ALL)
def test_one_article_is_read_by_its_number(written, reader, name):
    """Without a number one sentence says how many there are and how to name one; a number too high is not there."""
    path, stories = written(name, 3)
    for number, story in enumerate(stories, 1):
        article = reader.article(path.with_name(f"{name}#{number}"))
        assert (article.name, article.source.file_name, article.title) == (f"{name}#{number}",) * 2 + (story.title,)
    with pytest.raises(
        ReadingError, match=rf"“{name}” holds 3 articles; name one of them, such as “{name}#1”"
    ) as error:
        reader.article(path)
    assert error.value.code == "several"
    with pytest.raises(ReadingError, match=rf"“{name}#4” is not there: the file holds 3 articles"):
        reader.article(path.with_name(f"{name}#4"))


@pytest.mark.parametrize("name", ALL)
def test_an_export_of_one_article_is_that_article(written, name):
    """It needs no number, and its fields are no part of its text."""
    path, [story] = written(name, 1)
    article = read_article(path)
    assert (article.name, article.title) == (name, story.title)
    assert article.text == "\n\n".join((story.title, *story.paragraphs)) + "\n" or name == "in.mbox"
    assert [a.name for a in read_articles(path)] == [name]


@pytest.mark.parametrize(
    ("name", "between", "second", "label", "lost"),
    [("lexis.txt", "DOCUMENTS", 2, r"([A-Z]{5,}): ", r"\1 "), ("nexis.rtf", "End of Document", 1, "Body", "Wall")],
)
def test_an_article_without_labels_leaves_the_others_their_numbers(tmp_path, name, between, second, label, lost):
    """It is its own lines; what the labels of the others say is theirs."""
    stories = exports.stories(3)
    pieces = ALL[name](stories).decode("cp1252").split(between)
    pieces[second] = re.sub(label, lost, pieces[second])
    (tmp_path / name).write_bytes(between.join(pieces).encode("cp1252"))
    found = read_articles(tmp_path / name)
    assert [a.byline for a in found] == [stories[0].byline, None, stories[2].byline]
    assert stories[1].title in found[1].text


def test_an_export_in_a_wide_encoding_is_known_too(written):
    """As programs of another system write text."""
    path, stories = written("proquest.txt", 3)
    path.write_bytes(path.read_bytes().decode().encode("utf-16"))
    assert [a.title for a in read_articles(path)] == [s.title for s in stories]


def test_both_printings_of_a_wire_story_stay(written):
    """What stands twice in an export is what is to be compared."""
    path, _ = written("lexis.txt", 3)
    _, second, third = read_articles(path)
    assert second.text == third.text
    assert second.publisher != third.publisher


def test_a_child_process_lists_what_this_one_would(written):
    """With the section, which only collections tell."""
    path, _ = written("factiva.html", 3)
    assert read_all_isolated(path) == read_articles(path)


def test_an_ordinary_file_is_the_only_article_in_it(tmp_path):
    """Whoever lists any file finds its article under the file's own name."""
    (tmp_path / "a.txt").write_text("The wall fell.")
    assert [a.name for a in read_articles(tmp_path / "a.txt")] == ["a.txt"]
    assert read_all_isolated(tmp_path / "a.txt") == read_articles(tmp_path / "a.txt")


def test_a_message_without_text_keeps_the_numbers_of_the_others(tmp_path):
    """The list leaves it out."""
    begin = b"From a@x Mon Nov 23 08:15:00 2026\nMessage-ID: <1@x>\nSubject: "
    box = begin + b"One\n\nThe wall fell.\n\n" + begin + b"Two\n\n\n" + begin + b"Three\n\nThe mill fell.\n"
    (tmp_path / "in.mbox").write_bytes(box)
    assert [(a.name, a.title) for a in read_articles(tmp_path / "in.mbox")] == [
        ("in.mbox#1", "One"),
        ("in.mbox#3", "Three"),
    ]


def test_more_articles_than_the_limit_are_refused(written):
    """As a file of many parts is."""
    from diptych.options import Limits

    path, _ = written("proquest.txt", 3)
    with pytest.raises(ReadingError, match="holds 3 articles; Diptych opens up to 2") as error:
        read_articles(path, Limits(articles=2))
    assert error.value.code == "too-complex"


PROSE = "The council met on Monday and voted by 19 to 14 to close the library of Oldbrook after a long debate."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("documents.txt", f"The files\n\n{PROSE}\n\n2 of 3 DOCUMENTS\n\nwere lost on November 3, 2026, said Ines Vane.\n"),
        ("documents2.txt", f"The files\n\n1 of 3 DOCUMENTS\n\n{PROSE}\n\nLENGTH: it was ten metres long.\n"),
        ("capitals.txt", f"IN Oldbrook\n\nAN engineer warned.\n\nHD video shows it.\n\nPD James said on 3 November 2026:\n\nSN 1\n\nRE: {PROSE}\n"),
        ("end.txt", f"A form\n\nTollick Echo\n\nNovember 3, 2026\n\n{PROSE}\n\nBody\n\nIt ended so:\n\nEnd of Document\n"),
        ("rule.txt", f"Two parts\n\n{PROSE}\n\n{'_' * 60}\n\nTitle: a play\n\nFull text: not given.\n\n{PROSE}\n"),
        ("factiva-plain.txt", f"A note\n\n160 words\n\n3 November 2026\n\n{PROSE}\n\nDocument SKER20261103e000001 says so.\n\n{PROSE}\n"),
        ("factiva-words.txt", f"The database\n\n{PROSE} The fields PD, SN and LP stand in a record.\n\nPD stands for the day, SN for the outlet.\n"),
    ],
)  # fmt: skip
def test_an_article_that_talks_as_an_export_does_is_one_article(tmp_path, name, text):
    """Words of a database in a text by themselves split nothing, and nothing of the text is lost."""
    (tmp_path / name).write_text(text)
    assert read_article(tmp_path / name).text == text
    assert len(read_articles(tmp_path / name)) == 1


def test_a_page_with_several_articles_is_a_page(tmp_path):
    """A page marks teasers as articles too; only what a database made is split."""
    teasers = "".join(f"<article><h2>Teaser {n}</h2><p>Short.</p></article>" for n in range(5))
    page = f"<html><body><article><h1>The library closes</h1>{f'<p>{PROSE}</p>' * 4}</article>{teasers}</body></html>"
    (tmp_path / "a.html").write_text(page)
    assert PROSE in read_article(tmp_path / "a.html").text
    assert len(read_articles(tmp_path / "a.html")) == 1


def test_a_thread_of_mails_is_one_message(tmp_path):
    """Quoted messages below the answer split nothing."""
    thread = (
        "From: a@x\nTo: b@x\nMessage-ID: <1@x>\nSubject: Re: wall\nContent-Type: text/plain\n\nI agree.\n\n"
        "From: b@x\nSent: Monday\nTo: a@x\nSubject: wall\n\nThe wall fell.\n\n> From: a@x\n> Subject: wall\n> Did it?\n"
    )
    (tmp_path / "a.eml").write_text(thread)
    assert len(read_articles(tmp_path / "a.eml")) == 1
    assert "Did it?" in read_article(tmp_path / "a.eml").text


def test_a_feed_of_teasers_is_no_collection(tmp_path):
    """Its lines are no articles: the sentence says where these are."""
    (tmp_path / "a.rss").write_text(
        "<rss><channel><item><title>Wall</title><description>It fell.</description></item></channel></rss>"
    )
    with pytest.raises(ReadingError, match="is a list of news, not an article"):
        read_articles(tmp_path / "a.rss")
