"""Whether the names by which two articles call their speakers may be one person's."""

from diptych.languages import LanguagePack
from diptych.sameness.names import transcribed


def same_person(one: str, other: str, language: LanguagePack) -> bool:
    """Whether two full names may be one person's: the last word is the same, or one is no name ("an aide").

    Of those with the same first name the last may be spelt in two ways.
    """
    if is_plain(one, language) or is_plain(other, language):
        return True
    return surname(one) == surname(other) or transcribed(one, other)


def surname(name: str) -> str:
    """The last word of a name, folded."""
    return name.split()[-1].casefold()


def is_plain(name: str, language: LanguagePack) -> bool:
    """Whether the words for a speaker are no name: none, "an aide", "its lawyers"."""
    words = name.split()
    nouns_follow = language.determiners.before_a_noun
    return not name or words[0].casefold() in nouns_follow or not any(w[0].isupper() for w in words)
