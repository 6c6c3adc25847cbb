"""Who owes: a name that the user chose, and the language of the scripts sent to them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.errors import NameEmpty
from bot.domain.ids import ClientId
from bot.domain.locale import Locale
from bot.domain.own_scripts import NO_OWN_SCRIPTS, OwnScripts
from bot.domain.policy import Policy
from bot.domain.text import clean_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    id: ClientId
    name: str
    locale: Locale
    """Of the scripts sent to them."""
    policy: Policy | None = None
    """Where another than the user's holds."""
    email: str | None = None
    phone: str | None = None
    """With the country's code, digits only behind a plus."""
    own_scripts: OwnScripts = NO_OWN_SCRIPTS


def client_name(text: str) -> str:
    """A client's name as it is kept and shown. Raises `NameEmpty` if nothing visible is in it."""
    name = clean_line(text)
    if not name:
        raise NameEmpty
    return name
