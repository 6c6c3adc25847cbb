from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import ClientSession, FormData

from bot.playground.clock import TravellingClock
from bot.playground.server import RunningPlayground
from tests.playground.phone import ANNA, EMMA, TOKEN, Caller, Phone

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000020000000308060000009b7a0f1b0000000049454e44ae426082"
)
YES_OR_NO = {
    "inline_keyboard": [
        [{"text": "Yes", "callback_data": "y"}, {"text": "Site", "url": "https://a.example"}]
    ]
}


async def test_what_a_person_types_reaches_the_bot_as_telegram_sends_it(
    bot: Caller, emma: Phone, clock: TravellingClock
) -> None:
    clock.advance(timedelta(days=400))
    sent = await emma.say("/start 😀 now")
    [update] = await bot.updates()
    message = update["message"]
    assert message == sent
    assert message["date"] == pytest.approx(clock.now().timestamp(), abs=60)
    person = {"id": EMMA, "first_name": "Emma", "username": "emma_designs"}
    assert message["from"] == {**person, "is_bot": False, "language_code": "en"}
    assert message["chat"] == {**person, "type": "private"}
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


async def test_what_the_bot_sends_is_shown_in_that_chat_alone(
    bot: Caller, emma: Phone, session: ClientSession, playground: RunningPlayground
) -> None:
    asked = await emma.say("?")
    sent = await bot.ok(
        "sendMessage",
        chat_id=EMMA,
        text="Paid <b>в срок</b>?",
        parse_mode="HTML",
        reply_markup=YES_OR_NO,
        reply_parameters={"message_id": asked["message_id"]},
    )
    assert sent["from"]["is_bot"]
    assert sent["from"]["id"] == 4242
    assert sent["reply_to_message"]["text"] == "?"
    assert sent["entities"] == [{"type": "bold", "offset": 5, "length": 6}]
    assert (await emma.messages())[1:] == [sent]
    assert await Phone(session, playground.url, ANNA).messages() == []


@pytest.mark.parametrize("way", ["query", "urlencoded", "multipart", "json"])
async def test_parameters_may_come_in_every_form(
    session: ClientSession, playground: RunningPlayground, way: str
) -> None:
    params = {"chat_id": str(EMMA), "text": "Привет", "reply_markup": json.dumps(YES_OR_NO)}
    bodies: dict[str, dict[str, Any]] = {
        "query": {"params": params},
        "urlencoded": {"data": params},
        "multipart": {"data": FormData(params, default_to_multipart=True)},
        "json": {"json": {**params, "chat_id": EMMA, "reply_markup": YES_OR_NO}},
    }
    address = f"{playground.url}/bot{TOKEN}/sendMessage"
    method = "GET" if way == "query" else "POST"
    async with session.request(method, address, **bodies[way]) as response:
        sent = (await response.json())["result"]
    assert sent["text"] == "Привет"
    assert sent["reply_markup"] == YES_OR_NO


async def test_an_edited_message_changes_in_place(bot: Caller, emma: Phone) -> None:
    sent = await bot.ok("sendMessage", chat_id=EMMA, text="1", reply_markup=YES_OR_NO)
    own = {"chat_id": EMMA, "message_id": sent["message_id"]}
    edited = await bot.ok("editMessageText", **own, text="2")
    assert "reply_markup" not in edited
    assert edited["edit_date"] >= sent["date"]
    again = await bot.ok("editMessageReplyMarkup", **own, reply_markup=YES_OR_NO)
    assert again["text"] == "2"
    assert await emma.messages() == [again]


async def test_a_person_edits_their_own_text(bot: Caller, emma: Phone) -> None:
    sent = await emma.say("Acme owes $100")
    await emma.own("PATCH", f"messages/{sent['message_id']}", {"text": "Acme owes $1000"})
    first, second = await bot.updates()
    assert first["message"]["text"] == "Acme owes $100"
    assert second["edited_message"]["text"] == "Acme owes $1000"
    assert second["edited_message"]["message_id"] == sent["message_id"]


async def test_a_press_by_place_by_text_and_by_forged_data(bot: Caller, emma: Phone) -> None:
    sent = await bot.ok("sendMessage", chat_id=EMMA, text="?", reply_markup=YES_OR_NO)
    number = sent["message_id"]
    for body in ({"row": 0, "column": 0}, {"text": "Yes"}, {"callback_data": "forged"}):
        await emma.own("POST", "press", {"message_id": number, **body})
    queries = [update["callback_query"] for update in await bot.updates()]
    assert [query["data"] for query in queries] == ["y", "y", "forged"]
    assert len({query["id"] for query in queries}) == 3
    assert queries[0]["message"] == sent
    assert queries[0]["from"]["id"] == EMMA
    for body in ({"row": 0, "column": 1}, {"row": 1, "column": 0}, {"text": "No"}):
        with pytest.raises(AssertionError, match="button"):
            await emma.own("POST", "press", {"message_id": number, **body})


async def test_the_answer_to_a_press_comes_as_toast_or_alert(bot: Caller, emma: Phone) -> None:
    sent = await bot.ok("sendMessage", chat_id=EMMA, text="?", reply_markup=YES_OR_NO)
    pressed = await emma.own("POST", "press", {"message_id": sent["message_id"], "text": "Yes"})
    assert pressed["answer"] is None
    waiting = (await emma.own("GET", "chat"))["waiting_callbacks"]
    assert [query["callback_query_id"] for query in waiting] == [pressed["callback_query_id"]]
    [update] = await bot.updates()
    query = update["callback_query"]["id"]
    await bot.ok("answerCallbackQuery", callback_query_id=query, text="Done", show_alert=True)
    answer = (await emma.control("GET", f"callbacks/{query}"))["answer"]
    assert answer == {"text": "Done", "show_alert": True, "url": ""}
    assert (await emma.own("GET", "chat"))["waiting_callbacks"] == []


async def test_deleted_messages_vanish(bot: Caller, emma: Phone) -> None:
    numbers = [(await emma.say(text))["message_id"] for text in "abc"]
    await bot.ok("deleteMessage", chat_id=EMMA, message_id=numbers[1])
    assert [one["text"] for one in await emma.messages()] == ["a", "c"]
    await bot.ok("deleteMessages", chat_id=EMMA, message_ids=[*numbers, 1])
    assert await emma.messages() == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"kind": "sticker", "emoji": "🦆"}, {"sticker": {"emoji": "🦆"}}),
        ({"kind": "voice", "duration": 7}, {"voice": {"duration": 7}}),
        ({"kind": "photo", "caption": "c"}, {"photo": [{"width": 1, "height": 1}], "caption": "c"}),
        (
            {"kind": "document", "file_name": "../x.pdf"},
            {"document": {"file_name": "../x.pdf", "file_size": 11}},
        ),
        (
            {"kind": "location", "latitude": 59.4, "longitude": 24.7},
            {"location": {"latitude": 59.4, "longitude": 24.7}},
        ),
        ({"kind": "contact"}, {"contact": {"first_name": "Emma", "user_id": EMMA}}),
        (
            {"kind": "forward", "text": "t", "from": "Acme"},
            {"text": "t", "forward_origin": {"type": "hidden_user", "sender_user_name": "Acme"}},
        ),
    ],
)
async def test_people_send_more_than_text(
    bot: Caller, emma: Phone, body: dict[str, Any], expected: dict[str, Any]
) -> None:
    await emma.own("POST", "messages", body)
    [update] = await bot.updates()
    for name, part in expected.items():
        sent = update["message"][name]
        if isinstance(part, list):
            assert part[0].items() <= sent[0].items()
        elif isinstance(part, dict):
            assert part.items() <= sent.items()
        else:
            assert sent == part


async def test_a_text_over_4096_characters_comes_in_pieces(bot: Caller, emma: Phone) -> None:
    await emma.say("x" * 5000)
    lengths = [len(update["message"]["text"]) for update in await bot.updates()]
    assert lengths == [4096, 904]


async def test_a_reply_carries_the_message_replied_to(bot: Caller, emma: Phone) -> None:
    nudge = await bot.ok("sendMessage", chat_id=EMMA, text="Acme is late")
    await emma.say("they paid", reply_to=nudge["message_id"])
    [update] = await bot.updates()
    assert update["message"]["reply_to_message"]["message_id"] == nudge["message_id"]


async def test_a_document_goes_up_and_comes_down(
    bot: Caller, emma: Phone, session: ClientSession, playground: RunningPlayground
) -> None:
    form = FormData(quote_fields=False)
    form.add_field("chat_id", str(EMMA))
    form.add_field("caption", "<i>all</i>")
    form.add_field("parse_mode", "HTML")
    form.add_field(
        "document", b"<script>1</script>", filename="счёт.html", content_type="text/html"
    )
    async with session.post(f"{playground.url}/bot{TOKEN}/sendDocument", data=form) as response:
        sent = (await response.json())["result"]
    assert sent["document"]["file_name"] == "счёт.html"
    assert sent["caption"] == "all"
    assert sent["caption_entities"][0]["type"] == "italic"
    file = await bot.ok("getFile", file_id=sent["document"]["file_id"])
    address = f"{playground.url}/file/bot{TOKEN}/{file['file_path']}"
    async with session.get(address) as response:
        assert await response.read() == b"<script>1</script>"
    page = f"{playground.url}/playground/files/{sent['document']['file_unique_id']}"
    async with session.get(page) as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"].startswith("attachment")
    again = await bot.ok("sendDocument", chat_id=EMMA, document=sent["document"]["file_id"])
    assert again["document"] == sent["document"]


async def test_photos_are_pictures_and_captions_are_short(
    session: ClientSession, playground: RunningPlayground
) -> None:
    async def send(content: bytes, caption: str) -> Any:
        form = FormData({"chat_id": str(EMMA), "caption": caption, "photo": "attach://p"})
        form.add_field("p", content, filename="p.png", content_type="image/png")
        async with session.post(f"{playground.url}/bot{TOKEN}/sendPhoto", data=form) as response:
            return await response.json()

    [size] = (await send(PNG, "x" * 1024))["result"]["photo"]
    assert (size["width"], size["height"]) == (2, 3)
    page = f"{playground.url}/playground/files/{size['file_unique_id']}"
    async with session.get(page) as response:
        assert response.content_type == "image/png"
    too_long = await send(PNG, "x" * 1025)
    assert too_long["description"] == "Bad Request: message caption is too long"
    assert (await send(b"GIF", ""))["description"] == "Bad Request: IMAGE_PROCESS_FAILED"


async def test_media_and_captions_can_be_edited(
    bot: Caller, session: ClientSession, playground: RunningPlayground
) -> None:
    form = FormData({"chat_id": str(EMMA), "caption": "one"})
    form.add_field("document", b"a", filename="a.txt")
    async with session.post(f"{playground.url}/bot{TOKEN}/sendDocument", data=form) as response:
        sent = (await response.json())["result"]
    own = {"chat_id": EMMA, "message_id": sent["message_id"]}
    assert (await bot.ok("editMessageCaption", **own, caption="two"))["caption"] == "two"
    assert "caption" not in await bot.ok("editMessageCaption", **own)
    refused = await bot.refused("editMessageText", **own, text="x")
    assert refused == "400 Bad Request: there is no text in the message to edit"
    media = json.dumps({"type": "photo", "media": "attach://p", "caption": "three"})
    form = FormData({**{name: str(value) for name, value in own.items()}, "media": media})
    form.add_field("p", PNG, filename="p.png")
    address = f"{playground.url}/bot{TOKEN}/editMessageMedia"
    async with session.post(address, data=form) as response:
        edited = (await response.json())["result"]
    assert edited["caption"] == "three"
    assert "document" not in edited
    assert edited["photo"][0]["width"] == 2


async def test_copies_and_forwards(bot: Caller, emma: Phone) -> None:
    hers = await emma.say("Acme paid")
    source = {"from_chat_id": EMMA, "message_id": hers["message_id"]}
    copied = await bot.ok("copyMessage", chat_id=ANNA, **source)
    assert copied.keys() == {"message_id"}
    forwarded = await bot.ok("forwardMessage", chat_id=ANNA, **source)
    assert forwarded["text"] == "Acme paid"
    assert forwarded["forward_origin"]["sender_user"]["id"] == EMMA


async def test_pinned_messages_and_the_chat_itself(bot: Caller) -> None:
    sent = await bot.ok("sendMessage", chat_id="@emma_designs", text="pin")
    await bot.ok("pinChatMessage", chat_id=EMMA, message_id=sent["message_id"])
    chat = await bot.ok("getChat", chat_id=EMMA)
    assert chat["pinned_message"]["message_id"] == sent["message_id"]
    await bot.ok("unpinChatMessage", chat_id=EMMA)
    assert "pinned_message" not in await bot.ok("getChat", chat_id=EMMA)
    member = await bot.ok("getChatMember", chat_id=EMMA, user_id=EMMA)
    assert member["status"] == "member"
    assert await bot.ok("getChatMemberCount", chat_id=EMMA) == 2


async def test_commands_are_shown_by_language_and_scope(
    bot: Caller, session: ClientSession, playground: RunningPlayground
) -> None:
    async def menu(user_id: int) -> list[str]:
        shown = await Phone(session, playground.url, user_id).own("GET", "commands")
        return [command["description"] for command in shown["commands"]]

    async def set_commands(description: str, **more: object) -> None:
        commands = [{"command": "debts", "description": description}]
        await bot.ok("setMyCommands", commands=commands, **more)

    await set_commands("Debts")
    await set_commands("Долги", language_code="ru")
    await set_commands("Emma's", scope={"type": "chat", "chat_id": EMMA})
    assert [await menu(user_id) for user_id in (EMMA, ANNA, ANNA + 1)] == [
        ["Emma's"],
        ["Долги"],
        ["Debts"],
    ]
    assert (await bot.ok("getMyCommands", language_code="ru"))[0]["description"] == "Долги"
    await bot.ok("deleteMyCommands", language_code="ru")
    assert await menu(ANNA) == ["Debts"]


async def test_names_and_descriptions_per_language(bot: Caller, emma: Phone) -> None:
    assert (await bot.ok("getMyName")) == {"name": "Paydove"}
    await bot.ok("setMyName", name="Dove")
    await bot.ok("setMyDescription", description="Gets you paid")
    await bot.ok("setMyDescription", description="Помогает", language_code="ru")
    await bot.ok("setMyShortDescription", short_description="Short")
    assert (await bot.ok("getMe"))["first_name"] == "Dove"
    assert await bot.ok("getMyDescription", language_code="ru") == {"description": "Помогает"}
    assert await bot.ok("getMyDescription", language_code="da") == {"description": "Gets you paid"}
    assert await bot.ok("getMyShortDescription") == {"short_description": "Short"}
    assert (await emma.own("GET", "chat"))["description"] == "Gets you paid"
    await bot.ok("setChatMenuButton", chat_id=EMMA, menu_button={"type": "commands"})
    assert await bot.ok("getChatMenuButton", chat_id=EMMA) == {"type": "commands"}


async def test_a_keyboard_in_place_of_the_phones_own(bot: Caller, emma: Phone) -> None:
    keys = {"keyboard": [[{"text": "Here", "request_location": True}]]}
    sent = await bot.ok("sendMessage", chat_id=EMMA, text="Where?", reply_markup=keys)
    assert "reply_markup" not in sent
    assert (await emma.own("GET", "chat"))["reply_keyboard"] == keys
    await bot.ok("sendMessage", chat_id=EMMA, text="ok", reply_markup={"remove_keyboard": True})
    assert (await emma.own("GET", "chat"))["reply_keyboard"] is None
