"""The worker: finds the users whose hour has come, and sends each the day's one nudge.

All waiting is done in the books. A nudge that Telegram did not take keeps its lease until it may
be tried again, so that it delays nobody, outlives a restart, and is prepared anew from the books.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import structlog
from telegram.error import TelegramError

from bot.application.nudges.mark_unreachable import MarkUnreachable
from bot.application.nudges.prepare_nudge import Nudge, PrepareNudge
from bot.application.nudges.record_nudge_sent import RecordNudgeSent
from bot.application.ports.clock import Clock
from bot.application.ports.screens import NudgeScreens
from bot.application.ports.storage import Database
from bot.delivery.retry import GiveUp, Retry, Tries, Unreachable, decide
from bot.delivery.sender import Sender
from bot.domain.calendar import instant_of
from bot.domain.ids import UserId

BATCH = 50
AT_ONCE = 10
"""Nudges on their way at the same time; each is prepared only when its turn has come."""

LEASE = timedelta(minutes=10)
"""Longer than a whole batch takes when every request runs into its timeouts."""

POLL_SECONDS = 2.0

Wait = Callable[[asyncio.Event, float], Awaitable[None]]

_log = structlog.get_logger(__name__)


async def wait_or_stop(stop: asyncio.Event, seconds: float) -> None:
    """Returns after `seconds`, or as soon as `stop` is set."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)


class NudgeWorker:
    """Several may run, each with a database connection of its own: leases keep them apart."""

    def __init__(
        self,
        *,
        database: Database,
        clock: Clock,
        prepare_nudge: PrepareNudge,
        record_nudge_sent: RecordNudgeSent,
        mark_unreachable: MarkUnreachable,
        screens: NudgeScreens,
        sender: Sender,
        wait: Wait = wait_or_stop,
    ) -> None:
        self._database = database
        self._clock = clock
        self._prepare_nudge = prepare_nudge
        self._record_nudge_sent = record_nudge_sent
        self._mark_unreachable = mark_unreachable
        self._screens = screens
        self._sender = sender
        self._wait = wait
        self._stop = asyncio.Event()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._held_until = datetime.min.replace(tzinfo=UTC)
        self._tries: dict[UserId, Tries] = {}
        self._unrecorded: dict[UserId, tuple[Nudge, int]] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """Works until `stop` is set: then what is on its way is finished, and the rest of the
        batch is given back."""
        self._stop = stop
        while not stop.is_set():
            try:
                sent = await self.deliver_due()
            except Exception:  # noqa: BLE001 - logged in full; the next round tries again
                _log.exception("nudge_round_failed")
                sent = 0
            if not sent:
                await self._wait(stop, POLL_SECONDS)

    async def deliver_due(self) -> int:
        """One round: sends what is due now, up to `BATCH`; returns how many nudges were sent."""
        now = self._clock.now()
        if now < self._held_until:
            return 0
        lease_until = now + LEASE
        async with self._database.writing() as books:
            claimed = await books.nudges.claim_due(now, lease_until, BATCH)
        async with asyncio.TaskGroup() as group:
            rounds = [
                group.create_task(self._deliver_alone(user_id, lease_until))
                for user_id, _ in claimed
            ]
        return sum(task.result() for task in rounds)

    async def _deliver_alone(self, user_id: UserId, lease_until: datetime) -> bool:
        """Whatever goes wrong stays with this user, who is tried again when the lease ends."""
        async with self._slots:
            try:
                return await self._is_delivered(user_id, lease_until)
            except Exception:  # noqa: BLE001 - logged in full; others go on, the lease runs out
                _log.exception("nudge_failed", user_id=user_id)
                return False

    async def _is_delivered(self, user_id: UserId, lease_until: datetime) -> bool:
        if user_id in self._unrecorded:
            await self._record(user_id)
            return False
        if not await self._may_send(user_id, lease_until):
            return False
        nudge = await self._prepare_nudge(user_id)
        if nudge is None:
            self._tries.pop(user_id, None)
            return False
        try:
            message_id = await self._sender.send(user_id, self._screens.nudge(nudge))
        except TelegramError as error:
            await self._refused(nudge, error)
            return False
        self._unrecorded[user_id] = (nudge, message_id)
        await self._record(user_id)
        _log.info("nudge_sent", user_id=user_id, steps=len(nudge.steps))
        return True

    async def _may_send(self, user_id: UserId, lease_until: datetime) -> bool:
        now = self._clock.now()
        if self._stop.is_set():
            async with self._database.writing() as books:
                await books.nudges.release(user_id)
            return False
        if now < self._held_until:
            await self._try_again_at(user_id, self._held_until)
            return False
        return now < lease_until

    async def _record(self, user_id: UserId) -> None:
        """Until the books have it, the message id is kept, so that failing storage does not make
        the same message go out again."""
        nudge, message_id = self._unrecorded[user_id]
        await self._record_nudge_sent(nudge, message_id)
        del self._unrecorded[user_id]
        self._tries.pop(user_id, None)

    async def _refused(self, nudge: Nudge, error: TelegramError) -> None:
        user_id = nudge.user.id
        earlier = self._tries.get(user_id)
        if earlier is None or earlier.on != nudge.on:
            earlier = Tries(nudge.on)
        tries = self._tries[user_id] = earlier.failed(error)
        what, reason = type(error).__name__, _without_quotes(error.message)
        match decide(error, tries):
            case Unreachable():
                del self._tries[user_id]
                await self._mark_unreachable(user_id)
                _log.info("user_unreachable", user_id=user_id, reason=reason)
            case GiveUp():
                del self._tries[user_id]
                await self._try_again_at(user_id, _next_morning(nudge))
                _log.error("nudge_given_up", user_id=user_id, error=what, reason=reason)
            case Retry(after, hold):
                now = self._clock.now()
                if hold:
                    self._held_until = max(self._held_until, now + hold)
                await self._try_again_at(user_id, now + after)
                seconds = after.total_seconds()
                attempts = tries.attempts
                _log.warning(
                    "nudge_put_off", user_id=user_id, error=what, attempts=attempts, wait=seconds
                )

    async def _try_again_at(self, user_id: UserId, at: datetime) -> None:
        async with self._database.writing() as books:
            await books.nudges.extend(user_id, at)


def _next_morning(nudge: Nudge) -> datetime:
    """The user's hour on the next day that is not quiet."""
    day = nudge.user.calendar.open_day(nudge.on + timedelta(days=1))
    return instant_of(day, nudge.user.nudge_hour, ZoneInfo(nudge.user.zone))


def _without_quotes(reason: str) -> str:
    """Telegram's reasons may quote the message, which is nobody's but the user's."""
    return re.sub(r'".*"', '"…"', reason, flags=re.DOTALL)
