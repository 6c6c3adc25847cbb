"""The wizard opened by what was told: it begins with the first thing that is missing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.application.nudges.tap import Action
from bot.chat.dialogs.plan.open import open_plan
from bot.chat.taps import dealing, routing
from bot.domain.locale import Locale
from tests.chat.dialogs.planning import ACME, OWED, open_wizard, plan_of
from tests.chat.stage import Person, Stage

APRIL, MAY, JUNE = date(2026, 4, 1), date(2026, 5, 1), date(2026, 6, 1)


@pytest.fixture
def draft(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the button of a plan opens the wizard with."""
    told: dict[str, Any] = {}

    async def opened(query: Any, tap: Any, talk: Any, manager: Any) -> None:
        await open_plan(query, manager, tap.debt_id, told)

    monkeypatch.setitem(routing.HANDLERS, Action.PLAN, opened)
    assert Action.PLAN in dealing.DEALING
    return told


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ({}, "wizard.what"),
        ({"frequency": "weekly"}, "wizard.what"),
        ({"count": 3}, "wizard.how_often"),
        ({"amount": "400", "frequency": "monthly"}, "wizard.pay_now"),
        ({"amount": "400", "frequency": "monthly", "down_payment": "200"}, "wizard.when_next"),
        ({"last": "2026-06-30", "first": "2026-04-01"}, "wizard.how_often"),
        ({"count": 1}, "wizard.when_all"),
        ({"count": 3, "frequency": "monthly", "first": "2026-04-01"}, "wizard.head"),
        ({"own": [["2026-04-01", "500"], ["2026-05-01", None]]}, "wizard.head"),
        ({"own": [["2026-04-01", "500"], ["2026-05-01", "300"]]}, "wizard.own_day"),
    ],
)
async def test_the_first_thing_that_is_missing_is_asked(
    ana: Person, draft: dict[str, Any], told: dict[str, Any], asked: str
) -> None:
    draft.update(told)
    await open_wizard(ana)
    assert ana.reads(asked)


async def test_a_complete_sentence_is_agreed_with_one_tap(
    ana: Person, draft: dict[str, Any]
) -> None:
    draft.update(down_payment="300", count=3, frequency="monthly", first="2026-04-01")
    await open_wizard(ana)
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [
        (date(2026, 3, 2), 300_00),
        (APRIL, 300_00),
        (MAY, 300_00),
        (JUNE, 300_00),
    ]


@pytest.mark.parametrize(
    ("told", "refused", "asked"),
    [
        ({"amount": "400", "currency": "EUR"}, "refused.other_currency", "wizard.what"),
        ({"amount": "0.001"}, "refused.too_precise", "wizard.what"),
        ({"amount": "NaN"}, "refused.not_a_sum", "wizard.what"),
        ({"count": 100}, "wizard.too_many", "wizard.how_many"),
        ({"amount": "1"}, "wizard.too_many", "wizard.how_much"),
        ({"count": 3, "down_payment": "5000"}, "wizard.too_much_now", "wizard.pay_now"),
        ({"count": 3, "first": "2026-03-01"}, "wizard.in_past", "wizard.when_first"),
        ({"own": [["2026-04-01", "5000"]]}, "wizard.over", "wizard.own"),
        ({"own": [["2026-03-01", "500"]]}, "wizard.in_past", "wizard.own"),
        ({"own": [["2026-04-01", "5"], ["2026-04-01", None]]}, "wizard.same_day", "wizard.own"),
    ],
)
async def test_what_cannot_be_is_told_and_asked_for(
    ana: Person, draft: dict[str, Any], told: dict[str, Any], refused: str, asked: str
) -> None:
    draft.update(told)
    await open_wizard(ana)
    assert ana.reads(refused, ana.heard[-2])
    assert ana.reads(asked)


async def test_debts_that_were_told_are_not_asked_about(ana: Person, draft: dict[str, Any]) -> None:
    await ana.logs(ACME)
    await ana.logs("Acme owes me $50, due 20 February")
    draft.update(debts=[1, 2])
    await open_wizard(ana, None)
    assert ana.reads("wizard.what", balance="$1,250")
    await ana.presses("button.back")
    assert ana.reads("wizard.which_debts")


async def test_a_plan_of_several_debts_is_renegotiated_as_a_whole(
    ana: Person, draft: dict[str, Any]
) -> None:
    await ana.logs(ACME)
    await ana.logs("Acme owes me $50, due 20 February")
    draft.update(debts=[1, 2], count=5, frequency="monthly", first="2026-04-01")
    await open_wizard(ana, None)
    await ana.presses("wizard.agreed")
    draft.clear()
    await open_wizard(ana, None, debt_id=1)
    assert ana.reads("wizard.what", balance="$1,250")
    assert ana.reads("wizard.replaces")


async def test_a_sentence_opens_the_wizard_with_what_it_says(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme can do 400 a month from 1 April")
    assert ana.reads("wizard.head", client="Acme", balance="$1,200")
    await stage.restarts()
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(APRIL, 400_00), (MAY, 400_00), (JUNE, 400_00)]


TOLD_DAYS = [
    (Locale.EN, "Acme pays $400 on the 1st of each month", [APRIL, MAY, JUNE]),
    (Locale.RU, "Acme платит по 400 $ 1-го числа каждого месяца", [APRIL, MAY, JUNE]),
    (Locale.DA, "Acme betaler 400 USD den 1. i hver måned", [APRIL, MAY, JUNE]),
    (Locale.ET, "Acme maksab iga kuu 1. kuupäeval 400 USD", [APRIL, MAY, JUNE]),
    (Locale.ID, "Acme bayar USD 400 tiap tanggal 1", [APRIL, MAY, JUNE]),
    (Locale.EN, "Acme pays in two instalments, 1 April and 1 May", [APRIL, MAY]),
    (Locale.RU, "Acme заплатит двумя частями, 1 апреля и 1 мая", [APRIL, MAY]),
    (Locale.DA, "Acme betaler i 2 rater, 1. april og 1. maj", [APRIL, MAY]),
    (Locale.ET, "Acme maksab kahes osas, 1. aprillil ja 1. mail", [APRIL, MAY]),
    (Locale.ID, "Acme bayar 2x, 1 April dan 1 Mei", [APRIL, MAY]),
]


@pytest.mark.parametrize(("locale", "told", "days"), TOLD_DAYS)
async def test_a_plan_told_with_its_days_opens_at_its_schedule(
    stage: Stage, locale: Locale, told: str, days: list[date]
) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.set(currency="USD")
    await ana.logs(OWED[locale])
    await ana.says(told)
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(day, 1200_00 // len(days)) for day in days]


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        (Locale.EN, "Acme pays $200 now, the rest in two parts on 1 April and 1 May"),
        (Locale.RU, "Acme отдаст 200 $ сейчас, остальное двумя частями 1 апреля и 1 мая"),
        (Locale.DA, "Acme betaler 200 USD nu, resten i to rater 1. april og 1. maj"),
        (Locale.ET, "Acme maksab 200 USD kohe, ülejäänu kahes osas 1. aprillil ja 1. mail"),
        (Locale.ID, "Acme bayar USD 200 sekarang, sisanya dua kali tanggal 1 April dan 1 Mei"),
    ],
)
async def test_the_rest_in_parts_on_days_comes_behind_what_is_paid_now(
    stage: Stage, locale: Locale, told: str
) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.set(currency="USD")
    await ana.logs(OWED[locale])
    await ana.says(told)
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(date(2026, 3, 2), 200_00), (APRIL, 500_00), (MAY, 500_00)]
