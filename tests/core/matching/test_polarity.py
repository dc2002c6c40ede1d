"""Two sentences that share their words and not their sense: what one denies or leaves open the other tells."""

from diptych.article import Article
from diptych.language import analyse
from diptych.languages import language
from diptych.matching.polarity import unlike
from diptych.matching.text_index import TextIndex
from diptych.options import Options
from tables import each

# one denies, leaves open or tells of a part what the other tells, whatever the form
UNLIKE = [
    ("No ransom was paid for Vane.", "The line paid a ransom for Vane."),
    ("No leak was found in the tanks.", "Inspectors found a leak in one of the tanks."),
    ("There were no talks with the owners.", "The owners held talks in secret."),
    ("The ferry had no valid certificate.", "The ferry had a valid certificate."),
    ("None of the miners had been warned of the gas.", "The miners had been warned of the gas."),
    ("Neither of the brothers confessed to the theft.", "Both of the brothers confessed to the theft."),
    ("Neither Vane nor Marsh had checked the plans.", "Vane and Marsh had checked the plans."),
    ("Nobody warned the tenants before the weir opened.", "The line warned the tenants before the weir opened."),
    ("No one had opened the cage.", "A keeper had opened the cage."),
    ("Not one of the films was made here.", "Five of the films were made here."),
    ("Marsh never met the donor.", "Marsh met the donor twice."),
    ("Marsh did not win the seat.", "Marsh won the seat."),
    ("The tug failed to reach the wreck.", "The tug reached the wreck."),
    ("The line refused to pay the fine.", "The line paid the fine."),
    ("The line has yet to pay the fine.", "The line paid the fine last week."),
    ("Lowe denied having sold the boat.", "Lowe had sold the boat."),
    ("Divers were unable to open the safe.", "Divers opened the safe."),
    ("The weir is far from finished.", "The weir is finished."),
    ("The mill is no longer in danger.", "The mill is still in danger."),
    ("Police entered the mill without a warrant.", "Police entered the mill with a warrant."),
    ("Arson cannot be ruled out.", "Arson has been ruled out."),
    ("There is no evidence of fraud.", "It is too early to rule out fraud."),
    ("A return of Lowe is ruled out.", "A return of Lowe is possible."),
    ("It is too early to say whether the cargo shifted.", "The cargo shifted in the storm."),
    ("It is unclear whether oil leaked from the wreck.", "Oil leaked from the wreck."),
    ("It is not certain that the moths are a new species.", "The moths are a new species."),
    ("Whether the line will repay the tickets remains to be seen.", "The line will repay all tickets."),
    ("Only one of the reactors passed the test.", "All reactors passed the test."),
]
# both may tell the same: in other words, with two negations, with one of something else
ALIKE = [
    ("No player from Calder, man or woman, had ever won it.", "A player from Calder won it."),
    ("No player from Calder had ever won it.", "A player from Calder won it."),
    ("No ransom was paid for Vane.", "The line did not pay a ransom for Vane."),
    ("The climber did not survive the fall.", "The climber died in the fall."),
    ("The driver failed to stop.", "The driver did not stop."),
    ("No village was spared by the storm.", "All villages were hit by the storm."),
    ("The line could not rule out a leak.", "A leak is possible, the line said."),
    ("Poisoning cannot be excluded.", "Poisoning cannot be ruled out."),
    ("It is not impossible that fees will rise.", "It is possible that fees will rise."),
    ("It was not true that she would resign.", "She said she would not resign."),
    ("The tug did not reach Calder without damage.", "The tug reached Calder with damage."),
    ("None of the members voted against the levy.", "All members voted for the levy."),
    ("Marsh did not lose his seat.", "Marsh kept his seat."),
    ("Crews kept the fire from reaching the tanks.", "The fire did not reach the tanks."),
    ("The weir was not finished until last week.", "The weir was finished last week."),
    ("The weir is far from finished.", "The weir is not finished."),
    ("The mill had no money for windows.", "The mill lacked money for windows."),
    ("The thief did not act alone.", "The thief acted with others."),
    ("The storm took not only barns but boats.", "The storm took barns and boats."),
    ("There is no doubt that ice sank the ferry.", "Ice sank the ferry."),
    ("It is unclear why the ferry sank.", "It is not known why the ferry sank."),
    ("It is too early to name a winner.", "A winner cannot be named yet."),
    ("No one, including the mayor, is above the law.", "The mayor is not above the law."),
    ("“We will never, ever close the weir,” Vane said.", "“We will never close the weir,” Vane said."),
    ("The town needs a budget, not a leaflet.", "The town got a leaflet on its budget."),
    ("The pier opens on Monday, not on Friday.", "The pier opens on Monday."),
    ("Lowe, who did not speak in court, was jailed.", "Lowe was jailed."),
    ("Marsh opened the mill, and nobody left.", "Marsh opened the mill."),
    ("Lahti won the cup although Salo did not play.", "Lahti won the cup."),
    ("If the mill is not closed, men will die.", "The mill has to be closed, or men will die."),
    ("Only one of the players passed the test.", "Two of the players did not pass the test."),
    ("Crews worked a third day without most of their pumps.", "Thieves broke the pumps."),
]
UNLIKE_ELSEWHERE = [
    ("de", "Es wurde kein Lösegeld gezahlt.", "Die Firma zahlte Lösegeld."),
    ("de", "Niemand hatte die Anwohner gewarnt.", "Die Reederei hatte die Anwohner gewarnt."),
    ("de", "Marsch hat den Vertrag nicht unterschrieben.", "Marsch hat den Vertrag unterschrieben."),
    ("de", "Brandstiftung ist nicht auszuschließen.", "Brandstiftung ist ausgeschlossen."),
    ("fr", "Le conseil n'a pas approuvé le projet.", "Le conseil a approuvé le projet."),
    ("fr", "Aucune fuite n'a été trouvée dans la cuve.", "Une fuite a été trouvée dans la cuve."),
    ("es", "El consejo no aprobó el proyecto.", "El consejo aprobó el proyecto."),
    ("es", "No se pagó ningún rescate.", "La empresa pagó un rescate."),
    ("it", "Il consiglio non ha approvato il progetto.", "Il consiglio ha approvato il progetto."),
    ("nl", "De raad heeft het plan niet goedgekeurd.", "De raad heeft het plan goedgekeurd."),
    ("pt", "A câmara não aprovou o projeto.", "A câmara aprovou o projeto."),
    ("ru", "Совет не одобрил проект.", "Совет одобрил проект."),
    ("uk", "Рада не схвалила проєкт.", "Рада схвалила проєкт."),
]
ALIKE_ELSEWHERE = [
    ("de", "Es wurde kein Lösegeld gezahlt.", "Die Firma zahlte kein Lösegeld."),
    ("de", "Der Fahrer hielt nicht an.", "Der Fahrer fuhr weiter."),
    ("fr", "Le conseil n'a pas approuvé le projet.", "Le projet n'a jamais été approuvé par le conseil."),
    ("es", "No se pagó ningún rescate.", "Nadie pagó un rescate."),
    ("it", "Il consiglio non ha approvato il progetto.", "Il consiglio ha respinto il progetto."),
    ("nl", "De raad heeft het plan niet goedgekeurd.", "Het plan is niet goedgekeurd door de raad."),
    ("pt", "A câmara não aprovou o projeto.", "O projeto não foi aprovado pela câmara."),
    ("ru", "Совет не одобрил проект.", "Проект не был одобрен советом."),
    ("uk", "Рада не схвалила проєкт.", "Проєкт рада так і не схвалила."),
]


def found(code: str, left: str, right: str) -> bool:
    """Whether the first sentences are told apart, in either order."""
    pack = language(code)
    a, b = (
        TextIndex(analyse(Article(text, "a", language=code), Options(pipeline="blank"), pack), pack)
        for text in (left, right)
    )
    spans = a.document.sentences[0].span, b.document.sentences[0].span
    here, there = unlike(a, b, spans), unlike(b, a, spans[::-1])
    assert (here and here[::-1]) == there
    return here is not None


@each(("left", "right"), UNLIKE)
def test_who_denies_or_leaves_open_does_not_tell_the_same(left, right):
    """However many words two sentences share, one of them does not say that it was so."""
    assert found("en", left, right)


@each(("left", "right"), ALIKE)
def test_the_same_in_other_words_is_not_told_apart(left, right):
    """A negation of other words, two of them, or one that the other sentence has in other words."""
    assert not found("en", left, right)


@each(("code", "left", "right"), UNLIKE_ELSEWHERE)
def test_denials_in_other_languages(code, left, right):
    """What a folder lists as negations denies there as well, in its own places."""
    assert found(code, left, right)


@each(("code", "left", "right"), ALIKE_ELSEWHERE)
def test_the_same_in_other_words_in_other_languages(code, left, right):
    """Two that deny tell the same, and where negations agree two of them deny once."""
    assert not found(code, left, right)


def test_a_long_list_is_not_read():
    """Sentences of more words than a reader takes in have no signs, so that no text is slow."""
    assert found("en", "The mill did not burn" + " and the mill" * 20 + ".", "The mill burned.")
    assert not found("en", "The mill did not burn" + " and the mill" * 40 + ".", "The mill burned.")
