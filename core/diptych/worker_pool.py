"""Tasks on several workers: each worker may be killed, by us or by anybody, and costs the task it was at."""

import queue
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from diptych.child import Child
from diptych.worker import Worker

T = TypeVar("T")
R = TypeVar("R")


def done_in_order(
    kind: Child, count: int, tasks: Iterable[T], work: Callable[[T, Worker], R], ahead: int | None = None
) -> Iterator[R]:
    """What comes of every task, in order, by ``count`` workers of a kind. Left early, nothing goes on running.

    Tasks are taken from here, ``ahead`` of them before the first is needed, or all.
    """
    workers = [Worker(kind) for _ in range(count)]
    free: queue.SimpleQueue[Worker] = queue.SimpleQueue()
    for worker in workers:
        free.put(worker)

    def done(task: T) -> R:
        worker = free.get()
        try:
            return work(task, worker)
        finally:
            free.put(worker)

    pool = ThreadPoolExecutor(count)
    try:
        waiting: deque[Future[R]] = deque()
        for task in tasks:
            waiting.append(pool.submit(done, task))
            if ahead is not None and len(waiting) > ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        for worker in workers:
            worker.stop()
        pool.shutdown(cancel_futures=True)
        for worker in workers:
            worker.close()
