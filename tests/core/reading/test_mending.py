"""Damage done before Diptych: undone where it is certain, told where it is likely, left where it is meant."""

from hypothesis import given
from hypothesis import strategies as st

from diptych.message import Message
from diptych.reading import article_from_text
from diptych.reading.decoding import decode
from diptych.reading.mending import decoded_again, without_references
from tables import each

TEXTS = (
    "“We can’t sell the harbour,” Roth said on Monday at Café Zoë.",
    "Le maire a déclaré : « L’été sera long » – et coûteux.",
    "Die Bürgermeisterin äußerte sich nicht über die Größe des Schadens.",
    "Мост закрыт до весны, сказала мэр города.",
    "月曜日の夜、港の防波堤が崩れた。",
)


@each("text", TEXTS)
@each("taken_for", ["latin-1", "cp437", "mac-roman"])
def test_text_that_was_encoded_twice_is_decoded_twice(text, taken_for):
    """UTF-8 taken for an encoding that has a character for every byte loses nothing."""
    twice = text.encode().decode(taken_for)
    assert decoded_again(twice) == (text, (Message("reading.encoded-twice"),))
    assert decode(twice.encode(), "a.txt").text == text


def test_a_closing_mark_whose_last_byte_was_lost_comes_back():
    """Windows-1252 has no character for it, so that tools write a sign in its place."""
    twice = TEXTS[0].encode().decode("cp1252", errors="replace")
    assert "\ufffd" in twice
    assert decoded_again(twice)[0] == TEXTS[0]


@each(
    "text",
    [
        *TEXTS,
        "A decisão: NÃO, disse ele. Ninguém mais falou – “Âmbar”, só.",
        "© 2026 Skerry Post. 20 °C, 5 £, ½ mile.",
        "Ärger über Õ, Ã und Â.",
        "",
        "Plain words.",
    ],
)
def test_sound_text_stays(text):
    """Letters that also stand in damaged text are no damage."""
    assert decoded_again(text) == (text, ())


def test_damage_in_a_part_of_a_text_is_told_and_left():
    """Half of it undone would be a text that nobody wrote."""
    text = TEXTS[0] + " " + TEXTS[1].encode().decode("cp1252", errors="replace")
    kept, warnings = decoded_again(text)
    assert kept == text
    assert len(warnings) == 1
    assert str(warnings[0]).startswith("Some letters were decoded wrongly before, such as “")


@given(st.text(alphabet=st.characters(codec="cp1252"), max_size=60))
def test_mending_never_loses_words(text):
    """What is changed at all is shorter and comes back to what it was."""
    once, _ = decoded_again(text)
    assert once == text or once.encode().decode("latin-1") == text or len(once) < len(text)


@each(
    ("held", "shown"),
    [
        ("&ldquo;We can&#39;t sell it,&rdquo; Roth said.", "“We can't sell it,” Roth said."),
        ("Marks &amp; Spencer closes.", "Marks & Spencer closes."),
        ("It&rsquo;s over &#8211; at last&#x2026;", "It’s over – at last…"),
        ("&amp;ldquo;Over,&amp;rdquo; she said&amp;hellip;", "“Over,” she said…"),
        ("AT&T said: &ldquo;We&rsquo;ll pay.&rdquo;", "AT&T said: “We’ll pay.”"),
    ],
)
def test_references_in_plain_text_are_read(held, shown):
    """Text that was copied out of a page's source; the reader is told."""
    text, warnings = without_references(held)
    assert text == shown
    assert len(warnings) == 1
    assert article_from_text(held, "Pasted").source.messages == warnings


@each(
    "text",
    [
        "AT&T and R&D; nothing else.",
        "Write &amp; for an ampersand & you are done.",
        "See http://news.example/a?b=1&copy=2&lang=en for more.",
        "Q&A;session &nosuchname; here",
        "Plain words.",
    ],
)
def test_ampersands_that_are_meant_stay(text):
    """What stands for no character, or beside a bare ampersand once or twice, is text."""
    assert without_references(text) == (text, ())
