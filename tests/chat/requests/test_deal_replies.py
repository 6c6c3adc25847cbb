"""A client who is short of money, or says yes: what their answer leads to."""

from __future__ import annotations

from datetime import date

import pytest

from bot.application.change import Origin
from bot.application.nudges.tap import Action, Tap
from bot.domain.debts.reply import Reason
from bot.domain.debts.timeline import Plan
from bot.domain.ids import DebtId
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.plans.agreement import PlanTerms
from bot.domain.plans.schedule import Frequency, in_parts
from tests.chat.requests.test_deals import CURRENCIES, agreed, owed_in
from tests.chat.stage import FORMATS, Person, Stage

ANSWERED = Tap(Action.ANSWERED, DebtId(1)).pack()
YES = [
    (Locale.EN, "ok, agreed"),
    (Locale.EN, "That works for us, thanks"),
    (Locale.RU, "Ок, договорились"),
    (Locale.RU, "Да, такой график подходит"),
    (Locale.DA, "Okay, det er en aftale"),
    (Locale.DA, "Det passer os fint"),
    (Locale.ET, "Sobib, nõus"),
    (Locale.ET, "Jah, oleme nõus"),
    (Locale.ID, "oke, setuju"),
    (Locale.ID, "Baik, kami sepakat"),
]
NOT_YES = [
    "ok, but only 300 a month",
    "not agreed",
    "ok?",
    "ok, if you fix the logo",
    "we'll think about it, ok",
    "не согласны",
    "ei ole nõus",
    "belum setuju",
    "Jeg er ikke enig",
]


async def answered(ana: Person, words: str) -> None:
    await ana.taps(ANSWERED)
    await ana.says(words)


async def terms(ana: Person) -> PlanTerms:
    debt = await ana.debt()
    return PlanTerms(schedule=in_parts(debt.balance, 3, date(2026, 4, 1), Frequency.MONTHLY))


async def proposed(ana: Person) -> None:
    origin = Origin(ana.id, next(ana.stage.update_ids), ana.stage.clock.now())
    await ana.stage.services.propose_plan(origin, [DebtId(1)], await terms(ana))


async def in_force(ana: Person) -> None:
    origin = Origin(ana.id, next(ana.stage.update_ids), ana.stage.clock.now())
    await ana.stage.services.agree_plan(origin, [DebtId(1)], await terms(ana))


def offers(ana: Person, key: str) -> bool:
    return ana.label(key) in ana.last.labels


class TestShortOfMoney:
    async def test_a_plan_a_later_date_and_less_are_offered(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await answered(ana, "Sorry, we are short of money right now")
        for key in ("told.plan", "told.defer", "told.discount"):
            assert offers(ana, key), ana.last.labels

    async def test_the_later_date_opens_its_dialog(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await answered(ana, "Sorry, we are short of money right now")
        reply = ana.last
        await ana.presses("told.defer", reply)
        assert ana.reads("deferral.ask_day")
        await ana.presses("told.discount", reply)
        assert ana.reads("offer.ask_discount")
        await ana.presses("told.plan", reply)
        assert ana.reads("wizard.what") or "Acme" in ana.sees

    async def test_the_day_that_was_said_is_taken_over(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await answered(ana, "We have no money now, we can pay on 1 April")
        await ana.presses("A later date: 1 April")
        assert ana.reads("deferral.summary", amount="$1,200", day="1 April")
        await ana.presses("button.plan_agreed")
        assert (await ana.debt()).deferred_until == date(2026, 4, 1)

    @pytest.mark.parametrize(
        ("locale", "words", "minor"),
        [
            (Locale.EN, "Money is tight, could I pay 50 a month?", 50_00),
            (Locale.EN, "he can do 50 a month", 50_00),
            (Locale.RU, "Сейчас денег нет, могу платить по 10 тысяч в месяц", 10_000_00),
            (Locale.DA, "Jeg har ikke pengene, kan jeg betale 500 kr. om måneden?", 500_00),
            (Locale.ET, "Raha praegu pole, saan maksta 100 eurot kuus", 100_00),
            (Locale.ID, "Belum ada uang, boleh cicil 500 ribu per bulan?", 500_000_00),
        ],
    )
    async def test_what_they_can_pay_is_taken_over(
        self, stage: Stage, locale: Locale, words: str, minor: int
    ) -> None:
        ana = await owed_in(stage, locale)
        await answered(ana, words)
        assert (await ana.debt()).replies[-1].reason is Reason.MONEY
        await ana.taps(ana.last.rows[0][0][1], ana.last)
        await ana.presses("wizard.nothing_now")
        await ana.says("2026-04-01")
        parts = await agreed(ana)
        balance = Money(sum(each for _, each in parts), CURRENCIES[locale])
        assert balance == (await ana.debt()).balance
        assert [each for _, each in parts] == [minor] * (balance.minor // minor)
        assert [day for day, _ in parts[:2]] == [date(2026, 4, 1), date(2026, 5, 1)]

    async def test_what_the_user_tells_of_the_answer_is_taken_over_too(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await ana.says("Acme says money is tight, he can do 50 a month")
        assert (await ana.debt()).replies[-1].reason is Reason.MONEY
        await ana.presses("$50")
        assert ana.reads("wizard.ask_down_payment") or "$1,200" in ana.sees

    @pytest.mark.parametrize(
        ("locale", "words"),
        [
            (Locale.EN, "Can you give us 10% off if we pay by Friday?"),
            (Locale.RU, "Дайте скидку 10%, оплатим до пятницы"),
            (Locale.DA, "Kan vi få 10 % rabat, hvis vi betaler inden fredag?"),
            (Locale.ET, "Kas saaksime 10% allahindlust, kui maksame reedeks?"),
            (Locale.ID, "Bisa diskon 10% kalau bayar sebelum Jumat?"),
        ],
    )
    async def test_the_discount_they_ask_for_is_taken_over(
        self, stage: Stage, locale: Locale, words: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await answered(ana, words)
        balance = (await ana.debt()).balance
        pay = FORMATS.money(balance - balance.percent(10), locale)
        await ana.presses(pay)
        if ana.reads("offer.ask_day"):
            await ana.says("2026-03-06")
        assert ana.reads("offer.summary_discount", pay=pay)
        await ana.presses("offer.make")
        offer = (await ana.debt()).offer
        assert offer is not None
        assert offer.pay == balance - balance.percent(10)

    @pytest.mark.parametrize(
        "words",
        [
            "We are short of money, let us settle for $1,000 by Friday",
            "We offer $1,000 to settle",
        ],
    )
    async def test_what_they_would_pay_for_the_whole_closes_the_matter(
        self, stage: Stage, words: str
    ) -> None:
        ana = await owed_in(stage, Locale.EN)
        await answered(ana, words)
        await ana.presses(next(label for label in ana.last.labels if "$1,000" in label))
        if ana.reads("offer.ask_day"):
            await ana.says("2026-03-06")
        assert ana.reads("offer.summary_settlement", pay="$1,000")

    async def test_a_sum_in_another_currency_is_asked_for(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await answered(ana, "Money is tight, could I pay 50 EUR a month?")
        assert not any("€" in label for label in ana.last.labels)
        assert offers(ana, "told.plan")

    async def test_a_price_complained_about_is_no_offer_to_pay(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await answered(ana, "The invoice is wrong, you charge 500 a month")
        assert (await ana.debt()).replies[-1].reason is Reason.INVOICE
        assert not any("$500" in label and "plan" in label for label in ana.last.labels)

    async def test_an_old_button_of_a_paid_debt_opens_nothing(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await answered(ana, "We have no money now, could I pay 50 a month from 1 April?")
        reply = ana.last
        await ana.says("Acme paid in full")
        for row in reply.rows[:3]:
            alert = await ana.taps(row[0][1], reply)
            assert ana.reads("refused.settled", alert)

    async def test_the_answer_delivered_again_is_recorded_once(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await answered(ana, "Money is tight, could I pay 50 a month?")
        shown = ana.last
        await ana.repeats()
        assert len((await ana.debt()).replies) == 1
        assert ana.last.labels == shown.labels


class TestAYes:
    @pytest.mark.parametrize(("locale", "words"), YES)
    async def test_to_what_was_proposed_is_recorded_by_a_tap(
        self, stage: Stage, locale: Locale, words: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await proposed(ana)
        await answered(ana, words)
        assert ana.reads("told.accepted")
        assert (await ana.debt()).plan is None
        await ana.presses("button.plan_agreed")
        debt = await ana.debt()
        assert debt.plan is not None
        assert [part.day.month for part in debt.open_parts] == [4, 5, 6]

    @pytest.mark.parametrize(("locale", "words"), YES)
    async def test_to_what_holds_is_its_confirmation(
        self, stage: Stage, locale: Locale, words: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await in_force(ana)
        await answered(ana, words)
        assert ana.reads("told.confirms")
        await ana.presses("button.plan_confirmed")
        confirmation = (await ana.debt()).confirmation
        assert confirmation is not None
        assert confirmation.confirmed_on == date(2026, 3, 2)

    @pytest.mark.parametrize("words", NOT_YES)
    async def test_with_a_condition_or_a_no_is_none(self, stage: Stage, words: str) -> None:
        ana = await owed_in(stage, Locale.EN)
        await proposed(ana)
        await answered(ana, words)
        assert not offers(ana, "button.plan_agreed")

    async def test_to_nothing_that_was_proposed_agrees_to_nothing(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await answered(ana, "ok, agreed")
        assert not offers(ana, "button.plan_agreed")
        assert not offers(ana, "button.plan_confirmed")

    async def test_once_it_is_confirmed_is_no_news(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await in_force(ana)
        origin = Origin(ana.id, next(stage.update_ids), stage.clock.now())
        await stage.services.confirm_plan(origin, DebtId(1))
        await answered(ana, "ok, agreed")
        assert not offers(ana, "button.plan_confirmed")

    async def test_tapped_twice_agrees_once(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await proposed(ana)
        await answered(ana, "ok, agreed")
        reply = ana.last
        await ana.presses("button.plan_agreed", reply)
        await ana.repeats()
        await ana.presses("button.plan_agreed", reply)
        assert len([r for r in (await ana.debt()).timeline if isinstance(r, Plan)]) == 1

    async def test_told_in_a_sentence_counts(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await proposed(ana)
        await ana.says('Acme replied: "ok, agreed to the plan"')
        assert offers(ana, "button.plan_agreed"), ana.sees
