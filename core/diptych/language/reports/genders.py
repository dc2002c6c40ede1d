"""The gender that the words beside a name tell: titles, roles, articles, first names."""

from collections.abc import Sequence

from diptych.language.reports.nouns import is_role
from diptych.languages import LanguagePack


def of_title(words: Sequence[str], language: LanguagePack) -> str:
    """The gender that a title tells: Frau, M., doña."""
    names = language.names
    for word in words:
        if word in names.feminine:
            return "f"
        if word in names.masculine:
            return "m"
    return ""


def of_woman(words: Sequence[str], language: LanguagePack) -> str:
    """That a role is a woman's: chercheuse, Pflegerin."""
    people, endings = language.people, language.habits.feminine_roles_end_in
    told = any(w in people.feminine or (w.endswith(endings) and is_role(w, language)) for w in words)
    return "f" if told else ""


def of_first_name(word: str, language: LanguagePack) -> str:
    """The gender of whom a first name belongs to; none where women and men have it."""
    people, habits = language.people, language.habits
    if word in people.masculine_names and word in people.feminine_names:
        return ""
    if word in people.feminine_names:
        return "f"
    if word in people.masculine_names:
        return "m"
    return "f" if habits.feminine_ends_in and word.endswith(habits.feminine_ends_in) else ""


def of_words(words: Sequence[str], language: LanguagePack) -> str:
    """The gender that titles, roles and articles tell."""
    habits = language.habits
    if titled := of_title(words, language):
        return titled
    if woman := of_woman(words, language):
        return woman
    for word in reversed(words):
        if word.endswith(habits.roles_of_both_end_in):
            continue
        if word in language.people.masculine or (is_role(word, language) and habits.roles_show_gender):
            return "m"
    for word in words:
        if word in habits.feminine_determiners:
            return "f"
        if word in habits.masculine_determiners:
            return "m"
    return ""
