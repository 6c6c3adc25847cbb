"""What is said of deals: a yes, a no, that one is confirmed or over, in every language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.application.ports.understanding import CalledOff, Frequency, Intent, Reading, Says
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
yes_to_figures | en | Acme agreed to 6 instalments
yes_to_figures | ru | договорились с Ромашкой на 6 платежей
yes_to_figures | da | aftalt med Jensen: 6 rater
yes_to_figures | et | leppisime kokku 6 osamakset
yes_to_figures | id | sepakat 6 kali cicilan
no | en | Acme declined the new date
no | en | the option isn't acceptable to Acme
no | ru | Ромашка против таких условий
no | ru | рассрочка Ромашке не подходит
no | ru | Ромашка не хочет платить по графику
no | da | Jensen afviste vilkårene
no | da | planen passer ikke Jensen
no | da | Jensen vil ikke betale efter planen
no | et | Kask OÜ keeldus tingimustest
no | et | graafik Kaskile ei sobi
no | et | Kask ei taha maksta graafiku järgi
no | et | Kask OÜ loobus pakkumisest
no | id | Budi menolak syaratnya
no | id | jadwalnya tidak cocok buat Budi
no | id | Budi menolak bayar sesuai rencana cicilan
told_yes | da | Jensen har ikke noget imod planen
told_yes | et | Kaskil pole midagi selle vastu
nothing_came | en | no, the money still hasn't come
nothing_came | en | not yet
nothing_came | ru | пока нет, деньги не пришли
nothing_came | da | nej, der er stadig intet kommet
nothing_came | et | veel mitte, raha pole tulnud
nothing_came | id | belum, uangnya belum masuk
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
yes | en | yes, if you can wait
yes | ru | да, если в пятницу
yes | ru | хорошо, но позже
yes | da | ja, men først senere
yes | da | ikke i orden
yes | et | jah, kui saab
yes | et | sobib, aga hiljem
yes | id | oke, kalau bisa
yes | id | ya, tapi nanti
told_yes | ru | Ромашка подтвердила получение
told_yes | da | Jensen har bekræftet modtagelsen
told_yes | et | Kask OÜ kinnitas arve kättesaamist
told_yes | id | Budi konfirmasi penerimaan
confirms_deal | ru | жду подписания соглашения
confirms_deal | da | Jensen bekræftede betalingen efter planen
confirms_deal | da | Jensen beder om at få bekræftet planen
confirms_deal | et | Kask OÜ kinnitas makse graafiku järgi
confirms_deal | et | palun kinnita kokkulepe
confirms_deal | id | Budi konfirmasi bukti cicilan
confirms_deal | id | minta konfirmasi rencana cicilan
no | en | Acme refuses to pay and rejected the plan
no | ru | Ромашка пока не приняла предложение
no | ru | Ромашка отказалась платить и от графика
no | da | Jensen har måske afvist planen
no | da | Jensen nægter at betale og afviste planen
no | et | Kask ei ole veel graafikuga nõus
no | et | Kask keeldus maksmast ja ka graafikust
no | id | Budi masih tidak setuju dengan rencana
no | id | Budi tidak mau bayar dan menolak rencana
yes_to_figures | en | Acme hasn't agreed to 6 instalments
yes_to_figures | et | Kask ei nõustunud 6 osamaksega
nothing_came | en | no, she paid 200
nothing_came | ru | нет, Ромашка заплатит в пятницу
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
ru | отмени график напоминаний
da | drop planen - påmindelserne er nok
id | hentikan jadwal pengingat
"""
CALLED_OFF = """
please cancel Acme Corp's payment plan | plan | Acme Corp's
I want to withdraw our last offer | offer
the deal with Big Old Acme is off | plan | Big Old Acme
the agreement doesn't hold any more | plan
хочу отменить наше предложение Ромашке | offer | Ромашке
график с Ромашкой больше не действует | plan | Ромашкой
отменяем этот график | plan
vi vil gerne aflyse Jensens afdragsordning | plan | Jensens
annuller den nye plan | plan
annuller kim bo jensens plan | plan | kim bo jensens
aftalen med Bo Jensen gælder ikke længere | plan | Bo Jensen
træk tilbuddet til Jensen tilbage | offer | til Jensen tilbage
palun tühista Kask OÜ maksegraafik | plan | Kask OÜ
soovin lõpetada selle kokkuleppe | plan
võta meie pakkumine tagasi | offer | tagasi
kokkulepe Kask OÜ-ga ei kehti enam | plan | Kask OÜ-ga
tolong batalkan seluruh cicilan Budi | plan | Budi
kesepakatan dengan Budi sudah tidak berlaku | plan | Budi
penawaran Budi dicabut | offer | Budi
"""
CHOSEN = """
en | Acme chose the second option | 2
en | Acme went for option no. 3 | 3
en | they agreed to the 2nd proposal | 2
en | Acme took the last one | -1
en | Acme took the 5th option | 5
ru | Ромашка выбрала первый вариант | 1
ru | Ромашка согласна на 2-й график | 2
ru | Ромашке подходит последнее предложение | -1
en | Acme picked the third proposal | 3
en | Acme prefers the fourth option | 4
ru | Ромашка выбрала второй вариант | 2
ru | Ромашка взяла третий график | 3
ru | Ромашка согласна на четвёртый вариант | 4
ru | Ромашка выбрала вариант номер 2 | 2
da | Jensen valgte det første forslag, det er aftalt og Jensen er enig | 1
da | Jensen tager den anden plan | 2
da | Jensen foretrækker den fjerde mulighed | 4
da | Jensen vil have det sidste forslag | -1
et | Kask OÜ eelistab teist varianti | 2
et | Kask OÜ võttis kolmanda pakkumise | 3
et | Kask OÜ valis neljanda variandi | 4
et | Kask OÜ valis variandi nr. 2 | 2
id | Budi ambil opsi pertama | 1
id | Budi pilih skema ketiga | 3
id | Budi mau pilihan keempat | 4
id | Budi setuju tawaran terakhir | -1
da | Jensen vælger den tredje mulighed | 3
da | Jensen vil have forslag nr. 2 | 2
et | Kask OÜ valis esimese variandi | 1
et | Kaskile sobib viimane pakkumine | -1
id | Budi memilih opsi yang kedua | 2
id | Budi setuju usulan nomor 1 | 1
"""
NOT_CHOSEN = """
en | Acme didn't choose the second option
en | did Acme choose the second option?
en | the second option is cheaper
en | Acme chose the first plan, the last plan is too long
ru | Ромашке не подходит второй вариант
et | Kask OÜ ei valinud esimest varianti
id | Budi belum memilih opsi pertama
"""
PAYS_EACH_TIME = """
en | could I pay 50 a month? | 50 | monthly
en | I lost my job. I can do 50 weekly | 50 | weekly
ru | давай так: буду платить по 5000 в месяц | 5000 | monthly
da | jeg kan klare 500 om måneden | 500 | monthly
et | saaksin maksta 50 eurot kuus | 50 | monthly
id | bisanya 500rb/bulan | 500000 | monthly
id | 500 ribu perbulan ya | 500000 | monthly
"""

TODAY = date(2026, 3, 4)
"""A Wednesday."""


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


@pytest.mark.parametrize("row", CALLED_OFF.strip().splitlines())
def test_what_is_called_off_leaves_the_client(row: str) -> None:
    sentence, what, *rest = row.split(" | ")
    called_off = CalledOff("".join(rest), is_offer=what == "offer")
    assert READER.read_called_off(sentence, Locale.EN) == called_off


@pytest.mark.parametrize(
    ("locale", "sentence"), [line.split(" | ") for line in NOTHING_ENDS.strip().splitlines()]
)
def test_other_words_end_nothing(locale: str, sentence: str) -> None:
    assert READER.read_called_off(sentence, Locale(locale)) is None


def test_a_plan_that_is_not_over_yet_is_not_called_off() -> None:
    assert READER.read_called_off("график не отменён", Locale.RU) is None
    assert READER.read_called_off("the plan is not off", Locale.EN) is None


@pytest.mark.parametrize("row", CHOSEN.strip().splitlines())
def test_one_of_several_proposals_is_chosen_by_its_place(row: str) -> None:
    locale, sentence, place = row.split(" | ")
    assert READER.read_choice(sentence, Locale(locale)) == int(place)
    assert READER.read_choice(sentence, Locale.EN) == int(place)


@pytest.mark.parametrize("row", NOT_CHOSEN.strip().splitlines())
def test_a_proposal_that_is_only_spoken_of_is_not_chosen(row: str) -> None:
    locale, sentence = row.split(" | ")
    assert READER.read_choice(sentence, Locale(locale)) is None


def test_the_name_of_a_client_is_no_place() -> None:
    sentence = "Second Option agreed"
    assert READER.read_choice(sentence, Locale.EN, ["Second Option"]) is None


@pytest.mark.parametrize("row", PAYS_EACH_TIME.strip().splitlines())
def test_a_sum_and_how_often_is_what_a_client_can_pay(row: str) -> None:
    locale, words, amount, frequency = row.split(" | ")
    terms = READER.read_terms(words, [Locale(locale)], TODAY)
    assert terms is not None
    assert terms.intent is Intent.PLAN
    assert (terms.amount, terms.frequency) == (Decimal(amount), Frequency(frequency))


def test_a_sum_that_comes_once_names_no_terms() -> None:
    for words in ("I'll have 50 in a month", "it is 50 and a week late"):
        assert READER.read_terms(words, [Locale.EN], TODAY) is None


def test_the_clause_that_names_terms_is_found_behind_a_but() -> None:
    words = "vi har det stramt men jeg kan klare 500 om måneden"
    terms = READER.read_terms(words, [Locale.ET, Locale.DA], TODAY)
    assert terms is not None
    assert terms.amount == 500


@pytest.mark.parametrize(
    ("locale", "sentence"),
    [
        (Locale.EN, "50 every Friday"),
        (Locale.RU, "по 50 каждую пятницу"),
        (Locale.DA, "50 hver fredag"),
        (Locale.ET, "50 igal reedel"),
        (Locale.ID, "50 tiap Jumat"),
    ],
)
def test_a_plan_of_every_friday_begins_with_the_friday_that_comes(
    locale: Locale, sentence: str
) -> None:
    plan = Reading(intent=Intent.PLAN)
    begun = READER.from_its_weekday(plan, sentence, locale, TODAY)
    assert begun.first_date == date(2026, 3, 6)


def test_only_a_plan_begins_with_a_weekday_and_only_where_no_day_is_said() -> None:
    begun = Reading(intent=Intent.PLAN, first_date=date(2026, 5, 1))
    paid = Reading(intent=Intent.PAYMENT)
    for reading in (begun, paid):
        assert READER.from_its_weekday(reading, "50 every Friday", Locale.EN, TODAY) == reading
    plan = Reading(intent=Intent.PLAN)
    assert READER.from_its_weekday(plan, "50 every month", Locale.EN, TODAY) == plan
