"""A file with types of findings that only a newer Diptych knows is opened, shown plainly, and saved as it was."""

import json
import re

import pytest

import making
from diptych.cli.summary import summary
from diptych.exporting import render
from diptych.exporting.report_options import Report
from diptych.finding import is_suggestion, role
from diptych.labels import label
from diptych.storage import load, save
from diptych.storage.files import dumped
from diptych.storage.integrity import seal

TELEPATHY = {"diptych:kind": "framing", "diptych:type": "mind_reading", "diptych:rule": "mind-of-others"}
WEATHER = {"diptych:kind": "mood", "diptych:type": "weather", "diptych:differs": "sun"}


@pytest.fixture
def path(tmp_path):
    """A file of the future: two findings of other types, a message of one."""
    document = json.loads(dumped(making.session().judge(making.comparison().findings[5].id, "confirmed")))
    document["diptych:formatVersion"] = 9
    findings = [item for item in document["first"]["items"] if item["id"].startswith("urn:diptych:finding:")]
    findings[4].update(TELEPATHY, **{"diptych:message": {"id": "framing.mind", "arguments": {"left": "x"}}})
    findings[5].update(WEATHER)
    path = tmp_path / "future.diptych"
    path.write_text(json.dumps(seal(document), ensure_ascii=False), encoding="utf-8")
    return path


def test_it_opens_and_is_kept(path):
    """No warning; types, rules, messages and reasons stand as in the file, and the judgement on one of them."""
    loaded = load(path)
    assert loaded.warnings == ()
    mind, mood = loaded.session.comparison.findings[4:]
    assert (mind.kind, mind.type, mind.message.id) == ("framing", "mind_reading", "framing.mind")
    assert mind.reason == "Left says “admitted”, right “said”."
    assert (mood.kind, mood.type, mood.differs) == ("mood", "weather", "sun")
    assert loaded.session.verdict(mood.id) == "confirmed"


def test_it_is_shown_plainly(path):
    """Under its own name, like the first of its kind, in every report and on the terminal."""
    session = load(path).session
    mind, mood = session.comparison.findings[4:]
    assert [str(label(f)) for f in (mind, mood)] == ["mind reading", "weather, sun"]
    assert [role(f) for f in (mind, mood)] == ["framing_word", "shared"]
    assert not any(map(is_suggestion, (mind, mood)))
    for language in ("en", "de"):
        report = Report(language=language)
        assert "Left says “admitted”, right “said”." in summary(session.comparison, report)
        assert "Another label." in render(session, "md", report).decode()
        for kind in sorted(making.written_kinds()):
            assert render(session, kind, report)
        assert {"mind reading", "weather"} <= {
            *re.findall("mind reading|weather", render(session, "html", report).decode())
        }


def test_it_is_saved_again(path, tmp_path):
    """What this version writes it opens, and nothing of the findings is lost."""
    again = tmp_path / "again.diptych"
    save(load(path).session, again)
    assert load(again).session == load(path).session
    items = json.loads(again.read_text(encoding="utf-8"))["first"]["items"]
    findings = [item for item in items if item["id"].startswith("urn:diptych:finding:")]
    assert findings[4] | TELEPATHY == findings[4]
    assert findings[4]["diptych:message"] == {"id": "framing.mind", "arguments": {"left": "x"}}
    assert findings[5] | WEATHER == findings[5]
