"""Everything the conversation needs of the rest of the bot, wired in `main`."""

from __future__ import annotations

from dataclasses import dataclass

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
from bot.application.plans.follow_plan import ConfirmPlan, EndPlan
from bot.application.plans.make_offer import LetRestGo, MakeOffer
from bot.application.plans.make_plan import AgreePlan, ProposePlan
from bot.application.plans.plan_over import PlanOver
from bot.application.plans.replan import Replan
from bot.application.ports.clock import Clock
from bot.application.ports.screens import StepScreens
from bot.application.ports.understanding import Reader
from bot.application.ports.wording import Formats, Phrases
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
    compose_job_text: ComposeJobText
    find_client: FindClient
    list_clients: ListClients
    view_client: ViewClient
    find_debts: FindDebts
    list_debts: ListDebts
    view_debt: ViewDebt
    log_debt: LogDebt
    log_debts: LogDebts
    stands_alone: StandsAlone
    recall_change: RecallChange
    record_payment: RecordPayment
    record_promise: RecordPromise
    confirm_contact: ConfirmContact
    propose_plan: ProposePlan
    agree_plan: AgreePlan
    confirm_plan: ConfirmPlan
    decline_proposal: DeclineProposal
    end_plan: EndPlan
    make_offer: MakeOffer
    let_rest_go: LetRestGo
    plan_over: PlanOver
    replan: Replan
    pause_debt: PauseDebt
    resume_debt: ResumeDebt
    last_change: LastChange
    correct_debt: CorrectDebt
    correct_record: CorrectRecord
    write_off: WriteOff
    note_contact: NoteContact
    offer_texts: OfferTexts
    choose_start: ChooseStart
    record_reply: RecordReply
    correct_reply: CorrectReply
    open_dispute: OpenDispute
    resolve_dispute: ResolveDispute
    pause_client: PauseClient
    resume_client: ResumeClient
    take_rest: TakeRest
    end_rest: EndRest
    who_owes: WhoOwes
    view_client_account: ViewClientAccount
    view_client_record: ViewClientRecord
    view_promises: ViewPromises
    last_payments: LastPayments
    view_agenda: ViewAgenda
    text_of: TextOf
    change_own_script: ChangeOwnScript
    undo: Undo
    change_client: ChangeClient
