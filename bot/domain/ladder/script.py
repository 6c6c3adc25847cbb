"""The texts that a user can send to a client, by situation (playbook, sections 1, 2, 4 and 6)."""

from __future__ import annotations

from enum import StrEnum

from bot.domain.ladder.rungs import Rung


class Channel(StrEnum):
    """How a script is sent; the name of its file."""

    MESSAGE = "message"
    EMAIL = "email"
    CALL = "call"
    """What to say on the phone: opening, facts, questions, answers, closing."""
    LETTER = "letter"

    @property
    def is_written(self) -> bool:
        """Whether the client gets it in writing, with the last day that it names."""
        return self is not Channel.CALL


class Script(StrEnum):
    """A text for the user to send; the name of its folder in `templates/<locale>/`.

    At most 17 characters, since a button's 64 bytes hold it with all else.
    """

    UPCOMING = "upcoming"
    FRIENDLY = "friendly"
    FRIENDLY_AGAIN = "friendly_again"
    FIRM = "firm"
    STOP_WORK_WARNING = "stop_work_warning"
    STOP_WORK = "stop_work"
    WORK_RESUMED = "work_resumed"
    LEGAL_WARNING = "legal_warning"
    LEGAL_FINAL = "legal_final"

    PROMISE_CONFIRMED = "promise_confirmed"
    PROMISE_BROKEN = "promise_broken"
    PAYMENT_THANKS = "payment_thanks"
    PART_PAYMENT = "part_payment"
    """Thanks for a part, and asks for the rest."""

    INVOICE_AGAIN = "invoice_again"
    INVOICE_CORRECTED = "invoice_corrected"
    """It had a mistake."""
    INVOICE_ADJUSTED = "invoice_adjusted"
    """It is for another sum than before, which both agreed on."""
    ASK_REASON = "ask_reason"
    INSTALMENTS_OFFER = "instalments_offer"
    DEFERRAL_OFFER = "deferral_offer"
    DISCOUNT_OFFER = "discount_offer"
    """Less, if it is paid by a day."""
    WHICH_PARTS = "which_parts"
    """To a client who is unhappy with the work."""
    SCOPE_MET = "scope_met"
    """To one who was not content, though all that was agreed was done."""
    CLEAR_THE_AIR = "clear_the_air"
    """To one with whom relations are strained."""
    TERMS_AGREED = "terms_agreed"
    """To one who objects to the terms."""
    ANSWER_THREAT = "answer_threat"
    REFUSAL = "refusal"
    """To one who refuses to pay."""

    PLAN_LESS = "plan_less"
    """In the talk about a plan: they can pay less than was asked."""
    PLAN_LATER = "plan_later"
    """They can begin only later."""
    PLAN_UNSURE = "plan_unsure"
    """They don't know what they can pay."""
    PLAN_PROPOSALS = "plan_proposals"
    """Two or three ways to pay in parts, to choose from."""
    PLAN_SCHEDULE = "plan_schedule"
    """One schedule, proposed: does it suit?"""
    PLAN_AGREED = "plan_agreed"
    """The written confirmation of a plan."""
    DEFERRAL_AGREED = "deferral_agreed"
    """The written confirmation of a later date for all that is owed."""
    INSTALMENT_SOON = "instalment_soon"
    INSTALMENT_MISSED = "instalment_missed"
    INSTALMENT_AGAIN = "instalment_again"
    """Firmer: one was missed, and has been asked for before, or one before it was missed too."""
    INSTALMENT_THANKS = "instalment_thanks"
    """Thanks for an instalment; more of them follow."""
    WHOLE_BALANCE = "whole_balance"
    """The plan was not kept: all that is left is asked for at once."""
    SETTLEMENT_OFFER = "settlement_offer"
    """A part, if it is paid by a day, and the rest is let go."""
    OFFER_LAPSED = "offer_lapsed"
    """The offered sum did not come in time: the full one stands."""
    SETTLED = "settled"
    """The offered sum came, the rest is let go: nothing more is owed."""

    COLLEAGUE = "colleague"
    """To the client's colleague or office."""
    THIRD_PERSON = "third_person"
    """Sent by somebody else on the user's behalf: is there a problem, can we help?"""

    DEPOSIT_REQUEST = "deposit_request"
    FIRST_JOB = "first_job"
    """The terms, before the first job for somebody."""
    CONTRACT_CLAUSE = "contract_clause"

    @classmethod
    def of(cls, rung: Rung) -> Script:
        return cls(rung.value)

    @property
    def rung(self) -> Rung | None:
        """The rung of the ladder that sending this script climbs to, if it is one."""
        return next((rung for rung in Rung if rung.value == self.value), None)

    @property
    def channels(self) -> tuple[Channel, ...]:
        """How it can be sent, the commonest first."""
        return _CHANNELS.get(self, _WRITTEN)

    @property
    def awaits_answer(self) -> bool:
        """Whether the client owes an answer to it, or the money."""
        return self not in _ASKS_NOTHING

    @property
    def is_of_a_job(self) -> bool:
        """Whether it is about a job to come, and not about a debt."""
        return self in (Script.DEPOSIT_REQUEST, Script.FIRST_JOB, Script.CONTRACT_CLAUSE)


_WRITTEN = (Channel.MESSAGE, Channel.EMAIL)
_SAID = (*_WRITTEN, Channel.CALL)
_FORMAL = (*_WRITTEN, Channel.LETTER)
_CHANNELS = {
    Script.FRIENDLY: _SAID,
    Script.FRIENDLY_AGAIN: _SAID,
    Script.FIRM: _SAID,
    Script.PROMISE_BROKEN: _SAID,
    Script.ASK_REASON: _SAID,
    Script.INSTALMENTS_OFFER: _SAID,
    Script.WHICH_PARTS: _SAID,
    Script.CLEAR_THE_AIR: _SAID,
    Script.REFUSAL: _SAID,
    Script.THIRD_PERSON: _SAID,
    Script.STOP_WORK_WARNING: _FORMAL,
    Script.STOP_WORK: _FORMAL,
    Script.LEGAL_WARNING: _FORMAL,
    Script.LEGAL_FINAL: _FORMAL,
    Script.PLAN_AGREED: _FORMAL,
    Script.INSTALMENT_MISSED: _SAID,
    Script.INSTALMENT_AGAIN: _SAID,
    Script.WHOLE_BALANCE: _FORMAL,
    Script.CONTRACT_CLAUSE: (Channel.LETTER,),
}

CLOSING = frozenset({Script.PAYMENT_THANKS, Script.WORK_RESUMED, Script.SETTLED})
"""What is said once all is paid."""

BEYOND_FRIENDLY = frozenset({Script.INSTALMENT_AGAIN, Script.WHOLE_BALANCE})
"""What is said of a plan that is not kept, once a friendly word was of no use."""

FOR_A_PLAN = BEYOND_FRIENDLY | {Script.INSTALMENT_MISSED}
"""What asks for money that a plan owes."""

_ASKS_NOTHING = CLOSING | {
    Script.PROMISE_CONFIRMED,
    Script.INSTALMENT_SOON,
    Script.INSTALMENT_THANKS,
}
