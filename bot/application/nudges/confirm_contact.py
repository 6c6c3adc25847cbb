"""The user says that they sent a script: only that climbs the ladder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.application.change import Change, Origin, earlier_change, keep
from bot.application.nudges.compose_script import deadline_of, script_facts
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Database
from bot.domain.debts.deals import OfferState
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Contact, OfferKind
from bot.domain.errors import AlreadyRecorded
from bot.domain.ids import DebtId
from bot.domain.ladder.script import Channel, Script
from bot.domain.people.user import User


@dataclass(frozen=True, slots=True)
class ConfirmContact:
    database: Database
    clock: Clock

    async def __call__(
        self,
        origin: Origin,
        debt_id: DebtId,
        script: Script,
        channel: Channel,
        shown_on: date,
        sent_on: date | None = None,
    ) -> Change:
        """`shown_on` is the user's day on which they were given the text: the deadline in it
        counts from there. It was sent today if no other day is said. Raises `AlreadySettled`,
        `AlreadyRecorded`, `ContactInFuture`, `ContactBeforeIssue`, `NotFound`."""

        def contacted(debt: Debt, user: User, now: datetime, today: date) -> Contact:
            if any(_is_same(c, script, channel) and c.sent_on >= shown_on for c in debt.contacts):
                raise AlreadyRecorded
            deadline = None
            if channel.is_written:
                deadline = deadline_of(script, debt, shown_on, user.calendar)
            return debt.contacted(script, channel, deadline, now, today, sent_on)

        async with self.database.writing() as books:
            user = await books.users.get(origin.user_id)
            earlier = await earlier_change(books, user, origin)
            if earlier is not None:
                return earlier
            debt = await books.debts.get(user.id, debt_id)
            now = self.clock.now()
            today = origin.day(user, now)
            contact = contacted(debt, user, now, today)
            planned = debt.together if script is Script.WHOLE_BALANCE and debt.plan else ()
            for each in planned:  # All of it is asked for at once: there is no plan any more.
                each.end_plan(now, today)
            if script is Script.DISCOUNT_OFFER and contact.deadline is not None:
                _offer_as_said(debt, user, shown_on, now, today)
            others = [each for each in planned if each is not debt]
            return await keep(books, user, debt, contact, origin, now, others=others)


def _offer_as_said(debt: Debt, user: User, shown_on: date, now: datetime, today: date) -> None:
    """The client was offered what the text said, unless that is in the books already."""
    facts = script_facts(debt, user, Script.DISCOUNT_OFFER, shown_on)
    offer = debt.offer
    is_known = offer is not None and debt.offer_state(offer, today) is OfferState.OPEN
    is_possible = facts.discounted is not None and facts.discounted < debt.balance
    if is_known or not is_possible or debt.companions or facts.deadline < today:
        return
    if facts.discounted:
        debt.make_offer(OfferKind.DISCOUNT, facts.discounted, facts.deadline, now, today)


def _is_same(contact: Contact, script: Script, channel: Channel) -> bool:
    return (contact.script, contact.channel) == (script, channel)
