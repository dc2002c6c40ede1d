"""Saved comparisons whose fields hold what nobody writes there: a session that every report can tell, or one sentence.

Fields are changed at any depth and the file is sealed again, as a stranger would; ``make fuzz`` does it 17 times as often.
"""

import copy
import json
import os
import random

import pytest

from counting import TRIED
from diptych import compare
from diptych.comparison import Comparison
from diptych.errors import DiptychError
from diptych.exporting.rendering import KINDS, render
from diptych.facts.ranking import facts
from diptych.options import Options
from diptych.reading import read_sample
from diptych.session import Session
from diptych.span import Span
from diptych.storage.files import dumped, loaded
from diptych.storage.integrity import seal

ROUNDS = 3 * int(os.environ.get("DIPTYCH_FUZZ", "20"))
ODD = (
    None, True, -1, 0, 10**9, 2**70, 1e308, float("nan"), "", "left", "\u202e", "=1+1", "<script>", "a" * 100_000, [], {},
    [None], {"left": None}, {"start": 5, "end": 2}, {"start": -1, "end": 10**9}, [[[[[]]]]], {"start": 0, "end": 1},
)  # fmt: skip


@pytest.fixture(scope="module")
def document() -> dict:
    """The sample, compared, with a note of either kind, a verdict, a link and a tag."""
    made = Session(compare(*read_sample(), Options(pipeline="blank")))
    first = made.comparison.findings[0].id
    made = made.add_note("on a finding", finding=first, id="n1").add_note("on words", left=Span(0, 7), id="n2")
    made = made.judge(first, "confirmed").add_link(Span(0, 4), Span(0, 6), "mine", id="l1").set_tag("odd", "#aa0000")
    return json.loads(dumped(made))


def changed(document: dict, dice: random.Random) -> dict:
    """The document with one to three of its values replaced, dropped or said twice."""
    document = copy.deepcopy(document)
    for _ in range(dice.choice((1, 1, 1, 3))):
        at = document
        while True:
            key = dice.choice(list(at) if isinstance(at, dict) else range(len(at)))
            if isinstance(at[key], (dict, list)) and at[key] and dice.random() < 0.9:
                at = at[key]
                continue
            break
        what = dice.randrange(8)
        if what == 0:
            del at[key]
        elif what == 1 and isinstance(at, list):
            at.append(copy.deepcopy(at[key]))
        else:
            at[key] = copy.deepcopy(dice.choice(ODD))
    return document


def test_a_changed_file_is_a_session_that_all_reports_tell_or_one_sentence(document, record_property):
    """No exception but our own, no report that fails over what was let in."""
    dice, opened, sentences = random.Random(2026), 0, []
    for _ in range(ROUNDS):
        trial = changed(document, dice)
        whole = "NaN" not in json.dumps(trial)  # of what is no JSON there is no seal
        data = json.dumps(seal(trial) if whole and dice.random() < 0.9 else trial).encode()
        try:
            session = loaded(data, "strange.diptych").session
        except DiptychError as error:
            sentences.append(str(error))
            continue
        opened += 1
        assert isinstance(session.comparison, Comparison)
        facts(session.comparison)
        if opened % 4 == 0:
            for kind in KINDS:
                if kind.module:
                    render(session, kind.name)
        assert loaded(dumped(session), "again.diptych").session == session
    assert 0 < opened < ROUNDS
    assert all(sentence and "\n" not in sentence for sentence in sentences)
    record_property(TRIED, (ROUNDS, "changed saved files"))
