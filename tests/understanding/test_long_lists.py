"""Lists of invoices as long as people write them, and longer."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
WEDNESDAY = date(2026, 11, 11)
NAMES = "Ash Birch Cedar Dogwood Elm Fir Ginkgo Hazel Ivy Juniper Kapok Larch Maple Nutmeg Oak"
LINE = "{name} Studio owes me ${sum} for the logo and the business cards, due 15 May"


def listed(more: str = "") -> str:
    names = NAMES.split()
    lines = [LINE.format(name=name, sum=100 + at) + more for at, name in enumerate(names)]
    return "\n".join(lines)


def test_each_line_of_a_list_is_an_invoice() -> None:
    reading = READER.read(listed(), Locale.EN, WEDNESDAY)
    assert [item.amount for item in reading.items] == [Decimal(100 + at) for at in range(15)]
    assert not reading.cut_short


def test_a_list_too_long_to_be_read_line_by_line_is_said_to_be() -> None:
    aside = ", as we agreed on the phone in March when the new brand was still to be named"
    reading = READER.read(listed(aside), Locale.EN, WEDNESDAY)
    assert reading.cut_short
    assert reading.intent in (Intent.INVOICE, Intent.OTHER)
    assert {item.amount for item in reading.items} <= {Decimal(100 + at) for at in range(15)}
