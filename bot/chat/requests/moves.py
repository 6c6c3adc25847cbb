"""A payment or promise that was recorded last, and that the next sentence says is another's."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aiogram_dialog import DialogManager

from bot.application.change import Change
from bot.application.ports.understanding import Intent, Reading
from bot.chat.open_questions import without_no
from bot.chat.requests.reference.meant import as_said, names_of
from bot.chat.requests.reference.shown import last_shown
from bot.chat.talk import Talk
from bot.chat.whose import named
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Entry, EntryKind, Promise
from bot.domain.ids import DebtId, Seq
from bot.domain.money import Money

_EVENTS = (Intent.PAYMENT, Intent.PROMISE)


@dataclass(frozen=True, slots=True)
class Booked:
    """A payment or promise, and the debt on which it was booked."""

    debt: Debt
    event: Entry | Promise

    @property
    def place(self) -> tuple[DebtId, Seq]:
        return self.debt.id, self.event.seq

    @property
    def amount(self) -> Money | None:
        """None for a promise of all that is owed."""
        return -self.event.amount if isinstance(self.event, Entry) else self.event.amount

    def put_right(self, reading: Reading) -> Reading:
        """The same of the client whom the correction names. The sum of a payment that has settled
        the wrong debt is left open: whether that sum was meant, or all that is owed, is not known.
        """
        event, amount, currency = self.event, reading.amount, reading.currency
        is_open = isinstance(event, Entry) and self.debt.is_settled
        if amount is None and self.amount is not None and not is_open:
            amount, currency = self.amount.amount, currency or self.amount.currency
        if isinstance(event, Entry):
            day = reading.paid_on or reading.due or reading.promised_on or event.value_on
            right = replace(reading, intent=Intent.PAYMENT, paid_on=day)
        else:
            day = reading.promised_on or reading.due or reading.paid_on or event.day
            right = replace(reading, intent=Intent.PROMISE, promised_on=day)
        return replace(right, amount=amount, currency=currency, unread=())


async def booked_wrong(
    text: str, reading: Reading, manager: DialogManager, talk: Talk
) -> Booked | None:
    """What the correction says to be another client's; None if it is about anything else."""
    reading = as_said(text, reading)
    booked = await _booked_last(manager, talk) if names_of(reading) else None
    if booked is None or not _is_about(text, reading, booked, talk):
        return None
    found = await named(reading, talk)
    clients = {debt.client.id for debt in (*found.meant, *found.near)}
    if found.client is not None:
        clients.add(found.client.id)
    return None if booked.debt.client.id in clients else booked


async def _booked_last(manager: DialogManager, talk: Talk) -> Booked | None:
    """The last change of this day, unless the user has another debt before their eyes."""
    last = await talk.services.last_change(talk.user.id)
    if not isinstance(last, Change) or last.record.on != talk.today:
        return None
    shown = await last_shown(manager, talk)
    seen = talk.replied_to or (shown.debt_id if shown is not None else None)
    if seen not in (None, last.debt.id):
        return None
    match last.record:
        case Entry(kind=EntryKind.PAYMENT) | Promise() as event:
            return Booked(last.debt, event)
        case _:
            return None


def _is_about(text: str, reading: Reading, booked: Booked, talk: Talk) -> bool:
    """Whether a correction that names a client is about what was booked, and not about an invoice
    of that client: it has no other values, or the same sum, or speaks of a payment or promise, or
    names the wrong client, too ("it was Acme who paid 400, not Bob")."""
    if reading.number or reading.issued or reading.what_for or reading.what_for_said:
        return False
    days = (reading.due, reading.paid_on, reading.promised_on)
    if not any(days) and reading.currency is None:
        of_same_sum = booked.amount is not None and reading.amount == booked.amount.amount
        if reading.amount is None or of_same_sum:
            return True
    if booked.debt.client.name.casefold() in text.casefold():
        return True
    currency = talk.user.currency
    right = talk.services.reader.read(without_no(text, talk), talk.locale, talk.today, currency)
    return right.intent in _EVENTS
