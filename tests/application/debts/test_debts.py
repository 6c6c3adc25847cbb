"""Logging, paying, promising, pausing and taking back, with the nudge that follows from each."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.application.debts.undo import undone
from bot.domain.debts.debt import Terms
from bot.domain.errors import (
    AlreadySettled,
    AmountNotPositive,
    CurrencyMismatch,
    NameEmpty,
    NotFound,
    NothingToUndo,
    Overpayment,
    PauseInPast,
    PaymentInFuture,
    PromiseInPast,
    PromiseTooLarge,
    UndoBlocked,
)
from bot.domain.ids import ClientId, DebtId, Seq
from bot.domain.locale import Locale
from bot.domain.money import Money
from tests.application.desk import ME, SOMEBODY_ELSE, Desk, day, kroner

# Logging


async def test_a_logged_debt_is_nudged_about_on_the_morning_after_its_due_date(desk: Desk) -> None:
    await desk.owes(due=3)
    assert await desk.next_nudge() == "day 4, 09:00"


async def test_a_debt_that_is_late_already_is_nudged_about_at_the_next_hour(desk: Desk) -> None:
    await desk.owes(due=-10)
    assert await desk.next_nudge() == "day 0, 09:00"


async def test_a_debt_logged_after_the_hour_waits_for_the_next_morning(desk: Desk) -> None:
    desk.at(0, hour=9)
    await desk.owes(due=-10)
    assert await desk.next_nudge() == "day 1, 09:00"


async def test_the_earliest_of_several_debts_sets_the_next_nudge(desk: Desk) -> None:
    await desk.owes(due=9)
    early = await desk.owes(due=4)
    await desk.owes(due=6)
    assert await desk.next_nudge() == "day 5, 09:00"
    await desk.pays(early)
    assert await desk.next_nudge() == "day 7, 09:00"


async def test_a_client_is_added_once_and_gets_the_users_language(desk: Desk) -> None:
    one, two = await desk.owes("Acme"), await desk.owes("  Acme\u200b ")
    first, second = await desk.debt(one), await desk.debt(two)
    assert first.client == second.client
    assert (first.client.name, first.client.locale) == ("Acme", Locale.DA)


async def test_clients_of_two_users_are_two_clients(desk: Desk) -> None:
    await desk.meet(SOMEBODY_ELSE)
    mine = await desk.debt(await desk.owes("Acme"))
    theirs = await desk.debt(await desk.owes("Acme", user_id=SOMEBODY_ELSE), SOMEBODY_ELSE)
    assert mine.client.id != theirs.client.id


async def test_a_debt_can_be_logged_for_a_known_client(desk: Desk) -> None:
    acme = (await desk.debt(await desk.owes("Acme"))).client
    terms = Terms(amount=kroner(5), due=day(0))
    change = await desk.log_debt(desk.origin(), "whatever", terms, acme.id)
    assert change.debt.client == acme
    with pytest.raises(NotFound):
        await desk.log_debt(desk.origin(), "Acme", terms, ClientId(99))


async def test_another_users_client_does_not_exist(desk: Desk) -> None:
    await desk.meet(SOMEBODY_ELSE)
    theirs = await desk.debt(await desk.owes(user_id=SOMEBODY_ELSE), SOMEBODY_ELSE)
    terms = Terms(amount=kroner(5), due=day(0))
    with pytest.raises(NotFound):
        await desk.log_debt(desk.origin(), "Acme", terms, theirs.client.id)


async def test_what_an_invoice_says_is_kept_as_one_visible_line(desk: Desk) -> None:
    terms = Terms(amount=kroner(5), due=day(0), number=" \u202e7\n8 ", what_for="\u200b")
    kept = (await desk.log_debt(desk.origin(), "{{7*7}}", terms)).debt
    assert (kept.terms.number, kept.terms.what_for) == ("7 8", None)
    assert kept.client.name == "{{7*7}}"


async def test_nothing_is_logged_without_a_name_or_a_sum(desk: Desk) -> None:
    terms = Terms(amount=kroner(5), due=day(0))
    with pytest.raises(NameEmpty):
        await desk.log_debt(desk.origin(), "\u200b", terms)
    with pytest.raises(AmountNotPositive):
        await desk.log_debt(desk.origin(), "Acme", replace(terms, amount=kroner(0)))
    async with desk.database.reading() as books:
        assert not await books.debts.open(ME)
        assert not await books.clients.all(ME)


async def test_a_redelivered_save_logs_one_debt(desk: Desk) -> None:
    terms = Terms(amount=kroner(5), due=day(0))
    first = await desk.log_debt(desk.origin(update_id=3), "Acme", terms)
    again = await desk.log_debt(desk.origin(update_id=3), "Acme", terms)
    assert (again.debt.id, again.record) == (first.debt.id, first.record)
    assert (await desk.list_debts(ME, 0)).totals[0].debts == 1


# Paying


async def test_a_payment_of_everything_settles_the_debt_and_ends_its_nudges(desk: Desk) -> None:
    change = await desk.pays(await desk.owes())
    assert change.debt.is_settled
    assert await desk.next_nudge() is None


async def test_a_part_payment_leaves_the_rest_for_after_the_gap(desk: Desk) -> None:
    debt_id = await desk.owes(due=0)
    desk.at(1, hour=10)
    change = await desk.pays(debt_id, 400)
    assert change.debt.balance == kroner(600)
    assert await desk.next_nudge() == "day 6, 09:00"


async def test_a_payment_keeps_the_day_on_which_it_was_made(desk: Desk) -> None:
    debt_id = await desk.owes()
    await desk.record_payment(desk.origin(), debt_id, kroner(1), day(-3))
    (payment,) = (await desk.debt(debt_id)).payments
    assert (payment.value_on, payment.on) == (day(-3), day(0))


async def test_a_payment_that_the_books_cannot_take_is_refused(desk: Desk) -> None:
    debt_id = await desk.owes()
    pay, me = desk.record_payment, desk.origin
    with pytest.raises(Overpayment):
        await pay(me(), debt_id, kroner(1001))
    with pytest.raises(AmountNotPositive):
        await pay(me(), debt_id, kroner(0))
    with pytest.raises(CurrencyMismatch):
        await pay(me(), debt_id, Money(100, "EUR"))
    with pytest.raises(PaymentInFuture):
        await pay(me(), debt_id, None, day(1))
    assert (await desk.debt(debt_id)).balance == kroner(1000)
    await desk.pays(debt_id)
    with pytest.raises(AlreadySettled):
        await desk.pays(debt_id)


# Promising and pausing


async def test_a_promise_moves_the_next_nudge_to_its_day(desk: Desk) -> None:
    debt_id = await desk.owes(due=-10)
    await desk.record_promise(desk.origin(), debt_id, day(9), kroner(500))
    assert await desk.next_nudge() == "day 9, 09:00"


async def test_a_promise_that_the_books_cannot_take_is_refused(desk: Desk) -> None:
    debt_id = await desk.owes()
    with pytest.raises(PromiseInPast):
        await desk.record_promise(desk.origin(), debt_id, day(-1))
    with pytest.raises(PromiseTooLarge):
        await desk.record_promise(desk.origin(), debt_id, day(1), kroner(1001))
    with pytest.raises(CurrencyMismatch):
        await desk.record_promise(desk.origin(), debt_id, day(1), Money(1, "EUR"))


async def test_a_pause_without_end_stops_the_nudges_until_it_is_resumed(desk: Desk) -> None:
    debt_id = await desk.owes(due=-10)
    await desk.pause_debt(desk.origin(), debt_id, None)
    assert await desk.next_nudge() is None
    await desk.resume_debt(desk.origin(), debt_id)
    assert await desk.next_nudge() == "day 0, 09:00"


async def test_a_snooze_moves_the_nudge_of_its_debt_alone(desk: Desk) -> None:
    debt_id = await desk.owes(due=-10)
    await desk.pause_debt(desk.origin(), debt_id, day(3))
    assert await desk.next_nudge() == "day 3, 09:00"
    await desk.owes(due=0)
    assert await desk.next_nudge() == "day 1, 09:00"
    with pytest.raises(PauseInPast):
        await desk.pause_debt(desk.origin(), debt_id, day(0))


# Taking back


async def test_undo_without_a_target_goes_back_change_by_change_over_all_debts(desk: Desk) -> None:
    acme, globex = await desk.owes("Acme"), await desk.owes("Globex")
    await desk.record_promise(desk.origin(), acme, day(5))
    await desk.pays(globex, 100)
    await desk.pays(acme, 200)
    taken_back = []
    for _ in range(5):
        change = await desk.undoes()
        taken_back.append((change.debt.client.name, type(undone(change)).__name__))
    assert taken_back == [
        ("Acme", "Entry"),
        ("Globex", "Entry"),
        ("Acme", "Promise"),
        ("Globex", "Entry"),
        ("Acme", "Entry"),
    ]
    assert (await desk.debt(acme)).is_withdrawn
    assert await desk.next_nudge() is None
    with pytest.raises(NothingToUndo):
        await desk.undo(desk.origin())


async def test_undo_does_not_reach_into_another_users_books(desk: Desk) -> None:
    await desk.owes()
    await desk.meet(SOMEBODY_ELSE)
    with pytest.raises(NothingToUndo):
        await desk.undo(desk.origin(SOMEBODY_ELSE))


async def test_the_undo_of_each_change_brings_back_the_nudge_there_was(desk: Desk) -> None:
    debt_id = await desk.owes(due=2)
    before = await desk.next_nudge()
    for change in (
        await desk.pays(debt_id),
        await desk.undoes(),
        await desk.pays(debt_id, 1),
        await desk.undoes(),
        await desk.record_promise(desk.origin(), debt_id, day(20)),
        await desk.undoes(),
        await desk.is_sent(debt_id),
        await desk.undoes(),
        await desk.pause_debt(desk.origin(), debt_id, None),
        await desk.undoes(),
    ):
        assert change.debt.id == debt_id
    assert await desk.next_nudge() == before


async def test_an_undo_button_pressed_twice_takes_back_once(desk: Desk) -> None:
    debt_id = await desk.owes()
    change = await desk.pays(debt_id, 100)
    await desk.undo(desk.origin(), (debt_id, change.record.seq))
    with pytest.raises(NothingToUndo):
        await desk.undo(desk.origin(), (debt_id, change.record.seq))
    assert (await desk.debt(debt_id)).balance == kroner(1000)


async def test_an_invoice_with_payments_on_it_is_not_taken_back(desk: Desk) -> None:
    debt_id = await desk.owes()
    await desk.pays(debt_id, 100)
    with pytest.raises(UndoBlocked):
        await desk.undo(desk.origin(), (debt_id, Seq(1)))
    with pytest.raises(NotFound):
        await desk.undo(desk.origin(), (debt_id, Seq(9)))


async def test_what_was_undone_is_asked_of_an_undo_only(desk: Desk) -> None:
    change = await desk.pays(await desk.owes(), 100)
    with pytest.raises(NothingToUndo):
        undone(change)


# Looking


async def test_the_list_has_pages_of_ten_longest_overdue_first_and_totals_of_all(
    desk: Desk,
) -> None:
    for number in range(23):
        await desk.owes(f"Client {number}", amount=10, due=10 - number)
    first, last = await desk.list_debts(ME, 0), await desk.list_debts(ME, 2)
    assert (first.page, first.pages) == (0, 3)
    assert [len(page.debts) for page in (first, last)] == [10, 3]
    assert [debt.due for debt in first.debts] == [day(n) for n in range(-12, -2)]
    assert last.debts[-1].due == day(10)
    (total,) = first.totals
    assert (total.owed, total.late, total.debts) == (kroner(230), kroner(120), 23)


@pytest.mark.parametrize(("asked", "given"), [(-1, 0), (1, 1), (2, 1), (10**9, 1), (-(10**9), 0)])
async def test_a_page_that_is_not_there_gives_the_nearest(
    desk: Desk, asked: int, given: int
) -> None:
    for number in range(11):
        await desk.owes(f"Client {number}")
    page = await desk.list_debts(ME, asked)
    assert (page.page, page.pages) == (given, 2)
    assert page.debts


async def test_a_list_of_exactly_ten_is_one_page_and_of_none_an_empty_one(desk: Desk) -> None:
    assert (await desk.list_debts(ME, 0)).pages == 1
    for number in range(10):
        await desk.owes(f"Client {number}")
    assert (await desk.list_debts(ME, 0)).pages == 1


async def test_totals_are_kept_apart_by_currency_and_leave_settled_debts_out(desk: Desk) -> None:
    euros = Terms(amount=Money(5_00, "EUR"), due=day(0))
    await desk.log_debt(desk.origin(), "Acme", euros)
    await desk.owes(amount=7)
    await desk.pays(await desk.owes(amount=9))
    totals = (await desk.list_debts(ME, 0)).totals
    assert [total.owed for total in totals] == [kroner(7), Money(5_00, "EUR")]
    assert [total.late for total in totals] == [kroner(0), Money(0, "EUR")]


async def test_a_debts_card_shows_its_next_step(desk: Desk) -> None:
    debt_id = await desk.owes()
    debt, step = await desk.view_debt(ME, debt_id)
    assert step is not None
    assert (debt.id, step.on) == (debt_id, day(1))
    await desk.pays(debt_id)
    assert (await desk.view_debt(ME, debt_id))[1] is None
    await desk.meet(SOMEBODY_ELSE)
    for stranger, missing in ((SOMEBODY_ELSE, debt_id), (ME, DebtId(99))):
        with pytest.raises(NotFound):
            await desk.view_debt(stranger, missing)
