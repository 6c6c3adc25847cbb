from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.application.clients.match_client import match_client
from bot.domain.ids import ClientId
from bot.domain.locale import Locale
from bot.domain.people.client import Client


def matched(
    said: str | tuple[str, ...], *known: str, locale: Locale | None = None
) -> tuple[list[str], list[str]]:
    """The names of sure and of near clients."""
    clients = [
        Client(id=ClientId(number), name=name, locale=Locale.EN)
        for number, name in enumerate(known, 1)
    ]
    match = match_client((said,) if isinstance(said, str) else said, clients, locale)
    return [client.name for client in match.sure], [client.name for client in match.near]


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("acme", "Acme"),
        ("ACME", "Acme"),
        ("«Acme»", "Acme"),
        ('"Acme"', "Acme"),
        ("Acme.", "Acme"),
        ("  Acme  ", "Acme"),
        ("Acme", "ACME Ltd."),
        ("Acme Ltd", "Acme"),
        ("Acme Limited", "ACME Ltd."),
        ("Ромашка", "ООО Ромашка"),
        ("ООО «Ромашка»", "Ромашка"),
        ("ромашка ооо", "ООО Ромашка"),
        ("ИП Иванов", "Иванов"),
        ("И.П. Иванов", "Иванов"),
        ("Jensen", "Jensen A/S"),
        ("Jensen & Co.", "Jensen"),
        ("Jensen ApS", "jensen aps"),
        ("Tere OÜ", "Tere"),
        ("Tere OU", "Tere OÜ"),
        ("PT Maju Jaya Tbk", "Maju Jaya"),
        ("P.T. Maju Jaya", "PT Maju Jaya"),
        ("Семёнов", "Семенов"),
        ("Семенов", "Семёнов"),
        ("Маи\u0306", "Май"),
        ("Straße 7", "STRASSE 7"),
        ("O'Brien", "O’Brien"),
        ("C++ House", "c++ house"),
        ("🚀", "🚀"),
        ("AS", "AS"),
    ],
)
def test_a_name_is_known_however_it_is_written(said: str, known: str) -> None:
    assert matched(said, "Globex", known) == ([known], [])


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("Amce", "Acme"),
        ("Ivanof", "Ivanov"),
        ("Иваново", "Иванов"),
        ("Acme Studios", "Acme"),
        ("Acme", "Acme Studios"),
        ("Маи", "Май"),
        ("Kaar", "Käär"),
        ("Muller", "Müller"),
        ("ЗАО Ромашка", "ООО Ромашка"),
        ("Acme GmbH", "Acme Ltd"),
    ],
)
def test_a_name_that_only_resembles_a_client_is_asked_about(said: str, known: str) -> None:
    assert matched(said, "Globex", known) == ([], [known])


@pytest.mark.parametrize("said", ["Initech", "Ко", "a", "...", ""])
def test_a_name_that_resembles_nobody_is_nobodys(said: str) -> None:
    assert matched(said, "Acme", "Ромашка", "C++ House") == ([], [])


def test_two_that_fit_are_both_meant() -> None:
    assert matched("acme", "Acme", "ACME") == (["Acme", "ACME"], [])
    assert matched("Acme", "Acme Ltd", "Acme GmbH") == (["Acme Ltd", "Acme GmbH"], [])


def test_the_whole_name_goes_before_the_name_without_its_legal_form() -> None:
    assert matched("Acme", "Acme", "Acme Ltd") == (["Acme"], [])
    assert matched("Acme Ltd", "Acme", "Acme Ltd") == (["Acme Ltd"], [])


def test_two_letters_that_a_mark_tells_apart_are_two_clients() -> None:
    assert matched("Май", "Май", "Маи") == (["Май"], [])
    assert matched("Маи", "Май", "Маи") == (["Маи"], [])


def test_a_legal_form_inside_a_name_is_part_of_it() -> None:
    assert matched("Works As Designed", "Works Designed")[0] == []


def test_any_form_of_the_name_will_do() -> None:
    assert matched(("Иванов", "Иванова"), "Иванов") == (["Иванов"], [])
    assert matched(("Ивановы", "Иванова"), "Иванова") == (["Иванова"], [])


def test_without_names_or_clients_nobody_is_meant() -> None:
    assert matched((), "Acme") == ([], [])
    assert matched("Acme") == ([], [])


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("Кате", "Катя"),
        ("Катей", "Катя"),
        ("Иванову", "Иванов"),
        ("Ивановым", "Иванов"),
        ("Ивановой", "Иванова"),
        ("Достоевскому", "Достоевский"),
        ("Анне Петровой", "Анна Петрова"),
        ("Ромашке", "ООО «Ромашка»"),
        ("Андрею", "Андрей"),
        ("Игорю", "Игорь"),
        ("Марии", "Мария"),
        ("Павлу", "Павел"),
        ("тёте Оле", "Тётя Оля"),
    ],
)
def test_a_russian_name_is_known_in_every_case(said: str, known: str) -> None:
    assert matched(said, "Globex", known) == ([known], [])


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("Kasele", "Kask"),
        ("Annalt", "Anna"),
        ("Peetrilt", "Peeter"),
        ("Mihklile", "Mihkel"),
        ("Nordlysilt", "Nordlys"),
        ("Puukojale", "Puukoda"),
        ("Mari Kasele", "Mari Kask"),
        ("Acme'le", "Acme"),
        ("Acme-lt", "Acme OÜ"),
    ],
)
def test_an_estonian_name_is_known_in_every_case(said: str, known: str) -> None:
    assert matched(said, "Globex", known, locale=Locale.ET) == ([known], [])


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("Ivanov", "Иванов"),
        ("Katya", "Катя"),
        ("Yulia", "Юлия"),
        ("Julia", "Юлия"),
        ("Sergej", "Сергей"),
        ("Yelena", "Елена"),
        ("Dmitry", "Дмитрий"),
        ("Alexey", "Алексей"),
        ("Tatjana", "Татьяна"),
        ("Shchukin", "Щукин"),
        ("Khabarov", "Хабаров"),
        ("Tsvetkov", "Цветков"),
        ("Acme", "Акме"),
        ("Nordic", "Нордик"),
    ],
)
def test_a_name_is_known_in_the_other_script_both_ways(said: str, known: str) -> None:
    assert matched(said, "Globex", known) == ([known], [])
    assert matched(known, "Globex", said) == ([said], [])


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("А\u0441me", "Acme"),
        ("Acme", "\u0410cme"),
        ("Ив\u0061нов", "Иванов"),
        ("C\u043epa", "Copa"),
    ],
)
def test_letters_that_look_alike_make_no_other_name(said: str, known: str) -> None:
    assert matched(said, "Globex", known) == ([known], [])


@pytest.mark.parametrize("said", ["Acme's", "Acme’s", "Acme'"])
def test_a_possessive_is_no_part_of_the_name(said: str) -> None:
    assert matched(said, "Globex", "Acme") == (["Acme"], [])
    assert matched("Levi's", "Levi's", "Levi") == (["Levi's"], [])


@pytest.mark.parametrize(
    ("said", "known"), [("Pak Budi", "Budi"), ("Budi", "Bu Budi"), ("Mrs Chen", "Chen")]
)
def test_a_title_may_be_left_out(said: str, known: str) -> None:
    assert matched(said, "Globex", known) == ([known], [])


@pytest.mark.parametrize(
    ("said", "known"), [("Reza", ("Mas Reza", "Reza Pahlevi")), ("Nord", ("Nord OÜ", "Nord Foods"))]
)
def test_a_name_alone_may_be_short_for_either_of_two(said: str, known: tuple[str, str]) -> None:
    assert matched(said, *known) == ([], list(known))
    assert matched(said, known[0], "Globex") == ([known[0]], [])
    assert matched(said, said, known[1]) == ([said], [])


def test_two_people_whom_a_title_tells_apart_are_two() -> None:
    assert matched("Pak Budi", "Bu Budi") == ([], ["Bu Budi"])


@pytest.mark.parametrize(
    ("said", "known"),
    [
        ("Nodric", "Nordic Ltd"),
        ("Nodric", "Nordic Design"),
        ("Иванова", "Иванов"),
        ("Soren", "Søren"),
        ("Soeren", "Søren"),
        ("Chen", "May Chen"),
        ("Chen May", "May Chen"),
        ("Петровой", "Анна Петрова"),
        ("Rоmashka", "Ромашки"),
    ],
)
def test_a_slip_a_part_and_a_doubtful_form_are_asked_about(said: str, known: str) -> None:
    assert matched(said, "Globex", known) == ([], [known])


def test_the_likeliest_is_named_first() -> None:
    assert matched("Nodric", "Nordic Design Studio", "Nordics", "Nordic")[1][0] == "Nordic"


def test_a_form_that_fits_two_is_sure_of_neither() -> None:
    assert matched("Иванову", "Иванов", "Иванова") == ([], ["Иванов", "Иванова"])
    assert matched("Ivanov", "Иванов", "Иваноў")[0] != ["Иваноў"]


@pytest.mark.parametrize("said", ["Karla", "Martini", "Kati"])
def test_latin_names_have_no_cases_outside_estonian(said: str) -> None:
    assert matched(said, said[:-1])[0] == []


NAMES = st.one_of(
    st.text(max_size=30),
    st.text(alphabet="abcdeABC авгАВГ.&'\"-", max_size=20),
    st.sampled_from(["Acme", "Иванов", "Ltd", "ООО", "%s", "🚀", "...", "\u202e", "x" * 300]),
)
LOCALES = st.sampled_from([None, *Locale])


@given(name=NAMES, others=st.lists(NAMES, max_size=4), locale=LOCALES)
def test_a_name_always_surely_means_itself(
    name: str, others: list[str], locale: Locale | None
) -> None:
    sure, _ = matched(name, name, *others, locale=locale)
    assert name in sure or not name.strip()


@given(one=NAMES, other=NAMES)
def test_without_declension_whoever_is_meant_by_a_name_means_it_as_well(
    one: str, other: str
) -> None:
    if matched(one, other)[0] and not matched(other, one)[0]:
        assert any("а" <= letter.lower() <= "я" or letter in "'-’`´ʼ" for letter in one + other)


@given(core=st.sampled_from(["Acme", "Ромашка", "Maju Jaya", "Kask"]), locale=LOCALES)
@pytest.mark.parametrize(("one", "other"), [("Ltd", "LLC"), ("ООО", "ЗАО"), ("OÜ", "AS")])
def test_two_firms_that_their_legal_forms_tell_apart_are_never_the_same(
    one: str, other: str, core: str, locale: Locale | None
) -> None:
    assert matched(f"{core} {one}", f"{core} {other}", locale=locale)[0] == []


def test_a_name_is_found_among_a_thousand_at_once() -> None:
    known = [f"Client {chr(1072 + n % 32)}{n} Studio" for n in range(1000)]
    clients = [
        Client(id=ClientId(n), name=name, locale=Locale.EN) for n, name in enumerate(known, 1)
    ]
    match_client(["warm"], clients)
    took = []
    for said in ("Zorro Media", "Иванову", known[500], "x" * 300, "Nodric"):
        begun = time.process_time()
        match_client([said], clients)
        took.append(time.process_time() - begun)
    assert sorted(took)[len(took) // 2] < 0.02
