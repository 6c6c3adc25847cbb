"""Inline mode: the texts for a client, offered in the client's own chat; and the mail file."""

from __future__ import annotations

from copy import deepcopy
from datetime import timedelta
from email import message_from_bytes

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import AnswerInlineQuery, TelegramMethod
from aiogram.types import (
    BufferedInputFile,
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
)

from bot.application.nudges.tap import Action, Tap, View
from bot.chat.updates.polling import ALLOWED_UPDATES
from bot.domain.ids import DebtId, UserId
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from tests.chat.agreed import DAYS, agrees, nudged, offers
from tests.chat.stage import MONDAY, PHRASES, Person, Stage
from tests.chat.telegram import BOT

ACME = "Acme owes me $1,200 for the logo, due 2 February"
BETA = "Beta Works owes me $300 for the site, due 20 March"


async def types(person: Person, query: str) -> AnswerInlineQuery:
    """What the bot offers for it; the query is answered, whatever it is."""
    offers = person.stage.telegram.offers
    before = len(offers)
    asked = InlineQuery(
        id=str(before), from_user=person.user, query=query, offset="", chat_type="private"
    )
    await person.gives(person.update(inline_query=asked))
    [answer] = offers[before:]
    assert (answer.cache_time, answer.is_personal) == (0, True)
    return answer


def titles(answer: AnswerInlineQuery) -> list[str]:
    return [one.title for one in articles(answer)]


def articles(answer: AnswerInlineQuery) -> list[InlineQueryResultArticle]:
    found = [one for one in answer.results if isinstance(one, InlineQueryResultArticle)]
    assert len(found) == len(answer.results)
    assert len({one.id for one in found}) == len(found)
    assert all(len(one.id.encode()) <= 64 for one in found)
    return found


def sent(article: InlineQueryResultArticle) -> str:
    content = article.input_message_content
    assert isinstance(content, InputTextMessageContent)
    assert content.parse_mode is None
    return content.message_text


def script(name: Script, locale: Locale = Locale.EN) -> str:
    return PHRASES.plain(locale, f"script.{name}")


async def todays(person: Person) -> Script:
    _debt, step = await person.stage.services.view_debt(person.id, DebtId(1))
    assert step is not None
    assert step.on <= MONDAY
    assert step.script is not None
    return step.script


@pytest.fixture
async def clients(ana: Person) -> Person:
    """Acme's text is due today; Beta's is not."""
    await ana.logs(ACME)
    await ana.logs(BETA)
    return ana


async def test_an_empty_query_offers_what_is_to_be_sent_today(clients: Person) -> None:
    [offer] = articles(await types(clients, ""))
    assert offer.title == "Acme · $1,200"
    what = script(await todays(clients))
    assert (offer.description or "").casefold().startswith(what.casefold())
    assert "2 February" in (offer.description or "")


async def test_the_text_goes_out_plain_and_in_the_clients_language(clients: Person) -> None:
    await clients.writes_in(Locale.DA)
    text = sent(articles(await types(clients, "acme"))[0])
    debt, _step = await clients.stage.services.view_debt(clients.id, DebtId(1))
    view = View(await todays(clients), Channel.MESSAGE, 0, MONDAY)
    assert text == clients.stage.services.screens.text(await clients.settings(), debt, view).body
    assert "1.200" in text
    assert "<pre>" not in text


@pytest.mark.parametrize("typed", ["a", "ac", "Acme", "  ACME ", "acme ltd", "Akme"])
async def test_a_name_that_is_typed_or_begun_offers_that_clients_texts(
    clients: Person, typed: str
) -> None:
    offers = articles(await types(clients, typed))
    assert {offer.title for offer in offers} == {"Acme · $1,200"}
    assert offers[0].id == f"1.{await todays(clients)}"


async def test_a_client_whose_text_is_not_due_has_texts_all_the_same(clients: Person) -> None:
    assert set(titles(await types(clients, "works"))) == {"Beta Works · $300"}


async def test_nothing_firmer_than_todays_text_goes_out_by_a_slip(clients: Person) -> None:
    offered = {offer.id for offer in articles(await types(clients, "beta"))}
    assert offered == {f"2.{Script.UPCOMING}", f"2.{Script.FRIENDLY}"}


async def test_the_button_of_a_text_asks_for_that_text(clients: Person) -> None:
    view = View(Script.DISCOUNT_OFFER, Channel.MESSAGE, 0, MONDAY)
    await clients.taps(Tap(Action.CHANNELS, DebtId(1), view).pack())
    asked = clients.last.opens[clients.label("route.chat")]
    [offer] = articles(await types(clients, asked))
    assert offer.id == f"1.{Script.DISCOUNT_OFFER}"


async def test_where_inline_mode_is_off_there_is_no_such_button(clients: Person) -> None:
    clients.stage.telegram.is_inline = False
    view = View(Script.FRIENDLY, Channel.MESSAGE, 0, MONDAY)
    await clients.taps(Tap(Action.CHANNELS, DebtId(1), view).pack())
    assert list(clients.last.opens) == clients.labels("route.share")


@pytest.mark.parametrize("typed", ["zebra", "Zebra · firm", "·", "%", "x" * 256, "{{7*7}}"])
async def test_what_nobody_is_called_offers_nothing(clients: Person, typed: str) -> None:
    answer = await types(clients, typed)
    assert answer.results == []
    assert answer.button is not None
    assert answer.button.text == PHRASES.plain(Locale.EN, "route.none")


async def test_at_most_ten_are_offered(ana: Person) -> None:
    clients = (
        "Bakewell Bolton Bridgemont Brooke Bardini Beacon Birchwood Bonfils Bugatti Buxley Byron"
    )
    for client in clients.split():
        await ana.logs(f"{client} owes me $100, due 2 February")
    assert len((await types(ana, "")).results) == 10
    assert len((await types(ana, "b")).results) == 10


async def test_a_settled_debt_is_not_offered(clients: Person) -> None:
    await clients.says("Acme paid $1,200")
    assert (await types(clients, "acme")).results == []


async def test_nobody_sees_anothers_clients(stage: Stage, clients: Person) -> None:
    boris = await stage.person_settled_in(2)
    assert (await types(boris, "acme")).results == []
    assert (await types(boris, "")).results == []


@pytest.mark.parametrize("locale", list(Locale))
async def test_a_stranger_is_led_to_the_bot_and_stays_unknown(stage: Stage, locale: Locale) -> None:
    stranger = stage.person(9, locale.value)
    answer = await types(stranger, "acme")
    assert answer.results == []
    assert answer.button is not None
    assert answer.button.text == PHRASES.plain(locale, "route.start")
    assert answer.button.start_parameter
    async with stage.database.reading() as books:
        assert await books.users.find(UserId(9)) is None


@pytest.mark.parametrize("locale", list(Locale))
async def test_every_language_names_what_it_offers(stage: Stage, locale: Locale) -> None:
    person = await stage.person_settled_in(3, locale.value)
    assert (await types(person, "")).button is not None
    await person.gives(person.update(message=person.message(text="/start inline")))
    assert person.heard


async def test_a_stranger_whom_the_host_does_not_let_in_gets_no_answer() -> None:
    stage = await Stage(frozenset({1})).open()
    asked = InlineQuery(id="1", from_user=stage.person(2).user, query="", offset="")
    await stage.gives(stage.person(2).update(inline_query=asked))
    assert stage.telegram.calls == []


async def test_asking_changes_neither_books_nor_conversation(clients: Person) -> None:
    await clients.says("Gamma owes me $50")
    before = await clients.settings(), [debt.timeline for debt in await clients.debts()]
    kept = deepcopy(clients.stage.conversations.states)
    for typed in ("", "a", "acme", "zebra"):
        await types(clients, typed)
    assert (await clients.settings(), [d.timeline for d in await clients.debts()]) == before
    assert clients.stage.conversations.states == kept


async def test_a_query_that_is_too_old_is_let_go(clients: Person) -> None:
    def refuse(method: TelegramMethod[object]) -> Exception | None:
        if not isinstance(method, AnswerInlineQuery):
            return None
        return TelegramBadRequest(method, "Bad Request: query is too old")

    clients.stage.telegram.after = refuse
    await types(clients, "acme")
    assert clients.sees


async def test_a_text_that_was_sent_to_the_bot_itself_is_not_read(clients: Person) -> None:
    text = sent(articles(await types(clients, "acme"))[0])
    before = len(clients.heard)
    await clients.gives(clients.update(message=clients.message(text=text, via_bot=BOT)))
    assert len(clients.heard) == before


def test_telegram_is_asked_for_inline_queries() -> None:
    assert "inline_query" in ALLOWED_UPDATES
    assert "chosen_inline_result" not in ALLOWED_UPDATES


async def test_the_mail_file_comes_below_the_text(clients: Person) -> None:
    view = View(Script.FRIENDLY, Channel.EMAIL, 0, MONDAY)
    await clients.taps(Tap(Action.CHANNELS, DebtId(1), view).pack())
    await clients.presses("route.mail")
    assert clients.reads("route.mail_note")
    [document] = clients.stage.telegram.documents
    assert isinstance(document.document, BufferedInputFile)
    assert document.document.filename == "friendly.eml"
    message = message_from_bytes(document.document.data)
    assert message["Subject"]
    assert message["To"] is None


async def test_after_the_mail_file_the_text_has_the_button_that_tells_it_was_sent(
    clients: Person,
) -> None:
    view = View(Script.FRIENDLY, Channel.EMAIL, 0, MONDAY)
    await clients.taps(Tap(Action.CHANNELS, DebtId(1), view).pack())
    text = clients.last
    await clients.presses("route.mail")
    assert clients.label("button.sent") in text.labels


async def test_an_old_button_gives_no_mail_for_a_debt_that_is_settled(clients: Person) -> None:
    await clients.says("Acme paid $1,200")
    view = View(Script.FRIENDLY, Channel.EMAIL, 0, MONDAY - timedelta(days=3))
    alert = await clients.taps(Tap(Action.MAIL_FILE, DebtId(1), view).pack())
    assert alert == PHRASES.plain(Locale.EN, "refused.settled")
    assert clients.stage.telegram.documents == []


async def test_while_a_plan_is_kept_only_its_own_note_is_offered(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await agrees(ana)
    offered = articles(await types(ana, "acme"))
    assert [one.id for one in offered] == ["1.instalment_soon"]
    assert "9 March" in sent(offered[0])
    assert "9 March" in (offered[0].description or "")
    assert not (await types(ana, "")).results
    assert not (await types(ana, "acme · firm reminder")).results


async def test_the_step_of_a_plan_is_offered_once_for_all_that_it_covers(
    stage: Stage, ana: Person
) -> None:
    await ana.logs(ACME)
    await ana.logs("Acme owes me $300 for the site, due 9 February")
    await agrees(ana, debts=2)
    await nudged(ana, DAYS[0])
    await nudged(ana, DAYS[0] + timedelta(days=1))
    for query in ("", "acme"):
        offered = articles(await types(ana, query))
        assert [one.id for one in offered] == ["1.instalment_missed"]
        assert offered[0].title == "Acme · $1,500"


async def test_an_open_offer_can_be_made_from_the_clients_chat(stage: Stage, ana: Person) -> None:
    await ana.logs(ACME)
    await offers(ana, 1_000, MONDAY + timedelta(days=2))
    assert "1.discount_offer" in [one.id for one in articles(await types(ana, "acme"))]
