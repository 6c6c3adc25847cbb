"""Payment plans and discounts: not kept in the books yet, and said so.

What was understood is shown, field by field, with what can be done now. Nothing is recorded unless
a button is pressed.
"""

from __future__ import annotations

from aiogram_dialog import DialogManager
from babel.numbers import format_decimal

from bot.application.nudges.tap import Action
from bot.application.ports.screens import Button, Screen
from bot.application.ports.understanding import Frequency, Reading
from bot.chat.requests.reference.shown import remember
from bot.chat.requests.told.offers import debt_button, promise_button, snooze_button, stated
from bot.chat.talk import Talk
from bot.domain.debt import Debt
from bot.domain.money import Money

_ALL = 100

_EVERY = {
    Frequency.WEEKLY: "plan.weekly",
    Frequency.BIWEEKLY: "plan.biweekly",
    Frequency.MONTHLY: "plan.monthly",
}


async def plan(reading: Reading, debt: Debt, talk: Talk, manager: DialogManager) -> Screen:
    """Raises `AlreadySettled`."""
    debt.refuse_if_settled()
    await remember(manager, talk, debt.id)
    each = stated(reading.amount, reading.currency, debt)
    first = stated(reading.down_payment, reading.currency, debt)
    lines = [talk.html("plan.head", client=debt.client.name, balance=debt.balance)]
    if first is not None:
        lines.append(talk.html("plan.down_payment", amount=first))
    if reading.installments is not None:
        lines.append(talk.html("plan.count", count=str(reading.installments)))
    if each is not None:
        lines.append(talk.html("plan.each", amount=each))
    if reading.frequency is not None:
        lines.append(talk.html(_EVERY[reading.frequency]))
    if reading.first_date is not None:
        lines.append(talk.html("plan.first", day=reading.first_date))
    lines += ["", talk.html("plan.not_kept")]
    return Screen(
        "\n".join(lines),
        (
            (promise_button(debt, reading.first_date, each, talk),),
            (snooze_button(debt, reading.first_date, talk),),
            _wording_and_card(debt, talk),
        ),
    )


async def discount(reading: Reading, debt: Debt, talk: Talk, manager: DialogManager) -> Screen:
    """Raises `AlreadySettled`."""
    debt.refuse_if_settled()
    await remember(manager, talk, debt.id)
    off = _taken_off(reading, debt)
    left = debt.balance - off if off is not None else None
    lines = [talk.html("discount.head", client=debt.client.name, balance=debt.balance)]
    if reading.percent is not None:
        percent = format_decimal(reading.percent, locale=talk.locale.value)
        lines.append(talk.html("discount.percent", percent=percent))
    amount = stated(reading.amount, reading.currency, debt)
    if off is not None or amount is not None:
        lines.append(talk.html("discount.off", amount=off or amount))
    if left is not None:
        lines.append(talk.html("discount.left", amount=left))
    if reading.until is not None:
        lines.append(talk.html("discount.until", day=reading.until))
    lines += ["", talk.html("discount.not_kept")]
    return Screen(
        "\n".join(lines),
        (
            (promise_button(debt, reading.until, left, talk),),
            (snooze_button(debt, reading.until, talk),),
            _wording_and_card(debt, talk),
        ),
    )


def _taken_off(reading: Reading, debt: Debt) -> Money | None:
    """The discount as a sum that leaves something to pay."""
    off = stated(reading.amount, reading.currency, debt)
    if off is None and reading.percent is not None and 0 < reading.percent < _ALL:
        off = debt.balance.percent(reading.percent)
    if off is None or off.currency != debt.currency:
        return None
    return off if off and off < debt.balance else None


def _wording_and_card(debt: Debt, talk: Talk) -> tuple[Button, ...]:
    return (
        debt_button(debt, "button.what_to_send", Action.STEP, talk),
        debt_button(debt, "button.open", Action.OPEN, talk),
    )
