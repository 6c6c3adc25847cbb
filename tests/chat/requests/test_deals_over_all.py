"""A plan or a later date told for all of a client's debts, or for both."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.locale import Locale
from tests.chat.stage import FORMATS, Person, Stage

TWO = {
    Locale.EN: (
        "Acme owes me $1,200 for the logo, due 1 February",
        "Acme owes me $300, due today",
    ),
    Locale.RU: (
        "Ромашка должна 1 200 ₽ за сайт, срок 1 февраля",
        "Ромашка должна 300 ₽, срок сегодня",
    ),
    Locale.DA: (
        "Jensen skylder mig 1.200 kr. for logo, forfald 1. februar",
        "Jensen skylder mig 300 kr., forfald i dag",
    ),
    Locale.ET: (
        "Kask OÜ võlgneb mulle 1200 eurot logo eest, tähtaeg 1. veebruar",
        "Kask OÜ võlgneb mulle 300 eurot, tähtaeg täna",
    ),
    Locale.ID: (
        "Budi utang Rp 1.200.000 untuk logo, jatuh tempo 1 Februari",
        "Budi utang Rp 300.000, jatuh tempo hari ini",
    ),
}
LATER = [
    (Locale.EN, "gave Acme until 20 April for both invoices"),
    (Locale.EN, "extension on both invoices until 20 April"),
    (Locale.RU, "отсрочку на оба счёта до 20 апреля"),
    (Locale.RU, "перенёс все счета Ромашки на 20 апреля"),
    (Locale.DA, "gav Jensen udsættelse på begge fakturaer til 20. april"),
    (Locale.ET, "andsin Kask OÜ-le pikendust mõlemale arvele kuni 20. aprillini"),
    (Locale.ID, "kasih Budi waktu sampai 20 April untuk kedua tagihan"),
]
MONTHLY = [
    (Locale.EN, "Acme will pay 500 a month for everything from 1 April"),
    (Locale.RU, "договорились с Ромашкой за всё по 500 в месяц с 1 апреля"),
    (Locale.DA, "Jensen betaler 500 om måneden for det hele fra 1. april"),
    (Locale.ET, "Kask OÜ maksab 500 kuus kõigi arvete eest alates 1. aprillist"),
    (Locale.ID, "Budi bayar 500rb per bulan untuk semuanya mulai 1 April"),
]


async def owed_twice(stage: Stage, locale: Locale) -> Person:
    ana = await stage.person_settled_in(language=locale)
    for sentence in TWO[locale]:
        await ana.logs(sentence)
    return ana


@pytest.mark.parametrize(("locale", "sentence"), LATER)
async def test_a_later_date_for_both_invoices_holds_for_both(
    stage: Stage, locale: Locale, sentence: str
) -> None:
    ana = await owed_twice(stage, locale)
    await ana.says(sentence)
    assert not any(debt.deferred_until for debt in await ana.debts())
    await ana.presses("button.plan_agreed")
    assert [debt.deferred_until for debt in await ana.debts()] == [date(2026, 4, 20)] * 2


async def test_both_of_three_are_asked_about(stage: Stage) -> None:
    ana = await owed_twice(stage, Locale.EN)
    await ana.logs("Acme owes me $50 for a photo, due today")
    await ana.says("gave Acme until 20 April for both invoices")
    assert ana.reads("deferral.over", client="Acme")


async def test_debts_said_before_the_day_are_not_asked_about_after_it(stage: Stage) -> None:
    ana = await owed_twice(stage, Locale.EN)
    await ana.says("gave Acme until 1 March for both invoices")
    await ana.says("20 April")
    await ana.presses("button.plan_agreed")
    assert [debt.deferred_until for debt in await ana.debts()] == [date(2026, 4, 20)] * 2


@pytest.mark.parametrize(("locale", "sentence"), MONTHLY)
async def test_a_plan_for_everything_is_over_all_debts(
    stage: Stage, locale: Locale, sentence: str
) -> None:
    ana = await owed_twice(stage, locale)
    await ana.says(sentence)
    await ana.presses("wizard.agreed")
    debts = await ana.debts()
    assert all(debt.plan for debt in debts)
    shared = sum(part.open.minor for part in debts[0].open_parts)
    assert shared == sum(debt.balance.minor for debt in debts)


GIVEN = {
    Locale.EN: "gave Acme until 20 April for both invoices",
    Locale.RU: "перенёс Ромашке срок по обоим счетам на 20 апреля",
    Locale.DA: "gav Jensen udsættelse på begge fakturaer til 20. april",
    Locale.ET: "lükkasin Kask OÜ mõlema arve tähtaja edasi 20. aprillini",
    Locale.ID: "kasih Budi waktu sampai 20 April untuk kedua tagihan",
}
NOT_GIVEN = {
    Locale.EN: "extension for Acme on both invoices until 20 April",
    Locale.RU: "отсрочка Ромашке на оба счёта до 20 апреля",
    Locale.DA: "udsættelse til Jensen på begge fakturaer til 20. april",
    Locale.ET: "maksepikendus Kask OÜ-le mõlemale arvele 20. aprillini",
    Locale.ID: "perpanjangan untuk Budi untuk kedua tagihan sampai 20 April",
}


@pytest.mark.parametrize("locale", Locale)
async def test_who_has_given_time_is_not_asked_whether_it_is_agreed(
    stage: Stage, locale: Locale
) -> None:
    ana = await owed_twice(stage, locale)
    await ana.says(GIVEN[locale])
    assert ana.label("deferral.propose") not in ana.last.labels
    await ana.presses("button.plan_agreed")
    assert [debt.deferred_until for debt in await ana.debts()] == [date(2026, 4, 20)] * 2


@pytest.mark.parametrize("locale", Locale)
async def test_a_later_date_that_is_only_named_may_be_proposed_first(
    stage: Stage, locale: Locale
) -> None:
    ana = await owed_twice(stage, locale)
    await ana.says(NOT_GIVEN[locale])
    await ana.presses("deferral.propose")
    assert not any(debt.deferred_until for debt in await ana.debts())
    assert all(debt.proposed for debt in await ana.debts())


ONE_LATER = [
    (Locale.EN, "Acme gets until 20 March"),
    (Locale.RU, "Ромашка получила отсрочку до 20 марта"),
    (Locale.DA, "Jensen får udsættelse til 20. marts"),
    (Locale.ET, "Kask OÜ sai pikendust 20. märtsini"),
    (Locale.ID, "Budi dapat perpanjangan sampai 20 Maret"),
]
NOT_DUE = {
    Locale.EN: "Acme owes me $300, due 1 May",
    Locale.RU: "Ромашка должна 300 ₽, срок 1 мая",
    Locale.DA: "Jensen skylder mig 300 kr., forfald 1. maj",
    Locale.ET: "Kask OÜ võlgneb mulle 300 eurot, tähtaeg 1. mai",
    Locale.ID: "Budi utang Rp 300.000, jatuh tempo 1 Mei",
}


@pytest.mark.parametrize(("locale", "sentence"), ONE_LATER)
async def test_a_later_date_is_of_the_invoice_that_was_expected_before_it(
    stage: Stage, locale: Locale, sentence: str
) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.logs(TWO[locale][0])
    await ana.logs(NOT_DUE[locale])
    await ana.says(sentence)
    await ana.presses(ana.last.labels[0])  # This one alone.
    await ana.presses("button.plan_agreed")
    assert (await ana.debt(1)).deferred_until == date(2026, 3, 20)
    assert (await ana.debt(2)).deferred_until is None


@pytest.mark.parametrize("locale", list(Locale))
async def test_undo_of_a_plan_says_what_is_owed_on_each_invoice(
    stage: Stage, locale: Locale
) -> None:
    ana = await owed_twice(stage, locale)
    await ana.says(next(said for each, said in MONTHLY if each is locale))
    await ana.presses("wizard.agreed")
    await ana.presses("button.undo")
    assert ana.reads("undone.head")
    debts = await ana.debts()
    assert not any(debt.plan for debt in debts)
    for debt in debts:
        assert FORMATS.money(debt.balance, locale) in ana.sees
