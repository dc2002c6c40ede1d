"""The HTML report in a real browser: clicks that jump, filters that filter, nothing fetched, nothing complained of."""

import json
import shutil
from pathlib import Path

import pytest

from diptych.comparison import Comparison
from diptych.exporting import render
from making import LEFT, RIGHT, article, finding, session

CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="Chromium and its driver are not installed")
FILL = "\n\nNothing to see in this paragraph of the harbour diary." * 80


def long_pair() -> Comparison:
    """A pair whose quotation stands at the top of the left and far down in the right article."""
    left, right = article(LEFT + FILL), article("Diary\n" + FILL + "\n\n" + RIGHT, "right.txt")
    words = "Nobody told us to move the boats,"
    return Comparison(
        left, right, findings=(finding(left, right, "quote", "verbatim", words, words),
                               finding(left, right, "framing", "label", "harbour master", "Vane said"))
    )  # fmt: skip


def opened(browser, tmp_path: Path, page: bytes) -> None:
    (tmp_path / "report.html").write_bytes(page)
    browser.get((tmp_path / "report.html").as_uri())


def test_a_click_scrolls_to_the_counterpart_and_nothing_is_fetched(browser, tmp_path):
    """The counterpart comes into view and is outlined; the console stays empty and no request leaves the file."""
    opened(browser, tmp_path, render(session(long_pair()), "html"))
    right = browser.find_element("css selector", ".mark.quotation[data-side=right]")
    inside = "const y = arguments[0].getBoundingClientRect().top; return y > 0 && y < innerHeight"
    assert not browser.execute_script(inside, right)
    browser.find_element("css selector", ".mark.quotation[data-side=left]").click()
    assert browser.execute_script(inside, right)
    assert "on" in right.get_attribute("class").split()
    assert browser.find_element("id", "detail").is_displayed()
    assert browser.get_log("browser") == []
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = {m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"}
    # The browser's own first page asks for chrome:// parts of itself.
    assert {url for url in asked if not url.startswith(("data:", "chrome"))} == {(tmp_path / "report.html").as_uri()}


def test_filters_take_colours_away_and_suggestions_start_hidden(browser, tmp_path):
    """Weaker suggestions are off until asked for; a role that is switched off loses its colour."""
    opened(browser, tmp_path, render(session(long_pair()), "html"))
    weak = next(
        m for m in browser.find_elements("css selector", ".mark") if "suggestion" in m.get_attribute("data-looks")
    )
    before = weak.get_attribute("class").split()
    assert "suggestion" not in before
    browser.find_element("css selector", "input[data-role=suggestion]").click()
    assert "suggestion" in weak.get_attribute("class").split()
    browser.find_element("css selector", "input[data-role=quotation]").click()
    assert not browser.find_elements("css selector", ".mark.quotation")


def test_hostile_text_runs_nothing(browser, tmp_path):
    """Scripts in an article, a note or a reason are words: no dialog, no error, one script on the page."""
    bad = "Title <script>document.title='run'</script>\n\n<img src=x onerror=\"document.title='run'\"> </style> said\n"
    left, right = article(bad), article(bad.replace("said", "says"), "<svg onload=alert(1)>.txt")
    made = Comparison(left, right, findings=(finding(left, right, "wording", "near", "said", "says", bad),))
    opened(browser, tmp_path, render(session(made).add_note(bad, made.findings[0].id), "html"))
    assert browser.title.endswith("Diptych")
    assert len(browser.find_elements("css selector", "script")) == 1
    assert browser.find_elements("css selector", "img, svg") == []
    assert browser.get_log("browser") == []
