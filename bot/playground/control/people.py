"""Control of people: what they send, press, see."""

from __future__ import annotations

from aiohttp import web

from bot.playground.bot_api.params import Params
from bot.playground.control.incoming import edited_content, forward_origin, incoming_contents
from bot.playground.control.reading import (
    MAX_WAIT,
    Refused,
    body_of,
    chat_named,
    message_named,
    query_integer,
    wait_seconds,
)
from bot.playground.world.chats import CallbackQuery, Chat, Message
from bot.playground.world.people import Json, Person
from bot.playground.world.world import World


def people_routes(world: World) -> list[web.RouteDef]:
    people = _People(world)
    one = "/playground/people/{user_id}"
    return [
        web.get("/playground/state", people.state),
        web.post("/playground/people", people.add),
        web.patch(one, people.change),
        web.get(f"{one}/chat", people.chat),
        web.get(f"{one}/commands", people.commands),
        web.post(f"{one}/messages", people.send),
        web.patch(one + "/messages/{message_id}", people.edit),
        web.delete(one + "/messages/{message_id}", people.clear),
        web.post(f"{one}/press", people.press),
        web.post(f"{one}/block", people.block),
        web.post(f"{one}/unblock", people.unblock),
        web.get("/playground/callbacks/{callback_query_id}", people.callback),
    ]


class _People:
    def __init__(self, world: World) -> None:
        self._world = world

    async def state(self, _request: web.Request) -> web.Response:
        world = self._world
        return web.json_response(
            {
                "bot": world.bot.me_json(),
                "people": [_person_json(chat.person) for chat in world.chats.values()],
                "now": world.clock.now().isoformat(),
                "seq": world.events.last,
            }
        )

    async def add(self, request: web.Request) -> web.Response:
        params = await body_of(request)
        person = self._world.add_person(_first_name(params), _language(params))
        return web.json_response(_person_json(person), status=201)

    async def change(self, request: web.Request) -> web.Response:
        person = chat_named(self._world, request).person
        params = await body_of(request)
        if params.has("language_code"):
            person.language_code = _language(params)
        if params.has("first_name"):
            person.first_name = _first_name(params)
        self._world.events.publish("people")
        return web.json_response(_person_json(person))

    async def chat(self, request: web.Request) -> web.Response:
        chat = chat_named(self._world, request)
        after = query_integer(request, "after")
        signal = self._world.events.signal
        await signal.wait_for(lambda: chat.last_event > after, wait_seconds(request))
        return web.json_response(
            {
                "seq": chat.last_event,
                "person": _person_json(chat.person),
                "messages": [chat.message_json(message) for message in chat.messages.values()],
                "description": self._world.bot.description_for(chat.person.language_code),
                "reply_keyboard": chat.reply_keyboard,
                "pinned": chat.pinned,
                "waiting_callbacks": self._unanswered(chat),
            }
        )

    def _unanswered(self, chat: Chat) -> list[Json]:
        return [
            {"callback_query_id": query.id, "message_id": query.message_id}
            for query in self._world.callbacks.values()
            if query.user_id == chat.person.id and query.answer is None
        ]

    async def commands(self, request: web.Request) -> web.Response:
        chat = chat_named(self._world, request)
        bot = self._world.bot
        commands = bot.commands_for(chat.person.id, chat.person.language_code)
        menu_button = chat.menu_button or bot.menu_button
        return web.json_response({"commands": commands, "menu_button": menu_button})

    async def send(self, request: web.Request) -> web.Response:
        chat = chat_named(self._world, request)
        params = await body_of(request)
        _refuse_if_blocked(chat)
        reply_to = params.integer("reply_to", 0) or None
        if reply_to is not None:
            message_named(chat, str(reply_to))
        contents = incoming_contents(params, chat.person, self._world.files)
        origin = forward_origin(params, int(self._world.clock.now().timestamp()))
        sent = [
            self._world.person_sends(
                chat, content, reply_to_message_id=reply_to, forward_origin=origin
            )
            for content in contents
        ]
        return web.json_response(chat.message_json(sent[0]), status=201)

    async def edit(self, request: web.Request) -> web.Response:
        chat = chat_named(self._world, request)
        params = await body_of(request)
        message = message_named(chat, request.match_info["message_id"])
        if message.from_bot or "text" not in message.content:
            raise Refused(400, "people edit only their own texts")
        _refuse_if_blocked(chat)
        self._world.person_edits(chat, message, edited_content(params))
        return web.json_response(chat.message_json(message))

    async def clear(self, request: web.Request) -> web.Response:
        chat = chat_named(self._world, request)
        message = message_named(chat, request.match_info["message_id"])
        self._world.delete(chat, [message.message_id])
        return web.json_response({})

    async def press(self, request: web.Request) -> web.Response:
        chat = chat_named(self._world, request)
        params = await body_of(request)
        message = message_named(chat, params.text("message_id"))
        _refuse_if_blocked(chat)
        query = self._world.person_presses(chat, message, _callback_data(message, params))
        seconds = min(params.number("wait", 0), MAX_WAIT)
        return await self._answer_to(query, seconds)

    async def callback(self, request: web.Request) -> web.Response:
        query = self._world.callbacks.get(request.match_info["callback_query_id"])
        if query is None:
            raise Refused(404, "no such button was pressed")
        return await self._answer_to(query, wait_seconds(request))

    async def _answer_to(self, query: CallbackQuery, seconds: float) -> web.Response:
        signal = self._world.events.signal
        await signal.wait_for(lambda: query.answer is not None, seconds)
        return web.json_response({"callback_query_id": query.id, "answer": query.answer})

    async def block(self, request: web.Request) -> web.Response:
        chat = chat_named(self._world, request)
        self._world.person_blocks(chat, blocks=True)
        return web.json_response(_person_json(chat.person))

    async def unblock(self, request: web.Request) -> web.Response:
        chat = chat_named(self._world, request)
        self._world.person_blocks(chat, blocks=False)
        return web.json_response(_person_json(chat.person))


def _person_json(person: Person) -> Json:
    return person.user_json() | {"blocks_bot": person.blocks_bot}


def _first_name(params: Params) -> str:
    name = params.text("first_name").strip()
    if not 1 <= len(name) <= 64:
        raise Refused(400, "a first name has 1 to 64 characters")
    return name


def _language(params: Params) -> str:
    code = params.text("language_code", "en")
    if not 2 <= len(code) <= 35 or not code.replace("-", "").isalnum() or not code.isascii():
        raise Refused(400, "language_code is an IETF tag such as en or pt-br")
    return code


def _refuse_if_blocked(chat: Chat) -> None:
    if chat.person.blocks_bot:
        raise Refused(409, "this person blocks the bot; unblock it first")


def _callback_data(message: Message, params: Params) -> str:
    if params.has("callback_data"):
        return params.text("callback_data")
    button = _button(message, params)
    if "callback_data" not in button:
        raise Refused(400, "this button does not call the bot")
    return str(button["callback_data"])


def _button(message: Message, params: Params) -> Json:
    keyboard = message.inline_keyboard or []
    if params.has("text"):
        wanted = params.text("text")
        for row in keyboard:
            for button in row:
                if button["text"] == wanted:
                    return button
        raise Refused(404, "no button with this text is there now")
    row_number, column = params.integer("row"), params.integer("column")
    if not (0 <= row_number < len(keyboard) and 0 <= column < len(keyboard[row_number])):
        raise Refused(404, "there is no such button now")
    return keyboard[row_number][column]
