"""What a client answers, by the reason it gives for not having paid (playbook, section 2)."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    FORGOT = "forgot"
    INVOICE = "invoice"
    """Missing or wrong."""
    MONEY = "money"
    UNHAPPY = "unhappy"
    """With the work."""
    STRAINED = "strained"
    """With the user."""
    TERMS = "terms"
    """Objects to what was agreed."""
    THREAT = "threat"
    PROMISE = "promise"
    PAID = "paid"
    REFUSES = "refuses"
    NONE = "none"
    """No answer, or none that says anything."""


class Outcome(StrEnum):
    """How a dispute was resolved."""

    FIXED = "fixed"
    EXPLAINED = "explained"
    CORRECTED = "corrected"
    """The sum of the invoice was put right."""
    DISCOUNTED = "discounted"
