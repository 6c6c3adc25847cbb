"""Who owes and what for, in wording that no table of cues has: verbs, asides, orders, extents."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()


def named(text: str, locale: Locale) -> tuple[str | None, str | None]:
    """Client, as in the text, and work."""
    reading = READER.read(text, locale, date(2026, 3, 11))
    return reading.client_surface or reading.client, reading.what_for


@pytest.mark.parametrize(
    ("text", "locale", "client", "work"),
    [
        ("Vince weaselled out of 60 quid for pottery", Locale.EN, "Vince", "pottery"),
        ("Толик зажилил 2000 за стрижку кота", Locale.RU, "Толик", "стрижку кота"),
        ("Bjarke snød mig for 600 kr for knive", Locale.DA, "Bjarke", "knive"),
        ("Toivo hiilib 60 eurost, nugade teritamine", Locale.ET, "Toivo", "nugade teritamine"),
        ("Togar ngemplang 600 ribu buat asah pisau", Locale.ID, "Togar", "asah pisau"),
    ],
)
def test_a_verb_that_no_table_has_is_not_part_of_the_name(
    text: str, locale: Locale, client: str, work: str
) -> None:
    assert named(text, locale) == (client, work)


@pytest.mark.parametrize(
    ("text", "locale", "client", "work"),
    [
        ("maria 500 for cleaning", Locale.EN, "maria", "cleaning"),
        ("анна 4200 ресницы", Locale.RU, "анна", "ресницы"),
        ("mie 500 kr vipper i morgen", Locale.DA, "mie", "vipper"),
        ("mia 50 eurot ripsmed homme", Locale.ET, "mia", "ripsmed"),
        ("bu tini 50rb bulu mata besok", Locale.ID, "bu tini", "bulu mata"),
    ],
)
def test_small_letters_are_read_as_well(text: str, locale: Locale, client: str, work: str) -> None:
    assert named(text, locale) == (client, work)


@pytest.mark.parametrize(
    ("text", "locale", "client", "work"),
    [
        ("for editing a chapter Ruth Benitez owes me $300", Locale.EN, "Ruth Benitez",
         "editing a chapter"),
        ("Оазису за чистку бассейна выставил 9800", Locale.RU, "Оазису", "чистку бассейна"),
        ("for at klippe hækken skylder Poul-Erik mig 700 kr", Locale.DA, "Poul-Erik",
         "klippe hækken"),
        ("heki lõikamise eest on Peeter mulle 70 eurot võlgu", Locale.ET, "Peeter",
         "heki lõikamise"),
        ("buat potong pagar, Pak Poniman utang 700rb ke aku", Locale.ID, "Pak Poniman",
         "potong pagar"),
    ],
)  # fmt: skip
def test_the_work_may_stand_before_the_client(
    text: str, locale: Locale, client: str, work: str
) -> None:
    assert named(text, locale) == (client, work)


@pytest.mark.parametrize(
    ("text", "locale", "client"),
    [
        ("The Copper Kettle owes $90", Locale.EN, "The Copper Kettle"),
        ("aunt Doreen owes $90", Locale.EN, "aunt Doreen"),
        ("Leah and Tom owe $90", Locale.EN, "Leah and Tom"),
        ("7 Seas Travel owes $90", Locale.EN, "7 Seas Travel"),
        ("Соня и Глеб должны 900 руб", Locale.RU, "Соня и Глеб"),
        ("тётя Валя должна 900 руб", Locale.RU, "тётя Валя"),
        ("фитнес-клуб Атлант должен 900 руб", Locale.RU, "фитнес-клуб Атлант"),
        ("Den Gamle Smedje skylder 900 kr", Locale.DA, "Den Gamle Smedje"),
        ("familien Brandt skylder 900 kr", Locale.DA, "familien Brandt"),
        ("Ditte og Rune skylder 900 kr", Locale.DA, "Ditte og Rune"),
        ("Mare ja Ants võlgnevad 90 eurot", Locale.ET, "Mare ja Ants"),
        ("proua Mägi võlgneb 90 eurot", Locale.ET, "proua Mägi"),
        ("Vana Sepikoda võlgneb 90 eurot", Locale.ET, "Vana Sepikoda"),
        ("Kak Dewi utang 90rb", Locale.ID, "Kak Dewi"),
        ("CV Gram Bersaudara utang 90rb", Locale.ID, "CV Gram Bersaudara"),
        ("Toko Roti 88 utang Rp900.000", Locale.ID, "Toko Roti 88"),
    ],
)
def test_a_name_is_neither_cut_short_nor_too_long(text: str, locale: Locale, client: str) -> None:
    assert named(text, locale) == (client, None)


@pytest.mark.parametrize(
    ("text", "locale", "client"),
    [
        ("minus one 🎉 Tara paid $90", Locale.EN, "Tara"),
        ("минус один 🎉 Тарас оплатил 900 руб", Locale.RU, "Тарас"),
        ("så kom der endelig 800 kr fra Skovlund Camping", Locale.DA, "Skovlund Camping"),
        ("lõpuks ometi, Külmapoisid OÜ tasus 80 eurot", Locale.ET, "Külmapoisid OÜ"),
        ("akhirnya Pondok Dieng udah bayar 8 juta", Locale.ID, "Pondok Dieng"),
    ],
)
def test_an_aside_before_a_payment_is_not_its_client(
    text: str, locale: Locale, client: str
) -> None:
    assert named(text, locale) == (client, None)


@pytest.mark.parametrize(
    ("text", "locale", "work"),
    [
        ("another $300 from them for the extra chorus", Locale.EN, "extra chorus"),
        ("ещё 700 евро с них за второй перевод", Locale.RU, "второй перевод"),
        ("endnu 300 kr fra dem for parkering", Locale.DA, "parkering"),
        ("neilt veel 180 eurot lisatundide eest", Locale.ET, "lisatundide"),
        ("tambah lagi 300rb dari dia buat revisi album", Locale.ID, "revisi album"),
    ],
)
def test_a_pronoun_is_no_name(text: str, locale: Locale, work: str) -> None:
    assert named(text, locale) == (None, work)
