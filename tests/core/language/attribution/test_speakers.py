"""Who says it: each rule on its own example, names led back to the first full form, groups, kinds."""

from diptych.article import Article
from diptych.document import Document, Quotation
from diptych.language import analyse
from diptych.language.attribution.rules import LAST_RESORT, RULES
from diptych.options import Options
from tables import each

BLANK = Options(pipeline="blank")


def document(text: str) -> Document:
    """The text as the blank pipeline reads it."""
    return analyse(Article(text, "test"), BLANK)


def quotations(text: str) -> list[Quotation]:
    """The outer quotations of a text."""
    return [q for q in document(text).quotations if not q.nested]


def said(text: str) -> list[tuple[str, str | None]]:
    """Each quotation with the name of its speaker."""
    return [(q.span.of(text), q.speaker.name if q.speaker else None) for q in quotations(text)]


@each("rule", [*RULES, LAST_RESORT], ids=lambda rule: rule.id)
def test_each_rule_finds_the_speaker_of_its_example(rule):
    """The example in the table of rules is found by that rule, with that confidence."""
    found = quotations(f"{rule.example}\n\nMore text follows here.\n")[-1]
    assert (found.rule, found.confidence) == (rule.id, rule.confidence)
    assert found.speaker is not None
    assert "Lowe" in found.speaker.name


# what the shape is, text, the quotations with their speakers
SHAPES = [
    ("split by its attribution", "“The pier,” Alva Mora said, “is gone.”", [("The pier,", "Alva Mora"), ("is gone.", "Alva Mora")]),
    ("chain in a paragraph", "“It is gone,” Alva Mora said. “We saw it go.”", [("It is gone,", "Alva Mora"), ("We saw it go.", "Alva Mora")]),
    ("another speaker after a sentence", "“It is gone,” Mora said. Pike disagreed: “It has barely moved.”",
     [("It is gone,", "Mora"), ("It has barely moved.", "Pike")]),
    ("apposition", "Jane Roe, the keeper of the light, said that the lamp was “a broken toy.”", [("a broken toy.", "Jane Roe")]),
    ("apposition after the title", "“It is gone,” said the harbour's keeper, Jane Roe.", [("It is gone,", "Jane Roe")]),
    ("party and state in brackets", "“It is gone,” Sen. Jane Roe (R-Ohio), a former pilot, said.", [("It is gone,", "Jane Roe")]),
    ("introduced by a paragraph with a colon", "And from keeper Jane Roe:\n\n“The lamp burned all night for them.”",
     [("The lamp burned all night for them.", "Jane Roe")]),
    ("continued over paragraphs", "“The lamp burned,” Jane Roe said. “We watched.\n\n“Nobody came.”",
     [("The lamp burned,", "Jane Roe"), ("We watched.", "Jane Roe"), ("Nobody came.", "Jane Roe")]),
    ("surname to full name", "Jane Roe keeps the light. “It burned,” Roe said.", [("It burned,", "Jane Roe")]),
    ("honorific", "Jane Roe keeps the light. “It burned,” Ms. Roe said.", [("It burned,", "Jane Roe")]),
    ("pronoun by gender", "Mr. Bob Pike met Ms. Jane Roe at the light. “It burned,” she said.", [("It burned,", "Jane Roe")]),
    ("title to name", "Senator Jane Roe came on Monday. “It burned,” the senator said.", [("It burned,", "Jane Roe")]),
    ("question, then said", "“Is it lit?” Pike asked. “I hope so.”", [("Is it lit?", "Pike"), ("I hope so.", "Pike")]),
    ("transcript", "“PIKE: Is it lit? I hope so.\n\n“ROE: It was lit when I left.”",
     [("PIKE: Is it lit? I hope so.", "Pike"), ("ROE: It was lit when I left.", "Roe")]),
    ("signature with a long dash", "“The best keeper we had.” ― Alva Mora", [("The best keeper we had.", "Alva Mora")]),
    ("late attribution", "“A broken toy” was what they found that night, Jane Roe said.", [("A broken toy", "Jane Roe")]),
    ("what she calls", "Jane Roe said the town has what she calls “a broken toy” for a lamp.", [("a broken toy", "Jane Roe")]),
    ("noun that looks like a verb", "Jane Roe said Pike's late-night tweets were “a broken toy.”", [("a broken toy.", "Jane Roe")]),
    ("infinitive is no cue", "Pike wants to call it “a toy,” Jane Roe said.", [("a toy,", "Jane Roe")]),
    ("another clause after the quotation", "Roe called it “a toy” when Pike said so.", [("a toy", "Roe")]),
    ("a second verb behind but", "The mayor, Jane Roe, praised the plan but said that voters “often choose to kick”.", [("often choose to kick", "Jane Roe")]),
    ("a verb inside what is acknowledged", "Jane Roe said the plan calls for money but called it “a toy for all of us”.", [("a toy for all of us", "Jane Roe")]),
    ("father of how many", "Dad-of-three Bob Lowe claimed the cabin filled with smoke “that smelt of burnt chicken”.",
     [("that smelt of burnt chicken", "Bob Lowe")]),
    ("whose firm has a name like a person's", "The analyst Jane Roe of Fenwick Dray called it “the worst-kept secret in the trade”.",
     [("the worst-kept secret in the trade", "Jane Roe")]),
    ("a firm that is called like a person", "Jane Roe left. Marsh & Roe said it would “look into the matter”.",
     [("look into the matter", "Marsh & Roe")]),
    ("a relative by a first name", "Jane Roe left.\n\nShe was awake, according to her brother-in-law Scott. “It burned,” he said.",
     [("It burned,", "Scott")]),
    ("the head of what, by name", "“It is gone,” said the head of the team, Captain Jane Roe.", [("It is gone,", "Jane Roe")]),
    ("the head of what, by no name", "“It is gone,” said the head of the team, and left.", [("It is gone,", "the head")]),
    ("an office before the name that two verbs have", "Opposition leader Jane Roe wants a vote and said Mr Lowe had “questions to answer”.",
     [("questions to answer", "Jane Roe")]),
    ("a new role with a clause of its own", "It will fly, a spokesman said.\n\nA retired officer who once served there smiled. “It will not,” he said.",
     [("It will not,", "A retired officer")]),
    ("a name that is a verb as well", "“It is gone,” said Will Marsh.", [("It is gone,", "Will Marsh")]),
    ("a name that is a preposition as well", "“It is gone,” said Per Lind.", [("It is gone,", "Per Lind")]),
    ("a verb behind no name", "“It is gone,” said will Marsh.", [("It is gone,", None)]),
    ("close to what", "“It is gone,” said a source close to the inquiry.", [("It is gone,", "a source close to the inquiry")]),
    ("at a place", "“It is gone,” said a keeper close at hand.", [("It is gone,", "a keeper close at hand")]),
    ("a participle behind a preposition", "Jane Roe said he came out of the office laughing. “He had it.”", [("He had it.", "Jane Roe")]),
    ("a critic of somebody is not that somebody", "Jane Roe keeps the light. A critic of Roe said it was “a toy.”",
     [("a toy.", "A critic of Roe")]),
    ("a campaign is not its candidate", "Jane Roe won. The Roe campaign said it was “a toy.” Roe's campaign called it “odd.”",
     [("a toy.", "The Roe campaign"), ("odd.", "Roe's campaign")]),
    ("somebody's deputy", "Jane Roe's deputy, Alva Mora, said it was “a toy.”", [("a toy.", "Alva Mora")]),
    ("a paper's reporter", "The Harbour Echo's Alva Mora wrote that it was “a toy.”", [("a toy.", "Alva Mora")]),
    ("an office with its holder", "The keeper of the light, Jane Roe, said it was “a toy.”", [("a toy.", "Jane Roe")]),
    ("two speakers", "Jane Roe and Bob Pike met. Roe and Pike said: “It is gone.” “It burned,” said Pike and Roe.",
     [("It is gone.", "Jane Roe and Bob Pike"), ("It burned,", "Bob Pike and Jane Roe")]),
    ("two verbs, one speaker each", "Roe stood up and Pike said “it was a toy.”", [("it was a toy.", "Pike")]),
    ("described by a participle", "Sailors waiting outside the harbour called it “a toy.”", [("a toy.", "Sailors")]),
    ("described by a clause", "The sailor who lost his boat said “it was a toy.”", [("it was a toy.", "The sailor")]),
    ("a number as subject", "“It is gone,” said Roe. One said it was “a toy.”", [("It is gone,", "Roe"), ("a toy.", "One")]),
    ("a question to several", "Of what many sailors called “a toy” Roe had no word.", [("a toy", "many sailors")]),
    ("quantified nouns are no verbs", "Roe left, asking a few questions, among them, “Is it lit?”", [("Is it lit?", "Roe")]),
    ("described by the one after by", "The lamp was described by Jane Roe as “a toy.”", [("a toy.", "Jane Roe")]),
    ("quoted as saying", "“It is gone,” Jane Roe was quoted as saying.", [("It is gone,", "Jane Roe")]),
    ("a claim that is rejected", "Pike rejected Jane Roe's claim that the lamp was “a toy.”", [("a toy.", "Jane Roe")]),
    ("remarks that are called something", "Pike called Jane Roe's remarks on the lamp “a wake-up call.”",
     [("a wake-up call.", "Pike")]),
    ("in somebody's words", "The lamp was, in Jane Roe's words, “a toy.”", [("a toy.", "Jane Roe")]),
    ("with somebody calling it", "Pike was silent, with Jane Roe calling it “a toy.”", [("a toy.", "Jane Roe")]),
    ("bare plural", "The lamp, which critics call “a toy,” burned.", [("a toy,", "critics")]),
    ("a finding", "The lamp was “unfit for any harbour,” the report found.", [("unfit for any harbour,", "the report")]),
    ("a verb of two words", "“A toy,” Jane Roe shot back.", [("A toy,", "Jane Roe")]),
    ("a sailor who has been here", "“It is gone,” one sailor who has lived here for forty years said.",
     [("It is gone,", "one sailor")]),
    ("guillemets", "«It is gone for good,» Jane Roe told reporters.", [("It is gone for good,", "Jane Roe")]),
    ("British singles", "‘It’s gone,’ said Jane Roe. ‘We’ll miss it.’\n\n‘So will I,’ Bob Pike said.",
     [("It’s gone,", "Jane Roe"), ("We’ll miss it.", "Jane Roe"), ("So will I,", "Bob Pike")]),
]  # fmt: skip


@each(("text", "expected"), [(t, e) for _, t, e in SHAPES], ids=[n for n, _, _ in SHAPES])
def test_shapes(text, expected):
    """Each shape of attribution gives each quotation its speaker's fullest name."""
    assert said(text) == expected


def test_a_heading_speaks_not():
    """A subhead before a quotation is nobody."""
    found = quotations("Jane Roe Goes Home\n\n“It is gone and nobody will miss it at all.”\n")
    assert found[0].speaker is None


def test_parts_of_one_utterance_are_grouped():
    """Parts split by the attribution or continued over paragraphs share a group; the next sentence does not."""
    found = quotations("“The pier,” Mora said, “is gone.” Later she left. “Let it go.”")
    assert found[0].group is not None
    assert found[0].group == found[1].group != found[2].group
    first, second = quotations("“It rose and rose.\n\n“It fell,” Mora said.")
    assert first.group == second.group is not None


@each(
    ("text", "kind"),
    [
        ("“The lamp burned all night for them,” Roe said.", "speech"),
        ("Roe called it “a toy.”", "fragment"),
        ("The “helpers” were late.", "scare"),
        ("They sang the old hymn “Lights of Home” at dawn.", "title"),
        ("Marcia “Cia” Price keeps bees.", "scare"),
        ("Rain fell.\n\nMarcia “Cia Lou” Price keeps bees.", "scare"),
        ("In Hull “we shall all go home by noon” Price heard.", "speech"),
        ("They sang “Lights – Home” at dawn.", "title"),
        ("Ada Bell of “Home Again” was late.", "title"),
        ("“Home” was sung at dawn.", "scare"),
        ("The word “of” was gone.", "scare"),
        ("They called it “Lights of Home”.", "fragment"),
        ("“Home!” Ada Bell said.", "fragment"),
        ("“(Laughter)” filled the hall.", "scare"),
    ],
)
def test_kinds_are_labels(text, kind):
    """Speech, fragment, scare quotes and titles are told apart, and none is dropped."""
    assert [q.kind for q in quotations(text)] == [kind]


def test_mentions_lead_to_the_full_name():
    """Names in the article are mentions of their fullest form."""
    found = document("Jane Roe keeps the light. Roe sleeps by day.").mentions
    assert [(m.name, m.kind) for m in found] == [("Jane Roe", "name"), ("Jane Roe", "name")]
