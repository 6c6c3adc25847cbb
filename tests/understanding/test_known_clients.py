"""The user's own clients: known in a sentence however they are written, never merged in silence."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.application.ports.understanding import Intent, Known, Reading
from bot.domain.locale import Locale
from bot.understanding.parse import as_fields
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
TODAY = date(2026, 3, 11)


def read(text: str, language: str, *clients: str, talked_of: str | None = None) -> Reading:
    known = Known(clients=clients, talked_of=talked_of)
    return READER.read(text, Locale(language), TODAY, None, known)


@pytest.mark.parametrize(
    ("language", "text", "known", "surface"),
    [
        ("en", "acme paid 300", "Acme", "acme"),
        ("en", "1&1 paid 90", "1&1", None),
        ("en", "3M paid 90", "3M", None),
        ("en", "got 90 from 3M", "3M", None),
        ("en", "{{7*7}} paid 90", "{{7*7}}", None),
        ("en", "🚀 paid 90", "🚀", None),
        ("en", "may chen paid 300", "May Chen", "may chen"),
        ("en", "May paid 300", "May", None),
        ("en", "Will paid 300", "Will", None),
        ("en", "acme as agreed paid 300", "Acme Ltd", "acme"),
        ("en", "Acme's payment of 300 arrived", "ACME Ltd.", "Acme"),
        ("en", "Ivanov paid 300", "Иванов", "Ivanov"),
        ("ru", "от Кати пришло 300", "Катя", "Кати"),
        ("ru", "Получил от Иванова 300", "Иванов", "Иванова"),
        ("ru", "Получил от Ивановой 300", "Иванова", "Ивановой"),
        ("ru", "ivanov zaplatil 300", "Иванов", "ivanov"),
        ("ru", "ot kati prishlo 300 rub", "Катя", "kati"),
        ("ru", "от акме пришло 300", "Acme", "акме"),
        ("ru", "Тётя Оля заплатила 300", "Оля", "Тётя Оля"),
        ("ru", "ромашка заплатила 300", "ООО «Ромашка»", "ромашка"),
        ("da", "lørdag aps betalte 300", "Lørdag ApS", "lørdag aps"),
        ("da", "fik 300 kr af nordlys", "Nordlys", "nordlys"),
        ("et", "Annalt laekus 300", "Anna", "Annalt"),
        ("et", "Anna maksis 300", "Anna", None),
        ("et", "Kaselt laekus 300", "Kask", "Kaselt"),
        ("id", "pak budi sudah bayar 300", "Budi", "pak budi"),
        ("id", "maju jaya bayar 300", "PT Maju Jaya", "maju jaya"),
    ],
)
def test_a_known_client_pays_under_any_spelling(
    language: str, text: str, known: str, surface: str | None
) -> None:
    reading = read(text, language, known, "Globex")
    assert (reading.client, reading.client_surface) == (known, surface)
    assert reading.client_near == ()
    assert reading.intent is Intent.PAYMENT
    assert reading.amount in (300, 90)


@pytest.mark.parametrize(
    ("language", "text", "known", "due"),
    [
        ("en", "May owes me 500, due 5 May", "May", date(2026, 5, 5)),
        ("en", "May Chen owes me $500 by Friday", "May Chen", date(2026, 3, 13)),
        ("ru", "Май должен 500 до 5 мая", "Май", date(2026, 5, 5)),
        ("da", "Lørdag ApS skylder 500 kr, forfald på lørdag", "Lørdag ApS", date(2026, 3, 14)),
    ],
)
def test_a_name_wins_over_the_date_that_it_looks_like(
    language: str, text: str, known: str, due: date
) -> None:
    reading = read(text, language, known)
    assert (reading.client, reading.due) == (known, due)
    assert reading.amount == 500


@pytest.mark.parametrize(
    ("text", "clients"),
    [
        ("she will pay in May", ["May"]),
        ("Acme paid the rest", ["Acme", "Rest"]),
        ("Acme paid $3M", ["Acme", "3M"]),
    ],
)
def test_a_word_of_the_language_is_no_name_where_it_makes_better_sense(
    text: str, clients: list[str]
) -> None:
    assert read(text, "en", *clients).client in (None, "Acme")


@pytest.mark.parametrize(
    ("language", "text", "clients", "near"),
    [
        ("en", "Nodric paid 300", ["Nordic Ltd"], ["Nordic Ltd"]),
        ("en", "Nordic paid 300", ["Nordic Ltd", "Nordic LLC"], ["Nordic Ltd", "Nordic LLC"]),
        ("en", "Chen paid 300", ["May Chen"], ["May Chen"]),
        ("en", "Chen paid 300", ["May Chen", "Li Chen"], ["May Chen", "Li Chen"]),
        ("en", "Acme Studios paid 300", ["Acme"], ["Acme"]),
        ("en", "Acme GmbH paid 300", ["Acme Ltd"], ["Acme Ltd"]),
        ("ru", "Иванова заплатила 300", ["Иванов"], ["Иванов"]),
        ("ru", "Получил от Иванова 300", ["Иванова"], ["Иванова"]),
        ("ru", "Маи заплатил 300", ["Май"], ["Май"]),
        ("da", "Soren betalte 300", ["Søren"], ["Søren"]),
        ("et", "Kase maksis 300", ["Kask"], ["Kask"]),
        ("id", "Pak Budy sudah bayar 300", ["Pak Budi"], ["Pak Budi"]),
    ],
)
def test_a_name_that_may_mean_a_known_client_is_proposed_and_stays_as_it_is(
    language: str, text: str, clients: list[str], near: list[str]
) -> None:
    reading = read(text, language, *clients, "Globex")
    assert list(reading.client_near) == near
    assert reading.client not in clients
    assert reading.amount == 300


def test_a_client_whom_nobody_resembles_stays_unknown() -> None:
    reading = read("Zorro paid 300", "en", "Acme", "Globex")
    assert (reading.client, reading.client_near) == ("Zorro", ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "paid 40"),
        ("en", "they paid 40"),
        ("en", "how much does she owe?"),
        ("en", "another 300 from them for the logo"),
        ("ru", "заплатила 40"),
        ("ru", "сколько она мне должна?"),
        ("da", "hun har betalt 40"),
        ("da", "hvor meget skylder hun?"),
        ("et", "maksis 40"),
        ("et", "kui palju ta võlgu on?"),
        ("id", "sudah bayar 40"),
        ("id", "berapa utang dia?"),
    ],
)
def test_without_a_name_it_is_the_client_talked_of(language: str, text: str) -> None:
    reading = read(text, language, "Acme", "Globex", talked_of="Acme")
    assert (reading.client, reading.client_recalled) == ("Acme", True)
    assert read(text, language, "Acme").client is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "who owes me?"),
        ("en", "500 usd for the logo, due friday"),
        ("en", "undo"),
        ("en", "thanks!"),
        ("ru", "кто мне должен?"),
        ("da", "hvem skylder mig?"),
        ("et", "kes mulle võlgu on?"),
        ("id", "siapa yang berutang?"),
    ],
)
def test_what_is_about_nobody_or_somebody_new_recalls_no_client(language: str, text: str) -> None:
    reading = read(text, language, "Acme", talked_of="Acme")
    assert not reading.client_recalled
    assert reading.client != "Acme"


@pytest.mark.parametrize(
    ("language", "text", "unread"),
    [
        ("en", "they finally paid 40", ()),
        ("en", "got paid 40 today", ()),
        ("en", "Acme paid 40 of 3F", ("of 3", "F")),
        ("en", "Invoices 5 and 6 are paid", ("5", "6")),
        ("da", "Faktura 5 og 6 er betalt", ("5", "6")),
        ("ru", "она уже заплатила 40", ()),
        ("da", "hun har lige betalt 40", ()),
        ("et", "ta maksis juba 40", ()),
        ("id", "dia sudah bayar 40", ()),
    ],
)
def test_words_that_may_be_a_name_passed_over_are_reported(
    language: str, text: str, unread: tuple[str, ...]
) -> None:
    reading = read(text, language)
    assert reading.unread == unread
    assert "unread" not in as_fields(reading)


NAMES = st.one_of(st.text(max_size=20), st.sampled_from(["May", "Ltd", "500", "%s", "a", "…"]))


@given(
    text=st.text(max_size=60), clients=st.lists(NAMES, max_size=4), language=st.sampled_from(Locale)
)
def test_any_names_and_any_text_are_read(text: str, clients: list[str], language: Locale) -> None:
    reading = read(f"{text} paid 5 {clients[0] if clients else ''}", language, *clients)
    assert "Zxo" not in f"{reading}"
    assert set(reading.client_near) <= set(clients)


@given(name=st.sampled_from(["Acme", "Иванов", "3M", "May Chen", "O'Brien & Co", "Øst ApS"]))
def test_a_stand_in_never_shows(name: str) -> None:
    for locale in Locale:
        assert "zxo" not in f"{read(f'logo {name} 500 {name}', locale, name)}".lower()


def test_a_first_name_is_not_the_titled_one_if_another_bears_it_too() -> None:
    reading = read("Reza mau bayar sabtu", "id", "Mas Reza", "Reza Pahlevi")
    assert (reading.client, reading.client_near) == ("Reza", ("Mas Reza", "Reza Pahlevi"))
    assert read("Reza mau bayar sabtu", "id", "Mas Reza", "Budi").client == "Mas Reza"
