"""Figures and dates of Portuguese, Italian, Dutch, Ukrainian and Russian, in the cases and words that news write."""

from diptych.languages import language
from diptych.sameness.quantities import ALIKE, OTHER, quantities, same
from diptych.sameness.quantities.lexicon import figure_words
from tables import each

# language, text, kind, value (of a date its year, month, day, weekday; of an hour its first minutes), what is counted
READ = [
    ("pt", "mil duzentos e trinta euros", "money", 1230, ""), ("pt", "R$ 300 mil", "money", 300000, ""),
    ("pt", "cento e vinte e três feridos", "count", 123, "fer"), ("pt", "1,5 milhão de reais", "money", 1500000, ""),
    ("pt", "1200 pessoas", "count", 1200, "pesso"), ("pt", "uma centena de feridos", "count", 100, "fer"),
    ("pt", "dois mil e quinhentos votos", "count", 2500, "vot"), ("pt", "em 2019 as obras", "year", 2019, ""),
    ("pt", "no dia 12 de março de 2024", "date", (2024, 3, 12, 0), ""), ("pt", "12/03/2024", "date", (2024, 3, 12, 0), ""),
    ("pt", "na sexta-feira passada", "date", (0, 0, 0, 5), ""), ("pt", "às 22h", "clock time", 1320, ""),
    ("pt", "durante 22 horas", "duration", 22, ""), ("pt", "três quartos livres", "count", 3, "quart"),
    ("pt", "3 graus negativos", "temperature", -3, ""), ("pt", "entre 10 e 12 feridos", "count", 10, "fer"),
    ("it", "milleduecento euro", "money", 1200, ""), ("it", "mezzo milione di euro", "money", 500000, ""),
    ("it", "centoventi feriti", "count", 120, "fer"), ("it", "tre giovani alpinisti", "count", 3, "alpin"),
    ("it", "l'8 marzo", "date", (0, 3, 8, 0), ""), ("it", "il primo maggio", "date", (0, 5, 1, 0), ""),
    ("it", "alle 22", "clock time", 1320, ""), ("it", "alle 22 persone", "count", 22, "person"),
    ("it", "due ore e mezza", "duration", 2.5, ""), ("it", "1200 persone", "count", 1200, "person"),
    ("it", "le auto danneggiate sono 22", "count", 22, "aut"), ("it", "sono 165 gli edifici inagibili", "count", 165, "edif"),
    ("it", "i feriti, sono 26", "count", 26, ""), ("pt", "as casas destruídas são 38", "count", 38, "cas"),
    ("it", "cinque gradi sotto zero", "temperature", -5, ""), ("it", "la metà degli elettori", "fraction", 0.5, ""),
    ("nl", "tweehonderdvijftig huizen", "count", 250, "huis"), ("nl", "anderhalf miljoen euro", "money", 1500000, ""),
    ("nl", "om half acht", "clock time", 450, ""), ("nl", "om kwart over zeven", "clock time", 435, ""),
    ("nl", "de 58-jarige man", "age", 58, ""), ("nl", "drie jonge kinderen", "count", 3, "kinder"),
    ("nl", "op 12 maart 2024", "date", (2024, 3, 12, 0), ""), ("nl", "in 1904 werd", "year", 1904, ""),
    ("nl", "een derde van de stemmen", "fraction", 1 / 3, ""), ("nl", "1200 mensen", "count", 1200, "mens"),
    ("ru", "двадцать один человек", "count", 21, "человек"), ("ru", "двоих пострадавших", "count", 2, "пострада"),
    ("ru", "сто двадцать три ученика", "count", 123, "ученик"), ("ru", "1200 человек", "count", 1200, "человек"),
    ("ru", "полтора миллиона рублей", "money", 1500000, ""), ("ru", "350 тыс. рублей", "money", 350000, ""),
    ("ru", "12 марта 2024 года", "date", (2024, 3, 12, 0), ""), ("ru", "двенадцатого марта", "date", (0, 3, 12, 0), ""),
    ("ru", "12-го марта", "date", (0, 3, 12, 0), ""), ("ru", "в среду", "date", (0, 0, 0, 3), ""),
    ("ru", "в марте", "date", (0, 3, 0, 0), ""), ("ru", "в 8 часов утра", "clock time", 480, ""),
    ("ru", "8 часов подряд", "duration", 8, ""), ("ru", "через три часа", "duration", 3, ""),
    ("ru", "46-летний мужчина", "age", 46, ""), ("ru", "на 71-й минуте", "ordinal", 71, "минут"),
    ("ru", "14 градусов мороза", "temperature", -14, ""), ("ru", "от 10 до 12 раненых", "count", 10, "ранен"),
    ("ru", "2009 г.", "year", 2009, ""), ("ru", "почти тысяча человек", "count", 1000, "человек"),
    ("uk", "двадцять один учень", "count", 21, "учен"), ("uk", "п'ятеро дітей", "count", 5, "діт"),
    ("uk", "п’ять осіб", "count", 5, "особ"), ("uk", "пів мільйона гривень", "money", 500000, ""),
    ("uk", "1,5 тис. людей", "count", 1500, "люд"), ("uk", "350 тис. грн", "money", 350000, ""),
    ("uk", "12 березня 2024 року", "date", (2024, 3, 12, 0), ""), ("uk", "дванадцятого березня", "date", (0, 3, 12, 0), ""),
    ("uk", "у п'ятницю", "date", (0, 0, 0, 5), ""), ("uk", "у березні", "date", (0, 3, 0, 0), ""),
    ("uk", "о 8-й годині", "clock time", 480, ""), ("uk", "вісім годин поспіль", "duration", 8, ""),
    ("uk", "91-річна жінка", "age", 91, ""), ("uk", "у 2009 році", "year", 2009, ""),
    ("uk", "щонайменше дванадцять загиблих", "count", 12, "загибл"),
]  # fmt: skip


@each(("code", "text", "kind", "value", "noun"), READ, ids=[f"{r[0]}-{r[1]}" for r in READ])
def test_a_figure_is_read_in_its_form(code, text, kind, value, noun):
    """Cases, genders and compounds of number words; hours, years and ages for what they are; what is counted by its stem."""
    (found,) = quantities(text, None, figure_words(language(code)))
    if kind == "date":
        read = found.readings[0]
    elif kind == "clock time":
        read = found.readings[0][0]
    else:
        read = float(found.value)
    assert (found.kind, read, found.noun) == (kind, value, noun)


NONE = [
    ("pt", "Rua das Flores, 12"), ("pt", "um quarto de hotel"), ("it", "in via Roma 12"), ("it", "Piazza Grande, 4"),
    ("nl", "Kerkstraat 12"), ("ru", "улица Ленина, 12"), ("ru", "школа № 5"), ("uk", "вулиця Франка, 12"),
    ("uk", "школа номер 5"),
]  # fmt: skip


@each(("code", "text"), NONE, ids=[f"{r[0]}-{r[1]}" for r in NONE])
def test_the_number_of_a_house_or_a_school_counts_nothing(code, text):
    """Addresses, names, rooms."""
    assert quantities(text, None, figure_words(language(code))) == ()


# language, two writings, whether they are of one day or value
PAIRS = [
    ("pt", "em 12 de março", "a 12 de março de 2024", True), ("pt", "em 12 de março", "em 13 de março", False),
    ("pt", "12/03/2024", "12 de março", True), ("pt", "03/12/2024", "12 de março", False),
    ("pt", "segunda-feira", "na segunda-feira", True), ("pt", "terça-feira", "quarta-feira", False),
    ("pt", "terça", "terça-feira", True), ("pt", "1 200 pessoas", "mil e duzentas pessoas", True),
    ("pt", "1200 pessoas", "1.200 moradores", True), ("pt", "R$ 2,5 milhões", "2,5 milhões de reais", True),
    ("pt", "quase mil pessoas", "950 pessoas", True), ("pt", "mais de 100 pessoas", "120 pessoas", True),
    ("pt", "12 pessoas", "14 pessoas", False), ("pt", "às 22h", "às 22h00", True), ("pt", "às 22h", "às 23h", False),
    ("it", "il 12 marzo", "12 marzo 2024", True), ("it", "il 12 marzo", "l'11 marzo", False),
    ("it", "1º maggio", "il primo maggio", True), ("it", "lunedì", "martedì", False),
    ("it", "12.03.2024", "il 12 marzo", True), ("it", "1.200 persone", "1200 persone", True),
    ("it", "duemila euro", "2.000 euro", True), ("it", "una sessantina di repliche", "58 repliche", True),
    ("it", "alle 22", "alle 22.00", True), ("it", "alle 21.30", "alle 22.15", False),
    ("it", "200mila euro", "duecentomila euro", True), ("it", "tre feriti", "quattro feriti", False),
    ("nl", "12 maart", "op 12 maart 2024", True), ("nl", "12 maart", "13 maart", False),
    ("nl", "12-03-2024", "12 maart", True), ("nl", "vrijdag", "zaterdag", False),
    ("nl", "om 19.30 uur", "om half acht", True), ("nl", "om 7.15 uur", "om kwart over zeven", True),
    ("nl", "om 8 uur", "om half acht", False), ("nl", "een twintigtal huizen", "21 huizen", True),
    ("nl", "honderdvijftig mensen", "150 mensen", True), ("nl", "drie mensen", "vier mensen", False),
    ("ru", "12 марта", "двенадцатого марта", True), ("ru", "12 марта", "13 марта", False),
    ("ru", "12.03.2024", "12 марта 2024 года", True), ("ru", "12-го марта", "12 марта", True),
    ("ru", "пятница", "в пятницу", True), ("ru", "в среду", "в четверг", False), ("ru", "до субботы", "к субботе", True),
    ("ru", "двоих рабочих", "двух рабочих", True),
    ("ru", "три миллиона рублей", "3 млн рублей", True), ("ru", "полторы тысячи человек", "1,5 тыс. человек", True),
    ("ru", "1 200 человек", "тысяча двести человек", True), ("ru", "пять домов", "четыре дома", False),
    ("ru", "14 градусов мороза", "минус 14 градусов", True), ("ru", "в 20:00", "в 8 вечера", True),
    ("uk", "12 березня", "дванадцятого березня", True), ("uk", "12 березня", "13 березня", False),
    ("uk", "12.03.2024", "12 березня 2024 року", True), ("uk", "п'ятниця", "у п'ятницю", True),
    ("uk", "у середу", "у четвер", False), ("uk", "п'ять осіб", "п'ятеро людей", True),
    ("uk", "двоє працівників", "двох працівників", True), ("uk", "півтора мільйона гривень", "1,5 млн грн", True),
    ("uk", "1 200 людей", "тисячу двісті людей", True), ("uk", "п'ять будинків", "чотири будинки", False),
    ("uk", "о 20:00", "о 8 вечора", True),
]  # fmt: skip


@each(("code", "one", "other", "alike"), PAIRS, ids=[f"{r[0]}-{r[1]}-{r[2]}" for r in PAIRS])
def test_two_writings_are_of_one_day_or_value_or_of_two(code, one, other, alike):
    """A day with and without its year, in words, in another case; a round number and the exact one; hours of the day."""
    words = figure_words(language(code))
    (x,), (y,) = (quantities(text, None, words) for text in (one, other))
    assert same(x, y, words).verdict in (ALIKE if alike else OTHER)
