"""A text about a job to come, for a client or for nobody yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.application.ports.wording import Channel, JobFacts, Scripts, ScriptText
from bot.domain.ladder.script import Script
from bot.domain.locale import Locale
from bot.domain.people.client import Client
from bot.domain.people.job import Agreement
from bot.domain.people.user import User


@dataclass(frozen=True, slots=True)
class ComposeJobText:
    scripts: Scripts

    def __call__(
        self,
        script: Script,
        channel: Channel,
        locale: Locale,
        agreement: Agreement,
        user: User,
        client: Client | None,
        today: date,
    ) -> ScriptText:
        """`script` is one of a job, `channel` one of its own."""
        facts = JobFacts(
            today=today,
            deposit_percent=agreement.deposit_percent,
            days_to_pay=agreement.days_to_pay,
            grace_days=agreement.grace_days,
            late_fee=agreement.late_fee,
            client=client.name if client else None,
            sender=user.name or None,
            pay_to=user.pay_to,
        )
        return self.scripts.render(script, channel, locale, facts)
