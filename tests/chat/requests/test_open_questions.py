"""Commands while something is asked or a card is open, and answers that only look like commands."""

from __future__ import annotations

from typing import Any

import pytest
from aiogram.exceptions import TelegramServerError
from aiogram.methods import SendMessage, TelegramMethod
from aiogram.types import MessageOriginHiddenUser

from bot.application.nudges.tap import Action, Tap
from bot.chat.dialogs.states import Planning
from bot.domain.ids import DebtId
from bot.domain.locale import Locale
from tests.chat.dialogs.planning import OWED, open_wizard, person_in, plan_of, three_monthly
from tests.chat.stage import Person, Stage


@pytest.mark.parametrize("question", ["draft.edit_client", "draft.edit_what_for", "draft.edit_due"])
@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("undo the last entry", "undone.head"),
        ("who owes me?", "debts.head"),
        ("stop reminding me about Acme", "record.pause"),
    ],
)
async def test_a_command_is_no_answer(owed: Person, question: str, said: str, key: str) -> None:
    await owed.says("Gamma owes me $70, due 20 February")
    await owed.presses(question)
    before = len(owed.heard)
    await owed.says(said)
    assert owed.reads(key, owed.heard[before])
    await owed.says("/cancel")
    assert not [debt for debt in await owed.debts() if debt.client.name == "Gamma"]


@pytest.mark.parametrize(
    "said", ["Pause & Play", "Remind Me Ltd", "Undo Studio", "Call Centre Ltd"]
)
async def test_a_name_that_sounds_like_a_command_is_a_name(ana: Person, said: str) -> None:
    await ana.says("70 usd due 20 February")
    await ana.says(said)
    assert ana.reads("draft.client", client=said)


@pytest.mark.parametrize(
    ("said", "key"),
    [("how much does Beta owe me?", "question.client_owes"), ("who owes me?", "debts.head")],
)
async def test_a_question_under_an_open_card_is_answered_and_the_card_comes_back(
    owed: Person, said: str, key: str
) -> None:
    await owed.says("Gamma owes me $70, due 20 February")
    before = len(owed.heard)
    await owed.says(said)
    assert owed.reads(key, owed.heard[before])
    assert owed.reads("draft.client", client="Gamma")
    await owed.presses("button.save")
    assert len(await owed.debts()) == 3


async def test_a_discount_told_under_an_open_card_does_not_change_its_sum(owed: Person) -> None:
    await owed.says("Gamma owes me $70, due 20 February")
    await owed.says("give Beta 10% off")
    assert owed.reads("offer.ask_day", pay="$270", balance="$300")
    await owed.presses("button.cancel")
    assert owed.reads("draft.amount", amount="$70")


@pytest.mark.parametrize("asked", ["zone", "currency"])
async def test_a_place_and_a_currency_are_answers_where_they_are_asked_for(
    ana: Person, asked: str
) -> None:
    await ana.says("/settings")
    await ana.presses(f"settings.{asked}")
    await ana.says("I'm in Lisbon" if asked == "zone" else "euros")
    user = await ana.settings()
    assert user.zone == "Europe/Lisbon" if asked == "zone" else user.currency == "EUR"
    assert ana.reads("settings.all")


@pytest.mark.parametrize(
    "said",
    [
        "undo",
        "remind me about Acme next week",
        "stop reminding me about Acme",
        "I sent Acme the reminder",
        "no, it was 350",
    ],
)
@pytest.mark.parametrize("after", [True, False])
async def test_a_request_whose_answer_fails_is_completed_once_when_it_comes_again(
    stage: Stage, owed: Person, said: str, after: bool
) -> None:
    def fault(method: TelegramMethod[Any]) -> Exception | None:
        return TelegramServerError(method, "x") if isinstance(method, SendMessage) else None

    stage.telegram.after, stage.telegram.before = (fault, None) if after else (None, fault)
    with pytest.raises(TelegramServerError):
        await owed.says(said)
    stage.telegram.after = stage.telegram.before = None
    records = [len((await owed.debt(1)).timeline), len((await owed.debt(2)).timeline)]
    await owed.repeats()
    assert owed.sees.startswith(("✅", "↩️"))
    assert records == [len((await owed.debt(1)).timeline), len((await owed.debt(2)).timeline)]


@pytest.mark.parametrize(
    ("language", "sum_", "day"),
    [
        ("en", "Acme owes me $70", "friday pls"),
        ("ru", "Иванов должен 70 000 ₽", "в пятницу"),
        ("da", "Acme skylder mig 70 kr.", "fredag"),
        ("et", "Acme on mulle 70 eurot võlgu", "reede"),
        ("id", "Acme berutang Rp70.000", "Jumat"),
    ],
)
async def test_a_day_alone_answers_the_question_and_asks_for_no_reminder(
    stage: Stage, language: str, sum_: str, day: str
) -> None:
    ana = await stage.person_settled_in(language=language)
    await ana.says(sum_)
    await ana.says(day)
    assert ana.reads("draft.head")
    await ana.presses("button.save")
    (debt,) = await ana.debts()
    assert (debt.due.month, debt.due.day) == (3, 6)


@pytest.mark.parametrize(
    "said", ["remind me about Beta next week", "Beta paid $100", "undo the last entry"]
)
async def test_under_an_open_deal_other_things_are_still_what_they_are(
    owed: Person, said: str
) -> None:
    before = len((await owed.debt(2)).timeline)
    await owed.says("give Acme 10% off")
    await owed.says(said)
    debt = await owed.debt(2)
    assert len(debt.timeline) > before or debt.is_settled
    assert (await owed.debt(1)).offer is None


@pytest.mark.parametrize("said", ["15% off", "$180", "10 percent"])
async def test_terms_typed_under_an_open_deal_are_its_own(owed: Person, said: str) -> None:
    await owed.says("offer Acme $5,000 off")
    await owed.says(said)
    assert owed.reads("offer.ask_day", balance="$1,200")


CANCEL = {
    Locale.EN: ["cancel", "Cancel.", "CANCEL!"],
    Locale.RU: ["отмена", "Отмена.", "ОТМЕНА!", "cancel"],
    Locale.DA: ["annuller", "Annuller.", "ANNULLER!", "cancel"],
    Locale.ET: ["tühista", "Tühista.", "TÜHISTA!", "cancel"],
    Locale.ID: ["batal", "Batal.", "BATAL!", "cancel"],
}
"""The words on the button, and the English one."""

VALUES = {
    Locale.EN: ["next friday", "1 July", "31 March", "yesterday", "5", "500", "500 dollars"],
    Locale.RU: ["в следующую пятницу", "1 июля", "31 марта", "вчера", "5", "500 долларов"],
    Locale.DA: ["næste fredag", "1. juli", "31. marts", "i går", "5", "500 USD"],
    Locale.ET: ["järgmisel reedel", "1. juuli", "31. märts", "eile", "5", "500 dollarit"],
    Locale.ID: ["Jumat depan", "1 Juli", "31 Maret", "kemarin", "5", "500 dolar"],
}
IN_ALL_LANGUAGES = [(locale, said) for locale in Locale for said in VALUES[locale]]
A_DAY = {
    Locale.EN: "31 March",
    Locale.RU: "31 марта",
    Locale.DA: "31. marts",
    Locale.ET: "31. märts",
    Locale.ID: "31 Maret",
}

QUESTIONS = [
    Tap(Action.PLAN, DebtId(1)),
    Tap(Action.DEFER, DebtId(1)),
    Tap(Action.OFFER, DebtId(1), number=0),
    Tap(Action.OFFER, DebtId(1), number=1),
    Tap(Action.ADJUST, DebtId(1)),
]


async def _nothing_new(ana: Person, records: int) -> None:
    (debt,) = await ana.debts()
    assert len(debt.timeline) == records


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("locale", list(Locale))
async def test_the_word_on_the_button_cancels_what_is_open_and_takes_nothing_back(
    stage: Stage, locale: Locale, question: Tap
) -> None:
    ana = await person_in(stage, locale)
    records = len((await ana.debt()).timeline)
    for said in CANCEL[locale]:
        await ana.taps(question.pack())
        await ana.says(said)
        assert not ana.reads("undone.head")
        await _nothing_new(ana, records)
        await ana.says("/cancel")
        assert ana.reads("cancel.nothing")


@pytest.mark.parametrize("locale", list(Locale))
async def test_the_word_on_the_button_says_what_the_command_says(
    stage: Stage, locale: Locale
) -> None:
    ana = await person_in(stage, locale)
    word = CANCEL[locale][0]
    await ana.says(word)
    assert ana.reads("nothing_recorded")
    await ana.says(OWED[locale].replace("Acme", "Gamma"))
    assert ana.reads("draft.client", client="Gamma")
    await ana.presses("draft.edit_client")
    await ana.says(word)
    assert ana.reads("draft.cancelled")
    assert [debt.client.name for debt in await ana.debts()] == ["Acme"]


@pytest.mark.parametrize("asked", ["Acme paid something", "Acme promised to pay"])
async def test_a_payment_and_a_promise_are_cancelled_by_the_word_too(
    ana: Person, asked: str
) -> None:
    await ana.logs("Acme owes me $1,200, due 1 March")
    records = len((await ana.debt()).timeline)
    await ana.says(asked)
    await ana.says("cancel")
    assert ana.reads("nothing_recorded")
    await _nothing_new(ana, records)


PAID = {
    Locale.EN: "Acme paid 100",
    Locale.RU: "Acme заплатил 100",
    Locale.DA: "Acme har betalt 100",
    Locale.ET: "Acme maksis 100",
    Locale.ID: "Acme sudah bayar 100",
}
UNDO = [
    (Locale.EN, "undo"),
    (Locale.RU, "отмени"),
    (Locale.DA, "fortryd"),
    (Locale.ET, "võta tagasi"),
    (Locale.ID, "batalkan"),
]


@pytest.mark.parametrize(("locale", "said"), UNDO)
@pytest.mark.parametrize("question", [None, "draft.edit_amount"])
async def test_undo_under_a_draft_closes_it_and_leaves_the_saved_debt(
    stage: Stage, locale: Locale, said: str, question: str | None
) -> None:
    ana = await person_in(stage, locale)
    await ana.says(OWED[locale].replace("Acme", "Gamma"))
    if question is not None:
        await ana.presses(question)
    await ana.says(said)
    assert ana.reads("draft.cancelled")
    assert [debt.client.name for debt in await ana.debts()] == ["Acme"]
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")


async def test_undo_under_several_drafts_closes_them(owed: Person) -> None:
    await owed.says("Gamma owes me $70 and Delta $80, both due 20 February")
    await owed.says("undo")
    assert owed.reads("draft.cancelled")
    assert len(await owed.debts()) == 2


@pytest.mark.parametrize(("locale", "said"), UNDO)
async def test_undo_under_a_draft_takes_back_what_was_recorded_since(
    stage: Stage, locale: Locale, said: str
) -> None:
    ana = await person_in(stage, locale)
    records = len((await ana.debt()).timeline)
    await ana.says(OWED[locale].replace("Acme", "Gamma"))
    for _ in range(2):
        await ana.says(PAID[locale])
        assert (await ana.debt()).payments
        await ana.says(said)
        assert not (await ana.debt()).payments
        assert ana.reads("draft.client", client="Gamma")
    assert len((await ana.debt()).timeline) == records + 4


async def test_the_word_with_nothing_open_still_takes_back_the_last_record(owed: Person) -> None:
    await owed.says("cancel")
    assert owed.reads("undone.head")


async def test_a_word_of_a_client_that_is_forwarded_cancels_nothing(owed: Person) -> None:
    await owed.says("Gamma owes me $70, due 20 February")
    origin = MessageOriginHiddenUser(date=owed.stage.clock.now(), sender_user_name="Beta")
    await owed.sends(text="Cancel", forward_origin=origin)
    await owed.presses("button.save")
    assert len(await owed.debts()) == 3


@pytest.mark.parametrize(("locale", "said"), IN_ALL_LANGUAGES)
@pytest.mark.parametrize("question", ["frequency", "down_payment", "schedule", "other"])
async def test_a_day_or_a_sum_under_a_question_of_the_plan_stays_there(
    stage: Stage, locale: Locale, said: str, question: str
) -> None:
    ana = await person_in(stage, locale)
    records = len((await ana.debt()).timeline)
    await ana.presses("3 ×")
    if question != "frequency":
        await ana.presses("wizard.monthly")
    if question in ("schedule", "other"):
        await ana.presses("wizard.nothing_now")
        await ana.says("2026-04-01")
    if question == "other":
        await ana.presses("wizard.change_other")
    await ana.says(said)
    await _nothing_new(ana, records)
    assert f"'{Planning.__name__}:" in repr(stage.conversations.states).replace('"', "'")
    await ana.says("/cancel")
    assert ana.reads("nothing_recorded")
    await _nothing_new(ana, records)


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize(
    ("choice", "key"),
    [("wizard.by_amount", "deal.day_instead"), ("wizard.by_count", "policy.one_number")],
)
async def test_the_number_of_a_day_is_neither_a_sum_nor_a_number_of_payments(
    stage: Stage, locale: Locale, choice: str, key: str
) -> None:
    ana = await person_in(stage, locale)
    await ana.presses(choice)
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.nothing_now")
    await ana.says("2026-04-01")
    asked = ana.sees
    before = len(ana.heard)
    await ana.says(A_DAY[locale])
    assert ana.reads(key, ana.heard[before])
    assert ana.sees == asked


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_first_payment_is_asked_for_again_after_a_day(stage: Stage, locale: Locale) -> None:
    ana = await person_in(stage, locale)
    await ana.presses("3 ×")
    await ana.presses("wizard.monthly")
    before = len(ana.heard)
    await ana.says(A_DAY[locale])
    assert ana.reads("deal.day_instead", ana.heard[before])
    assert ana.reads("wizard.pay_now")


@pytest.mark.parametrize("locale", list(Locale))
async def test_the_schedule_asks_what_should_be_different_and_stays(
    stage: Stage, locale: Locale
) -> None:
    ana = await person_in(stage, locale)
    await three_monthly(ana)
    schedule, before = ana.sees, len(ana.heard)
    await ana.says(A_DAY[locale])
    assert ana.reads("wizard.change_what", ana.heard[before])
    assert ana.sees == schedule
    await ana.presses("wizard.agreed")
    assert len(await plan_of(ana)) == 3


@pytest.mark.parametrize(("locale", "said"), IN_ALL_LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS[1:])
async def test_a_day_or_a_sum_under_a_question_of_a_deal_stays_there(
    stage: Stage, locale: Locale, said: str, question: Tap
) -> None:
    ana = await person_in(stage, locale)
    await ana.says("/cancel")
    records = len((await ana.debt()).timeline)
    await ana.taps(question.pack())
    await ana.says(said)
    await _nothing_new(ana, records)
    await ana.says("/cancel")
    assert not ana.reads("cancel.nothing")
    await ana.says("/cancel")
    assert ana.reads("cancel.nothing")


async def test_months_are_still_a_number_of_payments(ana: Person) -> None:
    """On the second of the month "2 months" ends on a second, too."""
    await open_wizard(ana)
    await ana.presses("wizard.by_count")
    await ana.presses("wizard.monthly")
    await ana.presses("wizard.nothing_now")
    await ana.says("2026-04-01")
    await ana.says("2 months")
    await ana.presses("wizard.agreed")
    assert len(await plan_of(ana)) == 2
