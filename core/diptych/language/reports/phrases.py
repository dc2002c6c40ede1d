"""Noun phrases: a name, a pronoun, or a noun with its article, and what stands with them."""

from dataclasses import dataclass, replace

from diptych.language.reports.nouns import closed, is_body, is_role, tying
from diptych.language.reports.tokens import Frame, token_at
from diptych.languages import LanguagePack

_ACRONYM = 2  # an article and an acronym
_LONGEST = 9  # words of a phrase
_COMPLEMENT = 9  # words that say of what somebody is the head, up to the comma before the name


@dataclass(frozen=True, slots=True)
class ReportPhrase:
    """Tokens ``start`` to ``end`` (excluded) of a frame; ``name`` are those of the name in them.

    ``noun`` is the token that says what somebody is, -1 where there is none; ``definite`` that it says which one,
    ``owned`` that it is somebody's.
    """

    start: int
    end: int
    name: tuple[int, int] | None = None
    noun: int = -1
    pronoun: bool = False
    definite: bool = False
    complement: bool = False
    owned: bool = False

    def what(self, frame: Frame) -> str:
        """The noun that says what somebody is, in lower case; empty where a name stands alone, or a pronoun."""
        return frame[self.noun].lower if self.noun >= 0 else ""


def phrase_at(frame: Frame, i: int, language: LanguagePack) -> ReportPhrase | None:
    """The phrase that begins at a token, with a name that stands behind a comma; None where none does."""
    if not token_at(frame, i).word:
        return None
    first = frame[i].lower
    if first in language.pronouns.third_person:
        return ReportPhrase(i, i + 1, pronoun=True)
    if end := particled_name(frame, i, language):
        return ReportPhrase(i, end, (i, end))
    if partitive := _one_of_many(frame, i, language):
        return partitive
    j = i
    determined = definite = owned = False
    while token_at(frame, j).lower in language.determiners.any:
        determined = True
        definite = definite or frame[j].lower not in language.determiners.indefinite
        owned = owned or frame[j].lower in language.determiners.possessives
        j += 1
    if not token_at(frame, j).word or closed(frame[j].lower, language):
        return None
    bare = is_role(frame[j].lower, language) or is_body(frame[j].lower, language)
    if not determined and not frame[j].capital and not bare:
        return None
    start, nouns = j, []
    while token_at(frame, j).word and j - start < _LONGEST:
        token = frame[j]
        if token.capital:
            nouns.append(j)
        elif token.text[0].isdecimal() and any(sign.isupper() for sign in token.text):
            nouns.append(j)
            break  # “der 59-Jährige | Worte”
        elif not _inside_name(frame, j, language):
            if _ends_phrase(frame, j, nouns, determined, language):
                break
            nouns.append(j)
        j += 1
    if not nouns:
        return None
    definite = definite or (language.habits.without_articles and not determined)
    name = _name(frame, nouns, determined, language)
    noun = _noun(frame, nouns, name, language)
    found = ReportPhrase(i, nouns[-1] + 1, name, noun, definite=definite, owned=owned)
    counted = i > 1 and frame[i - 2].lower in language.determiners.quantifiers  # “cientos de | colegas”
    told = determined or counted or language.habits.without_articles or language.habits.nouns_have_capitals
    if not name and not told and i and is_role(found.what(frame), language):
        with_name = _with_name_behind(frame, found, language)
        return with_name if with_name.name else None  # “plus philosophe, le président …”: nobody is spoken of so
    led = token_at(frame, i - 1).lower in language.prepositions.any
    if name and determined and noun < 0 and not language.habits.nouns_have_capitals:
        titled = _with_name_behind(frame, replace(found, name=None, noun=nouns[0]), language)
        closes = not led or not token_at(frame, titled.end).word
        return titled if titled.name and closes else found  # “el Defensor del Pueblo, Luis Vale,”
    if name or (led and not _is_somebody(frame, noun, language)):
        return found  # “En un acto, | Vale …”
    whole = _with_name_behind(frame, found, language)
    apposed = token_at(frame, whole.end).text in (",", ".", ":")
    if led and whole.name and not apposed and not is_role(found.what(frame), language):
        return found  # “Desde el consejo, | Luis Vale celebró …”
    return whole


def _is_somebody(frame: Frame, noun: int, language: LanguagePack) -> bool:
    return is_role(frame[noun].lower, language) or is_body(frame[noun].lower, language)


def divided(frame: Frame, phrase: ReportPhrase, language: LanguagePack) -> tuple[ReportPhrase, ReportPhrase] | None:
    """What a conjunction may join in a name without a first name: “Ruiz y Lema”; “Ortega y Gasset” looks the same."""
    first, last = phrase.name or (0, 0)
    at = first + 1
    if last - first != 3 or frame[at].lower not in language.conjunctions.in_a_list:
        return None
    one = replace(phrase, end=at, name=(first, at))
    return one, ReportPhrase(at + 1, phrase.end, (at + 1, last))


def particled_name(frame: Frame, i: int, language: LanguagePack) -> int:
    """The end of a surname that begins with a particle in a capital: “replicó | De la Torre”; 0 where none does."""
    begins = not i and frame[i].borne  # “De la Torre replicó”, where the text has the name with its first name
    if not begins and (not i or not frame[i - 1].word or frame[i - 1].capital):
        return 0
    if not frame[i].capital or frame[i].lower not in language.names.particles:
        return 0
    end = i + 1
    while end < i + 3 and token_at(frame, end).lower in language.names.particles:
        end += 1
    if not token_at(frame, end).capital:
        return 0
    while token_at(frame, end).capital:
        end += 1
    return end


def _one_of_many(frame: Frame, i: int, language: LanguagePack) -> ReportPhrase | None:
    """One of those who are something: “einer der Anwohner”, “una de las vecinas”, “l'un des riverains”."""
    if frame[i].lower not in language.habits.one or i + 2 >= len(frame):
        return None
    j, articles = i + 1, language.determiners.any
    if frame[j].lower not in language.prepositions.of_origin and frame[j].lower not in articles:
        return None
    while (tie := token_at(frame, j).lower) in language.prepositions.of_origin or tie in articles:
        j += 1
    if not token_at(frame, j).word:
        return None
    many = frame[j].lower
    forms = (many, many.removesuffix("s"), many.removesuffix("n"))
    known = language.habits.without_articles or any(is_role(form, language) for form in forms)
    return ReportPhrase(i, j + 1, noun=j, owned=True) if known else None


def _ends_phrase(frame: Frame, j: int, nouns: list[int], determined: bool, language: LanguagePack) -> bool:
    """Whether a word in lower case is no part of the phrase before it."""
    word = frame[j].lower
    if nouns and not language.habits.nouns_have_capitals and word in language.pronouns.no_source:
        return True  # “el ayuntamiento | les prometió”
    if not nouns and determined and (is_role(word, language) or is_body(word, language)):
        return False  # “l'accusé”, “el acusado”: nouns here, though verbs of saying have such forms
    if word in language.determiners.any or word in language.cues or closed(word, language):
        return True
    if not nouns:
        return not determined and not (is_role(word, language) or _bare_body(word, language))
    if language.habits.without_articles and is_role(frame[nouns[0]].lower, language):
        if _leads_to_name(frame, j, language):
            return False
    if not language.habits.nouns_have_capitals and is_body(frame[nouns[-1]].lower, language):
        return not _adjective_of_body(frame, j, language)
    if frame[nouns[-1]].capital or (not determined and not is_role(word, language)):
        return True
    behind_role = not language.habits.nouns_have_capitals and is_role(frame[nouns[-1]].lower, language)
    return behind_role and not is_role(word, language) and not _adjective_of(frame, j)


def _bare_body(word: str, language: LanguagePack) -> bool:
    """Whether a word is a body that needs no article where others do: “aseguran fuentes del centro”."""
    return is_body(word, language) and not language.habits.without_articles


def _leads_to_name(frame: Frame, j: int, language: LanguagePack) -> bool:
    """Whether words that say of what somebody is the head end in a name: “director | of the reserve | Taras Roe”."""
    k = j
    while token_at(frame, k).word and not closed(frame[k].lower, language):
        if frame[k].capital:
            return True
        if frame[k].lower in language.cues:
            return False
        k += 1
    return False


def _adjective_of(frame: Frame, j: int) -> bool:
    """Whether a word behind a noun may describe it and goes on to a name or a comma: “chef suprême, …”."""
    return token_at(frame, j + 1).capital or token_at(frame, j + 1).text in (",", ".")


def _adjective_of_body(frame: Frame, j: int, language: LanguagePack) -> bool:
    """Whether a word behind a body may describe it: a verb or the end follows it, and no object: “la police locale”."""
    if not token_at(frame, j + 1).word:
        return True
    follows = frame[j + 1].lower
    if follows in language.determiners.any and follows not in language.prepositions.any:
        return False
    return closed(follows, language) or follows in language.cues or follows.rstrip("'") in language.habits.elided


def _inside_name(frame: Frame, j: int, language: LanguagePack) -> bool:
    """Whether a small word links two parts of a name: “von”, “de la”."""
    if (
        frame[j].lower not in language.names.particles
        or not j
        or not (frame[j - 1].capital or _inside(frame, j, language))
    ):
        return False
    article = frame[j].lower in language.determiners.any and frame[j].lower not in language.prepositions.any
    if article and frame[j - 1].lower not in language.names.particles:
        if _behind_verb(frame, j, language) or is_role(frame[j - 1].lower, language):
            return False  # “verteidigte Marta Giese | den Plan”, “die Chefin | der Liste”, but “von der Tann”
    where = frame[j].lower in language.prepositions.any and language.habits.surnames_are_single
    whole = language.habits.nouns_have_capitals or token_at(frame, j - 2).capital
    if where and whole and frame[j - 1].lower not in language.given_names:
        return False  # “Ute Sommer vom Mieterbund”, “sagte Frey zu Keller”
    k = j
    while token_at(frame, k).lower in language.names.particles:
        k += 1
    return token_at(frame, k).capital and not _joins_another(frame, j, k, language)


def _joins_another(frame: Frame, j: int, k: int, language: LanguagePack) -> bool:
    """Whether what may link two surnames, “Ortega y Gasset”, joins another name here: “Ana Ruiz y | Eva Lema”."""
    if frame[j].lower not in language.conjunctions.in_a_list:
        return False
    return token_at(frame, k + 1).capital or frame[k].lower in language.given_names


def _behind_verb(frame: Frame, j: int, language: LanguagePack) -> bool:
    """Whether the capitals before a word stand behind a verb of saying or another word in small letters."""
    if not language.habits.nouns_have_capitals:
        return False
    while j and (frame[j - 1].capital or frame[j - 1].lower in language.names.particles):
        j -= 1
    return token_at(frame, j - 1).word and not closed(frame[j - 1].lower, language)


def _inside(frame: Frame, j: int, language: LanguagePack) -> bool:
    return frame[j - 1].lower in language.names.particles and token_at(frame, j - 2).capital


def _name(frame: Frame, nouns: list[int], determined: bool, language: LanguagePack) -> tuple[int, int] | None:
    """The tokens of the name at the end of a run of nouns."""
    run = nouns
    while run and not frame[run[0]].capital:
        run = run[1:]
    if not run:
        return None
    if not language.habits.nouns_have_capitals:
        while len(run) > 1 and (
            is_role(frame[run[0]].lower, language) or frame[run[0]].lower.rstrip(".") in language.names.titles
        ):
            run = run[1:]
            while len(run) > 1 and not frame[run[0]].capital:
                run = run[1:]  # what the role is of: “Начальник отряда | Роман Лунин”
        given = language.given_names
        if language.habits.without_articles and len(run) > 2 and frame[run[1]].lower in given:
            run = run[1:] if frame[run[0]].lower not in given else run  # “адвокат Кротова | Лев Шнейдер”
        told = len(run) == 1 and (is_role(frame[run[0]].lower, language) or is_body(frame[run[0]].lower, language))
        lone = told and (determined or run[0] == 0 or is_body(frame[run[0]].lower, language))
        return None if lone else (run[0], run[-1] + 1)
    while run and not frame[run[0]].borne and (frame[run[0]].common or _is_noun(frame[run[0]].lower, language)):
        office = run[0] > nouns[0] and is_role(frame[run[0] - 1].lower, language)
        if office and len(run) == 2 and not frame[run[0]].common and not _is_listed(frame[run[0]].lower, language):
            break  # “Oppositionsführer Jannis Okoro”, whatever that first name ends in
        run = run[1:]
    if not run:
        return None
    first = next((k for k in run if frame[k].lower in language.given_names), None)
    if first is not None:
        return first, _name_end(frame, first, run[-1] + 1, language)
    if len(run) == 1:
        return None if determined and run[0] == nouns[0] else (run[0], run[0] + 1)
    first = len(run) - 2
    while first and _is_initial(frame[run[first]].text):
        first -= 1
    return run[first], run[-1] + 1


def _is_initial(word: str) -> bool:
    """Whether a word is the first letter of a name: “J.”, “J.-P.”."""
    return len(word) > 1 and word[1] == "."


def _name_end(frame: Frame, first: int, last: int, language: LanguagePack) -> int:
    """Behind a first name, or several, and one surname with its particles: “Jonas Weil | Licht”."""
    k = first + 1
    small = language.given_names | language.names.particles
    while k < last - 1 and (frame[k].lower in small or _is_initial(frame[k].text)):
        k += 1
    return min(last, k + 1)


def _is_noun(word: str, language: LanguagePack) -> bool:
    """Whether a word with a capital is a noun of the language and no name, as far as its lists and endings tell."""
    if _is_listed(word, language):
        return True
    return len(word) > 5 and word.endswith(tuple(language.endings.no_nouns))


def _is_listed(word: str, language: LanguagePack) -> bool:
    return word in language.names.titles or is_role(word, language) or is_body(word, language)


def _noun(frame: Frame, nouns: list[int], name: tuple[int, int] | None, language: LanguagePack) -> int:
    """The noun that says what somebody is: the last one before the name, or of a phrase without one the first."""
    before = [k for k in nouns if name is None or k < name[0]]
    roles = [k for k in before if is_role(frame[k].lower, language) or is_body(frame[k].lower, language)]
    if roles:
        return roles[-1] if name else roles[0]
    if not before:
        return -1
    return before[-1] if name or language.habits.nouns_have_capitals else before[0]


def _with_name_behind(frame: Frame, phrase: ReportPhrase, language: LanguagePack) -> ReportPhrase:
    """The phrase with the name that a comma sets behind it: “la maire de Sauvigny, Lise Morel,”."""
    j = phrase.end
    while token_at(frame, j).word and j - phrase.end < _COMPLEMENT:
        if _ends_complement(frame[j].lower, language):
            break
        j += 1
    if (name := _name_behind_complement(frame, phrase.end, j, language)) is not None:
        return replace(phrase, end=name[1], name=name)
    of_what = phrase.end
    follows = token_at(frame, of_what)
    described = follows.word and not follows.capital and follows.lower not in language.cues
    if described and not closed(follows.lower, language):
        of_what += 1  # “il segretario | provinciale | del partito”
    complement = token_at(frame, of_what).lower in tying(language)
    if token_at(frame, j).text == "," and token_at(frame, j + 1).capital:
        end = j + 1
        while end < len(frame) and (frame[end].capital or _inside_name(frame, end, language)):
            end += 1
        closes = not token_at(frame, end).word or (end - j > 2 and not closed(frame[end].lower, language))
        if closes and (end - j > 2 or not language.habits.nouns_have_capitals):
            return ReportPhrase(
                phrase.start, end, (j + 1, end), phrase.noun, definite=phrase.definite, owned=phrase.owned
            )
    return ReportPhrase(
        phrase.start, phrase.end, None, phrase.noun, definite=phrase.definite, complement=complement, owned=phrase.owned
    )


def _name_behind_complement(frame: Frame, first: int, last: int, language: LanguagePack) -> tuple[int, int] | None:
    """The name right behind what somebody is the head of: “el concejal de la oposición | Luis Vale”.

    Not what is called after somebody: “le directeur du théâtre Jean Roy”.
    """
    if token_at(frame, first).lower not in tying(language):
        return None
    for k in range(first + 2, last - 1):
        before = frame[k - 1].lower
        led = before in language.prepositions.any | language.determiners.any | language.names.particles
        nouns = language.habits.nouns_have_capitals and not frame[k].common and not _is_noun(frame[k].lower, language)
        first_name = frame[k].lower in language.given_names or (nouns and frame[k - 1].capital)
        if not (frame[k].capital and frame[k + 1].capital) or not first_name or led:
            continue
        if before in language.people.places:
            return None
        end = k + 1
        while end < len(frame) and (frame[end].capital or _inside_name(frame, end, language)):
            end += 1
        return k, end
    return None


def _ends_complement(word: str, language: LanguagePack) -> bool:
    """Whether a clause goes on with a word, so that what stands before it is no longer told of a noun."""
    verb = (
        word in language.verbs.auxiliaries or word in language.pronouns.relative or word in language.pronouns.subjects
    )
    articles = language.determiners.any
    joins = word in language.conjunctions.any and word not in language.conjunctions.in_a_list
    return (verb or joins) and word not in articles


def is_oblique(frame: Frame, phrase: ReportPhrase, language: LanguagePack) -> bool:
    """Whether a full name has the ending of a man's name that is no subject: Олега Ложкина."""
    endings = language.habits.oblique_names_end_in
    if phrase.name is None or phrase.name[1] - phrase.name[0] < 2:
        return False
    first, men = frame[phrase.name[0]].lower, language.people.masculine_names
    if first in men or first in language.people.feminine_names:
        return False
    stems = {first[: -len(e)] for e in endings if first.endswith(e)}
    return any(stem in men or f"{stem}о" in men or f"{stem}й" in men for stem in stems)


def can_speak(frame: Frame, phrase: ReportPhrase, language: LanguagePack, known: frozenset[str]) -> bool:
    """Whether a phrase may be somebody who speaks: a pronoun, a person of this article, a role, a body."""
    if phrase.pronoun:
        return True
    end = frame[phrase.end - 1].text
    if end.isupper() and len(end) > 1 and phrase.end - phrase.start == _ACRONYM:
        return True  # “het OM”, “la CGT”
    noun = phrase.what(frame)
    if phrase.name:
        last = frame[phrase.name[1] - 1].lower
        return last in known or phrase.name[1] - phrase.name[0] > 1 or bool(noun) or last in language.given_names
    if frame[phrase.start].lower in language.habits.one and phrase.owned:
        return True
    ours = noun in language.saying.audience and frame[phrase.start].lower in language.determiners.demonstratives
    if ours or noun in language.people.signs:
        return False  # “este diario” is who writes; nobody says what stands on a wall
    return is_role(noun, language) or is_body(noun, language)
