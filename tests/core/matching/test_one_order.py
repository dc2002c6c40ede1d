"""Rules see two articles in one order, and what they find is turned back."""

from dataclasses import dataclass

from diptych.matching.claims.sentence_links import CommonWord, Links, SentenceLink
from diptych.matching.one_order import in_one_order

LINKS = Links((SentenceLink(0, 1, 0.9, 0.9, (CommonWord("barn", "barns", "barn"),)),))


@dataclass(frozen=True)
class Seen:
    """What a rule saw: the texts in its order, the places of shared words and of the links."""

    texts: tuple[str, str]
    shared: tuple[tuple[str, str], ...]
    links: tuple[tuple[int, int], ...]

    def mirrored(self) -> "Seen":
        """The same with the articles swapped."""
        texts, shared, links = self.texts, self.shared, self.links
        return Seen(texts[::-1], tuple(x[::-1] for x in shared), tuple(x[::-1] for x in links))


def test_swapped_articles_mirror(indexed, shared):
    """A rule that looks at one side only sees the same whichever is left, and each side gets back what is its own."""
    early, late = (
        "Ash fell. “The barn has burned to the ground,” said Bo Lund.",
        "“The barn has burned to the ground.” Rain.",
    )
    orders = []

    def find(a, b, found, links):
        orders.append((a.text, b.text))
        words = tuple((x.left[0].of(a.text), x.right[0].of(b.text)) for x in found)
        return [Seen((a.text, b.text), words, tuple((k.left, k.right) for k in links.every))]

    quotes, _ = shared(early, late)
    assert quotes
    (there,) = in_one_order(find, indexed(early), indexed(late), quotes, LINKS)
    turned = [quote.mirrored() for quote in quotes]
    (back,) = in_one_order(find, indexed(late), indexed(early), turned, LINKS.mirrored())
    assert orders == [(early, late)] * 2 or orders == [(late, early)] * 2
    assert there.texts == (early, late)
    assert there.links == ((0, 1),)
    assert back == there.mirrored()


def test_two_of_one_text_differ_in_nothing(indexed):
    """Whatever a rule would find."""
    side, same = indexed("Ash fell."), indexed("Ash fell.")
    assert in_one_order(lambda a, b, *_: [Seen((a.text, b.text), (), ())], side, same, (), LINKS) == []
