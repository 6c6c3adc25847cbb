"""Cool-down: a furious draft goes in, a calm text comes out, and nothing of it is kept."""

from __future__ import annotations

import pytest

from bot.domain.ladder.script import Script
from bot.domain.locale import Locale
from tests.chat.stage import PHRASES, Person, Stage
from tests.chat.telegram import Sent

ACME = "Acme owes me $1,200 for the logo, due 1 February"
BETA = "Beta owes me $300, due 27 February"
FURIOUS = "You idiots, where is my money"

DEBTS = {
    Locale.EN: "Acme owes me $1,200 for the logo, due 1 February",
    Locale.RU: "Иванов должен 50 000 ₽ за сайт, срок был 1 февраля",
    Locale.DA: "Nordlys ApS skylder mig 12.500 kr. for webdesign, forfaldt 1. februar",
    Locale.ET: "Kask OÜ võlgneb 1200 € logo eest, tähtaeg oli 1. veebruar",
    Locale.ID: "PT Maju Jaya utang Rp5.000.000 untuk desain logo, jatuh tempo 1 Februari",
}
DRAFTS = {
    Locale.EN: ("Pay up, you idiots!!!", "idiots"),
    Locale.RU: ("Верните деньги, мошенники!!!", "мошенники"),
    Locale.DA: ("I er nogle svindlere! Betal nu!!!", "svindlere"),
    Locale.ET: ("Te olete vargad! Makske kohe!!!", "vargad"),
    Locale.ID: ("Dasar maling! Mana uang saya!!!", "maling"),
}
"""A draft, and a word of it that has to be left out."""


def remarks(ana: Person) -> Sent:
    """What is said above the text."""
    return ana.heard[-2]


async def timelines(ana: Person) -> list[tuple[object, ...]]:
    return [debt.timeline for debt in await ana.debts()]


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_draft_becomes_the_text_of_the_step_and_what_was_left_out_is_said(
    stage: Stage, locale: Locale
) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.logs(DEBTS[locale])
    before = await timelines(ana)
    draft, insult = DRAFTS[locale]
    await ana.says("/calm")
    assert ana.reads("calm.ask")
    await ana.says(draft)
    said = remarks(ana)
    assert ana.reads("calm.breathe", said)
    assert ana.reads("calm.left_out", said)
    insults, shouts = (
        next(line for line in said.text.splitlines() if line.endswith(reason))
        for reason in (
            PHRASES.plain(locale, key, words="").removeprefix("•").strip()
            for key in ("calm.insult", "calm.shouting")
        )
    )
    assert insult in insults
    assert "!!!" in shouts
    assert insult not in ana.sees
    assert ana.label("button.sent") in ana.last.labels
    assert (await ana.debts())[0].client.name in ana.sees
    assert await timelines(ana) == before


async def test_a_draft_can_stand_behind_the_command(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("/calm You idiots, pay")
    assert "idiots" in remarks(ana).text
    assert "/calm" not in remarks(ana).text
    assert ana.label("button.sent") in ana.last.labels


async def test_a_message_of_ones_own_can_be_replied_to_with_the_command(ana: Person) -> None:
    await ana.logs(ACME)
    draft = ana.message(text=FURIOUS)
    await ana.gives(ana.update(message=ana.message(text="/calm", reply_to_message=draft)))
    assert "idiots" in remarks(ana).text


async def test_a_reply_to_a_card_asks_for_the_draft_about_that_debt(ana: Person) -> None:
    about_acme = await ana.logs(ACME)
    await ana.logs(BETA)
    await ana.says("/calm", reply_to=about_acme)
    await ana.says(FURIOUS)
    assert "$1,200" in ana.sees


async def test_the_words_of_the_draft_are_shown_as_they_are(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("/calm you <b>idiots</b> & {thieves}, you %s idiots \u202e&amp;")
    assert "\u202e" not in remarks(ana).text
    assert not ana.reads("error.unexpected", remarks(ana))
    assert "<b>" not in remarks(ana).text.replace("<b>idiots</b>", "")


async def test_a_calm_draft_is_said_to_be_calm_and_has_its_text_all_the_same(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("/calm Acme, please pay the $1,200 for the logo")
    assert ana.reads("calm.nothing", remarks(ana))
    assert not ana.reads("calm.left_out", remarks(ana))
    assert "$1,200" in ana.sees


async def test_another_sum_than_that_of_the_books_is_named(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme paid 450")
    await ana.says("/calm You owe me $900, you idiots")
    assert ana.reads("calm.sum", remarks(ana), said="$900", balance="$750")
    assert "$900" not in ana.sees
    await ana.says("/calm You owe me $750, you idiots")
    assert not ana.reads("calm.sum", remarks(ana))


async def test_another_day_than_that_of_the_books_is_named(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("/calm You owe me $1,200 since it was due 15 January, you idiots")
    assert ana.reads("calm.day", remarks(ana), said="15 January", due="1 February")


async def test_where_it_is_not_clear_whose_it_is_one_tap_says_so(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(BETA)
    stage.clock.move(days=1)
    before = await timelines(ana)
    await ana.says(f"/calm {FURIOUS}")
    assert ana.reads("calm.which")
    asked = ana.last
    await ana.presses("Beta")
    assert "idiots" in asked.text
    assert "$300" in ana.sees
    await ana.repeats()
    assert "$300" in ana.sees
    assert await timelines(ana) == before


async def test_a_client_who_is_named_is_not_asked_for(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(BETA)
    stage.clock.move(days=1)
    await ana.says("/calm Beta, you idiots, where is my money")
    assert "$300" in ana.sees


async def test_a_draft_that_was_deleted_is_asked_for_again(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says(FURIOUS)
    ana.written.clear()
    await ana.presses("calm.yes")
    assert ana.reads("calm.gone")


async def test_nothing_of_the_draft_is_kept(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await ana.logs(BETA)
    stage.clock.move(days=1)
    await ana.says(FURIOUS)
    await ana.presses("calm.yes")
    assert "idiots" not in repr(stage.conversations.states)
    await ana.presses("Beta")
    await ana.says("/calm")
    await ana.says("You thieves")
    kept = repr(stage.conversations.states)
    assert "idiots" not in kept
    assert "thieves" not in kept


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_draft_that_comes_without_the_command_is_offered_a_calm_version(
    stage: Stage, locale: Locale
) -> None:
    ana = await stage.person_settled_in(language=locale)
    await ana.logs(DEBTS[locale])
    before = await timelines(ana)
    await ana.says(DRAFTS[locale][0])
    assert ana.reads("calm.offer")
    await ana.presses("calm.yes")
    assert DRAFTS[locale][1] in ana.heard[-2].text
    assert ana.label("button.sent") in ana.last.labels
    assert await timelines(ana) == before


@pytest.mark.parametrize(
    "sentence",
    [
        "Acme paid 400",
        "who owes me?",
        "Acme says the invoice never arrived",
        "hello",
        "Those thieves at Beta owe me $900 for the logo, due 1 March",
        "Acme, the idiots, promised to pay on Friday",
        "Acme threatens to sue me",
    ],
)
async def test_what_is_no_draft_is_not_taken_for_one(ana: Person, sentence: str) -> None:
    await ana.logs(ACME)
    await ana.says(sentence)
    assert not ana.reads("calm.offer")


@pytest.mark.parametrize(
    "draft", ["You owe me $900, you thieves! Pay or I'll tell everybody", "pay me, you scum"]
)
async def test_what_names_a_sum_may_be_a_draft_too(ana: Person, draft: str) -> None:
    await ana.logs(ACME)
    await ana.says(draft)
    assert ana.reads("calm.offer")
    assert len(await ana.debts()) == 1


async def test_who_has_no_debts_is_offered_nothing(ana: Person) -> None:
    await ana.says(FURIOUS)
    assert not ana.reads("calm.offer")
    await ana.says(f"/calm {FURIOUS}")
    assert ana.reads("debts.none")


async def test_a_sentence_for_the_books_is_no_draft_while_one_is_asked_for(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("/calm")
    await ana.says("Acme paid 400")
    assert (await ana.debt()).balance.minor == 800_00


async def test_the_question_can_be_cancelled(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("/calm")
    await ana.presses("button.cancel")
    assert ana.reads("cancel.closed")
    await ana.says("/calm")
    await ana.says("/cancel")
    assert ana.reads("cancel.closed")


async def test_a_card_that_is_not_saved_comes_back_below_the_text(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says(BETA)
    await ana.says("/calm Acme, you idiots")
    assert ana.reads("draft.head")
    assert ana.label("button.sent") in ana.heard[-2].labels
    await ana.says("/calm")
    await ana.says("Acme, you idiots")
    assert ana.reads("draft.head")


async def test_a_kept_promise_is_confirmed_however_sharp_the_draft_is(ana: Person) -> None:
    await ana.logs(ACME)
    await ana.says("Acme promised to pay on Friday")
    await ana.says("/calm You idiots, I will sue you")
    assert Script.PROMISE_CONFIRMED in ana.last.tap(ana.label("button.sent"))


async def test_the_first_delivery_that_failed_is_answered_in_full_by_the_second(
    stage: Stage, ana: Person
) -> None:
    await ana.logs(ACME)
    await ana.says(f"/calm {FURIOUS}")
    heard = [sent.text for sent in ana.heard]
    await ana.repeats()
    assert [sent.text for sent in ana.heard] == heard
