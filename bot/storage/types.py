"""Column types that hold on every database what the domain takes for granted."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

from sqlalchemy import BigInteger, Date, DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from bot.domain.ladder.policy import Policy
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.people.own_scripts import NO_OWN_SCRIPTS, OwnScripts
from bot.domain.people.rest import Rest

GivenId = BigInteger().with_variant(Integer, "sqlite")
"""An id that the database gives out; SQLite counts only in a column of type INTEGER."""


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: aware in, aware and in UTC out. A naive datetime raises `ValueError`.

    SQLite knows no zones and compares texts, so there the UTC time is stored without one.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"A naive datetime is no instant: {value!r}")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class RestUntil(TypeDecorator[Rest]):
    """A rest as the day of its end; without end that is the last of all days. NULL is no rest."""

    impl = Date
    cache_ok = True

    def process_bind_param(self, value: Rest | None, dialect: Dialect) -> date | None:
        return None if value is None else value.until or date.max

    def process_result_value(self, value: date | None, dialect: Dialect) -> Rest | None:
        return None if value is None else Rest(None if value == date.max else value)


class PolicyText(TypeDecorator[Policy]):
    """A policy as JSON: the day of each rung, the gap and the discount."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Policy | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        days = {rung.value: day for rung, day in value.days.items()}
        return json.dumps({"days": days, "gap": value.gap_days, "discount": value.discount_percent})

    def process_result_value(self, value: str | None, dialect: Dialect) -> Policy | None:
        if value is None:
            return None
        kept = json.loads(value)
        days = {Rung(rung): day for rung, day in kept["days"].items()}
        return Policy(days, kept["gap"], discount_percent=kept["discount"])


class OwnScriptsText(TypeDecorator[OwnScripts]):
    """A person's own scripts as JSON; NULL where there are none."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: OwnScripts | None, dialect: Dialect) -> str | None:
        rows = [[*kind, source] for kind, source in (value or NO_OWN_SCRIPTS).sources.items()]
        return json.dumps(rows, ensure_ascii=False) if rows else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> OwnScripts | None:
        rows = json.loads(value) if value else []
        return OwnScripts(
            {
                (Script(script), Channel(channel), Locale(locale)): source
                for script, channel, locale, source in rows
            }
        )


class ListText(TypeDecorator[list[object]]):
    """A list of plain values, or of such lists, as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: list[object] | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> list[object] | None:
        return None if value is None else json.loads(value)
