"""Texts that blow up careless code are compared in time, and a comparison can be cancelled at once."""

import json
import os
import subprocess
from time import process_time

import pytest

from diptych import child, compare
from diptych.article import Article
from diptych.options import Options
from diptych.reading import read_sample

PART = 1 if os.environ.get("DIPTYCH_LONG") else 20  # of its length a text has one part in so many
SAID = "“We will work with anyone,” he said. "
LONG = (read_sample()[0].text + "\n") * 34
TEXTS = {
    "one sentence 5,000 times": (SAID * 10 + "\n\n") * (500 // PART),
    "60,000 open quotation marks": '“Lowe said ‘so "and ' * (20_000 // PART),
    "a word of letters without end": SAID + "a" * (2_000_000 // PART),
    "50,000 paragraphs": "Lowe said so.\n\n" * (50_000 // PART) + SAID,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_pathological_texts_are_compared_in_time(text):
    """Against nearly themselves, in far less than 30 seconds of the processor, a twentieth of each in far less than 4."""
    start = process_time()
    compare(Article(text, "a"), Article(text + " Some more words.", "b"), Options(pipeline="blank"))
    assert process_time() - start < (30 if PART == 1 else 4)


def test_one_word_against_a_hundred_thousand_characters():
    """Lopsided pairs are nothing special."""
    found = compare(Article("Word.\n", "a"), Article(LONG[:100_000], "b"), Options(pipeline="blank"))
    assert all(f.kind == "unique" for f in found.findings)


def test_a_comparison_is_cancelled_at_once():
    """The engine's process dies when it is told to, whatever it is at."""
    service = subprocess.Popen(
        child.command("service"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert service.stdin is not None
    assert service.stdout is not None
    texts = [Article(TEXTS["60,000 open quotation marks"], name).to_record() for name in "ab"]
    service.stdin.write((json.dumps({"id": 1, "do": "compare", "left": texts[0], "right": texts[1]}) + "\n").encode())
    service.stdin.flush()
    assert b"progress" in service.stdout.readline()
    service.kill()
    service.wait(timeout=60)
    assert service.returncode  # it did not come to its end
    assert not any(b'"comparison"' in line for line in service.stdout)
    service.stdin.close()
    service.stdout.close()
