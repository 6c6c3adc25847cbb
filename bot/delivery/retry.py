"""What to do about a nudge that Telegram did not take: decisions as data, nothing is done here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import httpx
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

FIRST_WAIT = timedelta(seconds=5)
"""Longer than httpx keeps an idle connection, so that a second try never meets a stale one."""

LONGEST_WAIT = timedelta(minutes=5)

LONGEST_HOLD = timedelta(minutes=1)
"""Telegram does not say whether a 429 is meant for one chat or for the bot: everybody pauses, but
nobody longer than this because of another's chat."""

DELIVERIES_AT_MOST = 2
"""A message whose answer was lost is repeated once; more often, it is left for the day."""

_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


@dataclass(frozen=True, slots=True)
class Retry:
    """Try again after a while; `hold` is how long nobody else is written to."""

    after: timedelta
    hold: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Nothing more today; the next morning goes on."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The user blocked the bot, or is gone: nothing more until they write."""


Decision = Retry | GiveUp | Unreachable


@dataclass(frozen=True, slots=True)
class Tries:
    """What has been tried in vain for a user's nudge of the day `on`."""

    on: date
    attempts: int = 0
    unanswered: int = 0
    """Those of the attempts that may have reached the user all the same."""

    def failed(self, error: TelegramError) -> Tries:
        return Tries(self.on, self.attempts + 1, self.unanswered + may_have_arrived(error))


def may_have_arrived(error: TelegramError) -> bool:
    """Whether the request may have been carried out and only its answer was lost.

    True of a timeout or a connection that broke after the request had gone out, and of an answer
    that can't be read. An answer with an error code says that nothing was sent.
    """
    if type(error) is TelegramError:
        return True
    if isinstance(error, BadRequest) or not isinstance(error, NetworkError):
        return False
    cause = error.__cause__
    if cause is None:
        return isinstance(error, TimedOut)
    return not isinstance(cause, (*_NEVER_SENT, TelegramError))


def decide(error: TelegramError, tries: Tries) -> Decision:
    """What to do after `error`, the latest of `tries`.

    403: unreachable. 400: our message is wrong, and would be an hour later. 429: as long as told.
    Everything else (5xx, network, a token that is refused, which the operator will mend): again,
    after waits that double up to `LONGEST_WAIT`, unless the user may have got it twice by now.
    """
    if isinstance(error, Forbidden):
        return Unreachable()
    if isinstance(error, RetryAfter):
        told = _told_to_wait(error)
        return Retry(told, hold=min(told, LONGEST_HOLD))
    if isinstance(error, BadRequest) or tries.unanswered >= DELIVERIES_AT_MOST:
        return GiveUp()
    if isinstance(error, InvalidToken):
        return Retry(LONGEST_WAIT)
    return Retry(backoff(tries.attempts))


def backoff(attempts: int) -> timedelta:
    """How long to wait after so many failed attempts, counted from 1."""
    doublings = min(attempts - 1, 16)
    wait: timedelta = FIRST_WAIT * 2**doublings
    return min(wait, LONGEST_WAIT)


def _told_to_wait(error: RetryAfter) -> timedelta:
    told = error.retry_after
    return told if isinstance(told, timedelta) else timedelta(seconds=told)
