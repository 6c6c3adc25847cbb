"""What was entered wrong is put right by further records, and what was right comes back by Undo."""

from __future__ import annotations

import pytest

from bot.domain.debts.promise import PromiseState
from bot.domain.debts.timeline import Entry, EntryKind
from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    AlreadyTakenBack,
    AmountNotPositive,
    ContactBeforeIssue,
    ContactInFuture,
    CurrencyMismatch,
    NotFound,
    NothingToUndo,
    Overpayment,
    PromiseInPast,
    SumBelowPaid,
    UndoBlocked,
    WriteOffTooLarge,
)
from bot.domain.ids import Seq
from bot.domain.ladder.script import Channel, Script
from bot.domain.money import Money
from tests.domain.stories import Story, day, euros, noon

# The terms


def test_a_corrected_sum_is_an_entry_of_the_difference() -> None:
    story = Story()
    story.pay(1, euros(300))
    correction = story.correct(2, amount=euros(900))
    entry = story.debt.record(Seq(correction.seq - 1))
    assert isinstance(entry, Entry)
    assert (entry.kind, entry.amount) == (EntryKind.CORRECTION, euros(-100))
    assert (story.debt.balance, story.debt.terms.amount) == (euros(600), euros(900))
    assert story.debt.logged.amount == euros(1000)


def test_corrected_terms_hold_from_then_on_and_what_was_wrong_stays_to_be_seen() -> None:
    story = Story()
    first = story.correct(1, due=day(10), number="7")
    second = story.correct(2, amount=euros(900), due=day(12))
    terms = story.debt.terms
    assert (terms.due, terms.number, terms.amount) == (day(12), "7", euros(900))
    assert story.debt.due == day(12)
    assert (first.due, first.number, first.amount, first.what_for) == (day(10), "7", None, None)
    assert story.debt.terms_before(first) == story.debt.logged
    assert story.debt.terms_before(second).due == day(10)
    assert story.debt.terms_before(second).amount == euros(1000)


def test_a_later_due_date_moves_the_next_reminder() -> None:
    story = Story()
    story.correct(0, due=day(10))
    assert story.next(1) == ("friendly", 11)


def test_each_correction_is_undone_by_itself() -> None:
    story = Story()
    due = story.correct(1, due=day(10))
    story.correct(2, amount=euros(900))
    story.undo(3, due)
    assert (story.debt.due, story.debt.terms.amount) == (day(0), euros(900))
    story.undo_all(3, 3, 4)
    assert story.debt.terms == story.debt.logged
    assert story.debt.balance == euros(1000)


def test_a_sum_below_what_is_gone_already_is_refused_and_one_equal_to_it_settles() -> None:
    story = Story()
    story.pay(1, euros(300))
    story.write_off(1, euros(100))
    before = story.debt.timeline
    with pytest.raises(SumBelowPaid) as refused:
        story.correct(2, amount=euros(399))
    assert (refused.value.gone, refused.value.amount) == (euros(400), euros(399))
    for error, right in (
        (AmountNotPositive, {"amount": euros(0)}),
        (CurrencyMismatch, {"amount": Money(1, "USD")}),
        (AlreadyRecorded, {"amount": euros(1000), "due": day(0)}),
    ):
        with pytest.raises(error):
            story.correct(2, **right)
    assert story.debt.timeline == before
    story.correct(2, amount=euros(400))
    assert story.debt.is_settled


def test_a_settled_debt_is_open_again_if_more_was_owed() -> None:
    story = Story()
    story.pay(1)
    story.correct(2, amount=euros(1200))
    assert story.debt.balance == euros(200)


def test_a_withdrawn_debt_is_not_corrected() -> None:
    story = Story()
    story.undo(1, Seq(1))
    with pytest.raises(AlreadySettled):
        story.correct(1, due=day(3))


def test_an_invoice_is_taken_back_together_with_its_corrections() -> None:
    story = Story()
    story.correct(1, amount=euros(1500), due=day(3))
    story.undo(2, Seq(1))
    assert story.debt.is_withdrawn
    assert not story.debt.balance
    with pytest.raises(AlreadyTakenBack):
        story.undo(2, Seq(3))


def test_a_sum_that_has_been_paid_since_cannot_be_corrected_back() -> None:
    story = Story()
    story.correct(1, amount=euros(1500))
    story.pay(2, euros(1200))
    before = story.debt.timeline
    with pytest.raises(UndoBlocked):
        story.undo_all(3, 2, 3)
    assert story.debt.timeline == before


# Payments and promises


def test_a_corrected_payment_takes_the_place_of_the_wrong_one() -> None:
    story = Story(amount=euros(5000))
    wrong = story.pay(1, euros(3200), made=0)
    right = story.correct_payment(2, wrong, euros(2300))
    assert (right.value_on, right.amount) == (day(0), euros(-2300))
    assert story.debt.payments == (right,)
    assert story.debt.balance == euros(2700)
    assert story.debt.was_taken_back(wrong.seq)


def test_the_undo_of_a_corrected_payment_brings_the_wrong_one_back_and_can_go_on() -> None:
    story = Story(amount=euros(5000))
    wrong = story.pay(1, euros(3200))
    right = story.correct_payment(2, wrong, euros(2300))
    undoing = story.undo_all(3, 3, right.seq)
    assert [story.debt.undone_by(record) for record in undoing] == [right, wrong]
    assert list(story.debt.payments) == [wrong]
    assert story.debt.balance == euros(1800)
    again = story.undo(4, wrong)
    assert story.debt.undone_by(again) == wrong
    assert not story.debt.payments
    assert story.debt.balance == euros(5000)
    with pytest.raises(AlreadyTakenBack):
        story.undo(5, wrong)


def test_a_payment_is_corrected_more_than_once_only_at_its_latest() -> None:
    story = Story()
    wrong = story.pay(1, euros(320))
    better = story.correct_payment(1, wrong, euros(230))
    with pytest.raises(AlreadyTakenBack):
        story.correct_payment(1, wrong, euros(100))
    story.correct_payment(1, better, None, made=-3)
    (payment,) = story.debt.payments
    assert (payment.amount, payment.value_on) == (euros(-230), day(-3))


def test_a_payment_that_settled_the_debt_can_be_corrected() -> None:
    story = Story()
    payment = story.pay(1)
    story.correct_payment(2, payment, euros(400))
    assert story.debt.balance == euros(600)


def test_a_refused_correction_leaves_the_wrong_record_standing() -> None:
    story = Story()
    payment, promise = story.pay(1, euros(300)), story.promise(1, 5)
    before = story.debt.timeline
    with pytest.raises(Overpayment) as refused:
        story.correct_payment(2, payment, euros(1001))
    assert refused.value.balance == euros(1000)
    with pytest.raises(AmountNotPositive):
        story.correct_payment(2, payment, euros(0))
    with pytest.raises(AlreadyRecorded):
        story.correct_payment(2, payment, euros(300))
    with pytest.raises(NotFound):
        story.correct_payment(2, promise, euros(300))
    with pytest.raises(PromiseInPast):
        story.correct_promise(2, promise, 1)
    with pytest.raises(AlreadyRecorded):
        story.correct_promise(2, promise, 5)
    with pytest.raises(NotFound):
        story.correct_promise(2, payment, 5)
    assert story.debt.timeline == before


def test_a_corrected_promise_keeps_what_was_right() -> None:
    story = Story()
    wrong = story.promise(1, 5, euros(300))
    right = story.correct_promise(1, wrong, 9)
    assert (right.day, right.amount) == (day(9), euros(300))
    assert story.debt.promise == right
    right = story.correct_promise(1, right, None, euros(400))
    assert (right.day, right.amount) == (day(9), euros(400))
    story.undo_all(2, 5, 6)
    restored = story.debt.promise
    assert restored is not None
    assert (restored.day, restored.amount) == (day(9), euros(300))


def test_a_restoring_record_alone_is_no_change_to_take_back() -> None:
    story = Story()
    wrong = story.pay(1, euros(320))
    right = story.correct_payment(1, wrong, euros(230))
    for record in story.undo_all(2, 3, right.seq):
        with pytest.raises(NothingToUndo):
            story.undo(3, record)


# Write-offs


def test_a_debt_that_is_written_off_is_settled_without_having_been_paid() -> None:
    story = Story()
    promise = story.promise(0, 3)
    story.pay(1, euros(300))
    story.write_off(2)
    assert story.debt.is_settled
    assert (story.debt.paid, story.debt.written_off) == (euros(300), euros(700))
    assert story.next(2) is None
    assert story.debt.promise_state(promise, day(9)) is PromiseState.BROKEN


def test_a_part_that_is_written_off_leaves_the_rest_on_the_ladder() -> None:
    story = Story()
    promise = story.promise(1, 3)
    story.write_off(1, euros(200))
    assert story.debt.balance == euros(800)
    story.pay(3, euros(800))
    assert story.debt.promise_state(promise, day(9)) is PromiseState.KEPT


def test_an_undone_write_off_brings_the_debt_and_its_step_back() -> None:
    story = Story()
    before = story.next(5)
    story.undo(5, story.write_off(5))
    assert story.debt.balance == euros(1000)
    assert story.next(5) == before


def test_no_more_is_written_off_than_is_owed() -> None:
    story = Story()
    with pytest.raises(WriteOffTooLarge):
        story.write_off(1, euros(1001))
    with pytest.raises(AmountNotPositive):
        story.write_off(1, euros(-1))
    story.write_off(1)
    with pytest.raises(AlreadySettled):
        story.write_off(1)


# Contacts


def call(story: Story, today: int, sent_on: int | None = None) -> None:
    sent = None if sent_on is None else day(sent_on)
    story.debt.contacted(Script.FRIENDLY, Channel.CALL, None, noon(day(today)), day(today), sent)


def test_the_gap_counts_from_the_day_on_which_the_client_was_called() -> None:
    story = Story()
    call(story, 9, sent_on=6)
    (contact,) = story.debt.contacts
    assert (contact.on, contact.sent_on) == (day(9), day(6))
    assert story.next(9) == ("friendly_again", 11)


def test_a_contact_may_be_older_than_the_books_but_not_than_the_invoice_nor_to_come() -> None:
    story = Story()
    call(story, 9, sent_on=-20)
    with pytest.raises(ContactInFuture):
        call(story, 9, sent_on=10)
    story.correct(9, issued=day(-15))
    with pytest.raises(ContactBeforeIssue):
        call(story, 9, sent_on=-16)
    call(story, 9, sent_on=-15)
