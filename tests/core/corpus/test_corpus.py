"""A corpus of invented articles, end to end: pairs of one event are found, every pair once, steps go on where they ended."""

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest

from benchmarks.invented_corpus import write
from diptych import child
from diptych.cli import main
from diptych.corpus.candidates import Candidate, candidates
from diptych.corpus.comparing import BLOCK, TRIES, blocks, compared
from diptych.corpus.groups import stories
from diptych.corpus.index import CorpusIndex, Entry, day_of, files_of, stems
from diptych.options import Options
from diptych.storage.stories import LoadedStory, load_either

pytest.importorskip("sklearn", reason="scikit-learn is in the extra “corpus”")


@pytest.fixture(scope="module")
def articles(tmp_path_factory) -> Path:
    """Sixty invented articles with their list and their truth."""
    folder = tmp_path_factory.mktemp("articles")
    write(60, folder)
    return folder


@pytest.fixture(scope="module")
def done(articles, tmp_path_factory) -> Path:
    """What comes of them, all steps taken."""
    out = tmp_path_factory.mktemp("out")
    assert main(["corpus", str(articles / "list.csv"), "-o", str(out), "--jobs", "2", "--pipeline", "blank"]) == 0
    return out


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def lines(out: Path) -> list[dict]:
    return [json.loads(line) for line in (out / "comparisons.jsonl").read_text(encoding="utf-8").splitlines()]


def test_pairs_of_one_event_are_found(articles, done):
    """Nearly all of them, among at most two pairs an article."""
    truth = {(r["left"], r["right"]) for r in rows(articles / "truth.csv")}
    found = rows(done / "pairs.csv")
    named = {tuple(sorted((Path(r["left_path"]).stem, Path(r["right_path"]).stem))) for r in found}
    assert len(truth & named) >= 0.98 * len(truth)
    assert len(found) <= 2 * 60


def test_every_pair_is_compared_once(done):
    """The ids of the table are those of the lines; each line is a comparison without texts."""
    records = lines(done)
    assert [r["id"] for r in records] == [r["id"] for r in rows(done / "pairs.csv")]
    assert all("error" not in r and "text" not in r["left"] and r["cosine"] > 0 for r in records)


def test_stories_are_groups_that_open_in_the_window(articles, done):
    """No article is in two; the file of one is a story."""
    members = [r["article"] for r in rows(done / "stories.csv")]
    assert len(members) == len(set(members))
    assert main(["corpus", str(articles / "list.csv"), "-o", str(done), "--story", "1", "--pipeline", "blank"]) == 0
    found = load_either(done / "story-1.diptych")
    assert isinstance(found, LoadedStory)
    first = [r for r in rows(done / "stories.csv") if r["story"] == "1"]
    assert len(found.work.story.articles) == len(first)


def test_no_story_of_a_number_that_is_none(articles, done, capsys):
    """One sentence, the status of misuse."""
    assert main(["corpus", str(articles / "list.csv"), "-o", str(done), "--story", "999"]) == 2
    assert "no story 999" in capsys.readouterr().err


def test_nothing_is_read_or_compared_again(articles, done, monkeypatch):
    """A second run finds all steps taken."""
    before = (done / "comparisons.jsonl").stat().st_mtime_ns
    monkeypatch.setattr("diptych.corpus.index._articles", None)
    monkeypatch.setattr("diptych.cli.corpus.compared", None)
    assert main(["corpus", str(articles / "list.csv"), "-o", str(done), "--pipeline", "blank"]) == 0
    assert (done / "comparisons.jsonl").stat().st_mtime_ns == before


def test_what_an_earlier_run_compared_stands(articles, done, tmp_path, monkeypatch):
    """Half of the lines, the last one cut off: only the rest is compared, and every pair is there once."""
    for name in ("index.sqlite", "pairs.csv"):
        (tmp_path / name).write_bytes((done / name).read_bytes())
    whole = (done / "comparisons.jsonl").read_bytes().splitlines(keepends=True)
    half = len(whole) // 2
    (tmp_path / "comparisons-unfinished.jsonl").write_bytes(b"".join(whole[:half]) + whole[half][:200])
    asked = []

    def watched(pairs, *rest):
        asked.extend(pairs)
        return compared(pairs, *rest)

    monkeypatch.setattr("diptych.cli.corpus.compared", watched)
    assert main(["corpus", str(articles / "list.csv"), "-o", str(tmp_path), "--jobs", "1", "--pipeline", "blank"]) == 0
    assert len(asked) == len(whole) - half
    assert sorted(r["id"] for r in lines(tmp_path)) == sorted(r["id"] for r in lines(done))


def test_a_changed_article_is_compared_again(tmp_path):
    """Also where it keeps its number, as the last one in the index does: what its old text gave is of no pair any more."""
    words = ["corpus", str(tmp_path / "in"), "-o", str(tmp_path / "out"), "--jobs", "1", "--pipeline", "blank"]
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "in" / name).write_text("The harbour bridge was closed on Monday after a crack was found.\n")
    (tmp_path / "in" / "b.txt").write_text("The harbour bridge was closed on Monday; a crack was found in it.\n")
    assert main(words) == 0
    before = lines(tmp_path / "out")
    (tmp_path / "in" / "b.txt").write_text("The harbour bridge was closed on Tuesday, for a crack was found in it.\n")
    assert main(words) == 0
    after = lines(tmp_path / "out")
    assert [r["id"] for r in before] == [r["id"] for r in after] == ["1-2"]
    assert after[0]["left"] == before[0]["left"]
    assert after[0]["right"]["sha256"] != before[0]["right"]["sha256"]


def test_a_changed_article_is_read_again(articles, tmp_path):
    """Its size and time tell; the others stay."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{name} was here on Monday.\n")
    with CorpusIndex(tmp_path / "index.sqlite") as index:
        list(index.add(files_of(tmp_path)[0]))
        before = {e.path: e.sha256 for e in index.entries()}
        (tmp_path / "a.txt").write_text("a.txt was changed on Tuesday.\n")
        list(index.add(files_of(tmp_path)[0]))
        after = {e.path: e.sha256 for e in index.entries()}
    changed = [path for path in before if path.endswith("a.txt")]
    assert [path for path in before if before[path] != after[path]] == changed


def test_what_cannot_be_read_costs_only_itself(tmp_path, capsys):
    """It is told, the status is 1, and the others are in the index; so at the next run, for it may be tried again."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text("A bridge was closed on Monday.\n")
    (folder / "bad.pdf").write_bytes(b"%PDF-1.4 nothing")
    for _ in range(2):
        assert main(["corpus", str(folder), "-o", str(tmp_path / "out"), "--no-compare"]) == 1
        assert "bad.pdf" in capsys.readouterr().err
    with CorpusIndex(tmp_path / "out" / "index.sqlite") as index:
        assert index.counts() == (1, 1)


def test_a_folder_without_articles_is_refused(tmp_path, capsys):
    """Before anything is made."""
    (tmp_path / "in").mkdir()
    assert main(["corpus", str(tmp_path / "in"), "-o", str(tmp_path / "out")]) == 1
    assert "“in” holds no articles." in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["gone.csv", "nopath.csv"])
def test_a_list_that_is_none_is_refused(tmp_path, capsys, name):
    """One sentence that names it."""
    (tmp_path / "nopath.csv").write_text("file\nx.txt\n")
    assert main(["corpus", str(tmp_path / name), "-o", str(tmp_path / "out")]) == 1
    assert name in capsys.readouterr().err


def test_another_file_is_no_index(tmp_path, capsys):
    """And is left alone."""
    (tmp_path / "index.sqlite").write_text("these are my notes, and not an index of anything at all\n" * 30)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("A bridge was closed on Monday.\n")
    assert main(["corpus", str(tmp_path / "in"), "-o", str(tmp_path)]) == 1
    assert "no index" in capsys.readouterr().err
    assert (tmp_path / "index.sqlite").read_text().startswith("these are my notes")


def entry(number: int, day: int | None) -> Entry:
    return Entry(number, f"{number}.txt", str(number), "", "", "", day)


WORDS = "storm roof ferry terminal harbour council repairs injured passengers lighthouse".split()
OTHER = "court judge sentence fraud invoices auditor appeal months trust lawyer".split()


@pytest.mark.parametrize(("days", "pairs"), [((5, 7), 1), ((5, 9), 0), ((5, None), 1), ((None, None), 1)])
def test_days_apart_are_no_pair(days, pairs):
    """Within the window, or unknown; equal words a month apart are another event."""
    entries = [entry(1, days[0]), entry(2, days[1]), entry(3, 5), entry(4, 6)]
    noise = ["vote", "election", "party", "poll"], ["match", "goal", "league", "coach"]
    found = candidates(entries, [WORDS, WORDS, *noise], days=3)
    assert sum((p.left, p.right) == (1, 2) for p in found) == pairs


def test_other_words_are_no_pair():
    """Nothing in common, no candidate."""
    assert candidates([entry(1, 1), entry(2, 1)], [WORDS, OTHER]) == []
    assert candidates([entry(1, 1)], [WORDS]) == []


def test_stories_do_not_chain():
    """Two that only a third joins weakly are not one story."""
    pairs = [Candidate(1, 2, 0.6, 0), Candidate(2, 3, 0.2, 0), Candidate(3, 4, 0.6, 0)]
    assert stories(pairs) == [(1, 2), (3, 4)]


def test_blocks_hold_every_pair_once():
    """In order, none larger than a block."""
    pairs = [Candidate(n, n + 1, 0.5, 0) for n in range(3 * BLOCK + 1)]
    cut = blocks(pairs)
    assert [p for block in cut for p in block] == pairs
    assert max(map(len, cut)) == BLOCK


@pytest.fixture
def dying(tmp_path, monkeypatch):
    """Workers that end themselves at one pair, and count how often."""
    count, script = tmp_path / "count", tmp_path / "corpus_child.py"
    script.write_text(
        "import os, sys\n"
        "from diptych.corpus import comparing\n"
        "true = comparing._line\n"
        "def line(pair, *rest):\n"
        "    if pair.id == '1-3':\n"
        f"        open({str(count)!r}, 'a').write('x')\n"
        "        os._exit(9)\n"
        "    return true(pair, *rest)\n"
        "comparing._line = line\n"
        "from diptych import child\n"
        "sys.exit(child.main(['corpus']))\n"
    )
    import sys

    monkeypatch.setattr(child, "command", lambda name: (sys.executable, "-P", str(script)))
    return count


def test_a_pair_that_kills_its_process_is_one_error_after_three_tries(dying):
    """The others of its block are compared; it has a record that says so."""
    record = b'{"text":"A storm tore the roof off.","name":"a","title":null,"byline":null,"publisher":null,"published":null,"url":null,"language":"en","file":{"name":"a","bytes":1,"sha256":"","mediaType":"text/plain"},"extraction":{"reader":"text","encoding":null,"warnings":[]}}'
    pairs = [Candidate(1, n, 0.5, 0) for n in (2, 3, 4)]
    found = [
        line for block, _ in compared(pairs, lambda number: record, Options(pipeline="blank"), 1) for line in block
    ]
    records = [json.loads(line) for line in found]
    assert [r["id"] for r in records] == ["1-2", "1-3", "1-4"]
    assert ["error" in r for r in records] == [False, True, False]
    assert records[1]["code"] == "crashed"
    # once or twice with its block, which a fresh process gets again, then alone
    assert TRIES + 1 <= len(dying.read_text()) <= 2 * (TRIES + 1)


def test_days_of_publication():
    """As dates, in words, or unknown."""
    assert day_of("2026-03-04T10:00:00Z") == "2026-03-04"
    assert day_of("March 4, 2026") == "2026-03-04"
    assert day_of("soon") is None
    assert day_of(None) is None


def test_stems_are_those_of_the_language_of_an_article():
    """Two forms of one German word are one, and its small words tell nothing."""
    from diptych.article import Article

    told = stems(Article("Die Gemeinden und die Gemeinde haben den Häfen geholfen", "a", language="de"))
    assert told[0] == told[1]
    assert not {"die", "und", "den"} & {*told}


def test_an_index_with_stems_of_an_earlier_version_reads_those_articles_again(tmp_path):
    """Those in English are the same and stay."""
    with CorpusIndex(tmp_path / "old.sqlite") as index:
        base = index._base
        for path, code in (("a.txt", "en"), ("b.txt", "de"), ("c.txt", None)):
            base.execute(
                "INSERT INTO articles (path, member, bytes, modified, language) VALUES (?, 0, 1, 1, ?)", (path, code)
            )
        base.execute("PRAGMA user_version = 0")
    for _ in range(2):
        with CorpusIndex(tmp_path / "old.sqlite") as index:
            assert [path for (path,) in index._base.execute("SELECT path FROM articles")] == ["a.txt"]


def test_stems_are_those_of_content_words():
    """No function words; one stem for the forms of a word."""
    from diptych.article import Article

    told = stems(Article("The storms and the storm", "a"))
    assert len(told) == 2
    assert len(set(told)) == 1


def test_the_index_holds_every_member_of_a_mailbox(tmp_path):
    """Each under its number."""
    mail = "From a@b Mon Mar 02 10:00:00 2026\nSubject: {0}\nDate: Mon, 02 Mar 2026 10:00:00 +0000\n\nThe {0} was closed by the council on Monday after the storm.\n\n"
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "box.mbox").write_text("".join(mail.format(w) for w in ("bridge", "road", "port")))
    with CorpusIndex(tmp_path / "index.sqlite") as index:
        problems = [problem for _, problem in index.add(files_of(tmp_path / "in")[0]) if problem]
        names = [e.path for e in index.entries()]
    assert problems == []
    assert [name.rpartition("#")[2] for name in names] == ["1", "2", "3"]


def test_an_index_is_sqlite(done):
    """For whoever wants to ask it: path, hash, title, day, outlet, language, member."""
    base = sqlite3.connect(done / "index.sqlite")
    columns = {row[1] for row in base.execute("PRAGMA table_info(articles)")}
    base.close()
    assert {"path", "sha256", "title", "published", "outlet", "language", "member"} <= columns
