"""The closed classes of English words that the speaker rules lean on, and the verbs that report speech."""

from diptych import document
from diptych.lexicons import load
from diptych.sameness.inflection import verb_forms


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


AUXILIARIES = _words(
    "has have had having is are was were be been being am will would shall should may might must can could did do does"
)
ADVERBS = _words(
    "also then later once again often never always still just even ever now soon already instead too earlier first "
    "not n't only further recently once previously famously reportedly meanwhile afterwards afterward there here "
    "yesterday today tomorrow tonight"
)
DAYS = _words("monday tuesday wednesday thursday friday saturday sunday")
DETERMINERS = _words(
    "the a an his her its their my our your this that these those another each every some any no both either one two "
    "three four five six seven eight nine ten several many most all"
)
# Determiners that are subjects too: “one said”, “several told”, “a mother of three replied”.
STAND_ALONE = DETERMINERS - _words("the a an his her its their my our your every no that this these those")
PREPOSITIONS = _words(
    "of in on at by for from with about against after before into over under to as during through between among "
    "without within since until near via per despite like than upon toward towards"
)
# What the last word of a name that is nobody's often is: “he” and “she” never mean it.
INSTITUTIONS = _words(
    "administration agency airlines airport alliance army assembly association authority bank board bureau catholic "
    "catholics center centre church city club college commission committee company conference congress corporation "
    "corps council county court day democrat democrats department district embassy federation force forces foundation "
    "fund government group guard herald hospital house inc industries institute island journal kingdom league "
    "ltd magazine media ministry monitor mountain museum nations navy network news office organisation organization "
    "palace parliament party police post press republic republican republicans review river school senate service "
    "services society states station street studies television times tribune tv union university west"
)
CONJUNCTIONS = _words("and but or nor so yet because while when where if although though whereas that which who whom")
PRONOUNS = {
    "he": "m", "she": "f", "they": "p", "i": "s", "we": "p", "it": "n", "him": "m", "her": "f",
}  # fmt: skip
DASHES = frozenset(("—", "–", "―", "-", "--", "---"))
SUBJECT_PRONOUNS = frozenset(("he", "she", "they", "i", "we", "it", "who"))
NAME_LINKS = document.NAME_LINKS | {"&", "mac"}
TITLES = _words(
    """
mr mrs ms miss dr prof professor sen senator rep representative gov governor gen general col colonel lt lieutenant
capt captain sgt sergeant maj major adm admiral rev reverend sir dame lord lady president vice prime minister
chancellor secretary mayor judge justice chief officer detective inspector superintendent king queen prince princess
pope cardinal bishop archbishop sheriff attorney district councillor councilman councilwoman congressman
congresswoman chairman chairwoman director coach ambassador speaker deputy assistant former acting rabbi imam father
sister brother commissioner
"""
)


# Verbs that lead into quoted words without being verbs of saying everywhere.
_ALSO_LEAD_IN = _words(
    """
call calls called calling describe describes described describing label labels labeled labelled labeling labelling
dub dubs dubbed dubbing characterize characterizes characterized characterizing characterise characterised portray
portrayed portrays term termed terms read reads hear heard likened refer refers referred referring compare compared
saying tells telling begin began begins continue continued continues conclude concluded concludes joke joked jokes
sing sang sings put puts point points pointed pointing chant chanted chants whisper whispered shout shouted scream
screamed yell yelled laugh laughed shrug shrugged retweet retweeted caption captioned headline headlined title
titled entitle entitled sign signed signs mutter muttered recall recalled recalls reason reasoned
"""
)


_PARTICLES = frozenset(("back", "out", "on", "up", "down"))


def pronoun(lower: str) -> str:
    """The word without what is contracted to it: “he's” is “he”."""
    return lower.partition("'")[0]


# Verbs that give somebody a name or a word, which a quotation in capitals then is.
NAMING = _words(
    "call calls called calling dub dubbed dubs label labels labeled labelled nickname nicknamed brand branded term "
    "termed describe described describes deem deemed name named"
)
# Verbs of thought and of finding: cues where a clause with “that” follows, or where they close a report.
WITH_CLAUSE = _words("find finds found agree agrees agreed ruled decided feels felt think thinks thought hopes hoped")
# Verbs of reporting that are as often nouns: a cue only after a name, a pronoun, or a bare “the senator”.
NOUNS_TOO = frozenset(
    form
    for noun in """
address answer appeal attack back blame brand call caption challenge charge claim comment concern credit cry demand
email fault fear find grant hint joke label laugh name note offer order pitch pledge plan point post praise press
promise protest question quote read remark reply report request sign signal show state support talk term text tweet
vow title shout expose reason estimate figure guess taunt boast brag rant fire pray present
""".split()
    for form in (noun, noun + "s", noun + "es")
)
# Words that open a sentence before its subject comes.
OPENERS = PREPOSITIONS | _words(
    "when while if although though because since once asked speaking following according meanwhile however still also "
    "then instead despite given unlike contrary"
)
# Nouns of saying that a possessive makes somebody's: “Lowe's claim that”.
SAYING_NOUNS = _words(
    "claim claims statement statements comment comments remark remarks assertion argument description contention "
    "suggestion promise pledge vow warning complaint charge accusation call declaration insistence admission"
)
MONTHS = _words("january february march april may june july august september october november december")
# Words that open a sentence with a capital and are no name.
_STARTERS = _words("there here what how why where who not only yes no but and or so yet even now today")


def may_be_name(word: str) -> bool:
    """Whether a capital at the start of a sentence may be a name's: no closed-class word, no participle, no adverb."""
    lower = word.lower().replace("’", "'")
    if lower in DETERMINERS | OPENERS | CONJUNCTIONS | ADVERBS | AUXILIARIES | DAYS | MONTHS | _STARTERS:
        return False
    return not lower.endswith(("ing", "ly")) and pronoun(lower) not in SUBJECT_PRONOUNS


# Words that a title follows.
WORKS = _words(
    "titled entitled book film movie song album show series documentary play novel magazine program programme poem "
    "anthem episode podcast video column essay game exhibition opera ballad"
)


def _cues() -> frozenset[str]:
    """Every form of every reporting verb of one word, and the verbs that lead into quoted words."""
    verbs = {term for terms in load()["reporting_verbs"].classes.values() for term in terms if " " not in term}
    return frozenset(form for verb in verbs for form in verb_forms(verb)) | _ALSO_LEAD_IN


def _phrasal() -> dict[str, frozenset[str]]:
    """The reporting verbs of two words, by every form of the first: “shot back”, “pointed out”."""
    found: dict[str, set[str]] = {}
    for terms in load()["reporting_verbs"].classes.values():
        for first, *rest in (term.split() for term in terms):
            if len(rest) == 1 and rest[0] in _PARTICLES:
                for form in verb_forms(first):
                    found.setdefault(form, set()).add(rest[0])
    return {form: frozenset(particles) for form, particles in found.items()}


CUES = _cues()
PHRASAL_CUES = _phrasal()
