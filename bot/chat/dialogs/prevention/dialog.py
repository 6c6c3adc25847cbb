"""The checklist: an overview, a screen for each decision, and whom the texts are for.

Nothing of it is recorded: the figures live as long as the dialog does.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Row, SwitchTo

from bot.application.ports.wording import Channel, ScriptText
from bot.chat.dialogs.choices import NAME_ON_BUTTON
from bot.chat.dialogs.prevention.agreed import (
    NUMBERS,
    TEXTS,
    Point,
    agreement_of,
    keep,
    number_of,
    with_number,
    with_typed,
)
from bot.chat.dialogs.said import client_said, leave, take_over
from bot.chat.dialogs.states import Prevention
from bot.chat.screens.refusals import reason
from bot.chat.talk import Talk, talk_of
from bot.chat.widgets import Label, Shown, choices, choices_by_page
from bot.domain.errors import DomainError
from bot.domain.people.client import Client
from bot.domain.people.job import Agreement
from bot.domain.text import shortened

_MOST_CHARACTERS = 4000
"""Of a message with its markup, well below what Telegram takes."""


async def _all(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, client = talk_of(dialog_manager), await client_said(dialog_manager)
    points = [
        (point.value, f"{number}. {talk.plain(f'prevent.name_{point}')}")
        for number, point in enumerate(Point, start=1)
    ]
    return {
        "text": "\n\n".join([talk.html("prevent.head"), _for_whom(client, talk)]),
        "points": points,
    }


async def _point(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk, client = talk_of(dialog_manager), await client_said(dialog_manager)
    said = dialog_manager.dialog_data
    point, agreement = Point(said["point"]), agreement_of(said)
    place = list(Point).index(point)
    text = _text(point, agreement, client, said, talk)
    channels = TEXTS[point].channels if point in TEXTS else ()
    return {
        "text": _point_html(point, agreement, client, text, talk),
        "numbers": _numbers(point, agreement),
        "has_fee": point is Point.LATE_FEE and agreement.late_fee is not None,
        "other_channel": _other_channel(channels, said, talk),
        "other_language": _other_language(client, said, talk) if text else "",
        "has_text": text is not None,
        "has_next": place + 1 < len(Point),
    }


def _point_html(
    point: Point,
    agreement: Agreement,
    client: Client | None,
    text: ScriptText | None,
    talk: Talk,
) -> str:
    """What to decide and why; the figure; the text to copy."""
    name = talk.plain(f"prevent.name_{point}")
    number = list(Point).index(point) + 1
    head = talk.html("prevent.point", number=number, most=len(Point), name=name)
    advice = [head, "", talk.html(f"prevent.{point}")]
    figure = _figure(point, agreement, talk)
    advice += ["", figure] if figure else []
    if text is None:
        return "\n".join(advice)
    block = [] if text.subject is None else [f"<pre>{escape(text.subject)}</pre>"]
    block += [f"<pre>{escape(text.body)}</pre>"]
    whole = "\n".join([*advice, "", _for_whom(client, talk), *block])
    return whole if len(whole) <= _MOST_CHARACTERS else "\n".join([head, *block])


def _figure(point: Point, agreement: Agreement, talk: Talk) -> str:
    match point:
        case Point.CONTRACT:
            return talk.html("prevent.grace", n=agreement.grace_days)
        case Point.DEPOSIT:
            return talk.html("prevent.percent", percent=agreement.deposit_percent)
        case Point.POLICY:
            return talk.html("prevent.days", n=agreement.days_to_pay)
        case Point.LATE_FEE if agreement.late_fee is None:
            return talk.html("prevent.no_fee")
        case Point.LATE_FEE:
            return talk.html("prevent.fee", amount=agreement.late_fee)
        case _:
            return ""


def _for_whom(client: Client | None, talk: Talk) -> str:
    if client is None:
        return talk.html("prevent.for_nobody")
    return talk.html("prevent.for_client", client=client.name)


def _numbers(point: Point, agreement: Agreement) -> list[tuple[int, str]]:
    if point not in NUMBERS:
        return []
    now, unit = number_of(point, agreement), "%" if point is Point.DEPOSIT else ""
    return [(n, f"{'✓ ' if n == now else ''}{n}{unit}") for n in NUMBERS[point]]


def _text(
    point: Point, agreement: Agreement, client: Client | None, said: dict[str, Any], talk: Talk
) -> ScriptText | None:
    script = TEXTS.get(point)
    if script is None:
        return None
    is_theirs = client is not None and not said.get("in_own_language")
    locale = client.locale if client is not None and is_theirs else talk.locale
    return talk.services.compose_job_text(
        script, _channel(script.channels, said), locale, agreement, talk.user, client, talk.today
    )


def _channel(channels: Sequence[Channel], said: dict[str, Any]) -> Channel:
    return next((one for one in channels if one == said.get("channel")), channels[0])


def _other_channel(channels: Sequence[Channel], said: dict[str, Any], talk: Talk) -> str:
    if len(channels) < 2:
        return ""
    is_message = _channel(channels, said) is Channel.MESSAGE
    return talk.plain("button.as_email" if is_message else "button.as_message")


def _other_language(client: Client | None, said: dict[str, Any], talk: Talk) -> str:
    if client is None or client.locale is talk.locale:
        return ""
    own = said.get("in_own_language")
    return talk.plain("button.their_language" if own else "button.own_language")


async def _clients(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    talk = talk_of(dialog_manager)
    clients = await talk.services.list_clients(talk.user.id)
    return {
        "text": talk.html("prevent.ask_client"),
        "clients": [(client.id, shortened(client.name, NAME_ON_BUTTON)) for client in clients],
    }


async def _open_point(_: CallbackQuery, __: Any, manager: DialogManager, point: str) -> None:
    manager.dialog_data["point"] = Point(point).value
    await manager.switch_to(Prevention.point)


async def _next(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _move(manager, 1)


async def _previous(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _move(manager, -1)


async def _move(manager: DialogManager, by: int) -> None:
    """Before the first is the overview."""
    points = list(Point)
    place = points.index(Point(manager.dialog_data["point"])) + by
    if place < 0:
        await manager.switch_to(Prevention.all)
        return
    manager.dialog_data["point"] = points[min(place, len(points) - 1)].value


async def _set_number(_: CallbackQuery, __: Any, manager: DialogManager, number: int) -> None:
    said = manager.dialog_data
    point = Point(said["point"])
    if point in NUMBERS:
        keep(said, with_number(point, number, agreement_of(said)))


async def _no_fee(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    said = manager.dialog_data
    said["job"] = {**(said.get("job") or {}), "late_fee": None}


async def _read(message: Message, _: MessageInput, manager: DialogManager) -> None:
    talk, said = talk_of(manager), manager.dialog_data
    point = Point(said["point"])
    refusal = talk.html("draft.no_amount" if point is Point.LATE_FEE else "policy.one_number")
    try:
        agreement = with_typed(point, message.text or "", agreement_of(said), talk)
    except DomainError as error:
        agreement, refusal = None, reason(error, talk.html)
    if agreement is not None:
        keep(said, agreement)
        return
    manager.show_mode = ShowMode.NO_UPDATE
    await message.answer(refusal)


async def _other_way(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    said = manager.dialog_data
    is_email = said.get("channel") == Channel.EMAIL
    said["channel"] = Channel.MESSAGE.value if is_email else Channel.EMAIL.value


async def _other_tongue(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    said = manager.dialog_data
    said["in_own_language"] = not said.get("in_own_language")


async def _set_client(_: CallbackQuery, __: Any, manager: DialogManager, client_id: int) -> None:
    await _choose(manager, client_id)


async def _nobody(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _choose(manager, None)


async def _choose(manager: DialogManager, client_id: int | None) -> None:
    manager.dialog_data["client_id"] = client_id
    has_point = "point" in manager.dialog_data
    await manager.switch_to(Prevention.point if has_point else Prevention.all)


async def _back_from_clients(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _choose(manager, manager.dialog_data.get("client_id"))


async def _overview(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.pop("point", None)
    await manager.switch_to(Prevention.all)


prevention_dialog = Dialog(
    Window(
        Shown("text"),
        choices("points", "points", _open_point, str),
        Row(
            SwitchTo(Label("prevent.for_whom"), id="client", state=Prevention.client),
            Button(Label("button.close"), id="close", on_click=leave),
        ),
        state=Prevention.all,
        getter=_all,
    ),
    Window(
        Shown("text"),
        choices("numbers", "numbers", _set_number, int, width=4),
        Button(Label("prevent.without_fee"), id="no_fee", on_click=_no_fee, when="has_fee"),
        Group(
            Button(Shown("other_channel"), id="way", on_click=_other_way, when="other_channel"),
            Button(
                Shown("other_language"), id="tongue", on_click=_other_tongue, when="other_language"
            ),
            SwitchTo(
                Label("prevent.for_whom"), id="client", state=Prevention.client, when="has_text"
            ),
            width=2,
        ),
        Row(
            Button(Label("button.back"), id="back", on_click=_previous),
            Button(Label("prevent.overview"), id="overview", on_click=_overview),
            Button(Label("prevent.next"), id="next", on_click=_next, when="has_next"),
        ),
        MessageInput(_read, content_types=[ContentType.TEXT]),
        state=Prevention.point,
        getter=_point,
    ),
    Window(
        Shown("text"),
        choices_by_page("clients", "clients", _set_client, int),
        Row(
            Button(Label("prevent.nobody_yet"), id="nobody", on_click=_nobody),
            Button(Label("button.back"), id="back", on_click=_back_from_clients),
        ),
        state=Prevention.client,
        getter=_clients,
    ),
    on_start=take_over,
)
