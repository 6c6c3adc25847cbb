"""The buttons that show something: a text, the choices behind it, a card, the list of all."""

from __future__ import annotations

from dataclasses import replace

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.application.nudges.fitting import has_run_out
from bot.application.nudges.tap import Action, Tap
from bot.chat.dialogs.stacking import open_below
from bot.chat.dialogs.states import Clients, OwnWords
from bot.chat.screens.answers import answer, show
from bot.chat.screens.cards import card_screen, languages_screen, list_screen
from bot.chat.talk import Talk
from bot.chat.taps.routes import mail_file, open_ways
from bot.chat.taps.tapped import Handler, tapped, tapped_lead, tapped_open, tapped_text
from bot.domain.locale import Locale


async def _text(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    """The words of the tap's view, or the choices behind them."""
    debt, view = await tapped_text(tap, talk)
    if view is None:
        return
    screens = talk.services.screens
    screen = {
        Action.SCRIPT: screens.script,
        Action.TONES: screens.tones,
        Action.CHANNELS: screens.channels,
        Action.SITUATIONS: screens.situations,
        Action.PEOPLE: screens.people,
    }[tap.action]
    await show(query, await open_ways(screen(talk.user, debt, view), query.bot))


async def _edit(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    debt, _step = await tapped_open(tap, talk)
    if tap.view is not None:
        said = {"debt_id": debt.id, "view": tap.view.pack()}
        await open_below(query, manager, OwnWords.text, said)


async def _step(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt, step = await tapped_lead(tap, talk)
    await answer(query, talk.services.screens.step(talk.user, debt, step, talk.today))


async def _last_resorts(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt, step = await tapped_open(tap, talk)
    screens = talk.services.screens
    if has_run_out(debt, talk.today) and debt.plan is None:
        await answer(query, screens.last_resorts(talk.user, debt, talk.today))
    else:
        await answer(query, screens.step(talk.user, debt, step, talk.today))


async def _snoozes(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt, _step = await tapped_open(tap, talk)
    await show(query, talk.services.screens.snoozes(talk.user, debt, tap.view))


async def _card(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    await show(query, card_screen(*await tapped(tap, talk), talk))


async def _open(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    await answer(query, card_screen(*await tapped(tap, talk), talk))


async def _client(query: CallbackQuery, tap: Tap, talk: Talk, manager: DialogManager) -> None:
    debt = (await tapped(tap, talk))[0]
    said = {"client_id": debt.client.id, "debt_id": debt.id}
    await open_below(query, manager, Clients.card, said)


async def _list(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    listed = await talk.services.list_debts(talk.user.id, tap.number)
    await show(query, list_screen(listed, talk))


async def _languages(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    debt = (await tapped(tap, talk))[0]
    await show(query, languages_screen(debt, talk))


async def _language(query: CallbackQuery, tap: Tap, talk: Talk, _: DialogManager) -> None:
    locales = list(Locale)
    if tap.number < len(locales):
        client, locale = (await tapped(tap, talk))[0].client, locales[tap.number]
        await talk.services.change_client(
            talk.user.id, client.id, lambda known, _: replace(known, locale=locale)
        )
    await show(query, card_screen(*await tapped(tap, talk), talk))


SHOWING: dict[Action, Handler] = {
    Action.SCRIPT: _text,
    Action.TONES: _text,
    Action.CHANNELS: _text,
    Action.SITUATIONS: _text,
    Action.EDIT: _edit,
    Action.PEOPLE: _text,
    Action.MAIL_FILE: mail_file,
    Action.STEP: _step,
    Action.LAST_RESORTS: _last_resorts,
    Action.SNOOZES: _snoozes,
    Action.CARD: _card,
    Action.OPEN: _open,
    Action.CLIENT: _client,
    Action.LIST: _list,
    Action.LANGUAGES: _languages,
    Action.LANGUAGE: _language,
}
