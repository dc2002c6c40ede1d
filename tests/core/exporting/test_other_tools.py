"""Annotations travel: the packages of other tools read what we write, and we read what they write.

Recogito's text annotator, and the anchoring of selectors that Hypothesis came from, run in Node on a page without a
browser. They are fetched by nobody: put them where the test looks for them, or it is skipped.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from diptych.exporting.rendering import render
from diptych.exporting.report_options import Report
from diptych.session import Session
from diptych.span import Span
from diptych.storage.imported_notes import with_notes
from making import comparison

ROOT = Path(__file__).parents[3]
MODULES = Path(os.environ.get("DIPTYCH_NPM") or ROOT / "build/npm") / "node_modules"
PACKAGES = ("@recogito/text-annotator", "jsdom", "dom-anchor-text-position", "dom-anchor-text-quote")

pytestmark = pytest.mark.skipif(
    shutil.which("node") is None or not all((MODULES / name).is_dir() for name in PACKAGES),
    reason=f"needs Node and: npm install --prefix build/npm {' '.join(PACKAGES)}",
)

LEFT = "🌊 Flood warning\n\n“Three boats sank,” said Ines Vane. The crane 🏗️ stood still.\n\nThe boats lay in the harbour.\n"
RIGHT = "Boats lost 👩‍👩‍👧\n\nVane said: “Three boats sank.” Nobody was hurt, the council added.\n"

BEFORE = """
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
const require = createRequire(process.argv[2] + '/x.js');
const { JSDOM } = require('jsdom');
const page = new JSDOM('<!doctype html><div id="article"></div>');
const { window } = page;
for (const name of ['document', 'Node', 'NodeFilter', 'Range', 'HTMLElement', 'Element', 'Text', 'CustomEvent', 'Event',
                    'MutationObserver', 'getComputedStyle']) globalThis[name] = window[name];
globalThis.window = window;
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const recogito = await import(process.argv[2] + '/@recogito/text-annotator/dist/text-annotator.es.js');
const position = require('dom-anchor-text-position');
const quote = require('dom-anchor-text-quote');
const article = window.document.getElementById('article');
const given = JSON.parse(readFileSync(0, 'utf8'));
article.textContent = given.text;
"""

READ = """
const found = given.annotations.map((annotation) => {
  const selectors = annotation.target.selector;
  const one = (type) => selectors.find((s) => s.type === type);
  const { parsed } = recogito.parseW3CTextAnnotation(annotation);
  const revived = parsed && recogito.reviveSelector(parsed.target.selector[0], article);
  return [
    revived ? revived.range.toString() : null,
    position.toRange(article, one('TextPositionSelector')).toString(),
    String(quote.toRange(article, one('TextQuoteSelector'))),
  ];
});
console.log(JSON.stringify(found));
"""

WRITE = """
const written = given.places.map(([start, end], number) => {
  const range = position.toRange(article, { start, end });
  const selector = recogito.rangeToSelector(range, article);
  const body = { id: `b${number}`, annotation: `r${number}`, purpose: 'commenting', value: 'of Recogito' };
  const annotation = { id: `r${number}`, bodies: [body], target: { annotation: `r${number}`, selector: [selector] } };
  return [
    recogito.serializeW3CTextAnnotation(annotation, 'https://example.org/left', article),
    { id: `h${number}`, text: 'of Hypothesis', uri: 'https://example.org/left', target: [{ selector: [
      { type: 'TextPositionSelector', ...position.fromRange(article, range) },
      { type: 'TextQuoteSelector', ...quote.fromRange(article, range) },
    ] }] },
  ];
});
console.log(JSON.stringify(written));
"""


def node(tmp_path, script, given):
    """What a script in Node makes of something."""
    file = tmp_path / "script.mjs"
    file.write_text(BEFORE + script, encoding="utf-8")
    done = subprocess.run(
        ["node", str(file), str(MODULES)], input=json.dumps(given), capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture
def made() -> Session:
    """Notes on passages behind, before and between signs that browsers count twice."""
    session = Session(comparison(LEFT, RIGHT))
    for words in ("Flood warning", "Three boats sank,", "crane 🏗️ stood", "The boats lay"):
        start = LEFT.index(words)
        session = session.add_note(f"on {words}", left=Span(start, start + len(words)))
    return session


def test_their_readers_find_the_words_that_we_mean(made, tmp_path):
    """Every passage of the left text, by Recogito, by position and by quotation, where positions count as browsers do."""
    document = json.loads(render(made, "jsonld", Report(utf16=True)))
    source = f"urn:sha256:{made.comparison.left.sha256}"
    annotations = [one for one in document if one["target"]["source"] == source]
    wanted = [note.left.of(LEFT) for note in made.notes]
    found = node(tmp_path, READ, {"text": LEFT, "annotations": annotations})
    assert found == [[exact] * 3 for exact in wanted]


def test_we_find_the_words_that_their_writers_mean(made, tmp_path):
    """Each annotation that they make of a passage becomes a note on it."""
    places = [(note.left.start, note.left.end) for note in made.notes]
    units = [tuple(len(LEFT[:at].encode("utf-16-le")) // 2 for at in place) for place in places]
    written = node(tmp_path, WRITE, {"text": LEFT, "places": units})
    for tool in (0, 1):
        rows = [row[tool] for row in written]
        noted, lost = with_notes(Session(made.comparison), json.dumps(rows).encode(), "theirs.json")
        assert lost == ()
        assert [note.left for note in noted.notes] == [Span(*place) for place in places]
