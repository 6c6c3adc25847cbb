"""The list of what is owed, and a debt's card."""

from __future__ import annotations

from tests.chat.stage import Person, Stage

ACME = "Acme owes me $1,200 for the logo, due 1 March"


async def test_with_no_debts_the_list_says_how_to_log_one(ana: Person) -> None:
    await ana.says("/debts")
    assert ana.reads("debts.none")
    assert not ana.last.rows


async def test_one_debt_is_listed_with_its_total_and_opens_in_place(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("/debts")
    listed = ana.last
    assert ana.reads("debts.total_late", owed="$1,200", n="1", late="$1,200")
    assert ana.reads("debts.line", client="Acme", balance="$1,200")
    await ana.presses("Acme", listed)
    assert ana.reads("nudge.head", listed, client="Acme", balance="$1,200")
    assert ana.reads("debt.late", listed, n="1")
    await ana.presses("button.all_debts", listed)
    assert ana.reads("debts.head", listed)


async def test_totals_are_kept_apart_by_currency_and_the_worst_comes_first(ana: Person) -> None:
    await ana.logs("Acme owes me $1,200, due 1 March")
    await ana.logs("Beta owes me 300 EUR, due 15 February")
    await ana.logs("Gamma owes me $100, due 15 May")
    await ana.says("/debts")
    assert ana.reads("debts.total_late", owed="$1,300", n="2", late="$1,200")
    assert ana.reads("debts.total_late", owed="€300", n="1", late="€300")
    assert [label.split()[0] for label in ana.last.labels] == ["Beta", "Acme", "Gamma"]


async def test_beyond_ten_debts_there_are_pages(ana: Person) -> None:
    for day in range(1, 13):
        await ana.logs(f"Acme owes me ${day}, due {day} February")
    await ana.says("/debts")
    listed = ana.last
    assert ana.reads("debts.page", page="1", pages="2")
    assert len(listed.labels) == 11
    await ana.presses("›", listed)
    assert ana.reads("debts.page", listed, page="2", pages="2")
    assert len(listed.labels) == 3
    await ana.presses("‹", listed)
    assert ana.reads("debts.page", listed, page="1", pages="2")


async def test_a_page_that_is_gone_shows_the_last_there_is(ana: Person) -> None:
    for day in range(1, 12):
        await ana.logs(f"Acme owes me ${day}, due {day} February")
    await ana.says("/debts")
    listed = ana.last
    await ana.presses("›", listed)
    await ana.says("/undo")
    await ana.presses("‹", listed)
    assert len(listed.labels) == 10


async def test_the_card_tells_the_history_oldest_first(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay on Tuesday")
    stage.clock.move(days=3)
    await ana.says("Acme paid 200")
    await ana.says("Acme paid 300")
    await ana.says("/undo")
    await ana.says("/debts")
    await ana.presses("Acme")
    card = ana.last
    places = [
        card.text.index(words)
        for words in ("Acme owes $1,200", "Acme promised", "Acme paid $200", "Acme paid $300")
    ]
    assert places == sorted(places)
    assert ana.reads("promise.broken", card)
    assert "<s>Acme paid $300" in card.html
    assert ana.reads("card.paid_of", card, paid="$200", amount="$1,200")


async def test_a_mark_of_a_promise_stands_before_the_full_stop(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay on Tuesday")
    await ana.says("Acme promised to pay on Friday")
    await ana.says("/debts")
    await ana.presses("Acme")
    assert "on 3 March (a later date was promised)." in ana.sees


async def test_the_card_says_that_what_the_morning_asked_for_is_not_confirmed(
    stage: Stage, ana: Person
) -> None:
    await ana.logs(ACME)
    stage.clock.move(days=1)
    nudge = await ana.is_nudged()
    await ana.says("/debts")
    await ana.presses("Acme")
    assert ana.reads("card.not_confirmed", step=ana.label("script.friendly"), day="4 March")
    await ana.presses("button.sent", nudge)
    await ana.says("/debts")
    await ana.presses("Acme")
    assert not ana.reads("card.not_confirmed")
    assert ana.reads("card.next")


async def test_the_card_names_the_morning_on_which_the_user_hears_of_the_next_step(
    ana: Person,
) -> None:
    """Logged at noon, a reminder of today comes tomorrow: card and record name the same day."""
    await ana.logs("Acme owes me $5, due 1 March")
    assert "3 March, 09:00" in ana.sees
    await ana.presses("button.open")
    assert ana.reads("card.next", step=ana.label("script.friendly"), day="3 March")


async def test_a_debt_that_is_not_due_yet_offers_no_words_to_send(ana: Person) -> None:
    await ana.logs("Acme owes me $5, due 15 May")
    await ana.says("/debts")
    await ana.presses("Acme")
    assert ana.reads("debt.due_on", due="15 May")
    assert ana.label("button.what_to_send") not in ana.last.labels
    assert ana.reads("card.next", day="18 May")


async def test_a_long_history_of_a_long_name_fits_a_message(ana: Person) -> None:
    await ana.says("900 eur")
    await ana.says("Ж" * 300)
    await ana.says("1 March")
    await ana.presses("draft.edit_what_for")
    await ana.says("Щ" * 300)
    await ana.presses("button.save")
    for _ in range(20):
        await ana.says("paid 1")
    await ana.says("/debts")
    await ana.presses("Ж")
    assert ana.reads("nudge.head", client="Ж" * 300)
    await ana.presses("button.what_to_send")
    assert "Ж" * 300 in ana.sees
