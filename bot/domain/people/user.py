"""The freelancer: owns everything, and decides when and in which language they are nudged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.calendar import WEEKEND, Calendar, instant_of
from bot.domain.errors import PayToTooLong
from bot.domain.holidays import country_of
from bot.domain.ids import DebtId, UserId
from bot.domain.ladder.policy import STANDARD, Policy
from bot.domain.locale import Locale
from bot.domain.people.own_scripts import NO_OWN_SCRIPTS, OwnScripts
from bot.domain.people.rest import Rest
from bot.domain.text import clean_lines

DEFAULT_NUDGE_HOUR = 9
PAY_TO_LINES = 10
PAY_TO_CHARACTERS = 500
LATEST_HOUR = 21
"""No nudge that is late because the machine was down comes at this local hour or later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    id: UserId
    name: str
    """As they sign: Telegram's first name."""
    locale: Locale
    zone: str
    """IANA name."""
    currency: str
    """Assumed where a sentence states none."""
    nudge_hour: int = DEFAULT_NUDGE_HOUR
    """Local, 0 to 23."""
    quiet_days: frozenset[int] = WEEKEND
    """Weekdays without nudges, Monday 0."""
    country: str | None = None
    """Whose public holidays are kept (ISO 3166, two letters), if not those of the zone's; `ZZ` of
    none."""
    policy: Policy = STANDARD
    pay_to: str | None = None
    """How clients pay, in the user's own words; several lines."""
    own_scripts: OwnScripts = NO_OWN_SCRIPTS
    welcomed: bool = False
    """Whether they have been through, or skipped, the questions of the first meeting."""
    reachable: bool = True
    """False after Telegram said that they blocked the bot, until they write again."""
    talked_of: DebtId | None = None
    """The debt that a sentence without a client refers to."""
    rest: Rest | None = None
    """The latest one, which may be over by now."""
    next_nudge_at: datetime | None = None
    last_nudge_on: date | None = None
    """The local day of the latest nudge: there is at most one a day."""
    version: int = 0
    """Raised by every change of the user's books or settings: a hint with an older one is stale."""

    @property
    def calendar(self) -> Calendar:
        return Calendar(self.quiet_days, self.country or country_of(self.zone))

    def local(self, now: datetime) -> datetime:
        return now.astimezone(ZoneInfo(self.zone))

    def today(self, now: datetime) -> date:
        """The user's own day, which is the day of everything in their books."""
        return self.local(now).date()

    def is_resting(self, today: date) -> bool:
        return self.rest is not None and self.rest.holds(today)

    def may_be_nudged(self, now: datetime) -> bool:
        """Whether a nudge that comes late still comes at a decent time: at or after the user's hour
        and before the evening is over, whatever hour they chose; and never while they rest."""
        if self.is_resting(self.today(now)):
            return False
        hour = self.local(now).hour
        return hour >= self.nudge_hour and (hour < LATEST_HOUR or self.nudge_hour >= LATEST_HOUR)

    def rescheduled(self, step_on: date | None, now: datetime) -> User:
        """The user after a change of their books, to be nudged for the earliest step of any debt.

        A nudge that was owed already (the machine was down at the user's hour) stays owed until the
        evening; else one whose hour has passed today comes on the next day that is not quiet.
        """
        return replace(self, next_nudge_at=self._nudge_at(step_on, now), version=self.version + 1)

    def without_owed_nudge(self) -> User:
        """The user once the nudge that was owed has been sent, or has nothing to say any more."""
        return replace(self, next_nudge_at=None)

    def nudge_about(self, step_on: date) -> datetime | None:
        """When the user is nudged about a step of that day, in their own time: a next nudge before
        it is about another debt. None if no nudge is to come."""
        if self.next_nudge_at is None:
            return None
        coming = self.local(self.next_nudge_at)
        if coming.date() >= step_on:
            return coming
        return self.local(instant_of(step_on, self.nudge_hour, ZoneInfo(self.zone)))

    def heard_on(self, step_on: date) -> date:
        """The day on which the user hears of a step of that day: the hour of today may be past."""
        at = self.nudge_about(step_on)
        return step_on if at is None else at.date()

    def _nudge_at(self, step_on: date | None, now: datetime) -> datetime | None:
        if step_on is None or not self.reachable:
            return None
        zone = ZoneInfo(self.zone)
        today = self.today(now)
        first = today
        is_owed = self.next_nudge_at is not None and self.next_nudge_at <= now
        is_past_hour = instant_of(today, self.nudge_hour, zone) <= now
        if is_past_hour and not (is_owed and self.may_be_nudged(now)):
            first = today + timedelta(days=1)
        if self.last_nudge_on is not None:
            # It may lie after today, if the user has travelled west since.
            first = max(first, self.last_nudge_on + timedelta(days=1))
        if self.rest is not None and self.is_resting(today):
            if self.rest.until is None:
                return None
            first = max(first, self.rest.until)
        return instant_of(self.calendar.open_day(max(step_on, first)), self.nudge_hour, zone)


def ways_to_pay(text: str) -> str | None:
    """How clients pay, as it is kept and put into scripts: clean lines, never cut, since half an
    account number is none. None if nothing visible is in them. Raises `PayToTooLong`."""
    lines = clean_lines(text)
    if lines.count("\n") >= PAY_TO_LINES or len(lines) > PAY_TO_CHARACTERS:
        raise PayToTooLong(PAY_TO_LINES, PAY_TO_CHARACTERS)
    return lines or None
