"""What the books answer: who owes, what, since when, and what is to be done."""

from __future__ import annotations

import pytest

from bot.domain.debts.debt import Terms
from bot.domain.debts.promise import PromiseState
from bot.domain.debts.timeline import StepKind
from bot.domain.errors import NotFound
from bot.domain.ids import ClientId
from bot.domain.money import Money
from bot.domain.people.rest import Rest
from tests.application.desk import ME, SOMEBODY_ELSE, Desk, day, kroner


async def client_of(desk: Desk, name: str) -> ClientId:
    async with desk.database.reading() as books:
        return next(client.id for client in await books.clients.all(ME) if client.name == name)


async def test_who_owes_is_told_by_client_the_longest_owed_first(desk: Desk) -> None:
    await desk.owes("Globex", 7, due=-5)
    await desk.owes("Acme", 3, due=-9)
    await desk.owes("Acme", 4, due=2)
    await desk.log_debt(desk.origin(), "Acme", Terms(amount=Money(5_00, "EUR"), due=day(3)))
    await desk.pays(await desk.owes("Paid", 9))
    owing = await desk.who_owes(ME)
    assert [(t.client.name, t.owed, t.debts, t.since) for t in owing.clients] == [
        ("Acme", kroner(7), 2, day(-9)),
        ("Globex", kroner(7), 1, day(-5)),
        ("Acme", Money(5_00, "EUR"), 1, day(3)),
    ]
    assert [total.owed for total in owing.totals] == [kroner(14), Money(5_00, "EUR")]
    assert not owing.more


async def test_what_is_overdue_leaves_out_what_is_not(desk: Desk) -> None:
    await desk.owes("Acme", 3, due=-9)
    await desk.owes("Acme", 4, due=0)
    await desk.log_debt(desk.origin(), "Acme", Terms(amount=Money(5_00, "EUR"), due=day(3)))
    owing = await desk.who_owes(ME, overdue=True)
    assert [(t.client.name, t.owed, t.debts) for t in owing.clients] == [("Acme", kroner(3), 1)]
    assert [total.late for total in owing.totals] == [kroner(3)]


async def test_long_answers_are_cut_and_say_so(desk: Desk) -> None:
    for number in range(11):
        await desk.owes(f"Client {number}", due=number)
    owing = await desk.who_owes(ME)
    assert (len(owing.clients), owing.more) == (10, True)
    agenda = await desk.view_agenda(ME)
    assert (agenda.steps, agenda.count) == ((), 0)
    desk.at(30)
    agenda = await desk.view_agenda(ME)
    assert (len(agenda.steps), agenda.count) == (10, 11)


async def test_a_clients_account_has_each_open_debt_and_totals_by_currency(desk: Desk) -> None:
    await desk.owes("Globex")
    late, paid, later = [await desk.owes("Acme", 10, due=due) for due in (-9, -3, 5)]
    await desk.pays(paid)
    await desk.pays(late, 4)
    account = await desk.view_client_account(ME, await client_of(desk, "Acme"))
    assert [debt.id for debt in account.debts] == [late, later]
    assert (account.owed, account.late, account.count) == ((kroner(16),), (kroner(6),), 2)
    await desk.meet(SOMEBODY_ELSE)
    with pytest.raises(NotFound):
        await desk.view_client_account(SOMEBODY_ELSE, account.client.id)


async def test_promises_are_told_the_earliest_first_with_their_state(desk: Desk) -> None:
    broken, kept, open_ = [await desk.owes(name, 10) for name in ("Acme", "Globex", "Zeta")]
    await desk.record_promise(desk.origin(), open_, day(9))
    await desk.record_promise(desk.origin(), broken, day(2))
    await desk.record_promise(desk.origin(), kept, day(3), kroner(4))
    await desk.pays(kept, 4)
    desk.at(5)
    promised = await desk.view_promises(ME)
    assert [(p.debt.id, p.state) for p in promised.debts] == [
        (broken, PromiseState.BROKEN),
        (open_, PromiseState.OPEN),
    ]
    of_one = await desk.view_promises(ME, await client_of(desk, "Globex"))
    assert [(p.promise.day, p.state) for p in of_one.debts] == [(day(3), PromiseState.KEPT)]
    assert (await desk.view_promises(ME)).count == 2


async def test_the_last_payments_are_those_that_stand(desk: Desk) -> None:
    acme, globex = await desk.owes("Acme", 10), await desk.owes("Globex", 10)
    await desk.record_payment(desk.origin(), acme, kroner(1), day(-4))
    await desk.pays(globex)
    await desk.pays(acme, 2)
    await desk.undoes()
    wrong = (await desk.pays(acme, 3)).record.seq
    desk.at(1)
    await desk.correct_record(desk.origin(), acme, wrong, amount=kroner(5))
    told = [(debt.id, -payment.amount) for debt, payment in await desk.last_payments(ME)]
    assert told == [(acme, kroner(5)), (globex, kroner(10)), (acme, kroner(1))]
    of_one = await desk.last_payments(ME, await client_of(desk, "Globex"))
    assert [debt.id for debt, _ in of_one] == [globex]


async def test_the_agenda_keeps_what_was_nudged_about_until_it_is_done(desk: Desk) -> None:
    late = await desk.owes("Acme", due=-3)
    asked = await desk.owes("Globex", due=-3)
    soon = await desk.owes("Zeta", due=4)
    await desk.record_promise(desk.origin(), asked, day(0))
    desk.at(0)
    assert await desk.nudged() is not None
    agenda = await desk.view_agenda(ME)
    assert [(debt.id, step.kind) for debt, step in agenda.steps] == [
        (late, StepKind.RUNG),
        (asked, StepKind.PROMISE_DUE),
    ]
    assert agenda.coming is not None
    assert (agenda.coming[0].id, agenda.coming[1].on) == (soon, day(5))
    await desk.is_sent(late)
    await desk.pays(asked)
    assert (await desk.view_agenda(ME)).steps == ()


async def test_the_agenda_tells_of_a_rest(desk: Desk) -> None:
    await desk.take_rest(desk.origin(), day(3))
    assert (await desk.view_agenda(ME)).rest == Rest(day(3))
    desk.at(3)
    assert (await desk.view_agenda(ME)).rest is None
