"""What was recorded wrong, put right: each correction is one change with one Undo."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.application.change import Change
from bot.application.debts.correct_debt import RightTerms
from bot.application.debts.undo import undone
from bot.domain.debts.debt import Terms
from bot.domain.debts.timeline import Correction, Entry, EntryKind, Promise
from bot.domain.errors import (
    AlreadyRecorded,
    AlreadySettled,
    AlreadyTakenBack,
    AmountTooPrecise,
    ClientFixed,
    NameEmpty,
    NotFound,
    NothingToUndo,
    Overpayment,
    SumBelowPaid,
    UndoBlocked,
    UnknownCurrency,
)
from bot.domain.ids import DebtId
from bot.domain.money import Money
from tests.application.desk import ME, Desk, day, kroner

NOTHING = RightTerms()


async def last(desk: Desk) -> Change:
    change = await desk.last_change(ME)
    assert isinstance(change, Change)
    return change


async def corrects(desk: Desk, debt_id: DebtId, right: RightTerms) -> Change:
    return await desk.correct_debt(desk.origin(), debt_id, right)


# Terms


async def test_terms_are_corrected_in_one_change_and_undone_in_one(desk: Desk) -> None:
    debt_id = await desk.owes(due=0)
    right = RightTerms(
        amount=Decimal("900.50"), due=day(9), number=" 7\u202e ", issued=day(-5), what_for="logo"
    )
    change = await corrects(desk, debt_id, right)
    terms = Terms(
        amount=Money(900_50, "DKK"), due=day(9), number="7", issued=day(-5), what_for="logo"
    )
    assert change.debt.terms == terms
    assert isinstance(change.record, Correction)
    assert await desk.next_nudge() == "day 10, 09:00"
    undo = await desk.undoes(debt_id, change.record.seq)
    assert undone(undo) == change.record
    assert undo.debt.terms == undo.debt.logged
    assert undo.debt.balance == kroner(1000)
    assert await desk.next_nudge() == "day 1, 09:00"


async def test_a_corrected_due_date_moves_the_debt_in_lists_and_totals(desk: Desk) -> None:
    acme, globex = await desk.owes("Acme", due=-9), await desk.owes("Globex", due=-5)
    await corrects(desk, acme, RightTerms(due=day(4)))
    page = await desk.list_debts(ME, 0)
    assert [debt.id for debt in page.debts] == [globex, acme]
    assert page.totals[0].late == kroner(1000)


async def test_what_the_books_do_not_allow_is_refused_and_changes_nothing(desk: Desk) -> None:
    debt_id = await desk.owes()
    await desk.pays(debt_id, 400)
    before = await desk.debt(debt_id)
    for right, error in (
        (RightTerms(amount=Decimal(399)), SumBelowPaid),
        (RightTerms(amount=Decimal("0.001")), AmountTooPrecise),
        (RightTerms(currency="XXY"), UnknownCurrency),
        (RightTerms(currency="EUR"), ClientFixed),
        (RightTerms(amount=Decimal(1000), due=day(0)), AlreadyRecorded),
        (NOTHING, AlreadyRecorded),
    ):
        with pytest.raises(error):
            await corrects(desk, debt_id, right)
    assert (await desk.debt(debt_id)).timeline == before.timeline
    with pytest.raises(NotFound):
        await corrects(desk, DebtId(99), RightTerms(due=day(1)))


async def test_an_invoice_is_taken_back_with_its_correction_and_undo_goes_on_before_it(
    desk: Desk,
) -> None:
    await desk.owes("Globex")
    debt_id = await desk.owes()
    invoice = (await desk.debt(debt_id)).timeline[0]
    await corrects(desk, debt_id, RightTerms(amount=Decimal(900)))
    change = await desk.undoes(debt_id, invoice.seq)
    assert change.debt.is_withdrawn
    assert undone(change) == invoice
    assert (await desk.undoes()).debt.client.name == "Globex"
    with pytest.raises(NothingToUndo):
        await desk.undoes()


# The client, or the currency


async def test_a_debt_of_the_wrong_client_is_logged_anew_for_the_right_one(desk: Desk) -> None:
    wrong = await desk.owes("Ivanov", due=3)
    change = await desk.correct_debt(
        desk.origin(), wrong, RightTerms(amount=Decimal(5)), client="Ivanenko"
    )
    assert change.debt.client.name == "Ivanenko"
    assert change.debt.terms == Terms(amount=kroner(5), due=day(3))
    assert isinstance(change.record, Entry)
    assert change.record.kind is EntryKind.INVOICE
    assert [debt.id for debt in change.others] == [wrong]
    assert (await desk.debt(wrong)).is_withdrawn
    assert (await last(desk)).debt.id == change.debt.id
    with pytest.raises(AlreadySettled):
        await desk.correct_debt(desk.origin(), wrong, NOTHING, client="Somebody")


async def test_the_undo_of_a_changed_client_is_one_undo(desk: Desk) -> None:
    wrong = await desk.owes("Ivanov")
    change = await desk.correct_debt(desk.origin(), wrong, NOTHING, client="Ivanenko")
    undo = await desk.undoes(change.debt.id, change.record.seq)
    assert undo.debt.is_withdrawn
    assert undone(undo) == change.record
    assert (await desk.debt(wrong)).balance == kroner(1000)
    assert [debt.id for debt in (await desk.list_debts(ME, 0)).debts] == [wrong]
    assert (await last(desk)).debt.id == wrong
    await desk.undoes()
    assert (await desk.debt(wrong)).is_withdrawn


async def test_a_redelivered_change_of_client_logs_one_debt(desk: Desk) -> None:
    wrong = await desk.owes("Ivanov")
    one, two = [
        await desk.correct_debt(desk.origin(update_id=4), wrong, NOTHING, client="Ivanenko")
        for _ in range(2)
    ]
    assert one.debt.id == two.debt.id
    assert [debt.id for debt in two.others] == [wrong]
    assert len((await desk.list_debts(ME, 0)).debts) == 1


async def test_a_wrong_currency_is_a_debt_logged_anew_with_its_pause(desk: Desk) -> None:
    wrong = await desk.owes()
    await corrects(desk, wrong, RightTerms(amount=Decimal(70)))
    await desk.pause_debt(desk.origin(), wrong, day(8))
    change = await corrects(desk, wrong, RightTerms(currency="EUR"))
    assert change.debt.balance == Money(70_00, "EUR")
    pause = change.debt.pause(day(0))
    assert pause is not None
    assert pause.until == day(8)
    await desk.undoes(change.debt.id, change.record.seq)
    restored = await desk.debt(wrong)
    assert restored.balance == kroner(70)
    assert restored.pause(day(0)) is not None


async def test_the_same_client_and_currency_are_no_other_debt(desk: Desk) -> None:
    debt_id = await desk.owes("Acme")
    change = await desk.correct_debt(
        desk.origin(), debt_id, RightTerms(currency="DKK", due=day(2)), client="Acme"
    )
    assert change.debt.id == debt_id


async def test_a_client_with_a_history_is_fixed(desk: Desk) -> None:
    paid, promised, sent, given_up = [await desk.owes() for _ in range(4)]
    await desk.pays(paid, 1)
    await desk.record_promise(desk.origin(), promised, day(3))
    await desk.is_sent(sent)
    await desk.write_off(desk.origin(), given_up, kroner(1))
    for debt_id in (paid, promised, sent, given_up):
        with pytest.raises(ClientFixed):
            await desk.correct_debt(desk.origin(), debt_id, NOTHING, client="Zeta")
    with pytest.raises(NameEmpty):
        await desk.correct_debt(desk.origin(), paid, NOTHING, client=" ")
    async with desk.database.reading() as books:
        assert len(await books.clients.all(ME)) == 1


async def test_a_debt_for_the_right_client_that_has_been_paid_since_stays(desk: Desk) -> None:
    wrong = await desk.owes("Ivanov")
    change = await desk.correct_debt(desk.origin(), wrong, NOTHING, client="Ivanenko")
    await desk.pays(change.debt.id, 10)
    with pytest.raises(UndoBlocked):
        await desk.undoes(change.debt.id, change.record.seq)
    assert (await desk.debt(wrong)).is_withdrawn


# Payments and promises


async def test_oops_2300_not_3200(desk: Desk) -> None:
    debt_id = await desk.owes(amount=5000)
    await desk.pays(debt_id, 3200)
    wrong = await last(desk)
    change = await desk.correct_record(
        desk.origin(), wrong.debt.id, wrong.record.seq, amount=kroner(2300)
    )
    assert change.debt.balance == kroner(2700)
    assert change.record == (await last(desk)).record
    with pytest.raises(AlreadyTakenBack):
        await desk.undoes(debt_id, wrong.record.seq)
    undo = await desk.undoes(debt_id, change.record.seq)
    assert undone(undo) == change.record
    assert undo.debt.balance == kroner(1800)
    assert (await last(desk)).record == wrong.record
    assert (await desk.undoes()).debt.balance == kroner(5000)
    with pytest.raises(AlreadyTakenBack):
        await desk.undoes(debt_id, wrong.record.seq)


async def test_the_day_of_a_payment_is_corrected_too(desk: Desk) -> None:
    debt_id = await desk.owes()
    seq = (await desk.pays(debt_id, 300)).record.seq
    change = await desk.correct_record(desk.origin(), debt_id, seq, day=day(-2))
    assert isinstance(change.record, Entry)
    assert (change.record.amount, change.record.value_on) == (-kroner(300), day(-2))


async def test_a_payment_cannot_be_corrected_to_more_than_is_owed(desk: Desk) -> None:
    debt_id = await desk.owes()
    seq = (await desk.pays(debt_id, 300)).record.seq
    with pytest.raises(Overpayment):
        await desk.correct_record(desk.origin(), debt_id, seq, amount=kroner(1001))
    assert (await desk.debt(debt_id)).balance == kroner(700)


async def test_a_payment_brought_back_that_no_longer_fits_is_blocked(desk: Desk) -> None:
    debt_id = await desk.owes()
    seq = (await desk.pays(debt_id, 500)).record.seq
    change = await desk.correct_record(desk.origin(), debt_id, seq, amount=kroner(300))
    await desk.pays(debt_id)
    with pytest.raises(UndoBlocked):
        await desk.undoes(debt_id, change.record.seq)
    assert (await desk.debt(debt_id)).is_settled


async def test_a_promise_is_corrected_and_brought_back(desk: Desk) -> None:
    debt_id = await desk.owes(due=-9)
    seq = (await desk.record_promise(desk.origin(), debt_id, day(4), kroner(9))).record.seq
    change = await desk.correct_record(desk.origin(), debt_id, seq, day=day(6))
    assert isinstance(change.record, Promise)
    assert (change.record.day, change.record.amount) == (day(6), kroner(9))
    assert await desk.next_nudge() == "day 6, 09:00"
    await desk.undoes()
    assert await desk.next_nudge() == "day 4, 09:00"
    assert (await last(desk)).record.seq == seq


# Write-offs


async def test_a_write_off_ends_the_nudges_and_its_undo_brings_them_back(desk: Desk) -> None:
    debt_id = await desk.owes(due=-5)
    change = await desk.write_off(desk.origin(), debt_id)
    assert change.debt.is_settled
    assert await desk.next_nudge() is None
    assert (await desk.list_debts(ME, 0)).totals == ()
    await desk.undoes(debt_id, change.record.seq)
    assert await desk.next_nudge() == "day 0, 09:00"


async def test_a_part_can_be_written_off(desk: Desk) -> None:
    change = await desk.write_off(desk.origin(), await desk.owes(), kroner(300))
    assert (change.debt.balance, change.debt.written_off) == (kroner(700), kroner(300))


# The last change


async def test_the_last_change_is_none_in_new_books_and_not_a_nudge(desk: Desk) -> None:
    assert await desk.last_change(ME) is None
    debt_id = await desk.owes(due=-1)
    desk.at(0, hour=9)
    await desk.nudged()
    assert (await last(desk)).record == (await desk.debt(debt_id)).timeline[0]
