"""Framing by hedge: one side vouches, the other does not."""

from diptych.article import Article
from diptych.engine import compare
from diptych.options import Options
from tables import each


def test_hedged_verb_of_a_shared_quotation(frame):
    """A hedge before the verb of the same quotation is shown with the verb."""
    left = '"The tanks were empty when we sailed from Portree," Dario Antunes wrote.\n\nThe ship sank.\n'
    right = '"The tanks were empty when we sailed from Portree," Dario Antunes reportedly wrote.\n\nIt sank.\n'
    (found,) = [f for f in frame(left, right) if f.type == "hedge"]
    assert (found.left, found.right) == ("wrote", "reportedly wrote")
    assert found.finding.reason == "Right says “reportedly wrote”, left says “wrote” without “reportedly”."


def test_hedged_word(pairs):
    """A hedge before a shared word of linked statements counts where the other side has none near."""
    left = "Police are looking into the alleged theft of forty bronze bells from the Tollick foundry.\n"
    right = "Police are looking into the theft of forty bronze bells from the Tollick foundry.\n"
    assert pairs(left, right, "hedge") == [("alleged theft", "theft")]


def test_no_night_is_doubted(pairs):
    """A hedge before the time at which something happened is of what happened."""
    left = "Robbers at the Tollick bank hurt a guard, who was said to be comfortable last night at the quay.\n"
    right = "Robbers at the Tollick bank hurt a guard at the quay and were still being hunted last night.\n"
    assert pairs(left, right, "hedge") == []


def test_a_hedge_before_a_name_doubts_no_word_in_it(pairs):
    """Another thing goes by that name: an affair, no cousin."""
    left = "Mayor Roland Bexley left Tollick over money for the firm of a cousin.\n"
    right = "Mayor Roland Bexley left Tollick over money for a firm in the so-called Cousin Affair.\n"
    assert pairs(left, right, "hedge") == []
    assert pairs(left, right.replace("Cousin Affair", "cousin affair"), "hedge") == [("cousin", "so-called cousin")]


def test_a_hedge_within_a_quotation_is_none_of_its_verb(pairs):
    """“At the worst possible moment,” she said."""
    left = "“The tanks were empty when we sailed at the worst possible moment,” said Dario Antunes.\n"
    right = "“The tanks were empty when we sailed at the worst moment,” said Dario Antunes.\n"
    assert pairs(left, right, "hedge") == []


def test_hedged_on_both_sides(pairs):
    """Where both hedge, nothing differs."""
    left = "Police are looking into the alleged theft of forty bronze bells from the Tollick foundry.\n"
    right = "Police still look into a supposed theft of forty bronze bells from the Tollick foundry.\n"
    assert pairs(left, right, "hedge") == []


def test_alleged_as_a_verb_is_no_hedge(pairs):
    """ "Alleged that" reports; it does not soften a noun."""
    left = "The union alleged that forty bronze bells were stolen from the Tollick foundry.\n"
    right = "The union knows that forty bronze bells were stolen from the Tollick foundry.\n"
    assert pairs(left, right, "hedge") == []


def test_hedged_statement(pairs):
    """An adverb of doubt in one of two linked sentences stands against the beginning of the other."""
    left = "The lighthouse film, reportedly to open in Portree, Tollick and Branton, cost the Skerry studio dear.\n"
    right = "They have booked halls in Branton, Portree and Tollick for the lighthouse film of the Skerry studio.\n"
    more = "\n\nRain fell. Gulls cried over the quay.\n\nA bell rang twice.\n"
    ((hedged, flat),) = pairs(left + more, right + more.replace("Rain", "Snow"), "hedge")
    assert hedged.startswith("reportedly to open")
    assert flat.startswith("They have booked halls")


def test_hedged_thing(pairs):
    """A hedged noun stands against another word of its contrast set in a sentence about the same person."""
    left = "Nobody has congratulated Marta Quill on her alleged victory in the port assembly.\n"
    right = "Crowds sang for Marta Quill all night. Nobody doubts the triumph of Marta Quill any more.\n"
    assert ("alleged victory", "triumph") in pairs(left, right, "hedge")


@each(
    ("code", "hedged", "flat", "source"),
    [
        (
            "fr",
            "Le chauffeur du camion rouge était apparemment ivre quand le camion a heurté lundi la porte de Tollick.",
            "le chauffeur du camion rouge était ivre quand le camion a heurté lundi la porte de Tollick.",
            "selon la police, ",
        ),
        (
            "es",
            "El conductor del camión rojo estaba presuntamente borracho cuando el camión chocó con la puerta de Tollick.",
            "el conductor del camión rojo estaba borracho cuando el camión chocó con la puerta de Tollick.",
            "de acuerdo con la policía, ",
        ),
    ],
)
def test_who_names_a_source_in_front_vouches_for_nothing(code, hedged, flat, source):
    """In every language whose folder tells what stands before a source."""
    told = []
    for front in ("", source):
        texts = hedged, (front + flat)[0].upper() + (front + flat)[1:]
        found = compare(*(Article(text, "made.txt", language=code) for text in texts), Options(pipeline="blank"))
        told.append([finding.rule for finding in found.findings if finding.type == "hedge"])
    assert told == [["hedge-word"], []]
