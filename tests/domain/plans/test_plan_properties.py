"""What holds of plans and offers whatever happens to one debt or two, in whatever order."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.calendar import Calendar
from bot.domain.debts.deals import OfferState
from bot.domain.debts.debt import Debt
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.timeline import OfferKind, StepKind, is_change
from bot.domain.errors import DomainError
from bot.domain.ids import Seq
from bot.domain.ladder.policy import STANDARD
from bot.domain.ladder.script import Channel, Script
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms, agree, pay_together, propose
from bot.domain.plans.schedule import Frequency, Instalment, in_parts
from bot.domain.step import next_step
from tests.domain.stories import Story, noon

OF_PLAN = {
    StepKind.INSTALMENT_SOON,
    StepKind.INSTALMENT_DUE,
    StepKind.INSTALMENT_MISSED,
    StepKind.INSTALMENT_AGAIN,
    StepKind.PLAN_BROKEN,
}
ZERO = Money.zero("EUR")

calendars = st.sets(st.integers(0, 6), max_size=6).map(frozenset).map(Calendar)
sums = st.integers(1, 700).map(lambda minor: Money(minor, "EUR"))
whose = st.integers(0, 1)
events = st.one_of(
    st.tuples(
        st.sampled_from(["agree", "propose"]),
        st.sampled_from([(0,), (1,), (0, 1)]),
        st.integers(1, 6),
        st.integers(0, 40),
        st.booleans(),
    ),
    st.tuples(st.just("pay"), whose, sums, st.integers(0, 20)),
    st.tuples(st.just("end"), whose),
    st.tuples(st.just("confirm"), whose),
    st.tuples(st.just("promise"), whose, st.none() | sums, st.integers(0, 30)),
    st.tuples(st.just("offer"), whose, sums, st.integers(0, 20)),
    st.tuples(st.just("correct"), whose, sums),
    st.tuples(st.just("let go"), whose, sums),
    st.tuples(st.just("send"), whose, st.sampled_from(Script)),
    st.tuples(st.just("nudge"), whose),
    st.tuples(st.just("undo"), st.integers(0, 8)),
)
histories = st.lists(st.tuples(st.integers(0, 25), events), max_size=14)


class Books:
    """Two invoices of a client, of 9 and 6 euros, each change taken whole or not at all."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.debts = [
            Story(amount=Money(900, "EUR")).debt,
            Story(amount=Money(600, "EUR"), debt_id=2).debt,
        ]
        self.today = Story().day(0)
        self.changes: list[list[tuple[int, Seq]]] = []

    def happen(self, event: tuple[object, ...]) -> None:
        """What the books refuse leaves them as they were, as a transaction does."""
        kept = [debt.timeline for debt in self.debts]
        try:
            self._happen(event)
        except DomainError:
            self.debts = [
                Debt(d.id, d.client, d.logged, timeline)
                for d, timeline in zip(self.debts, kept, strict=True)
            ]
            for debt in self.debts:
                debt.link(self.debts)
            return
        for debt in self.debts:
            debt.link(self.debts)
        new = [
            (place, record.seq)
            for place, (debt, before) in enumerate(zip(self.debts, kept, strict=True))
            for record in debt.timeline[len(before) :]
            if is_change(record)
        ]
        if new and event[0] != "undo":
            self.changes.append(new)

    def _happen(self, event: tuple[object, ...]) -> None:
        at, today = noon(self.today), self.today
        match event:
            case "agree" | "propose" as what, tuple() as which, int(count), int(ahead), bool(head):
                debts = [self.debts[place] for place in which]
                total = sum((debt.balance for debt in debts), ZERO)
                first = today + timedelta(days=ahead)
                terms = PlanTerms(
                    schedule=in_parts(total, count, first, Frequency.WEEKLY), heads_up=head
                )
                (agree if what == "agree" else propose)(debts, terms, at, today)
            case "pay", int(place), Money() as amount, int(ago):
                made = today - timedelta(days=ago)
                paid = pay_together(self.debts[place].together, amount, made, at, today)
                paid[0][0].take_offer(at, today)
            case "end", int(place):
                for debt in self.debts[place].together:
                    debt.end_plan(at, today)
            case "confirm", int(place):
                self.debts[place].confirm_plan(today, at, today)
            case "promise", int(place), amount, int(ahead):
                day = today + timedelta(days=ahead)
                assert amount is None or isinstance(amount, Money)
                self.debts[place].lead.promise_to_pay(day, amount, at, today)
            case "offer", int(place), Money() as pay, int(ahead):
                by = today + timedelta(days=ahead)
                self.debts[place].make_offer(OfferKind.SETTLEMENT, pay, by, at, today)
            case _:
                self._put_right(event)

    def _put_right(self, event: tuple[object, ...]) -> None:
        at, today = noon(self.today), self.today
        match event:
            case "correct", int(place), Money() as amount:
                debt = self.debts[place]
                debt.correct(type(debt.terms)(amount=amount, due=debt.due), at, today)
            case "let go", int(place), Money() as amount:
                self.debts[place].write_off(amount, at, today)
            case "send", int(place), Script() as script:
                self.debts[place].contacted(script, Channel.MESSAGE, None, at, today)
            case "nudge", int(place):
                step = next_step(self.debts[place], STANDARD, self.calendar, today)
                if step is not None and step.on == today:
                    self.debts[place].nudged(step.kind, step.rung, at, today)
            case "undo", int(back):
                change = self.changes[-1 - back % len(self.changes)] if self.changes else []
                for place in {place for place, _ in change}:
                    seqs = [seq for of, seq in change if of == place]
                    self.debts[place].take_back_all(seqs, at, today)


def told(history: list[tuple[int, tuple[object, ...]]], calendar: Calendar) -> Books:
    books = Books(calendar)
    for wait, event in history:
        books.today += timedelta(days=wait)
        books.happen(event)
    return books


@given(histories)
@settings(max_examples=300)
def test_what_is_open_of_a_plan_is_always_what_is_owed(
    history: list[tuple[int, tuple[object, ...]]],
) -> None:
    books = told(history, Calendar(frozenset()))
    for debt in books.debts:
        assert debt.balance >= ZERO
        assert debt.late(books.today) <= debt.balance
        if debt.plan is None:
            assert debt.parts == ()
            continue
        assert sum((part.open for part in debt.own_parts), ZERO) == debt.balance
        assert sum((part.open for part in debt.parts), ZERO) == debt.owed_together
        assert all(ZERO <= part.open <= part.amount for part in debt.parts)
        assert [part.number for part in debt.parts] == sorted({p.number for p in debt.parts})
        # The oldest are paid first: behind an open one nothing is paid, on each debt.
        opened = [part for part in debt.own_parts if part.open]
        assert all(part.open == part.amount for part in opened[1:])


@given(histories)
@settings(max_examples=200)
def test_debts_of_a_plan_agree_about_it(history: list[tuple[int, tuple[object, ...]]]) -> None:
    first, second = told(history, Calendar(frozenset())).debts
    assert (second in first.companions) == (first in second.companions)
    if second in first.companions:
        assert first.parts == second.parts
        assert first.lead is second.lead
        assert first.schedule == second.schedule


@given(histories, calendars)
@settings(max_examples=300)
def test_a_plan_that_is_kept_is_asked_about_on_its_days_and_nothing_else(
    history: list[tuple[int, tuple[object, ...]]], calendar: Calendar
) -> None:
    books = told(history, calendar)
    for debt in books.debts:
        step = next_step(debt, STANDARD, calendar, books.today)
        if debt.plan is None or step is None:
            continue
        assert debt.leads
        assert step.rung is None
        assert not calendar.is_quiet(step.on)
        promise = debt.promise
        is_promised = promise is not None and not debt.is_replaced(promise)
        if debt.is_kept(books.today) and not is_promised:
            assert step.kind in (StepKind.INSTALMENT_DUE, StepKind.INSTALMENT_SOON)
            first = debt.open_parts[0].day
            soon = step.kind is StepKind.INSTALMENT_SOON
            asked = calendar.open_day(first)
            assert step.on < first if soon else step.on == asked


@given(histories, calendars)
@settings(max_examples=200)
def test_no_two_debts_of_a_plan_nudge_about_it(
    history: list[tuple[int, tuple[object, ...]]], calendar: Calendar
) -> None:
    books = told(history, calendar)
    first, second = books.debts
    steps = [next_step(debt, STANDARD, calendar, books.today) for debt in books.debts]
    if second in first.companions:
        assert None in steps


@given(histories, calendars)
@settings(max_examples=200)
def test_something_is_next_for_every_plan(
    history: list[tuple[int, tuple[object, ...]]], calendar: Calendar
) -> None:
    books = told(history, calendar)
    for debt in books.debts:
        if debt.plan is not None and debt.leads and not debt.is_settled:
            step = next_step(debt, STANDARD, calendar, books.today)
            assert step is not None
            assert step.on >= books.today


@given(histories)
@settings(max_examples=200)
def test_an_offer_that_was_taken_left_nothing_owed_unless_it_was_put_right(
    history: list[tuple[int, tuple[object, ...]]],
) -> None:
    books = told([(w, e) for w, e in history if e[0] not in ("undo", "correct")], Calendar())
    for debt in books.debts:
        for offer in debt.offers:
            if offer == debt.offer:
                assert debt.offer_state(offer, books.today) is not OfferState.TAKEN


@given(histories)
@settings(max_examples=200)
def test_undoing_every_change_from_the_last_returns_to_the_start(
    history: list[tuple[int, tuple[object, ...]]],
) -> None:
    books = told([(w, e) for w, e in history if e[0] not in ("undo", "nudge")], Calendar())
    for change in reversed(books.changes):
        for place in {place for place, _ in change}:
            seqs = [seq for of, seq in change if of == place]
            books.debts[place].take_back_all(seqs, noon(books.today), books.today)
    for debt, logged in zip(books.debts, (900, 600), strict=True):
        assert debt.balance == Money(logged, "EUR")
        assert (debt.plan, debt.agreement, debt.offer) == (None, None, None)
        assert debt.proposed_schedule == ()
        assert debt.expected_on == debt.due


@given(histories, st.integers(0, 30))
@settings(max_examples=200)
def test_an_open_promise_silences_its_instalment_and_a_later_deal_replaces_it(
    history: list[tuple[int, tuple[object, ...]]], ahead: int
) -> None:
    books = told(history, Calendar(frozenset()))
    lead = books.debts[0].lead
    day = books.today + timedelta(days=ahead)
    try:
        promise = lead.promise_to_pay(day, None, noon(books.today), books.today)
    except DomainError:
        return
    held = {part.day for part in lead.promised_parts(promise)} if lead.plan else set()
    step = next_step(lead, STANDARD, books.calendar, books.today)
    assert step is not None
    if step.kind in OF_PLAN:
        uncovered = [part for part in lead.open_parts if part.day not in held]
        assert uncovered
        assert step.on <= day
    terms = PlanTerms(schedule=(Instalment(day, lead.balance),))
    agree([lead], terms, noon(books.today), books.today)
    assert lead.promise_state(promise, day) is PromiseState.SUPERSEDED
