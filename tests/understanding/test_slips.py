"""Slips of the keyboard: words of the vocabulary are read all the same, names stay names."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date

import pytest

from bot.application.ports.understanding import Intent, Known, Reading
from bot.domain.locale import Locale
from bot.understanding.grammar.spelling import Spelling
from bot.understanding.grammars import grammar_of
from bot.understanding.reader import SentenceReader
from tests.understanding.scoring import records

READER = SentenceReader()
TODAY = date(2026, 3, 11)


def _read(text: str, locale: str, known: Known | None = None) -> Reading:
    return READER.read(text, Locale(locale), TODAY, None, known or Known())


def _spelling(locale: str) -> Spelling:
    return grammar_of(Locale(locale)).spelling


@pytest.mark.parametrize(
    ("typed", "meant", "locale"),
    [
        ("noor promissed to pay firday", "noor promised to pay friday", "en"),
        ("Recieved 300 usd from Acme yesteday", "Received 300 usd from Acme yesterday", "en"),
        ("Acme oews me 500 dollras, due tommorow", "Acme owes me 500 dollars, due tomorrow", "en"),
        ("Acme payd 500", "Acme paid 500", "en"),
        (
            "invioce to Acme, 900 eur, due Febuary 20",
            "invoice to Acme, 900 eur, due February 20",
            "en",
        ),
        ("Acme owes 300, due begining of arpil", "Acme owes 300, due beginning of april", "en"),
        ("how mcuh does Acme owe me", "how much does Acme owe me", "en"),
        ("Иванов задлжал 500 руб до пятницфы", "Иванов задолжал 500 руб до пятницы", "ru"),
        ("Лена расчиталась за сайт", "Лена рассчиталась за сайт", "ru"),
        ("Петров обищал на следущей неделе", "Петров обещал на следующей неделе", "ru"),
        ("Иванов должен 5000, срок понидельник", "Иванов должен 5000, срок понедельник", "ru"),
        ("Лена должна 300 евро, срок послезвтра", "Лена должна 300 евро, срок послезавтра", "ru"),
        ("Larsen skyller mig 500 kr", "Larsen skylder mig 500 kr", "da"),
        ("Larsen betallte 500 kr i går", "Larsen betalte 500 kr i går", "da"),
        ("Larsen 500 kr, forfalsdato 20. marts", "Larsen 500 kr, forfaldsdato 20. marts", "da"),
        ("Larsen skylder 500 kr, senest fredga", "Larsen skylder 500 kr, senest fredag", "da"),
        ("Kask võlgneb 500 eurot kolmapaevaks", "Kask võlgneb 500 eurot kolmapäevaks", "et"),
        ("Kaskil on 300 eurot maksmatta", "Kaskil on 300 eurot maksmata", "et"),
        ("Kaskilt laekks 300 eurot", "Kaskilt laekus 300 eurot", "et"),
        ("Kask võlgneb 500 eurot nelajpäevaks", "Kask võlgneb 500 eurot neljapäevaks", "et"),
        ("Budi janji byar bulan dpan", "Budi janji bayar bulan depan", "id"),
        ("Budi udah trnsfer 500rb", "Budi udah transfer 500rb", "id"),
        (
            "Budi utnag 500rb, jatuh tempo 20 januarri",
            "Budi utang 500rb, jatuh tempo 20 januari",
            "id",
        ),
    ],
)
def test_a_slip_reads_as_the_word_that_was_meant(typed: str, meant: str, locale: str) -> None:
    read, wanted = _read(typed, locale), _read(meant, locale)
    assert read == wanted
    assert read.intent is not Intent.OTHER


def test_russian_typed_in_latin_letters_may_hold_slips_too() -> None:
    read = _read("ivanov dolzhen 5000 rub do poniedelnika", "ru")
    assert (read.intent, read.due) == (Intent.INVOICE, date(2026, 3, 16))


@pytest.mark.parametrize(
    ("text", "due", "locale"),
    [
        ("tommorow", date(2026, 3, 12), "en"),
        ("next wensday", date(2026, 3, 18), "en"),
        ("begining of june", date(2026, 6, 1), "en"),
        ("послезвтра", date(2026, 3, 13), "ru"),
        ("в суботу", date(2026, 3, 14), "ru"),
        ("pyatnica", date(2026, 3, 13), "ru"),
        ("sonadg", date(2026, 3, 15), "da"),
        ("kolmapaevaks", date(2026, 3, 18), "et"),
        ("20 desmber", date(2025, 12, 20), "id"),
    ],
)
def test_a_mistyped_day_alone_is_read(text: str, due: date, locale: str) -> None:
    assert READER.read_due(text, Locale(locale), TODAY) == due


@pytest.mark.parametrize(
    ("text", "client", "locale"),
    [
        ("friedman owes me 500 usd", "friedman", "en"),
        ("augusta paid 500 usd", "augusta", "en"),
        ("Julia owes me 500 usd", "Julia", "en"),
        ("received 500 usd from Mai", "Mai", "en"),
        ("owens owes me 500 usd", "owens", "en"),
        ("betina skylder mig 500 kr", "betina", "da"),
        ("Oline skylder mig 500 kr", "Oline", "da"),
        ("oline skylder mig 500 kr", "oline", "da"),
        ("maksim võlgneb mulle 500 eurot", "maksim", "et"),
        ("Maret Tamm võlgneb mulle 500 eurot", "Maret Tamm", "et"),
        ("maret tamm võlgneb mulle 500 eurot", "maret tamm", "et"),
        ("Максим должен мне 500 руб", "Максим", "ru"),
        ("juli utang 500rb", "juli", "id"),
    ],
)
def test_a_name_that_looks_like_a_word_stays_a_name(text: str, client: str, locale: str) -> None:
    assert _read(text, locale).client == client


def test_a_known_client_is_never_taken_for_a_slip() -> None:
    known = Known(clients=("Recieved Records",))
    assert _read("got 300 usd from recieved records", "en", known).client == "Recieved Records"


def test_the_name_and_the_work_stay_as_they_were_written() -> None:
    read = _read("Acme Studio oews me 500 usd for the logo desing", "en")
    assert (read.client, read.what_for) == ("Acme Studio", "logo desing")


@pytest.mark.parametrize("locale", [locale.value for locale in Locale])
def test_no_word_that_is_spelled_right_is_mended(locale: str) -> None:
    """In the development set the slips are these; all else is spelled right or a name."""
    grammar = grammar_of(Locale(locale))
    mended = set()
    for record in records("invoices.jsonl"):
        if record["lang"] == locale:
            sentence = grammar.sentence(record["text"])
            before = re.findall(r"\w+", sentence.folded)
            after = re.findall(r"\w+", grammar.spelling.corrected(sentence).folded)
            mended |= {pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]}
    assert mended <= _SLIPS


_SLIPS = {("skyler", "skylder"), ("utng", "utang")}

SENTENCES = {
    "en": (
        "Acme owes me 500 dollars for the logo, due next thursday",
        "Acme promised to transfer 300 euros tomorrow",
        "received 250 pounds from Acme yesterday",
        "invoice to Acme 900 usd issued on 3 february, due at the beginning of september",
        "Acme is overdue by fourteen days, 700 dollars outstanding",
        "Acme transferred seventeen hundred dollars on wednesday",
        "remind me about Acme next saturday",
        "Acme settled everything in december",
    ),
    "ru": (
        "Иванов должен мне 5000 рублей за логотип, срок следующая пятница",
        "Иванов обещал заплатить 300 евро послезавтра",
        "получил 2500 рублей от Иванова позавчера",
        "выставил счет Иванову на 900 долларов, оплата до понедельника",
        "Иванов задолжал 7000 рублей, просрочено на четыре недели",
        "Иванов перевел семнадцать тысяч рублей в воскресенье",
        "Иванов полностью рассчитался в сентябре",
        "Иванов должен 300 евро, срок в конце следующего месяца",
    ),
    "da": (
        "Larsen skylder mig 500 kroner for et logo, senest næste torsdag",
        "Larsen lovede at betale 300 kroner i overmorgen",
        "modtaget 2500 kroner fra Larsen i forgårs",
        "sendte faktura til Larsen på 900 kroner, forfaldsdato 3. september",
        "Larsen overførte sytten tusind kroner i mandags",
        "Larsen mangler at betale 700 kroner, forfalder i slutningen af februar",
        "Larsen har betalt 400 kroner onsdag",
        "Larsen skylder 900 kroner, betalingsfrist fjorten dage",
    ),
    "et": (
        "Kask võlgneb mulle 500 eurot logo eest, tähtaeg järgmisel neljapäeval",
        "Kask lubas maksta 300 eurot ülehomme",
        "laekus 2500 eurot Kaskilt esmaspäeval",
        "saatsin Kaskile arve 900 eurot, tähtaeg septembri alguses",
        "Kask kandis üle seitseteist tuhat eurot pühapäeval",
        "Kask pole maksnud 700 eurot, tähtaeg möödus kolmapäeval",
        "Kask tasus 400 eurot veebruaris",
        "Kask võlgneb 900 dollarit, maksetähtaeg neliteist päeva",
    ),
    "id": (
        "Budi berutang 500 ribu rupiah untuk logo, jatuh tempo minggu depan",
        "Budi berjanji transfer 300 dolar besok lusa",
        "terima pembayaran 250 ribu dari Budi kemarin",
        "kirim tagihan ke Budi 900 ribu, paling lambat akhir september",
        "Budi menunggak sembilan juta rupiah sejak februari",
        "Budi melunasi semuanya kemarin",
        "Budi belum membayar 700 ribu, harusnya tanggal 3 agustus",
        "Budi sudah transfer delapan ratus ribu",
    ),
}
_ROWS = (
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзх", "фывапролджэ", "ячсмитьбю",
)  # fmt: skip


def _slips(word: str, chance: random.Random) -> Iterator[str]:
    """One of each kind: a letter dropped, doubled, swapped with the next, or its neighbour."""
    at = chance.randrange(1, len(word) - 1)
    yield word[:at] + word[at + 1 :]
    yield word[:at] + word[at] + word[at:]
    yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    row = next((row for row in _ROWS if word[at] in row), None)
    if row is not None:
        place = row.index(word[at])
        yield word[:at] + chance.choice(row[max(0, place - 1) : place + 2]) + word[at + 1 :]


@pytest.mark.parametrize("locale", [locale.value for locale in Locale])
def test_fourteen_of_fifteen_random_slips_change_nothing(locale: str) -> None:
    chance = random.Random(7)
    spelling = _spelling(locale)
    language = grammar_of(Locale(locale)).language
    tried, wrong = 0, []
    for sentence in SENTENCES[locale]:
        meant = _read(sentence, locale)
        for match in re.finditer(r"[^\W\d_]{6,}", sentence):
            as_written = f"{meant.what_for} {' '.join(meant.unread)}"
            if not spelling.means(language.fold(match.group())) or match.group() in as_written:
                continue
            for slip in _slips(match.group(), chance):
                typed = sentence[: match.start()] + slip + sentence[match.end() :]
                tried += 1
                if _read(typed, locale) != meant:
                    wrong.append(slip)
    assert tried >= 60
    assert 1 - len(wrong) / tried >= 14 / 15, f"{len(wrong)} of {tried}: {wrong}"
