"""Invoices as forms: a label and what it stands for on each line, in any order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import pytest

from bot.domain.locale import Locale
from bot.understanding.parse import as_fields
from tests.understanding.told import READER

LABELS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "en": {
        "client": ["Client", "Customer", "Who", "Name", "client", "Bill to", "Company"],
        "amount": ["Amount", "Sum", "Total", "Price", "How much", "Amount due", "Fee", "Cost"],
        "work": ["For", "Work", "What", "Job", "Description", "Service", "Project", "What for"],
        "due": ["Due", "Due date", "Deadline", "When", "Pay by", "Payment due", "Due on"],
        "issued": ["Issued", "Invoice date", "Sent", "Issue date", "Date", "Billed"],
        "no": ["Invoice", "Invoice no", "Invoice number", "No", "Number", "Inv", "Nr", "#"],
        "terms": ["Terms", "Payment terms", "Payment", "Net", "Due in"],
    },
    "ru": {
        "client": ["Клиент", "Заказчик", "Кто", "Имя", "Кому", "Плательщик", "Компания"],
        "amount": ["Сумма", "Итого", "Цена", "Стоимость", "Сколько", "К оплате", "Всего"],
        "work": ["За что", "Работа", "Услуга", "Что", "Проект", "Описание", "Заказ"],
        "due": ["Срок", "Срок оплаты", "Оплатить до", "Дедлайн", "До", "Когда", "Дата оплаты"],
        "issued": ["Выставлен", "Дата счёта", "От", "Дата выставления", "Дата", "Отправлен"],
        "no": ["Счёт", "Номер счёта", "№", "Номер", "Счёт №", "Счет"],
        "terms": ["Условия", "Условия оплаты", "Отсрочка", "Срок", "Срок оплаты", "Оплата"],
    },
    "da": {
        "client": ["Kunde", "Navn", "Hvem", "Firma", "Til", "Klient", "Kundenavn"],
        "amount": ["Beløb", "Sum", "Pris", "I alt", "Total", "Hvor meget", "At betale"],
        "work": ["For", "Opgave", "Arbejde", "Ydelse", "Hvad", "Projekt", "Beskrivelse"],
        "due": [
            "Forfald",
            "Forfaldsdato",
            "Frist",
            "Betalingsfrist",
            "Senest",
            "Betales senest",
            "Hvornår",
        ],
        "issued": ["Udstedt", "Fakturadato", "Sendt", "Dato", "Udstedelsesdato"],
        "no": ["Faktura", "Fakturanr", "Fakturanummer", "Nr", "Nummer", "Faktura nr"],
        "terms": [
            "Betalingsbetingelser",
            "Betaling",
            "Vilkår",
            "Netto",
            "Frist",
            "Betalingsfrist",
        ],
    },
    "et": {
        "client": ["Klient", "Nimi", "Firma", "Kellele", "Tellija", "Maksja"],
        "amount": ["Summa", "Hind", "Kokku", "Palju", "Tasuda"],
        "work": ["Töö", "Mille eest", "Teenus", "Mis", "Projekt", "Kirjeldus"],
        "due": ["Tähtaeg", "Maksetähtaeg", "Tähtpäev", "Millal", "Tasuda hiljemalt"],
        "issued": ["Väljastatud", "Arve kuupäev", "Saadetud", "Kuupäev", "Esitatud"],
        "no": ["Arve", "Arve nr", "Arve number", "Nr", "Number"],
        "terms": ["Maksetähtaeg", "Tähtaeg", "Maksetingimused", "Tingimused", "Makse"],
    },
    "id": {
        "client": [
            "Klien",
            "Nama",
            "Siapa",
            "Pelanggan",
            "Untuk",
            "Kepada",
            "Perusahaan",
            "Customer",
        ],
        "amount": ["Jumlah", "Total", "Harga", "Nominal", "Berapa", "Biaya", "Nilai"],
        "work": ["Untuk", "Pekerjaan", "Jasa", "Apa", "Proyek", "Keterangan", "Buat"],
        "due": [
            "Jatuh tempo",
            "Tempo",
            "Tenggat",
            "Batas bayar",
            "Deadline",
            "Bayar sebelum",
            "Kapan",
        ],
        "issued": [
            "Terbit",
            "Tanggal invoice",
            "Dikirim",
            "Tanggal",
            "Tgl invoice",
            "Diterbitkan",
        ],
        "no": ["Invoice", "No invoice", "Nomor invoice", "No", "Nomor", "Faktur"],
        "terms": ["Tempo", "Termin", "Syarat bayar", "Jatuh tempo", "Pembayaran", "TOP"],
    },
}
"""What people write before each field; of each the first stands for the others."""
STATED: Mapping[str, Sequence[str]] = {
    "en": [
        "Delgado Weddings",
        "£1,450",
        "logo design",
        "12 December 2026",
        "3 November 2026",
        "118",
        "30 days",
    ],
    "ru": [
        "ООО Ромашка",
        "45 000 руб",
        "перевод договора",
        "12 декабря 2026",
        "3 ноября 2026",
        "118",
        "30 дней",
    ],
    "da": [
        "Grøn Have ApS",
        "4.500 kr",
        "oversættelse",
        "12. december 2026",
        "3. november 2026",
        "118",
        "30 dage",
    ],
    "et": [
        "Kask OÜ",
        "450 eurot",
        "veebileht",
        "12. detsember 2026",
        "3. november 2026",
        "118",
        "30 päeva",
    ],
    "id": [
        "PT Maju Jaya",
        "Rp4.500.000",
        "desain logo",
        "12 Desember 2026",
        "3 November 2026",
        "118",
        "30 hari",
    ],
}
AMOUNTS = {"en": "1450.00", "ru": "45000.00", "da": "4500.00", "et": "450.00", "id": "4500000.00"}
TODAY = date(2026, 11, 11)
FIELDS = ("client", "amount", "work", "due", "issued", "no", "terms")
ORDERS = (
    ("client", "amount", "work", "due"),
    ("client", "no", "amount", "issued", "terms", "work"),
    ("amount", "client", "due"),
    ("client", "work", "amount", "terms"),
    ("no", "client", "amount", "due", "work"),
    ("client", "amount", "issued", "due", "work"),
)


def forms(language: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each form with each label in its place, and what it says."""
    stated = dict(zip(FIELDS, STATED[language], strict=True))
    for field in FIELDS:
        for label in LABELS[language][field]:
            for order in (order for order in ORDERS if field in order):
                labels = {at: LABELS[language][at][0] for at in order} | {field: label}
                for sign in (": ", " - "):
                    lines = (f"{labels[at]}{sign}{stated[at]}" for at in order)
                    yield "\n".join(lines), meaning(language, order)


def meaning(language: str, order: Sequence[str]) -> dict[str, Any]:
    stated = dict(zip(FIELDS, STATED[language], strict=True))
    terms = "2026-12-03" if "issued" in order else "2026-12-11"
    said: dict[str, dict[str, Any]] = {
        "client": {"client": stated["client"]},
        "amount": {"amount": AMOUNTS[language]},
        "work": {"for": stated["work"]},
        "due": {"due": "2026-12-12"},
        "issued": {"issued": "2026-11-03"},
        "no": {"invoice_no": stated["no"]},
        "terms": {"terms_days": 30, "due": terms},
    }
    return {"intent": "invoice"} | {key: v for at in order for key, v in said[at].items()}


@pytest.mark.parametrize("language", LABELS)
def test_a_form_is_read_line_by_line(language: str) -> None:
    wrong = {}
    for text, expected in forms(language):
        found = as_fields(READER.read(text, Locale(language), TODAY))
        del found["currency"]
        if found != expected:
            wrong[text] = found
    assert not wrong
