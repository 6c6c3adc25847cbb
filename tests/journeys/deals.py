"""How a freelancer of each language tells of a plan and of a discount, and what they must read.

Typed by hand, not taken from the catalogues and templates: a wrong one shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """One freelancer's story, from a Monday on: a plan of four weekly instalments, the first a week
    later; the second is missed, and on the Tuesday after it a new plan is agreed, of two, from the
    Monday after that. Days count from the Monday."""

    code: str
    name: str
    monday: date
    city: str
    zone: str
    currency: str
    client: str
    debt: str
    plan: str
    schedule: tuple[str, ...]
    """The dates as the wizard shows them."""
    each: str
    last: str
    """When the fourth is due."""
    new_plan: str
    left: str
    new_schedule: tuple[str, ...]
    new_each: str
    paid_in_full: str
    another: str
    """A debt of another client."""
    offer: str
    """10 % off until Wednesday of the week after."""
    other: str
    """That client's name."""
    offered: str
    until: str
    full: str
    rest: str
    paid_less: str


DEALS = (
    Deal(
        code="en",
        name="Emma",
        monday=date(2030, 6, 3),
        city="London",
        zone="Europe/London",
        currency="USD",
        client="Acme",
        debt="Acme owes me $1,200 for the logo, due yesterday",
        plan="Acme will pay in 4 weekly instalments starting 10 June",
        schedule=("10 June", "17 June", "24 June", "1 July"),
        each="$300",
        last="1 July",
        new_plan="Acme will pay the rest in 2 weekly instalments from 24 June",
        left="$900",
        new_schedule=("24 June", "1 July"),
        new_each="$450",
        paid_in_full="Acme paid in full",
        another="Bolt owes me $500 for flyers, due yesterday",
        offer="offer Bolt 10% off if they pay by 12 June",
        other="Bolt",
        offered="$450",
        until="12 June",
        full="$500",
        rest="$50",
        paid_less="Bolt paid 450",
    ),
    Deal(
        code="ru",
        name="Анна",
        monday=date(2031, 1, 13),
        city="Тбилиси",
        zone="Asia/Tbilisi",
        currency="рубли",
        client="Иванов",
        debt="Иванов должен 50 000 ₽ за сайт, срок был вчера",
        plan="Иванов заплатит в четыре платежа, каждую неделю с 20 января",
        schedule=("20 января", "27 января", "3 февраля", "10 февраля"),
        each="12 500 ₽",
        last="10 февраля",
        new_plan="Иванов заплатит остальное двумя платежами раз в неделю с 3 февраля",
        left="37 500 ₽",
        new_schedule=("3 февраля", "10 февраля"),
        new_each="18 750 ₽",
        paid_in_full="Иванов оплатил полностью",
        another="Петров должен 20 000 ₽ за тексты, срок был вчера",
        offer="дам Петрову скидку 10%, если оплатит до 22 января",
        other="Петров",
        offered="18 000 ₽",
        until="22 января",
        full="20 000 ₽",
        rest="2 000 ₽",
        paid_less="Петров заплатил 18 000",
    ),
    Deal(
        code="da",
        name="Mette",
        monday=date(2031, 10, 13),
        city="København",
        zone="Europe/Copenhagen",
        currency="kroner",
        client="Nordlys ApS",
        debt="Nordlys ApS skylder mig 10.000 kr. for webdesign, forfaldt i går",
        plan="Nordlys betaler i fire rater hver uge fra 20. oktober",
        schedule=("20. oktober", "27. oktober", "3. november", "10. november"),
        each="2.500 kr.",
        last="10. november",
        new_plan="Nordlys betaler resten i to rater hver uge fra 3. november",
        left="7.500 kr.",
        new_schedule=("3. november", "10. november"),
        new_each="3.750 kr.",
        paid_in_full="Nordlys har betalt det hele",
        another="Havblik skylder mig 5.000 kr. for fotos, forfaldt i går",
        offer="giv Havblik 10 % rabat, hvis de betaler senest 22. oktober",
        other="Havblik",
        offered="4.500 kr.",
        until="22. oktober",
        full="5.000 kr.",
        rest="500 kr.",
        paid_less="Havblik har betalt 4.500",
    ),
    Deal(
        code="et",
        name="Kadri",
        monday=date(2032, 9, 13),
        city="Tallinn",
        zone="Europe/Tallinn",
        currency="eurod",
        client="Kask OÜ",
        debt="Kask OÜ võlgneb 1200 € logo eest, tähtaeg oli eile",
        plan="Kask OÜ maksab neljas osas iga nädal alates 20. septembrist",
        schedule=("20. september", "27. september", "4. oktoober", "11. oktoober"),
        each="300 €",
        last="11. oktoober",
        new_plan="Kask OÜ maksab ülejäänu kahes osas iga nädal alates 4. oktoobrist",
        left="900 €",
        new_schedule=("4. oktoober", "11. oktoober"),
        new_each="450 €",
        paid_in_full="Kask OÜ maksis kõik ära",
        another="Mänd OÜ võlgneb 500 € tõlke eest, tähtaeg oli eile",
        offer="paku Mänd OÜ-le 10% soodustust, kui maksab 22. septembriks",
        other="Mänd OÜ",
        offered="450 €",
        until="22. september",
        full="500 €",
        rest="50 €",
        paid_less="Mänd OÜ maksis 450",
    ),
    Deal(
        code="id",
        name="Budi",
        monday=date(2033, 7, 11),
        city="Jakarta",
        zone="Asia/Jakarta",
        currency="rupiah",
        client="PT Maju Jaya",
        debt="PT Maju Jaya utang Rp6.000.000 untuk desain logo, jatuh tempo kemarin",
        plan="Maju Jaya cicil 4x setiap minggu mulai 18 Juli",
        schedule=("18 Juli", "25 Juli", "1 Agustus", "8 Agustus"),
        each="Rp1.500.000",
        last="8 Agustus",
        new_plan="Maju Jaya cicil sisanya 2x setiap minggu mulai 1 Agustus",
        left="Rp4.500.000",
        new_schedule=("1 Agustus", "8 Agustus"),
        new_each="Rp2.250.000",
        paid_in_full="Maju Jaya sudah lunas",
        another="Rini utang 500rb buat foto, jatuh tempo kemarin",
        offer="kasih Rini diskon 10% kalau bayar sebelum 20 Juli",
        other="Rini",
        offered="Rp450.000",
        until="20 Juli",
        full="Rp500.000",
        rest="Rp50.000",
        paid_less="Rini sudah bayar 450rb",
    ),
)
