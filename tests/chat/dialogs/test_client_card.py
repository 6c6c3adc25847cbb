"""/client: whom it finds, what it shows, and what can be changed there."""

from __future__ import annotations

from datetime import date

from bot.domain.locale import Locale
from tests.chat.stage import Person, Stage


async def test_without_clients_it_says_how_they_come(ana: Person) -> None:
    await ana.says("/client")
    assert ana.reads("client.none")


async def test_a_client_is_chosen_from_the_list_or_by_a_name_however_typed(ana: Person) -> None:
    await ana.logs("Acme owes me $1,200, due 1 February")
    await ana.logs("Bob owes me $5, due 6 March")
    await ana.says("/client")
    await ana.presses("Bob")
    assert ana.reads("question.client_owes", client="Bob", owed="$5")
    await ana.presses("client.others")
    await ana.says("ACME")
    assert ana.reads("question.client_owes", client="Acme", owed="$1,200")


async def test_a_name_that_is_only_like_one_is_asked_about(ana: Person) -> None:
    await ana.logs("Nordic Sound owes me $5, due 6 March")
    await ana.says("/client sound")
    assert ana.reads("near.several", said="sound")
    assert "Nordic Sound" in ana.last.labels
    await ana.presses("Nordic Sound")
    assert ana.reads("question.client_owes", client="Nordic Sound")


async def test_a_name_of_nobody_leaves_the_list(ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 6 March")
    await ana.says("/client Zebra")
    assert ana.reads("question.unknown_client", client="Zebra")
    assert "Acme" in ana.last.labels


async def test_the_card_tells_how_they_have_paid(ana: Person) -> None:
    await ana.logs("Acme owes me $100, due 1 February")
    await ana.says("Acme paid 100 on 13 February")
    await ana.logs("Acme owes me $50, due 20 February")
    await ana.says("/client acme")
    assert "2 invoices" in ana.sees
    assert "paid 12 days late on average" in ana.sees
    assert "1 overdue now, the oldest by 10 days" in ana.sees
    assert ana.reads("client.ask_deposit")


async def test_an_address_and_a_number_are_kept_and_can_be_removed(ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 6 March")
    await ana.says("/client acme")
    for what, wrong, right in (
        ("email", "ann at example", "ann@example.com"),
        ("phone", "5555 5555", "+37255555555"),
    ):
        await ana.presses(f"client.{what}")
        await ana.says(wrong)
        assert getattr((await ana.debt()).client, what) is None
        await ana.says(right)
        assert getattr((await ana.debt()).client, what) == right
        assert right in ana.sees
        await ana.presses(f"client.{what}")
        await ana.presses("client.forget")
        assert getattr((await ana.debt()).client, what) is None


async def test_the_language_of_their_scripts_changes(ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 6 March")
    await ana.says("/client acme")
    await ana.presses("client.language")
    await ana.presses("Eesti")
    assert (await ana.debt()).client.locale is Locale.ET
    assert ana.reads("card.language", language="Eesti")


async def test_all_of_theirs_is_paused_and_resumed_with_an_undo(ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 6 March")
    await ana.logs("Acme owes me $7, due 7 March")
    await ana.says("/client acme")
    card = ana.last
    await ana.presses("client.pause")
    today = date(2026, 3, 2)
    assert all(debt.pause(today) for debt in await ana.debts())
    assert ana.label("button.undo") in ana.last.labels
    await ana.presses("client.resume", on=card)
    assert not any(debt.pause(today) for debt in await ana.debts())


async def test_a_debts_card_leads_to_its_client_and_keeps_its_buttons(ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 6 March")
    await ana.presses("button.open")
    card = ana.last
    await ana.presses("button.client")
    assert ana.reads("client.steps_are")
    assert card.rows
    assert ana.last is not card


async def test_a_saved_invoice_of_a_client_with_a_history_tells_it(ana: Person) -> None:
    await ana.logs("Acme owes me $100, due 20 February")
    assert not ana.reads("client.record_line", client="Acme")
    await ana.says("Acme paid 100")
    saved = await ana.logs("Acme owes me $50, due 6 March")
    facts = "2 invoices; paid 10 days late on average"
    assert ana.reads("client.record_line", saved, client="Acme", facts=facts)
    assert ana.reads("client.ask_deposit", saved)


async def test_one_who_pays_in_time_is_not_asked_for_a_deposit(ana: Person) -> None:
    await ana.logs("Acme owes me $100, due 2 March")
    await ana.says("Acme paid 100")
    saved = await ana.logs("Acme owes me $50, due 6 March")
    assert "paid on time" in saved.text
    assert not ana.reads("client.ask_deposit", saved)


async def test_another_users_client_is_nobodys(stage: Stage, ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 6 March")
    bo = await stage.person_settled_in(user_id=2)
    await bo.says("/client acme")
    assert bo.reads("client.none")


async def test_a_name_with_markup_stands_as_it_is(ana: Person) -> None:
    await ana.says("100 EUR due 1 February")
    await ana.says("<b>{x}</b>")
    await ana.presses("button.save")
    await ana.presses("button.open")
    await ana.presses("button.client")
    assert "<b>{x}</b>" in ana.sees
    await ana.presses("client.email")
    assert "<b>{x}</b>" in ana.sees
