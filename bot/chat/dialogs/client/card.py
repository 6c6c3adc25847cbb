"""A client on the screen: what they owe, how they have paid so far, how they are written to."""

from __future__ import annotations

from html import escape

from bot.application.reports.client_account import ClientAccount
from bot.chat.dialogs.policy.wording import preset_name
from bot.chat.dialogs.settings.dialog import LANGUAGES
from bot.chat.plans.state import standing_of_one
from bot.chat.screens.cards import dispute_mark
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.people.client_record import ClientRecord, is_slow


def client_card(account: ClientAccount, record: ClientRecord, talk: Talk) -> str:
    """Everything about one client. HTML."""
    client = account.client
    lines = [*_owes(account, talk), "", talk.html("client.record")]
    if record.is_telling:
        lines += [f"• {escape(fact)}" for fact in record_facts(record, talk)]
        if is_slow(record):
            lines.append(talk.html("client.ask_deposit"))
    else:
        lines.append(talk.html("client.no_record"))
    return "\n".join([*lines, "", *_how(client, talk)])


def record_line(record: ClientRecord, talk: Talk) -> str:
    """How a client has paid so far, in a sentence, with a word of advice for a slow one; empty
    where there is nothing to tell. HTML."""
    if not record.is_telling:
        return ""
    facts = "; ".join(record_facts(record, talk))
    line = talk.html("client.record_line", client=record.client.name, facts=facts)
    return f"{line}\n{talk.html('client.ask_deposit')}" if is_slow(record) else line


def record_facts(record: ClientRecord, talk: Talk) -> list[str]:
    """Plain text."""
    facts = [talk.plain("client.invoices", n=record.invoices)]
    if record.days_late is not None:
        late = record.days_late
        facts.append(talk.plain("client.paid_late", n=late) if late else talk.plain("client.paid"))
    if record.overdue:
        days = record.longest_overdue
        facts.append(talk.plain("client.overdue", count=record.overdue, n=days))
    if record.promises:
        kept = record.promises_kept
        facts.append(talk.plain("client.promises", kept=kept, n=record.promises))
    if record.disputes:
        facts.append(talk.plain("client.disputes", n=record.disputes))
    if record.lost:
        facts.append(talk.plain("client.lost", amount=_sums(record.lost, talk)))
    if record.discounted:
        facts.append(talk.plain("client.discounted", amount=_sums(record.discounted, talk)))
    return facts


def paused(debts: tuple[Debt, ...], talk: Talk) -> bool:
    """Whether there are nudges about none of them."""
    return bool(debts) and all(debt.pause(talk.today) is not None for debt in debts)


def _owes(account: ClientAccount, talk: Talk) -> list[str]:
    client = account.client
    if not account.debts:
        return [talk.html("client.owes_nothing", client=client.name)]
    owed, late = _sums(account.owed, talk), _sums(account.late, talk)
    lines = [talk.html("question.client_owes", client=client.name, owed=owed)]
    if late:
        lines.append(talk.html("question.client_late", late=late))
    if paused(account.debts, talk):
        lines.append(talk.html("card.paused"))
    for debt in account.debts:
        state = standing_of_one(debt, talk)
        said = talk.html("question.debt_line", balance=debt.balance, late=state)
        lines.append(said + dispute_mark(debt, talk))
    return lines


def _how(client: Client, talk: Talk) -> list[str]:
    policy = client.policy
    steps = preset_name(policy.preset, talk) if policy else talk.plain("client.steps_as_all")
    return [
        talk.html("card.language", language=LANGUAGES[client.locale]),
        talk.html("client.email_is", email=client.email or talk.plain("client.not_known")),
        talk.html("client.phone_is", phone=client.phone or talk.plain("client.not_known")),
        talk.html("client.steps_are", steps=steps),
    ]


def _sums(sums: tuple[Money, ...], talk: Talk) -> str:
    return ", ".join(talk.money(each) for each in sums)
