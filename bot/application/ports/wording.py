"""What the rest of the bot needs of `wording`: scripts to send, and the bot's own phrases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.plans.schedule import Instalment, Proposal

__all__ = [
    "Channel",
    "Covered",
    "Formats",
    "JobFacts",
    "NothingLeft",
    "OwnScriptRefused",
    "OwnTexts",
    "Phrases",
    "Script",
    "ScriptFacts",
    "ScriptText",
    "Scripts",
    "TooLong",
    "UnknownField",
    "Unreadable",
]


@dataclass(frozen=True, slots=True)
class Covered:
    """One of several invoices of a plan."""

    balance: Money
    due: date
    number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptFacts:
    """Everything a script may say, all of it from the books. What is None is left unsaid."""

    client: str
    today: date
    balance: Money
    invoiced: Money
    paid: Money | None
    """What has been paid so far; None when nothing has."""
    due: date
    deadline: date
    """The last day that the script names, after which what it announced follows, or what it offers
    lapses; of `deferral_offer`, the day that payment is put off to.

    The scripts that announce nothing leave it unsaid; of an offer made, its last day.
    """
    number: str | None = None
    issued: date | None = None
    what_for: str | None = None
    promised_on: date | None = None
    """The day that the client had promised to pay on (`promise_broken`)."""
    promised: Money | None = None
    last_contact: date | None = None
    sender: str | None = None
    """The user's name as they sign."""
    pay_to: str | None = None
    """How to pay, in the user's own words; it may have several lines."""
    received: Money | None = None
    """The latest payment (`payment_thanks`, `part_payment`)."""
    received_on: date | None = None
    stopped_on: date | None = None
    """The day on which the user stopped working (`work_resumed`)."""
    discount_percent: int | None = None
    """What is let off for paying in time (`discount_offer`), if it is a whole number."""
    discounted: Money | None = None
    """What there is to pay then."""
    let_off: Money | None = None
    """The rest, which is let go then (`settlement_offer`, `settled`)."""
    schedule: tuple[Instalment, ...] = ()
    """What is left of the plan, or all of the one that is proposed (`plan_schedule`); its sum is
    the balance."""
    proposals: tuple[Proposal, ...] = ()
    """Two or three (`plan_proposals`)."""
    instalment: Money | None = None
    """What is open of the oldest instalment that is (`instalment_…`)."""
    instalment_on: date | None = None
    """The day of that one."""
    arrears: Money | None = None
    """What is open of all instalments whose day has passed, where there are several."""
    deferred: bool = False
    """Whether the plan is one later day for all that is owed: then there is one instalment, the
    balance, and it is never called one."""
    invoices: tuple[Covered, ...] = ()
    """What a plan covers, where it covers several: then `number`, `issued` and `what_for` are None
    and the sums above are those of all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobFacts:
    """What a script about a job to come may say (`Script.is_of_a_job`). None is left unsaid."""

    today: date
    deposit_percent: int
    """Paid before work begins."""
    days_to_pay: int
    """From the day of the invoice."""
    grace_days: int
    """From the due date until work is suspended."""
    late_fee: Money | None = None
    """For each month that has begun."""
    client: str | None = None
    sender: str | None = None
    pay_to: str | None = None


@dataclass(frozen=True, slots=True)
class ScriptText:
    """Plain text, ready to send; `subject` only where the channel has one."""

    body: str
    subject: str | None = None


class OwnScriptRefused(Exception):
    """A text of the user's own that can't be used."""


@dataclass
class TooLong(OwnScriptRefused):
    most: int
    """Characters."""


@dataclass
class NothingLeft(OwnScriptRefused):
    """It comes out empty, or too long, for the debt at hand."""


@dataclass
class UnknownField(OwnScriptRefused):
    name: str
    line: int


@dataclass
class Unreadable(OwnScriptRefused):
    """A bracket is missing, or something stands in brackets that is no field and no condition."""

    line: int


class OwnTexts(Protocol):
    """Texts that users have put in the place of scripts: fields and conditions, nothing else."""

    @property
    def fields(self) -> tuple[str, ...]:
        """The names that may stand in double braces."""
        ...

    def check(self, source: str) -> None:
        """Raises `OwnScriptRefused`."""
        ...

    def fill(
        self, source: str, channel: Channel, locale: Locale, facts: ScriptFacts
    ) -> ScriptText | None:
        """The text; None if it comes out empty or too long, or breaks the rules by now."""
        ...

    def source_of(self, text: ScriptText, locale: Locale, facts: ScriptFacts) -> str:
        """`text` with its values as fields again, to begin an own one with."""
        ...


class Scripts(Protocol):
    @property
    def own(self) -> OwnTexts: ...

    def render(
        self,
        script: Script,
        channel: Channel,
        locale: Locale,
        facts: ScriptFacts | JobFacts,
        variant: int = 0,
    ) -> ScriptText:
        """The script's text in `locale`. `variant` counts from 0 and wraps round. `channel` is one
        of `script.channels`, and the facts are a job's if `script.is_of_a_job`."""
        ...

    def variants(self, script: Script, channel: Channel, locale: Locale) -> int:
        """How many wordings there are, at least one."""
        ...


class Phrases(Protocol):
    """The bot's own words, from `locales/<locale>/LC_MESSAGES/paydove.po`.

    Keys are symbolic (`nudge.late`). Values fill the phrase's `{fields}`: strings are the user's
    or the client's words, `Money`, `date` and `datetime` are formatted for the locale, and an
    integer `n` chooses the plural form. A date `today` leaves the year out of dates of its year.
    """

    def html(self, locale: Locale, key: str, /, **values: object) -> str:
        """The phrase for a message text: values are HTML-escaped, the phrase's own tags stay."""
        ...

    def plain(self, locale: Locale, key: str, /, **values: object) -> str:
        """The phrase for a button, a toast or a command menu: nothing is escaped."""
        ...


class Formats(Protocol):
    """Sums and dates as people write them in a language."""

    def money(self, sum_: Money, locale: Locale) -> str: ...

    def day(self, day: date, locale: Locale, *, today: date | None = None) -> str:
        """The day with its month spelled out; the year is left out if it is that of `today`."""
        ...

    def moment(self, moment: datetime, locale: Locale) -> str:
        """Weekday, day and time of an aware instant that is already in the user's zone."""
        ...
