"""From a sentence to a debt: the card, its corrections, and what is missing."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.money import Money
from tests.chat.stage import Person, Stage

LOGO = "Acme owes me $1,200 for the logo, due 15 May"


async def test_a_card_echoes_everything_that_was_understood(ana: Person) -> None:
    card = await ana.says(LOGO)
    for shown in ("Client: Acme", "Amount: $1,200", "Due: 15 May", "For: logo"):
        assert shown in card
    assert ana.last.labels == [
        "Save", "Cancel", "Client", "Amount", "Currency", "Due date", "What for",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sentence", "client", "currency"),
    [
        ("ru", "Иванов должен 50 000 ₽ до пятницы за сайт", "Иванов", "RUB"),
        ("da", "Acme skylder mig 5.000 kr. for logoet, forfald 15. maj", "Acme", "DKK"),
        ("et", "Acme on mulle võlgu 1200 eurot logo eest, tähtaeg 15. mai", "Acme", "EUR"),
        ("id", "Acme berutang Rp5.000.000 untuk logo, jatuh tempo 15 Mei", "Acme", "IDR"),
    ],
)
async def test_a_debt_is_logged_in_every_language(
    stage: Stage, language: str, sentence: str, client: str, currency: str
) -> None:
    ana = await stage.person_settled_in(language=language)
    assert client in await ana.says(sentence)
    await ana.taps(ana.last.rows[0][0][1])
    (debt,) = await ana.debts()
    assert (debt.client.name, debt.currency) == (client, currency)


async def test_nothing_is_stored_before_save(ana: Person) -> None:
    await ana.says(LOGO)
    assert not await ana.debts()
    await ana.presses("button.save")
    (debt,) = await ana.debts()
    assert (debt.client.name, debt.balance, debt.due, debt.terms.what_for) == (
        "Acme", Money(1_200_00, "USD"), date(2026, 5, 15), "logo",
    )  # fmt: skip
    assert ana.reads("record.invoice", client="Acme", amount="$1,200", due="15 May")
    assert ana.last.labels == ["Undo", "Open"]


async def test_cancel_stores_nothing_and_says_so(ana: Person) -> None:
    await ana.says(LOGO)
    await ana.presses("button.cancel")
    assert ana.reads("draft.cancelled")
    assert not ana.last.rows
    assert not await ana.debts()


async def test_the_command_cancel_does_the_same(ana: Person) -> None:
    await ana.says(LOGO)
    card = ana.last
    await ana.says("/cancel")
    assert ana.reads("draft.cancelled")
    assert not card.rows
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")


@pytest.mark.parametrize(
    ("button", "typed", "line"),
    [
        ("Client", "Beta Ltd", "Client: Beta Ltd"),
        ("Amount", "1500", "Amount: $1,500"),
        ("Amount", "900 eur", "Amount: €900"),
        ("Currency", "GBP", "Amount: £1,200"),
        ("Due date", "20 May", "Due: 20 May"),
        ("What for", "the website", "For: the website"),
    ],
)
async def test_each_line_is_corrected_by_its_button_and_a_few_words(
    ana: Person, button: str, typed: str, line: str
) -> None:
    await ana.says(LOGO)
    await ana.presses(button)
    assert not ana.reads("draft.head")
    assert line in await ana.says(typed)
    assert ana.reads("draft.head")


async def test_a_currency_is_corrected_by_a_button(ana: Person) -> None:
    await ana.says(LOGO)
    await ana.presses("settings.currency")
    await ana.presses("EUR")
    assert ana.reads("draft.amount", amount="€1,200")


async def test_a_due_date_is_corrected_on_the_calendar(ana: Person) -> None:
    await ana.says(LOGO)
    await ana.presses("draft.edit_due")
    await ana.presses("April ›")
    await ana.presses("30")
    assert ana.reads("draft.due", due="30 April")


async def test_back_leaves_everything_as_it_was(ana: Person) -> None:
    await ana.says(LOGO)
    card = ana.sees
    for button in ("Client", "Amount", "Currency", "Due date", "What for"):
        await ana.presses(button)
        await ana.presses("button.back")
        assert ana.sees == card


async def test_what_is_missing_is_asked_for_one_question_at_a_time(ana: Person) -> None:
    await ana.says("900 eur")
    assert ana.reads("draft.ask_client")
    await ana.says("Acme")
    assert ana.reads("draft.ask_due")
    assert "Back" not in "".join(ana.last.labels)
    await ana.says("15 May")
    assert ana.reads("draft.due", due="15 May")
    assert not await ana.debts()


async def test_an_answer_that_holds_no_sum_or_day_is_asked_again(ana: Person) -> None:
    await ana.says("Acme owes me money")
    await ana.says("a lot")
    assert ana.reads("draft.no_amount", ana.heard[-2])
    assert ana.reads("draft.ask_amount", client="Acme")
    await ana.says("1200")
    await ana.says("some day")
    assert ana.reads("draft.no_date", ana.heard[-2])
    assert ana.reads("draft.ask_due")


async def test_a_due_date_that_has_passed_says_how_long_ago(ana: Person) -> None:
    await ana.says("Acme owes me $5, due 1 March")
    assert ana.reads("draft.due", due="1 March (1 day ago)")


@pytest.mark.parametrize(("due", "is_odd"), [("2023", True), ("2030", True), ("2027", False)])
async def test_a_due_date_years_away_is_asked_about_and_not_refused(
    ana: Person, due: str, is_odd: bool
) -> None:
    await ana.says(f"Acme owes me $5, due 1 March {due}")
    assert ana.reads("draft.odd_year") is is_odd
    await ana.presses("button.save")
    assert await ana.debts()


async def test_the_question_about_a_due_date_says_what_it_is_about(ana: Person) -> None:
    await ana.says("Bob owes me 80 GBP")
    assert ana.reads("draft.ask_due", client="Bob", amount="£80")


async def test_a_known_client_is_used_and_named(ana: Person) -> None:
    await ana.logs("Acme Ltd owes me $100, due 1 March")
    await ana.says("acme owes me $300, due 5 March")
    assert ana.reads("draft.client", client="Acme Ltd")
    await ana.presses("button.save")
    assert len({debt.client.id for debt in await ana.debts()}) == 1


async def test_a_name_like_a_known_one_is_asked_about(ana: Person) -> None:
    await ana.logs("Acme owes me $100, due 1 March")
    await ana.says("Acne owes me $300, due 5 March")
    assert ana.reads("draft.ask_near", client="Acne")
    await ana.presses("Acme")
    assert ana.reads("draft.client", client="Acme")
    await ana.presses("button.save")
    assert len({debt.client.id for debt in await ana.debts()}) == 1


async def test_a_name_like_a_known_one_may_be_a_new_client(ana: Person) -> None:
    await ana.logs("Acme owes me $100, due 1 March")
    await ana.says("Acne owes me $300, due 5 March")
    await ana.presses("draft.new_client")
    await ana.presses("button.save")
    assert {debt.client.name for debt in await ana.debts()} == {"Acme", "Acne"}


async def test_a_name_that_two_clients_bear_is_asked_about(ana: Person) -> None:
    await ana.logs("Acme Ltd owes me $100, due 1 March")
    await ana.says("Acme GmbH owes me $100, due 1 March")
    await ana.presses("draft.new_client")
    await ana.presses("button.save")
    await ana.says("Acme owes me $300, due 5 March")
    assert ana.reads("draft.ask_near")
    assert {"Acme Ltd", "Acme GmbH"} <= set(ana.last.labels)
    await ana.presses("Acme GmbH")
    assert ana.reads("draft.client", client="Acme GmbH")


@pytest.mark.parametrize("typed", ["last friday", "hm", "80 quid"])
async def test_words_that_name_none_of_them_leave_the_question_open(
    ana: Person, typed: str
) -> None:
    await ana.logs("Acme owes me $100, due 1 March")
    await ana.says("Acne owes me $300, due 5 March")
    await ana.says(typed)
    assert ana.reads("draft.tap_one", ana.heard[-2])
    assert ana.reads("draft.ask_near", client="Acne")


async def test_one_of_several_clients_is_chosen_by_typing_its_name(ana: Person) -> None:
    await ana.logs("Acme owes me $100, due 1 March")
    await ana.says("Acne owes me $300, due 5 March")
    await ana.says("acme")
    assert ana.reads("draft.client", client="Acme")


async def test_another_sentence_is_no_answer_to_the_question_about_a_name(ana: Person) -> None:
    await ana.logs("Acme owes me $100, due 1 March")
    await ana.says("Acne owes me $300, due 5 March")
    await ana.says("Bob owes me 80 quid, due 1 March")
    assert ana.reads("draft.client", client="Bob")
    await ana.presses("button.save")
    assert ana.reads("draft.ask_near", client="Acne")


async def test_the_question_about_a_name_can_be_cancelled(ana: Person) -> None:
    await ana.logs("Acme owes me $100, due 1 March")
    await ana.says("Acne owes me $300, due 5 March")
    await ana.presses("button.cancel")
    assert ana.reads("draft.cancelled")


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("1500", "Amount: $1,500"),
        ("20", "Amount: $20"),
        ("$900", "Amount: $900"),
        ("900 eur", "Amount: €900"),
        ("20 May", "Due: 20 May"),
        ("tomorrow", "Due: 3 March"),
        ("no, it's 1300", "Amount: $1,300"),
        ("no, 1300 euros", "Amount: €1,300"),
        ("No - due Friday", "Due: 6 March"),
        ("€", "Amount: €1,200"),
        ("in euros", "Amount: €1,200"),
    ],
)
async def test_a_sum_or_a_date_typed_under_the_open_card_corrects_it(
    ana: Person, typed: str, line: str
) -> None:
    await ana.says(LOGO)
    card = ana.last
    assert line in await ana.says(typed)
    assert not card.rows
    assert ana.label("button.save") in ana.last.labels


@pytest.mark.parametrize(
    ("language", "sentence", "typed"),
    [
        ("ru", "Иванов должен 50 000 ₽ до пятницы за сайт", "нет, {}"),
        ("da", "Acme skylder mig 5.000 kr. for logoet, forfald 15. maj", "nej, {}"),
        ("et", "Acme on mulle võlgu 1200 eurot logo eest, tähtaeg 15. mai", "ei, {}"),
        ("id", "Acme berutang Rp5.000.000 untuk logo, jatuh tempo 15 Mei", "bukan, {}"),
    ],
)
async def test_a_correction_may_begin_with_no_in_every_language(
    stage: Stage, language: str, sentence: str, typed: str
) -> None:
    ana = await stage.person_settled_in(language=language)
    await ana.says(sentence)
    heard = len(ana.heard)
    await ana.says(typed.format(701))
    assert "701" in ana.sees
    assert ana.reads("draft.head")
    assert len(ana.heard) == heard + 1
    await ana.says("$")
    assert ana.reads("draft.head")
    await ana.presses("button.save")
    (debt,) = await ana.debts()
    assert debt.balance == Money(701_00, "USD")


async def test_a_sum_with_a_date_corrects_both(ana: Person) -> None:
    await ana.says(LOGO)
    await ana.says("$900 due 20 May")
    assert ana.reads("draft.amount", amount="$900")
    assert ana.reads("draft.due", due="20 May")


@pytest.mark.parametrize("typed", ["paid 400", "promised Friday", "hm", "no", "the client is Zedd"])
async def test_other_words_under_the_open_card_change_nothing(ana: Person, typed: str) -> None:
    await ana.says(LOGO)
    card = ana.sees
    await ana.says(typed)
    assert ana.reads("draft.first_this", ana.heard[-2])
    assert ana.sees == card


async def test_a_currency_that_the_sum_does_not_fit_is_refused_with_a_reason(ana: Person) -> None:
    await ana.says("Acme owes me $10.50, due 15 May")
    await ana.presses("settings.currency")
    await ana.says("yen")
    assert ana.reads("refused.no_decimals", ana.heard[-2])
    assert ana.reads("draft.amount", amount="$10.50")


async def test_a_conversation_survives_a_restart_in_the_middle_of_a_card(
    stage: Stage, ana: Person
) -> None:
    await ana.says(LOGO)
    await ana.presses("draft.edit_amount")
    await stage.restarts()
    await ana.says("1500")
    await stage.restarts()
    await ana.presses("button.save")
    (debt,) = await ana.debts()
    assert debt.balance == Money(1_500_00, "USD")


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        ("ru", "Иванов должен 50 000 ₽ за вёрстку, срок 15 мая", "за вёрстку"),
        ("et", "Kask võlgneb mulle 1200 € kujunduse eest, tähtaeg 15. mai", "kujunduse eest"),
    ],
)
async def test_the_work_keeps_the_word_that_its_ending_depends_on(
    stage: Stage, language: str, sentence: str, said: str
) -> None:
    ana = await stage.person_settled_in(language=language)
    await ana.says(sentence)
    await ana.presses("button.save")
    (debt,) = await ana.debts()
    assert debt.terms.what_for == said
