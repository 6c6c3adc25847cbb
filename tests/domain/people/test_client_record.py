"""How a client has paid so far, as a new job's deposit is decided by it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import count

from bot.domain.debts.debt import Debt, Terms
from bot.domain.debts.timeline import Share
from bot.domain.ids import ClientId, DebtId, Seq
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.people.client_record import ClientRecord, client_record, is_slow

ACME = Client(id=ClientId(1), name="Acme", locale=Locale.EN)
DUE = date(2026, 3, 2)
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
PRICE = Money(100_00, "EUR")
_ids = count(1)


def day(number: int) -> date:
    return DUE + timedelta(days=number)


def owed(price: Money = PRICE) -> Debt:
    debt = Debt(DebtId(next(_ids)), ACME, Terms(amount=price, due=DUE))
    debt.log_invoice(AT, day(-10))
    return debt


def paid(late: int) -> Debt:
    debt = owed()
    debt.pay(PRICE, day(late), AT, day(late))
    return debt


def record(*debts: Debt, today: int = 0) -> ClientRecord:
    return client_record(ACME, debts, day(today))


def test_a_client_of_whom_nothing_is_finished_or_late_has_no_history() -> None:
    fresh = record(owed())
    assert (fresh.invoices, fresh.is_telling, fresh.days_late) == (1, False, None)
    assert not is_slow(fresh)


def test_days_late_are_the_average_of_what_was_paid_off() -> None:
    assert record(paid(10), paid(3), owed(), today=30).days_late == 7


def test_what_was_paid_early_makes_up_for_nothing() -> None:
    assert record(paid(-8), paid(8)).days_late == 4


def test_an_invoice_is_as_late_as_its_last_part() -> None:
    debt = owed()
    debt.pay(Money(40_00, "EUR"), day(2), AT, day(2))
    debt.pay(Money(60_00, "EUR"), day(20), AT, day(21))
    assert record(debt, today=21).days_late == 20


def test_a_part_payment_finishes_nothing() -> None:
    debt = owed()
    debt.pay(Money(40_00, "EUR"), day(-2), AT, day(-2))
    assert (record(debt).settled, record(debt).days_late) == (0, None)


def test_a_debt_that_was_logged_by_mistake_counts_nowhere() -> None:
    debt = owed()
    debt.take_back(Seq(1), AT, day(0))
    assert record(debt, today=50) == record()


def test_a_promise_counts_once_its_day_has_gone_by() -> None:
    debt = owed()
    debt.promise_to_pay(day(5), None, AT, day(1))
    assert record(debt, today=5).promises == 0
    late = record(debt, today=6)
    assert (late.promises, late.promises_kept, late.promises_broken) == (1, 0, 1)


def test_a_promise_moved_in_time_is_not_broken_and_one_moved_afterwards_is() -> None:
    in_time, afterwards = owed(), owed()
    for debt, asked in ((in_time, 4), (afterwards, 6)):
        debt.promise_to_pay(day(5), None, AT, day(1))
        debt.promise_to_pay(day(9), None, AT, day(asked))
        debt.pay(PRICE, day(9), AT, day(9))
    for debt, broken in ((in_time, 0), (afterwards, 1)):
        found = record(debt, today=9)
        assert (found.promises, found.promises_kept, found.promises_broken) == (2, 1, broken)


def test_what_was_lost_and_let_off_is_added_up_by_currency() -> None:
    lost, given, dollars = owed(), owed(), owed(Money(7_00, "USD"))
    lost.write_off(PRICE, AT, day(1))
    given.discount(Money(10_00, "EUR"), AT, day(1))
    dollars.write_off(Money(7_00, "USD"), AT, day(1))
    found = record(lost, given, dollars)
    assert found.lost == (PRICE, Money(7_00, "USD"))
    assert found.discounted == (Money(10_00, "EUR"),)
    assert found.settled == 2


def test_disputes_are_counted_open_or_not() -> None:
    debt = owed()
    debt.disputed(AT, day(1))
    assert record(debt).disputes == 1


def test_a_week_late_is_slow_and_six_days_are_not() -> None:
    assert not is_slow(record(paid(6)))
    assert is_slow(record(paid(7)))


def test_a_client_who_owes_for_a_week_is_slow_even_if_nothing_was_ever_paid() -> None:
    assert not is_slow(record(owed(), today=6))
    assert is_slow(record(owed(), today=7))


def test_a_broken_promise_or_a_loss_makes_a_client_slow() -> None:
    promised, lost = owed(), owed()
    promised.promise_to_pay(day(1), None, AT, day(0))
    lost.write_off(Money(1, "EUR"), AT, day(0))
    assert is_slow(record(promised, today=2))
    assert is_slow(record(lost))


def planned(debt: Debt, *days: int, agreed: int = 1) -> Debt:
    """Equal instalments of the price on these days."""
    share = Money(PRICE.minor // len(days), "EUR")
    shares = [Share(number, day(on), share) for number, on in enumerate(days, start=1)]
    debt.agree(shares, (debt.id,), AT, day(agreed))
    return debt


def test_instalments_that_came_as_agreed_are_not_late() -> None:
    debt = planned(owed(), 30, 60)
    debt.pay(Money(50_00, "EUR"), day(30), AT, day(30))
    assert record(debt, today=60).overdue == 0
    debt.pay(Money(50_00, "EUR"), day(62), AT, day(62))
    assert record(debt, today=62).days_late == 2


def test_after_a_plan_was_called_off_the_due_date_counts_again() -> None:
    debt = planned(owed(), 30, 60)
    debt.end_plan(AT, day(31))
    debt.pay(PRICE, day(40), AT, day(40))
    assert record(debt, today=40).days_late == 40


def test_a_missed_instalment_is_overdue_since_its_own_day() -> None:
    found = record(planned(owed(), 30, 60), today=33)
    assert (found.overdue, found.longest_overdue) == (1, 3)


def test_a_promise_that_a_plan_replaced_was_broken_only_if_its_day_had_gone_by() -> None:
    in_time, afterwards = owed(), owed()
    for debt, agreed in ((in_time, 4), (afterwards, 6)):
        debt.promise_to_pay(day(5), None, AT, day(1))
        planned(debt, 30, agreed=agreed)
    assert record(in_time, today=9).promises_broken == 0
    assert record(afterwards, today=9).promises_broken == 1
