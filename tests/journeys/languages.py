"""What a freelancer of each language writes, and the words that they must find in the answers.

Typed by hand, not taken from the catalogues and templates: a wrong one shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One freelancer's story. It begins on `monday`, a 13th; the debt falls due on the 15th."""

    code: str
    name: str
    monday: date
    city: str
    zone: str
    currency: str
    """As typed when the bot asks."""
    begin: str
    debt: str
    card: tuple[str, ...]
    """Client, sum, due date and what for, as the card echoes them."""
    save: str
    sent: str
    client: str
    amount: str
    due: str
    greeting: str
    """How the script begins."""
    promise: str
    """Said on the 16th: they pay on the 20th."""
    promised: str
    promised_by: str
    """The same day, as the script about the broken promise puts it."""
    arrived: str
    """What the bot asks on the promised day."""
    part_payment: str
    balance: str
    paid_in_full: str


LANGUAGES = (
    Language(
        code="en",
        name="Emma",
        monday=date(2030, 6, 3),
        city="London",
        zone="Europe/London",
        currency="USD",
        begin="Let's start",
        debt="Acme owes me $1,200 for the logo, due 5 June",
        card=("Client: Acme", "Amount: $1,200", "Due: 5 June", "For: logo"),
        save="Save",
        sent="I sent it",
        client="Acme",
        amount="$1,200",
        due="5 June",
        greeting="Hi Acme,",
        promise="Acme promised to pay on Monday",
        promised="10 June",
        promised_by="10 June",
        arrived="Has it arrived?",
        part_payment="Acme paid 400",
        balance="$800",
        paid_in_full="Acme paid in full",
    ),
    Language(
        code="ru",
        name="Анна",
        monday=date(2031, 1, 13),
        city="Тбилиси",
        zone="Asia/Tbilisi",
        currency="рубли",
        begin="Начать",
        debt="Иванов должен 50 000 ₽ за сайт, срок 15 января",
        card=("Иванов", "50 000 ₽", "15 января", "сайт"),
        save="Сохранить",
        sent="Отправлено",
        client="Иванов",
        amount="50 000 ₽",
        due="15 января",
        greeting="Иванов, добрый день!",
        promise="Иванов обещал заплатить в понедельник",
        promised="20 января",
        promised_by="20 января",
        arrived="Деньги пришли?",
        part_payment="Иванов оплатил 20 000",
        balance="30 000 ₽",
        paid_in_full="Иванов оплатил полностью",
    ),
    Language(
        code="da",
        name="Mette",
        monday=date(2031, 10, 13),
        city="København",
        zone="Europe/Copenhagen",
        currency="kroner",
        begin="Kom i gang",
        debt="Nordlys ApS skylder mig 12.500 kr. for webdesign, forfald 15. oktober",
        card=("Nordlys ApS", "12.500 kr.", "15. oktober", "webdesign"),
        save="Gem",
        sent="Jeg har sendt den",
        client="Nordlys ApS",
        amount="12.500 kr.",
        due="15. oktober",
        greeting="Hej Nordlys",
        promise="Nordlys har lovet at betale på mandag",
        promised="20. oktober",
        promised_by="20. oktober",
        arrived="Er pengene kommet?",
        part_payment="Nordlys har betalt 4.000",
        balance="8.500 kr.",
        paid_in_full="Nordlys har betalt det hele",
    ),
    Language(
        code="et",
        name="Kadri",
        monday=date(2032, 9, 13),
        city="Tallinn",
        zone="Europe/Tallinn",
        currency="eurod",
        begin="Alustame",
        debt="Kask OÜ võlgneb 1200 € logo eest, tähtaeg 15. september",
        card=("Kask OÜ", "1200 €", "15. september", "logo"),
        save="Salvesta",
        sent="Saatsin ära",
        client="Kask OÜ",
        amount="1200 €",
        due="15. september",
        greeting="Tere, Kask OÜ!",
        promise="Kask OÜ lubas maksta esmaspäeval",
        promised="20. september",
        promised_by="20. septembril",
        arrived="Kas raha tuli?",
        part_payment="Kask OÜ maksis 400",
        balance="800 €",
        paid_in_full="Kask OÜ maksis kõik ära",
    ),
    Language(
        code="id",
        name="Budi",
        monday=date(2032, 12, 13),
        city="Jakarta",
        zone="Asia/Jakarta",
        currency="rupiah",
        begin="Mulai",
        debt="PT Maju Jaya utang Rp5.000.000 untuk desain logo, jatuh tempo 15 Desember",
        card=("PT Maju Jaya", "Rp5.000.000", "15 Desember", "desain logo"),
        save="Simpan",
        sent="Sudah saya kirim",
        client="PT Maju Jaya",
        amount="Rp5.000.000",
        due="15 Desember",
        greeting="Halo, ",
        promise="Maju Jaya janji bayar hari Senin",
        promised="20 Desember",
        promised_by="20 Desember",
        arrived="Apakah sudah masuk?",
        part_payment="Maju Jaya sudah bayar 2 juta",
        balance="Rp3.000.000",
        paid_in_full="Maju Jaya sudah lunas",
    ),
)
