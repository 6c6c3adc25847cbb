"""The conversation, put together: routers in the order in which they are asked."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.fsm.storage.memory import SimpleEventIsolation
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageReplyMarkup,
    EditMessageText,
    GetUpdates,
    Response,
    SendMessage,
)
from aiogram.types import LinkPreviewOptions
from aiogram_dialog import setup_dialogs
from aiogram_dialog.api.entities import stack

from bot.application.ports.conversations import Conversations
from bot.chat.calm.dialog import calm_dialog
from bot.chat.commands import commands_router
from bot.chat.dialogs.answer import answer_dialog
from bot.chat.dialogs.client.dialog import client_dialog
from bot.chat.dialogs.deals.adjustment import adjustment_dialog
from bot.chat.dialogs.deals.deferral import deferral_dialog
from bot.chat.dialogs.deals.offer import offer_dialog
from bot.chat.dialogs.draft.dialog import draft_dialog
from bot.chat.dialogs.draft.several import several_dialog
from bot.chat.dialogs.own_script import own_script_dialog
from bot.chat.dialogs.payment import payment_dialog
from bot.chat.dialogs.plan.dialog import plan_dialog
from bot.chat.dialogs.policy.dialog import policy_dialog
from bot.chat.dialogs.prevention.dialog import prevention_dialog
from bot.chat.dialogs.promise import promise_dialog
from bot.chat.dialogs.resolve import resolve_dialog
from bot.chat.dialogs.settings.currency import currency_dialog
from bot.chat.dialogs.settings.dialog import settings_dialog
from bot.chat.dialogs.settings.holidays import holidays_dialog
from bot.chat.dialogs.settings.pay_to import pay_to_dialog
from bot.chat.dialogs.settings.zone import zone_dialog
from bot.chat.dialogs.welcome import welcome_dialog
from bot.chat.forwarded import forwarded_router
from bot.chat.inline import inline_router
from bot.chat.menu import set_menu
from bot.chat.requests.corrections import correct_dialog
from bot.chat.requests.settings import settings_router
from bot.chat.requests.told.offers import offers_router
from bot.chat.requests.told.said_plan import said_plan_router
from bot.chat.requests.which import which_dialog
from bot.chat.requests.write_offs import write_off_dialog
from bot.chat.screens.keyboards import ConsiderateMessageManager
from bot.chat.sentences import hints_router, sentences_router
from bot.chat.services import Services
from bot.chat.taps import taps_router
from bot.chat.updates.conversation_storage import ConversationStorage
from bot.chat.updates.errors import errors_router
from bot.chat.updates.intake import Intake
from bot.chat.updates.polling import Poller
from bot.chat.updates.reception import PlainMessages, Reception
from bot.chat.updates.requests import PatientRequests

_KEPT_MODELS = tuple(
    Response[method.__returning__]  # type: ignore[name-defined]  # a type known at run time
    for method in (
        AnswerCallbackQuery,
        EditMessageReplyMarkup,
        EditMessageText,
        GetUpdates,
        SendMessage,
    )
)
"""aiogram makes these models anew for an answer, at 9 ms each, unless somebody holds on to them."""


@dataclass(frozen=True, slots=True)
class Chat:
    """The running parts: `intake` takes updates from wherever they come."""

    bot: Bot
    intake: Intake
    services: Services

    async def poll(self) -> None:
        """Serves the bot by long polling until cancelled."""
        try:
            await Poller(self.bot, self.intake, self._prepare).run()
        finally:
            await self.bot.session.close()

    async def _prepare(self) -> None:
        await self.bot.delete_webhook()
        await set_menu(self.bot, self.services.phrases)


def make_bot(token: str, api_url: str | None) -> Bot:
    server = TelegramAPIServer.from_base(api_url) if api_url else PRODUCTION
    session = AiohttpSession(api=server)
    session.middleware(PatientRequests())
    return Bot(
        token,
        session=session,
        default=DefaultBotProperties(
            parse_mode=ParseMode.HTML, link_preview=LinkPreviewOptions(is_disabled=True)
        ),
    )


def make_dispatcher(
    services: Services, storage: ConversationStorage, allowed: frozenset[int]
) -> Dispatcher:
    """Commands first, so that they work in the middle of any question; then buttons, open
    questions, sentences, and last whatever is left."""
    dispatcher = Dispatcher(storage=storage, events_isolation=SimpleEventIsolation())
    dispatcher["services"] = services
    dispatcher.update.outer_middleware(Reception(services, allowed))
    dispatcher.message.outer_middleware(PlainMessages())
    dispatcher.include_routers(
        errors_router(storage),
        commands_router,
        taps_router,
        inline_router,
        offers_router,
        said_plan_router,
        settings_router,
        forwarded_router,
        sentences_router,
        welcome_dialog,
        zone_dialog,
        currency_dialog,
        settings_dialog,
        holidays_dialog,
        pay_to_dialog,
        policy_dialog,
        client_dialog,
        draft_dialog,
        several_dialog,
        payment_dialog,
        promise_dialog,
        answer_dialog,
        resolve_dialog,
        deferral_dialog,
        offer_dialog,
        adjustment_dialog,
        calm_dialog,
        prevention_dialog,
        own_script_dialog,
        plan_dialog,
        which_dialog,
        write_off_dialog,
        correct_dialog,
        hints_router,
    )
    stack.new_id = _dialog_id
    setup_dialogs(
        dispatcher,
        message_manager=ConsiderateMessageManager(),
        events_isolation=SimpleEventIsolation(),
    )
    return dispatcher


def _dialog_id() -> str:
    """Instead of aiogram-dialog's own ids, of which there are only a hundred in a second: messages
    that waited while the bot was down open several dialogs at once, and two of one id are one."""
    return secrets.token_urlsafe(6)


async def make_chat(
    bot: Bot, services: Services, conversations: Conversations, allowed: frozenset[int]
) -> Chat:
    storage = ConversationStorage()
    dispatcher = make_dispatcher(services, storage, allowed)
    await dispatcher.emit_startup(bot=bot)
    return Chat(bot, Intake(bot, dispatcher, conversations, storage, services.clock), services)
