"""Several invoices in one message, and messages that only look like it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.application.ports.understanding import Intent, Known, Reading
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader
from bot.understanding.several import MOST_ITEMS

READER = SentenceReader()
WEDNESDAY = date(2026, 3, 11)
FRIDAY = date(2026, 3, 13)
MONDAY = date(2026, 3, 16)
FIRST_OF_APRIL = date(2026, 4, 1)

Item = tuple[str, int, str | None, date | None]
"""Client (or the form in the text), sum, currency, due date."""


def read(text: str, locale: Locale, currency: str | None = None) -> Reading:
    return READER.read(text, locale, WEDNESDAY, currency)


def items(reading: Reading) -> list[Item]:
    return [
        (item.client or "", int(item.amount or 0), item.currency, item.due)
        for item in reading.items
    ]


ENGLISH: list[tuple[str, list[Item]]] = [
    (
        "Acme owes 500 and Beta 700, both due Friday",
        [("Acme", 500, None, FRIDAY), ("Beta", 700, None, FRIDAY)],
    ),
    (
        "Acme owes me $500, Beta owes me $700 and Gamma owes $300",
        [("Acme", 500, "USD", None), ("Beta", 700, "USD", None), ("Gamma", 300, "USD", None)],
    ),
    (
        "My debtors:\n- Acme 500 EUR\n- Beta 700\n- Gamma 300, due Friday",
        [("Acme", 500, "EUR", None), ("Beta", 700, "EUR", None), ("Gamma", 300, "EUR", FRIDAY)],
    ),
    (
        "1. Acme $500 for the logo, due Friday\n2. Beta $1,700 for the website, due 1 April",
        [("Acme", 500, "USD", FRIDAY), ("Beta", 1700, "USD", FIRST_OF_APRIL)],
    ),
    (
        "Acme has two unpaid invoices: #12 for $500 due Friday and #13 for $700 due 1 April",
        [("Acme", 500, "USD", FRIDAY), ("Acme", 700, "USD", FIRST_OF_APRIL)],
    ),
    ("acme 500, beta 700", [("acme", 500, None, None), ("beta", 700, None, None)]),
    (
        "Acme $500; Beta €700; both due on 1 April",
        [("Acme", 500, "USD", FIRST_OF_APRIL), ("Beta", 700, "EUR", FIRST_OF_APRIL)],
    ),
    ("500 from Acme, 700 from Beta", [("Acme", 500, None, None), ("Beta", 700, None, None)]),
    (
        "Acme\n500 EUR\ndue Friday\n\nBeta\n700 EUR\ndue Monday",
        [("Acme", 500, "EUR", FRIDAY), ("Beta", 700, "EUR", MONDAY)],
    ),
    (
        "Smith and Sons owe me 500 and Beta owes 700",
        [("Smith and Sons", 500, None, None), ("Beta", 700, None, None)],
    ),
    (
        "Acme owes 500 due Friday and 700 due Monday",
        [("Acme", 500, None, FRIDAY), ("Acme", 700, None, MONDAY)],
    ),
    ("Acme 500\nBeta 700\nTotal: 1200", [("Acme", 500, None, None), ("Beta", 700, None, None)]),
]
RUSSIAN: list[tuple[str, list[Item]]] = [
    (
        "Лёша должен 5000, Костя 7500, оба до пятницы",
        [("Лёша", 5000, None, FRIDAY), ("Костя", 7500, None, FRIDAY)],
    ),
    (
        "Альфа не оплатили два счёта: №77 на 10 000 и №78 на 14 500, срок у обоих 1 апреля",
        [("Альфа", 10_000, None, FIRST_OF_APRIL), ("Альфа", 14_500, None, FIRST_OF_APRIL)],
    ),
    (
        "Мои должники:\n• Лёша — 5000 руб\n• Костя — 7500 руб",
        [("Лёша", 5000, "RUB", None), ("Костя", 7500, "RUB", None)],
    ),
    (
        "Мне должны Лёша 5000 и Костя 7500",
        [("Лёша", 5000, None, None), ("Костя", 7500, None, None)],
    ),
    (
        "Лёша должен 5000 за логотип, а Костя — 7500 за сайт до пятницы",
        [("Лёша", 5000, None, None), ("Костя", 7500, None, FRIDAY)],
    ),
    (
        "Ромашка 5000 руб до пятницы; Лютик 7000 руб до 1 апреля",
        [("Ромашка", 5000, "RUB", FRIDAY), ("Лютик", 7000, "RUB", FIRST_OF_APRIL)],
    ),
    ("лёша 5к, костя 7к", [("лёша", 5000, None, None), ("костя", 7000, None, None)]),
    (
        "1) ООО Вега, 50 000 руб, аудит\n2) ИП Сидоров, 20 000 руб, логотип\nоба до 1 апреля",
        [
            ("ООО Вега", 50_000, "RUB", FIRST_OF_APRIL),
            ("ИП Сидоров", 20_000, "RUB", FIRST_OF_APRIL),
        ],
    ),
    (
        "Марина не заплатила 3000, Олег не заплатил 4000",
        [("Марина", 3000, None, None), ("Олег", 4000, None, None)],
    ),
]
DANISH: list[tuple[str, list[Item]]] = [
    (
        "Jens skylder 500 kr og Mette 700 kr, begge forfald fredag",
        [("Jens", 500, "DKK", FRIDAY), ("Mette", 700, "DKK", FRIDAY)],
    ),
    (
        "Mine skyldnere:\n- Jens 500 kr\n- Mette 700",
        [("Jens", 500, "DKK", None), ("Mette", 700, "DKK", None)],
    ),
    (
        "Acme ApS: 5.000 kr, Beta ApS: 7.000 kr, begge netto 14 dage",
        [
            ("Acme ApS", 5000, "DKK", date(2026, 3, 25)),
            ("Beta ApS", 7000, "DKK", date(2026, 3, 25)),
        ],
    ),
    (
        "Jens skylder 500 kr for logo, og Mette skylder 700 kr for hjemmeside",
        [("Jens", 500, "DKK", None), ("Mette", 700, "DKK", None)],
    ),
    (
        "Jens 5.000 kr, forfald fredag\nMette 7.000 kr, forfald 1. april",
        [("Jens", 5000, "DKK", FRIDAY), ("Mette", 7000, "DKK", FIRST_OF_APRIL)],
    ),
    ("jens 5000, mette 7000", [("jens", 5000, None, None), ("mette", 7000, None, None)]),
    (
        "Jens har ikke betalt 500 kr, Mette har ikke betalt 700 kr",
        [("Jens", 500, "DKK", None), ("Mette", 700, "DKK", None)],
    ),
    (
        "Nordlys har to ubetalte fakturaer: #12 på 5.000 kr og #13 på 7.000 kr",
        [("Nordlys", 5000, "DKK", None), ("Nordlys", 7000, "DKK", None)],
    ),
    (
        "1. Jens 500 kr 2. Mette 700 kr",
        [("Jens", 500, "DKK", None), ("Mette", 700, "DKK", None)],
    ),
    (
        "Vinlageret 5500\nTeglværket 7200\nde er begge ubetalte",
        [("Vinlageret", 5500, None, None), ("Teglværket", 7200, None, None)],
    ),
    (
        "Bo 500\nOle 700\nalle forfalder fredag",
        [("Bo", 500, None, FRIDAY), ("Ole", 700, None, FRIDAY)],
    ),
    (
        "Else mangler 400 for klipning og 300 for farve",
        [("Else", 400, None, None), ("Else", 300, None, None)],
    ),
]
ESTONIAN: list[tuple[str, list[Item]]] = [
    (
        "Kask võlgneb 500 eurot ja Tamm 700 eurot, mõlemad reedeks",
        [("Kask", 500, "EUR", FRIDAY), ("Tamm", 700, "EUR", FRIDAY)],
    ),
    (
        "Võlglased:\n1) Kask 500 eurot\n2) Tamm 700 eurot",
        [("Kask", 500, "EUR", None), ("Tamm", 700, "EUR", None)],
    ),
    (
        "Mari on võlgu 500 € ja Jüri 300 €, mõlema tähtaeg on 1. aprill",
        [("Mari", 500, "EUR", FIRST_OF_APRIL), ("Jüri", 300, "EUR", FIRST_OF_APRIL)],
    ),
    (
        "Kask OÜ: 500 eurot, tähtaeg reede\nTamm AS: 700 eurot, tähtaeg 1. aprill",
        [("Kask OÜ", 500, "EUR", FRIDAY), ("Tamm AS", 700, "EUR", FIRST_OF_APRIL)],
    ),
    ("kask 5000, tamm 7000", [("kask", 5000, None, None), ("tamm", 7000, None, None)]),
    (
        "Mari ei ole maksnud 500 eurot, Jüri ei ole maksnud 300 eurot",
        [("Mari", 500, "EUR", None), ("Jüri", 300, "EUR", None)],
    ),
    (
        "Mari võlgneb 500 logo eest, Jüri aga 900 veebilehe eest",
        [("Mari", 500, None, None), ("Jüri", 900, None, None)],
    ),
    (
        "Kask 500 €; Tamm 700 €; mõlemad maksetähtaeg 14 päeva",
        [("Kask", 500, "EUR", date(2026, 3, 25)), ("Tamm", 700, "EUR", date(2026, 3, 25))],
    ),
]
INDONESIAN: list[tuple[str, list[Item]]] = [
    (
        "Budi utang 500rb dan Siti 700rb, dua-duanya jatuh tempo Jumat",
        [("Budi", 500_000, None, FRIDAY), ("Siti", 700_000, None, FRIDAY)],
    ),
    (
        "Yang belum bayar:\n- Budi 500rb\n- Siti 700rb",
        [("Budi", 500_000, None, None), ("Siti", 700_000, None, None)],
    ),
    (
        "PT Maju belum bayar 5 juta, CV Jaya belum bayar 3 juta, jatuh tempo Jumat",
        [("PT Maju", 5_000_000, None, FRIDAY), ("CV Jaya", 3_000_000, None, FRIDAY)],
    ),
    (
        "Budi utang Rp 500.000 untuk logo, Siti utang Rp 700.000 untuk website",
        [("Budi", 500_000, "IDR", None), ("Siti", 700_000, "IDR", None)],
    ),
    (
        "1. Budi 5jt jatuh tempo Jumat\n2. Siti 7jt jatuh tempo 1 April",
        [("Budi", 5_000_000, None, FRIDAY), ("Siti", 7_000_000, None, FIRST_OF_APRIL)],
    ),
    ("budi 500rb, siti 700rb", [("budi", 500_000, None, None), ("siti", 700_000, None, None)]),
    (
        "Budi utang 5jt; Siti utang 7jt; semuanya tempo 14 hari",
        [
            ("Budi", 5_000_000, None, date(2026, 3, 25)),
            ("Siti", 7_000_000, None, date(2026, 3, 25)),
        ],
    ),
    (
        "Pak Joko utang 5jt sama Bu Rina 3jt",
        [("Pak Joko", 5_000_000, None, None), ("Bu Rina", 3_000_000, None, None)],
    ),
]


@pytest.mark.parametrize(
    ("text", "locale", "wanted"),
    [
        (text, locale, wanted)
        for locale, told in (
            (Locale.EN, ENGLISH),
            (Locale.RU, RUSSIAN),
            (Locale.DA, DANISH),
            (Locale.ET, ESTONIAN),
            (Locale.ID, INDONESIAN),
        )
        for text, wanted in told
    ],
)
def test_each_invoice_of_a_message_is_read_by_itself(
    text: str, locale: Locale, wanted: list[Item]
) -> None:
    reading = read(text, locale)
    assert items(reading) == wanted
    assert reading.intent is Intent.INVOICE
    assert (reading.client, reading.amount, reading.due) == (None, None, None)


def test_an_invoice_keeps_its_own_number_and_work() -> None:
    numbered = read(
        "Альфа не оплатили два счёта: №77 на 10 000 и №78 на 14 500, срок у обоих был 30 сентября",
        Locale.RU,
    )
    assert [(item.number, item.due) for item in numbered.items] == [
        ("77", date(2025, 9, 30)),
        ("78", date(2025, 9, 30)),
    ]
    working = read("Acme $500 for the logo; Beta $700 for the website", Locale.EN)
    assert [item.what_for for item in working.items] == ["logo", "website"]


def test_terms_said_once_are_those_of_each() -> None:
    reading = read("Acme $500, Beta $700, both net 30", Locale.EN)
    assert [item.terms_days for item in reading.items] == [30, 30]


def test_a_known_client_is_given_as_it_is_known_in_a_list_too() -> None:
    reading = READER.read(
        "acme 500, лена 700",
        Locale.RU,
        WEDNESDAY,
        None,
        Known(clients=("ACME Ltd", "Лена"), talked_of="Костя"),
    )
    assert [item.client for item in reading.items] == ["ACME Ltd", "Лена"]


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme owes me 500 for the logo and 300 for the banner", Locale.EN),
        ("Лена должна 5000 за логотип и 3000 за баннер", Locale.RU),
        ("Jens skylder 500 for logo og 300 for banner", Locale.DA),
        ("Kask võlgneb 500 € logo eest ja 300 € bänneri eest", Locale.ET),
        ("Budi utang 500rb buat logo dan 300rb buat banner", Locale.ID),
    ],
)
def test_two_works_for_one_client_each_with_its_sum_are_two_invoices(
    text: str, locale: Locale
) -> None:
    items = read(text, locale).items
    assert [str(item.amount)[:1] for item in items] == ["5", "3"]
    assert {item.client for item in items} == {text.split(maxsplit=1)[0]}
    assert all(item.what_for for item in items)


def test_a_day_behind_two_works_of_one_client_is_of_both() -> None:
    reading = read("Лена должна 5000 за логотип и 3000 за баннер до пятницы", Locale.RU)
    assert [item.due for item in reading.items] == [date(2026, 3, 13)] * 2


def test_a_part_of_a_sum_is_no_invoice_of_its_own() -> None:
    reading = read("Лена должна 5000 за сайт, из них 2000 за правки", Locale.RU)
    assert (reading.items, reading.amount) == ((), Decimal(5000))


@pytest.mark.parametrize(
    ("text", "locale", "amount"),
    [
        ("client: Acme\namount: 500\nfor: logo\ndue: Friday", Locale.EN, 500),
        ("Клиент: Вега\nСумма: 50 000 руб\nЗа: аудит\nСрок: 14 дней", Locale.RU, 50_000),
        ("Acme owes 1200 total, 500 for the logo and 700 for the site", Locale.EN, 1200),
        ("Acme owes 500, no, 700", Locale.EN, 700),
        ("Acme owes 800: 500 for the logo + 300 for the banner", Locale.EN, 800),
        ("Acme owes $500 for 3 logos and 12 pages", Locale.EN, 500),
        ("Rocket Fuel Coffee: 12 product shots, $960, net 15", Locale.EN, 960),
        ("Studio 54 North - 12 reels - $3,600", Locale.EN, 3600),
        ("Smith and Sons owe me 500", Locale.EN, 500),
        ("Acme owes 1,200 (500 for the logo, 700 for the site)", Locale.EN, 1200),
        ("Jens skylder 5.000 kr for 3 logoer, forfald 1. april", Locale.DA, 5000),
        ("Kask OÜ, 500 eurot, 20 fotot, tähtaeg 1. aprill", Locale.ET, 500),
        ("Budi 5jt, 12 foto produk, jatuh tempo 1 April", Locale.ID, 5_000_000),
    ],
)
def test_one_invoice_with_several_numbers_stays_one(text: str, locale: Locale, amount: int) -> None:
    reading = read(text, locale)
    assert (reading.items, reading.amount) == ((), Decimal(amount))


@pytest.mark.parametrize(
    ("text", "locale", "intent"),
    [
        ("Acme paid 500 and Beta paid 700", Locale.EN, Intent.PAYMENT),
        ("Acme owes 1000, paid 300", Locale.EN, Intent.INVOICE),
        ("Лена заплатила 5000, Костя 3000", Locale.RU, Intent.PAYMENT),
        ("Who owes me more, Acme 500 or Beta 700?", Locale.EN, Intent.QUESTION),
    ],
)
def test_money_that_came_and_questions_are_no_list_of_invoices(
    text: str, locale: Locale, intent: Intent
) -> None:
    reading = read(text, locale)
    assert (reading.items, reading.intent) == ((), intent)


def test_a_table_longer_than_anybody_checks_is_asked_about() -> None:
    few = "\n".join(f"Client{n} Ltd owes ${n}00" for n in range(1, MOST_ITEMS + 1))
    assert len(read(few, Locale.EN).items) == MOST_ITEMS
    many = read(f"{few}\nLast Ltd owes $900", Locale.EN)
    assert (many.items, many.amount) == ((), None)


def test_every_line_of_a_long_list_is_read() -> None:
    names = ("Anna", "Bob", "Carla", "Dmitri", "Elsa", "Fred", "Gina", "Hugo", "Ines", "Jack")
    lines = [
        f"{at}. {name} {surname} {at}00 EUR for translation of the annual report, due {at} May"
        for at, (name, surname) in enumerate(
            ((name, surname) for surname in ("Holm", "Berg") for name in names), start=1
        )
    ]
    text = "My invoices:\n" + "\n".join(lines)
    assert len(text) > 1_000
    assert items(read(text, Locale.EN)) == [
        (f"{name} {surname}", at * 100, "EUR", date(2026, 5, at))
        for at, (name, surname) in enumerate(
            ((name, surname) for surname in ("Holm", "Berg") for name in names), start=1
        )
    ]


def test_what_differs_from_line_to_line_stays_with_its_line() -> None:
    text = (
        "Иванов должен 50 000 ₽ до пятницы за сайт\nПетрова 20 000 до 15 мая\nООО «Ромашка» 7 500"
    )
    reading = read(text, Locale.RU)
    assert items(reading) == [
        ("Иванов", 50_000, "RUB", FRIDAY),
        ("Петрова", 20_000, "RUB", date(2026, 5, 15)),
        ("ООО «Ромашка»", 7_500, "RUB", None),
    ]
    assert [item.what_for for item in reading.items] == ["сайт", None, None]


@pytest.mark.parametrize(
    "text",
    [
        "client: Acme 3\namount: 500 USD\ndue: 5 May",
        "Soylent Ltd\n$2,000\nphoto shoot for 3 pages\ndue 1 June",
        "Acme 500\nnet 30",
    ],
)
def test_the_lines_of_one_invoice_stay_one(text: str) -> None:
    assert not read(text, Locale.EN).items


def test_the_client_of_a_heading_is_that_of_each_line() -> None:
    text = "Acme owes me:\n500 for the logo, due 1 April\n300 for hosting, due 16 March"
    assert items(read(text, Locale.EN)) == [
        ("Acme", 500, None, FIRST_OF_APRIL),
        ("Acme", 300, None, MONDAY),
    ]


def test_a_client_whose_sum_is_that_of_the_others_by_chance_is_not_taken_for_the_total() -> None:
    listed = read("Sam 10 eur, Bob 20 eur, Carl 30 eur, all due Friday", Locale.EN)
    assert [item.client for item in listed.items] == ["Sam", "Bob", "Carl"]


@pytest.mark.parametrize(
    ("text", "locale", "owed"),
    [
        (
            "Anna, Ben and Carl each owe 50 for tickets, due Friday",
            Locale.EN,
            [
                ("Anna", 50, None, FRIDAY),
                ("Ben", 50, None, FRIDAY),
                ("Carl", 50, None, FRIDAY),
            ],
        ),
        (
            "Acme has two invoices of 400 each, due on the 16th and the 1st",
            Locale.EN,
            [("Acme", 400, None, MONDAY), ("Acme", 400, None, FIRST_OF_APRIL)],
        ),
        (
            "Anna og Bo skylder mig 300 hver for undervisning",
            Locale.DA,
            [("Anna", 300, None, None), ("Bo", 300, None, None)],
        ),
        (
            "Аня и Боря должны по 300 каждый за уроки",
            Locale.RU,
            [("Аня", 300, None, None), ("Боря", 300, None, None)],
        ),
        (
            "Mbak Ayu sama Mbak Intan masing-masing kurang 200rb, batas bayarnya Jumat",
            Locale.ID,
            [("Mbak Ayu", 200000, None, FRIDAY), ("Mbak Intan", 200000, None, FRIDAY)],
        ),
        (
            "Toko Abadi punya 2 invoice masing-masing 750rb, jatuh tempo tgl 13 dan 16",
            Locale.ID,
            [("Toko Abadi", 750000, None, FRIDAY), ("Toko Abadi", 750000, None, MONDAY)],
        ),
    ],
)
def test_a_sum_of_each_is_owed_by_each(text: str, locale: Locale, owed: list[Item]) -> None:
    assert items(read(text, locale)) == owed


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("Acme owes for 3 posters, 50 each", Locale.EN),
        ("Bu Ida pesan 3 kebaya masing-masing 200rb", Locale.ID),
        ("logo dan banner PT Maju masing-masing 500rb", Locale.ID),
    ],
)
def test_the_price_of_one_is_no_sum_and_neither_is_their_count(text: str, locale: Locale) -> None:
    assert read(text, locale).amount is None


@pytest.mark.parametrize(
    "text", ["Bo 500\nOle 700\nde er begge betalt", "Bo betalte 500\nOle betalte 700"]
)
def test_payments_of_several_clients_in_lines_are_nobodys_until_it_is_asked(text: str) -> None:
    reading = read(text, Locale.DA)
    assert reading.intent is Intent.PAYMENT
    assert (reading.client, reading.amount) == (None, None)
