"""Short answers to what the bot asks, in every language."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.application.ports.understanding import Answers
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()

SAID = """
none | en | Nope.
none | en | no, thanks
none | ru | Не сейчас
none | ru | нет, спасибо
none | da | ikke noget
none | da | nej tak
none | et | mitte midagi
none | et | ei, aitäh
none | id | tidak ada
none | id | belum, terima kasih
everything | en | all together
everything | en | both!
everything | ru | все
everything | ru | оба
everything | da | det hele
everything | et | mõlemad
everything | et | MOLEMAD
everything | id | semuanya
this_one | en | just this one
this_one | ru | только этот
this_one | da | kun denne
this_one | et | ainult see
this_one | id | ini saja
the_rest | en | all the rest
the_rest | ru | всё остальное
the_rest | da | resten
the_rest | et | ülejäänu
the_rest | id | sisanya
of_the_rest | en | 15 April, the remainder
of_the_rest | ru | 15 апреля остаток
of_the_rest | da | 15. april restbeløbet
of_the_rest | et | 15. aprillil ülejäänu
of_the_rest | id | 15 April sisanya
never_mind | en | cancel
never_mind | en | oh no, sorry, never mind
never_mind | en | hmm... I changed my mind
never_mind | en | drop it please
never_mind | ru | ой, отмена
never_mind | ru | нет, верни как было
never_mind | ru | ОТМЕНИТЕ, ПОЖАЛУЙСТА
never_mind | ru | забудь это
never_mind | da | nej, glem det lige
never_mind | da | jeg fortrød
never_mind | da | annullér
never_mind | et | oi, jäta see katki
never_mind | et | mõtlesin ümber
never_mind | et | võtke see tagasi
never_mind | et | palun jätke pooleli
never_mind | id | ya sudah, batal aja deh
never_mind | id | gak jadi
never_mind | ru | не, отмена
never_mind | ru | ок... не – отменяем
never_mind | et | ei, tühista
never_mind | id | okay, gak, batalin
"""
NOT_SAID = """
none | en | no, 200
none | en | nothing is paid
everything | en | all paid
everything | et | koosolek
this_one | ru | этот оплатил
the_rest | da | resten på fredag
of_the_rest | en | 15 April, restaurant
of_the_rest | id | 15 April sisakan
never_mind | en | cancel the plan
never_mind | en | forget Acme
never_mind | ru | отмени рассрочку
never_mind | da | glem ikke Jensen
never_mind | et | lõpeta graafik
never_mind | id | batal bayar
never_mind | ru | не отменяй
never_mind | et | ei tühista
never_mind | id | tidak batal
"""
PERCENT = """
en | 15% off | 15
en | 7.5 per cent | 7.5
en | 20 pct | 20
ru | 10 процентов скидки | 10
da | 12,5 procent | 12.5
et | 5 protsenti | 5
id | 30 persen | 30
en | half of it | 50
en | A quarter. | 25
en | 1/10 | 10
ru | половину суммы | 50
ru | четверть | 25
ru | десятая часть | 10
da | halvdelen af det | 50
da | en fjerdedel | 25
da | tiendedel | 10
et | pool võlast | 50
et | veerand | 25
et | kümnendik | 10
id | setengahnya | 50
id | seperempat | 25
id | sepersepuluh | 10
"""
WITHOUT_NO = """
en | no, it's 1300 | it's 1300
en | Nope - on Monday | on Monday
ru | Нет, 1300 | 1300
da | nej. på mandag | på mandag
et | ei, 1300 | 1300
id | salah, 1300 | 1300
"""


def rows(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("what", "locale", "text"), rows(SAID))
def test_what_a_short_answer_says_is_heard_whichever_language_the_user_has(
    what: str, locale: str, text: str
) -> None:
    for own in (Locale(locale), Locale.EN):
        assert READER.answers(Answers(what), text, own)


@pytest.mark.parametrize(("what", "locale", "text"), rows(NOT_SAID))
def test_what_says_more_is_no_short_answer(what: str, locale: str, text: str) -> None:
    assert not READER.answers(Answers(what), text, Locale(locale))


def test_a_text_too_long_to_be_read_is_no_short_answer() -> None:
    assert not READER.answers(Answers.NEVER_MIND, f"cancel{' ' * 1_000}the plan", Locale.EN)


@pytest.mark.parametrize("hesitation", ["ya sudah ", "ok, ", "нет... ", "hm ", "ei, palun "])
def test_words_said_over_and_over_before_nothing_are_soon_read(hesitation: str) -> None:
    assert not READER.answers(Answers.NEVER_MIND, hesitation * 80, Locale.EN)


@pytest.mark.parametrize(("locale", "text", "percent"), rows(PERCENT))
def test_a_percentage_is_read_in_figures_and_in_words(locale: str, text: str, percent: str) -> None:
    for own in (Locale(locale), Locale.EN):
        assert READER.read_percent(text, own) == Decimal(percent)


@pytest.mark.parametrize("text", ["half an hour", "1/2 day", "200", "20 perches", "1,000.25.5%"])
def test_no_percentage_is_made_up(text: str) -> None:
    assert READER.read_percent(text, Locale.EN) is None


def test_a_percentage_alone_has_nothing_beside_it() -> None:
    assert READER.read_percent("25 %", Locale.EN, alone=True) == Decimal(25)
    assert READER.read_percent("25 procent", Locale.DA, alone=True) == Decimal(25)
    assert READER.read_percent("half", Locale.EN, alone=True) == Decimal(50)
    assert READER.read_percent("25% on Friday", Locale.EN, alone=True) is None


@pytest.mark.parametrize(("locale", "text", "rest"), rows(WITHOUT_NO))
def test_a_correction_is_what_stands_behind_its_no(locale: str, text: str, rest: str) -> None:
    for own in (Locale(locale), Locale.EN):
        assert READER.without_no(text, own) == rest


@pytest.mark.parametrize("text", ["no", " no ", "nobody paid", "Nolan, 1300", "1300", "it's no 5"])
def test_what_begins_with_no_no_stays_as_it_is(text: str) -> None:
    assert READER.without_no(text, Locale.EN) == text


def test_what_a_correction_says_is_left_as_it_was_typed() -> None:
    long = "no,  “it’s”  1300 " + "x" * 1_200
    assert READER.without_no(long, Locale.EN) == long[5:]
