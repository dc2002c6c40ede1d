"""The check of a text before it is compared: what is wrong is told with its remedy, what is meant is left alone."""

import json

import pytest

from diptych.article import Article, Source, word_count
from diptych.cli import main
from diptych.message import Message
from diptych.reading import article_from_text, read_article, read_isolated
from diptych.reading.text_check import checked, problems
from tables import each

PROSE = (
    "The ferry company will stop its night crossings in November, it said on Tuesday. “We have carried more crates "
    "than people,” said Sorcha Brennan, who runs the office at the quay.\n\nThe council meets on Friday."
)
PAGE = (
    "<html><head><title>Night ferry to end</title></head><body><nav><a href=/>Home</a> <a href=/news>News</a></nav>"
    "<main><article><h1>Night ferry to end</h1>" + f"<p>{PROSE}</p>" * 2 + "</article></main>"
    "<footer><p>Write to the harbour office.</p></footer></body></html>"
)


def told(text: str) -> list[str]:
    """What is told of a text by itself."""
    return list(map(str, checked(Article(text, "a.txt")).source.warnings))


@each(
    ("text", "place"),
    [
        ("They left the harbour plan.The council met. Nobody came.It was late.", "plan.The"),
        ("“The bridge is shut.”The mayor left. A boat sank.Nobody came to help.", "shut.”The"),
        ("They met at the harbourThe council came, and the mayorThis year it rained.", "harbourThe"),
        ("Is it shut?Yes. Who pays!Nobody, it seems.", "shut?Yes"),
    ],
)
def test_words_that_run_together_are_told(text, place):
    """Lost blanks and line breaks, with the first place as an example."""
    assert told(text) == [f"Words run together in 2 places, such as “{place}”."]


@each(
    "text",
    [
        PROSE,
        "One slip only.The rest is sound, every word of it.",
        "Node.Js and again Node.Js and Node.Js, said the firm.",
        "See www.Skerry.Example and post.Tollick.Example/News for more, or write to a.Roth@skerry.Example now.",
        "LinkedIn, YouTube, PayPal, iPhone, McKenna, eBay, DeLorean and SignOn are names.",
        "U.S.The and e.g.The are too short to tell; J.Mora and K.Roe are initials.",
        "The U.N. said so. The U.S. did. Figures: 3.4 and No.7, at 5.30pm.",
    ],
)
def test_names_addresses_and_single_slips_are_no_damage(text):
    """A dot inside a name, capitals inside it, one missing blank."""
    assert told(text) == []


@pytest.mark.parametrize("text", ["\" ' % & ( ) # \" ' % ! $ = \" ' " * 20, "■□▪▫ ♦♣ ©® ¶§ " * 40])
def test_signs_in_the_place_of_letters_are_told(text):
    """A font without a map, an encoding of another alphabet."""
    assert [(p.message.id, p.remedy) for p in problems(checked(Article(text, "a.txt")))] == [
        ("reading.signs", "encoding")
    ]


@each(
    "text",
    [
        PROSE * 3,
        "Мост закрыт до весны, сказала мэр. " * 9,
        "3 – 1, 4 – 2, 17.5 %, $12\n" * 20,
        "月曜日の夜、港が崩れた。" * 20,
    ],
)
def test_letters_and_figures_of_any_script_are_text(text):
    """Tables of figures too."""
    assert told(text) == []


def test_menus_are_told():
    """Most lines are a word or two that begin afresh and end nothing."""
    menu = "\n".join("Home|News|Sport|Weather|Harbour|Letters|Shop|My account|About us|Jobs|Terms|Help".split("|") * 2)
    assert told(f"{menu}\n\n{PROSE}") == ["Much of the text is lines of a word or two, as menus of pages have."]


@each(
    "text",
    [
        PROSE,
        "\n".join(" ".join(PROSE.split()[n : n + 4]) for n in range(0, 40, 4)) + "\n" + PROSE,
        "“Yes.”\n“No.”\n“Why?”\n“So.”\n" * 6,
        "\n".join(["月曜日の夜に港の壁が崩れた", "市長は火曜日に修理を始めると述べた"] * 12),
        "Home\nNews\nSport\n\n" + "\n\n".join([PROSE] * 3),
    ],
)
def test_columns_dialogue_and_a_line_or_two_of_menu_are_none(text):
    """Lines of a column begin in the midst of sentences, spoken lines end in one."""
    assert told(text) == []


def test_what_readers_tell_has_its_remedy():
    """By the message, so that a comparison opened again offers the same."""
    source = Source(
        reader="web page",
        messages=(
            Message("reading.guessed", {"encoding": "KOI8-R (Cyrillic)", "percent": 84}),
            Message("reading.undecoded", {"count": 2, "encoding": "cp1252"}),
            Message("reading.left-out", {"words": 412}),
            Message("reading.few-words", {"count": 12}),
            Message("reading.footnotes"),
        ),
    )
    article = Article.from_record(Article(PROSE, "a.html", source=source).to_record())
    assert [(p.message, p.remedy) for p in problems(article)] == list(
        zip(source.messages, ("encoding", "encoding", "whole", "whole", ""), strict=True)
    )


def test_a_document_without_pages_offers_no_whole_page():
    """A short Word file has all its words shown already."""
    article = Article(
        "Short.", "a.docx", source=Source(reader="Word", messages=(Message("reading.few-words", {"count": 1}),))
    )
    assert [p.remedy for p in problems(article)] == [""]


def test_codes_and_a_second_encoding_go_from_documents_too(tmp_path):
    """A mail or a document into which damaged text was pasted; each sentence is told once."""
    path = tmp_path / "a.rtf"
    path.write_text(
        r"{\rtf1\ansi We said: &ldquo;We can&rsquo;t sell it,&rdquo; and left. " + "Words follow. " * 40 + "}"
    )
    article = read_article(path)
    assert article.text.startswith("We said: “We can’t sell it,” and left.")
    assert len(article.source.warnings) == len(set(article.source.warnings)) == 1


def test_pasted_text_is_checked():
    """It has no reader of its own."""
    article = article_from_text("They left the plan.The council met. Nobody came.It was late.", "Pasted")
    assert [p.message.id for p in problems(article)] == ["reading.glued"]


@pytest.mark.parametrize("read", [read_article, read_isolated])
def test_the_whole_page_is_read_where_it_is_asked_for(tmp_path, read):
    """Menus and footers too; the source says so, and how to come back."""
    path = tmp_path / "a.html"
    path.write_text(PAGE, encoding="utf-8")
    part, whole = read(path), read(path, whole=True)
    assert "Write to the harbour office." in whole.text
    assert "Write to the harbour office." not in part.text
    assert (part.source.whole, whole.source.whole) == (False, True)
    assert next(p.remedy for p in problems(whole)) == "article"
    assert Source.from_record(whole.source.to_record()).whole


def test_what_has_no_page_is_whole_already(tmp_path):
    """A text file is the same with and without."""
    path = tmp_path / "a.txt"
    path.write_text(PROSE, encoding="utf-8")
    assert read_article(path, whole=True) == read_article(path)


def test_commands_read_the_whole_page(tmp_path):
    """``--whole`` in compare, quotes and batch."""
    page, pairs, out = tmp_path / "a.html", tmp_path / "pairs.csv", tmp_path / "out.json"
    page.write_text(PAGE.replace("Write to", "“Write to me,” said Ivo Marsh of"), encoding="utf-8")
    pairs.write_text(f"id,left,right\n1,{page.name},{page.name}\n", encoding="utf-8")
    assert main(["compare", str(page), str(page), "-o", str(out), "--whole"]) == 0
    assert "Write to me" in json.loads(out.read_text("utf-8"))["left"]["text"]
    assert main(["batch", str(pairs), "-o", str(tmp_path / "b.jsonl"), "--whole"]) == 0
    assert "Write to me" in json.loads((tmp_path / "b.jsonl").read_text("utf-8"))["right"]["text"]
    assert main(["quotes", str(page), "-o", str(tmp_path / "q.jsonl"), "--whole"]) == 0
    listed = json.loads((tmp_path / "q.jsonl").read_text("utf-8"))["quotes"]
    assert any(quote["speaker"] and quote["speaker"]["name"] == "Ivo Marsh" for quote in listed)


@each(("text", "count"), [("Two words.", 2), ("", 0), ("月曜日の夜、港が崩れた。", 6), ("สวัสดีชาวโลก ครับ", 10)])
def test_words_are_counted_as_the_script_has_them(text, count):
    """About two signs make a word where no blanks stand between."""
    assert abs(word_count(text) - count) <= 1
    assert Article(text, "a").word_count == word_count(text)
