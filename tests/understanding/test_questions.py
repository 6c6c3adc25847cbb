"""Questions about the books and what is no question about them, in every language."""

from __future__ import annotations

import pytest

from bot.application.ports.understanding import Intent
from bot.domain.locale import Locale
from tests.understanding.told import read, rows, said, wanted

QUESTIONS = rows("""
[en]
who owes me? | owed
what does Acme owe me? | owed | Acme
how much is overdue? | overdue
when did Acme promise? | promised | Acme
has Lena paid yet? | paid | Lena
when is Omar's invoice due? | due | Omar
what should I do today? | next
show me all clients | owed
is Copperline late? | overdue | Copperline
tell me who hasn't paid | owed
[ru]
кто мне должен? | owed
сколько должен Иванов? | owed | Иванов
что просрочено? | overdue
когда Вектор обещал заплатить? | promised | Вектор
Лена заплатила? | paid | Лена
какой срок у Вектора? | due | Вектор
что мне делать сегодня? | next
покажи все долги | owed
какие счета просрочены? | overdue
[da]
hvem skylder mig penge? | owed
hvor meget skylder Nordlys? | owed | Nordlys
hvad er forfaldent? | overdue
hvornår lovede Nordlys at betale? | promised | Nordlys
har Vestbyg betalt? | paid | Vestbyg
hvad skal jeg gøre i dag? | next
vis alle kunder | owed
er Nordlys forsinket? | overdue | Nordlys
[et]
kes on mulle võlgu? | owed
kui palju Kask mulle võlgneb? | owed | Kask
mis on üle tähtaja? | overdue
millal Kask lubas maksta? | promised | Kask
kas Kask maksis juba? | paid | Kask
mida ma täna tegema peaks? | next
näita kõiki kliente | owed
kas Rattagalerii hilineb? | overdue | Rattagalerii
[id]
siapa yang utang ke saya? | owed
berapa utang PT Maju? | owed | PT Maju
mana yang telat? | overdue
kapan Budi janji bayar? | promised | Budi
Kevin udah bayar? | paid | Kevin
hari ini saya harus nagih siapa? | owed
lihat semua klien | owed
apa Galeri Sepeda telat? | overdue | Galeri Sepeda
""")
OTHER = rows("""
[en]
what can you do?
hi there
thanks a lot!
how are you?
is it raining?
[ru]
что ты умеешь?
привет
спасибо большое
как дела?
[da]
hvad kan du?
hej med dig
tak for hjælpen
hvordan går det?
[et]
mida sa oskad?
tere
aitäh sulle
kuidas läheb?
[id]
kamu bisa apa?
halo kak
makasih ya
apa kabar?
""")


@pytest.mark.parametrize(("locale", "text", "values"), QUESTIONS)
def test_a_question_is_read_with_what_it_asks(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    assert said(reading, "asked", "client") == wanted(Intent.QUESTION, values, 2)


@pytest.mark.parametrize(("locale", "text", "values"), OTHER)
def test_chat_and_questions_about_the_world_are_none_about_the_books(
    locale: Locale, text: str, values: tuple[str, ...]
) -> None:
    reading = read(text, locale)
    assert said(reading, "asked", "client") == wanted(Intent.OTHER, values, 2)
