"""Less, for paying soon or to close the matter: counted, shown whole, and made by a tap."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.application.change import Origin
from bot.application.nudges.tap import Action, Tap
from bot.domain.debts.timeline import Offer, OfferKind
from bot.domain.ids import DebtId
from bot.domain.locale import Locale
from bot.domain.money import Money
from tests.chat.stage import Person, Stage

ACME = "Acme owes me $1,000 for the logo, due 1 February"
DISCOUNT = Tap(Action.OFFER, DebtId(1), number=0).pack()
SETTLEMENT = Tap(Action.OFFER, DebtId(1), number=1).pack()


@pytest.fixture
async def owed(ana: Person) -> Person:
    await ana.logs(ACME)
    await ana.presses("button.open")
    return ana


async def offers(ana: Person) -> list[Offer]:
    return [record for record in (await ana.debt()).timeline if isinstance(record, Offer)]


def usd(whole: int) -> Money:
    return Money(whole * 100, "USD")


async def paid(ana: Person, amount: Money | None = None) -> None:
    """From elsewhere: another phone, say."""
    origin = Origin(ana.id, next(ana.stage.update_ids), ana.stage.clock.now())
    await ana.stage.services.record_payment(origin, DebtId(1), amount)


async def test_a_discount_is_made_with_two_taps_and_a_look_at_the_figures(owed: Person) -> None:
    await owed.taps(DISCOUNT)
    assert owed.reads("offer.ask_discount", client="Acme", balance="$1,000")
    await owed.presses("15%")
    assert owed.reads("offer.ask_day", pay="$850", balance="$1,000")
    await owed.says("10 March")
    assert owed.reads(
        "offer.summary_discount", pay="$850", balance="$1,000", day="10 March", off="$150"
    )
    assert "15%" in owed.sees
    assert await offers(owed) == []
    await owed.presses("offer.make")
    [offer] = await offers(owed)
    assert (offer.kind, offer.pay, offer.by) == (OfferKind.DISCOUNT, usd(850), date(2026, 3, 10))


@pytest.mark.parametrize(("typed", "pay"), [("12.5%", 875), ("15% off", 850), ("150", 850)])
async def test_a_percentage_or_a_sum_can_be_typed(owed: Person, typed: str, pay: int) -> None:
    await owed.taps(DISCOUNT)
    await owed.says(typed)
    assert owed.reads("offer.ask_day", pay=f"${pay}")


async def test_a_large_sum_may_be_what_is_taken_off_or_what_is_left(owed: Person) -> None:
    await owed.taps(DISCOUNT)
    await owed.says("850")
    assert owed.reads("offer.which_way", amount="$850")
    await owed.presses("$850 to pay, $150 off")
    assert owed.reads("offer.ask_day", pay="$850")


async def test_a_settlement_takes_a_part(owed: Person) -> None:
    await owed.taps(SETTLEMENT)
    assert owed.reads("offer.ask_part", client="Acme", balance="$1,000")
    await owed.says("600")
    await owed.presses("9 March")
    assert owed.reads("offer.summary_settlement", pay="$600", off="$400", day="9 March")
    await owed.presses("offer.make")
    [offer] = await offers(owed)
    assert (offer.kind, offer.pay) == (OfferKind.SETTLEMENT, usd(600))


async def test_an_agency_would_leave_no_more(stage: Stage) -> None:
    ana = await stage.person_settled_in()
    await ana.logs("Acme owes me €3,000 for the logo, due 1 February")
    await ana.taps(DISCOUNT)
    await ana.presses("offer.agency")
    assert ana.reads(
        "offer.agency_leaves", percent="30%", balance="€3,000", left="€2,100", off="€900"
    )
    assert "30%" in ana.last.labels[0]
    await ana.presses("30%")
    assert ana.reads("offer.ask_day", pay="€2,100")


async def test_the_discount_of_the_clients_policy_is_among_the_choices(owed: Person) -> None:
    settings = await owed.settings()
    await owed.set(policy=replace(settings.policy, discount_percent=12))
    await owed.taps(DISCOUNT)
    assert any("12%" in label and "$880" in label for label in owed.last.labels)


@pytest.mark.parametrize("typed", ["1000", "1,500", "100%", "0%"])
async def test_nothing_off_or_nothing_left_is_refused(owed: Person, typed: str) -> None:
    await owed.taps(DISCOUNT)
    await owed.says(typed)
    assert any(owed.reads("offer.not_between", sent) for sent in owed.heard[-2:])
    assert owed.reads("offer.ask_discount")


async def test_another_currency_is_refused(owed: Person) -> None:
    await owed.taps(SETTLEMENT)
    await owed.says("600 EUR")
    assert any(owed.reads("refused.other_currency", sent) for sent in owed.heard[-2:])


async def test_a_day_that_has_gone_by_is_asked_again(owed: Person) -> None:
    await owed.taps(DISCOUNT)
    await owed.presses("10%")
    await owed.says("20 February 2026")
    assert any(owed.reads("told.day_gone", sent) for sent in owed.heard[-2:])
    assert owed.reads("offer.ask_day")


async def test_every_step_goes_back_and_forth(owed: Person) -> None:
    await owed.taps(DISCOUNT)
    await owed.presses("10%")
    await owed.presses("button.back")
    await owed.presses("20%")
    await owed.presses("9 March")
    await owed.presses("deal.other_sum")
    await owed.presses("5%")
    assert owed.reads("offer.summary_discount", pay="$950", day="9 March")
    await owed.presses("deal.other_day")
    await owed.says("12 March")
    assert owed.reads("offer.summary_discount", pay="$950", day="12 March")
    await owed.presses("button.cancel")
    assert await offers(owed) == []


async def test_after_a_discount_a_settlement_can_be_opened_from_the_same_message(
    owed: Person,
) -> None:
    menu = owed.last
    await owed.taps(DISCOUNT, menu)
    await owed.taps(SETTLEMENT, menu)
    assert owed.reads("offer.ask_part")


async def test_a_payment_in_between_shows_the_figures_anew(owed: Person) -> None:
    await owed.taps(DISCOUNT)
    await owed.presses("10%")
    await owed.says("10 March")
    await paid(owed, usd(50))
    await owed.presses("offer.make")
    assert await offers(owed) == []
    assert any(owed.reads("deal.changed", sent) for sent in owed.heard[-2:])
    assert owed.reads("offer.summary_discount", pay="$900", balance="$950")
    await owed.presses("offer.make")
    assert len(await offers(owed)) == 1


async def test_a_payment_in_between_may_leave_nothing_to_offer(owed: Person) -> None:
    await owed.taps(DISCOUNT)
    await owed.presses("10%")
    await owed.says("10 March")
    await paid(owed, usd(200))
    await owed.presses("offer.make")
    assert await offers(owed) == []
    assert owed.reads("offer.ask_discount", balance="$800")


async def test_of_a_debt_paid_in_between_nothing_is_offered(owed: Person) -> None:
    await owed.taps(DISCOUNT)
    await paid(owed)
    await owed.presses("10%")
    assert owed.reads("refused.settled")
    assert await offers(owed) == []


async def test_a_summary_left_for_days_asks_for_another_day(owed: Person) -> None:
    await owed.taps(DISCOUNT)
    await owed.presses("10%")
    await owed.says("3 March")
    owed.stage.clock.move(days=5)
    await owed.presses("offer.make")
    assert await offers(owed) == []
    assert owed.reads("offer.ask_day", pay="$900")


async def test_a_second_tap_and_a_redelivery_make_it_once(owed: Person) -> None:
    await owed.taps(DISCOUNT)
    await owed.presses("10%")
    await owed.says("10 March")
    sent = owed.buttons
    tap = sent.tap(owed.label("offer.make"))
    await owed.taps(tap, sent)
    await owed.repeats()
    await owed.taps(tap, sent)
    assert len(await offers(owed)) == 1


async def test_undo_takes_it_back(owed: Person) -> None:
    await owed.taps(DISCOUNT)
    await owed.presses("10%")
    await owed.says("10 March")
    await owed.presses("offer.make")
    await owed.presses("button.undo")
    assert (await owed.debt()).offer is None


@pytest.mark.parametrize(
    ("locale", "debt", "typed", "day"),
    [
        (
            Locale.RU,
            "Ромашка должна 50 000 ₽ за сайт, срок 1 февраля",
            "15 процентов",
            "до 10 марта",
        ),
        (
            Locale.DA,
            "Jensen skylder mig 5.000 kr. for logo, forfald 1. februar",
            "15 procent",
            "10. marts",
        ),
        (
            Locale.ET,
            "Kask OÜ võlgneb mulle 500 eurot logo eest, tähtaeg 1. veebruar",
            "15 protsenti",
            "10. märts",
        ),
        (
            Locale.ID,
            "Budi utang Rp 5.000.000 untuk logo, jatuh tempo 1 Februari",
            "15 persen",
            "10 Maret",
        ),
    ],
)
async def test_in_every_language(
    stage: Stage, locale: Locale, debt: str, typed: str, day: str
) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.logs(debt)
    await ana.taps(DISCOUNT)
    await ana.says(typed)
    await ana.says(day)
    assert ana.reads("offer.summary_discount")
    balance = (await ana.debt()).balance
    await ana.presses("offer.make")
    [offer] = await offers(ana)
    assert offer.pay == balance - balance.percent(15)
    assert offer.by == date(2026, 3, 10)


@pytest.mark.parametrize(
    ("language", "logged", "typed", "day"),
    [
        ("en", ACME, "20 March", "20 March"),
        ("en", ACME, "by March 20", "20 March"),
        ("ru", "Acme должен 1000 $ за логотип, срок 1 февраля", "20 марта", "20 марта"),
        ("da", "Acme skylder mig 1000 dollars, forfald 1. februar", "den 20. marts", "20. marts"),
        ("et", "Acme võlgneb mulle 1000 dollarit, tähtaeg 1. veebruar", "20. märts", "20. märts"),
        ("id", "Acme utang 1000 dolar, jatuh tempo 1 Februari", "tgl 20 Maret", "20 Maret"),
    ],
)
async def test_a_day_is_no_sum(
    stage: Stage, language: str, logged: str, typed: str, day: str
) -> None:
    person = await stage.person_settled_in(language=language)
    await person.logs(logged)
    await person.taps(DISCOUNT)
    await person.says(typed)
    assert any(person.reads("deal.day_instead", sent, day=day) for sent in person.heard[-2:])
    await person.says("150")
    assert person.reads("offer.ask_day")


@pytest.mark.parametrize(("typed", "pay"), [("20.03", "$979.97"), ("10.5", "$989.50")])
async def test_digits_that_may_be_a_day_are_the_sum_that_was_asked_for(
    owed: Person, typed: str, pay: str
) -> None:
    await owed.taps(DISCOUNT)
    await owed.says(typed)
    assert owed.reads("offer.ask_day", pay=pay)


HALVES = [
    (Locale.EN, "Acme owes me 1000, due 1 February", "half"),
    (Locale.RU, "Ромашка должна 1000, срок 1 февраля", "половину"),
    (Locale.DA, "Jensen skylder mig 1000, forfald 1. februar", "halvdelen"),
    (Locale.ET, "Kask võlgneb mulle 1000, tähtaeg 1. veebruar", "pool"),
    (Locale.ID, "Budi utang 1000, jatuh tempo 1 Februari", "setengahnya"),
]


@pytest.mark.parametrize(("locale", "debt", "half"), HALVES)
async def test_half_closes_the_matter_in_words(
    stage: Stage, locale: Locale, debt: str, half: str
) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.logs(debt)
    await ana.presses("button.open")
    await ana.taps(SETTLEMENT)
    await ana.says(half)
    client = (await ana.debt()).client.name
    assert ana.reads("offer.ask_day", client=client)


@pytest.mark.parametrize(
    ("opened", "typed", "button", "pay"),
    [
        (DISCOUNT, "5", "5%", 950),
        (DISCOUNT, "5", "$995", 995),
        (DISCOUNT, "30 off", "30%", 700),
        (SETTLEMENT, "60", "60%", 600),
        (SETTLEMENT, "60", "$940", 60),
    ],
)
async def test_a_bare_number_may_be_percent_or_money(
    owed: Person, opened: str, typed: str, button: str, pay: int
) -> None:
    await owed.taps(opened)
    await owed.says(typed)
    assert owed.reads("offer.which_unit")
    await owed.presses(button)
    await owed.says("20 March")
    await owed.presses("offer.make")
    assert [offer.pay for offer in await offers(owed)] == [usd(pay)]


@pytest.mark.parametrize("typed", ["$5", "5 USD"])
async def test_a_sum_with_its_currency_is_money(owed: Person, typed: str) -> None:
    await owed.taps(DISCOUNT)
    await owed.says(typed)
    assert owed.reads("offer.ask_day", pay="$995")
