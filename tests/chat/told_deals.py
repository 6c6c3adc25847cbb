"""Plans and offers made without the dialogs that lead to them, and told of as ever."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.application.change import Change, Origin
from bot.application.nudges.tap import Action, Tap
from bot.chat.screens.answers import keyboard, recorded
from bot.chat.talk import Talk
from bot.domain.debts.timeline import OfferKind
from bot.domain.ids import DebtId
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Frequency, Instalment, in_parts
from tests.chat.stage import Person

DAY = date(2026, 3, 10)
"""The Tuesday of next week, by the stage's clock."""


def dollars(amount: int) -> Money:
    return Money(amount * 100, "USD")


def monthly(total: int, count: int, first: date = DAY) -> tuple[Instalment, ...]:
    return in_parts(dollars(total), count, first, Frequency.MONTHLY)


async def agrees(
    person: Person,
    schedule: Sequence[Instalment],
    debts: Sequence[int] = (1,),
    *,
    down_payment: bool = False,
) -> None:
    terms = PlanTerms(schedule=tuple(schedule), has_down_payment=down_payment)
    ids = [DebtId(debt) for debt in debts]
    await _is_told(person, await person.stage.services.agree_plan(_origin(person), ids, terms))


async def proposes(
    person: Person, schedule: Sequence[Instalment], debts: Sequence[int] = (1,)
) -> None:
    terms = PlanTerms(schedule=tuple(schedule))
    ids = [DebtId(debt) for debt in debts]
    await _is_told(person, await person.stage.services.propose_plan(_origin(person), ids, terms))


async def offers(
    person: Person, pay: int, by: date, kind: OfferKind = OfferKind.SETTLEMENT, debt: int = 1
) -> None:
    make_offer = person.stage.services.make_offer
    change = await make_offer(_origin(person), DebtId(debt), kind, dollars(pay), by)
    await _is_told(person, change)


async def taps(person: Person, action: Action, debt: int = 1, number: int = 0) -> str:
    """A button, wherever it stands; returns the alert."""
    person.stage.clock.move(minutes=1)
    return await person.taps(Tap(action, DebtId(debt), number=number).pack())


def _origin(person: Person) -> Origin:
    return Origin(person.id, next(person.stage.update_ids))


async def _is_told(person: Person, change: Change) -> None:
    stage = person.stage
    talk = Talk(services=stage.services, user=change.user, now=stage.clock.now(), update_id=0)
    screen = recorded(change, talk)
    await stage.bot.send_message(person.id, screen.html, reply_markup=keyboard(screen))
    stage.clock.move(minutes=1)
