"""What is done about each way in which a send can fail."""

from __future__ import annotations

from datetime import date, timedelta

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.delivery.retry import (
    LONGEST_WAIT,
    Decision,
    GiveUp,
    Retry,
    Tries,
    Unreachable,
    backoff,
    decide,
    may_have_arrived,
)

TODAY = date(2026, 5, 18)
SECOND = timedelta(seconds=1)


def caused(error: TelegramError, cause: Exception) -> TelegramError:
    error.__cause__ = cause
    return error


NO_CONNECTION = caused(NetworkError("no connection"), httpx.ConnectError("refused"))
POOL_FULL = caused(TimedOut("pool"), httpx.PoolTimeout("full"))
CONNECT_TIMEOUT = caused(TimedOut(), httpx.ConnectTimeout("slow"))
ANSWER_LATE = caused(TimedOut(), httpx.ReadTimeout("slow"))
ANSWER_LOST = caused(NetworkError("lost"), httpx.RemoteProtocolError("disconnected"))
TRANSPORT_BUG = caused(NetworkError("unknown"), RuntimeError("closed"))
BAD_GATEWAY = caused(NetworkError("Bad Gateway (502)"), TelegramError("Invalid server response"))
SERVER_ERROR = NetworkError("Internal Server Error")


@pytest.mark.parametrize(
    ("error", "attempts", "decision"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), 1, Unreachable()),
        (Forbidden("Forbidden: user is deactivated"), 7, Unreachable()),
        (BadRequest("Bad Request: can't parse entities"), 1, GiveUp()),
        (RetryAfter(3), 1, Retry(3 * SECOND, hold=3 * SECOND)),
        (RetryAfter(3), 9, Retry(3 * SECOND, hold=3 * SECOND)),
        (RetryAfter(3600), 1, Retry(3600 * SECOND, hold=60 * SECOND)),
        (SERVER_ERROR, 1, Retry(5 * SECOND)),
        (SERVER_ERROR, 2, Retry(10 * SECOND)),
        (SERVER_ERROR, 3, Retry(20 * SECOND)),
        (SERVER_ERROR, 6, Retry(160 * SECOND)),
        (SERVER_ERROR, 7, Retry(300 * SECOND)),
        (SERVER_ERROR, 10_000, Retry(300 * SECOND)),
        (BAD_GATEWAY, 1, Retry(5 * SECOND)),
        (NO_CONNECTION, 4, Retry(40 * SECOND)),
        (CONNECT_TIMEOUT, 1, Retry(5 * SECOND)),
        (POOL_FULL, 1, Retry(5 * SECOND)),
        (ANSWER_LATE, 1, Retry(5 * SECOND)),
        (Conflict("Conflict"), 1, Retry(5 * SECOND)),
        (ChatMigrated(-1), 1, Retry(5 * SECOND)),
        (InvalidToken("Unauthorized"), 1, Retry(300 * SECOND)),
    ],
)
def test_each_error_has_its_answer(error: TelegramError, attempts: int, decision: Decision) -> None:
    assert decide(error, Tries(TODAY, attempts)) == decision


@pytest.mark.parametrize(
    ("error", "may_be_there"),
    [
        (ANSWER_LATE, True),
        (ANSWER_LOST, True),
        (TRANSPORT_BUG, True),
        (TimedOut(), True),
        (TelegramError("Invalid server response"), True),
        (NO_CONNECTION, False),
        (CONNECT_TIMEOUT, False),
        (POOL_FULL, False),
        (SERVER_ERROR, False),
        (BAD_GATEWAY, False),
        (BadRequest("Bad Request: chat not found"), False),
        (RetryAfter(1), False),
        (Forbidden("Forbidden"), False),
        (InvalidToken("Unauthorized"), False),
    ],
)
def test_only_a_lost_answer_leaves_it_open_whether_the_message_arrived(
    error: TelegramError, may_be_there: bool
) -> None:
    assert may_have_arrived(error) is may_be_there


def test_a_message_is_repeated_once_when_its_answer_is_lost_and_never_twice() -> None:
    once = Tries(TODAY).failed(ANSWER_LOST)
    assert isinstance(decide(ANSWER_LOST, once), Retry)
    assert decide(ANSWER_LATE, once.failed(ANSWER_LATE)) == GiveUp()


def test_requests_that_never_left_do_not_use_up_the_repetition() -> None:
    tries = Tries(TODAY).failed(NO_CONNECTION).failed(ANSWER_LOST).failed(SERVER_ERROR)
    assert (tries.attempts, tries.unanswered) == (3, 1)
    assert isinstance(decide(SERVER_ERROR, tries), Retry)


@given(st.integers(min_value=1, max_value=10**9))
def test_waits_grow_but_never_beyond_the_longest(attempts: int) -> None:
    assert backoff(attempts) <= backoff(attempts + 1) <= LONGEST_WAIT
