"""What the finders share of a document: the sentence and the quotation that a place stands in."""

from diptych.span import Span


def test_the_sentence_over_a_place(indexed):
    """The one over it, or the last before it; -1 before the first."""
    side = indexed("  The quay shut. The crane fell.")
    starts = [s.span.start for s in side.document.sentences]
    assert starts == [2, 17]
    assert [side.sentence_at(offset) for offset in (0, 1, 2, 15, 16, 17, 31)] == [-1, -1, 0, 0, 0, 1, 1]
    assert [side.sentence_over(offset).start for offset in (2, 16, 17, 31)] == [2, 2, 17, 17]


def test_every_word_has_its_outermost_quotation(indexed):
    """Words outside have -1; one quotation inside another does not count."""
    side = indexed("Lowe said: “The quay is ‘a wreck’ again.” Birk said: “It fell.”")
    quoted = {w.norm: side.quotation_of[i] for i, w in enumerate(side.words)}
    outer = [n for n, q in enumerate(side.document.quotations) if not q.nested]
    assert len(outer) == 2
    assert (quoted["lowe"], quoted["birk"]) == (-1, -1)
    assert quoted["quay"] == quoted["wreck"] == quoted["again"] == outer[0]
    assert quoted["fell"] == outer[1]


def test_furniture_is_the_words_of_its_sentences(indexed):
    """By which the page speaks of itself."""
    side = indexed("The quay was shut on Monday.\n\nCopyright 2026 Calder Post Limited. All rights reserved.")
    assert [side.words[i].norm for i in side.furniture][:2] == ["copyright", "2026"]
    assert all(side.words[i].start > 28 for i in side.furniture)
    assert indexed("The quay was shut on Monday.").furniture == []


def test_a_capital_inside_a_sentence_is_a_names(indexed):
    """The first word of a sentence has its capital anyway, in the first one as in the others."""
    side = indexed("The quay of Calder was shut. Lowe, of Penhale, saw it.")
    inner = [w.norm for i, w in enumerate(side.words) if side.is_inner_capital(i)]
    assert inner == ["calder", "penhale"]


def test_sentences_are_counted_below_headings(indexed):
    """A headline and a line between paragraphs move nothing."""
    side = indexed(
        "Quay Shut After Storm\n\nThe quay was shut. Nobody came.\n\nA Cold Night\n\nThe crane fell at noon."
    )
    headings = [s.heading for s in side.document.sentences]
    assert headings == [True, False, False, True, False]
    assert side.below_headings == [0, 0, 1, 2, 2]


def test_who_is_named_in_words_over_a_span(indexed):
    """Wherever the name begins; who is named right before it or behind it is not."""
    side = indexed("Ada Lowe met Bo Birk. They left.")

    def over(words: str) -> list[str]:
        start = side.text.index(words)
        return [mention.name for mention in side.mentions_over(Span(start, start + len(words)))]

    assert (over("Lowe"), over("Lowe met Bo"), over(" met "), over("They")) == (
        ["Ada Lowe"],
        ["Ada Lowe", "Bo Birk"],
        [],
        [],
    )


def test_what_stands_between_two_words(indexed):
    """Marks and blanks, and other words where they are no neighbours."""
    side = indexed("Ada, Bo and Cy.")
    assert [side.between(i, j) for i, j in ((0, 1), (1, 2), (1, 3))] == [", ", " ", " and "]
