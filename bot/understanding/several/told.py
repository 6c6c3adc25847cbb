"""A message before it is cut into invoices, and what comes of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.application.ports.understanding import Intent, Reading
from bot.understanding.dates.placing import Placed
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.marks import Mark
from bot.understanding.grammar.text import Sentence
from bot.understanding.money.amounts import Amount
from bot.understanding.names.pieces import capital

Span = tuple[int, int]
_WORD_BEFORE = re.compile(r"([^\W\d_]\S*) $")
_WORD_BEHIND = re.compile(r" ([^\W\d_]+)(?!\w)")
_SHORTEST_IN_NAME = 3
"""Letters of a joiner that may be a word of a firm's name."""


@dataclass(frozen=True, slots=True)
class Told:
    """A message as far as it is understood before it is cut."""

    sentence: Sentence
    masked: str
    marks: Sequence[Mark]
    capitals: str
    sums: Sequence[Amount]
    """All sums, bare ones too."""
    placed: Sequence[Placed]
    numbers: Sequence[Span]
    """All invoice numbers."""


@dataclass(frozen=True, slots=True)
class Several:
    """The invoices of a message, each as a message; none where that is not sure."""

    texts: tuple[str, ...] = ()
    currency: str | None = None
    """Stated beside the first or the last of the sums, when the others have none."""

    def joined(self, whole: Reading, items: Sequence[Reading]) -> Reading:
        """The message with its invoices; without a sum, to be asked, where one is not plain."""
        plain = all(map(is_plain, items))
        clients = {item.client for item in items}
        if items and plain and (whole.intent is Intent.INVOICE or len(clients) > 1):
            stated = (replace(item, currency=item.currency or self.currency) for item in items)
            return Reading(intent=Intent.INVOICE, items=tuple(stated))
        if whole.intent is not Intent.INVOICE:
            return whole
        work = whole.what_for if not any(map(str.isdigit, whole.what_for or "")) else None
        return replace(whole, amount=None, currency=None, what_for=work)


def said_alike(told: Told, sums: Sequence[Amount]) -> set[Amount]:
    """Bare numbers behind which stands the same word as behind a sum with its currency: "1,200 kr
    from August, 900 from September"."""
    folded = told.sentence.folded
    behind = {amount: _WORD_BEHIND.match(folded, amount.end) for amount in sums}
    words = {word[1] for amount, word in behind.items() if word and not amount.bare}
    return {amount for amount, word in behind.items() if amount.bare and word and word[1] in words}


def is_plain(item: Reading) -> bool:
    """Whether it is an invoice with its client and its sum."""
    return item.intent is Intent.INVOICE and bool(item.client) and item.amount is not None


def with_sending(told: Told, item: Placed, head: int) -> Span:
    """A day before all invoices with the word that makes it theirs: "billed today: ..."."""
    sent = [mark for mark in told.marks if mark.kind == Cue.SENT and mark.end <= head]
    start = min([item.start, *(mark.start for mark in sent)])
    return start, max([item.day.end, *(mark.end for mark in sent)])


def within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def any_within(spans: Sequence[Span], outer: Span) -> bool:
    """Whether any of these stands inside the other; they are in order."""
    first, last = (bisect_left(spans, (place, 0)) for place in outer)
    return any(end <= outer[1] for _, end in spans[first:last])


def ends_name(told: Told, text: str, cut: re.Match[str]) -> bool:
    """ "Кухни Плюс 31 000": a joiner with a capital behind another word with one."""
    joiner = cut["joiner"]
    if not joiner or len(joiner) < _SHORTEST_IN_NAME or told.sentence.text.isupper():
        return False
    before = _WORD_BEFORE.search(text, 0, cut.start("joiner"))
    return (
        before is not None
        and capital(told.sentence.original(*cut.span("joiner")))
        and capital(told.sentence.original(*before.span(1)))
    )
