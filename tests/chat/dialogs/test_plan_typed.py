"""Answers to the wizard's questions typed instead of tapped, in five languages."""

from __future__ import annotations

from datetime import date

import pytest

from bot.chat.dialogs.states import Planning
from bot.domain.locale import Locale
from tests.chat.dialogs.planning import open_wizard, person_in, plan_of
from tests.chat.stage import Person, Stage

FIRST = {
    Locale.EN: "1 April",
    Locale.RU: "1 апреля",
    Locale.DA: "1. april",
    Locale.ET: "1. aprill",
    Locale.ID: "1 April",
}
EXAMPLES = {
    Locale.EN: ("400 a month", "in 4 parts", "1 May 500\n1 June the rest"),
    Locale.RU: ("по 400 в месяц", "на 4 части", "1 мая 500\n1 июня остальное"),
    Locale.DA: ("400 om måneden", "i 4 rater", "1. maj 500\n1. juni resten"),
    Locale.ET: ("400 kuus", "4 osas", "1. mai 500\n1. juuni ülejäänu"),
    Locale.ID: ("400 per bulan", "4 kali", "1 Mei 500\n1 Juni sisanya"),
}
OFTEN = [
    (Locale.EN, "every two weeks"),
    (Locale.RU, "раз в две недели"),
    (Locale.DA, "hver anden uge"),
    (Locale.ET, "üle nädala"),
    (Locale.ID, "dua minggu sekali"),
]
NOTHING = [
    (Locale.EN, ["0", "no", "nothing", "No thanks", "not now"]),
    (Locale.RU, ["0", "нет", "ничего", "без", "Не сейчас"]),
    (Locale.DA, ["0", "nej", "ikke noget", "ingenting", "Nej tak"]),
    (Locale.ET, ["0", "ei", "mitte midagi", "Ei, aitäh"]),
    (Locale.ID, ["0", "tidak", "tidak ada", "nggak", "belum"]),
]
SHARES = [
    (Locale.EN, {"half": 600, "a quarter": 300, "10%": 120, "$300 now": 300, "500": 500}),
    (Locale.RU, {"половина": 600, "четверть": 300, "половину": 600, "25 %": 300, "500": 500}),
    (Locale.DA, {"halvdelen": 600, "en fjerdedel": 300, "500 nu": 500}),
    (Locale.ET, {"pool": 600, "veerand": 300, "500 kohe": 500}),
    (Locale.ID, {"setengah": 600, "seperempat": 300, "500 sekarang": 500}),
]


def at(stage: Stage, state: object) -> bool:
    return f'"{state.state}"' in repr(stage.conversations.states)  # type: ignore[attr-defined]


@pytest.mark.parametrize("locale", list(Locale))
async def test_what_they_can_pay_is_read_with_how_often(stage: Stage, locale: Locale) -> None:
    ana = await person_in(stage, locale)
    await ana.says(EXAMPLES[locale][0])
    assert ana.reads("wizard.pay_now")
    await ana.says("0")
    await ana.says(FIRST[locale])
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [
        (date(2026, 4, 1), 400_00),
        (date(2026, 5, 1), 400_00),
        (date(2026, 6, 1), 400_00),
    ]


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_number_of_parts_is_read(stage: Stage, locale: Locale) -> None:
    ana = await person_in(stage, locale)
    await ana.says(EXAMPLES[locale][1])
    assert ana.reads("wizard.how_often")
    await ana.presses("wizard.weekly")
    await ana.presses("wizard.nothing_now")
    await ana.says(FIRST[locale])
    await ana.presses("wizard.agreed")
    assert [minor for _, minor in await plan_of(ana)] == [300_00] * 4


@pytest.mark.parametrize("question", ["wizard.what", "wizard.own"])
@pytest.mark.parametrize("locale", list(Locale))
async def test_own_days_are_read_as_the_examples_say(
    stage: Stage, locale: Locale, question: str
) -> None:
    ana = await person_in(stage, locale)
    if question == "wizard.own":
        await ana.presses("wizard.by_own")
        assert ana.reads("wizard.own")
    await ana.says(EXAMPLES[locale][2])
    await ana.presses("wizard.agreed")
    assert await plan_of(ana) == [(date(2026, 5, 1), 500_00), (date(2026, 6, 1), 700_00)]


@pytest.mark.parametrize(("locale", "text"), OFTEN)
async def test_how_often_is_read(stage: Stage, locale: Locale, text: str) -> None:
    ana = await person_in(stage, locale)
    await ana.presses("3 ×")
    await ana.says("?!")
    assert ana.reads("wizard.not_often", ana.heard[-2])
    await ana.says(text)
    await ana.presses("wizard.nothing_now")
    await ana.says(FIRST[locale])
    await ana.presses("wizard.agreed")
    assert [day.day for day, _ in await plan_of(ana)] == [1, 15, 29]


@pytest.mark.parametrize(("locale", "texts"), NOTHING)
async def test_no_first_payment_can_be_said_in_many_ways(
    stage: Stage, locale: Locale, texts: list[str]
) -> None:
    ana = await person_in(stage, locale)
    await ana.presses("3 ×")
    await ana.presses("wizard.monthly")
    for text in texts:
        await ana.says(text)
        assert ana.reads("wizard.when_first"), text
        await ana.presses("button.back")


@pytest.mark.parametrize(("locale", "shares"), SHARES)
async def test_a_first_payment_can_be_a_sum_or_a_share(
    stage: Stage, locale: Locale, shares: dict[str, int]
) -> None:
    ana = await person_in(stage, locale)
    await ana.presses("3 ×")
    await ana.presses("wizard.monthly")
    for text, amount in shares.items():
        await ana.says(text)
        assert ana.reads("wizard.when_next"), text
        assert str(amount) in ana.sees.split("\n")[0], text
        await ana.presses("button.back")


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        (Locale.EN, "all together"),
        (Locale.RU, "все вместе"),
        (Locale.DA, "alle"),
        (Locale.ET, "kõik koos"),
        (Locale.ID, "semua"),
    ],
)
async def test_all_debts_together_can_be_said(stage: Stage, locale: Locale, text: str) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.set(currency="USD")
    await ana.logs("Acme 1200 USD 2026-03-01")
    await open_wizard(ana, "Acme 50 USD 2026-03-01")
    assert ana.reads("wizard.which_debts")
    await ana.says("hmm")
    assert ana.reads("wizard.this_or_all", ana.heard[-2])
    await ana.says(text)
    assert ana.reads("wizard.what")
    assert "1250" in ana.sees.replace(",", "").replace(".", "").replace("\xa0", "")


async def test_a_number_that_may_be_either_is_asked_about(ana: Person) -> None:
    await open_wizard(ana, "Acme owes me $300, due 1 March")
    await ana.says("10")
    assert ana.reads("wizard.meant", number="10")
    assert ana.last.labels[:2] == ["10 × $30", "30 × $10"]
    await ana.presses("button.back")
    assert ana.reads("wizard.what")
    await ana.says("10")
    await ana.presses("30 × $10")
    await ana.presses("wizard.weekly")
    await ana.presses("wizard.nothing_now")
    await ana.says("1 April")
    await ana.presses("wizard.agreed")
    assert [minor for _, minor in await plan_of(ana)] == [10_00] * 30


async def test_a_number_that_can_only_be_one_thing_is_not_asked_about(ana: Person) -> None:
    await open_wizard(ana)
    await ana.says("3")
    assert ana.reads("wizard.how_often")
    await ana.presses("button.back")
    await ana.says("400")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.nothing_now")
    await ana.says("1 April")
    assert "3. Mon 1 June: $400" in ana.sees


async def test_a_whole_sentence_leaves_nothing_to_ask(ana: Person) -> None:
    await open_wizard(ana)
    await ana.says("200 now and the rest in 4 parts every month from 1 April")
    assert ana.reads("wizard.row_now", amount="$200")
    assert "4. Wed 1 July: $250" in ana.sees


async def test_a_sum_in_another_currency_is_refused(ana: Person) -> None:
    await open_wizard(ana)
    await ana.says("400 EUR a month")
    assert ana.reads("refused.other_currency", ana.heard[-2], expected="USD", given="EUR")
    assert ana.reads("wizard.what")


async def test_too_many_payments_are_refused_with_a_sum_that_fits(ana: Person) -> None:
    await open_wizard(ana)
    await ana.says("5 a month")
    assert ana.reads("wizard.too_many", ana.heard[-2], most="60", amount="$20")
    assert ana.reads("wizard.how_much") or ana.reads("wizard.what")
    await ana.says("20 a month")
    await ana.says("0")
    await ana.says("1 April")
    await ana.presses("wizard.agreed")
    assert len(await plan_of(ana)) == 60


async def test_a_last_day_too_far_away_is_refused_as_well(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_last")
    await ana.presses("wizard.weekly")
    await ana.presses("wizard.half")
    await ana.says("9 March")
    await ana.says("1 December 2030")
    assert ana.reads("wizard.too_many", ana.heard[-2], amount="$11")
    assert ana.reads("wizard.until_when")
    await ana.says("3 March")
    assert ana.reads("wizard.last_before_first", ana.heard[-2], day="9 March")


async def test_a_day_gone_by_is_refused(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("3 ×")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.nothing_now")
    await ana.says("1 March 2026")
    assert ana.reads("wizard.in_past", ana.heard[-2], day="1 March")
    assert ana.reads("wizard.when_first")
    await ana.says("soon")
    assert ana.reads("draft.no_date", ana.heard[-2])


async def test_the_first_instalment_is_after_the_first_payment(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("3 ×")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.half")
    await ana.presses("·2·")
    assert ana.reads("wizard.same_day", ana.heard[-2], day="2 March")
    assert ana.reads("wizard.when_next")


async def test_a_first_payment_of_everything_is_refused(ana: Person) -> None:
    await open_wizard(ana)
    await ana.presses("3 ×")
    await ana.presses("wizard.monthly")
    await ana.says("1200")
    assert ana.reads("wizard.too_much_now", ana.heard[-2], balance="$1,200")
    assert ana.reads("wizard.pay_now")


async def test_a_day_that_may_be_another_one_can_be_swapped(ana: Person) -> None:
    await open_wizard(ana)
    await ana.set(currency="EUR")
    await ana.presses("3 ×")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.nothing_now")
    await ana.says("4/5")
    assert "1. Mon 4 May" in ana.sees
    await ana.presses("5 April")
    assert "1. Sun 5 April" in ana.sees
    await ana.presses("4 May")
    assert "1. Mon 4 May" in ana.sees


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Beta owes me $500 for a site, due 1 March", "draft.head"),
        ("Acme paid 200", "record.payment"),
        ("undo the last entry", "undone.head"),
    ],
)
async def test_a_sentence_of_its_own_is_no_answer(ana: Person, text: str, heard: str) -> None:
    await open_wizard(ana)
    await ana.presses("wizard.by_amount")
    await ana.presses("wizard.weekly")
    await ana.says(text)
    assert any(ana.reads(heard, sent) for sent in ana.heard[-2:])


async def test_a_text_on_the_schedule_answers_nothing(ana: Person) -> None:
    await open_wizard(ana)
    await ana.says("3 payments every month from 1 April")
    assert ana.reads("wizard.head")
    await ana.says("who owes me?")
    assert await plan_of(ana) == []
    assert not ana.reads("error.unexpected")


@pytest.mark.parametrize(
    "text",
    ["<b>400</b>", "{{ 7 * 7 }}", "9" * 400, "1e999", "NaN", "-5", "0.001", "\u202e004", "🙂"],
)
@pytest.mark.parametrize("route", ["what", "down_payment", "first", "amount", "own"])
async def test_hostile_text_is_answered_calmly_at_every_question(
    stage: Stage, ana: Person, text: str, route: str
) -> None:
    await open_wizard(ana)
    presses = {
        "what": [],
        "down_payment": ["3 ×", "wizard.monthly"],
        "first": ["3 ×", "wizard.monthly", "wizard.nothing_now"],
        "amount": ["wizard.by_amount", "wizard.monthly", "wizard.nothing_now", "·2·"],
        "own": ["wizard.by_own"],
    }[route]
    for press in presses:
        await ana.presses(press)
    assert at(stage, getattr(Planning, route))
    await ana.says(text)
    assert not any(ana.reads("error.unexpected", sent) for sent in ana.heard)
    assert await plan_of(ana) == []


@pytest.mark.parametrize(
    "reply", ["Acme doesn't know when they can pay", "Acme says money is tight", "Acme paid 100"]
)
async def test_what_else_is_told_of_the_client_is_answered_and_the_wizard_stays(
    ana: Person, reply: str
) -> None:
    await open_wizard(ana)
    await ana.says(reply)
    assert not ana.reads("draft.no_amount")
    if ana.reads("promise.ask_day"):
        await ana.presses("button.cancel")
    await ana.says("in 4 parts")
    assert ana.reads("wizard.how_often")


CANCELLED = [
    (Locale.EN, ["undo", "ok, never mind", "cancel that"]),
    (Locale.RU, ["Отмени", "Ладно, отмена", "нет, передумала"]),
    (Locale.DA, ["fortryd", "nej, annuller", "ok, glem det"]),
    (Locale.ET, ["tühista", "olgu, jäta ära", "ei, mõtlesin ümber"]),
    (Locale.ID, ["batalkan", "ya sudah, batal", "gak jadi deh"]),
]


@pytest.mark.parametrize(
    ("locale", "words"), [(locale, word) for locale, words in CANCELLED for word in words]
)
async def test_a_bare_undo_closes_the_wizard_and_leaves_the_debt(
    stage: Stage, locale: Locale, words: str
) -> None:
    ana = await person_in(stage, locale)
    await ana.says(EXAMPLES[locale][0])
    await ana.says(words)
    assert ana.reads("nothing_recorded"), ana.sees
    assert not at(stage, Planning.down_payment)
    assert (await ana.debt()).balance.minor == 1200_00


async def test_an_undo_of_something_named_is_no_answer_to_the_wizard(stage: Stage) -> None:
    ana = await person_in(stage, Locale.EN)
    await ana.says("undo the last entry")
    assert ana.reads("undone.head")
