"""Framing by quotation: cut, altered, reworded, put in the reporter's own words."""

import pytest

from tables import each

AFTER = "\n\nThe harbour reopens on Tuesday after repairs to the eastern crane.\n"


def test_cut_end_points_at_the_words_left_out(pairs):
    """Where one side stops before the end of a quotation, the rest of it is the framing."""
    left = (
        '"We should have closed the weir sooner, but nobody in the office wanted the blame," said Ilse Brandt.' + AFTER
    )
    right = '"We should have closed the weir sooner," said Ilse Brandt.' + AFTER
    ((shown, seam),) = [(x, y) for x, y in pairs(left, right, "quotation")]
    assert shown == "but nobody in the office wanted the blame"
    assert seam.endswith("the weir sooner")


def test_cut_beginning_points_at_the_words_left_out(pairs):
    """Where one side begins later in a quotation, what stands before is the framing."""
    left = '"When the enquiry is over, the pilots will be cleared of everything," said Omar Teale.' + AFTER
    right = 'Omar Teale said the men "will be cleared of everything".' + AFTER
    assert any(x.startswith("When the enquiry is over") for x, _ in pairs(left, right, "quotation"))


def test_cut_refusal_counts_without_content_words(pairs):
    """A cut of "and I did not" turns the sense, however light its words."""
    left = '"I ought to have warned the ferrymen about the current, and I did not," Ana Ruiz said.' + AFTER
    right = '"I ought to have warned the ferrymen about the current," Ana Ruiz said.' + AFTER
    assert ("and I did not", "ferrymen about the current") in [
        (x, " ".join(y.split()[-4:])) for x, y in pairs(left, right, "quotation")
    ]


def test_altered_words_are_shown_with_their_neighbours(pairs):
    """Another word inside one quotation is shown on both sides."""
    left = '"The new pier must open before the regatta in June," said Lotte Hahn.' + AFTER
    right = '"The new pier might open before the regatta in June," said Lotte Hahn.' + AFTER
    assert pairs(left, right, "quotation") == [("pier must open", "pier might open")]


STYLES = {
    "case": ("The pier Board will open it before the Regatta", "the pier board will open it before the regatta"),
    "dashes": ("The pier – our pride – opens before the regatta", "The pier - our pride - opens before the regatta"),
    "spelling": ("The harbour has organised its defence for years", "The harbor has organized its defense for years"),
    "contraction": (
        "We won't sell the harbour, and it's not for sale",
        "We will not sell the harbour and it is not for sale",
    ),
    "compound": (
        "The decision-making on e-mail was far from well-timed",
        "The decision making on email was far from well timed",
    ),
    "accents": ("The café by the façade of the hall is closed", "The cafe by the facade of the hall is closed"),
    "brackets": ("We was robbed of our berths by the board", "We was [sic] robbed of our berths by the board"),
    "figures": ("We need twenty-five new boats by next summer", "We need 25 new boats by next summer"),
    "per cent": ("Rents in the harbour rose 12 per cent last year", "Rents in the harbour rose 12 percent last year"),
    "soft hyphens": (
        "We cannot postpone the engineers' decision",
        "We can\u00adnot post\u00adpone the engi\u200bneers' decision",
    ),
    "normal form": ("The café in Zoë's street can't be saved", "The cafe\u0301 in Zoe\u0308's street can't be saved"),
    "apostrophes": ("We can't sell it, and we won't rent it to them", "We can´t sell it, and we won´t rent it to them"),
}


@each("kind", STYLES)
def test_another_style_of_a_quotation_is_no_framing(frame, kind):
    """How words are spelled, joined, marked or counted is the house's, not the speaker's: nothing is framed."""
    left, right = STYLES[kind]
    assert frame(f"“{left},” said Lotte Hahn.{AFTER}", f"“{right},” said Lotte Hahn.{AFTER}") == []


@each("kind", STYLES)
def test_the_same_words_without_marks_are_no_paraphrase(frame, kind):
    """Who prints the words of a quotation as the article's own does not put them in other words, whatever the style."""
    left, right = STYLES[kind]
    found = frame(f"“{left},” said Lotte Hahn.{AFTER}", f"Lotte Hahn spoke. {right}.{AFTER}")
    assert [f for f in found if f.type == "quotation"] == []


CUT = "but nobody in the office wanted the blame"
BEFORE = "We should have closed the weir sooner"
# kind: where the article that ends the quotation early has the rest of it
ELSEWHERE = {
    "quoted in the next sentence": '"{b}," said Ilse Brandt. "But nobody in the office wanted the blame."',
    "quoted in the sentence before": '"Nobody in the office wanted the blame," said Ilse Brandt. "{b}."',
    "quoted paragraphs later": '"{b}," said Ilse Brandt.\n\nRain fell.\n\n"Nobody in that office wanted the blame," she added.',
    "quoted inside a longer quotation": '"{b}," said Ilse Brandt. "It was late, nobody in the office wanted the blame, and I left."',
    "told without marks": '"{b}," said Ilse Brandt, adding that nobody in her office wanted to take the blame.',
    "told in other forms": '"{b}," said Ilse Brandt. Nobody at the offices had wanted to be blamed, she said.',
}  # fmt: skip


@each("kind", ELSEWHERE)
def test_what_is_told_at_another_place_is_not_left_out(frame, kind):
    """Words that the other article quotes or tells a sentence earlier, later or far away are not cut."""
    left = f'"{BEFORE}, {CUT}," said Ilse Brandt.{AFTER}'
    right = ELSEWHERE[kind].format(b=BEFORE) + AFTER
    assert [f.left for f in frame(left, right) if f.rule == "quotation-cut"] == []


def test_words_that_stand_apart_tell_no_cut(frame):
    """The same words in sentences about other things do not tell what a cut left out."""
    left = f'"{BEFORE}, {CUT}," said Ilse Brandt.{AFTER}'
    right = (
        f'"{BEFORE}," said Ilse Brandt. The office shuts at noon on Fridays, and the clerks go home to their gardens.\n\n'
        "The boats lay idle in the rain for weeks, and what they carried rotted. Anglers blame the weather.\n\n"
        f"What the crews had wanted for years was a new crane.{AFTER}"
    )
    assert [f.left for f in frame(left, right) if f.rule == "quotation-cut"] == [CUT]


def test_a_refusal_told_elsewhere_is_not_left_out(frame):
    """Light words that deny are known again word for word."""
    left = f'"I ought to have warned the ferrymen about the current, and I did not," Ana Ruiz said.{AFTER}'
    right = f'"I ought to have warned the ferrymen about the current," Ana Ruiz said. "And I did not."{AFTER}'
    assert [f.left for f in frame(left, right) if f.rule == "quotation-cut"] == []


def test_a_cut_sentence_is_shown_from_its_beginning(frame):
    """Where two sentences begin alike, the one that is left out is shown, not the end of it and half of the next."""
    left = (
        f'"We do not like the quarry. We do not want the quarry near our wells or our children," Ana Ruiz said.{AFTER}'
    )
    right = f'"We do not want the quarry near our wells or our children," Ana Ruiz said.{AFTER}'
    assert [f.left for f in frame(left, right) if f.rule == "quotation-cut"] == ["We do not like the quarry"]


def test_only_the_sentences_that_are_not_told_are_left_out(frame):
    """Of a cut of several sentences those are named that the other article does not tell."""
    more = "The pumps were never paid for. My brother drowned in that cellar."
    left = f'"{BEFORE}. {more}" Ilse Brandt said.{AFTER}'
    right = f'"{BEFORE}," Ilse Brandt said.\n\nNobody had ever paid for the pumps, she said.{AFTER}'
    assert [f.left for f in frame(left, right) if f.rule == "quotation-cut"] == ["My brother drowned in that cellar"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "“The pier will open before the regatta, we promise that,”",
            '"The pier will open before the regatta; we promise that,"',
        ),
        (
            '"The pier will be open in 3 weeks from this Monday,"',
            '"The pier will be open in three weeks from this Monday,"',
        ),
    ],
)
def test_style_is_no_alteration(pairs, left, right):
    """Marks, punctuation and figures for words change nothing in a quotation."""
    assert pairs(f"{left} said Lotte Hahn.{AFTER}", f"{right} said Lotte Hahn.{AFTER}", "quotation") == []


def test_paraphrase_against_quotation(frame):
    """What one side quotes and the other puts in its own words is a framing of both, with the shared words."""
    left = 'The surveyor, Ivo Marsh, said: "The tunnel lining has quite rusted through beneath the old canal."' + AFTER
    right = "Ivo Marsh reported that the lining of the tunnel rusted away beneath the canal long ago." + AFTER
    (found,) = [f for f in frame(left, right) if f.rule == "quotation-paraphrased"]
    assert found.left.endswith("beneath the old canal")
    assert found.right.endswith("beneath the canal")
    assert "rusted" in found.finding.evidence["shared words"]
    assert found.finding.reason.startswith("Left quotes “")


def test_same_quotation_is_no_framing(pairs):
    """A quotation that both give in full is no difference."""
    text = '"The old lighthouse belongs to everyone on this coast," said Lotte Hahn.' + AFTER
    assert pairs(text, "Visitors came. " + text, "quotation") == []


def test_reworded_quotations_are_shown_whole(frame):
    """Two quotations of one speaker that share telling words but no passage are shown side by side."""
    left = '"I call this a hopelessly botched salvage," Ivo Marsh said of the wreck on Sunday.' + AFTER
    right = 'Ivo Marsh said on Sunday that the wreck was a "botched salvage" and left.' + AFTER
    found = [(f.left, f.right) for f in frame(left, right) if f.type == "quotation"]
    assert len(found) == 1
    assert found[0][1] in ("botched salvage", "hopelessly botched salvage")
