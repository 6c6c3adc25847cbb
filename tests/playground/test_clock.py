from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.playground.clock import TravellingClock

MORNING = datetime(2026, 5, 15, 9, tzinfo=UTC)


def clock_at(path: Path, instant: datetime = MORNING) -> TravellingClock:
    return TravellingClock(path, wall=lambda: instant)


def test_without_a_file_it_shows_the_real_time(tmp_path: Path) -> None:
    assert clock_at(tmp_path / "clock.json").now() == MORNING


def test_it_goes_on_by_itself_after_it_was_moved(tmp_path: Path) -> None:
    real = [MORNING]
    clock = TravellingClock(tmp_path / "clock.json", wall=lambda: real[0])
    clock.advance(timedelta(days=2))
    real[0] += timedelta(minutes=5)
    assert clock.now() == MORNING + timedelta(days=2, minutes=5)
    assert clock.wall_now() == real[0]


def test_two_processes_share_one_file(tmp_path: Path) -> None:
    chat, worker = clock_at(tmp_path / "clock.json"), clock_at(tmp_path / "clock.json")
    assert worker.now() == MORNING
    chat.advance(timedelta(hours=1))
    assert worker.now() == MORNING + timedelta(hours=1)
    worker.advance(timedelta(hours=1))
    assert chat.now() == MORNING + timedelta(hours=2)


def test_it_is_as_far_ahead_after_a_restart(tmp_path: Path) -> None:
    clock_at(tmp_path / "state" / "clock.json").advance(timedelta(days=30))
    assert clock_at(tmp_path / "state" / "clock.json").now() == MORNING + timedelta(days=30)


def test_it_goes_neither_back_nor_out_of_the_calendar(tmp_path: Path) -> None:
    clock = clock_at(tmp_path / "clock.json")
    assert clock.advance(timedelta(days=3)) == MORNING + timedelta(days=3)
    with pytest.raises(ValueError, match="backwards"):
        clock.advance(timedelta(seconds=-1))
    with pytest.raises(ValueError, match="9000"):
        clock.advance(timedelta(days=366 * 8000))
    assert clock.now() == MORNING + timedelta(days=3)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"offset_seconds": "soon"}', '{"x": 1}'])
def test_a_broken_file_means_no_offset(tmp_path: Path, content: str) -> None:
    (tmp_path / "clock.json").write_text(content)
    assert clock_at(tmp_path / "clock.json").now() == MORNING


def test_the_file_is_whole_and_alone(tmp_path: Path) -> None:
    clock_at(tmp_path / "clock.json").advance(timedelta(hours=1))
    assert [path.name for path in tmp_path.iterdir()] == ["clock.json"]
    assert json.loads((tmp_path / "clock.json").read_text()) == {"offset_seconds": 3600.0}
