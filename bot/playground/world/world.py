"""Everything in the pretend Telegram, and what happens when a person does something."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from bot.playground.clock import TravellingClock
from bot.playground.world.chats import CallbackQuery, Chat, Keyboard, Message
from bot.playground.world.events import Events
from bot.playground.world.faults import Faults, Journal
from bot.playground.world.files import Files
from bot.playground.world.inline import InlineQuery
from bot.playground.world.people import Json, Person, first_people
from bot.playground.world.profile import BotProfile
from bot.playground.world.updates import UpdateQueue
from bot.playground.world.webhook import WebhookSettings

_PEOPLE_IDS_FROM = 7_000_000_000
"""Far above the ids of the first people, and below what Telegram's may be."""
_MESSAGE_IDS_FROM = int(datetime(2025, 1, 1, tzinfo=UTC).timestamp())


class World:
    """One bot, some people, and a private chat of the bot with each.

    Ids of updates and messages start from the real clock, so that they keep growing when the
    stand-in starts anew: the bot remembers them.
    """

    def __init__(self, token: str, clock: TravellingClock) -> None:
        self.clock = clock
        self.bot = BotProfile(token)
        self.events = Events()
        self.faults = Faults()
        self.journal = Journal()
        self.files = Files()
        started = int(clock.wall_now().timestamp())
        self.updates = UpdateQueue(started, self.faults.strike_update)
        self.webhook: WebhookSettings | None = None
        self.callbacks: dict[str, CallbackQuery] = {}
        self.inline_queries: dict[str, InlineQuery] = {}
        self.chats = {person.id: Chat(person) for person in first_people()}
        self._next_message_id = max(1, started - _MESSAGE_IDS_FROM)
        # Somebody added after a restart must not come into the books of somebody before it.
        self._next_person_id = _PEOPLE_IDS_FROM + started

    def close(self) -> None:
        """Let everybody who waits go."""
        self.updates.signal.close()
        self.journal.signal.close()
        self.faults.signal.close()
        self.events.close()

    def tell(self, kind: str, chat: Chat, **fields: object) -> None:
        """Publish an event of one chat."""
        chat.last_event = self.events.publish(kind, chat.person.id, **fields)

    # ------------------------------------------------------------------ messages, by anyone

    def post(
        self,
        chat: Chat,
        sender: Json,
        content: Json,
        *,
        inline_keyboard: Keyboard | None = None,
        reply_to_message_id: int | None = None,
        forward_origin: Json | None = None,
    ) -> Message:
        """Put a new message into a chat."""
        message = Message(
            message_id=self._next_message_id,
            sender=sender,
            date=self.clock.now(),
            content=content,
            inline_keyboard=inline_keyboard,
            reply_to_message_id=reply_to_message_id,
            forward_origin=forward_origin,
        )
        self._next_message_id += 1
        chat.messages[message.message_id] = message
        self.tell("message", chat, message=chat.message_json(message))
        return message

    def tell_edited(self, chat: Chat, message: Message) -> None:
        self.tell("edited", chat, message=chat.message_json(message))

    def delete(self, chat: Chat, message_ids: list[int]) -> None:
        """Make messages vanish; ids that are not there are passed over."""
        gone = [number for number in message_ids if chat.messages.pop(number, None)]
        if gone:
            chat.pinned = [number for number in chat.pinned if number not in gone]
            self.tell("deleted", chat, message_ids=gone)

    # ---------------------------------------------------------------------- what people do

    def add_person(self, first_name: str, language_code: str) -> Person:
        person = Person(self._next_person_id, first_name, language_code)
        self._next_person_id += 1
        self.chats[person.id] = Chat(person)
        self.events.publish("people")
        return person

    def person_sends(
        self,
        chat: Chat,
        content: Json,
        *,
        reply_to_message_id: int | None = None,
        forward_origin: Json | None = None,
    ) -> Message:
        message = self.post(
            chat,
            chat.person.user_json(),
            content,
            reply_to_message_id=reply_to_message_id,
            forward_origin=forward_origin,
        )
        self.updates.push("message", chat.message_json(message))
        return message

    def person_edits(self, chat: Chat, message: Message, content: Json) -> None:
        message.content = content
        message.edit_date = self.clock.now()
        self.tell_edited(chat, message)
        self.updates.push("edited_message", chat.message_json(message))

    def person_presses(self, chat: Chat, message: Message, callback_data: str) -> CallbackQuery:
        query = CallbackQuery(str(secrets.randbits(62)), chat.person.id, message.message_id)
        self.callbacks[query.id] = query
        self.tell("pressed", chat, message_id=message.message_id, callback_query_id=query.id)
        self.updates.push(
            "callback_query",
            {
                "id": query.id,
                "from": chat.person.user_json(),
                "message": chat.message_json(message),
                "chat_instance": str(chat.person.id * 1_000_003),
                "data": callback_data,
            },
        )
        return query

    def person_asks_inline(self, chat: Chat, typed: str) -> InlineQuery:
        """Type the bot's name and `typed` in a chat with somebody else."""
        query = InlineQuery(str(secrets.randbits(62)), chat.person.id, typed)
        self.inline_queries[query.id] = query
        self.updates.push(
            "inline_query",
            {
                "id": query.id,
                "from": chat.person.user_json(),
                "query": typed,
                "offset": "",
                "chat_type": "private",
            },
        )
        return query

    def person_chooses(self, chat: Chat, query: InlineQuery, result: Json) -> Json:
        """Send what was offered to somebody else; the content of that message.

        The bot hears of it only if it asked for `chosen_inline_result`: the message itself goes to
        a chat that it is not in.
        """
        content: Json = result["content"]
        self.tell("sent_elsewhere", chat, content=content)
        if "chosen_inline_result" in (self.updates.allowed or []):
            chosen = {"result_id": result["id"], "from": chat.person.user_json()}
            self.updates.push("chosen_inline_result", {**chosen, "query": query.query})
        return content

    def person_blocks(self, chat: Chat, *, blocks: bool) -> None:
        """Block or unblock the bot; nothing happens if it is so already."""
        if chat.person.blocks_bot == blocks:
            return
        chat.person.blocks_bot = blocks
        bot = self.bot.user_json()
        member: Json = {"user": bot, "status": "member"}
        kicked: Json = {"user": bot, "status": "kicked", "until_date": 0}
        old, new = (member, kicked) if blocks else (kicked, member)
        self.tell("blocked", chat, blocked=blocks)
        self.updates.push(
            "my_chat_member",
            {
                "chat": chat.person.chat_json(),
                "from": chat.person.user_json(),
                "date": int(self.clock.now().timestamp()),
                "old_chat_member": old,
                "new_chat_member": new,
            },
        )
