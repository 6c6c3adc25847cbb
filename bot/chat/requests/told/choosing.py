"""Which of several proposals a client chose: by its place among them, or by its figures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.application.ports.understanding import Reading, Says
from bot.chat.plans.proposal import has_down_payment
from bot.chat.talk import Talk
from bot.domain.debts.debt import Debt
from bot.domain.debts.timeline import Proposed
from bot.domain.plans.schedule import Instalment

Open = Sequence[tuple[Proposed, tuple[Instalment, ...]]]

_LAST = -1
_PLACES = (
    (1, r"first|1st|перв\w+|først\w*|esime(?:ne|se\w*|st)|pertama|kesatu"),
    (2, r"second|2nd|втор\w+|anden|andet|tei(?:ne|se\w*|st)|kedua"),
    (3, r"third|3rd|трет\w+|tredje|kolma(?:s|nda\w*|ndat)|ketiga"),
    (4, r"fourth|4th|четв[её]рт\w+|fjerde|nelja(?:s|nda\w*|ndat)|keempat"),
    (_LAST, r"last|latest|последн\w+|sidste|seneste|viima(?:ne|se\w*|st)|terakhir"),
)
_ONE = (
    r"(?:option|variant|proposal|plan|schedule|offer|version|one|choice|suggestion"
    r"|вариант\w*|предложени\w+|график\w*|план\w*"
    r"|mulighed\w*|forslag\w*|variant\w*|tilbud\w*|betalingsplan\w*|planen?"
    r"|varian\w+|ettepanek\w*|pakkumi\w*|\w*graafik\w*|\w*plaani?\w*|valik\w*"
    r"|opsi|pilihan|usul\w*|tawaran|skema|rencana|jadwal)"
)
_BY_PLACE = tuple(
    (
        place,
        re.compile(
            rf"\b(?:{words})\s+(?:\w+\s+)?{_ONE}\b|\b{_ONE}\s+(?:yang )?(?:{words})\b", re.I
        ),
    )
    for place, words in _PLACES
)
_BY_NUMBER = re.compile(
    rf"\b{_ONE}\s*(?:№|#|no\.?|nr\.?|nomor|ke-)?\s*([1-9])\b(?!\s*[%\d])|\b([1-9])(?:-?(?:й|го|му|м))?\.?\s+{_ONE}\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_AGREED_ON = re.compile(
    r"\b(?:договорились|aftalt|leppisime kokku|kokku lepitud|oleme kokku leppinud|sepakat)\b",
    re.IGNORECASE,
)
_CHOOSES = re.compile(
    r"\b(?:chose|chosen|choos\w+|pick(?:s|ed)?|prefer(?:s|red)?|went (?:for|with)|goes (?:for|with)"
    r"|go(?:ing)? (?:for|with)|takes?|took|wants?|likes?|opted for"
    r"|выбра\w+|выбира\w+|предпоч\w+|взял\w*|остановил\w+|подош[её]л|подходит|устраивает|устроил\w*"
    r"|valgt\w*|vælger|foretrækker|tager|tog|vil have"
    r"|vali(?:s|b|sid|nud|ti)|eelista\w+|võt(?:tis|ab)|sobi[bs]\w*|soovib|tahab"
    r"|pilih|memilih|dipilih|milih|ambil|mengambil|mau|cocok)\b",
    re.IGNORECASE,
)
_NO_CHOICE = re.compile(
    r"\?|n['’]t\b|\b(?:not|no|if|unless|не|нет|если|ikke|nej|hvis|ei|kui|tidak|nggak|gak|belum"
    r"|kalau)\b",
    re.IGNORECASE,
)


def says_yes_to_figures(text: str, names: Iterable[str], talk: Talk) -> bool:
    """Whether the client is told to agree to what has figures: "agreed to six instalments"."""
    for name in names:
        text = text.replace(name, "")
    if _NO_CHOICE.search(text):
        return False
    return _AGREED_ON.search(text) is not None or talk.says(Says.TOLD_YES, _DIGITS.sub("", text))


def chosen_place(text: str, names: Iterable[str], talk: Talk) -> int | None:
    """The place of the proposal that a client is told to have chosen, from 1, or -1 for the last;
    None if the text says none."""
    for name in names:
        text = text.replace(name, "")
    found = [(place, match) for place, words in _BY_PLACE if (match := words.search(text))]
    if not found and (number := _BY_NUMBER.search(text)):
        found = [(int(number[1] or number[2]), number)]
    if len(found) != 1:
        return None
    place, match = found[0]
    rest = text[: match.start()] + text[match.end() :]
    if _NO_CHOICE.search(rest):
        return None
    return place if _CHOOSES.search(rest) or talk.says(Says.TOLD_YES, rest) else None


def at_place(proposals: Open, place: int) -> Proposed | None:
    if place == _LAST:
        return proposals[-1][0] if proposals else None
    return proposals[place - 1][0] if place <= len(proposals) else None


def with_figures(reading: Reading, debt: Debt, proposals: Open) -> Proposed | None:
    """The only one of the proposals that has all the figures of a plan that was told."""
    fitting = [made for made, rows in proposals if _has_figures(reading, debt, made, rows)]
    return fitting[0] if len(fitting) == 1 else None


def _has_figures(
    reading: Reading, debt: Debt, made: Proposed, rows: tuple[Instalment, ...]
) -> bool:
    begins = rows[0] if len(rows) > 1 and has_down_payment(debt, made) else None
    parts = rows[1:] if begins is not None else rows
    if reading.dates is not None:
        told = [(day, sum_) for day, sum_ in reading.dates]
        made_of = [(row.day, row.amount.amount) for row in rows]
        if len(told) != len(made_of):
            return False
        pairs = zip(told, made_of, strict=True)
        return all(day == on and sum_ in (None, amount) for (day, sum_), (on, amount) in pairs)
    down = None if begins is None else begins.amount.amount
    pairs_of = (
        (reading.installments, len(parts)),
        (reading.amount, parts[0].amount.amount),
        (reading.down_payment, down),
        (reading.first_date, rows[0].day),
        (reading.last_date, rows[-1].day),
    )
    stated = [(told, is_) for told, is_ in pairs_of if told is not None]
    return bool(stated) and all(told == is_ for told, is_ in stated)
