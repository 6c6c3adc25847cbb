"""What a button under a nudge or an answer asks for, packed into Telegram's callback data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.domain.debts.reply import Reason
from bot.domain.ids import DebtId, Seq
from bot.domain.ladder.script import Channel, Script

PREFIX = "n"
NO_DEBT = DebtId(0)
"""Of a button that is about all debts, or none."""
_MAX_ID = 2**63 - 1
"""What a database's largest integer holds."""
_MAX_NUMBER = 9_999_999
_REASONS = 100
"""More than there are, so that a number holds one of them and a place of the timeline."""
_MAX_VARIANT = 99
_MAX_DAY = 999_999
"""As an ordinal: the year 2738, so that a deadline can be counted from any day that is accepted."""


class Action(StrEnum):
    """The verbs of the buttons; the values are short, since 64 bytes must hold everything."""

    SENT = "sent"
    PAID = "paid"
    """All that is owed; with a `number`, what the promise at that place of the timeline named."""
    PART_PAID = "part"
    PROMISED = "prom"
    NOT_YET = "noty"
    """A promised day has come, the money has not."""
    TONES = "tone"
    """Offer the other tones."""
    SCRIPT = "text"
    """Show the script of the tap's view, in place."""
    WORDS = "word"
    """Show the script of the tap's view, as a new message."""
    STEP = "step"
    """Show what to do for a debt, as a new message."""
    CHANNELS = "chan"
    """Offer the ways to send what is shown: message, e-mail, call, letter, and where to open it."""
    MAIL_FILE = "mail"
    """Give the text as a file that a mail program opens."""
    EDIT = "edit"
    """Let the user put their own words in the place of those shown."""
    SITUATIONS = "situ"
    """Offer the other texts, for what the client answered or has done."""
    PEOPLE = "ppl"
    """Nobody answers: offer another channel, the office, a third person."""
    GENTLY = "gent"
    """Start the ladder with a friendly word, though the debt is long overdue."""
    ANSWERED = "answ"
    """Ask what the client answered; with a `number`, offer the other reasons that the reply at that
    place of the timeline may have, in place."""
    REASON = "reas"
    """What the client answered has another reason: `number` as `reply_number` makes it."""
    DISPUTED = "disp"
    RESOLVES = "rslv"
    """Offer the ways in which a dispute ends."""
    RESOLVE = "rsld"
    """The dispute ended in the way that is at `number` among the outcomes."""
    LAST_RESORTS = "last"
    """Say what can be done once the final demand has run out."""
    CALM = "calm"
    """Give the calm version of the draft that the message replies to; of no debt, whose it is has
    to be found first."""
    DEPOSIT = "depo"
    """Show how to ask the debt's client for a deposit."""
    SNOOZES = "snoz"
    """Offer the lengths of a snooze."""
    SNOOZE = "snzd"
    """Snooze for `number` days."""
    PAUSE = "paus"
    RESUME = "resm"
    CARD = "card"
    """Show the debt's card, in place."""
    OPEN = "open"
    """Show the debt's card, as a new message."""
    CLIENT = "clnt"
    """Show the card of the debt's client, as a new message."""
    LIST = "list"
    """Show page `number` of all that is owed, in place; of no debt, so its id is 0."""
    LANGUAGES = "lang"
    """Offer the languages of the client's scripts."""
    LANGUAGE = "setl"
    """Write to the client in the language that is at `number` among the locales."""
    UNDO = "undo"
    """Take back the record at `number` of the debt's timeline."""
    DEALS = "deal"
    """Offer the ways to come to terms, in place: a plan, a later date, less, a part, another
    sum."""
    PLAN = "plan"
    """Work out a payment plan, a new one where there is one."""
    DEFER = "defr"
    """Agree on a later date for all."""
    OFFER = "offr"
    """Offer to take less, in the way that is at `number` among the kinds."""
    ADJUST = "adjs"
    """The sum was corrected by agreement."""
    PLAN_CARD = "pcrd"
    """Show the plan in force, as a new message."""
    INSTALMENT_PAID = "inpd"
    """What is open of the instalment with that `number`, and of those before it, has come."""
    PLAN_AGREES = "pagr"
    """The client said yes to what was proposed at the place `number` of the timeline."""
    PLAN_CHOSEN = "pcho"
    """The same, of one among several that wait for an answer."""
    PLAN_CONFIRMED = "pcon"
    """The client confirmed the plan in writing."""
    PLAN_END = "pend"
    """The plan holds no longer."""
    LET_GO = "letg"
    """What is still owed is let go by agreement."""
    REPLAN = "rpln"
    """A new plan of what is left of the old one: what was missed is spread over the rest (`number`
    0), falls due with the next instalment (1), or with the last one (2)."""


@dataclass(frozen=True, slots=True)
class View:
    """Which wording is on the screen. `shown_on` is the user's day of the nudge: the deadlines in
    the text count from it."""

    script: Script
    channel: Channel
    variant: int
    shown_on: date
    in_own_language: bool = False
    """Shown in the user's language instead of the client's, to read rather than to send."""

    def pack(self) -> str:
        own = "u" if self.in_own_language else "c"
        day = self.shown_on.toordinal()  # Two characters shorter than the digits of a date.
        return f"{self.script}.{self.channel}.{self.variant}.{day}.{own}"

    @classmethod
    def unpack(cls, packed: str) -> View:
        script, channel, variant, day, own = packed.split(".")
        shown_on = date.fromordinal(_whole(day, _MAX_DAY))
        wording = _whole(variant, _MAX_VARIANT)
        what, by = Script(script), Channel(channel)
        if by not in what.channels or what.is_of_a_job:
            raise ValueError(packed)
        return cls(what, by, wording, shown_on, own == "u")


@dataclass(frozen=True, slots=True)
class Tap:
    """One tap: what to do, with which debt, and either which wording or a `number`, if the action
    has one. It says nothing of the books' state, which is read anew when it is handled: an old
    button may ask for what is no longer true."""

    action: Action
    debt_id: DebtId
    view: View | None = None
    number: int = 0

    def pack(self) -> str:
        rest = self.view.pack() if self.view else str(self.number)
        return f"{PREFIX}:{self.action}:{self.debt_id}:{rest}"

    @classmethod
    def unpack(cls, packed: str) -> Tap:
        """Raises `ValueError` for anything that `pack` did not make."""
        _, action, debt_id, rest = packed.split(":")
        tap = cls(Action(action), DebtId(_whole(debt_id, _MAX_ID)))
        if "." in rest:
            tap = replace(tap, view=View.unpack(rest))
        else:
            tap = replace(tap, number=_whole(rest, _MAX_NUMBER))
        if tap.pack() != packed:
            raise ValueError(packed)
        return tap


def reply_number(reply: Seq, reason: Reason) -> int:
    """Of a `REASON` tap: the place of the reply in the timeline, and of its right reason among the
    reasons."""
    return reply * _REASONS + list(Reason).index(reason)


def reply_and_reason(number: int) -> tuple[Seq, Reason]:
    """Raises `ValueError` for what `reply_number` did not make."""
    reply, place = divmod(number, _REASONS)
    reasons = list(Reason)
    if place >= len(reasons):
        raise ValueError(number)
    return Seq(reply), reasons[place]


def _whole(digits: str, largest: int) -> int:
    number = int(digits)
    if not 0 <= number <= largest:
        raise ValueError(digits)
    return number
