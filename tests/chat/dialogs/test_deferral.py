"""A later date for all that is owed: asked for, shown, and agreed or proposed."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.change import Origin
from bot.application.nudges.tap import Action, Tap
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Plan, Proposed
from bot.domain.ids import DebtId
from bot.domain.locale import Locale
from bot.domain.money import Money
from tests.chat.stage import Person, Stage

ACME = "Acme owes me $1,200 for the logo, due 1 February"
MORE = "Acme owes me $300 for the site, due 27 February"
DEFER = Tap(Action.DEFER, DebtId(1)).pack()


async def asked(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.presses("button.open")
    await ana.taps(DEFER)


async def paid(ana: Person, amount: Money | None = None) -> None:
    """From elsewhere: another phone, say."""
    origin = Origin(ana.id, next(ana.stage.update_ids), ana.stage.clock.now())
    await ana.stage.services.record_payment(origin, DebtId(1), amount)


def made(debt: Debt) -> list[Plan | Proposed]:
    return [record for record in debt.timeline if isinstance(record, Plan | Proposed)]


async def test_it_is_agreed_with_a_day_typed(ana: Person) -> None:
    await asked(ana)
    assert ana.reads("deferral.ask_day", client="Acme", balance="$1,200")
    await ana.says("until 1 April")
    assert ana.reads("deferral.summary", amount="$1,200", day="1 April", due="1 February")
    assert not made(await ana.debt())
    await ana.presses("button.plan_agreed")
    debt = await ana.debt()
    assert debt.deferred_until == date(2026, 4, 1)
    assert debt.open_parts[0].open == Money(1_200_00, "USD")


async def test_it_is_proposed_with_a_day_picked(ana: Person) -> None:
    await asked(ana)
    await ana.presses("20")
    await ana.presses("deferral.propose")
    debt = await ana.debt()
    assert debt.plan is None
    assert [part.day for part in debt.proposed_schedule] == [date(2026, 3, 20)]


async def test_a_day_is_offered_on_a_button(ana: Person) -> None:
    await asked(ana)
    await ana.presses("16 March")
    await ana.presses("button.plan_agreed")
    assert (await ana.debt()).deferred_until == date(2026, 3, 16)


async def test_undo_takes_it_back(ana: Person) -> None:
    await asked(ana)
    await ana.says("1 April")
    await ana.presses("button.plan_agreed")
    await ana.presses("button.undo")
    assert (await ana.debt()).plan is None


async def test_of_several_debts_it_is_asked_which(ana: Person) -> None:
    await ana.logs(MORE)
    await asked(ana)
    await ana.says("1 April")
    assert ana.reads("deferral.over", client="Acme")
    assert "$300" in ana.sees
    await ana.presses("$1,500")
    assert ana.reads("deferral.summary_all", amount="$1,500", day="1 April")
    await ana.presses("button.plan_agreed")
    for debt_id in (1, 2):
        debt = await ana.debt(debt_id)
        assert debt.deferred_until == date(2026, 4, 1)
        assert debt.owed_together == Money(1_500_00, "USD")


async def test_of_several_debts_it_may_be_one(ana: Person) -> None:
    await ana.logs(MORE)
    await asked(ana)
    await ana.says("1 April")
    await ana.presses("This one")
    await ana.presses("button.plan_agreed")
    debts = [await ana.debt(1), await ana.debt(2)]
    assert sorted(debt.deferred_until is not None for debt in debts) == [False, True]


async def test_every_step_goes_back(ana: Person) -> None:
    await ana.logs(MORE)
    await asked(ana)
    await ana.says("1 April")
    await ana.presses("This one")
    await ana.presses("button.back")
    assert ana.reads("deferral.over")
    await ana.presses("button.back")
    assert ana.reads("deferral.ask_day")
    await ana.presses("button.cancel")
    assert ana.reads("nothing_recorded")
    assert not made(await ana.debt())


async def test_of_a_single_debt_the_way_back_is_another_day(ana: Person) -> None:
    await asked(ana)
    await ana.says("1 April")
    assert ana.label("button.back") not in ana.buttons.labels
    await ana.presses("deal.other_day")
    assert ana.reads("deferral.ask_day")


async def test_another_day_can_be_typed_under_the_summary(ana: Person) -> None:
    await asked(ana)
    await ana.says("1 April")
    await ana.says("15 April")
    assert ana.reads("deferral.summary", day="15 April")
    await ana.presses("button.plan_agreed")
    assert (await ana.debt()).deferred_until == date(2026, 4, 15)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("20 February 2026", "told.day_gone"),
        ("whenever", "draft.no_date"),
    ],
)
async def test_a_day_that_can_not_be_is_refused_and_asked_again(
    ana: Person, said: str, answer: str
) -> None:
    await asked(ana)
    await ana.says(said)
    assert any(ana.reads(answer, sent) for sent in ana.heard[-2:])
    await ana.says("1 April")
    assert ana.reads("deferral.summary", day="1 April")


async def test_a_day_before_the_due_date_is_no_later_one(ana: Person) -> None:
    await ana.logs("Acme owes me $1,200 for the logo, due 1 April")
    await ana.taps(DEFER)
    await ana.says("20 March")
    assert any(ana.reads("deferral.not_later", sent, day="1 April") for sent in ana.heard[-2:])


async def test_a_payment_in_between_shows_the_figures_anew(ana: Person) -> None:
    await asked(ana)
    await ana.says("1 April")
    stale = ana.buttons
    await paid(ana, Money(200_00, "USD"))
    await ana.presses("button.plan_agreed", stale)
    assert not made(await ana.debt())
    assert any(ana.reads("deal.changed", sent) for sent in ana.heard[-2:])
    assert ana.reads("deferral.summary", amount="$1,000")
    await ana.presses("button.plan_agreed")
    assert (await ana.debt()).open_parts[0].open == Money(1_000_00, "USD")


async def test_a_debt_paid_in_between_is_not_put_off(ana: Person) -> None:
    await asked(ana)
    await ana.says("1 April")
    await paid(ana)
    await ana.presses("button.plan_agreed")
    assert ana.reads("refused.settled")
    assert not made(await ana.debt())


async def test_a_second_tap_and_a_redelivery_record_it_once(ana: Person) -> None:
    await asked(ana)
    await ana.says("1 April")
    sent = ana.buttons
    tap = sent.tap(ana.label("button.plan_agreed"))
    await ana.taps(tap, sent)
    await ana.repeats()
    await ana.taps(tap, sent)
    assert len(made(await ana.debt())) == 1


async def test_the_button_tapped_twice_asks_once(ana: Person) -> None:
    await asked(ana)
    below = len(ana.heard)
    await ana.taps(DEFER, ana.heard[-2])
    assert len(ana.heard) == below


async def test_of_a_debt_that_is_paid_nothing_is_asked(ana: Person) -> None:
    await ana.logs(ACME)
    await paid(ana)
    assert ana.reads("refused.settled", await ana.taps(DEFER))


@pytest.mark.parametrize(
    ("locale", "debt", "day"),
    [
        (Locale.RU, "Ромашка должна 50 000 ₽ за сайт, срок 1 февраля", "1 апреля"),
        (Locale.DA, "Jensen skylder mig 5.000 kr. for logo, forfald 1. februar", "1. april"),
        (Locale.ET, "Kask OÜ võlgneb mulle 500 eurot logo eest, tähtaeg 1. veebruar", "1. aprill"),
        (Locale.ID, "Budi utang Rp 5.000.000 untuk logo, jatuh tempo 1 Februari", "1 April"),
    ],
)
async def test_in_every_language(stage: Stage, locale: Locale, debt: str, day: str) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.logs(debt)
    await ana.taps(DEFER)
    await ana.says(day)
    assert ana.reads("deferral.how")
    await ana.presses("button.plan_agreed")
    assert (await ana.debt()).deferred_until == date(2026, 4, 1)
