"""Plans, later dates and discounts told in a sentence, from the words to the books."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.debts.timeline import Offer, OfferKind, Plan, Proposed
from bot.domain.locale import Locale
from bot.domain.money import Money
from tests.chat.stage import Person, Stage

DEBTS = {
    Locale.EN: "Acme owes me $1,200 for the logo, due 1 February",
    Locale.RU: "Ромашка должна 50 000 ₽ за сайт, срок 1 февраля",
    Locale.DA: "Jensen skylder mig 5.000 kr. for logo, forfald 1. februar",
    Locale.ET: "Kask OÜ võlgneb mulle 500 eurot logo eest, tähtaeg 1. veebruar",
    Locale.ID: "Budi utang Rp 5.000.000 untuk logo, jatuh tempo 1 Februari",
}
CURRENCIES = {
    Locale.EN: "USD",
    Locale.RU: "RUB",
    Locale.DA: "DKK",
    Locale.ET: "EUR",
    Locale.ID: "IDR",
}
PLAN = "Acme will pay in 3 monthly instalments of $400 starting 1 April"
MONTHLY_400 = [(date(2026, month, 1), 400_00) for month in (4, 5, 6)]


async def owed_in(stage: Stage, locale: Locale) -> Person:
    ana = await stage.person_settled_in(language=locale)
    await ana.set(currency=CURRENCIES[locale])
    await ana.logs(DEBTS[locale])
    return ana


async def changes(ana: Person) -> list[Plan | Proposed | Offer]:
    return [
        record
        for debt in await ana.debts()
        for record in debt.timeline
        if isinstance(record, Plan | Proposed | Offer)
    ]


async def agreed(ana: Person, debt_id: int = 1) -> list[tuple[date, int]]:
    """Of the schedule that is shown, once the client has said yes: days and sums in the smallest
    unit."""
    assert await changes(ana) == []
    await ana.presses("wizard.agreed")
    return [(part.day, part.open.minor) for part in (await ana.debt(debt_id)).open_parts]


def was_told(ana: Person, key: str, **fields: str) -> bool:
    return any(ana.reads(key, sent, **fields) for sent in ana.heard[-3:])


class TestAPlan:
    async def test_in_danish_with_a_first_payment_now(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.DA)
        await ana.says("2.000 kr. nu og resten i tre rater hver måned fra 1. oktober")
        assert await agreed(ana) == [
            (date(2026, 3, 2), 2_000_00),
            (date(2026, 10, 1), 1_000_00),
            (date(2026, 11, 1), 1_000_00),
            (date(2026, 12, 1), 1_000_00),
        ]

    async def test_in_russian_every_friday(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.RU)
        await ana.says("по 10 тысяч каждую пятницу")
        assert await agreed(ana) == [
            (date(2026, 3, 6), 10_000_00),
            (date(2026, 3, 13), 10_000_00),
            (date(2026, 3, 20), 10_000_00),
            (date(2026, 3, 27), 10_000_00),
            (date(2026, 4, 3), 10_000_00),
        ]

    async def test_in_english_by_the_month(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.EN)
        await ana.says("he can do 50 a month")
        await ana.presses("wizard.nothing_now")
        await ana.says("1 April")
        parts = await agreed(ana)
        assert [minor for _, minor in parts] == [50_00] * 24
        assert (parts[0][0], parts[-1][0]) == (date(2026, 4, 1), date(2028, 3, 1))

    async def test_in_indonesian_in_parts_from_a_day(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.ID)
        await ana.says("bisa cicil 3x mulai tanggal 5")
        await ana.presses("wizard.monthly")
        assert await agreed(ana) == [
            (date(2026, 3, 5), 1_666_666_00),
            (date(2026, 4, 5), 1_666_666_00),
            (date(2026, 5, 5), 1_666_668_00),
        ]

    async def test_in_estonian_by_the_month_from_a_day(self, stage: Stage) -> None:
        ana = await owed_in(stage, Locale.ET)
        await ana.says("maksab 100 eurot kuus alates 1. aprillist")
        assert await agreed(ana) == [(date(2026, month, 1), 100_00) for month in (4, 5, 6, 7, 8)]

    @pytest.mark.parametrize(
        ("locale", "sentence"),
        [
            (Locale.EN, "100 every Friday"),
            (Locale.DA, "500 kr. hver fredag"),
            (Locale.ET, "100 eurot igal reedel"),
            (Locale.ID, "500 ribu setiap Jumat"),
        ],
    )
    async def test_of_a_weekday_begins_with_the_next_one(
        self, stage: Stage, locale: Locale, sentence: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await ana.says(sentence)
        parts = await agreed(ana)
        assert parts[0][0] == date(2026, 3, 6)
        assert parts[1][0] == date(2026, 3, 13)

    async def test_that_says_everything_shows_its_schedule_at_once(self, owed: Person) -> None:
        await owed.says(PLAN)
        assert await agreed(owed) == MONTHLY_400

    async def test_of_nobody_named_is_asked_about_and_kept_meanwhile(self, owed: Person) -> None:
        await owed.stage.restarts()
        owed.stage.clock.move(days=1)
        await owed.says("3 monthly instalments starting 1 April")
        assert owed.reads("which.plan")
        question = owed.last
        await owed.presses("Acme")
        assert owed.last.message_id == question.message_id
        assert await agreed(owed) == MONTHLY_400

    async def test_with_own_days_outlives_the_question_whose_it_is(self, owed: Person) -> None:
        owed.stage.clock.move(days=1)
        await owed.says("they will pay $200 on 1 April, $500 on 15 April and $500 on 1 May")
        if owed.reads("which.plan"):
            await owed.presses("Acme")
        assert [day for day, _ in await agreed(owed)] == [
            date(2026, 4, 1),
            date(2026, 4, 15),
            date(2026, 5, 1),
        ]

    async def test_in_another_currency_keeps_the_rest_of_what_was_said(self, owed: Person) -> None:
        await owed.says("Acme can pay 400 EUR a month from 1 April")
        assert was_told(owed, "refused.other_currency", expected="USD", given="EUR")
        await owed.says("400")
        assert await agreed(owed) == MONTHLY_400

    async def test_of_more_than_is_owed_keeps_the_rest(self, owed: Person) -> None:
        await owed.says("Acme can pay $5,000 a month from 1 April")
        assert was_told(owed, "refused.promise_too_large", balance="$1,200", amount="$5,000")
        await owed.says("400")
        assert await agreed(owed) == MONTHLY_400

    async def test_that_should_have_ended_keeps_the_rest(self, owed: Person) -> None:
        await owed.says("Acme can pay $400 a month until 1 February 2026")
        assert was_told(owed, "told.day_gone", day="1 February")
        await owed.presses("wizard.nothing_now")
        await owed.says("1 April")
        assert await agreed(owed) == MONTHLY_400

    async def test_that_should_have_begun_keeps_the_rest(self, owed: Person) -> None:
        await owed.says("Acme will pay in 3 monthly instalments starting 1 February 2026")
        assert was_told(owed, "wizard.in_past", day="1 February")
        await owed.says("1 April")
        assert await agreed(owed) == MONTHLY_400

    async def test_of_a_client_who_has_paid_is_not_begun(self, owed: Person) -> None:
        await owed.says("Acme paid in full")
        await owed.says(PLAN)
        assert owed.reads("hint.owes_nothing") or owed.reads("refused.settled")

    async def test_delivered_again_records_nothing(self, owed: Person) -> None:
        await owed.says(PLAN)
        await owed.repeats()
        assert await agreed(owed) == MONTHLY_400
        await owed.repeats()
        assert len(await changes(owed)) == 1


class TestALaterDate:
    @pytest.mark.parametrize(
        ("locale", "sentence"),
        [
            (Locale.EN, "we gave Acme an extension until 1 April"),
            (Locale.RU, "дали Ромашке отсрочку до 1 апреля"),
            (Locale.DA, "Jensen får udsættelse til 1. april"),
            (Locale.ET, "andsin Kask OÜ-le pikendust 1. aprillini"),
            (Locale.ID, "Budi saya kasih tempo sampai 1 April"),
        ],
    )
    async def test_is_summed_up_and_agreed(
        self, stage: Stage, locale: Locale, sentence: str
    ) -> None:
        ana = await owed_in(stage, locale)
        await ana.says(sentence)
        assert ana.reads("deferral.summary"), ana.sees
        assert await changes(ana) == []
        await ana.presses("button.plan_agreed")
        assert (await ana.debt()).deferred_until == date(2026, 4, 1)

    async def test_can_be_proposed(self, owed: Person) -> None:
        await owed.says("an extension for Acme until 1 April")
        await owed.presses("deferral.propose")
        [proposed] = await changes(owed)
        assert isinstance(proposed, Proposed)

    async def test_that_is_no_later_asks_for_another_day(self, owed: Person) -> None:
        await owed.says("gave Acme more time until 1 March 2026")
        assert was_told(owed, "told.day_gone", day="1 March")
        assert owed.reads("deferral.ask_day")


class TestADiscount:
    @pytest.mark.parametrize(
        ("locale", "sentence"),
        [
            (Locale.EN, "offer Acme 15% off if they pay by 10 March"),
            (Locale.RU, "скидка Ромашке 15% при оплате до 10 марта"),
            (Locale.DA, "giv Jensen 15 % rabat, hvis de betaler inden 10. marts"),
            (Locale.ET, "paku Kask OÜ-le 15% allahindlust, kui maksab 10. märtsiks"),
            (Locale.ID, "kasih Budi diskon 15% kalau bayar sebelum 10 Maret"),
        ],
    )
    async def test_is_summed_up_and_made(self, stage: Stage, locale: Locale, sentence: str) -> None:
        ana = await owed_in(stage, locale)
        await ana.says(sentence)
        assert ana.reads("offer.summary_discount"), ana.sees
        assert await changes(ana) == []
        balance = (await ana.debt()).balance
        await ana.presses("offer.make")
        [offer] = await changes(ana)
        assert isinstance(offer, Offer)
        assert offer.pay == balance - balance.percent(15)
        assert offer.by <= date(2026, 3, 10)

    async def test_without_a_day_asks_for_one(self, owed: Person) -> None:
        await owed.says("offer Acme $200 off")
        assert owed.reads("offer.ask_day", pay="$1,000", balance="$1,200")

    async def test_until_a_day_gone_by_asks_for_another(self, owed: Person) -> None:
        await owed.says("offer Acme 10% off if they pay by 1 March 2026")
        assert was_told(owed, "told.day_gone", day="1 March")
        assert owed.reads("offer.ask_day", pay="$1,080")

    async def test_in_another_currency_asks_for_the_sum_alone(self, owed: Person) -> None:
        await owed.says("offer Acme 200 EUR off if they pay by 10 March")
        assert was_told(owed, "refused.other_currency", expected="USD", given="EUR")
        await owed.says("200")
        assert owed.reads("offer.summary_discount", pay="$1,000", day="10 March")

    async def test_of_everything_asks_for_the_sum_alone(self, owed: Person) -> None:
        await owed.says("offer Acme $1,200 off if they pay by 10 March")
        assert was_told(owed, "offer.not_between")
        await owed.says("10%")
        assert owed.reads("offer.summary_discount", pay="$1,080", day="10 March")

    async def test_down_to_a_small_part_is_a_settlement(self, owed: Person) -> None:
        await owed.says("Acme will settle for $600 by 10 March")
        assert owed.reads("offer.summary_settlement", pay="$600", off="$600", day="10 March")
        await owed.presses("offer.make")
        [offer] = await changes(owed)
        assert isinstance(offer, Offer)
        assert (offer.kind, offer.pay) == (OfferKind.SETTLEMENT, Money(600_00, "USD"))

    @pytest.mark.parametrize(
        ("locale", "sentence", "pay"),
        [
            (Locale.EN, "let Acme settle for $1,000 by 10 March", 1_000_00),
            (Locale.RU, "Ромашка закроет долг за 45 000, если до 10 марта", 45_000_00),
            (Locale.DA, "forlig med Jensen på 4.000 kr. inden 10. marts", 4_000_00),
            (Locale.ET, "Kask OÜ palub võla 400 euroga lõpetada 10. märtsiks", 400_00),
            (Locale.ID, "tawarkan ke Budi lunas dengan 4 juta sebelum 10 Maret", 4_000_000_00),
        ],
    )
    async def test_who_names_what_is_to_be_paid_closes_the_matter(
        self, stage: Stage, locale: Locale, sentence: str, pay: int
    ) -> None:
        ana = await owed_in(stage, locale)
        await ana.says(sentence)
        assert ana.reads("offer.summary_settlement"), ana.sees
        await ana.presses("offer.make")
        [offer] = await changes(ana)
        assert isinstance(offer, Offer)
        assert (offer.kind, offer.pay.minor) == (OfferKind.SETTLEMENT, pay)

    async def test_of_nobody_named_is_asked_about_and_kept_meanwhile(self, owed: Person) -> None:
        owed.stage.clock.move(days=1)
        await owed.says("offer 15% off if they pay by 10 March")
        assert owed.reads("which.discount")
        await owed.presses("Acme")
        assert owed.reads("offer.summary_discount", client="Acme", pay="$1,020", day="10 March")


class TestAnotherSumOfTheInvoice:
    @pytest.mark.parametrize(
        ("locale", "sentence", "minor"),
        [
            (Locale.EN, "I agreed with Acme that the invoice is 1,000 instead of 1,200", 1_000_00),
            (Locale.RU, "договорились, что счёт будет 40000 вместо 50000", 40_000_00),
            (Locale.DA, "vi er enige om at fakturaen er 4.000 i stedet for 5.000", 4_000_00),
            (Locale.ET, "leppisime kokku, et arve on 400, mitte 500", 400_00),
            (Locale.ID, "sepakat tagihannya jadi 4 juta, bukan 5 juta", 4_000_000_00),
        ],
    )
    async def test_that_was_agreed_is_put_right_with_undo(
        self, stage: Stage, locale: Locale, sentence: str, minor: int
    ) -> None:
        ana = await owed_in(stage, locale)
        before = (await ana.debt()).balance
        await ana.says(sentence)
        assert (await ana.debt()).balance.minor == minor, ana.sees
        await ana.presses("button.undo")
        assert (await ana.debt()).balance == before
