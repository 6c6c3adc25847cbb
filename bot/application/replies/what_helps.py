"""What helps once a client has answered, by the reason they gave (playbook, section 2)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.debts.reply import Reason
from bot.domain.debts.timeline import Reply
from bot.domain.ladder.script import Script

_TEXTS: dict[Reason, tuple[Script, ...]] = {
    Reason.FORGOT: (Script.INVOICE_AGAIN, Script.FRIENDLY_AGAIN),
    Reason.INVOICE: (Script.INVOICE_AGAIN, Script.INVOICE_CORRECTED),
    Reason.MONEY: (Script.INSTALMENTS_OFFER, Script.DEFERRAL_OFFER, Script.DISCOUNT_OFFER),
    Reason.UNHAPPY: (Script.WHICH_PARTS, Script.SCOPE_MET),
    Reason.STRAINED: (Script.CLEAR_THE_AIR,),
    Reason.TERMS: (Script.TERMS_AGREED,),
    Reason.THREAT: (Script.ANSWER_THREAT,),
    Reason.PROMISE: (),
    Reason.PAID: (),
    Reason.REFUSES: (Script.REFUSAL,),
    Reason.NONE: (Script.ASK_REASON,),
}
"""What to answer. A promise is confirmed once it is recorded; what is said to be paid is looked for
first."""

_SPOKEN = {Reason.STRAINED: Script.CLEAR_THE_AIR, Reason.REFUSES: Script.REFUSAL}
"""What is better said on the phone, or said there, too."""

_MISTAKEN: dict[Reason, tuple[Reason, ...]] = {
    Reason.FORGOT: (Reason.PROMISE, Reason.INVOICE),
    Reason.INVOICE: (Reason.FORGOT, Reason.TERMS),
    Reason.MONEY: (Reason.PROMISE, Reason.REFUSES),
    Reason.UNHAPPY: (Reason.STRAINED, Reason.TERMS),
    Reason.STRAINED: (Reason.UNHAPPY, Reason.THREAT),
    Reason.TERMS: (Reason.UNHAPPY, Reason.REFUSES),
    Reason.THREAT: (Reason.STRAINED, Reason.REFUSES),
    Reason.PROMISE: (Reason.MONEY, Reason.FORGOT),
    Reason.PAID: (Reason.PROMISE, Reason.FORGOT),
    Reason.REFUSES: (Reason.UNHAPPY, Reason.TERMS),
    Reason.NONE: (),
}
_NEAREST = 2


def texts_for(reasons: Sequence[Reason]) -> tuple[Script, ...]:
    """What to write, the first reason's first, each once."""
    return tuple(dict.fromkeys(script for reason in reasons for script in _TEXTS[reason]))


def calls_for(reasons: Sequence[Reason]) -> tuple[Script, ...]:
    """What to say on the phone."""
    return tuple(_SPOKEN[reason] for reason in reasons if reason in _SPOKEN)


def likeliest_others(reply: Reply) -> tuple[Reason, ...]:
    """What its reason may be instead: what else it said, then what it is likeliest mistaken for."""
    return tuple(dict.fromkeys((*reply.also, *_MISTAKEN[reply.reason])))[:_NEAREST]
