"""What clients answered, told or pasted, in every language."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent, Reason
from bot.domain.locale import Locale
from tests.understanding.told import read, rows, said, wanted

REPLIES = rows("""
[en]
she says the invoice never arrived | invoice
Hi! sorry, totally forgot about it | forgot
Acme says they already paid | paid | Acme
Lena says money is tight this month | money | Lena
they refuse to pay | refuses
no answer from Acme | none | Acme
he's not happy with the logo | unhappy
Globex threatens with a bad review | threat | Globex
still hasn't replied to my emails | none
I never received your invoice, could you resend it? | invoice
she says the price was not what we agreed | terms
Sorry for the delay, we'll pay you next week | promise
[ru]
она говорит что счёт не дошёл | invoice
здравствуйте, извините, совсем забыла | forgot
Вектор говорит, что уже заплатили | paid | Вектор
Лена говорит, что сейчас нет денег | money | Лена
отказывается платить | refuses
Иванов не отвечает | none | Иванов
клиент недоволен логотипом | unhappy
угрожает плохим отзывом | threat
игнорит мои сообщения | none
не получали ваш счёт, пришлите ещё раз | invoice
говорит, что договаривались на другую сумму | terms
обиделся и не разговаривает | strained
[da]
hun siger, at fakturaen aldrig er kommet frem | invoice
Hej! undskyld, det havde jeg helt glemt | forgot
Nordlys siger, de allerede har betalt | paid | Nordlys
Lene har ikke råd lige nu | money | Lene
de nægter at betale | refuses
intet svar fra Vestbyg | none | Vestbyg
kunden er utilfreds med logoet | unhappy
han truer med en dårlig anmeldelse | threat
Vestbyg svarer ikke | none | Vestbyg
vi har ikke modtaget jeres faktura | invoice
hun er sur på mig | strained
[et]
ta ütleb, et arve pole kohale jõudnud | invoice
Tere! vabandust, täiesti unustasin | forgot
Kask väidab, et on juba maksnud | paid | Kask
Kask ütleb, et tal pole praegu raha | money | Kask
nad keelduvad maksmast | refuses
Kask ei vasta | none | Kask
klient pole logoga rahul | unhappy
ähvardab halva arvustusega | threat
vastust pole | none
me ei ole teie arvet saanud | invoice
ta solvus | strained
[id]
katanya invoice belum sampai | invoice
halo kak, maaf banget lupa | forgot
Budi bilang sudah bayar | paid | Budi
Dewi lagi gak ada duit | money | Dewi
dia nolak bayar | refuses
belum ada jawaban dari PT Maju | none | PT Maju
kliennya gak puas sama hasilnya | unhappy
dia ngancam kasih review jelek | threat
chat saya cuma diread doang | none
kami belum terima invoicenya | invoice
dia marah sama saya | strained
""")


@pytest.mark.parametrize(("locale", "text", "values"), REPLIES)
def test_an_answer_is_read_with_its_reason(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    assert said(reading, "reason", "client") == wanted(Intent.CLIENT_REPLY, values, 2)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        (Locale.EN, "she says she'll pay Friday"),
        (Locale.RU, "говорит, что заплатит в пятницу"),
        (Locale.DA, "hun siger, hun betaler på fredag"),
        (Locale.ET, "ta ütleb, et maksab reedel"),
        (Locale.ID, "dia bilang mau bayar jumat"),
    ],
)
def test_a_day_told_by_the_client_is_a_promise(locale: Locale, text: str) -> None:
    reading = read(text, locale)
    assert reading.intent is Intent.PROMISE
    assert str(reading.promised_on) == "2026-03-13"


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        (Locale.EN, "no payment from Acme, 500"),
        (Locale.RU, "нет оплаты от Вектора, 500"),
        (Locale.DA, "ingen betaling fra Nordlys, 500"),
        (Locale.ET, "Kask pole 500 maksnud"),
        (Locale.ID, "belum ada pembayaran dari Budi, 500rb"),
    ],
)
def test_a_sum_that_has_not_come_is_an_invoice(locale: Locale, text: str) -> None:
    assert read(text, locale).intent is Intent.INVOICE


@pytest.mark.parametrize(
    ("text", "locale"),
    [("Bob disputes the 300", Locale.EN), ("Andi mempermasalahkan 300rb", Locale.ID)],
)
def test_who_disputes_a_sum_owes_no_new_one(text: str, locale: Locale) -> None:
    reading = read(text, locale)
    assert (reading.intent, reading.reason) == (Intent.CLIENT_REPLY, Reason.TERMS)
