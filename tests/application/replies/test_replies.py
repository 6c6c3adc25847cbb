"""Answers, the disputes that they open, and how those end."""

from __future__ import annotations

import pytest

from bot.domain.debts.reply import Outcome, Reason
from bot.domain.debts.timeline import EntryKind, Reply
from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    NotDisputed,
    NotFound,
    SumBelowPaid,
    WriteOffTooLarge,
)
from bot.domain.ids import Seq
from bot.domain.money import Money
from tests.application.desk import ME, SOMEBODY_ELSE, Desk, kroner


async def test_an_answer_is_recorded_once_for_an_update(desk: Desk) -> None:
    debt_id = await desk.owes()
    origin = desk.origin(ME, 7)
    first = await desk.record_reply(origin, debt_id, Reason.UNHAPPY, said="the logo is ugly")
    again = await desk.record_reply(origin, debt_id, Reason.UNHAPPY, said="the logo is ugly")
    assert first.record == again.record
    debt = await desk.debt(debt_id)
    assert (len(debt.replies), len(debt.disputes)) == (1, 1)


async def test_an_answer_delays_the_next_reminder_and_silence_does_not(desk: Desk) -> None:
    debt_id = await desk.owes(due=-1)
    before = await desk.next_nudge()
    await desk.record_reply(desk.origin(), debt_id, Reason.NONE)
    assert await desk.next_nudge() == before
    await desk.record_reply(desk.origin(), debt_id, Reason.NONE, said="hmm")
    assert await desk.next_nudge() != before


async def test_words_are_kept_literally_but_for_what_no_database_holds(desk: Desk) -> None:
    debt_id = await desk.owes()
    said = "<b>Ok</b>\n  \u202enever\u202c \U0001f92c"
    await desk.record_reply(desk.origin(), debt_id, Reason.NONE, said=f"{said}\0\ud83d")
    assert (await desk.debt(debt_id)).replies[-1].said == said


async def test_a_correction_keeps_the_words(desk: Desk) -> None:
    debt_id = await desk.owes()
    wrong = await desk.record_reply(
        desk.origin(), debt_id, Reason.MONEY, (Reason.FORGOT,), "not before May"
    )
    right = await desk.correct_reply(desk.origin(), debt_id, wrong.record.seq, Reason.FORGOT)
    assert isinstance(right.record, Reply)
    assert (right.record.reason, right.record.also) == (Reason.FORGOT, ())
    assert right.record.said == "not before May"
    assert (await desk.debt(debt_id)).replies == (right.record,)


async def test_what_else_was_said_keeps_a_dispute_open(desk: Desk) -> None:
    debt_id = await desk.owes()
    wrong = await desk.record_reply(desk.origin(), debt_id, Reason.MONEY, (Reason.UNHAPPY,))
    await desk.correct_reply(desk.origin(), debt_id, wrong.record.seq, Reason.REFUSES)
    assert (await desk.debt(debt_id)).dispute is not None


async def test_the_reason_that_is_in_the_books_is_no_correction(desk: Desk) -> None:
    debt_id = await desk.owes()
    reply = await desk.record_reply(desk.origin(), debt_id, Reason.MONEY)
    with pytest.raises(AlreadyRecorded):
        await desk.correct_reply(desk.origin(), debt_id, reply.record.seq, Reason.MONEY)


async def test_only_a_reply_of_ones_own_can_be_corrected(desk: Desk) -> None:
    debt_id = await desk.owes()
    await desk.meet(SOMEBODY_ELSE)
    for origin in (desk.origin(), desk.origin(SOMEBODY_ELSE)):
        with pytest.raises(NotFound):
            await desk.correct_reply(origin, debt_id, Seq(1), Reason.MONEY)


async def test_a_dispute_that_was_open_before_stays_after_a_correction(desk: Desk) -> None:
    debt_id = await desk.owes()
    await desk.open_dispute(desk.origin(), debt_id)
    reply = await desk.record_reply(desk.origin(), debt_id, Reason.UNHAPPY)
    await desk.correct_reply(desk.origin(), debt_id, reply.record.seq, Reason.MONEY)
    assert (await desk.debt(debt_id)).dispute is not None


@pytest.mark.parametrize(
    ("outcome", "amount", "left"),
    [
        (Outcome.FIXED, None, 1000),
        (Outcome.EXPLAINED, None, 1000),
        (Outcome.CORRECTED, 700, 700),
        (Outcome.CORRECTED, 1200, 1200),
        (Outcome.DISCOUNTED, 300, 700),
    ],
)
async def test_a_dispute_ends_and_its_undo_opens_it_again(
    desk: Desk, outcome: Outcome, amount: int | None, left: int
) -> None:
    debt_id = await desk.owes()
    await desk.open_dispute(desk.origin(), debt_id)
    sum_ = None if amount is None else kroner(amount)
    origin = desk.origin(ME, 8)
    await desk.resolve_dispute(origin, debt_id, outcome, sum_)
    await desk.resolve_dispute(origin, debt_id, outcome, sum_)
    debt = await desk.debt(debt_id)
    assert (debt.dispute, debt.balance, len(debt.resolutions)) == (None, kroner(left), 1)
    await desk.undoes()
    debt = await desk.debt(debt_id)
    assert debt.dispute is not None
    assert debt.balance == kroner(1000)


async def test_a_discount_of_all_that_is_owed_settles_the_debt(desk: Desk) -> None:
    debt_id = await desk.owes()
    await desk.open_dispute(desk.origin(), debt_id)
    await desk.resolve_dispute(desk.origin(), debt_id, Outcome.DISCOUNTED, kroner(1000))
    debt = await desk.debt(debt_id)
    assert debt.is_settled
    assert debt.discounted == kroner(1000)


@pytest.mark.parametrize(
    ("outcome", "amount", "refusal"),
    [
        (Outcome.DISCOUNTED, kroner(2000), WriteOffTooLarge),
        (Outcome.CORRECTED, kroner(100), SumBelowPaid),
        (Outcome.CORRECTED, kroner(1000), AlreadyRecorded),
    ],
)
async def test_a_sum_that_cannot_be_leaves_the_dispute_open(
    desk: Desk, outcome: Outcome, amount: Money, refusal: type[Exception]
) -> None:
    debt_id = await desk.owes()
    await desk.pays(debt_id, 200)
    await desk.open_dispute(desk.origin(), debt_id)
    with pytest.raises(refusal):
        await desk.resolve_dispute(desk.origin(), debt_id, outcome, amount)
    debt = await desk.debt(debt_id)
    assert debt.dispute is not None
    kinds = [getattr(record, "kind", None) for record in debt.timeline]
    assert EntryKind.DISCOUNT not in kinds
    assert EntryKind.CORRECTION not in kinds


async def test_what_is_not_disputed_or_is_paid_has_no_dispute_to_end(desk: Desk) -> None:
    debt_id = await desk.owes()
    with pytest.raises(NotDisputed):
        await desk.resolve_dispute(desk.origin(), debt_id, Outcome.FIXED)
    await desk.open_dispute(desk.origin(), debt_id)
    await desk.pays(debt_id)
    with pytest.raises(AlreadySettled):
        await desk.resolve_dispute(desk.origin(), debt_id, Outcome.FIXED)
