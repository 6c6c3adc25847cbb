"""What the tests of the plan's wizard share."""

from __future__ import annotations

from datetime import date

from bot.application.nudges.tap import Action, Tap
from bot.domain.debts.timeline import Proposed
from bot.domain.locale import Locale
from tests.chat.stage import Person, Stage

ACME = "Acme owes me $1,200 for the logo, due 1 March"
OWED = {
    Locale.EN: "Acme owes me $1,200, due 1 March",
    Locale.RU: "Acme должен 1200 $, срок 1 марта",
    Locale.DA: "Acme skylder mig 1.200 USD, forfald 1. marts",
    Locale.ET: "Acme võlgneb mulle 1200 USD, tähtaeg 1. märts",
    Locale.ID: "Acme berutang USD 1.200, jatuh tempo 1 Maret",
}


async def open_wizard(ana: Person, sentence: str | None = ACME, debt_id: int = 1) -> None:
    if sentence is not None:
        await ana.logs(sentence)
    await ana.taps(Tap(Action.PLAN, (await ana.debt(debt_id)).id).pack())


async def person_in(stage: Stage, locale: Locale) -> Person:
    ana = await stage.person_settled_in(language=locale)
    await ana.set(currency="USD")
    await open_wizard(ana, OWED[locale])
    return ana


async def three_monthly(ana: Person) -> None:
    """To the schedule of three payments from 1 April."""
    await ana.presses("3 ×")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.nothing_now")
    await ana.says("2026-04-01")


async def plan_of(ana: Person, debt_id: int = 1) -> list[tuple[date, int]]:
    """Days and sums in the smallest unit of the plan in force; empty without one."""
    debt = await ana.debt(debt_id)
    return [(part.day, part.open.minor) for part in debt.open_parts]


async def proposed_to(ana: Person, debt_id: int = 1) -> Proposed | None:
    return (await ana.debt(debt_id)).proposed
