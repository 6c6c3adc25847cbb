"""What the client answered: why they do not pay, what helps then, and what can be done at once.

The advice is the playbook's, section 2. Nothing is recorded unless a button is pressed.
"""

from __future__ import annotations

from aiogram_dialog import DialogManager

from bot.application.nudges.tap import Action
from bot.application.ports.screens import Button, Screen
from bot.application.ports.understanding import Reading, Reason
from bot.chat.requests.reference.shown import remember
from bot.chat.requests.told.offers import debt_button, promise_button, stated
from bot.chat.talk import Talk
from bot.domain.debt import Debt

_UNCLEAR = "unclear"


async def client_reply(reading: Reading, debt: Debt, talk: Talk, manager: DialogManager) -> Screen:
    """Raises `AlreadySettled`."""
    debt.refuse_if_settled()
    await remember(manager, talk, debt.id)
    lines = [talk.html(f"reply.{reading.reason or _UNCLEAR}", client=debt.client.name)]
    named = _named(reading, debt, talk)
    if named:
        lines += ["", named]
    lines += ["", talk.html("reply.nothing_recorded")]
    return Screen("\n".join(lines), _actions(reading, debt, talk))


def _named(reading: Reading, debt: Debt, talk: Talk) -> str:
    """The day and the sum in the answer, if there are any."""
    sum_ = stated(reading.amount, reading.currency, debt)
    day = reading.promised_on
    if day is not None and sum_ is not None:
        return talk.html("reply.sum_and_day", amount=sum_, day=day)
    if day is not None:
        return talk.html("reply.day", day=day)
    return talk.html("reply.sum", amount=sum_) if sum_ is not None else ""


def _actions(reading: Reading, debt: Debt, talk: Talk) -> tuple[tuple[Button, ...], ...]:
    sum_ = stated(reading.amount, reading.currency, debt)
    rows: list[tuple[Button, ...]] = []
    if reading.reason is Reason.PAID:
        rows.append(
            (
                debt_button(debt, "button.paid", Action.PAID, talk),
                debt_button(debt, "button.part_paid", Action.PART_PAID, talk),
            )
        )
    rows.append((promise_button(debt, reading.promised_on, sum_, talk),))
    rows.append(
        (
            debt_button(debt, "button.what_to_send", Action.STEP, talk),
            debt_button(debt, "button.snooze", Action.SNOOZES, talk),
        )
    )
    rows.append(
        (
            debt_button(debt, "button.pause", Action.PAUSE, talk),
            debt_button(debt, "button.open", Action.OPEN, talk),
        )
    )
    return tuple(rows)
