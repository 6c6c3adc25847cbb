"""What each language's scripts must not say, and how each addresses the client."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.application.ports.wording import Channel, Script, ScriptFacts
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.wording.assets import asset_root
from bot.wording.formats import BabelFormats
from bot.wording.scripts import TemplateScripts
from tests.wording.facts import bare, facts_for, half_paid, unpaid

FORMATS = BabelFormats()
SCRIPTS = TemplateScripts(FORMATS)


def every_text(facts: ScriptFacts, locale: Locale) -> list[str]:
    """Each wording of each script, its subject first; but for the contract's, which speaks law."""
    texts = []
    for script in set(Script) - {Script.CONTRACT_CLAUSE}:
        for channel in script.channels:
            for variant in range(SCRIPTS.variants(script, channel, locale)):
                known = facts_for(script, facts, locale)
                text = SCRIPTS.render(script, channel, locale, known, variant)
                texts.append("\n".join(filter(None, (text.subject, text.body))))
    return texts


def wording_of(locale: Locale) -> str:
    """All texts of a language at once, lower-case."""
    facts = (half_paid(locale), unpaid(locale), bare(locale))
    return "\n".join(text for each in facts for text in every_text(each, locale)).lower()


AVOIDED = {
    Locale.EN: (
        "kindly|herewith|hereby|pursuant|remit|at your earliest|failed|refused|ignored|ignoring|"
        "excuse|debtor|gentle|asap|urgent|reach out|touch base|circle back|thank you in advance|"
        "finds you well|sorry to bother|whenever you get|past due|small claims|county court|police"
    ),
    Locale.RU: (
        "дружеск|мягк|должник|срочно|немедленно|незамедлительно|как можно скорее|депозит|баланс|"
        "извините|убедительн|доводим|настоящим|уважаем|не стесняйтесь|дайте мне знать|инвойс|"
        "фактур|штраф|пени|неустойк|коллектор|прекратить|последнее предупреждение|обманул|гк рф"
    ),
    Locale.DA: (
        "venligst|såfremt|vedrørende|ovennævnte|foretage betaling|snarest|imødeser|debitor|"
        "reminder|invoice|undskyld|gebyr|inkasso|renter|tak for din forståelse|bøde|purring|§"
    ),
    Locale.ET: (
        "käesoleva|teosta|antud|koheselt|omama|poolne|poolt|mittetasumise|seoses sellega|raames|"
        "sõbralik|vabanda|võlgnik|võlglane|trahv|viivis|intress|inkasso|maksehäire|pankrot|eur\\b"
    ),
    Locale.ID: (
        "ramah|lembut|faktur|hutang|utang|menunggak|penagihan|wanprestasi|polisi|pidana|denda|"
        "bunga|segera|secepatnya|asap|silahkan|ijin|sekedar|resiko|terimakasih|kerjasama|\\banda\\b|"
        "akun|perhatiannya|pemberhentian|pemutusan|pengadilan|kuhperdata"
    ),
}
"""From each guide: blame, threats, servility, paper words, calques, one country's law."""


@pytest.mark.parametrize("locale", Locale)
def test_no_script_uses_the_words_that_its_guide_avoids(locale: Locale) -> None:
    assert re.findall(rf"\b(?:{AVOIDED[locale]})\w*", wording_of(locale)) == []


@pytest.mark.parametrize("locale", Locale)
def test_no_script_shouts(locale: Locale) -> None:
    for text in every_text(half_paid(locale), locale):
        assert "!!" not in text
        assert re.search(r"\b[^\W\d_]{5,}\b(?<=[A-ZА-ЯЁÆØÅÕÄÖÜ]{5})", text) is None, text


@pytest.mark.parametrize("locale", [Locale.RU, Locale.DA, Locale.ET, Locale.ID])
def test_no_english_is_left_in_another_language(locale: Locale) -> None:
    english = r"\b(?:the|your|payment|please|thank|amount|due|paid|date|reminder|regards|and)\b"
    assert re.findall(english, wording_of(locale)) == []


@pytest.mark.parametrize(
    ("locale", "invoice"),
    [
        (Locale.EN, r"\binvoice\b"),
        (Locale.RU, r"\bсчёт(а|у)?\b"),
        (Locale.DA, r"\bfaktura\b"),
        (Locale.ET, r"\barve\b"),
        (Locale.ID, r"\binvoice\b"),
    ],
)
def test_a_subject_names_the_invoice_in_its_language(locale: Locale, invoice: str) -> None:
    about_debts = [s for s in Script if Channel.EMAIL in s.channels and not s.is_of_a_job]
    for facts in (half_paid(locale), bare(locale)):
        for script in about_debts:
            for variant in range(SCRIPTS.variants(script, Channel.EMAIL, locale)):
                known = facts_for(script, facts, locale)
                subject = SCRIPTS.render(script, Channel.EMAIL, locale, known, variant).subject
                assert subject is not None
                assert re.search(invoice, subject.lower()), subject
                assert subject[0].isupper()
                assert len(subject) <= 80
                assert facts.number is None or facts.number in subject


class TestRussian:
    def test_there_is_no_latin_letter_but_in_the_clients_own_words(self) -> None:
        for facts in (half_paid(Locale.RU), bare(Locale.RU)):
            for text in every_text(facts, Locale.RU):
                assert re.findall(r"[A-Za-z]", text) == []

    def test_the_senders_gender_is_never_told(self) -> None:
        gendered = (
            r"\b(?:отправил|написал|получил|видел|ждал|напомнил|приостановил|решил|хотел|просил|"
            r"готов|вынужден|рад|должен|благодарен|уверен)а?\b"
        )
        assert re.findall(gendered, wording_of(Locale.RU)) == []

    def test_the_client_is_addressed_in_the_plural_and_never_by_a_pronoun(self) -> None:
        pronouns = r"\b(?:ты|тебя|тебе|твой|вы|вас|вам|вами|ваш\w*)\b"
        assert re.findall(pronouns, wording_of(Locale.RU)) == []

    def test_a_deadline_in_a_sentence_says_that_the_day_is_included(self) -> None:
        facts = half_paid(Locale.RU)
        deadline = FORMATS.day(facts.deadline, Locale.RU, today=facts.today)
        for text in every_text(facts, Locale.RU):
            for after in re.findall(rf"до {deadline}(.{{0,13}})", text):
                assert after.startswith(" включительно"), text

    def test_yo_is_written_throughout(self) -> None:
        without_yo = r"\b(?:счет|счету|платеж|еще|все сделанное|пришлет|придет|пойдет)\b"
        assert re.findall(without_yo, wording_of(Locale.RU)) == []

    def test_an_abbreviated_currency_brings_its_own_full_stop(self) -> None:
        facts = bare(Locale.RU)
        roubles = Money(500_00, "BYN")
        for text in every_text(replace(facts, balance=roubles, invoiced=roubles), Locale.RU):
            assert "руб.." not in text


class TestDanish:
    def test_the_client_is_du(self) -> None:
        formal = r"\b(?:De|Dem|Deres|I|jer|jeres|hr\.|Kære)\b"
        for text in every_text(half_paid(Locale.DA), Locale.DA):
            assert re.search(formal, text) is None, text

    def test_greeting_and_closing_take_no_comma(self) -> None:
        for text in every_text(half_paid(Locale.DA), Locale.DA):
            assert "Mette," not in text
            assert "hilsen," not in text


class TestEstonian:
    def test_a_date_after_hiljemalt_is_in_the_adessive(self) -> None:
        facts = half_paid(Locale.ET)
        dates = [
            date
            for text in every_text(facts, Locale.ET)
            for date in re.findall(r"hiljemalt \d+\. (\w+)", text)
        ]
        assert set(dates) == {"juunil", "mail"}

    def test_no_ending_is_attached_to_a_value(self) -> None:
        for text in every_text(half_paid(Locale.ET), Locale.ET):
            assert re.search(r"(?:€|Kadri|1042|\(logo\))[-'’\w]", text) is None, text

    def test_the_client_is_addressed_in_the_plural(self) -> None:
        familiar = r"\b(?:sa|sina|su|sinu|sul|saad|kas saaksid|oled|vaata|tasu|maksa|kirjuta)\b"
        assert re.findall(familiar, wording_of(Locale.ET)) == []


class TestIndonesian:
    @pytest.mark.parametrize(
        ("client", "addressee", "address"),
        [
            ("Andi", "Bapak/Ibu Andi", "Bapak/Ibu"),
            ("PT Maju Jaya", "Bapak/Ibu di PT Maju Jaya", "Bapak/Ibu"),
            ("Acme Ltd.", "Bapak/Ibu di Acme Ltd.", "Bapak/Ibu"),
            ("Pak Andi", "Pak Andi", "Bapak"),
            ("Bu Sari", "Bu Sari", "Ibu"),
            ("Mbak Rina", "Mbak Rina", "Mbak"),
            ("Budi", "Bapak/Ibu Budi", "Bapak/Ibu"),
            ("Ibunda", "Bapak/Ibu Ibunda", "Bapak/Ibu"),
        ],
    )
    def test_the_form_of_address_fits_the_name(
        self, client: str, addressee: str, address: str
    ) -> None:
        facts = replace(unpaid(Locale.ID), client=client)
        email = SCRIPTS.render(Script.FRIENDLY, Channel.EMAIL, Locale.ID, facts).body
        assert email.startswith(f"Yth. {addressee},\n")
        assert f"kerja sama {address}.\n" in email

    def test_rupiah_stand_without_a_space(self) -> None:
        for text in every_text(half_paid(Locale.ID), Locale.ID):
            assert re.search(r"Rp[\s.]", text) is None


@pytest.mark.parametrize("locale", Locale)
def test_a_law_or_a_fee_that_the_books_do_not_hold_is_never_named(locale: Locale) -> None:
    templates = asset_root() / "templates" / locale
    for path in templates.rglob("*.j2"):
        outside_code = re.sub(r"\{[{%#].*?[}%#]\}", "", path.read_text("utf-8"))
        assert re.search(r"[§%\d]", outside_code) is None, path
