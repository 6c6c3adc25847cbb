"""The whole conversation on books in memory, and people who talk to it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any, ClassVar

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from aiogram.types import (
    CallbackQuery,
    Chat,
    Document,
    Message,
    PhotoSize,
    Sticker,
    Update,
    User,
    Voice,
)

from bot.application.clients.change_client import ChangeClient
from bot.application.clients.find_client import FindClient, ListClients, ViewClient
from bot.application.clients.pause_client import PauseClient, ResumeClient
from bot.application.debts.correct_debt import CorrectDebt
from bot.application.debts.correct_record import CorrectRecord
from bot.application.debts.find_debts import FindDebts
from bot.application.debts.log_debt import LogDebt
from bot.application.debts.log_debts import LogDebts, StandsAlone
from bot.application.debts.pause_debt import PauseDebt
from bot.application.debts.recall_change import LastChange, RecallChange
from bot.application.debts.record_payment import RecordPayment
from bot.application.debts.resume_debt import ResumeDebt
from bot.application.debts.undo import Undo
from bot.application.debts.view_debts import ListDebts, ViewDebt
from bot.application.debts.write_off import WriteOff
from bot.application.nudges.choose_start import ChooseStart
from bot.application.nudges.confirm_contact import ConfirmContact
from bot.application.nudges.mark_unreachable import MarkUnreachable
from bot.application.nudges.note_contact import NoteContact
from bot.application.nudges.offer_texts import OfferTexts
from bot.application.nudges.prepare_nudge import PrepareNudge
from bot.application.nudges.record_nudge_sent import RecordNudgeSent
from bot.application.plans.follow_plan import ConfirmPlan, EndPlan
from bot.application.plans.make_offer import LetRestGo, MakeOffer
from bot.application.plans.make_plan import AgreePlan, ProposePlan
from bot.application.plans.plan_over import PlanOver
from bot.application.plans.replan import Replan
from bot.application.prevention.compose_job_text import ComposeJobText
from bot.application.promises.record_promise import RecordPromise
from bot.application.replies.disputes import OpenDispute, ResolveDispute
from bot.application.replies.record_reply import CorrectReply, DeclineProposal, RecordReply
from bot.application.reports.agenda import ViewAgenda
from bot.application.reports.client_account import ViewClientAccount
from bot.application.reports.client_record import ViewClientRecord
from bot.application.reports.paid import LastPayments
from bot.application.reports.promised import ViewPromises
from bot.application.reports.who_owes import WhoOwes
from bot.application.scripts.own_script import ChangeOwnScript, TextOf
from bot.application.settings.change_settings import ChangeSettings
from bot.application.settings.meet_user import MeetUser
from bot.application.settings.rest import EndRest, TakeRest
from bot.chat.application import Chat as ChatOfBot
from bot.chat.application import make_chat
from bot.chat.screens.answers import keyboard
from bot.chat.services import Services
from bot.chat.updates.requests import PatientRequests
from bot.domain.debts.debt import Debt
from bot.domain.ids import DebtId, UserId
from bot.domain.locale import Locale
from bot.domain.people import user as users
from bot.understanding.reader import SentenceReader
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases
from bot.wording.screens import PhrasedScreens
from bot.wording.scripts import TemplateScripts
from tests.chat.telegram import Sent, Telegram, markup_of
from tests.fakes.books import MemoryDatabase
from tests.fakes.clock import SetClock
from tests.fakes.conversations import MemoryConversations

FORMATS = BabelFormats()
PHRASES = GettextPhrases(FORMATS)
SCRIPTS = TemplateScripts(FORMATS)
SCREENS = PhrasedScreens(PHRASES, SCRIPTS)
READER = SentenceReader()
"""Made once: they keep nothing between tests."""


class Stage:
    """Monday, 2 March 2026, 09:00 UTC."""

    _chats: ClassVar[list[ChatOfBot]] = []

    def __init__(self, allowed: frozenset[int] = frozenset()) -> None:
        self.clock = SetClock()
        self.database = MemoryDatabase()
        self.conversations = MemoryConversations()
        self.telegram = Telegram()
        self.allowed = allowed
        self.waits: list[float] = []
        self.bot = self._bot()
        self.services = self._services()
        self.update_ids = count(1)

    async def open(self) -> Stage:
        if self._chats:
            # Routers belong to one dispatcher; a process has only one.
            for router in self._chats.pop().intake._dispatcher.sub_routers:
                router._parent_router = None
        self.chat = await make_chat(self.bot, self.services, self.conversations, self.allowed)
        self._chats.append(self.chat)
        return self

    async def restarts(self) -> None:
        """Another process over the same books."""
        self.services = self._services()
        await self.open()

    async def gives(self, update: Update) -> None:
        """One update, as it comes from polling."""
        await self.chat.intake.handle(update)

    def person(self, user_id: int = 1, language: str | None = "en", name: str = "Ana") -> Person:
        return Person(self, user_id, language, name)

    async def person_settled_in(self, user_id: int = 1, language: str = "en") -> Person:
        """Someone who has been through the first meeting."""
        person = self.person(user_id, language)
        await self.services.meet_user(UserId(user_id), person.name, language)
        await person.set(welcomed=True)
        return person

    def _bot(self) -> Bot:
        async def wait(seconds: float) -> None:
            self.waits.append(seconds)

        self.telegram.middleware(PatientRequests(wait))
        return Bot(
            "1:token",
            session=self.telegram,
            default=DefaultBotProperties(parse_mode=ParseMode.HTML),
        )

    def _services(self) -> Services:
        both = (self.database, self.clock)
        return Services(
            clock=self.clock,
            reader=READER,
            phrases=PHRASES,
            formats=FORMATS,
            screens=SCREENS,
            meet_user=MeetUser(*both),
            mark_unreachable=MarkUnreachable(*both),
            change_settings=ChangeSettings(*both),
            compose_job_text=ComposeJobText(SCRIPTS),
            find_client=FindClient(self.database),
            list_clients=ListClients(self.database),
            view_client=ViewClient(self.database),
            find_debts=FindDebts(self.database),
            list_debts=ListDebts(*both),
            view_debt=ViewDebt(*both),
            log_debt=LogDebt(*both),
            log_debts=LogDebts(*both),
            stands_alone=StandsAlone(self.database),
            recall_change=RecallChange(self.database),
            record_payment=RecordPayment(*both),
            record_promise=RecordPromise(*both),
            confirm_contact=ConfirmContact(*both),
            choose_start=ChooseStart(*both),
            record_reply=RecordReply(*both),
            correct_reply=CorrectReply(*both),
            open_dispute=OpenDispute(*both),
            resolve_dispute=ResolveDispute(*both),
            propose_plan=ProposePlan(*both),
            agree_plan=AgreePlan(*both),
            confirm_plan=ConfirmPlan(*both),
            decline_proposal=DeclineProposal(*both),
            end_plan=EndPlan(*both),
            make_offer=MakeOffer(*both),
            let_rest_go=LetRestGo(*both),
            plan_over=PlanOver(self.database),
            replan=Replan(*both),
            pause_debt=PauseDebt(*both),
            resume_debt=ResumeDebt(*both),
            last_change=LastChange(self.database),
            correct_debt=CorrectDebt(*both),
            correct_record=CorrectRecord(*both),
            write_off=WriteOff(*both),
            note_contact=NoteContact(*both),
            offer_texts=OfferTexts(*both),
            pause_client=PauseClient(*both),
            resume_client=ResumeClient(*both),
            take_rest=TakeRest(*both),
            end_rest=EndRest(*both),
            who_owes=WhoOwes(*both),
            view_client_account=ViewClientAccount(*both),
            view_client_record=ViewClientRecord(*both),
            view_promises=ViewPromises(*both),
            last_payments=LastPayments(self.database),
            view_agenda=ViewAgenda(*both),
            text_of=TextOf(SCRIPTS),
            change_own_script=ChangeOwnScript(self.database, SCRIPTS),
            undo=Undo(*both),
            change_client=ChangeClient(*both),
        )


class Person:
    """What one user does, and what they see."""

    def __init__(self, stage: Stage, user_id: int, language: str | None, name: str) -> None:
        self.stage = stage
        self.id = UserId(user_id)
        self.name = name
        self.language = language
        self.latest: Update | None = None
        self.written: dict[int, Message] = {}
        """What they wrote and have not deleted, by id."""

    # What they do

    async def says(self, text: str, reply_to: Sent | None = None) -> str:
        """The text of the bot's last message."""
        return await self.sends(text=text, reply_to=reply_to)

    async def sends(self, *, reply_to: Sent | None = None, **content: Any) -> str:
        replied = None if reply_to is None else self._shown(reply_to)
        message = self.message(reply_to_message=replied, **content)
        self.written[message.message_id] = message
        await self.gives(self.update(message=message))
        return self.sees

    async def presses(self, label: str, on: Sent | None = None) -> str:
        """The button of that label, or key of a phrase, on the last message that has buttons or on
        the given one; returns the alert."""
        sent = on or self.buttons
        return await self.taps(sent.tap(self.label(label)), sent)

    async def taps(self, callback_data: str, on: Sent | None = None) -> str:
        """Sends this callback data, whatever is on the screen; returns what was answered to it,
        and is sure that it was answered."""
        before = len(self.stage.telegram.answers)
        await self.gives(self.update(callback_query=self.query(callback_data, on or self.last)))
        answers = self.stage.telegram.answers[before:]
        assert answers, "the button spins for ever"
        return next((answer.text for answer in answers if answer.text), "")

    async def gives(self, update: Update) -> None:
        self.latest = update
        await self.stage.gives(update)

    async def repeats(self) -> None:
        """Telegram delivers the latest update again."""
        assert self.latest is not None
        await self.stage.gives(self.latest)

    def update(self, **event: Any) -> Update:
        return Update(update_id=next(self.stage.update_ids), **event)

    def message(self, **content: Any) -> Message:
        return Message(
            message_id=self.stage.telegram.next_message_id(),
            date=self.stage.clock.now(),
            chat=self.chat,
            from_user=self.user,
            **content,
        )

    def query(self, callback_data: str, sent: Sent) -> CallbackQuery:
        return CallbackQuery(
            id=str(next(self.stage.update_ids)),
            from_user=self.user,
            chat_instance="1",
            message=self._shown(sent),
            data=callback_data,
        )

    @property
    def chat(self) -> Chat:
        return Chat(id=self.id, type="private")

    @property
    def user(self) -> User:
        return User(id=self.id, is_bot=False, first_name=self.name, language_code=self.language)

    def _shown(self, sent: Sent) -> Message:
        return Message(
            message_id=sent.message_id,
            date=self.stage.clock.now(),
            chat=self.chat,
            from_user=User(id=1, is_bot=True, first_name="Paydove"),
            text=sent.text,
            reply_markup=markup_of(sent),
            reply_to_message=self.written.get(sent.replies_to or 0),
        )

    # What they see

    @property
    def heard(self) -> list[Sent]:
        """All messages of the bot to them, oldest first."""
        return [sent for sent in self.stage.telegram.messages.values() if sent.chat_id == self.id]

    def reads(self, key: str, on: Sent | str | None = None, **fields: str) -> bool:
        """Whether the last message, or the given one, has this phrase, with these words in its
        fields. What the words of a phrase are is the business of the catalogues."""
        text = on if isinstance(on, str) else (on or self.last).text
        catalogue = PHRASES._catalogues[self.locale]
        for phrase in {catalogue.phrase(key, n) for n in (1, 2, 5)}:
            parts = re.split(r"\{(\w+)\}", re.sub(r"<[^>]+>", "", phrase))
            seen: set[str] = set()
            pattern = ""
            for place, part in enumerate(parts):
                if place % 2 == 0:
                    pattern += re.escape(part)
                elif part in fields:
                    pattern += re.escape(fields[part])
                elif part in seen:
                    pattern += f"(?P={part})"
                else:
                    pattern += f"(?P<{part}>.+?)"
                    seen.add(part)
            if re.search(pattern, text, re.DOTALL):
                return True
        return False

    def label(self, key: str) -> str:
        """What stands on the button of this key; anything else as it is."""
        return PHRASES.plain(self.locale, key) if key in PHRASES.keys(self.locale) else key

    def labels(self, *keys: str) -> list[str]:
        return [self.label(key) for key in keys]

    @property
    def locale(self) -> Locale:
        return Locale.of(self.language)

    @property
    def last(self) -> Sent:
        return self.heard[-1]

    @property
    def sees(self) -> str:
        return self.last.text if self.heard else ""

    @property
    def buttons(self) -> Sent:
        return next(sent for sent in reversed(self.heard) if sent.rows)

    # What the books say

    async def settings(self) -> users.User:
        async with self.stage.database.reading() as books:
            return await books.users.get(self.id)

    async def set(self, **settings: Any) -> None:
        await self.stage.services.change_settings(self.id, lambda user: replace(user, **settings))

    async def writes_in(self, locale: Locale, debt_id: int = 1) -> None:
        """To the client of that debt."""
        client = (await self.debt(debt_id)).client
        await self.stage.services.change_client(
            self.id, client.id, lambda known, _: replace(known, locale=locale)
        )

    async def debts(self) -> list[Debt]:
        """All open ones."""
        async with self.stage.database.reading() as books:
            return list(await books.debts.open(self.id))

    async def debt(self, debt_id: int = 1) -> Debt:
        async with self.stage.database.reading() as books:
            return await books.debts.get(self.id, DebtId(debt_id))

    async def logs(self, sentence: str) -> Sent:
        """Writes a sentence and saves its card; gives the message with Undo."""
        await self.says(sentence)
        await self.presses("button.save")
        return self.last

    async def is_nudged(self) -> Sent | None:
        """What delivery would send now, as a message in the chat."""
        services = self.stage.services
        nudge = await PrepareNudge(self.stage.database, self.stage.clock)(self.id)
        if nudge is None:
            return None
        screen = SCREENS.nudge(nudge)
        message = await self.stage.bot.send_message(
            self.id, screen.html, reply_markup=keyboard(screen)
        )
        await RecordNudgeSent(self.stage.database, services.clock)(nudge, message.message_id)
        return self.last


def sticker() -> dict[str, Any]:
    return {
        "sticker": Sticker(
            file_id="1",
            file_unique_id="1",
            type="regular",
            width=1,
            height=1,
            is_animated=False,
            is_video=False,
        )
    }


def voice() -> dict[str, Any]:
    return {"voice": Voice(file_id="1", file_unique_id="1", duration=1)}


def photo() -> dict[str, Any]:
    return {"photo": [PhotoSize(file_id="1", file_unique_id="1", width=1, height=1)]}


def document() -> dict[str, Any]:
    return {"document": Document(file_id="1", file_unique_id="1")}


MONDAY = date(2026, 3, 2)
