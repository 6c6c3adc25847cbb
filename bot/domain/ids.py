"""Identities. A user's id is Telegram's; the others are given out by the store."""

from __future__ import annotations

from typing import NewType

UserId = NewType("UserId", int)
ClientId = NewType("ClientId", int)
DebtId = NewType("DebtId", int)
ChangeId = NewType("ChangeId", int)
"""One change of a user's books, whatever it recorded; later ones have larger ids."""
Seq = NewType("Seq", int)
"""A record's place in the timeline of its debt, counted from 1."""
