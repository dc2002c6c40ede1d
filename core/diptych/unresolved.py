"""Speakers of whom an article tells no more than a pronoun, where nobody could say whom that means: shown as nobody."""

from diptych.article import Article
from diptych.document import Speaker


def is_unresolved(speaker: Speaker, article: Article) -> bool:
    """Whether the name of a speaker is the pronoun of the text itself: “she”, “it”, “one”.

    As a name it would tell a reader nothing, and beside words of the other article it seems to say that both differ.
    """
    name = speaker.name.casefold()
    if " " in name or name != speaker.span.of(article.text).casefold():
        return False
    from diptych.languages import english, language  # with the words of languages: not for the first paint

    pack = language(article.language) if article.language else english()
    return name in pack.pronouns.for_a_name
