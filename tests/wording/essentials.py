"""What each script about a debt is for: no wording may leave these facts out."""

from __future__ import annotations

from bot.domain.script import Channel, Script

_INVOICE = ("number", "balance")
_DEBT = ("client", *_INVOICE, "due")

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
    )
    for channel in Channel
    if channel in script.channels
}
"""The texts that give the client a last day."""
