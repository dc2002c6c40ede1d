"""On which words a passage of one article and the closest sentence of the other part."""

from tests.making import MATE, MATE_LEFT, MATE_RIGHT, WATCH, article

from diptych.engine import compare
from diptych.evidence import CLOSEST, CLOSEST_ALONE
from diptych.finding import Side
from tables import each


def besides(left: str, right: str) -> dict[Side, dict[str, tuple[list[str], list[str]]]]:
    """Of each side what its findings say by rule: the words of the left, and of the right."""
    found = compare(article(left), article(right, "right.txt"))
    told: dict[Side, dict[str, tuple[list[str], list[str]]]] = {}
    for finding in found.findings:
        if finding.kind == "unique" and finding.differences:
            told["left" if finding.left else "right"] = {
                each.rule: (
                    [span.of(found.left.text) for span in each.words.left],
                    [span.of(found.right.text) for span in each.words.right],
                )
                for each in finding.differences
            }
    return told


def test_both_say_on_which_words_they_part_and_one_what_is_nowhere_here():
    """What stands nowhere in its own text is known of a finding of one article already."""
    told = besides(MATE_LEFT, MATE_RIGHT)
    assert set(told) == {"left", "right"}
    for side, other in (("left", 1), ("right", 0)):
        parting, nowhere = told[side][CLOSEST], told[side][CLOSEST_ALONE]
        assert "sailed without a chart of the reef" in parting[0]
        assert any("choir" in words for words in parting[1])
        assert nowhere[other]
        assert not nowhere[1 - other]


def test_what_stands_elsewhere_in_the_article_is_not_nowhere():
    """The sentences part on it all the same."""
    told = besides(MATE_LEFT, f"{MATE_RIGHT}\nNobody had a chart of the reef. The owners fined no one who sailed.\n")
    parting, nowhere = (told["right"].get(rule, ([], [])) for rule in (CLOSEST, CLOSEST_ALONE))
    assert "sailed without a chart of the reef" in parting[0]
    assert not any("chart" in words for words in nowhere[0])


@each(
    ("mate", "watch", "told"),
    [
        (MATE, WATCH, True),
        (MATE.replace("the mate, ", ""), WATCH.replace("old mate", "hero"), False),  # they only name one person
        (MATE, MATE, False),  # they part on nothing
        (f"{MATE[:-1]} at night.", MATE, False),  # one only tells more
    ],
)
def test_two_sentences_part_on_words_of_either(mate, watch, told):
    """And are about more than one person."""
    assert bool(besides(MATE_LEFT.replace(MATE, mate), MATE_RIGHT.replace(WATCH, watch))) == told
