"""One sum that is said to be of each: "Anna and Ben owe 300 each", "two invoices of 400 each"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.application.ports.understanding import Intent, Reading
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language
from bot.understanding.names.pieces import capital
from bot.understanding.names.wordlists import WordKind, word_lists
from bot.understanding.several.told import Span, Told

_OPENS_NAME = frozenset({WordKind.NAME, WordKind.TITLE, WordKind.COMPANY, WordKind.EITHER})
_COMES = frozenset({Intent.PAYMENT, Intent.PROMISE})
_MOST = 6
"""Clients, or invoices of one client, that share a sum."""


class ApieceGrammar:
    """Takes such messages apart in one language; its words for "each" are those of the lists of
    what is said of all and of rates."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        each = sorted({*words.of_all} & {*words.rates})
        self._lists = word_lists(language)
        self._numbers = {language.fold(word): value for word, value in words.numbers.items()}
        before = language.alternation(
            word for word in words.rates_before if word.isalpha() and word not in words.rates
        )
        self._each = language.rule(
            lambda: (
                rf"(?<!\w)(?:(?:{language.alternation(each)})(?!\w)"
                rf"|(?:{before}) (?=\d{{3}}|\d{{1,3}} \d{{3}}))"
            )
        )
        joiners = language.alternation(words.list_joiners)
        self._joiner = language.rule(lambda: rf" ?, (?:(?:{joiners}) )?| (?:{joiners}|&) ")
        owes = [*words.cues[Cue.OWES], *words.cues[Cue.UNPAID], *words.cues[Cue.PAID]]
        owes += [*words.cues[Cue.PROMISED], *words.pays_then]
        self._verb = language.rule(
            lambda: (
                r"(?<!\w)(?:"
                + language.alternation([cue for cue in owes if "{" not in cue])
                + r")(?!\w)"
            )
        )
        self._plural = language.rule(
            lambda: rf"(?<!\w)(?:{language.alternation(words.several_invoices)})(?!\w)"
        )
        self._next_day = language.rule(lambda: rf"(?: (?:{joiners}|&) |, )(\d{{1,2}})(?![\w.,]*\d)")

    def says_each(self, folded: str) -> bool:
        return self._each.search(folded) is not None

    def texts(self, told: Told) -> list[str]:
        """The message once for each client or invoice; none where it says no such thing."""
        found = self._each.search(told.sentence.folded)
        if found is None:
            return []
        each = found.span()
        plural = self._plural.search(told.sentence.folded)
        certain = [amount for amount in told.sums if not amount.bare]
        counted = plural.span() if plural else each
        bare = [a for a in told.sums if a.bare and not counted[0] <= a.start < counted[1]]
        if len(certain or bare) != 1:
            return []
        return self._of_one(told, each, plural.span()) if plural else self._of_several(told, each)

    def _of_several(self, told: Told, each: Span) -> list[str]:
        """ "Anna and Ben each owe 300": clients before the verb, or else before "each"."""
        folded = told.sentence.folded
        verb = self._verb.search(folded)
        end = min(each[0], verb.start() if verb else each[0])
        names = self._parts(folded[:end].rstrip(" ,"))
        if not 2 <= len(names) <= _MOST or not all(self._names(told, name) for name in names):
            return []
        said = [each, *(match.span() for match in self._each.finditer(folded, each[1]))]
        rest = _without(told, [(0, end), *said])  # "по 300 каждый" says it twice
        return [f"{told.sentence.original(*name)} {rest}".strip() for name in names]

    def _parts(self, listed: str) -> list[Span]:
        """The spans between the joiners of a list."""
        cuts = [match.span() for match in self._joiner.finditer(listed)]
        starts = [0, *(end for _, end in cuts)]
        return list(zip(starts, [*(start for start, _ in cuts), len(listed)], strict=True))

    def _names(self, told: Told, span: Span) -> bool:
        words = told.sentence.folded[slice(*span)].split()
        kind = self._lists.kind(words[0]) if words else WordKind.SIGN
        return 0 < len(words) <= 4 and (
            kind in _OPENS_NAME
            or (kind is WordKind.UNKNOWN and capital(told.sentence.original(*span)))
        )

    def _of_one(self, told: Told, each: Span, plural: Span) -> list[str]:
        """ "Acme has two invoices of 400 each, due on the 5th and the 20th"."""
        folded = told.sentence.folded
        count = folded[slice(*plural)].split()[0]
        number = int(count) if count.isdigit() else self._numbers.get(count, 0)
        if not 2 <= number <= _MOST:
            return []
        cuts = sorted([each, plural])
        days = [item for item in told.placed if item.start >= plural[1]]
        spans = [(item.day.start, item.day.end) for item in days]
        last = self._next_day.match(folded, spans[-1][1]) if len(days) == number - 1 else None
        if not days:
            return [_without(told, cuts)] * number
        if len(days) != number and last is None:
            return []
        cue = told.sentence.original(days[0].start, days[0].day.start)
        said = [told.sentence.original(*span) for span in spans]
        if last is not None:
            said.append(said[-1].rpartition(" ")[0] + " " + last[1])
        gone = days[0].start, last.end() if last is not None else spans[-1][1]
        body = _without(told, sorted([*cuts, gone]))
        return [f"{body}, {cue}{day}" for day in said]


def apart(readings: Sequence[Reading]) -> Reading | None:
    """The invoices together, if each of them is one with its client and its sum. Of payments and
    promises, of which a message tells one, what is the same for all: whose it is must be asked."""
    intents = {reading.intent for reading in readings}
    if len(intents) != 1 or any(r.client is None or r.amount is None for r in readings):
        return None
    if intents == {Intent.INVOICE}:
        return Reading(intent=Intent.INVOICE, items=tuple(readings))
    if intents <= _COMES and len({reading.client for reading in readings}) > 1:
        return replace(readings[0], client=None, client_surface=None, client_near=())
    return None


def _behind(told: Told, at: int) -> str:
    return told.sentence.original(at, len(told.sentence.folded)).strip()


def _without(told: Told, spans: Sequence[Span]) -> str:
    """The text without these words."""
    kept, at = [], 0
    for start, end in spans:
        kept.append(told.sentence.original(at, max(at, start)).strip(" ,"))
        at = max(at, end)
    return " ".join(filter(None, [*kept, _behind(told, at).strip(" ,")]))
