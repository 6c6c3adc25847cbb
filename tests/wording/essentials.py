"""What each script about a debt is for: no wording may leave these facts out."""

from __future__ import annotations

from bot.application.nudges.fitting import OF_PLAN
from bot.domain.ladder.script import Channel, Script

_INVOICE = ("number", "balance")
_DEBT = ("client", *_INVOICE, "due")
_INSTALMENT = ("instalment", "instalment_on")

ESSENTIAL: dict[Script, tuple[str, ...]] = {
    Script.UPCOMING: _DEBT,
    Script.FRIENDLY: _DEBT,
    Script.FRIENDLY_AGAIN: _DEBT,
    Script.FIRM: _DEBT,
    Script.STOP_WORK_WARNING: (*_DEBT, "deadline"),
    Script.STOP_WORK: _DEBT,
    Script.WORK_RESUMED: ("client",),
    Script.LEGAL_WARNING: (*_DEBT, "deadline"),
    Script.LEGAL_FINAL: (*_DEBT, "deadline"),
    Script.PROMISE_CONFIRMED: ("client", "number", "promised", "promised_on"),
    Script.PROMISE_BROKEN: ("client", "number", "promised_on", "promised"),
    Script.PAYMENT_THANKS: ("client", "number", "received"),
    Script.PART_PAYMENT: ("client", *_INVOICE, "received"),
    Script.INVOICE_AGAIN: _DEBT,
    Script.INVOICE_CORRECTED: _DEBT,
    Script.INVOICE_ADJUSTED: ("client", *_INVOICE, "invoiced", "deadline"),
    Script.ASK_REASON: ("client", *_INVOICE),
    Script.INSTALMENTS_OFFER: ("client", *_INVOICE),
    Script.DEFERRAL_OFFER: ("client", *_INVOICE, "deadline"),
    Script.DISCOUNT_OFFER: ("client", *_INVOICE, "discount_percent", "discounted", "deadline"),
    Script.WHICH_PARTS: ("client", *_INVOICE),
    Script.SCOPE_MET: ("client", *_INVOICE),
    Script.CLEAR_THE_AIR: ("client", *_INVOICE),
    Script.TERMS_AGREED: (*_DEBT, "deadline"),
    Script.ANSWER_THREAT: ("client", *_INVOICE),
    Script.REFUSAL: (*_INVOICE, "client", "deadline"),
    Script.PLAN_LESS: ("client", *_INVOICE),
    Script.PLAN_LATER: ("client", *_INVOICE),
    Script.PLAN_UNSURE: ("client", *_INVOICE, "deadline"),
    Script.PLAN_PROPOSALS: ("client", *_INVOICE, "deadline"),
    Script.PLAN_SCHEDULE: ("client", *_INVOICE, "deadline"),
    Script.PLAN_AGREED: ("client", *_INVOICE),
    Script.DEFERRAL_AGREED: ("client", *_INVOICE, "deadline"),
    Script.INSTALMENT_SOON: ("client", "number", *_INSTALMENT),
    Script.INSTALMENT_MISSED: ("client", "number", *_INSTALMENT, "deadline"),
    Script.INSTALMENT_AGAIN: ("client", "number", "arrears", "deadline"),
    Script.INSTALMENT_THANKS: ("client", *_INVOICE, "received", *_INSTALMENT),
    Script.WHOLE_BALANCE: ("client", *_INVOICE, "deadline"),
    Script.SETTLEMENT_OFFER: ("client", *_INVOICE, "discounted", "let_off", "deadline"),
    Script.OFFER_LAPSED: ("client", *_INVOICE, "discounted", "promised_on", "deadline"),
    Script.SETTLED: ("client", "number", "received", "let_off"),
    Script.COLLEAGUE: _INVOICE,
    Script.THIRD_PERSON: ("client", *_INVOICE),
}

NAMES_LAST_DAY = {
    (script, channel)
    for script in (
        Script.FIRM,
        Script.PROMISE_BROKEN,
        Script.REFUSAL,
        Script.STOP_WORK_WARNING,
        Script.LEGAL_WARNING,
        Script.LEGAL_FINAL,
        Script.DEFERRAL_OFFER,
        Script.DISCOUNT_OFFER,
        Script.TERMS_AGREED,
        Script.INVOICE_ADJUSTED,
        Script.PLAN_UNSURE,
        Script.PLAN_PROPOSALS,
        Script.PLAN_SCHEDULE,
        Script.DEFERRAL_AGREED,
        Script.INSTALMENT_MISSED,
        Script.INSTALMENT_AGAIN,
        Script.WHOLE_BALANCE,
        Script.SETTLEMENT_OFFER,
        Script.OFFER_LAPSED,
    )
    for channel in Channel
    if channel in script.channels
}
"""The texts that give the client a last day."""

NAMES_INVOICED = {Script.INVOICE_ADJUSTED}
"""The sum of the invoice is what these are about, whatever is left of it."""

OF_INSTALMENT = {Script.INSTALMENT_SOON, Script.INSTALMENT_MISSED, Script.INSTALMENT_AGAIN}
"""What asks for an instalment need not say what is owed in all."""

OF_DEFERRAL = OF_INSTALMENT | {Script.INSTALMENT_THANKS, Script.WHOLE_BALANCE}
"""What is said in other words where the plan is one later day for all that is owed."""

HAS_LIST = {Script.PLAN_PROPOSALS, Script.PLAN_SCHEDULE, Script.PLAN_AGREED}
"""What lists sums line by line may be longer."""

TALK_OF_PLAN = {Script.PLAN_LESS, Script.PLAN_LATER, Script.PLAN_UNSURE}
"""No sum is asked for until it is settled how much can be paid."""

OF_SEVERAL = OF_PLAN | {Script.SETTLEMENT_OFFER, Script.OFFER_LAPSED, Script.SETTLED}
"""What may speak of several invoices at once."""
