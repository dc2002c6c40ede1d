"""What a reader feels: turns of the event loop with long articles, files that are saved and opened, batches, pages."""

import json
import math
import os
import subprocess
import sys
from collections.abc import Callable
from time import perf_counter, process_time

import pytest

from benchmarks.invented_long import long_pair
from diptych import child, compare, load, save
from diptych.article import Article
from diptych.exporting import render
from diptych.exporting.report_options import Report
from diptych.options import Options
from diptych.session import Session

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LONG = 100_000  # words
TURNS = """
import sys
from pathlib import Path
from time import perf_counter, thread_time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from diptych.article import Article
from diptych_gui.shell.composition import open_window
from diptych_gui.work.settings import Settings

left, right = (Path(name).read_text(encoding="utf-8") for name in sys.argv[2:])
application = QApplication([])
window = open_window(Settings(Path(sys.argv[1])))
window.resize(1280, 800)
window.show()
workspace, actions = window.workspace, window.actions_
phase, began, turns, quiet = "start", thread_time(), {}, perf_counter()

def turn():
    global began, quiet
    now = thread_time()
    turns.setdefault(phase, []).append((now - began) * 1000)
    if now - began > 0.02:
        quiet = perf_counter()
    began = now

def resize(width):
    return lambda: window.resize(width, 800)

def compare():
    window.loader.compare()

steps = [
    ("texts", lambda: workspace.set_articles(Article(left, "a.txt"), Article(right, "b.txt"))),
    ("comparing and arrival", compare),
    *[("a filter", actions["layer_unique"].trigger)] * 2,
    ("brief", actions["view_brief"].trigger),
    ("read", actions["view_read"].trigger),
    ("facing", actions["view_facing"].trigger),
    *[("a resize", resize(1280 - 20 * n)) for n in range(1, 4)],
    *[("next fact", actions["next"].trigger)] * 3,
]

def step():
    global phase, quiet
    turn()
    waiting = phase.startswith("comparing") and workspace.session is None
    if waiting or perf_counter() - quiet < 1.2:
        return
    if steps:
        phase, begin = steps.pop(0)
        quiet = perf_counter()
        begin()
        return
    for name, times in turns.items():
        print(f"{name}\\t{max(times):.0f}\\t{sum(t > 50 for t in times)}")
    workspace.undo_stack.setClean()
    window.client.stop()
    application.quit()

beat, walk = QTimer(), QTimer()
beat.setTimerType(Qt.TimerType.PreciseTimer)
beat.timeout.connect(turn)
walk.timeout.connect(step)
window.completed.connect(lambda: (beat.start(4), walk.start(50)))
application.exec()
"""


def test_turns_of_the_event_loop_with_long_articles(tmp_path):
    """Processor time of the window's thread between two beats, so that what else the machine does does not count."""
    paths = [tmp_path / "left.txt", tmp_path / "right.txt"]
    for path, text in zip(paths, long_pair(LONG), strict=True):
        path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", TURNS, str(tmp_path / "s.ini"), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    print(f"\n{LONG:,} words a side; longest turn in ms of processor time, and turns over 50 (aim 0)")
    for line in done.stdout.splitlines():
        name, longest, many = line.split("\t")
        print(f"    {name:24} {longest:>6} {many:>4}")


def taken(work: Callable[[], object]) -> float:
    """Seconds of processor time of a piece of work, the better of two."""
    times = []
    for _ in range(2):
        begun = process_time()
        work()
        times.append(process_time() - begun)
    return min(times)


def test_growth_of_what_is_written_and_read(tmp_path):
    """Saving, opening and reports of ten times the words: 1 is ten times as long, 1.5 thirty times."""
    times: dict[str, list[float]] = {}
    for words in (LONG // 10, LONG):
        left, right = long_pair(words)
        articles = Article(left, "a.txt"), Article(right, "b.txt")
        begun = process_time()
        session = Session(compare(*articles, Options(pipeline="blank")))
        times.setdefault("compare", []).append(process_time() - begun)
        path = tmp_path / f"{words}.diptych"
        work: dict[str, Callable[[], object]] = {
            "save": lambda session=session, path=path: save(session, path),
            "open": lambda path=path: load(path),
            **{kind: lambda session=session, kind=kind: render(session, kind, Report()) for kind in ("html", "docx")},
        }
        for name, task in work.items():
            times.setdefault(name, []).append(taken(task))
    print(f"\n{LONG // 10:,} and {LONG:,} words: seconds, growth (aim 1.5)")
    for name, (short, long) in times.items():
        print(f"    {name:8} {short:6.2f} {long:6.2f} {math.log10(long / max(short, 0.001)):6.2f}")


def test_a_batch_of_pages_against_one_of_texts(tmp_path):
    """Fifty pairs: what parsing in a process of its own costs, once it is warm."""
    left, right = (text.split("\n\n") for text in long_pair(30_000))
    rows = {"txt": ["id,left,right"], "html": ["id,left,right"]}
    for n in range(50):
        for side, paragraphs in (("a", left), ("b", right)):
            part = paragraphs[n * 8 : n * 8 + 8]
            (tmp_path / f"{n}{side}.txt").write_text("\n\n".join(part), encoding="utf-8")
            body = "".join(f"<p>{p}</p>" for p in part)
            (tmp_path / f"{n}{side}.html").write_text(f"<article><h1>Report {n}</h1>{body}</article>", encoding="utf-8")
        for kind, lines in rows.items():
            lines.append(f"{n},{n}a.{kind},{n}b.{kind}")
    times = {}
    for kind, lines in rows.items():
        (tmp_path / f"{kind}.csv").write_text("\n".join(lines), encoding="utf-8")
        begun = perf_counter()
        words = ["batch", str(tmp_path / f"{kind}.csv"), "-o", str(tmp_path / f"{kind}.jsonl"), "--pipeline", "blank"]
        subprocess.run([sys.executable, "-m", "diptych", *words], check=True, capture_output=True, timeout=300)
        times[kind] = perf_counter() - begun
    print(
        f"\n50 pairs: texts {times['txt']:.1f} s, pages {times['html']:.1f} s: {times['html'] / times['txt']:.2f} times (aim 3)"
    )


@pytest.mark.parametrize("asked", ["ping", "compare"])
def test_a_cold_engine(asked):
    """From the start of its process to the first answer, against the start of spaCy alone."""
    articles = [Article(text, "a").to_record() for text in long_pair(300)]
    request = {"id": 1, "do": asked, "left": articles[0], "right": articles[1], "options": {"pipeline": "auto"}}
    line = (json.dumps(request) + "\n").encode()

    def answered() -> None:
        done = subprocess.run(child.command("service"), input=line, capture_output=True, timeout=120, check=True)
        assert b'"error"' not in done.stdout

    def bare() -> None:
        subprocess.run([sys.executable, "-c", "import spacy; spacy.blank('en')"], check=True)

    times = {}
    for work in (answered, bare, answered, bare):
        begun = perf_counter()
        work()
        times[work.__name__] = min(times.get(work.__name__, math.inf), perf_counter() - begun)
    ratio = times["answered"] / times["bare"]
    print(f"\na cold engine to its first answer ({asked}): {times['answered']:.2f} s, {ratio:.2f} times spaCy's start")
