"""The books of one debt: what they take, what they refuse, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Entry, EntryKind, StepKind, Withdrawal
from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    AmountNotPositive,
    CurrencyMismatch,
    DomainError,
    NotFound,
    NothingToUndo,
    Overpayment,
    PauseInPast,
    PaymentInFuture,
    PromiseInPast,
    PromiseTooLarge,
    UndoBlocked,
)
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder.script import Channel, Script
from bot.domain.money import Money
from tests.domain.stories import Story, day, euros, noon


def test_an_invoice_is_the_first_entry() -> None:
    story = Story()
    (entry,) = story.debt.timeline
    assert isinstance(entry, Entry)
    assert (entry.seq, entry.kind, entry.amount) == (1, EntryKind.INVOICE, euros(1000))
    assert story.debt.balance == euros(1000)
    assert story.debt.currency == "EUR"
    assert not story.debt.is_settled


@pytest.mark.parametrize("amount", [0, -1])
def test_an_invoice_of_nothing_is_refused(amount: int) -> None:
    terms = replace(Story().debt.terms, amount=euros(amount))
    debt = Debt(DebtId(2), Story().debt.client, terms)
    with pytest.raises(AmountNotPositive):
        debt.log_invoice(noon(day(0)), day(0))
    assert debt.timeline == ()


def test_lateness_counts_from_the_due_date() -> None:
    debt = Story().debt
    assert [debt.days_late(day(number)) for number in (-2, 0, 1, 40)] == [-2, 0, 1, 40]


def test_payments_lower_the_balance_until_it_is_settled() -> None:
    story = Story()
    payment = story.pay(3, euros(400), made=-2)
    assert (payment.on, payment.value_on) == (day(3), day(-2))
    assert (story.debt.balance, story.debt.paid) == (euros(600), euros(400))
    story.pay(4, euros(600))
    assert story.debt.is_settled
    assert story.debt.paid == euros(1000)


def test_a_payment_of_more_than_is_owed_is_refused_with_both_sums() -> None:
    story = Story()
    story.pay(3, euros(400))
    with pytest.raises(Overpayment) as refused:
        story.pay(3, euros(601))
    assert (refused.value.balance, refused.value.amount) == (euros(600), euros(601))
    assert story.debt.balance == euros(600)


def test_what_the_books_refuse_leaves_no_trace() -> None:
    story = Story()
    before = story.debt.timeline
    dollars = Money(100, "USD")
    refused: tuple[tuple[type[DomainError], Callable[[], object]], ...] = (
        (AmountNotPositive, lambda: story.debt.pay(euros(0), day(1), noon(day(1)), day(1))),
        (AmountNotPositive, lambda: story.pay(1, euros(-5))),
        (CurrencyMismatch, lambda: story.pay(1, dollars)),
        (PaymentInFuture, lambda: story.pay(1, made=2)),
        (PromiseInPast, lambda: story.promise(1, 0)),
        (PromiseTooLarge, lambda: story.promise(1, 2, euros(1001))),
        (AmountNotPositive, lambda: story.promise(1, 2, euros(0))),
        (CurrencyMismatch, lambda: story.promise(1, 2, dollars)),
        (PauseInPast, lambda: story.pause(1, until=1)),
        (NotFound, lambda: story.undo(1, Seq(2))),
        (NotFound, lambda: story.undo(1, Seq(0))),
        (NotFound, lambda: story.undo(1, Seq(-1))),
    )
    for refusal, attempt in refused:
        with pytest.raises(refusal):
            attempt()
        assert story.debt.timeline == before


def test_a_promise_for_today_and_of_all_that_is_owed_are_fine() -> None:
    story = Story()
    assert story.promise(1, 1).day == day(1)
    assert story.promise(1, 2, euros(1000)).amount == euros(1000)


def test_nothing_more_is_recorded_of_a_settled_debt() -> None:
    story = Story()
    story.pay(1)
    attempts: tuple[Callable[[], object], ...] = (
        lambda: story.debt.pay(euros(1), day(2), noon(day(2)), day(2)),
        lambda: story.debt.pay(euros(0), day(2), noon(day(2)), day(2)),
        lambda: story.promise(2, 3),
        lambda: story.send(2, Script.FIRM),
        lambda: story.pause(2),
        lambda: story.resume(2),
    )
    for attempt in attempts:
        with pytest.raises(AlreadySettled):
            attempt()


def test_a_pause_that_is_in_force_is_not_recorded_twice_nor_ended_twice() -> None:
    story = Story()
    for until in (None, 9):
        story.pause(1, until)
        with pytest.raises(AlreadyRecorded):
            story.pause(2, until)
    story.resume(3)
    with pytest.raises(AlreadyRecorded):
        story.resume(3)
    story.pause(3, 9)
    with pytest.raises(AlreadyRecorded):
        story.resume(9)


def test_a_payment_is_taken_back_by_a_reversing_entry() -> None:
    story = Story()
    payment = story.pay(1, euros(300))
    reversal = story.undo(2, payment)
    assert isinstance(reversal, Entry)
    assert (reversal.kind, reversal.amount, reversal.reverses) == (
        EntryKind.REVERSAL,
        euros(300),
        payment.seq,
    )
    assert story.debt.balance == euros(1000)
    assert story.debt.payments == ()
    assert not story.debt.paid
    assert story.debt.timeline[1] == payment


def test_anything_else_is_taken_back_by_a_withdrawal() -> None:
    story = Story()
    contact = story.send(1, Script.FIRM)
    withdrawal = story.undo(2, contact)
    assert isinstance(withdrawal, Withdrawal)
    assert withdrawal.of == contact.seq
    assert story.debt.contacts == ()
    assert story.debt.was_taken_back(contact.seq)
    assert not story.debt.was_taken_back(withdrawal.seq)


def test_nothing_is_taken_back_twice_and_no_undo_is_undone() -> None:
    story = Story()
    for change in (
        story.pay(1, euros(1)),
        story.promise(1, 3),
        story.send(1, Script.FIRM),
        story.pause(1),
        story.resume(1),
    ):
        undoing = story.undo(1, change)
        for record in (change, undoing):
            with pytest.raises(NothingToUndo):
                story.undo(1, record)


def test_a_nudge_happened_and_cannot_be_taken_back() -> None:
    story = Story()
    nudge = story.debt.nudged(StepKind.PROMISE_DUE, None, noon(day(1)), day(1))
    with pytest.raises(NothingToUndo):
        story.undo(1, nudge)


def test_an_invoice_logged_by_mistake_is_withdrawn() -> None:
    story = Story()
    story.undo(1, Seq(1))
    assert story.debt.is_withdrawn
    assert story.debt.is_settled
    assert story.next(1) is None
    assert not Story().debt.is_withdrawn


def test_a_paid_debt_is_not_a_withdrawn_one() -> None:
    story = Story()
    story.pay(1)
    assert not story.debt.is_withdrawn


def test_an_invoice_that_payments_stand_on_cannot_be_taken_back_before_they_are() -> None:
    story = Story()
    payment = story.pay(1, euros(1))
    with pytest.raises(UndoBlocked):
        story.undo(1, Seq(1))
    story.undo(1, payment)
    story.undo(1, Seq(1))
    assert story.debt.balance == euros(0)


def test_an_invoice_with_a_history_is_not_taken_back_by_a_tap_on_an_old_button() -> None:
    contacted, promised = Story(), Story()
    contacted.send(1, Script.FRIENDLY)
    promised.promise(1, 5)
    for story in (contacted, promised):
        with pytest.raises(UndoBlocked):
            story.undo(2, Seq(1))
        story.undo(2, Seq(2))
        story.undo(2, Seq(1))
        assert story.debt.is_withdrawn


def test_a_debt_read_back_from_its_timeline_is_the_same() -> None:
    story = Story()
    story.pay(1, euros(10))
    story.debt.contacted(Script.FIRM, Channel.EMAIL, day(9), noon(day(2)), day(2))
    again = Debt(story.debt.id, story.debt.client, story.debt.terms, story.debt.timeline)
    again.pay(euros(1), day(3), noon(day(3)), day(3))
    assert again.balance == euros(989)
    assert story.debt.balance == euros(990)
