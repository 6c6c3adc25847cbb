"""A verb in front of a client's name, with a capital or without, is no part of the name."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader
from tests.understanding.deals.test_closing import TODAY, rows

PROPOSED = """
en | Lise | Offer Lise 3 instalments
en | Lise | Propose to Lise 3 payments
en | Anne | Give Anne an extension until 1 April
da | Lise | Foreslå Lise 3 rater
da | Lise | foreslå Lise 500 om måneden
da | Lise | Foreslå Lise en afdragsordning
da | Anne | Giv Anne henstand til 1. april
da | Birthe | tilbud til Birthe: 3 rater på 500
ru | Лиза | Предложи Лизе 3 платежа
ru | Анна | Дай Анне отсрочку до 1 апреля
ru | Борис | Предложить Борису платить по 5000 в месяц
et | Liisi | Paku Liisile 3 osamakset
et | Anne | Anna Annele ajapikendust 1. aprillini
et | Liisi | Soovita Liisile maksta 500 kuus
id | Lisa | Tawari Lisa 3 cicilan
id | Anna | Kasih Anna penangguhan sampai 1 April
id | Lisa | Usulkan Lisa bayar 500 ribu per bulan
"""


@pytest.mark.parametrize(("locale", "client", "text"), rows(PROPOSED))
def test_what_is_proposed_is_a_plan_with_the_client_alone(
    locale: str, client: str, text: str
) -> None:
    reading = SentenceReader().read(text, Locale(locale), TODAY, None)
    assert (reading.intent, reading.client) == (Intent.PLAN, client)
