"""English is told from other languages by its most frequent words."""

import pytest

from diptych.reading.english import reads_english
from diptych.reading.samples import sample_paths
from quality.gold import load_all

OTHERS = {
    "German": "Die Brücke über den Hafen bleibt ein Jahr lang gesperrt, weil ein Riss in einem Pfeiler gefunden wurde. "
    "Der Rat will am Freitag entscheiden, ob eine Fähre fährt. Die Händler am Kai fürchten um ihre Kunden, und die "
    "Schulen suchen nach einem anderen Weg für die Kinder aus dem Norden der Stadt.",
    "French": "Le pont du port restera fermé pendant un an, parce qu'une fissure a été trouvée dans un pilier. Le conseil "
    "décidera vendredi si un bac doit circuler. Les commerçants du quai craignent pour leurs clients, et les écoles "
    "cherchent un autre chemin pour les enfants qui habitent au nord de la ville.",
    "Dutch": "De brug over de haven blijft een jaar lang dicht, omdat in een pijler een scheur is gevonden. De raad beslist "
    "vrijdag of er een veerboot gaat varen. De winkeliers aan de kade vrezen voor hun klanten, en de scholen zoeken een "
    "andere weg voor de kinderen uit het noorden van de stad.",
    "Greek": "Η γέφυρα του λιμανιού θα μείνει κλειστή για έναν χρόνο, επειδή βρέθηκε ρωγμή σε έναν πυλώνα. " * 3,
}


@pytest.mark.parametrize("language", OTHERS)
def test_other_languages_are_not_english(language):
    """Words that look alike do not suffice."""
    assert reads_english(OTHERS[language]) is False


def test_our_articles_are_english():
    """Every article of ours, sample included."""
    paths = [path for pair in load_all() for path in (pair.left, pair.right)] + list(sample_paths())
    assert [path.name for path in paths if reads_english(path.read_text(encoding="utf-8")) is not True] == []


def test_a_few_words_tell_nothing():
    """No warning for a sentence."""
    assert reads_english("The bridge is shut.") is None
