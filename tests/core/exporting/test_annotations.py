"""The plain annotation array: JSON-LD that others read, every passage with its selectors."""

import json

import pytest
from pyld import jsonld

from diptych.comparison import Comparison
from diptych.exporting import render
from diptych.exporting.report_options import Report
from diptych.storage.files import dumped
from making import LEFT, RIGHT, article, comparison, finding, session, span

OA = "http://www.w3.org/ns/oa#"
# The terms that we use of the W3C's context, written down here: nothing is fetched.
TERMS = {
    "oa": OA, "as": "https://www.w3.org/ns/activitystreams#", "dc": "http://purl.org/dc/elements/1.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "id": "@id", "type": {"@id": "@type", "@type": "@vocab"},
    "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody", "AnnotationCollection": "as:OrderedCollection",
    "AnnotationPage": "as:OrderedCollectionPage", "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector", "body": {"@id": "oa:hasBody"}, "target": {"@id": "oa:hasTarget"},
    "source": {"@id": "oa:hasSource", "@type": "@id"}, "selector": {"@id": "oa:hasSelector"}, "exact": "oa:exact",
    "prefix": "oa:prefix", "suffix": "oa:suffix", "start": "oa:start", "end": "oa:end", "value": "rdf:value",
    "format": "dc:format", "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "first": {"@id": "as:first"},
    "items": {"@id": "as:items", "@container": "@list"}, "total": "as:totalItems",
    **{m: f"oa:{m}" for m in ("commenting", "describing", "highlighting", "linking", "assessing", "tagging")},
}  # fmt: skip


def loader(url, options=None):
    """Our copy of the context, and nothing else."""
    assert url == "http://www.w3.org/ns/anno.jsonld"
    return {"contextUrl": None, "documentUrl": url, "document": {"@context": TERMS}}


@pytest.fixture
def noted():
    """The harbour pair with a note, a verdict and a link."""
    made = session()
    first = made.comparison.findings[0]
    made = made.add_note("look here", finding=first.id).judge(first.id, "confirmed")
    return made.add_link(first.left[0], first.right[0], "mine").add_note("loose", left=first.left[0])


def test_every_passage_is_an_annotation_with_its_words(noted):
    """Positions and quotations agree with the texts, on both sides."""
    found = json.loads(render(noted, "jsonld"))
    comparison = noted.comparison
    texts = {f"urn:sha256:{a.sha256}": a.text for a in (comparison.left, comparison.right)}
    spans = sum(len(f.left) + len(f.right) for f in comparison.findings)
    assert len(found) == spans + 1 + 2
    assert len({a["id"] for a in found}) == len(found)
    for annotation in found:
        position, quote = annotation["target"]["selector"]
        text = texts[annotation["target"]["source"]]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text[: position["start"]].endswith(quote["prefix"])
        assert text[position["end"] :].startswith(quote["suffix"])


def test_notes_verdicts_and_counterparts_are_bodies(noted):
    """What a reader of the other tool needs stands with the passage."""
    first = json.loads(render(noted, "jsonld"))[0]
    purposes = {b["purpose"]: b["value"] for b in first["body"]}
    assert purposes["commenting"] == "look here"
    assert purposes["assessing"] == "confirmed"
    assert purposes["linking"] == "Nobody told us to move the boats,"


def test_a_json_ld_processor_reads_the_annotations(noted):
    """Every annotation expands to the W3C vocabulary, nothing is dropped."""
    expanded = jsonld.expand(json.loads(render(noted, "jsonld")), {"documentLoader": loader})
    assert all(a["@type"] == [OA + "Annotation"] for a in expanded)
    assert all(a[OA + "hasTarget"][0][OA + "hasSelector"] for a in expanded)
    assert all(a[OA + "motivatedBy"][0]["@id"].startswith(OA) for a in expanded)


def test_a_json_ld_processor_reads_saved_comparisons(noted):
    """The .diptych file is a collection of annotations; our own terms expand under our name."""
    (document,) = jsonld.expand(json.loads(dumped(noted)), {"documentLoader": loader})
    page = document["https://www.w3.org/ns/activitystreams#first"][0]
    items = page["https://www.w3.org/ns/activitystreams#items"][0]["@list"]
    assert len(items) >= len(noted.comparison.findings) + 3
    assert all(item["@type"] == [OA + "Annotation"] for item in items)
    assert any(key.endswith("formatVersion") for key in document)


def test_selection_is_respected(noted):
    """Confirmed only: one finding, both sides, besides notes and links on words."""
    found = json.loads(render(noted, "jsonld", Report("confirmed")))
    assert sum(a["motivation"] == "highlighting" for a in found) == 2


def test_positions_can_be_counted_as_browsers_count():
    """With the option every position cuts the words out of the text in UTF-16 units, and code points stand beside it."""
    left = LEFT.replace("Harbour wall", "🌊 Harbour 👩‍👩‍👧 wall")
    made = comparison()
    pair = Comparison(
        article(left), made.right,
        findings=(finding(article(left), made.right, "quote", "verbatim", "Nobody told us", "Nobody told us"),),
    )  # fmt: skip
    noted = session(pair).add_note("n", left=span(left, "Three boats")).add_note("m", right=span(RIGHT, "A crane"))
    checked = 0
    for annotation in json.loads(render(noted, "jsonld", Report(utf16=True))):
        position, quote = annotation["target"]["selector"]
        text = left if annotation["target"]["source"].endswith(pair.left.sha256) else RIGHT
        wide = text.encode("utf-16-le")
        assert wide[2 * position["start"] : 2 * position["end"]].decode("utf-16-le") == quote["exact"]
        assert text[position["diptych:start"] : position["diptych:end"]] == quote["exact"]
        checked += position["start"] != position["diptych:start"]
    assert checked == 2
