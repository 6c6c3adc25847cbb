"""Who the bot is, what its menus say, and whom it talks to."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from bot.playground.bot_api.content import chat_of
from bot.playground.bot_api.errors import bad_request
from bot.playground.bot_api.params import Params
from bot.playground.world.people import Json
from bot.playground.world.profile import Scope
from bot.playground.world.world import World

_COMMAND = re.compile(r"/?[a-z0-9_]{1,32}")
_SCOPES_OF_CHAT = ("chat", "chat_administrators", "chat_member")
_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")


def get_me(world: World, _params: Params) -> Json:
    return world.bot.me_json()


def _scope(params: Params) -> Scope:
    scope = params.mapping("scope") or {"type": "default"}
    kind = scope.get("type")
    if kind in _SCOPES_OF_CHAT:
        chat_id = Params(scope).integer("chat_id")
        return str(kind), chat_id, Params(scope).integer("user_id", 0) or None
    if kind in _SCOPES:
        return str(kind), None, None
    raise bad_request("can't parse BotCommandScope: unsupported type specified")


def _language(params: Params) -> str:
    code = params.text("language_code")
    if not re.fullmatch(r"([a-z]{2})?", code):
        raise bad_request("invalid language code specified")
    return code


def set_my_commands(world: World, params: Params) -> bool:
    commands = params.sequence("commands")
    if commands is None or len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH" if commands else "commands are not specified")
    kept = []
    for command in commands:
        name, description = Params(command).text("command"), Params(command).text("description")
        if not _COMMAND.fullmatch(name):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(description.strip()) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        kept.append({"command": name.removeprefix("/"), "description": description})
    world.bot.commands[_scope(params), _language(params)] = kept
    world.events.publish("commands")
    return True


def get_my_commands(world: World, params: Params) -> list[Json]:
    return world.bot.commands.get((_scope(params), _language(params)), [])


def delete_my_commands(world: World, params: Params) -> bool:
    world.bot.commands.pop((_scope(params), _language(params)), None)
    world.events.publish("commands")
    return True


def _setter(kept: Callable[[World], dict[str, str]], name: str, longest: int) -> Any:
    def set_text(world: World, params: Params) -> bool:
        text = params.text(name)
        if len(text) > longest:
            raise bad_request(f"{name} is too long")
        kept(world)[_language(params)] = text
        world.events.publish("profile")
        return True

    return set_text


def _getter(kept: Callable[[World], dict[str, str]], name: str) -> Any:
    def get_text(world: World, params: Params) -> Json:
        texts = kept(world)
        return {name: texts.get(_language(params)) or texts.get("", "")}

    return get_text


def get_my_name(world: World, params: Params) -> Json:
    names = world.bot.names
    return {"name": names.get(_language(params)) or names.get("") or world.bot.first_name}


def set_chat_menu_button(world: World, params: Params) -> bool:
    button = params.mapping("menu_button") or {"type": "default"}
    if button.get("type") not in ("default", "commands", "web_app"):
        raise bad_request("can't parse menu button: unsupported type specified")
    if params.has("chat_id"):
        chat_of(world, params).menu_button = button
    else:
        world.bot.menu_button = button
    world.events.publish("commands")
    return True


def get_chat_menu_button(world: World, params: Params) -> Json:
    own = chat_of(world, params).menu_button if params.has("chat_id") else None
    return own or world.bot.menu_button


def get_chat(world: World, params: Params) -> Json:
    """Telegram's `ChatFullInfo`."""
    chat = chat_of(world, params)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    answer = chat.person.chat_json() | {
        "accent_color_id": chat.person.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys((*gifts, "gifts_from_channels"), False),
    }
    if chat.pinned:
        answer["pinned_message"] = chat.message_json(chat.messages[chat.pinned[-1]])
    return answer


def get_chat_member(world: World, params: Params) -> Json:
    """The person themselves or the bot: nobody else is in a private chat."""
    chat = chat_of(world, params)
    user_id = params.integer("user_id")
    if user_id == chat.person.id:
        return {"status": "member", "user": chat.person.user_json()}
    if user_id == world.bot.id:
        return {"status": "member", "user": world.bot.user_json()}
    raise bad_request("user not found")


def get_chat_member_count(world: World, params: Params) -> int:
    chat_of(world, params)
    return 2


def get_user_profile_photos(world: World, params: Params) -> Json:
    if params.integer("user_id") not in world.chats:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}


METHODS: dict[str, Callable[[World, Params], Any]] = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _setter(lambda world: world.bot.names, "name", 64),
    "getMyName": get_my_name,
    "setMyDescription": _setter(lambda world: world.bot.descriptions, "description", 512),
    "getMyDescription": _getter(lambda world: world.bot.descriptions, "description"),
    "setMyShortDescription": _setter(
        lambda world: world.bot.short_descriptions, "short_description", 120
    ),
    "getMyShortDescription": _getter(
        lambda world: world.bot.short_descriptions, "short_description"
    ),
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatMemberCount": get_chat_member_count,
    "getUserProfilePhotos": get_user_profile_photos,
}
