"""Figures of one thing in German, French and Spanish: the measure that a report gives once, sums far from their noun."""

from diptych.article import Article
from diptych.engine import compare
from diptych.options import Options
from figures_told import told
from tables import each

TOLD = {
    "a depth": ("fr", "Sous dix-huit kilomètres de glace, une sonde a repéré une nappe d’eau salée près de Kermor.", "La nappe de Kermor serait située à environ 16 km de profondeur, estiment les chercheurs.", "dix-huit kilomètres", "environ 16 km"),
    "a prize": ("fr", "Elle a refusé la récompense et les 40 000 euros qui l’accompagnent, a dit le jury.", "Le chèque de 45 000 euros restera donc dans son enveloppe.", "40 000 euros", "45 000 euros"),
    "small words between": ("es", "El recibo medio del agua en Torralba será de 142 euros por vivienda, según el pleno.", "El recibo medio del agua pasará de 120 a 146 euros en Torralba, según el pleno.", "142 euros", "146 euros"),
    "a length": ("es", "El esqueleto hallado en Torralba mide 1,4 metros.", "En Torralba apareció un esqueleto de dos metros y medio.", "1,4 metros", "dos metros y medio"),
    "hurt behind the dead": ("de", "In Altbruck starben gestern zwei Arbeiter und elf wurden dort schwer verletzt.", "In Altbruck wurden 14 Arbeiter verletzt.", "elf", "14 Arbeiter"),
    "blessés behind morts": ("fr", "Deux ouvriers sont morts hier et onze ont été gravement blessés à Valmont.", "À Valmont, on compte quatorze blessés.", "onze", "quatorze blessés"),
    "heridos behind muertos": ("es", "Dos obreros murieron ayer y once resultaron gravemente heridos en Valdoro.", "En Valdoro hay catorce heridos.", "once resultaron gravemente heridos", "catorce heridos"),
    "muertos before heridos": ("es", "Dos obreros murieron ayer y once resultaron gravemente heridos en Valdoro.", "En Valdoro murieron tres obreros.", "Dos obreros", "tres obreros"),
    "Tote": ("de", "Bei dem Brand in Altbruck starben neun Menschen.", "Der Brand in Altbruck forderte 14 Tote.", "neun Menschen", "14 Tote"),
    "morts": ("fr", "L'incendie de Valmont a fait neuf morts.", "Quatorze personnes sont mortes dans l'incendie de Valmont.", "neuf morts", "Quatorze personnes"),
    "muertos": ("es", "El incendio de Valdoro causó nueve muertos.", "Catorce personas murieron en el incendio de Valdoro.", "nueve muertos", "Catorce personas"),
}  # fmt: skip
TOLD["those on board"] = (
    "fr",
    "Le ferry transportait soixante-huit voyageurs quand il a heurté un rocher. La coque a tenu.",
    "Selon un témoin, il y avait 80 personnes à bord, surtout des écoliers.",
    "soixante-huit voyageurs",
    "80 personnes",
)
TOLD["how long"] = (
    "de",
    "Es regnet.\n\nDer Rat von Hollerau verhängte am Samstagabend den Notstand, und zwar für zunächst 30 Tage.",
    "Es regnet.\n\nFür 60 Tage verhängte der Rat von Hollerau am Samstagabend den Notstand.",
    "30 Tage",
    "60 Tage",
)
VOTES = {
    "zu Stimmen": ("de", "Der Stadtrat von Altbruck beschloss den Bau der Brücke einstimmig.", "Mit 17 zu sechs Stimmen beschloss der Stadtrat von Altbruck den Bau der Brücke.", "einstimmig", "17 zu sechs Stimmen"),
    "Gegenstimmen": ("de", "Der Stadtrat von Altbruck beschloss den Bau der Brücke ohne Gegenstimme.", "Der Stadtrat von Altbruck beschloss den Bau der Brücke bei drei Gegenstimmen.", "ohne Gegenstimme", "drei Gegenstimmen"),
    "voix contre": ("fr", "Le conseil municipal de Valmont a adopté à l'unanimité le projet de pont.", "Le conseil municipal de Valmont a adopté le projet de pont par 17 voix contre six.", "à l'unanimité", "17 voix contre six"),
    "a favor y en contra": ("es", "El pleno de Valdoro aprobó por unanimidad el proyecto del puente.", "El pleno de Valdoro aprobó el proyecto del puente por 17 votos a favor y seis en contra.", "por unanimidad", "17 votos a favor y seis en contra"),
}  # fmt: skip
TOLD |= VOTES
SILENT = {
    "fast einstimmig": ("de", "Der Stadtrat von Altbruck beschloss den Bau der Brücke fast einstimmig.", "Mit 17 zu sechs Stimmen beschloss der Stadtrat von Altbruck den Bau der Brücke."),
    "two councils": ("de", "Der Aufsichtsrat billigte den Bau der Brücke einstimmig.", "Mit 17 zu sechs Stimmen beschloss der Stadtrat von Altbruck den Bau der Brücke."),
    "à l'unanimité moins une voix": ("fr", "Le conseil municipal de Valmont a adopté à l'unanimité moins une voix le projet de pont.", "Le conseil municipal de Valmont a adopté le projet de pont par 17 voix contre une."),
    "pleno, jurado": ("es", "El pleno de Valdoro aprobó por unanimidad el proyecto del puente.", "El jurado de Valdoro eligió el proyecto del puente por 17 votos a favor y seis en contra."),
    "two depths": ("fr", "La faille est à 16 km de profondeur. Une autre, à 30 km de profondeur, a été vue près de Kermor.", "Sous dix-huit kilomètres de glace, une sonde a repéré une nappe d’eau salée."),
    "a depth and a width": ("fr", "La nappe est à 16 km de profondeur.", "Le cratère a 30 km de diamètre."),
    "a prize and a fine": ("fr", "Le chèque de 45 000 euros restera dans son enveloppe.", "Une amende de 40 000 euros attend la mairie."),
    "two lengths": ("es", "El cuerpo mide 1,4 metros. La cola mide 30 centímetros.", "Un esqueleto de dos metros y medio apareció en Torralba."),
    "Tote, Verletzte": ("de", "Bei dem Brand in Altbruck starben neun Menschen.", "Bei dem Brand in Altbruck wurden 14 Menschen verletzt."),
    "morts, blessés": ("fr", "L'incendie de Valmont a fait neuf morts.", "L'incendie de Valmont a fait quatorze blessés."),
    "muertos, heridos": ("es", "El incendio de Valdoro causó nueve muertos.", "El incendio de Valdoro dejó catorce heridos."),
}  # fmt: skip


@each("case", TOLD)
def test_another_figure_of_one_thing_is_told(case):
    """A report has one depth and one prize; articles and prepositions are no distance."""
    code, left, right, mine, theirs = TOLD[case]
    assert (mine, theirs) in told(code, left, right)


@each("case", SILENT)
def test_figures_of_two_things_are_not_set_against_each_other(case):
    """Where an article gives two of them, or of another measure, nothing ties the figures."""
    assert told(*SILENT[case]) == set()


def test_the_scales_of_english_are_not_asked_of_other_languages():
    """In German “Crash” and “Fall” are nouns, and no steps of one scale."""
    texts = [
        f"Nach dem {noun} der Aktie trat am Montag der Vorstand von Altbruck zurück." for noun in ("Crash", "Fall")
    ]
    articles = [Article(text, "made.txt", language="de") for text in texts]
    found = compare(*articles, Options(pipeline="blank")).findings
    assert not [d for finding in found for d in finding.differences if d.rule == "step-of-a-scale"]
