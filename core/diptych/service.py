"""The engine as a child process: JSON lines in, JSON lines out.

A request is ``{"id": n, "do": …}``; every answer carries the same id:

* ``read`` ``path`` ``encoding``? ``whole``? → ``{"article": …}``
* ``articles`` ``path`` ``encoding``? → ``{"articles": [{"number": n, "title": …} …]}`` (of a file that holds several)
* ``text`` ``text`` ``name`` ``html``? → ``{"article": …}`` (pasted text)
* ``sample`` → ``{"left": article, "right": article}``
* ``compare`` ``left`` ``right`` ``options``? ``third``? → ``{"progress": 0..1, "stage": …}`` …, then
  ``{"comparison": …}``; ``third`` is an article that both may have drawn on
* ``story`` ``articles`` ``rows``? ``options``? ``third``? → progress …, then ``{"story": …}``; ``rows`` are those of
  the story of the first of the articles, whose ids they keep
* ``ping`` → ``{"pong": true}``

What fails answers ``{"error": {"message": …, "code": …, "id": …, "arguments": …}}``. Files are read before spaCy is
imported, so texts appear at once; spaCy is imported while nobody waits. To cancel, kill the process; it ends by itself
when stdin closes.
"""

import gc
import json
import queue
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TextIO

from diptych.article import Article
from diptych.errors import DiptychError, place_of
from diptych.file_names import number_in
from diptych.message import Message
from diptych.options import Options
from diptych.reading.isolation import Reader

Say = Callable[[dict[str, Any]], None]
_IDLE_SECONDS = 0.15
_READER_SECONDS = 30.0  # that the reader of files waits for another one before its memory is given back


def serve(requests: TextIO, answers: TextIO) -> None:
    """Answers requests until the stream of requests ends."""
    with Reader() as reader:
        _serve(requests, answers, reader)


def _serve(requests: TextIO, answers: TextIO, reader: Reader) -> None:
    waiting: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(requests, waiting), daemon=True).start()
    warm = False
    while True:
        try:
            line = waiting.get(timeout=_patience(warm, reader.running))
        except queue.Empty:
            if warm:
                reader.close()
            else:
                _warm_up()
                warm = True
            continue
        if line is None:
            return
        if line.strip():
            _answer(line, answers, reader)


def _patience(warm: bool, reads: bool) -> float | None:
    """How many seconds to wait before idle time is used; None for as long as it takes."""
    if not warm:
        return _IDLE_SECONDS
    return _READER_SECONDS if reads else None


def _listen(requests: TextIO, waiting: "queue.SimpleQueue[str | None]") -> None:
    for line in requests:
        waiting.put(line)
    waiting.put(None)


def _warm_up() -> None:
    """Imports spaCy and builds the pipeline, so that the first comparison need not wait for it."""
    import diptych.engine

    article = Article("“Ready,” she said.", "warm-up")
    try:
        diptych.engine.compare(article, article)
        gc.collect()
        gc.freeze()  # words and rules, over which the collector would go at every comparison and find nothing
    except DiptychError:
        return  # the comparison that somebody asks for will say what is wrong with the pipeline


def _answer(line: str, answers: TextIO, reader: Reader) -> None:
    """One request's answers; whatever goes wrong is an answer too."""
    number: object = None

    def say(record: dict[str, Any]) -> None:
        answers.write(json.dumps({"id": number, **record}) + "\n")
        answers.flush()

    try:
        request = json.loads(line)
        number = request["id"]
        say(_perform(request, say, reader))
    except DiptychError as error:
        say({"error": error.to_record()})
    except Exception as error:  # noqa: BLE001 the edge of the process: the window must hear of it
        failed = DiptychError(Message("engine.failed", {"place": place_of(error)}), "internal")
        say({"error": failed.to_record()})


def _perform(request: Mapping[str, Any], say: Say, reader: Reader) -> dict[str, Any]:
    """The final answer to one request; raises DiptychError."""
    match request["do"]:
        case "ping":
            return {"pong": True}
        case "read":
            whole = bool(request.get("whole"))
            article = reader.article(Path(request["path"]), encoding=request.get("encoding"), whole=whole)
            return {"article": article.to_record()}
        case "articles":
            return {"articles": _listed(Path(request["path"]), request.get("encoding"), reader)}
        case "text":
            article = reader.pasted(request["text"], request["name"], request.get("html"))
            return {"article": article.to_record()}
        case "sample":
            from diptych.reading import read_sample

            left, right = read_sample()
            return {"left": left.to_record(), "right": right.to_record()}
        case "compare":
            return {"comparison": _compare(request, say)}
        case "story":
            return {"story": _tell(request, say)}
    raise DiptychError(Message("engine.unknown-request", {"request": request["do"]}), "usage")


def _listed(path: Path, encoding: str | None, reader: Reader) -> list[dict[str, Any]]:
    """What tells the articles of a file apart, without their texts."""
    return [
        {
            "number": number_in(article.name) or 1,
            "title": article.title,
            "publisher": article.publisher,
            "published": article.published,
            "byline": article.byline,
            "section": article.section,
        }
        for article in reader.articles(path, encoding=encoding)
    ]


def _compare(request: Mapping[str, Any], say: Say) -> dict[str, Any]:
    from diptych.engine import compare

    left, right = Article.from_record(request["left"]), Article.from_record(request["right"])
    return compare(left, right, _options(request), _progress(say), _third(request)).to_record()


def _options(request: Mapping[str, Any]) -> Options:
    """How the articles of a request are compared."""
    return Options(pipeline=(request.get("options") or {}).get("pipeline", "auto"))


def _progress(say: Say) -> Callable[[str, float], None]:
    """What tells the window each stage of the work and the share of it that is done."""
    return lambda stage, share: say({"progress": round(share, 3), "stage": stage})


def _third(request: Mapping[str, Any]) -> Article | None:
    """The text that the articles of a request may have drawn on."""
    return Article.from_record(request["third"]) if request.get("third") else None


def _tell(request: Mapping[str, Any], say: Say) -> dict[str, Any]:
    from diptych.engine import compare_all
    from diptych.story import Row, Story

    articles = tuple(map(Article.from_record, request["articles"]))
    earlier = Story(articles[:1], {}, tuple(map(Row.from_record, request.get("rows", ()))))
    return compare_all(articles, _options(request), _progress(say), earlier, _third(request)).to_record()


def main() -> None:
    """Serves on standard input and output; what libraries print goes to standard error."""
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a real stream here, whatever its type says
    answers, sys.stdout = sys.stdout, sys.stderr
    serve(sys.stdin, answers)
