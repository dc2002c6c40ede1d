"""The rules that find who says a quotation in its own sentence, in the order in which they are tried."""

from collections.abc import Callable
from dataclasses import dataclass

from diptych.document import Confidence
from diptych.language.reports.ahead import before, colon, in_sentence, label, predicate, question, report, written
from diptych.language.reports.behind import (
    after,
    agent,
    any_verb,
    as_told,
    past_alone,
    perfect,
    source_behind,
    source_in_sentence,
    tail,
    told_in,
)
from diptych.language.reports.places import ReportedSpeaker, ReportPlace


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which a sentence names who says its quotation."""

    id: str
    confidence: Confidence
    example: str
    find: Callable[[ReportPlace], ReportedSpeaker | None]


REPORT = Rule("previous-report", "medium", "Die Stadt verliere viel, sagte er. “Schade.”", report)
INVERTED = Rule("post-inverted", "high", "“Es ist vorbei”, sagte Keller.", after)
RULES: tuple[Rule, ...] = (
    Rule("question", "high", "A la pregunta «¿Y ahora?», Vale respondió …", question),
    INVERTED,
    Rule("as-told", "high", "„Es ist vorbei“, wie Keller betonte.", as_told),
    Rule("written", "high", "Una pancarta en la que se leía “Basta ya”.", written),
    Rule("perfect", "high", "„Es ist vorbei“, hat Keller gerufen.", perfect),
    Rule("told-in", "medium", "«Всё кончено», сообщили в полиции.", told_in),
    Rule("agent", "medium", "Un plan jugé « absurde » par Morel.", agent),
    Rule("according", "high", "« C’est fini », selon Morel.", source_behind),
    Rule("label", "high", "Keller: “Es ist vorbei.”", label),
    Rule("any-verb", "medium", "“Es ist vorbei”, lachte Keller.", any_verb),
    Rule("past-alone", "medium", "«Se acabó», disparó.", past_alone),
    Rule("tail", "medium", "Es seien “nur Warnschüsse” gefallen, erklärte er.", tail),
    Rule("pre-subject", "medium", "Zu den Kosten sagte Keller: “Es ist vorbei.”", before),
    Rule("source", "medium", "Según Vale, el plan es «una farsa».", source_in_sentence),
    Rule("predicate", "low", "La banque « prend acte ».", predicate),
    Rule("colon", "low", "Morel ne décolère pas : « C’est fini. »", colon),
)
LAST_RESORT = Rule("sentence-subject", "low", "Keller war nicht “amüsiert”.", in_sentence)
