"""What an angry draft says too much is found in its order; what is plain and firm stays."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Heat
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader

READER = SentenceReader()
DRAFTS = {
    Locale.EN: """
        You are a liar. | insult
        you bloody idiots, where is my money | insult
        Thanks for nothing, I guess I live on air. | sarcasm sarcasm
        How convenient that your phone is always off. | sarcasm
        I will tell everyone on LinkedIn what you are like | threat
        You'll regret this. | threat
        I'll see you in court. | legal_claim
        My lawyer will be in touch, this is theft | legal_claim legal_claim
        You have 24 hours. | ultimatum
        Last warning. Pay me right now. | ultimatum ultimatum
        WHERE IS MY MONEY | shouting
        Pay the invoice!!! | shouting
        I will stop work on Friday. |
        Please pay by Friday, ACME LTD, IBAN EE38 2200. |
        The invoice of 500 euros was due on 3 May. |
    """,
    Locale.RU: """
        Вы мошенники | insult
        Совести у вас нет | insult
        вы совсем идиоты | insult
        Какая неожиданность, опять нет денег | sarcasm
        Я же святым духом питаюсь | sarcasm
        Я вам испорчу репутацию | threat
        Вы об этом пожалеете | threat
        Подам на вас в суд | legal_claim
        мой адвокат с вами свяжется | legal_claim
        У вас есть 24 часа | ultimatum
        Последнее предупреждение. | ultimatum
        ГДЕ МОИ ДЕНЬГИ | shouting
        Оплатите счёт!!! | shouting
        В пятницу я остановлю работу. |
        Пожалуйста, оплатите до пятницы, ООО ВЕКТОР, ИНН 7701. |
    """,
    Locale.DA: """
        I er nogle svindlere | insult
        din idiot | insult
        du lyver for mig | insult
        Tag jer endelig god tid | sarcasm
        Jeg er ikke en bank | sarcasm
        Jeg fortæller alle om jer | threat
        Det kommer du til at fortryde | threat
        Vi ses i retten | legal_claim
        jeg melder jer til politiet | legal_claim
        I har 24 timer | ultimatum
        Sidste chance. | ultimatum
        HVOR ER MINE PENGE | shouting
        Betal nu regningen!!! | ultimatum shouting
        Jeg stopper arbejdet på fredag. |
        Betal venligst senest fredag til ACME APS. |
    """,
    Locale.ET: """
        Te olete petised | insult
        sa oled valetaja | insult
        idioodid | insult
        Kui mugav, jälle ei ole raha | sarcasm
        Ma ei ole pank | sarcasm
        Ma räägin kõigile, milline te olete | threat
        Te kahetsete seda | threat
        Näeme kohtus | legal_claim
        minu advokaat võtab ühendust | legal_claim
        Teil on 24 tundi | ultimatum
        Viimane hoiatus. | ultimatum
        KUS ON MINU RAHA | shouting
        Tasuge arve!!! | shouting
        Reedel peatan töö. |
        Palun tasuge reedeks, ACME OÜ. |
    """,
    Locale.ID: """
        Kalian penipu | insult
        dasar tidak tahu malu | insult
        bohong terus | insult
        Saya bukan bank | sarcasm
        Santai aja ya, saya makan angin | sarcasm sarcasm
        Saya viralin kamu | threat
        Awas kamu | threat
        Saya lapor polisi | legal_claim
        kita ketemu di pengadilan | legal_claim
        Saya kasih waktu 1x24 jam | ultimatum
        Peringatan terakhir. | ultimatum
        MANA UANG SAYA | shouting
        Tolong dibayar!!! | shouting
        Jumat saya hentikan pekerjaan. |
        Mohon dibayar sebelum Jumat, PT MAJU JAYA, BCA 123. |
    """,
}


def rows() -> list[tuple[Locale, str, list[str]]]:
    return [
        (locale, text.strip(), heats.split())
        for locale, table in DRAFTS.items()
        for text, heats in (line.split("|") for line in table.strip().splitlines())
    ]


@pytest.mark.parametrize(("locale", "text", "heats"), rows())
def test_each_piece_of_a_draft_has_its_kind(locale: Locale, text: str, heats: list[str]) -> None:
    found = READER.read_draft(text, locale)
    assert [piece.heat.value for piece in found] == heats
    assert all(piece.words in text for piece in found)


def test_the_pieces_of_a_long_draft_come_in_its_order() -> None:
    draft = (
        "You lying thieves!!! The logo was delivered in March. Thanks for nothing.\n"
        "I will tell everyone what you did. You have 24 hours."
    )
    found = READER.read_draft(draft, Locale.EN)
    assert [piece.heat for piece in found] == [
        Heat.INSULT, Heat.SHOUTING, Heat.SARCASM, Heat.THREAT, Heat.ULTIMATUM,
    ]  # fmt: skip
    places = [draft.index(piece.words) for piece in found]
    assert places == sorted(places)


def test_a_draft_in_the_clients_language_is_read_in_it() -> None:
    assert [piece.heat for piece in READER.read_draft("Вы все мошенники", Locale.EN)] == [
        Heat.INSULT
    ]


def test_nothing_is_found_in_an_empty_draft() -> None:
    assert READER.read_draft("", Locale.EN) == ()
