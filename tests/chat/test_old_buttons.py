"""Buttons of cards that are no more."""

from __future__ import annotations

from tests.chat.stage import Person
from tests.chat.telegram import Sent

ACME = "Acme owes me $1,200 for the logo, due 15 May"


def as_it_was(sent: Sent) -> Sent:
    return Sent(sent.message_id, sent.chat_id, sent.html, sent.text, [*sent.rows])


async def test_a_button_of_a_cancelled_card_says_so(ana: Person) -> None:
    await ana.says(ACME)
    card = as_it_was(ana.last)
    await ana.presses("button.cancel")
    assert ana.reads("old.closed", await ana.presses("button.save", card))
    assert not await ana.debts()


async def test_a_button_of_a_replaced_card_says_so_and_goes(ana: Person) -> None:
    await ana.says(ACME)
    card = ana.last
    before = as_it_was(card)
    await ana.says("/cancel")
    card.rows = before.rows
    assert ana.reads("old.closed", await ana.presses("button.save", before))
    assert not card.rows
    assert not await ana.debts()


async def test_an_impatient_second_tap_on_save_leaves_undo_where_it_is(ana: Person) -> None:
    await ana.says(ACME)
    card = as_it_was(ana.last)
    await ana.presses("button.save", card)
    assert ana.reads("old.closed", await ana.presses("button.save", card))
    assert len(await ana.debts()) == 1
    assert ana.last.labels == ana.labels("button.undo", "button.open")


async def test_an_impatient_second_tap_on_a_day_leaves_undo_where_it_is(ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 1 March")
    await ana.says("Acme promised to pay")
    question = as_it_was(ana.last)
    await ana.presses("20", question)
    assert ana.reads("old.closed", await ana.presses("20", question))
    assert ana.last.labels[-2:] == ana.labels("button.undo", "button.open")


async def test_undo_of_an_earlier_debt_stays_when_another_card_opens(ana: Person) -> None:
    saved = await ana.logs(ACME)
    await ana.says("Beta owes me $5, due 1 March")
    assert saved.labels == ana.labels("button.undo", "button.open")


async def test_a_card_below_another_question_has_no_buttons_until_it_is_back(ana: Person) -> None:
    await ana.says(ACME)
    card = as_it_was(ana.last)
    await ana.says("Beta owes me $5, due 1 March")
    assert ana.reads("old.closed", await ana.presses("button.save", card))
    await ana.presses("button.save")
    await ana.presses("button.save")
    assert len(await ana.debts()) == 2
