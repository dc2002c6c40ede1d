"""Figures and days of one thing in Portuguese, Italian, Dutch, Ukrainian and Russian, and those that only look so."""

from diptych.article import Article
from diptych.engine import compare
from figures_told import told
from tables import each

# what differs: language, two reports, the words that are named
TOLD = {
    "pt the dead": ("pt", "Um deslizamento matou sete pessoas em Fonte Seca.", "Subiu para nove o número de mortos do deslizamento em Fonte Seca.", "sete pessoas", "nove"),
    "pt houses": ("pt", "A lama destruiu 31 casas em Fonte Seca.", "Foram destruídas 38 casas pela lama em Fonte Seca.", "31 casas", "38 casas"),
    "pt arrests": ("pt", "A polícia deteve quatro manifestantes na ponte de Lagoaça.", "Seis manifestantes foram detidos na ponte de Lagoaça.", "quatro manifestantes", "Seis manifestantes"),
    "it the dead": ("it", "Due operai sono morti e undici sono rimasti feriti nella cartiera di Montelupara.", "Nella cartiera di Montelupara i morti sono tre, i feriti quattordici.", "Due operai", "morti sono tre"),
    "it the hurt": ("it", "Due operai sono morti e undici sono rimasti feriti nella cartiera di Montelupara.", "Nella cartiera di Montelupara i morti sono tre, i feriti quattordici.", "undici", "quattordici"),
    "it others hurt": ("it", "Due operai sono morti e altri undici sono rimasti feriti a Montelupara.", "A Montelupara i feriti sono quattordici.", "undici", "feriti sono quattordici"),
    "it at least": ("it", "Due operai sono morti e almeno undici sono rimasti feriti a Montelupara.", "A Montelupara i feriti sono quattordici.", "almeno undici", "feriti sono quattordici"),
    "it damage": ("it", "L'azienda di Montelupara stima danni per 6 milioni di euro.", "I danni a Montelupara ammontano a 8 milioni di euro, dice l'azienda.", "6 milioni di euro", "8 milioni di euro"),
    "nl the dead": ("nl", "Bij de botsing op de Waalder kwamen vier mensen om het leven.", "Zes mensen zijn verdronken na de botsing op de Waalder.", "vier mensen", "Zes mensen"),
    "nl a fund": ("nl", "De burgemeester stelt een noodfonds van 250.000 euro in voor Oosterveer.", "Voor Oosterveer komt een noodfonds van 300.000 euro.", "250.000 euro", "300.000 euro"),
    "ru the dead": ("ru", "При аварии на перевале Седой погибли шесть человек.", "На перевале Седой после аварии восемь погибших.", "шесть человек", "восемь погибших"),
    "ru arrests": ("ru", "Полиция Ольховска задержала семерых участников митинга.", "На митинге в Ольховске задержаны девять человек.", "семерых участников", "девять человек"),
    "ru a stop": ("ru", "Добычу на шахте приостановили на 30 дней.", "Шахта остановлена на сорок пять суток.", "30 дней", "сорок пять суток"),
    "uk the dead": ("uk", "Унаслідок паводка на Тихоборщині загинули п'ятеро людей.", "На Тихоборщині загиблих уже семеро, паводок триває.", "п'ятеро людей", "семеро"),
    "uk evacuation": ("uk", "Рятувальники евакуювали з Липівців 600 мешканців.", "З Липівців евакуйовано 750 осіб.", "600 мешканців", "750 осіб"),
    "nl all of them": ("nl", "In Oosterveer raakten negentien mensen gewond, van wie vijf ernstig.", "Bij de brand in Oosterveer vielen zeven gewonden.", "negentien mensen", "zeven gewonden"),
    "nl children among them": ("nl", "In Oosterveer raakten negentien mensen gewond; vijf van hen zijn kinderen.", "In Oosterveer raakten zeven mensen gewond.", "negentien mensen", "zeven mensen"),
    "ru all of them": ("ru", "В Ольховске ранены девять человек, двое из них тяжело.", "В Ольховске ранены трое рабочих.", "девять человек", "трое рабочих"),
    "uk all of them": ("uk", "У Липівцях поранено дванадцять людей, двоє з них тяжко.", "У Липівцях поранено троє людей.", "дванадцять людей", "троє людей"),
    "pt all of them": ("pt", "O acidente em Lagoaça feriu doze pessoas, quatro delas com gravidade.", "O acidente em Lagoaça feriu cinco pessoas.", "doze pessoas", "cinco pessoas"),
    "it all of them": ("it", "Undici operai sono rimasti feriti a Montelupara, tre dei quali gravemente.", "A Montelupara sono rimasti feriti quattro operai.", "Undici operai", "quattro operai"),
    "it of whom": ("it", "A Montelupara sono rimasti feriti undici operai, di cui tre gravemente.", "A Montelupara sono rimasti feriti quattro operai.", "undici operai", "quattro operai"),
    "it of the hurt": ("it", "A Montelupara sono rimasti feriti undici operai; tre dei feriti sono gravi.", "A Montelupara sono rimasti feriti quattro operai.", "undici operai", "quattro operai"),
    "pt of the hurt": ("pt", "O acidente em Lagoaça feriu doze pessoas; quatro dos feridos são crianças.", "O acidente em Lagoaça feriu cinco pessoas.", "doze pessoas", "cinco pessoas"),
    "it dead the day before": ("it", "Due operai sono morti ieri e undici sono rimasti gravemente feriti a Montelupara.", "A Montelupara i feriti sono quattordici.", "undici", "feriti sono quattordici"),
    "it and the hurt": ("it", "Due operai sono morti ieri e undici sono rimasti gravemente feriti a Montelupara.", "A Montelupara i morti sono tre.", "Due operai", "morti sono tre"),
}  # fmt: skip

# what does not: another people, a part of them, the same in other words, another year, an address, an age
SILENT = {
    "pt dead and hurt": ("pt", "O incêndio em Lagoaça matou três pessoas.", "O incêndio em Lagoaça feriu sete pessoas."),
    "pt in words": ("pt", "Foram retiradas 1.200 pessoas de Fonte Seca.", "Retiraram-se mil e duzentas pessoas de Fonte Seca."),
    "pt a part": ("pt", "O acidente em Lagoaça deixou doze feridos.", "Quatro dos feridos no acidente em Lagoaça estão em estado grave."),
    "pt an address": ("pt", "Morreram duas pessoas na Rua das Flores, 12.", "Duas pessoas morreram na Rua das Flores, 14."),
    "it dead and hurt": ("it", "Due operai sono morti a Montelupara.", "Undici operai sono rimasti feriti a Montelupara."),
    "it in words": ("it", "Gli sfollati di Valdorta sono 1.050.", "A Valdorta gli sfollati sono millecinquanta."),
    "it about": ("it", "Sono seguite 58 scosse a Valdorta, con 58 feriti.", "Una sessantina i feriti a Valdorta."),
    "it an hour": ("it", "Alle 22 i morti di Montelupara erano tre.", "I morti di Montelupara erano tre, alle dieci di sera."),
    "it a part": ("it", "I feriti di Montelupara sono quattordici.", "Quattro dei feriti di Montelupara sono gravi."),
    "nl dead and hurt": ("nl", "Vier doden bij een brand in Oosterveer.", "Negen gewonden bij een brand in Oosterveer."),
    "nl of whom": ("nl", "Er vielen negentien gewonden in Oosterveer.", "In Oosterveer raakten negentien mensen gewond, van wie vijf ernstig."),
    "nl in words": ("nl", "In Oosterveer werden 150 mensen geëvacueerd.", "Honderdvijftig bewoners van Oosterveer zijn geëvacueerd."),
    "nl an age": ("nl", "Een 54-jarige schipper uit Oosterveer is aangehouden.", "De 45-jarige stuurman uit Zuiderhaven bleef thuis."),
    "ru of them": ("ru", "В Ольховске ранены девять человек.", "В Ольховске ранены девять человек, двое из них тяжело."),
    "ru cases": ("ru", "Двое рабочих погибли в Ольховске.", "В Ольховске погибли два человека."),
    "ru years": ("ru", "В 2009 году на шахте погибли четыре человека.", "Шесть человек погибли на этой шахте в 2015 году."),
    "ru an address": ("ru", "Пожар на улице Ленина, 12: погибли двое.", "Двое погибли на улице Ленина, 21, при пожаре."),
    "uk cases": ("uk", "У Липівцях загинули троє працівників.", "Загибель трьох людей сталася у Липівцях."),
    "uk in words": ("uk", "З Тихобору евакуйовано 1 200 людей.", "З Тихобору евакуювали тисячу двісті людей."),
    "uk of them": ("uk", "У Липівцях поранено дванадцять людей.", "Двоє з поранених у Липівцях померли."),
}  # fmt: skip


@each("case", TOLD)
def test_another_figure_of_one_thing_is_told(case):
    """By the deed beside it, in whatever form, order and case the two reports tell it."""
    code, left, right, mine, theirs = TOLD[case]
    assert (mine, theirs) in told(code, left, right)


@each("case", SILENT)
def test_figures_of_two_things_are_not_set_against_each_other(case):
    """The dead and the hurt, a part of them, the same in words, an hour, an age, the number of a house."""
    assert told(*SILENT[case]) == set()


DAYS = {
    "pt": ("A reunião da câmara de Lagoaça começa em 3 de maio, diz o autarca.", "A reunião da câmara de Lagoaça começa em 13 de maio, diz o autarca."),
    "it": ("I funerali delle vittime di Montelupara si terranno il 18 marzo.", "I funerali delle vittime di Montelupara si terranno il 19 marzo."),
    "nl": ("De bouw van de brug in Oosterveer begint op 4 september.", "De bouw van de brug in Oosterveer begint op 11 september."),
    "ru": ("Похороны шахтёров в Ольховске пройдут 9 февраля.", "Похороны шахтёров в Ольховске пройдут десятого февраля."),
    "uk": ("Похорон загиблих у Липівцях відбудеться 15 березня.", "Похорон загиблих у Липівцях відбудеться 16 березня."),
}  # fmt: skip


@each("code", DAYS)
def test_another_day_of_one_event_is_told(code):
    """And the same day with its year is none."""
    left, right = DAYS[code]
    assert days(code, left, right)
    year = {"pt": " de 2024", "it": " 2024", "nl": " 2024", "ru": " 2024 года", "uk": " 2024 року"}[code]
    month = next(w for w in ("maio", "marzo", "september", "февраля", "березня") if w in left)
    assert not days(code, left, left.replace(month, month + year))


def days(code: str, left: str, right: str) -> bool:
    """Whether a finding says that the days differ."""
    articles = [Article(text, "a.txt", language=code) for text in (left, right)]
    return any(f.differs == "date" for f in compare(*articles).findings)
