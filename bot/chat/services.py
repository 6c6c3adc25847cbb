"""Everything the conversation needs of the rest of the bot, wired in `main`."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application.clients.find_client import FindClient, ListClients, ViewClient
from bot.application.clients.set_client_language import SetClientLanguage
from bot.application.debts.find_debts import FindDebts
from bot.application.debts.log_debt import LogDebt
from bot.application.debts.pause_debt import PauseDebt
from bot.application.debts.recall_change import RecallChange
from bot.application.debts.record_payment import RecordPayment
from bot.application.debts.resume_debt import ResumeDebt
from bot.application.debts.undo import Undo
from bot.application.debts.view_debts import ListDebts, ViewDebt
from bot.application.nudges.confirm_contact import ConfirmContact
from bot.application.nudges.mark_unreachable import MarkUnreachable
from bot.application.ports.clock import Clock
from bot.application.ports.screens import StepScreens
from bot.application.ports.understanding import Reader
from bot.application.ports.wording import Formats, Phrases
from bot.application.promises.record_promise import RecordPromise
from bot.application.settings.change_settings import ChangeSettings
from bot.application.settings.meet_user import MeetUser


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    clock: Clock
    reader: Reader
    phrases: Phrases
    formats: Formats
    screens: StepScreens
    meet_user: MeetUser
    mark_unreachable: MarkUnreachable
    change_settings: ChangeSettings
    find_client: FindClient
    list_clients: ListClients
    view_client: ViewClient
    find_debts: FindDebts
    list_debts: ListDebts
    view_debt: ViewDebt
    log_debt: LogDebt
    recall_change: RecallChange
    record_payment: RecordPayment
    record_promise: RecordPromise
    confirm_contact: ConfirmContact
    pause_debt: PauseDebt
    resume_debt: ResumeDebt
    undo: Undo
    set_client_language: SetClientLanguage
