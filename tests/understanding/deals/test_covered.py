"""Over which of a client's debts a plan or a later date is: all of them, two, or nothing said."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from tests.understanding.deals.reading import read
from tests.understanding.told import Row, rows

OVER = """
[en]
extension on both invoices until 20 April | Acme | both
gave Lena until 20 April for both invoices | Lena | both
Acme will pay 100 a month for everything | Acme | all
Lena can do 100 a month over all their invoices | Lena | all
gave Lena until 20 April | Lena | -
[ru]
отсрочку на оба счёта до 20 апреля | Вектор | both
дал Лене отсрочку на оба счёта до 20 апреля | Лена | both
перенёс все счета Лены на 20 апреля | Лена | all
договорились с Леной за всё по 5000 в месяц | Лена | all
Вектор будет платить по 5000 в месяц по всем счетам | Вектор | all
дал Лене время до 20 апреля | Лена | -
[da]
udsættelse på begge fakturaer til 20. april | Nordlys | both
gav Lars udsættelse på begge fakturaer til 20. april | Lars | both
har udskudt alle fakturaer for Lars til 20. april | Lars | all
Lars betaler 500 om måneden for det hele | Lars | all
Nordlys kan betale 500 om måneden på alle fakturaer | Nordlys | all
gav Lars udsættelse til 20. april | Lars | -
[et]
pikendus mõlemale arvele 20. aprillini | Kask | both
andsin Lenale pikendust mõlemale arvele kuni 20. aprillini | Lena | both
Kask maksab kõigi arvete eest 100 kuus | Kask | all
Lena saab maksta 100 kuus kõige eest | Lena | all
andsin Lenale pikendust 20. aprillini | Lena | -
[id]
tempo untuk kedua invoice sampai 20 April | PT Maju | both
kasih Budi waktu sampai 20 April untuk kedua tagihan | Budi | both
saya undur semua tagihan Sari sampai 20 April | Sari | all
Budi bayar 500rb per bulan untuk semuanya | Budi | all
kasih Budi waktu sampai 20 April | Budi | -
"""
EXTENSIONS = """
[en]
Extension for Acme until 1 April | Acme | 2026-04-01
an extension to 1 April for Lena | Lena | 2026-04-01
two more weeks for Lena, extension agreed | Lena | 2026-03-25
[ru]
Отсрочка Вектору до 1 апреля | Вектор | 2026-04-01
отсрочка для Лены до 1 апреля | Лена | 2026-04-01
продление срока Лене до 1 апреля | Лена | 2026-04-01
[da]
Udsættelse til Lars indtil 1. april | Lars | 2026-04-01
henstand til Nordlys til 1. april | Nordlys | 2026-04-01
betalingshenstand for Lars frem til 1. april | Lars | 2026-04-01
[et]
Maksepikendus Lenale 1. aprillini | Lena | 2026-04-01
ajapikendus Kaskile kuni 1. aprillini | Kask | 2026-04-01
lisaaega Lenale 1. aprillini | Lena | 2026-04-01
[id]
Perpanjangan untuk Budi sampai 1 April | Budi | 2026-04-01
kelonggaran buat Sari sampai 1 April | Sari | 2026-04-01
tempo pembayaran untuk Budi sampai 1 April | Budi | 2026-04-01
"""


@pytest.mark.parametrize("row", rows(OVER))
def test_a_deal_says_over_which_debts_it_is(row: Row) -> None:
    locale, text, (client, over) = row
    found = read(text, locale)
    covers = "all" if found.everything else "both" if found.both else "-"
    assert (found.intent, found.client, covers) == (Intent.PLAN, client, over)


@pytest.mark.parametrize("row", rows(EXTENSIONS))
def test_an_extension_with_its_end_is_granted(row: Row) -> None:
    locale, text, (client, day) = row
    found = read(text, locale)
    assert (found.intent, found.client, found.installments) == (Intent.PLAN, client, 1)
    assert str(found.first_date) == day


def test_an_extension_that_a_client_asks_for_is_not_granted() -> None:
    found = read("Отсрочка до 1 апреля — просит Вектор", Locale.RU)
    assert found.intent is not Intent.PLAN
