"""Who owes: a name that the user chose, and the language of the scripts sent to them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.errors import NameEmpty, NotAnEmail, NotAPhone
from bot.domain.ids import ClientId
from bot.domain.ladder.policy import Policy
from bot.domain.locale import Locale
from bot.domain.people.own_scripts import NO_OWN_SCRIPTS, OwnScripts
from bot.domain.text import clean_line

_LONGEST_EMAIL = 254
"""RFC 5321, 4.5.3.1.3, without the angle brackets."""
_EMAIL = re.compile(r"(?!.*=\?)[^\s@<>()\[\],;:\"\\]+@(?:[\w-]+\.)+[^\W\d_][\w-]+")
"""Without what mail programs would read as words in another encoding (RFC 2047)."""
_PHONE = re.compile(r"\+[1-9][0-9]{6,14}")
"""ITU-T E.164: at most fifteen digits, the country's code first."""
_BETWEEN_DIGITS = re.compile(r"[\s().\-\u2010-\u2015/]")


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


def email_address(text: str) -> str:
    """An address as it is kept: `name@domain.tld`, whatever else the name has in it; also of a
    link to it. Raises `NotAnEmail`."""
    address = clean_line(text).removeprefix("mailto:")
    if len(address) > _LONGEST_EMAIL or not _EMAIL.fullmatch(address):
        raise NotAnEmail
    return address


def phone_number(text: str) -> str:
    """A number as it is kept: a plus, the country's code and the rest, digits only. A code after
    00 is one, too; a number without a code is refused, since it may be of any country. Raises
    `NotAPhone`."""
    number = _BETWEEN_DIGITS.sub("", clean_line(text).removeprefix("tel:"))
    if number.startswith("00"):
        number = f"+{number[2:]}"
    if not _PHONE.fullmatch(number):
        raise NotAPhone
    return number
