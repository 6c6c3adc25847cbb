"""Which adapter stands behind which port, wired by hand.

Nothing here imports aiogram or python-telegram-bot: each process loads only the one it needs.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
from bot.application.ports.clock import Clock
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
from bot.main.settings import Settings
from bot.main.system_clock import SystemClock
from bot.playground.clock import TravellingClock
from bot.storage.conversations import SqlConversations
from bot.storage.database import SqlDatabase
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases
from bot.wording.screens import PhrasedScreens
from bot.wording.scripts import TemplateScripts

_TRAVELLERS_POLL_SECONDS = 0.25
"""Whoever moves the clock to the next nudge is watching for it."""

if TYPE_CHECKING:
    from bot.chat.application import Chat
    from bot.delivery.worker import NudgeWorker


@dataclass(frozen=True, slots=True)
class Parts:
    """What every process of the bot is made of."""

    settings: Settings
    clock: Clock
    database: SqlDatabase
    conversations: SqlConversations
    formats: BabelFormats
    phrases: GettextPhrases
    scripts: TemplateScripts
    screens: PhrasedScreens


@asynccontextmanager
async def open_parts(settings: Settings, clock: Clock | None = None) -> AsyncIterator[Parts]:
    """The parts over an open database, which is closed at the end."""
    database = SqlDatabase(settings.books_url)
    formats = BabelFormats()
    phrases = GettextPhrases(formats)
    scripts = TemplateScripts(formats)
    try:
        yield Parts(
            settings=settings,
            clock=clock or clock_of(settings),
            database=database,
            conversations=SqlConversations(database),
            formats=formats,
            phrases=phrases,
            scripts=scripts,
            screens=PhrasedScreens(phrases, scripts),
        )
    finally:
        await database.close()


def clock_of(settings: Settings) -> Clock:
    return TravellingClock(settings.clock_file) if settings.clock_file else SystemClock()


@asynccontextmanager
async def open_worker(parts: Parts, token: str, api_url: str | None) -> AsyncIterator[NudgeWorker]:
    from bot.delivery.bot_api import telegram_bot
    from bot.delivery.sender import Sender
    from bot.delivery.worker import NudgeWorker, wait_or_stop

    async def wait_briefly(stop: asyncio.Event, seconds: float) -> None:
        await wait_or_stop(stop, min(seconds, _TRAVELLERS_POLL_SECONDS))

    travels = isinstance(parts.clock, TravellingClock)
    async with telegram_bot(token, api_url) as bot:
        yield NudgeWorker(
            database=parts.database,
            clock=parts.clock,
            prepare_nudge=PrepareNudge(parts.database, parts.clock),
            record_nudge_sent=RecordNudgeSent(parts.database, parts.clock),
            mark_unreachable=MarkUnreachable(parts.database, parts.clock),
            screens=parts.screens,
            sender=Sender(bot),
            wait=wait_briefly if travels else wait_or_stop,
        )


async def make_chat(parts: Parts, token: str, api_url: str | None) -> Chat:
    from bot.chat.application import make_bot
    from bot.chat.application import make_chat as put_together
    from bot.chat.services import Services
    from bot.understanding.reader import SentenceReader

    database, clock = parts.database, parts.clock
    services = Services(
        clock=clock,
        reader=SentenceReader(),
        phrases=parts.phrases,
        formats=parts.formats,
        screens=parts.screens,
        meet_user=MeetUser(database, clock),
        mark_unreachable=MarkUnreachable(database, clock),
        change_settings=ChangeSettings(database, clock),
        compose_job_text=ComposeJobText(parts.scripts),
        find_client=FindClient(database),
        list_clients=ListClients(database),
        view_client=ViewClient(database),
        find_debts=FindDebts(database),
        list_debts=ListDebts(database, clock),
        view_debt=ViewDebt(database, clock),
        log_debt=LogDebt(database, clock),
        log_debts=LogDebts(database, clock),
        stands_alone=StandsAlone(database),
        recall_change=RecallChange(database),
        record_payment=RecordPayment(database, clock),
        record_promise=RecordPromise(database, clock),
        confirm_contact=ConfirmContact(database, clock),
        propose_plan=ProposePlan(database, clock),
        agree_plan=AgreePlan(database, clock),
        confirm_plan=ConfirmPlan(database, clock),
        decline_proposal=DeclineProposal(database, clock),
        end_plan=EndPlan(database, clock),
        make_offer=MakeOffer(database, clock),
        let_rest_go=LetRestGo(database, clock),
        plan_over=PlanOver(database),
        replan=Replan(database, clock),
        pause_debt=PauseDebt(database, clock),
        resume_debt=ResumeDebt(database, clock),
        last_change=LastChange(database),
        correct_debt=CorrectDebt(database, clock),
        correct_record=CorrectRecord(database, clock),
        write_off=WriteOff(database, clock),
        note_contact=NoteContact(database, clock),
        offer_texts=OfferTexts(database, clock),
        choose_start=ChooseStart(database, clock),
        record_reply=RecordReply(database, clock),
        correct_reply=CorrectReply(database, clock),
        open_dispute=OpenDispute(database, clock),
        resolve_dispute=ResolveDispute(database, clock),
        pause_client=PauseClient(database, clock),
        resume_client=ResumeClient(database, clock),
        take_rest=TakeRest(database, clock),
        end_rest=EndRest(database, clock),
        who_owes=WhoOwes(database, clock),
        view_client_account=ViewClientAccount(database, clock),
        view_client_record=ViewClientRecord(database, clock),
        view_promises=ViewPromises(database, clock),
        last_payments=LastPayments(database),
        view_agenda=ViewAgenda(database, clock),
        text_of=TextOf(parts.scripts),
        change_own_script=ChangeOwnScript(database, parts.scripts),
        undo=Undo(database, clock),
        change_client=ChangeClient(database, clock),
    )
    bot = make_bot(token, api_url)
    return await put_together(bot, services, parts.conversations, parts.settings.allowed_users)
