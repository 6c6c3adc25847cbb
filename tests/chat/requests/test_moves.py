"""A payment or promise booked on the wrong client moves to the one named right after."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.money import Money
from tests.chat.stage import Person, Stage

ANOTHER = "Acme owes me $80, due 20 February"
MOVES = [
    ("en", "Beta paid 50", "it was Acme who paid, not Beta"),
    ("en", "Beta paid 50", "no, Acme paid 50"),
    ("en", "Beta paid 50", "wrong client, it was Acme"),
    ("ru", "Боб заплатил 50", "не Боб, а Акме заплатила"),
    ("ru", "Боб заплатил 50", "это Акме, а не Боб"),
    ("da", "Beta har betalt 50", "det var Acme, ikke Beta"),
    ("et", "Beta maksis 50", "see oli Acme, mitte Beta"),
    ("et", "Beta maksis 50", "see oli Acme, kes maksis, mitte Beta"),
    ("id", "Beta sudah bayar 50", "bukan Beta, tapi Acme"),
]
INVOICES = {
    "en": ("Acme owes me $1,200, due 1 February", "Beta owes me $300, due 27 February"),
    "ru": ("Акме должна мне $1200, срок 1 февраля", "Боб должен мне $300, срок 27 февраля"),
    "da": (
        "Acme skylder mig $1.200, forfald 1. februar",
        "Beta skylder mig $300, forfald 27. feb.",
    ),
    "et": ("Acme võlgneb mulle $1200, tähtaeg 1. veebruar", "Beta võlgneb $300, tähtaeg 27. veebr"),
    "id": ("Acme utang $1.200, jatuh tempo 1 Februari", "Beta utang $300, jatuh tempo 27 Feb"),
}


async def paid(person: Person) -> tuple[int, ...]:
    """What the books say of Acme and of Beta, in dollars."""
    return tuple([(await person.debt(n)).paid.minor // 100 for n in (1, 2)])


@pytest.mark.parametrize(("language", "payment", "said"), MOVES)
async def test_a_payment_moves_to_the_client_named_and_one_undo_restores_both(
    stage: Stage, language: str, payment: str, said: str
) -> None:
    ana = await stage.person_settled_in(language=language)
    for invoice in INVOICES[language]:
        await ana.logs(invoice)
    await ana.says(payment)
    assert await paid(ana) == (0, 50)
    await ana.says(said)
    right, wrong = (await ana.debt(1)).client.name, (await ana.debt(2)).client.name
    assert f"{wrong} → {right}" in ana.sees
    assert ana.reads("record.payment", client=right)
    assert ana.reads("record.invoice", client=wrong)
    assert await paid(ana) == (50, 0)
    await ana.presses("button.undo")
    assert ana.reads("undone.head")
    assert ana.reads("record.payment", client=wrong)
    assert await paid(ana) == (0, 50)


async def test_a_promise_moves_as_well(owed: Person) -> None:
    await owed.says("Beta promised to pay on Friday")
    await owed.says("it was Acme, not Beta")
    assert "Beta → Acme" in owed.sees
    promise = (await owed.debt(1)).promise
    assert promise is not None
    assert promise.day == date(2026, 3, 6)
    assert (await owed.debt(2)).promise is None
    await owed.presses("button.undo")
    assert (await owed.debt(1)).promise is None
    assert (await owed.debt(2)).promise is not None


async def test_the_words_with_the_move_say_what_else_was_wrong(owed: Person) -> None:
    await owed.says("Beta paid 50")
    await owed.says("no, Acme paid 70")
    assert "Beta → Acme" in owed.sees
    assert "$50 → $70" in owed.sees
    assert await paid(owed) == (70, 0)


async def test_of_several_open_debts_the_one_is_asked_for(owed: Person) -> None:
    await owed.logs(ANOTHER)
    await owed.says("Beta paid 50")
    await owed.says("it was Acme, not Beta")
    assert owed.reads("payment.which")
    assert await paid(owed) == (0, 50)
    await owed.presses("Acme · $80 · 20 February")
    assert "Beta → Acme" in owed.sees
    assert await paid(owed) == (0, 0)
    assert (await owed.debt(3)).paid == Money(50_00, "USD")


async def test_a_name_like_a_clients_is_asked_about(owed: Person) -> None:
    await owed.says("Beta paid 50")
    await owed.says("it was Acne, not Beta")
    assert owed.reads("near.one", said="Acne", client="Acme")
    await owed.presses("Acme")
    assert await paid(owed) == (50, 0)


@pytest.mark.parametrize(
    ("said", "key", "client"),
    [
        ("it was Zorro, not Beta", "hint.unknown_client", "Zorro"),
        ("it was Gamma, not Beta", "hint.owes_nothing", "Gamma"),
    ],
)
async def test_a_client_who_owes_nothing_changes_nothing(
    owed: Person, said: str, key: str, client: str
) -> None:
    await owed.logs("Gamma owes me $10, due 20 February")
    await owed.says("Gamma paid in full")
    await owed.says("Beta paid 50")
    await owed.says(said)
    assert owed.reads(key, client=client)
    assert owed.reads("correct.stays", client="Beta")
    assert await paid(owed) == (0, 50)


async def test_what_settled_the_wrong_debt_is_asked_about(owed: Person) -> None:
    await owed.says("Beta paid in full")
    await owed.says("it was Acme, not Beta")
    assert owed.reads("payment.ask_amount", client="Acme")
    assert await paid(owed) == (0, 300)
    await owed.presses("payment.in_full")
    assert "$300 → $1,200" in owed.sees
    assert await paid(owed) == (1200, 0)


async def test_more_than_the_right_client_owes_is_asked_about(owed: Person) -> None:
    await owed.says("Acme paid 400")
    await owed.says("it was Beta, not Acme")
    assert owed.reads("payment.overpaid", client="Beta")
    assert await paid(owed) == (400, 0)
    await owed.presses("button.cancel")
    assert await paid(owed) == (400, 0)


async def test_a_sum_of_the_other_clients_invoice_moves_nothing(owed: Person) -> None:
    await owed.says("Beta paid 50")
    await owed.says("change Acme's amount to $1,300")
    assert "$1,200 → $1,300" in owed.sees
    assert await paid(owed) == (0, 50)


async def test_a_payment_of_another_day_or_out_of_sight_is_not_moved(
    stage: Stage, owed: Person
) -> None:
    await owed.says("Beta paid 50")
    stage.clock.move(days=1)
    await owed.says("it was Acme, not Beta")
    assert await paid(owed) == (0, 50)


async def test_a_move_delivered_twice_is_answered_alike(owed: Person) -> None:
    await owed.says("Beta paid 50")
    await owed.says("it was Acme, not Beta")
    answered = owed.sees
    await owed.repeats()
    assert owed.sees == answered
    assert await paid(owed) == (50, 0)
