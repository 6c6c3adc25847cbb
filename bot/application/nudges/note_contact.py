"""The user says in a sentence that they have sent the reminder, or called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.application.change import Change, Origin, change_debt_of
from bot.application.nudges.compose_script import deadline_of
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Contact
from bot.domain.errors import AlreadyRecorded
from bot.domain.ids import DebtId
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.people.user import User
from bot.domain.step import step_of


@dataclass(frozen=True, slots=True)
class NoteContact:
    database: Database
    clock: Clock

    async def __call__(
        self,
        origin: Origin,
        debt_id: DebtId,
        channel: Channel = Channel.MESSAGE,
        sent_on: date | None = None,
    ) -> Change:
        """Records a contact of `sent_on`, today if not said, with the script that `script_sent`
        finds. Raises `AlreadySettled`, `AlreadyRecorded` if the same was recorded for that day,
        `ContactInFuture`, `ContactBeforeIssue`, `NotFound`."""
        return await change_debt_of(
            self.database,
            self.clock,
            origin,
            debt_id,
            lambda debt, user, now, on: _contact(debt, user, channel, sent_on or on, now, on),
        )


def script_sent(debt: Debt, user: User, sent_on: date) -> tuple[Script, date]:
    """The script that a contact of that day was, and the day on which it was shown: that of the
    step which the user was nudged about last, or which was on. Where nothing was to be sent, it was
    what the client knows already, or a first friendly word, and the ladder does not climb. Nobody
    announces a stop of work, or a court, in words that they were not given."""
    step = step_of(debt, user, sent_on)
    if step is not None and step.script is not None:
        told = debt.nudges_since_change(step.kind, step.rung)
        shown = [day for day in told if day <= sent_on]
        if shown:
            return step.script, shown[-1]
        is_reminder = step.rung is None or step.rung.rank <= Rung.FIRM.rank
        if step.on <= sent_on and is_reminder:
            return step.script, sent_on
    known = debt.contacts[-1].script if debt.contacts else Script.FRIENDLY
    return known, sent_on


def _contact(
    debt: Debt, user: User, channel: Channel, sent_on: date, now: datetime, today: date
) -> Contact:
    debt.refuse_if_settled()
    script, shown_on = script_sent(debt, user, sent_on)
    if any((c.script, c.channel, c.sent_on) == (script, channel, sent_on) for c in debt.contacts):
        raise AlreadyRecorded
    deadline = deadline_of(script, debt, shown_on, user.calendar) if channel.is_written else None
    return debt.contacted(script, channel, deadline, now, today, sent_on)
