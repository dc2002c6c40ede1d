"""What a language is called and which habits of writing it has, as its folder declares them: ``language.toml``."""

import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, Literal, get_args

from diptych.languages.tables import text_of

Finds = Literal["speakers", "figures", "claims", "differences", "framing"]


@dataclass(frozen=True, slots=True)
class Habits:
    """What may be looked for with the words of a language, and how it is written; the defaults are true of any text.

    ``name`` is what its speakers call it. ``finds`` is what its words suffice for, ``framing`` and ``differences`` the
    types whose rules hold in it, empty for all. ``whole`` says that every class of words is there. ``speakers`` names
    how reports are read: by the clauses of the language that the rules know best, or by the words beside a quotation.
    """

    name: str = ""
    finds: tuple[Finds, ...] = ()
    framing: tuple[str, ...] = ()
    differences: tuple[str, ...] = ()
    whole: bool = False
    speakers: Literal["clauses", "reports"] = "reports"
    stemmer: str = ""  # of Snowball, or the code of a folder that lists endings; empty for none
    decimal: Literal[".", ","] = "."  # the sign before the decimals; the other one sets thousands apart
    nouns_have_capitals: bool = False
    ordinals_have_stops: bool = False  # “3. Oktober”: a stop behind a number of one or two digits ends no sentence
    feminine_ends_in: tuple[str, ...] = ()  # of most first names of women, and of no man's
    elided: tuple[str, ...] = ()  # what an apostrophe ties to the word after it: l’, qu’
    tied: tuple[str, ...] = ()  # what a hyphen ties to the verb before it: -il, -t-elle
    feminine_roles_end_in: tuple[str, ...] = ()
    roles_of_both_end_in: tuple[str, ...] = ()  # there an article tells: die Angeklagte, der Angeklagte
    roles_show_gender: bool = False  # a role without that ending is a man's
    feminine_determiners: tuple[str, ...] = ()
    masculine_determiners: tuple[str, ...] = ()
    genitives_end_in: tuple[str, ...] = ()  # of a name that owns something: Kellers
    surnames_are_single: bool = (
        False  # what a preposition ties to a full name is no part of it: Ute Sommer vom Mieterbund
    )
    one: tuple[str, ...] = ()  # of many: einer der Anwohner, una de las vecinas
    tenses_end_in: tuple[str, ...] = ()  # of weak verbs, as the stemmer leaves them: kauf-t
    participles_begin: tuple[str, ...] = ()  # and end as tenses do: ge-kauf-t, ein-ge-kauf-t
    separable: tuple[str, ...] = ()  # what stands before a verb or ends its clause: er kauft ein, einkaufen
    inseparable: tuple[str, ...] = ()  # what else stands before a verb: ver-kaufen
    inside_infinitives: tuple[str, ...] = ()  # behind these: ein-zu-kaufen
    no_verb_stems: tuple[str, ...] = ()  # nouns that another word would be without that ending: bucht, markt
    compounds: bool = False  # a noun says by its last part what somebody is: Betriebsratschef
    figures_reach_far: bool = False  # small words between are no distance: le budget de la ville de 12 millions
    without_articles: bool = False  # a bare role may mean who was named; of what stands before the name: директор школы
    dialogue_dashes: bool = False  # a paragraph that begins with a dash is speech
    drops_subject: bool = False  # a verb of saying without a subject is of whom was spoken last: “…”, añadió
    reports_inside_marks: bool = False  # « Nous partons, a dit Keller, dès demain »
    before_a_source: tuple[str, ...] = ()  # so, laut, selon; ``weak_sources`` only behind a comma
    weak_sources: tuple[str, ...] = ()
    after_a_source: tuple[str, ...] = ()  # zufolge
    reported_forms: tuple[str, ...] = ()  # of verbs that only tell what somebody else said: sei, habe
    negations_agree: bool = False  # two in one clause deny once: no encontró nada, ne … pas
    before_an_agent: tuple[str, ...] = ()  # of a passive: jugé « faux » par la maire
    going_on: tuple[str, ...] = ()  # forms of verbs by which the same speaker goes on: added, continued
    infinitives_go_on: tuple[str, ...] = ()  # before an infinitive by which the same speaker goes on: et d'ajouter
    written_on_things: tuple[str, ...] = ()  # what stands on a banner nobody says: se leía, on pouvait lire
    voice_of: tuple[str, ...] = ()  # by whom a body speaks: par la voix de, bij monde van
    told_in: tuple[str, ...] = ()  # before the body in whose house somebody says it: сообщили в полиции
    adjectives_end_in: tuple[str, ...] = ()  # before that body: сообщили в городской полиции
    pasts_end_in: tuple[str, ...] = ()  # of verbs of one word that may report without a subject: “…”, disparó
    participles_end_in: tuple[str, ...] = ()  # of the same behind an auxiliary: «…», ha ripetuto
    gerunds_end_in: tuple[str, ...] = ()  # a word with such an ending begins a clause: ha detto lasciando l'aula
    as_told: tuple[str, ...] = ()  # before whoever said it and the verb: wie Keller betonte, comme le dit Morel
    passives: tuple[str, ...] = ()  # what is told of whom they are told of is nobody's word of his: été, worden
    plural_verbs_end_in: tuple[str, ...] = ()  # such a verb alone goes on with nobody who is one: «…», aseguran
    asking: tuple[str, ...] = ()  # forms of verbs by which one asks another, before a dialogue
    questions: tuple[str, ...] = ()  # nouns: what stands behind one is not said by whoever answers
    makers: tuple[str, ...] = ()  # whoever is called by a work alone was named before: l'auteur des Arpenteurs
    in_question: tuple[str, ...] = ()  # nouns that mean whom an article is about: l'intéressé
    condemning: tuple[str, ...] = ()  # forms of verbs that make of a name the accused's: condamné, verurteilt
    before_a_person: tuple[str, ...] = ()  # as the object of a verb: han condenado a Luis Vale
    impersonal: tuple[str, ...] = ()  # before a verb of which nobody is the subject: se habla de «…»
    last_named: tuple[str, ...] = ()  # nouns that mean whoever was named last: ce dernier, el aludido
    offices: tuple[str, ...] = ()  # a place has one of each: le maire needs nobody to introduce him
    one_office: tuple[str, ...] = ()  # names of one office, of a man or of a woman: “alcaldesa, regidora”
    accused: tuple[str, ...] = ()  # nouns for the accused, who is nobody of those with an office in court:
    in_court: tuple[str, ...] = ()
    any_body: tuple[str, ...] = ()  # nouns for a body that was named before: el organismo, das Unternehmen
    plurals: tuple[str, ...] = ()  # how nouns for people end, and their singular: “s>”, “ки>ка”
    cases: tuple[str, ...] = ()  # how surnames end that are no subject, and their first form: “ой>а”
    oblique_names_end_in: tuple[str, ...] = ()  # of men's names that are no subject: Олега, Маркові

    @property
    def lexical(self) -> bool:
        """Whether reports are read by their words, not by clauses: so speakers are found, and claims linked."""
        return self.speakers == "reports"

    @property
    def low_resource(self) -> bool:
        """Whether its lists are small, so that few types of differences hold: what is in none parts no two things."""
        return bool(self.differences)


def habits(code: str) -> Habits:
    """The habits that the folder of a language declares; raises ValueError where one of them is not known."""
    return _read(code)


@lru_cache(maxsize=32)
def _read(code: str) -> Habits:
    told = tomllib.loads(text_of(code, "language.toml"))
    known = {field.name for field in fields(Habits)}
    if odd := sorted(told.keys() - known):
        raise ValueError(f"language.toml has the habits {', '.join(odd)}, which are none")
    made: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in told.items()}
    found = Habits(**made)
    if odd := sorted(set(found.finds) - set(get_args(Finds))):
        raise ValueError(f"language.toml finds {', '.join(odd)}, which nothing looks for")
    return found
