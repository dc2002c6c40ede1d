"""Locks that go with their process, and claims on open files."""

import os

import pytest

from diptych.process_lock import ProcessLock, claim, held


def test_a_lock_is_held_until_it_is_released(tmp_path):
    """By one at a time; its file goes with it."""
    path = tmp_path / "window.lock"
    lock, other = ProcessLock(path), ProcessLock(path)
    assert not held(path)
    assert lock.take()
    assert lock.take()
    assert not other.take()
    assert held(path)
    lock.release()
    assert not path.exists()
    assert other.take()
    other.release()


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no claims")
def test_a_claim_lasts_until_the_file_is_closed(tmp_path):
    """Another opening of the file has none until then, and can be read all the same."""
    path = tmp_path / "a.part"
    path.write_bytes(b"a")
    first, second = (os.open(path, os.O_RDWR) for _ in range(2))
    try:
        assert claim(first)
        with pytest.raises(BlockingIOError):
            claim(second)
        assert path.read_bytes() == b"a"
    finally:
        os.close(first)
    assert claim(second, wait=True)
    os.close(second)


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no claims")
def test_a_file_system_without_claims_is_no_obstacle():
    """What cannot be locked is not claimed."""
    closed = os.open(os.devnull, os.O_RDONLY)
    os.close(closed)
    assert not claim(closed)
