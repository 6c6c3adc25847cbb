"""What was recorded wrong is put right, before and after shown."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.money import Money
from tests.chat.stage import Person, Stage


@pytest.mark.parametrize(
    ("said", "was", "is_now"),
    [
        ("no, it was 350", "$300", "$350"),
        ("sorry, the due date should be 5 March", "27 February", "5 March"),
        ("no, it was €300", "$300", "€300"),
    ],
)
async def test_the_debt_logged_last_is_corrected_and_undo_brings_the_wrong_back(
    owed: Person, said: str, was: str, is_now: str
) -> None:
    await owed.says(said)
    assert owed.reads("record.corrected", client="Beta")
    assert f"{was} → {is_now}" in owed.sees
    await owed.presses("button.undo")
    assert owed.reads("undone.head")
    beta = next(debt for debt in await owed.debts() if debt.client.name == "Beta")
    assert (beta.balance, beta.due) == (Money(300_00, "USD"), date(2026, 2, 27))


async def test_a_payment_recorded_last_is_the_one_corrected(owed: Person) -> None:
    await owed.says("Acme paid 400")
    await owed.says("no, it was 450")
    assert "$400 → $450" in owed.sees
    assert (await owed.debt(1)).paid == Money(450_00, "USD")
    await owed.presses("button.undo")
    assert (await owed.debt(1)).paid == Money(400_00, "USD")


async def test_a_day_after_a_promise_may_be_either_and_is_asked_about(owed: Person) -> None:
    await owed.says("Acme promised to pay on Friday")
    await owed.says("no, on 20 March")
    assert owed.reads("correct.which", client="Acme")
    await owed.presses("Promise")
    assert "6 March → 20 March" in owed.sees
    promise = (await owed.debt(1)).promise
    assert promise is not None
    assert promise.day == date(2026, 3, 20)


async def test_a_named_client_says_whose_debt_it_is(owed: Person) -> None:
    await owed.says("change Acme's amount to $1,300")
    assert "$1,200 → $1,300" in owed.sees
    assert (await owed.debt(1)).balance == Money(1_300_00, "USD")
    assert (await owed.debt(2)).balance == Money(300_00, "USD")


async def test_the_wrong_client_is_replaced_by_the_right_one(owed: Person) -> None:
    await owed.says("wrong person, that was Gamma Ltd")
    assert "Beta → Gamma Ltd" in owed.sees
    assert {debt.client.name for debt in await owed.debts()} == {"Acme", "Gamma Ltd"}
    await owed.presses("button.undo")
    assert {debt.client.name for debt in await owed.debts()} == {"Acme", "Beta"}


async def test_a_sum_below_what_was_paid_is_refused(owed: Person) -> None:
    await owed.says("Acme paid 400")
    await owed.says("remind me about Acme next week")
    await owed.says("no, it was 100")
    assert owed.reads("correct.which", client="Acme")
    question = owed.last
    await owed.presses("Invoice")
    assert owed.reads("refused.sum_below_paid", question, gone="$400", amount="$100")
    assert (await owed.debt(1)).balance == Money(800_00, "USD")


async def test_a_name_like_a_known_one_is_proposed_as_the_right_client(owed: Person) -> None:
    await owed.logs("Gamma Studio owes me $70, due 20 February")
    await owed.says("wrong person, that was Acmee")
    assert owed.reads("draft.ask_near", client="Acmee")
    await owed.presses("Acme")
    assert [debt.client.name for debt in await owed.debts()] == ["Acme", "Acme", "Beta"]


async def test_what_is_right_is_asked_for_where_it_was_not_said(owed: Person) -> None:
    await owed.says("that's wrong")
    assert owed.reads("correct.say_what", client="Beta") or owed.reads("hint.not_understood")


async def test_on_another_day_the_debt_before_the_eyes_is_corrected(
    stage: Stage, owed: Person
) -> None:
    stage.clock.move(days=1)
    await owed.says("/debts")
    await owed.presses("Acme · $1,200 · 1 February")
    await owed.says("no, it was 1300")
    assert "$1,200 → $1,300" in owed.sees


async def test_where_it_is_not_clear_which_debt_it_is_asked(stage: Stage, owed: Person) -> None:
    stage.clock.move(days=1)
    await owed.says("no, it was 1300")
    assert owed.reads("which.correction")
    await owed.presses("Acme")
    assert "$1,200 → $1,300" in owed.sees


async def test_a_card_that_is_open_is_corrected_and_no_debt(owed: Person) -> None:
    await owed.says("Gamma owes me $70, due 20 February")
    await owed.says("no, it was 80")
    assert owed.reads("draft.amount", amount="$80")
    assert {debt.balance for debt in await owed.debts()} == {
        Money(1_200_00, "USD"),
        Money(300_00, "USD"),
    }


@pytest.mark.parametrize("said", ["no, 1,300 not 1,200", "not 1200 but 1300"])
async def test_a_wrong_sum_that_is_of_another_debt_is_asked_about(owed: Person, said: str) -> None:
    await owed.says("Beta paid 50")
    await owed.says(said)
    assert owed.reads("which.correction")
    assert (await owed.debt(2)).paid == Money(50_00, "USD")
    await owed.presses("Acme · $1,200 · 1 February")
    assert "$1,200 → $1,300" in owed.sees
    assert (await owed.debt(2)).paid == Money(50_00, "USD")


async def test_a_payment_that_was_refused_is_not_what_oops_puts_right(owed: Person) -> None:
    await owed.says("Acme paid in full")
    await owed.says("Acme paid 50")
    await owed.says("oops, 60 not 50")
    assert owed.reads("which.correction")
    assert (await owed.debt(1)).paid == Money(1_200_00, "USD")
