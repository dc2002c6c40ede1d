"""Mutated files of every format: an article or one error of ours, never anything else.

The mutations run inside one child process for some files, without the limits that protect a real reading, so that a
plain bug is seen as such; ``make fuzz`` runs 700 of each file.
"""

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from counting import TRIED
from hostile.corpus import Hostile, corpus

FURTHER = ("scripts.html", "cp1252.txt", "html.md", "tracker.eml", "saved.mht", "page.html.gz")
ROUNDS = int(os.environ.get("DIPTYCH_FUZZ", "40"))  # of each seed
GROUPS = 4  # a child has a third of a second of imports before its first round

FUZZ = """
import json, random, sys
from pathlib import Path
from diptych.offline import go_offline
go_offline()
from diptych.errors import DiptychError
from diptych.options import Limits
from diptych.reading.recognition import kind_of
from diptych.reading.registry import articles_of, format_of
rounds, failing = int(sys.argv[1]), Path(sys.argv[2])
def mutated(data, dice):
    out = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        what, at = dice.randrange(5), dice.randrange(len(out) or 1)
        if what == 0 and out: out[at % len(out)] ^= 1 << dice.randrange(8)
        elif what == 1: del out[at:at + dice.randrange(1, 60)]
        elif what == 2: out[at:at] = out[dice.randrange(len(out) or 1):][:dice.randrange(1, 200)]
        elif what == 3: out[at:at + 4] = dice.randbytes(4)
        else: del out[max(1, at):]
    return bytes(out)
def tried(seed):
    data = seed.read_bytes()
    dice, limits = random.Random(seed.name), Limits(member_bytes=5_000_000)
    through = seed.name.startswith("export.") or seed.suffix == ".gz"  # what is no reader's alone
    read = None if through else format_of(seed, data).read()
    for n in range(rounds):
        trial = mutated(data, dice)
        kind_of(trial, seed.suffix)
        try:
            found = articles_of(trial, seed, limits, None) if through else [read(trial, seed.name, limits, None)]
            for article in found: article.text.encode(), json.dumps(article.to_record())
        except DiptychError as error:
            assert error.message and error.code
        except (MemoryError, RecursionError):
            pass  # the child of a real reading tells these as an error of ours
        except BaseException as error:
            failing.write_bytes(trial)
            print(json.dumps([seed.name, n, repr(error)[:300]]))
            raise
    return rounds
print(json.dumps({name: tried(Path(name)) for name in sys.argv[3:]}))
"""


@cache
def all_seeds() -> list[Hostile]:
    """A good file of every format, exports among them."""
    return [h for h in corpus() if h.name.startswith(("good.", "export.")) or h.name in FURTHER]


@pytest.mark.parametrize("group", range(GROUPS))
def test_a_mutated_file_is_an_article_or_an_error_of_ours(tmp_path, group, record_property):
    """Bit flips, cuts, splices and noise over a good file of the format; what broke is told with its file's name."""
    seeds = all_seeds()[group::GROUPS]
    for seed in seeds:
        (tmp_path / seed.name).write_bytes(seed.data)
    command = [sys.executable, "-c", FUZZ, str(ROUNDS), "failing", *(seed.name for seed in seeds)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=900 * len(seeds))
    assert done.returncode == 0, done.stdout[-500:] + done.stderr[-2000:]
    assert json.loads(done.stdout.splitlines()[-1]) == {seed.name: ROUNDS for seed in seeds}
    record_property(TRIED, (ROUNDS * len(seeds), "mutated files"))


def test_enough_mutations_run():
    """At least 700 of them in every run of the suite, over every format, exports among them."""
    assert ROUNDS * len(all_seeds()) >= 700
    assert {Path(h.name).suffix for h in all_seeds()} >= set(
        ".txt .html .mht .md .docx .odt .fodt .rtf .epub .pdf .eml .emlx .mbox .nitf .ninjs .srt .vtt .webarchive .rss .gz".split()
    )
