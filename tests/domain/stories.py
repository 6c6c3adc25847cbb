"""A debt to tell stories about: each call is something that happens on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot.domain.calendar import Calendar
from bot.domain.debts.debt import Debt, Terms
from bot.domain.debts.reply import Outcome, Reason
from bot.domain.debts.timeline import (
    Contact,
    Correction,
    Dispute,
    Entry,
    Offer,
    OfferKind,
    Pause,
    Plan,
    PlanEnd,
    Promise,
    Proposed,
    Record,
    Reply,
    Resolution,
    Start,
)
from bot.domain.ids import ClientId, DebtId, Seq
from bot.domain.ladder.policy import STANDARD, Policy
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.plans.agreement import PlanTerms, propose
from bot.domain.plans.agreement import agree as agree_plan
from bot.domain.plans.schedule import Instalment
from bot.domain.step import Step, next_step

EVERY_DAY = Calendar(frozenset())
WORKDAYS = Calendar()
MONDAY = date(2026, 3, 2)


def day(number: int, since: date = MONDAY) -> date:
    """Day 0 is Monday, 2 March 2026, on which the story's invoice is due."""
    return since + timedelta(days=number)


def euros(amount: int) -> Money:
    return Money(amount * 100, "EUR")


def noon(on: date) -> datetime:
    return datetime.combine(on, time(12), tzinfo=UTC)


class Story:
    """An invoice of 1000 EUR, due on `due`, logged a fortnight before if no other day is said. Days
    may be dates or numbers counted from the due date."""

    def __init__(
        self,
        *,
        due: date = MONDAY,
        amount: Money | None = None,
        calendar: Calendar = EVERY_DAY,
        policy: Policy = STANDARD,
        logged: int = -14,
        debt_id: int = 1,
    ) -> None:
        self.due = due
        self.calendar = calendar
        self.policy = policy
        client = Client(id=ClientId(1), name="Acme", locale=Locale.EN)
        self.debt = Debt(DebtId(debt_id), client, Terms(amount=amount or euros(1000), due=due))
        self.debt.log_invoice(noon(self.day(logged)), self.day(logged))

    def day(self, on: int | date) -> date:
        return on if isinstance(on, date) else day(on, self.due)

    def step(self, on: int | date) -> Step | None:
        return next_step(self.debt, self.policy, self.calendar, self.day(on))

    def pay(self, on: int | date, amount: Money | None = None, made: int | None = None) -> Entry:
        today = self.day(on)
        paid_on = today if made is None else self.day(made)
        return self.debt.pay(amount or self.debt.balance, paid_on, noon(today), today)

    def promise(self, on: int | date, day: int | date, amount: Money | None = None) -> Promise:
        today = self.day(on)
        return self.debt.promise_to_pay(self.day(day), amount, noon(today), today)

    def send(self, on: int | date, script: Script, deadline: int | None = None) -> Contact:
        today = self.day(on)
        last_day = None if deadline is None else self.day(deadline)
        return self.debt.contacted(script, Channel.MESSAGE, last_day, noon(today), today)

    def pause(self, on: int | date, until: int | date | None = None) -> Pause:
        today = self.day(on)
        last = None if until is None else self.day(until)
        return self.debt.pause_until(last, noon(today), today)

    def resume(self, on: int | date) -> Record:
        today = self.day(on)
        return self.debt.resume(noon(today), today)

    def correct(self, on: int | date, **right: Any) -> Correction:
        today = self.day(on)
        return self.debt.correct(replace(self.debt.terms, **right), noon(today), today)

    def write_off(self, on: int | date, amount: Money | None = None) -> Entry:
        today = self.day(on)
        return self.debt.write_off(amount or self.debt.balance, noon(today), today)

    def correct_payment(
        self, on: int | date, payment: Record | Seq, amount: Money | None, made: int | None = None
    ) -> Entry:
        today = self.day(on)
        seq = payment if isinstance(payment, int) else payment.seq
        paid_on = None if made is None else self.day(made)
        return self.debt.correct_payment(seq, amount, paid_on, noon(today), today)

    def correct_promise(
        self,
        on: int | date,
        promise: Record | Seq,
        day: int | None = None,
        amount: Money | None = None,
    ) -> Promise:
        today = self.day(on)
        seq = promise if isinstance(promise, int) else promise.seq
        right_day = None if day is None else self.day(day)
        return self.debt.correct_promise(seq, right_day, amount, noon(today), today)

    def undo_all(self, on: int | date, *seqs: int) -> tuple[Record, ...]:
        """Takes back the records of one change."""
        today = self.day(on)
        return self.debt.take_back_all([Seq(seq) for seq in seqs], noon(today), today)

    def nudge(self, on: int | date) -> Step:
        """The bot nudges about the step that falls on this day, or earlier."""
        today = self.day(on)
        step = self.step(today)
        assert step is not None
        assert step.on == today
        self.debt.nudged(step.kind, step.rung, noon(today), today)
        return step

    def confirm(self, on: int | date, deadline: int | None = None) -> Script:
        """The user is nudged and sends what was suggested."""
        script = self.nudge(on).script
        assert script is not None
        self.send(on, script, deadline)
        return script

    def reply(self, on: int | date, reason: Reason, *also: Reason) -> Reply:
        today = self.day(on)
        return self.debt.replied(reason, noon(today), today, also)

    def dispute(self, on: int | date) -> Dispute:
        today = self.day(on)
        return self.debt.disputed(noon(today), today)

    def resolve(self, on: int | date, outcome: Outcome = Outcome.EXPLAINED) -> Resolution:
        today = self.day(on)
        return self.debt.resolve(outcome, noon(today), today)

    def start_with(self, on: int | date, rung: Rung) -> Start:
        today = self.day(on)
        return self.debt.start_with(rung, noon(today), today)

    def discount(self, on: int | date, amount: Money) -> Entry:
        today = self.day(on)
        return self.debt.discount(amount, noon(today), today)

    def agree(self, on: int | date, *parts: tuple[int | date, int], heads_up: bool = False) -> Plan:
        """Instalments as (day, euros); for all that is open at the last one, 0 euros."""
        return agree(on, [self], *parts, heads_up=heads_up)

    def propose(self, on: int | date, *parts: tuple[int | date, int]) -> Proposed:
        today = self.day(on)
        terms = PlanTerms(schedule=_schedule([self], parts))
        return propose([self.debt], terms, noon(today), today)[0]

    def end_plan(self, on: int | date) -> PlanEnd:
        today = self.day(on)
        return self.debt.end_plan(noon(today), today)

    def offer(
        self, on: int | date, pay: Money, by: int | date, kind: OfferKind = OfferKind.DISCOUNT
    ) -> Offer:
        today = self.day(on)
        return self.debt.make_offer(kind, pay, self.day(by), noon(today), today)

    def take_offer(self, on: int | date) -> Entry | None:
        today = self.day(on)
        return self.debt.take_offer(noon(today), today)

    def open_parts(self) -> list[tuple[int, int]]:
        """What is open of the plan, as (day, minor units)."""
        return [((part.day - self.due).days, part.open.minor) for part in self.debt.open_parts]

    def undo(self, on: int | date, record: Record | Seq) -> Record:
        today = self.day(on)
        seq = record if isinstance(record, int) else record.seq
        return self.debt.take_back(seq, noon(today), today)

    def seen(self, step: Step | None) -> tuple[str, int] | None:
        """A step as (what, day of the story)."""
        if step is None:
            return None
        return (step.rung or step.kind).value, (step.on - self.due).days

    def next(self, on: int | date) -> tuple[str, int] | None:
        return self.seen(self.step(on))


def agree(
    on: int | date,
    stories: Sequence[Story],
    *parts: tuple[int | date, int],
    heads_up: bool = False,
    down_payment: bool = False,
) -> Plan:
    """A plan over the debts of these stories, which count their days from the same due date."""
    first = stories[0]
    today = first.day(on)
    terms = PlanTerms(
        schedule=_schedule(stories, parts), has_down_payment=down_payment, heads_up=heads_up
    )
    return agree_plan([story.debt for story in stories], terms, noon(today), today)[0]


def _schedule(
    stories: Sequence[Story], parts: Sequence[tuple[int | date, int]]
) -> tuple[Instalment, ...]:
    first = stories[0]
    total = sum((s.debt.balance for s in stories), Money.zero(first.debt.currency))
    stated = sum((euros(amount) for _, amount in parts), Money.zero("EUR"))
    return tuple(
        Instalment(first.day(on), euros(amount) if amount else total - stated)
        for on, amount in parts
    )


def with_gap(days: int) -> Policy:
    return replace(STANDARD, gap_days=days)
