"""Giving money up is asked about first, and is not deleting."""

from __future__ import annotations

from bot.domain.money import Money
from tests.chat.stage import Person


async def test_nothing_is_written_off_before_yes(owed: Person) -> None:
    await owed.says("write off Acme")
    assert owed.reads("write_off.ask", client="Acme", amount="$1,200")
    assert owed.reads("write_off.means")
    assert (await owed.debt(1)).balance == Money(1_200_00, "USD")
    await owed.presses("write_off.keep")
    assert owed.reads("write_off.kept")
    assert (await owed.debt(1)).balance == Money(1_200_00, "USD")


async def test_what_is_written_off_is_lost_and_not_called_paid(owed: Person) -> None:
    await owed.says("write off Acme")
    await owed.presses("write_off.yes")
    assert owed.reads("record.write_off", client="Acme", amount="$1,200")
    assert owed.reads("state.written_off", client="Acme")
    assert not owed.reads("state.settled")
    await owed.presses("button.open")
    assert owed.reads("card.written_off", amount="$1,200")
    assert not owed.reads("card.settled")
    assert [debt.id for debt in await owed.debts()] == [2]


async def test_a_write_off_can_be_taken_back(owed: Person) -> None:
    await owed.says("write off Acme")
    await owed.presses("write_off.yes")
    await owed.says("undo that")
    assert owed.reads("undone.head")
    assert (await owed.debt(1)).balance == Money(1_200_00, "USD")


async def test_a_part_is_written_off_and_the_rest_stays_owed(owed: Person) -> None:
    await owed.says("write off $100 of what Acme owes")
    assert owed.reads("write_off.ask_part", amount="$100", balance="$1,200")
    await owed.presses("write_off.yes")
    assert owed.reads("state.balance", balance="$1,100")


async def test_more_than_is_owed_cannot_be_written_off(owed: Person) -> None:
    await owed.says("write off $5,000 of what Acme owes")
    assert owed.reads("refused.promise_too_large", balance="$1,200", amount="$5,000")


async def test_a_debt_logged_by_mistake_can_be_deleted_instead(owed: Person) -> None:
    await owed.says("write off Acme")
    await owed.presses("write_off.delete")
    assert owed.reads("undone.head")
    assert (await owed.debt(1)).is_withdrawn


async def test_deleting_is_not_offered_once_something_was_paid(owed: Person) -> None:
    await owed.says("Acme paid 400")
    await owed.says("write off Acme")
    assert owed.last.labels == owed.labels("write_off.yes", "write_off.keep")


async def test_an_old_yes_says_that_nothing_is_owed_any_more(owed: Person) -> None:
    await owed.says("write off Acme")
    question = owed.last
    await owed.says("Acme paid in full")
    await owed.presses("write_off.yes", question)
    assert owed.reads("refused.settled", question)
    assert not (await owed.debt(1)).written_off
