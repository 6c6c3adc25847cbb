"""What is said of deals: a yes, a no, that one is confirmed or over, in every language."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import CalledOff, Says
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()

SAID = """
yes | en | ok, deal
yes | en | Yes, that works for us
yes | ru | хорошо, договорились
yes | da | det lyder godt
yes | et | jah, sobib
yes | id | oke, siap
told_yes | en | Acme is fine with the plan
told_yes | en | Acme has no objections
told_yes | ru | Ромашка не против
told_yes | da | Jensen har godkendt det
told_yes | et | Kask OÜ võttis pakkumise vastu
told_yes | id | Budi bilang setuju
confirms_deal | en | Acme sent a signed confirmation of the plan
confirms_deal | en | Acme confirmed the payment schedule
confirms_deal | ru | Ромашка подтвердила график платежей
confirms_deal | da | Jensen skrev under på aftalen
confirms_deal | et | Kask OÜ kirjutas kokkuleppele alla
confirms_deal | id | konfirmasi rencana cicilan dari Budi
confirmed_deal | en | Acme signed the agreement
confirmed_deal | ru | Ромашка подписала соглашение
confirmed_deal | da | Jensen har bekræftet planen
confirmed_deal | et | Kask OÜ kinnitas maksegraafiku
confirmed_deal | id | Budi sudah tanda tangan kesepakatan
no | en | Acme won't go with the plan
no | en | the proposal was turned down
no | en | Acme doesn't want to pay by instalments
no | ru | предложение Ромашка отклонила
no | ru | Ромашка отказалась от графика платежей
no | da | Jensen vil ikke have afdragsordningen
no | et | Kask OÜ ei ole graafikuga nõus
no | et | pakkumise lükkas Kask tagasi
no | id | Budi menolak tawaran itu
no_alone | en | they declined
no_alone | ru | увы, отказались
no_alone | da | desværre, de sagde nej
no_alone | et | kahjuks ei ole nõus
no_alone | id | dia tidak mau
"""
NOT_SAID = """
yes | en | yes, but only on Friday
yes | en | ok, in 3 parts?
yes | da | ja, hvis det bliver mindre
told_yes | en | Acme didn't agree
told_yes | en | Acme confirmed receipt
told_yes | ru | Ромашка не согласна
told_yes | id | Budi belum setuju
confirms_deal | en | waiting for a signed agreement
confirms_deal | en | Acme confirmed the payment under the plan
confirms_deal | ru | Ромашка подтвердила оплату по графику
confirmed_deal | en | please confirm the plan by e-mail
no | en | Acme refuses to pay
no | en | Acme hasn't answered the proposal yet
no | ru | Ромашка отказалась платить
no | da | Jensen har ikke noget imod planen
no | et | Kask OÜ keeldus arvet maksmast
no | id | Budi tidak keberatan dengan rencananya
no_alone | en | they declined the plan for the office
"""
NOTHING_ENDS = """
en | stop reminding Acme about the plan
en | cancel the reminders for the plan
en | stop the plan reminders
en | the plan is that Acme pays on Friday
en | is the deal with Acme off?
ru | не забудь про рассрочку
ru | Ромашка согласна на график
da | glem ikke at sende aftalen til Jensen
da | Jensen har droppet aftalen
da | træk 500 fra aftalen
et | võta Tamme pakkumine vastu
et | lõpeta Tamme graafiku meeldetuletused
id | hapus tagihan Budi
id | hentikan pengingat cicilan
"""


def rows(text: str) -> list[tuple[Says, Locale, str]]:
    told = (line.split(" | ") for line in text.strip().splitlines())
    return [(Says(what), Locale(locale), sentence) for what, locale, sentence in told]


@pytest.mark.parametrize(("what", "locale", "sentence"), rows(SAID))
def test_what_is_said_of_a_deal_is_heard_whichever_language_the_user_has(
    what: Says, locale: Locale, sentence: str
) -> None:
    assert READER.says(what, sentence, locale)
    assert all(READER.says(what, sentence, other) for other in Locale)


@pytest.mark.parametrize(("what", "locale", "sentence"), rows(NOT_SAID))
def test_what_is_left_open_or_is_of_something_else_is_not_said(
    what: Says, locale: Locale, sentence: str
) -> None:
    assert not READER.says(what, sentence, locale)


def test_the_words_of_a_clients_name_say_nothing() -> None:
    assert not READER.says(Says.TOLD_YES, "Not a 4 Studio agreed", Locale.EN)
    assert READER.says(Says.TOLD_YES, "Not a 4 Studio agreed", Locale.EN, ["Not a 4 Studio"])


def test_a_text_without_its_accents_and_in_capitals_says_the_same() -> None:
    assert READER.says(Says.TOLD_YES, "KASK OU NOUSTUS", Locale.ET)
    assert READER.says(Says.NO_ALONE, "afslog", Locale.DA)


@pytest.mark.parametrize(
    ("sentence", "rest", "is_offer"),
    [
        ("cancel Acme Corp's payment plan", "Acme Corp's", False),
        ("the deal with Big Old Acme is off", "Big Old Acme", False),
        ("отзываю предложение Ромашке", "Ромашке", True),
        ("tühista Kask OÜ maksegraafik", "Kask OÜ", False),
        ("kesepakatan dengan Budi sudah tidak berlaku", "Budi", False),
        ("træk tilbuddet til Jensen tilbage", "til Jensen tilbage", True),
    ],
)
def test_what_is_called_off_leaves_the_client(sentence: str, rest: str, is_offer: bool) -> None:
    assert READER.read_called_off(sentence, Locale.EN) == CalledOff(rest, is_offer)


@pytest.mark.parametrize(
    ("locale", "sentence"), [line.split(" | ") for line in NOTHING_ENDS.strip().splitlines()]
)
def test_other_words_end_nothing(locale: str, sentence: str) -> None:
    assert READER.read_called_off(sentence, Locale(locale)) is None


def test_a_plan_that_is_not_over_yet_is_not_called_off() -> None:
    assert READER.read_called_off("график не отменён", Locale.RU) is None
    assert READER.read_called_off("the plan is not off", Locale.EN) is None
