"""/prevent: the checklist before a job, and the request for a deposit of a slow payer."""

from __future__ import annotations

import pytest

from bot.chat.dialogs.prevention.agreed import NUMBERS, TEXTS, Point
from bot.domain.locale import Locale
from bot.domain.people.job import DAYS_TO_PAY, DEPOSIT_PERCENT, GRACE_DAYS, LARGEST_DEPOSIT
from bot.domain.people.user import PAY_TO_CHARACTERS
from tests.chat.stage import PHRASES, Person, Stage

ACME = "Acme owes me $1,200 for the logo, due 1 February"
SECOND = "Acme owes me $300, due 20 March"


async def open_point(ana: Person, point: Point) -> None:
    await ana.says("/prevent")
    await ana.presses(PHRASES.plain(ana.locale, f"prevent.name_{point}"))


@pytest.mark.parametrize("locale", list(Locale))
async def test_the_checklist_can_be_walked_through_to_its_end(stage: Stage, locale: Locale) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.says("/prevent")
    assert ana.reads("prevent.head")
    await ana.presses("1. ")
    for number, point in enumerate(Point, start=1):
        assert ana.reads("prevent.point", number=str(number))
        assert ana.reads(f"prevent.{point}")
        assert ("<pre>" in ana.last.html) is (point in TEXTS)
        if number < len(Point):
            await ana.presses("prevent.next")
    assert ana.label("prevent.next") not in ana.last.labels
    for _ in Point:
        await ana.presses("button.back")
    assert ana.reads("prevent.head")
    await ana.presses("button.close")
    assert ana.last.labels == []
    assert await ana.debts() == []


async def test_the_usual_figures_stand_in_the_texts(ana: Person) -> None:
    await open_point(ana, Point.POLICY)
    for usual in (f"{DEPOSIT_PERCENT}%", f"{DAYS_TO_PAY}\xa0days", f"{GRACE_DAYS}\xa0days"):
        assert usual in ana.sees
    assert "late fee" not in ana.sees


@pytest.mark.parametrize("point", NUMBERS)
async def test_a_figure_is_changed_by_a_tap_or_in_words(ana: Person, point: Point) -> None:
    await open_point(ana, point)
    await ana.presses(str(NUMBERS[point][0]))
    assert f"✓ {NUMBERS[point][0]}" in " ".join(ana.last.labels)
    await ana.says("21")
    assert "21" in ana.sees
    assert "✓" not in " ".join(ana.last.labels)


async def test_a_figure_that_makes_no_sense_is_refused(ana: Person) -> None:
    await open_point(ana, Point.DEPOSIT)
    await ana.says(str(LARGEST_DEPOSIT + 1))
    assert ana.reads("refused.out_of_range", most=str(LARGEST_DEPOSIT))
    await ana.says("a lot")
    assert ana.reads("policy.one_number")
    await ana.says("0")
    assert ana.reads("refused.out_of_range")


@pytest.mark.parametrize(
    ("said", "fee"), [("30", "$30"), ("25 euros", "€25"), ("$40 a month", "$40")]
)
async def test_a_late_fee_is_there_only_if_the_user_names_one(
    ana: Person, said: str, fee: str
) -> None:
    await open_point(ana, Point.LATE_FEE)
    assert ana.reads("prevent.no_fee")
    await ana.says(said)
    assert ana.reads("prevent.fee", amount=fee)
    assert f"late fee of {fee}" in ana.sees
    await ana.presses("prevent.next")
    assert f"late fee of {fee}" in ana.sees
    await ana.presses("button.back")
    await ana.presses("prevent.without_fee")
    assert ana.reads("prevent.no_fee")


async def test_a_late_fee_of_nothing_is_refused(ana: Person) -> None:
    await open_point(ana, Point.LATE_FEE)
    await ana.says("0")
    assert not ana.reads("prevent.fee")
    assert ana.reads("prevent.no_fee", ana.buttons)
    await ana.says("something small")
    assert ana.reads("draft.no_amount")


async def test_the_texts_are_for_a_client_in_the_clients_language(
    stage: Stage, ana: Person
) -> None:
    await ana.logs(ACME)
    await ana.writes_in(Locale.DA)
    await open_point(ana, Point.DEPOSIT)
    await ana.presses("prevent.for_whom")
    await ana.presses("Acme")
    assert ana.reads("prevent.for_client", client="Acme")
    assert "forudbetaling" in ana.sees
    await ana.presses("button.own_language")
    assert "deposit of 50%" in ana.sees
    await ana.presses("button.their_language")
    await ana.presses("button.as_email")
    assert "forudbetaling" in ana.sees
    await ana.presses("prevent.for_whom")
    await ana.presses("prevent.nobody_yet")
    assert ana.reads("prevent.for_nobody")
    assert "Acme" not in ana.sees


async def test_another_sentence_is_understood_while_a_point_is_open(ana: Person) -> None:
    await ana.logs(ACME)
    await open_point(ana, Point.DEPOSIT)
    await ana.says("Acme paid 400")
    assert (await ana.debt()).balance.minor == 800_00


async def test_the_longest_texts_fit_into_a_message(stage: Stage, ana: Person) -> None:
    await ana.set(pay_to="Ж" * PAY_TO_CHARACTERS, name="Ж" * 60)
    await ana.logs(f"{'Ж' * 290} owes me $1,200 for the logo, due 1 February")
    for locale in Locale:
        await ana.writes_in(locale)
        await ana.says("/prevent")
        await ana.presses("prevent.for_whom")
        await ana.presses("Ж")
        await ana.presses("1. ")
        for _ in range(len(Point) - 1):
            await ana.presses("prevent.next")
            assert not ana.reads("error.unexpected")
        assert ana.reads("prevent.invoice")


async def test_a_new_invoice_for_a_slow_payer_offers_to_ask_for_a_deposit(ana: Person) -> None:
    await ana.logs(ACME)
    assert ana.label("prevent.ask_deposit") not in ana.last.labels
    await ana.says("Acme paid in full")
    saved = await ana.logs(SECOND)
    assert ana.label("prevent.ask_deposit") in saved.labels
    await ana.presses("prevent.ask_deposit")
    assert ana.reads("prevent.deposit")
    assert ana.reads("prevent.for_client", client="Acme")
    heard = len(ana.heard)
    await ana.presses("prevent.ask_deposit", saved)
    assert len(ana.heard) == heard


async def test_a_client_who_pays_on_time_is_asked_for_nothing(ana: Person) -> None:
    await ana.logs("Acme owes me $1,200 for the logo, due 1 March")
    await ana.says("Acme paid in full")
    saved = await ana.logs(SECOND)
    assert ana.label("prevent.ask_deposit") not in saved.labels


async def test_a_slow_payers_card_has_the_request_too(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("/client Acme")
    await ana.presses("prevent.ask_deposit")
    assert ana.reads("prevent.for_client", client="Acme")
    assert ana.reads("prevent.deposit")
