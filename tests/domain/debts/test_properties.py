"""What holds whatever happens to a debt, in whatever order and on whatever days."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.domain.calendar import Calendar
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.reply import Outcome, Reason
from bot.domain.debts.timeline import Entry, StepKind, is_change
from bot.domain.errors import DomainError, NothingToUndo, UndoBlocked
from bot.domain.ids import Seq
from bot.domain.ladder.policy import RULES, STANDARD
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Script
from bot.domain.money import Money
from bot.domain.step import Step
from tests.domain.stories import Story

Change = tuple[str, object, object]
History = list[tuple[int, Change]]

calendars = st.sets(st.integers(0, 6), max_size=6).map(frozenset).map(Calendar)
amounts = st.integers(-5, 1100).map(lambda minor: Money(minor, "EUR"))

changes = st.one_of(
    st.tuples(st.just("pay"), amounts, st.integers(0, 40)),
    st.tuples(st.just("promise"), st.none() | amounts, st.integers(-2, 30)),
    st.tuples(st.just("send"), st.sampled_from(Script), st.none() | st.integers(0, 15)),
    st.tuples(st.just("pause"), st.none(), st.none() | st.integers(0, 20)),
    st.tuples(st.just("resume"), st.none(), st.none()),
    st.tuples(st.just("nudge"), st.none(), st.none()),
    st.tuples(st.just("undo"), st.none(), st.integers(0, 12)),
    st.tuples(st.just("write off"), amounts, st.none()),
    st.tuples(st.just("correct sum"), amounts, st.none()),
    st.tuples(st.just("correct due"), st.none(), st.integers(-9, 30)),
    st.tuples(st.just("correct payment"), st.none() | amounts, st.integers(0, 12)),
    st.tuples(st.just("correct promise"), st.none() | amounts, st.integers(0, 12)),
    st.tuples(st.just("undo change"), st.none(), st.integers(0, 12)),
    st.tuples(st.just("reply"), st.sampled_from(Reason), st.none() | st.just(1)),
    st.tuples(st.just("dispute"), st.none(), st.none()),
    st.tuples(st.just("resolve"), st.sampled_from(Outcome), st.none()),
    st.tuples(st.just("start"), st.sampled_from(Rung), st.none()),
    st.tuples(st.just("discount"), amounts, st.none()),
)
"""What happens, with a sum, a script or the like, and days or a place of the timeline."""
PROMISES = (StepKind.PROMISE_DUE, StepKind.PROMISE_BROKEN)
LEGAL = (Rung.LEGAL_WARNING, Rung.LEGAL_FINAL)

histories = st.lists(st.tuples(st.integers(0, 12), changes), max_size=14)
"""Changes, each so many days after the one before."""


def happen(story: Story, today: int, change: Change) -> None:
    """Lets a change happen to the story; what the books refuse does not."""
    match change:
        case "pay", Money() as amount, int(ago):
            story.pay(today, amount, made=today - ago)
        case "promise", Money() | None as amount, int(ahead):
            story.promise(today, today + ahead, amount)
        case "send", Script() as script, int() | None as ahead:
            story.send(today, script, None if ahead is None else today + ahead)
        case "pause", _, int() | None as ahead:
            story.pause(today, None if ahead is None else today + ahead)
        case "resume", _, _:
            story.resume(today)
        case "nudge", _, _:
            step = story.step(today)
            if step is not None and step.on == story.day(today):
                story.nudge(today)
        case "undo", _, int(place):
            story.undo(today, Seq(place))
        case "reply" | "dispute" | "resolve" | "start", _, _:
            be_answered(story, today, change)
        case _:
            put_right(story, today, change)


def be_answered(story: Story, today: int, change: Change) -> None:
    match change:
        case "reply", Reason() as reason, unhappy:
            story.reply(today, reason, *([Reason.UNHAPPY] if unhappy else []))
        case "dispute", _, _:
            story.dispute(today)
        case "resolve", Outcome() as outcome, _:
            story.resolve(today, outcome)
        case "start", Rung() as rung, _:
            story.start_with(today, rung)


def put_right(story: Story, today: int, change: Change) -> None:
    match change:
        case "write off", Money() as amount, _:
            story.write_off(today, amount)
        case "discount", Money() as amount, _:
            story.discount(today, amount)
        case "correct sum", Money() as amount, _:
            story.correct(today, amount=amount)
        case "correct due", _, int(ahead):
            story.correct(today, due=story.day(today + ahead))
        case "correct payment", Money() | None as amount, int(place):
            story.correct_payment(today, Seq(place), amount, made=today)
        case "correct promise", Money() | None as amount, int(place):
            story.correct_promise(today, Seq(place), today + 1, amount)
        case "undo change", _, int(place):
            # A change of several records: whatever was written on that day.
            day = story.debt.record(Seq(place)).on
            story.undo_all(today, *(r.seq for r in story.debt.timeline if r.on == day))


def told(history: History, calendar: Calendar) -> tuple[Story, int]:
    """The story of a small debt with this history, and the number of its last day."""
    story = Story(amount=Money(1000, "EUR"), calendar=calendar)
    today = -14
    for wait, change in history:
        today += wait
        before = story.debt.timeline
        try:
            happen(story, today, change)
        except DomainError:
            assert story.debt.timeline == before
    return story, today


@given(histories)
def test_the_balance_is_exact_and_never_negative(
    history: History,
) -> None:
    debt = told(history, Calendar())[0].debt
    running = 0
    for record in debt.timeline:
        if isinstance(record, Entry):
            running += record.amount.minor
            assert running >= 0
    assert debt.balance == Money(running, "EUR")
    assert debt.paid >= Money.zero("EUR")
    assert debt.written_off >= Money.zero("EUR")
    if not debt.is_withdrawn:
        let_go = debt.written_off + debt.discounted
        assert debt.balance + debt.paid + let_go == debt.terms.amount


@given(histories, calendars, st.integers(0, 40))
@settings(max_examples=200)
def test_a_step_is_never_early_never_quiet_and_never_for_what_is_settled_paused_or_promised(
    history: History, calendar: Calendar, later: int
) -> None:
    story, today = told(history, calendar)
    debt, on = story.debt, story.day(today + later)
    step = story.step(on)
    if step is None:
        endless = debt.pause(on)
        assert debt.is_settled or (endless is not None and endless.until is None)
        return
    assert not debt.is_settled
    assert step.on >= on
    assert not calendar.is_quiet(step.on)
    assert debt.pause(step.on) is None
    promise = debt.promise
    is_open = promise is not None and debt.promise_state(promise, step.on) is PromiseState.OPEN
    if promise is not None and is_open and debt.dispute is None:
        assert step.kind is StepKind.PROMISE_DUE
        assert step.on == promise.day
    if step.kind is StepKind.PROMISE_BROKEN:
        assert promise is not None
        assert debt.promise_state(promise, step.on) is PromiseState.BROKEN
    assert (step.promise is not None) == (step.kind in PROMISES)
    assert (step.kind is StepKind.DISPUTE) == (debt.dispute is not None)
    assert (step.kind is StepKind.RUNG) == (step.rung is not None)


@given(histories, calendars, st.integers(0, 60))
@settings(max_examples=200)
def test_nothing_legal_is_suggested_while_a_promise_or_a_dispute_is_open(
    history: History, calendar: Calendar, later: int
) -> None:
    warned: History = [(80, ("send", Script.LEGAL_WARNING, 3))]
    story, today = told(warned + history, calendar)
    debt, on = story.debt, story.day(today + later)
    step, promise = story.step(on), debt.promise
    if step is None or step.rung not in LEGAL:
        return
    assert debt.dispute is None
    assert promise is None or debt.promise_state(promise, step.on) is not PromiseState.OPEN


@given(histories, calendars)
@settings(max_examples=200)
def test_no_rung_is_suggested_before_what_it_needs_was_sent(
    history: History, calendar: Calendar
) -> None:
    story, today = told([(wait, c) for wait, c in history if c[0] != "start"], calendar)
    step = story.step(today)
    assume(step is not None and step.rung is not None)
    assert isinstance(step, Step)
    assert step.rung is not None
    needs = RULES[step.rung].needs
    assert needs is None or Script.of(needs) in [c.script for c in story.debt.contacts]


@given(histories, calendars)
def test_a_step_stays_the_same_until_its_day_comes(history: History, calendar: Calendar) -> None:
    story, today = told(history, calendar)
    step = story.step(today)
    assume(step is not None)
    assert isinstance(step, Step)
    wait = (step.on - story.day(today)).days
    for days in {0, 1, wait // 2, wait - 1, wait}:
        if 0 <= days <= wait:
            assert story.step(today + days) == step


@given(histories, calendars)
def test_a_rung_keeps_the_gap_after_any_contact_or_payment_and_lets_deadlines_pass(
    history: History, calendar: Calendar
) -> None:
    story, today = told(history, calendar)
    step = story.step(today)
    assume(step is not None and step.kind is StepKind.RUNG)
    assert isinstance(step, Step)
    debt, gap = story.debt, timedelta(days=STANDARD.gap_days)
    assert all(c.deadline is None or step.on > c.deadline for c in debt.contacts)
    announced = step.rung in (Rung.STOP_WORK, Rung.LEGAL_FINAL)
    days = [c.deadline + timedelta(days=1) for c in debt.contacts if c.deadline and announced]
    signs = [contact.sent_on for contact in debt.contacts]
    signs += [payment.on for payment in debt.payments if payment.on > debt.due]
    signs += [resolution.on for resolution in debt.resolutions]
    signs += [reply.on for reply in debt.answers if not announced]
    assert all(step.on >= on + gap for on in signs if on >= max(days, default=on))


@given(
    st.lists(st.tuples(st.integers(0, 30), st.booleans()), max_size=60),
    calendars,
    st.integers(1, 9),
    st.integers(-14, 150),
)
def test_no_rung_is_skipped_or_hurried_whatever_days_pass_and_are_missed(
    visits: list[tuple[int, bool]], calendar: Calendar, gap: int, start: int
) -> None:
    story = Story(calendar=calendar, policy=replace(STANDARD, gap_days=gap))
    today = start
    sent: list[int] = []
    for wait, confirms in visits:
        today += wait
        step = story.step(today)
        if step is None or step.on > story.day(today) or step.kind is StepKind.LAST_RESORT:
            continue
        assert step.rung is STANDARD.rungs[len(sent)]
        assert today >= STANDARD.days[STANDARD.rungs[len(sent)]]
        if confirms:
            story.confirm(today)
            sent.append(today)
        else:
            story.nudge(today)
    assert all(later - earlier >= gap for earlier, later in pairwise(sent))


@given(st.lists(st.integers(0, 9), max_size=12), calendars)
def test_an_unconfirmed_rung_comes_back_once_soon_and_then_no_oftener_than_weekly(
    delays: list[int], calendar: Calendar
) -> None:
    story = Story(calendar=calendar)
    days: list[int] = []
    for delay in delays:
        step = story.step(days[-1] if days else 0)
        assert step is not None
        seen = calendar.open_day(step.on + timedelta(days=delay))
        days.append((seen - story.due).days)
        story.nudge(seen)
    assert all(later - earlier >= 1 for earlier, later in pairwise(days[:2]))
    assert all(later - earlier >= 7 for earlier, later in pairwise(days[1:]))


@given(histories, st.randoms(use_true_random=False), calendars)
def test_undoing_everything_in_any_allowed_order_returns_to_the_start(
    history: History,
    random: Random,
    calendar: Calendar,
) -> None:
    nudgeless = [(wait, change) for wait, change in history if change[0] != "nudge"]
    story, today = told(nudgeless, calendar)
    debt = story.debt
    assume(not debt.is_withdrawn)
    kept = debt.timeline
    pending = [r for r in kept[1:] if is_change(r) and not debt.was_taken_back(r.seq)]
    random.shuffle(pending)
    while pending:
        # What was paid keeps a correction of the sum from being undone, until it is undone itself.
        left = []
        for record in pending:
            try:
                story.undo(today, record)
            except UndoBlocked:
                left.append(record)
        assert len(left) < len(pending)
        pending = left
    assert debt.timeline[: len(kept)] == kept
    assert debt.balance == debt.terms.amount == debt.logged.amount
    assert debt.terms == debt.logged
    assert (debt.promise, debt.contacts, debt.payments) == (None, (), ())
    assert (debt.dispute, debt.replies, debt.resolutions, debt.start) == (None, (), (), None)
    assert story.step(today) == Story(amount=Money(1000, "EUR"), calendar=calendar).step(today)


@given(histories, changes, calendars, st.integers(0, 5))
@settings(max_examples=200)
def test_undoing_a_change_at_once_restores_the_step_and_cannot_be_done_twice(
    history: History,
    change: Change,
    calendar: Calendar,
    wait: int,
) -> None:
    assume(change[0] not in ("nudge", "undo", "undo change"))
    story, today = told(history, calendar)
    today += wait
    known = len(story.debt.timeline)
    before, owed, terms = story.step(today), story.debt.balance, story.debt.terms
    try:
        happen(story, today, change)
    except DomainError:
        return
    made = [record.seq for record in story.debt.timeline[known:]]
    story.undo_all(today, *made)
    assert story.step(today) == before
    assert story.debt.balance == owed
    assert story.debt.terms == terms
    for record in story.debt.timeline[known:]:
        with pytest.raises(NothingToUndo):
            story.undo(today, record)
