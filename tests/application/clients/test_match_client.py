from __future__ import annotations

import pytest

from bot.application.clients.match_client import match_client
from bot.domain.client import Client
from bot.domain.ids import ClientId
from bot.domain.locale import Locale


def matched(said: str | tuple[str, ...], *known: str) -> tuple[list[str], list[str]]:
    """The names of sure and of near clients."""
    clients = [
        Client(id=ClientId(number), name=name, locale=Locale.EN)
        for number, name in enumerate(known, 1)
    ]
    match = match_client((said,) if isinstance(said, str) else said, clients)
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
