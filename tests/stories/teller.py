"""A desk with short ways to tell what a client does and what the user is to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.application.nudges.compose_script import script_facts
from bot.application.nudges.fitting import is_true
from bot.application.ports.wording import ScriptFacts
from bot.domain.debts.reply import Reason
from bot.domain.debts.timeline import Contact, Plan, Promise, Reply
from bot.domain.holidays import NO_COUNTRY
from bot.domain.ids import DebtId
from bot.domain.ladder.policy import Policy
from bot.domain.ladder.script import Channel, Script
from bot.domain.money import Money
from bot.domain.people.user import User
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Instalment
from bot.domain.step import Step, step_of
from tests.application.desk import ME, MONDAY, Desk, day, kroner, seen


class Teller(Desk):
    """Every day is open, holidays too, unless a story says otherwise; the last days that texts name
    are working days all the same."""

    async def begin(self) -> None:
        await self.meet()
        await self.live(country=NO_COUNTRY)

    async def live(
        self, quiet_days: frozenset[int] = frozenset(), country: str | None = None
    ) -> User:
        return await self.change_settings(
            ME, lambda user: replace(user, quiet_days=quiet_days, country=country)
        )

    async def climbs(self, policy: Policy) -> User:
        return await self.change_settings(ME, lambda user: replace(user, policy=policy))

    async def nudged_on(self, number: int) -> list[tuple[str, str]]:
        """What the morning's nudge of that day is about, by client; it is sent."""
        self.at(number)
        return seen(await self.nudged())

    async def step(self, debt_id: DebtId) -> Step | None:
        """By the books as they are now."""
        user = await self.user()
        return step_of(await self.debt(debt_id), user, user.today(self.clock.now()))

    async def next(self, debt_id: DebtId) -> tuple[str, int] | None:
        """The step as (what, day of the story)."""
        step = await self.step(debt_id)
        if step is None:
            return None
        return (step.rung or step.kind).value, (step.on - MONDAY).days

    async def sends(
        self, debt_id: DebtId, script: Script, channel: Channel = Channel.MESSAGE
    ) -> Contact:
        shown_on = (await self.user()).today(self.clock.now())
        change = await self.confirm_contact(self.origin(), debt_id, script, channel, shown_on)
        assert isinstance(change.record, Contact)
        return change.record

    async def says(
        self, debt_id: DebtId, reason: Reason, *also: Reason, said: str | None = None
    ) -> Reply:
        """The client does."""
        change = await self.record_reply(self.origin(), debt_id, reason, also, said)
        assert isinstance(change.record, Reply)
        return change.record

    async def promises(self, debt_id: DebtId, on: int, amount: int | None = None) -> Promise:
        money = None if amount is None else kroner(amount)
        change = await self.record_promise(self.origin(), debt_id, day(on), money)
        assert isinstance(change.record, Promise)
        return change.record

    async def agrees_to(self, debt_id: DebtId, *parts: tuple[int, int]) -> Plan:
        """The client does, to instalments as (day, kroner)."""
        change = await self.agree_plan(self.origin(), [debt_id], _terms(parts))
        assert isinstance(change.record, Plan)
        return change.record

    async def late(self) -> Money:
        """What all clients should have paid by now."""
        return (await self.list_debts(ME, 0)).totals[0].late

    async def days_late(self, debt_id: DebtId) -> int:
        today = (await self.user()).today(self.clock.now())
        return (await self.debt(debt_id)).days_late(today)

    async def fits(self, debt_id: DebtId, script: Script) -> bool:
        """Whether what the text says is true today."""
        today = (await self.user()).today(self.clock.now())
        return is_true(script, await self.debt(debt_id), today)

    async def facts(self, debt_id: DebtId, script: Script) -> ScriptFacts:
        """What the text would say today."""
        user = await self.user()
        debt = await self.debt(debt_id)
        return script_facts(debt, user, script, user.today(self.clock.now()))


def _terms(parts: Sequence[tuple[int, int]]) -> PlanTerms:
    schedule = (Instalment(day(number), kroner(amount)) for number, amount in parts)
    return PlanTerms(schedule=tuple(schedule))


def number_of(script_facts: ScriptFacts) -> int:
    """The day of the story that the text names as the last."""
    return (script_facts.deadline - MONDAY).days
