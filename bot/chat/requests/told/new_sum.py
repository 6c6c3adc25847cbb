"""Another sum for an invoice that there is: "we agreed that the invoice will be 900", "now owes
900". It is shown before it is recorded, and what may be a new debt can still become one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from aiogram.types import Message
from aiogram_dialog import DialogManager

from bot.application.ports.understanding import Intent, Reading
from bot.chat.dialogs.deals.open import open_adjustment
from bot.chat.dialogs.draft.begin import drafted
from bot.chat.requests.reference.meant import as_said, debts_meant, names_of
from bot.chat.requests.reference.shown import remember
from bot.chat.requests.which import ask_which, do
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.errors import DomainError
from bot.domain.money import Money


async def said_new_sum(
    message: Message, reading: Reading, manager: DialogManager, talk: Talk
) -> bool:
    """Whether it was the sum of a debt that there is, and has been answered."""
    amount = reading.to_pay if reading.amount is None else reading.amount
    if amount is None or not (reading.agreed_sum or reading.owed_now):
        return False
    said = as_said(message.text or "", reading)
    if not (reading.agreed_sum or names_of(said)):
        return False
    found = await debts_meant(said, talk, manager)
    debts = tuple(debt for debt in found.meant if not debt.is_settled)
    if not debts:
        return False
    if not reading.agreed_sum:
        return await _owed_now(message, said, amount, debts, manager, talk)
    right = replace(said, intent=Intent.CORRECTION, amount=amount, to_pay=None)
    if len(debts) == 1:
        await do(message, right, debts[0], manager, talk)
    else:
        await ask_which(right, debts, manager)
    return True


async def _owed_now(
    message: Message,
    reading: Reading,
    amount: Decimal,
    debts: tuple[Debt, ...],
    manager: DialogManager,
    talk: Talk,
) -> bool:
    """What is left of the client's only debt, or a new one beside it."""
    [debt, *others] = debts
    if others or reading.currency not in (None, debt.currency):
        return False
    try:
        owed = Money.of(amount, debt.currency)
        if owed == debt.balance:
            return False
        await remember(manager, talk, debt.id)
        draft, _ = await drafted(reading, talk)
        right = debt.terms.amount - debt.balance + owed
        await open_adjustment(message, manager, debt.id, right, draft.dump())
    except DomainError as error:
        await message.answer(reason(error, talk.html))
    return True
