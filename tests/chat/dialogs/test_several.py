"""Several invoices in one message: all on one card, stored together."""

from __future__ import annotations

from datetime import date

import pytest
from aiogram.exceptions import TelegramServerError
from aiogram.methods import EditMessageText

from bot.domain.money import Money
from tests.chat.stage import Person, Stage
from tests.chat.updates.test_redelivery import failing

THREE = "Acme owes me $1,200 for the logo, due 15 May\nBeta owes me $300, due 1 April\nGamma €500"
COMPLETE = "Acme owes me $1,200, due 15 May\nBeta owes me $300, due 1 April"

NAMES = "ABCDEFGHIJKLMNOPQRSTU"


async def test_each_is_shown_with_what_was_understood_and_what_is_missing(ana: Person) -> None:
    card = await ana.says(THREE)
    assert ana.reads("several.head")
    assert "1. Acme · $1,200 · due 15 May · logo" in card
    assert "2. Beta · $300 · due 1 April" in card
    assert "3. Gamma · €500 · ⚠️ no due date" in card
    assert ana.last.labels == [
        "Save all", "1. Acme · $1,200", "2. Beta · $300", "3. Gamma · €500", "Cancel",
    ]  # fmt: skip
    assert not await ana.debts()


async def test_all_are_stored_at_once_with_the_totals_by_currency(ana: Person) -> None:
    await ana.says("Acme owes me $1,200, due 15 May\nBeta €300, due 1 April\nGamma $5, due 2 May")
    await ana.presses("several.save")
    assert ana.reads("several.saved")
    assert ana.reads("several.total", total="$1,205 + €300")
    assert ana.reads("state.next_nudge", moment="Thursday 2 April, 09:00")
    owed = {debt.client.name: (debt.balance, debt.due) for debt in await ana.debts()}
    assert owed == {
        "Acme": (Money(1_200_00, "USD"), date(2026, 5, 15)),
        "Beta": (Money(300_00, "EUR"), date(2026, 4, 1)),
        "Gamma": (Money(5_00, "USD"), date(2026, 5, 2)),
    }


async def test_what_is_missing_is_asked_for_one_after_another_before_saving(ana: Person) -> None:
    await ana.says("Acme owes me $1,200\nBeta owes me $300, due 1 April\nGamma €500")
    await ana.presses("several.save")
    assert ana.reads("draft.ask_due", client="Acme", amount="$1,200")
    await ana.says("15 May")
    assert ana.reads("draft.ask_due", client="Gamma", amount="€500")
    card = await ana.says("20 May")
    assert ana.reads("several.head")
    assert "⚠️" not in card
    assert not await ana.debts()
    await ana.presses("several.save")
    assert [debt.due.day for debt in await ana.debts()] == [1, 15, 20]


async def test_a_sum_that_the_books_refuse_is_explained_and_asked_for(ana: Person) -> None:
    await ana.says("Acme owes me $0.001, due 15 May\nBeta owes me $300, due 1 April")
    assert ana.reads("refused.too_precise", ana.heard[-2])
    assert "1. Acme · ⚠️ no amount · due 15 May" in ana.sees
    await ana.presses("several.save")
    assert ana.reads("draft.ask_amount", client="Acme")
    await ana.says("12")
    assert "1. Acme · $12" in ana.sees


async def test_a_question_can_be_left_for_the_list(ana: Person) -> None:
    await ana.says(THREE)
    await ana.presses("several.save")
    await ana.presses("button.cancel")
    assert ana.reads("several.head")
    assert "3. Gamma" in ana.sees


async def test_one_is_corrected_on_its_own_card(ana: Person) -> None:
    await ana.says(COMPLETE)
    await ana.presses("2. Beta")
    assert ana.reads("draft.client", client="Beta")
    assert ana.last.labels[:2] == ana.labels("several.back", "several.remove")
    await ana.presses("draft.edit_amount")
    await ana.says("350")
    await ana.says("due 2 April")
    await ana.presses("several.back")
    assert "2. Beta · $350 · due 2 April" in ana.sees
    assert "1. Acme · $1,200" in ana.sees


async def test_one_is_left_out(ana: Person) -> None:
    await ana.says(COMPLETE)
    await ana.presses("2. Beta")
    await ana.presses("several.remove")
    assert "Beta" not in ana.sees
    await ana.presses("several.save")
    assert ana.reads("record.invoice", client="Acme")
    assert [debt.client.name for debt in await ana.debts()] == ["Acme"]
    assert ana.last.labels == ["Undo", "Open"]


async def test_with_none_left_nothing_is_stored(ana: Person) -> None:
    await ana.says(COMPLETE)
    for _ in range(2):
        await ana.presses("1. ")
        await ana.presses("several.remove")
    assert ana.reads("draft.cancelled")
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")


async def test_a_typed_correction_goes_to_the_one_that_it_names(ana: Person) -> None:
    await ana.says(COMPLETE)
    await ana.says("no, Beta owes 350")
    assert "2. Beta · $350" in ana.sees
    await ana.says("no, it was 400")
    assert ana.reads("several.tap_one", ana.heard[-2])
    assert "2. Beta · $350" in ana.sees


async def test_cancel_stores_nothing(ana: Person) -> None:
    await ana.says(COMPLETE)
    await ana.presses("button.cancel")
    assert ana.reads("draft.cancelled")
    assert not await ana.debts()
    await ana.says(COMPLETE)
    await ana.says("/cancel")
    assert ana.reads("draft.cancelled")


async def test_undo_takes_all_of_them_back(ana: Person) -> None:
    await ana.says(COMPLETE)
    await ana.presses("several.save")
    await ana.presses("several.undo")
    assert ana.reads("undone.head")
    assert ana.reads("record.invoice", client="Acme")
    assert ana.reads("record.invoice", client="Beta")
    assert not await ana.debts()


async def test_the_command_undo_does_the_same(ana: Person) -> None:
    await ana.says(COMPLETE)
    await ana.presses("several.save")
    await ana.says("/undo")
    assert ana.reads("record.invoice", client="Beta")
    assert not await ana.debts()


async def test_a_save_that_is_delivered_twice_stores_them_once(ana: Person) -> None:
    await ana.says(COMPLETE)
    await ana.presses("several.save")
    await ana.repeats()
    assert len(await ana.debts()) == 2


async def test_a_save_whose_answer_was_lost_is_answered_when_it_comes_again(
    stage: Stage, ana: Person
) -> None:
    await ana.says(COMPLETE)
    stage.telegram.before = failing(TelegramServerError, EditMessageText)
    with pytest.raises(TelegramServerError):
        await ana.presses("several.save")
    stage.telegram.before = None
    await ana.repeats()
    assert ana.reads("several.saved")
    assert len(await ana.debts()) == 2


async def test_a_second_tap_on_save_stores_nothing_more(ana: Person) -> None:
    await ana.says(COMPLETE)
    card = ana.last
    tap = card.tap("Save all")
    await ana.taps(tap, card)
    assert await ana.taps(tap, card) == ana.label("old.closed")
    assert len(await ana.debts()) == 2


async def test_a_name_that_is_near_a_clients_is_asked_about_once_for_all(ana: Person) -> None:
    await ana.logs("Nordic Ltd owes me $50, due 1 March")
    await ana.says("Nodric owes me $300, due 1 April\nNodric owes me $20, due 2 April")
    assert "1. Nodric → Nordic Ltd? · $300" in ana.sees
    await ana.presses("several.save")
    assert ana.reads("draft.ask_near", client="Nodric")
    await ana.presses("Nordic Ltd")
    assert "2. Nordic Ltd · $20" in ana.sees
    await ana.presses("several.save")
    assert {debt.client.name for debt in await ana.debts()} == {"Nordic Ltd"}


async def test_two_invoices_of_a_new_client_are_one_clients(ana: Person) -> None:
    await ana.says("Acme owes me $300, due 1 April\nAcme owes me $20, due 2 April")
    await ana.presses("several.save")
    one, other = await ana.debts()
    assert one.client.id == other.client.id


async def test_the_other_day_that_one_may_mean_is_shown_and_taken_on_its_card(ana: Person) -> None:
    await ana.says("Acme owes me $300, due 4/5\nBeta owes me $20, due 2 April")
    assert "due 5 April (or 4 May?)" in ana.sees
    await ana.presses("1. Acme")
    await ana.presses("Or did you mean 4 May?")
    await ana.presses("several.back")
    assert "due 4 May (or 5 April?)" in ana.sees


async def test_afterwards_it_is_asked_which_of_them_a_nameless_sentence_is_about(
    ana: Person,
) -> None:
    await ana.says(COMPLETE)
    await ana.presses("several.save")
    await ana.says("they paid 100")
    assert ana.reads("payment.which")
    await ana.presses("button.cancel")
    await ana.says("no, it was 1300")
    assert ana.reads("which.correction")


async def test_one_of_them_cannot_be_deleted_together_with_the_others_by_mistake(
    ana: Person,
) -> None:
    await ana.says(COMPLETE)
    await ana.presses("several.save")
    await ana.says("write off Acme")
    assert ana.reads("write_off.ask", client="Acme")
    assert ana.label("write_off.delete") not in ana.last.labels


async def test_a_list_comes_back_after_something_else_and_after_a_restart(
    stage: Stage, ana: Person
) -> None:
    await ana.logs("Zorro owes me $50, due 1 March")
    await ana.says(COMPLETE)
    await ana.says("Zorro paid 20")
    assert ana.reads("several.head")
    await stage.restarts()
    await ana.presses("several.save")
    assert len(await ana.debts()) == 3


async def test_a_list_in_the_middle_of_a_question_is_no_answer_to_it(ana: Person) -> None:
    await ana.says("Zorro owes me, due 1 March")
    await ana.says(COMPLETE)
    assert ana.reads("several.head")
    await ana.presses("several.save")
    assert ana.reads("draft.ask_amount", client="Zorro")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Иванов должен 50 000 ₽ до пятницы, Петров 20 000 до 15 мая"),
        ("da", "Acme skylder 5.000 kr. forfald 15. maj\nBeta skylder 300 kr. forfald 1. april"),
        ("et", "Acme on mulle võlgu 1200 eurot, tähtaeg 15. mai\nBeta 300 eurot tähtaeg reedel"),
        ("id", "Acme berutang Rp5.000.000 jatuh tempo 15 Mei\nBeta Rp300.000 jatuh tempo Jumat"),
    ],
)
async def test_they_are_stored_in_every_language(stage: Stage, language: str, text: str) -> None:
    ana = await stage.person_settled_in(language=language)
    await ana.says(text)
    await ana.presses("several.save")
    assert ana.reads("several.saved")
    assert len(await ana.debts()) == 2


async def test_a_list_longer_than_is_read_is_said_to_be_too_long(ana: Person) -> None:
    await ana.says("\n".join(f"Client {letter} owes ${at}00" for at, letter in enumerate(NAMES, 1)))
    assert ana.reads("several.too_many", most="20")
    assert not await ana.debts()
