"""Which language a text is in."""

from diptych.languages.recognition import guessed, known_languages, name_of, with_words
from other_languages import PAIRS
from tables import each


@each("code", PAIRS)
def test_the_language_of_a_short_report_is_seen(code):
    """Three sentences are enough, by their script or their short words."""
    for text in PAIRS[code]:
        assert guessed(text) == code


@each(
    ("declared", "code"),
    [("en", "sv"), ("sv-SE", "sv"), ("xx", "sv"), ("", "sv")],
)
def test_words_that_speak_clearly_outweigh_what_a_file_says(declared, code):
    """Pages are made with a form whose language nobody set."""
    assert guessed(PAIRS["sv"][0], declared) == code


def test_a_near_language_is_believed_where_the_file_names_it():
    """Norwegian and Danish have most short words in common."""
    text = "Broen er stengt, og det er ikke kjent når den åpner igjen for biler og busser fra byen."
    assert guessed(text, "no") == "no"


@each("text", ["Bridge closed", "2,500", "", "“Ready,” she said."])
def test_a_few_words_are_taken_for_english_unless_they_tell_otherwise(text):
    """A headline alone shows nothing of another language."""
    assert guessed(text) == "en"
    assert guessed("Brücke gesperrt", "de") == "de"


def test_a_text_of_no_known_language_is_taken_for_none():
    """Many words without any short word that is known are no English."""
    assert guessed("Vorun tekla mirandu poselki garu. " * 20) == ""


def test_languages_are_shown_as_their_speakers_call_them():
    """Those with words come first."""
    assert name_of("de") == "Deutsch"
    assert name_of("ja") == "日本語"
    assert name_of("tlh") == "tlh"
    assert known_languages()[: len(with_words())] == with_words()
    assert with_words()[0] == "en"


DENSE = {
    "uk": "Під Кам'янкою поїзд зійшов із рейок. Загинули двоє пасажирів, 36 людей дістали травми. Перекинулися п'ять вагонів,"
    " повідомили в управлінні залізниці. Аварія сталася о 21:05 через розмив насипу. За три години випало 90 міліметрів дощу."
    " Машиніст встиг знизити швидкість. Пасажирів розмістили у двох школах. Місцеві жителі принесли їм триста ковдр.",
    "ru": "Под Каменкой поезд сошёл с рельсов. Погибли двое пассажиров, травмы получили 36 человек. Опрокинулись пять вагонов,"
    " сообщили в управлении дороги. Авария произошла в 21:05 из-за размыва насыпи. За три часа выпало 90 миллиметров осадков."
    " Машинист успел снизить скорость. Пассажиров разместили в двух школах. Местные жители принесли им триста одеял.",
}  # fmt: skip
KAZAKH = (
    "Алматы облысында кеше кешке қатты жаңбыр жауды, бірнеше көшені су басты. Құтқарушылар жиырма үйден жүзге жуық адамды"
    " көшірді, үш көпір бұзылды. Әкім тұрғындарға көмек беруге уәде етті, мектептер дүйсенбіге дейін жабылды. Дәрігерлердің"
    " айтуынша, он екі адам ауруханаға түсті, олардың жағдайы жақсы. Жолдар ертең ашылады деп күтілуде."
)


@each("code", DENSE)
def test_news_full_of_figures_in_a_language_without_articles_is_seen(code):
    """It has fewer short words than a language with articles, and not so few as one that is not known."""
    assert guessed(DENSE[code]) == code
    assert guessed(KAZAKH) not in ("ru", "uk")
