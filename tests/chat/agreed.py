"""Plans and offers that people have made already, and the days on which they are heard of."""

from __future__ import annotations

from datetime import date, timedelta

from bot.application.change import Origin
from bot.domain.debts.timeline import OfferKind
from bot.domain.ids import DebtId, Seq
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Instalment, proposal_of
from tests.chat.stage import MONDAY, Person
from tests.chat.telegram import Sent

WEEK = timedelta(weeks=1)
DAYS = tuple(MONDAY + n * WEEK for n in range(1, 5))
"""Four Mondays, from 9 March."""


def dollars(amount: int) -> Money:
    return Money(amount * 100, "USD")


def terms(total: Money, days: tuple[date, ...] = DAYS, *, heads_up: bool = False) -> PlanTerms:
    part = proposal_of(total, len(days))
    sums = [part.amount] * (len(days) - 1) + [part.last]
    schedule = tuple(Instalment(day, sum_) for day, sum_ in zip(days, sums, strict=True))
    return PlanTerms(schedule=schedule, heads_up=heads_up)


async def origin(ana: Person) -> Origin:
    return Origin(ana.id, next(ana.stage.update_ids), ana.stage.clock.now())


async def agrees(
    ana: Person, days: tuple[date, ...] = DAYS, *, debts: int = 1, heads_up: bool = False
) -> None:
    """A plan over the first debts, made without a word in the chat."""
    ids = [DebtId(number) for number in range(1, debts + 1)]
    owed = [(await ana.debt(debt_id)).balance for debt_id in ids]
    plan = terms(sum(owed[1:], owed[0]), days, heads_up=heads_up)
    await ana.stage.services.agree_plan(await origin(ana), ids, plan)


async def proposes(ana: Person, days: tuple[date, ...] = DAYS) -> Seq:
    balance = (await ana.debt()).balance
    plan = terms(balance, days, heads_up=True)
    change = await ana.stage.services.propose_plan(await origin(ana), [DebtId(1)], plan)
    return change.record.seq


async def offers(ana: Person, pay: int, by: date, kind: OfferKind = OfferKind.DISCOUNT) -> Seq:
    make = ana.stage.services.make_offer
    return (await make(await origin(ana), DebtId(1), kind, dollars(pay), by)).record.seq


async def nudged(ana: Person, on: date) -> Sent:
    """The next nudge that comes, on that day."""
    clock = ana.stage.clock
    clock.move(days=(on - clock.now().date()).days)
    sent = await ana.is_nudged()
    assert sent is not None
    return sent
