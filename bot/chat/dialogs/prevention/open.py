"""Straight to the request for a deposit, where a client has paid late before."""

from __future__ import annotations

from bot.application.nudges.tap import Action, Tap
from bot.application.ports.screens import Button
from bot.chat.dialogs.prevention.agreed import Point
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.ids import ClientId


def deposit_button(debt: Debt, talk: Talk) -> Button:
    return Button(talk.plain("prevent.ask_deposit"), Tap(Action.DEPOSIT, debt.id).pack())


def asked_of(client_id: ClientId) -> dict[str, object]:
    """What the dialog begins with, to ask this client for a deposit."""
    return {"client_id": client_id, "point": Point.DEPOSIT.value}
