"""Sums of money in a text: digits or words, multiplier, currency (rules A1 to A3)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from bot.domain.currency import decimals_of
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.money.lengths import without_lengths
from bot.understanding.money.letters_apart import letters_apart
from bot.understanding.money.numerals import stated_number
from bot.understanding.money.worded import WordedNumbers

_DIGITS = re.compile(
    r"(?<!\d)(?<!\d[.,'])(?![23][dд](?!\w))"  # "3D-модели"
    r"(?:(?<![^\W\d_]-)\d{1,3}(?:[ ']\d{3})+(?!'?\d)"
    r"(?:(?! \d)|(?= \d{1,2}(?:[ -][^\W\d_]|\.\d\d(?!\d))))"  # "1 200 2 ноября"
    r"(?:[.,]\d{1,2}(?!\d))?"
    r"|\d+(?:[.,]\d+)*(?:e[+-]?\d{1,6}(?!\w))?)"
)
_MOST_SUMS = 40
"""Sums looked at in one text; a text with more is a table, not a sentence."""
_ENDS_IN_COUNT = re.compile(r"(?<![\w.,])(\d{1,3}) $")
_LONGEST_BEFORE = 60
"""Characters before a sum in words in which a verb stands that asks for one."""
_MOST_WORDS = 12
"""Words of the longest number that anybody writes out."""
_SMALLEST_IN_WORDS = 10
_SMALL_NUMBER = re.compile(r" \d{1,3}(?!\d)")
_THOUSAND = 1_000
"""Of a sum in words without a currency, right behind a verb of paying: "owes me fifty"."""
_CLOSED = re.compile(r"[ .!]*(?:,|$)| not ")
"""Behind a sum in words that is told by itself: "Anna was seventy, I mistyped"."""
_STANDS_BEFORE = frozenset({"rp", "rp."})
"""Currencies that are only ever written before the sum."""
_LETTERS_BEFORE = {"r": Decimal(10), "n": Decimal(1_000)}
"""Letters that are a currency only before a sum of so much at least: "R850", but "n30" is terms."""
_NUMBERS_PAPER = re.compile(r"(?:-|[^\W\d_])0\d")
"""Behind letters that are a currency elsewhere: "invoice ZL-041"."""
_HALVED = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_SIGN = re.compile(r"(?:^|[\s(:,])([-+])[$€£]?$")


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum in a text. A bare one has neither currency nor multiplier: it may count anything."""

    start: int
    end: int
    value: Decimal
    currency: str | None
    bare: bool


class Candidates(NamedTuple):
    """What may be sums, by how they are written; with each the span that must be free for it."""

    scaled_first: list[tuple[tuple[int, int], Amount]]
    in_digits: list[tuple[tuple[int, int], Amount]]
    in_words: list[tuple[tuple[int, int], Amount]]


def _leads_on(folded: str, after: re.Match[str]) -> bool:
    """Whether a currency behind a number is that of the next one: "invoice 79 Rp 2.000.000"."""
    stands_before = (after["currency"] or "") in _STANDS_BEFORE
    return stands_before and re.match(r"\.? ?\d", folded[after.end() :]) is not None


class AmountGrammar:
    """Finds the sums of one language."""

    def __init__(self, language: Language) -> None:
        self._language = language
        words = language.vocabulary
        units = literal_alternation(language.currencies)
        behind = literal_alternation(
            unit for unit in language.currencies if unit not in _LETTERS_BEFORE
        )
        scaled = literal_alternation(language.scaled)
        long = literal_alternation(word for word in language.multipliers if len(word) > 1)
        long += "|" + letters_apart(language)
        short = literal_alternation(word for word in language.multipliers if len(word) == 1)
        multiplier = rf"(?P<scale>(?:(?:{short})|\s?(?:{long}))\.?)(?= ?(?:{behind})(?!\w)|(?!\w))"
        self._after = language.rule(
            lambda: (
                rf"(?:,-+|,–|,=|\.-|-?ish(?!\w))?(?:\s?(?P<scaled>{scaled})(?!\w)|(?:{multiplier})?"
                rf"(?:[\s-]?(?P<currency>{behind})(?![\w])\.?)?)(?:,-)?"
            )
        )
        verbs = language.alternation(
            phrase
            for cue in (Cue.OWES, Cue.PAID, Cue.RECEIVED, Cue.PROMISED)
            for phrase in words.cues[cue]
            if "{" not in phrase
        )
        articles = language.alternation(words.articles)
        self._paying = language.rule(lambda: rf"(?<!\w)(?:{verbs})(?: (?:{articles}))? $")
        right = language.alternation(words.number_is)
        self._put_right = language.rule(lambda: rf"(?<!\w)(?:{right}) $")
        self._unit = language.rule(
            lambda: rf"(?<!\w)(?:{literal_alternation(language.currencies)})(?!\w)"
        )
        self._before = language.rule(lambda: rf"(?<!\w)(?P<currency>{units})\.?\s?-?$")
        self._more = language.rule(lambda: rf"\s(\d{{1,3}})\s?(?P<scale>{long}|{short})(?!\w)")
        joined = literal_alternation(language.folded_words(words.joiners)) or "(?!)"
        self._hundreds = language.rule(
            lambda: rf"(?<=[^\W\d]{{2}}) (?:(?:{joined}) )?(\d{{3}})(?![.,]?\d|[^\W\d])"
        )
        times = literal_alternation(language.folded_words(" ".join(words.units.values())))
        self._time = language.rule(lambda: rf" (?:{times})(?!\w)")
        self._words = frozenset(language.folded_words(words.ordinary))
        papers = language.alternation(words.cues[Cue.INVOICE])
        self._papers = language.rule(lambda: rf"(?<!\w)(?:{papers})\.? $")
        self._opens_sum = language.folded_words([*words.articles, *words.amount_openers])
        self._numbers = WordedNumbers(language)
        part, joiner = self._numbers.alternation(), literal_alternation(self._numbers.joiners)
        first = literal_alternation(language.folded_words(words.scales_first))
        self._scale_first = language.rule(
            lambda: (
                rf"(?<!\w)(?<!\d )(?P<scale>{first}) "
                r"(?P<digits>\d{1,3}(?:[.,]\d)?)(?![\w.,]\w| \d)"
            )
        )
        self._worded = language.rule(
            lambda: rf"(?<!\w)(?:{part})(?:(?:[ -](?:{joiner})){{0,2}}[ -](?:{part}))*(?!\w)"
        )
        self._part = language.rule(lambda: rf"(?:{part}|{joiner})(?!\w)")

    def find(self, folded: str, taken: Sequence[tuple[int, int]] = ()) -> list[Amount]:
        """All sums from left to right, outside the spans that are taken."""
        return self.outside(folded, self.candidates(folded), taken)

    def candidates(self, folded: str) -> Candidates:
        """What may be a sum, wherever it stands."""
        return Candidates(
            [
                (match.span(), self._scaled_first(folded, match))
                for match in islice(self._scale_first.finditer(folded), _MOST_SUMS)
                if self._last_word(folded, match.start()) not in self._numbers.units
            ],
            [
                (match.span(), amount)
                for match in islice(_DIGITS.finditer(folded), _MOST_SUMS)
                if (amount := self._in_digits(folded, match)) is not None
            ],
            [
                ((match.start(), amount.end), amount)
                for match in islice(self._worded.finditer(folded), _MOST_SUMS)
                if (amount := self._in_words(folded, match)) is not None
            ],
        )

    @staticmethod
    def outside(
        folded: str, candidates: Candidates, taken: Sequence[tuple[int, int]]
    ) -> list[Amount]:
        """Those outside the spans that are taken, from left to right, without overlaps."""
        found: list[Amount] = []
        for kind in (candidates.scaled_first, candidates.in_digits):
            kept = [amount for span, amount in kind if not _inside(*span, taken)]
            taken = [*taken, *((amount.start, amount.end) for amount in kept)]
            found += kept
        found += [amount for span, amount in candidates.in_words if not _inside(*span, taken)]
        if len(found) > 1:
            found.sort(key=lambda amount: (amount.start, -amount.end))
        merged: list[Amount] = []
        for amount in found:
            if not merged or amount.start >= merged[-1].end:
                merged.append(amount)
        return without_lengths(folded, merged)

    def currency(self, folded: str) -> str | None:
        """The currency of a text that names one and nothing else, or beside other words."""
        whole = folded.strip(" .!,")
        if whole in self._language.currencies:
            return self._language.currencies[whole]
        found = {self._code(match.group()) for match in self._unit.finditer(whole)}
        return found.pop() if len(found) == 1 else None

    def is_word(self, code: str) -> bool:
        """Whether a code in small letters is a word of the language: "kes", "nok"."""
        return code.lower() in self._words

    def counts_time(self, folded: str, at: int) -> bool:
        """Whether a small number of days or weeks follows."""
        number = _SMALL_NUMBER.match(folded, at)
        return number is not None and self._time.match(folded, number.end()) is not None

    def _code(self, word: str) -> str:
        if word in self._language.currencies:
            return self._language.currencies[word]
        squeezed = word.replace(" ", "")
        return next(
            code
            for form, code in self._language.currencies.items()
            if form.replace(" ", "") == squeezed
        )

    def _in_digits(self, folded: str, match: re.Match[str]) -> Amount | None:
        start, end = match.span()
        fraction = _HALVED.get(folded[end : end + 1])  # "2½ tusind"
        end += fraction is not None
        digits_end = end
        after = self._after.match(folded, end)
        if after is not None and _leads_on(folded, after):
            after = None
        before = self._unit_before(folded, start)
        if before is not None and _NUMBERS_PAPER.match(folded, start - 1):
            return None
        if before is None and start and (folded[start - 1].isalpha() or folded[start - 1] == "_"):
            return None
        currency = None
        scale = 1
        if after is not None and after.end() > end:
            end = after.end()
            scale, currency = self._meaning(after)
        if before is not None and (currency is None or self._code(before["currency"]) == currency):
            currency = self._code(before["currency"])
            start = max(0, start - 24) + before.start()
        elif before is not None:
            start, currency = max(0, start - 24) + before.start(), self._code(before["currency"])
        value = stated_number(
            match.group(),
            multiplied=scale != 1,
            thousandths=currency is not None and decimals_of(currency) == 3,
        )
        if value is None or self._is_too_little(match.group(), value * scale, before):
            return None
        value = (value + fraction if fraction else value) * scale
        in_thousands = scale == _THOUSAND and currency is None
        hundreds = self._hundreds.match(folded, end) if in_thousands else None
        if hundreds is not None:
            value += int(hundreds[1])
            rest = self._after.match(folded, hundreds.end())
            end = max(hundreds.end(), rest.end() if rest else 0)
            currency = self._meaning(rest)[1] if rest else None
        more = self._more.match(folded, end) if scale > _THOUSAND and currency is None else None
        if more is not None:
            smaller = self._language.multipliers[more["scale"]]
            if smaller < scale:
                value += Decimal(more.group(1)) * smaller
                rest = self._after.match(folded, more.end())
                end = rest.end() if rest is not None else more.end()
                currency = self._meaning(rest)[1] if rest is not None else None
        bare = currency is None and end == digits_end
        sign = _SIGN.search(folded[max(0, start - 3) : match.start()]) or _SIGN.search(
            folded[max(0, start - 3) : start]
        )
        if sign is not None and sign.group(1) == "-":
            value = -value
            start = min(start, folded.rindex("-", 0, match.start()))
        return Amount(start, end, value, currency, bare)

    def _unit_before(self, folded: str, start: int) -> re.Match[str] | None:
        """The currency right before a number, but not in "dua juta rupiah 3 Desember"."""
        first = max(0, start - 24)
        before = self._before.search(folded[first:start])
        if before is None:
            return None
        last = self._last_word(folded, first + before.start())
        if before["currency"] in _LETTERS_BEFORE and not self._is_letter(
            before, folded[:start], last
        ):
            return None
        counted = last in self._numbers.units and before["currency"] not in _STANDS_BEFORE
        return None if self._numbers.is_scale(last) or counted else before

    def _is_letter(self, before: re.Match[str], said: str, last: str) -> bool:
        """ "R850", "owes me R 850": a currency of one letter; not "Anna R 500", "Invoice R10"."""
        if before.group() == before["currency"]:
            return self._papers.search(said, 0, len(said) - 1) is None
        if before.group()[-1] != " ":
            return False
        verb = self._paying.search(said, 0, before.start())
        return not last or last in self._opens_sum or verb is not None

    @staticmethod
    def _is_too_little(digits: str, value: Decimal, before: re.Match[str] | None) -> bool:
        """Whether a letter before a number is no currency: "N30 500 eur"."""
        if before is None or before["currency"] not in _LETTERS_BEFORE:
            return False
        least = _LETTERS_BEFORE[before["currency"]]
        return value < least or (least == _THOUSAND and " " in digits)

    @staticmethod
    def _last_word(folded: str, end: int) -> str:
        return folded[max(0, end - 24) : end].rstrip(" ").rpartition(" ")[2]

    def _meaning(self, after: re.Match[str]) -> tuple[int, str | None]:
        if after["scaled"]:
            word = after["scaled"]
            squeezed = word.replace(" ", "")
            return next(
                meaning
                for form, meaning in self._language.scaled.items()
                if form.replace(" ", "") == squeezed
            )
        scale = 1
        if after["scale"]:
            word = after["scale"].strip()
            scale = (
                self._language.multipliers.get(word) or self._language.multipliers[word.rstrip(".")]
            )
        return scale, self._code(after["currency"]) if after["currency"] else None

    def _scaled_first(self, folded: str, match: re.Match[str]) -> Amount:
        """ "тысяч 30 рублей": about thirty thousand."""
        after = self._after.match(folded, match.end())
        currency = self._code(after["currency"]) if after and after["currency"] else None
        value = Decimal(match["digits"].replace(",", ".")) * self._scales_first(match["scale"])
        end = after.end() if after and currency else match.end()
        return Amount(match.start(), end, value, currency, bare=False)

    def _scales_first(self, word: str) -> int:
        return self._numbers.scales.get(word) or self._language.multipliers[word]

    def _in_words(self, folded: str, match: re.Match[str]) -> Amount | None:
        start, end = match.span()
        parts = list(self._part.finditer(folded, start, end))
        if self._time.match(folded, end):  # "lima ratus ribu dua minggu lagi"
            scales = [at for at, part in enumerate(parts) if self._numbers.is_scale(part.group())]
            parts = parts[: scales[-1] + 1] if scales else parts
            end = parts[-1].end()
        words = [part.group() for part in parts]
        sure = len(words) <= _MOST_WORDS and not self._numbers.says_apart(words)
        value = self._numbers.worth(words) if sure else None
        if value is None:
            return None
        if folded[:start].rstrip(" ")[-1:] in _HALVED:
            return None
        halved = words[0] in self._numbers.halves
        counted = _ENDS_IN_COUNT.search(folded, max(0, start - 8), start) if halved else None
        if counted and value >= 1000:  # "1 setengah juta"
            value += int(counted[1]) * (self._numbers.worth(words[1:]) or 0)
            start = counted.start(1)
        after = self._after.match(folded, end)
        if after is not None and _leads_on(folded, after):
            after = None  # "Kopi Lima Rp500.000"
        currency = self._code(after["currency"]) if after and after["currency"] else None
        scaled = value >= 1000 and self._numbers.says_scale(words)
        hundreds = value >= 100
        if currency is None and not scaled:
            said = max(0, match.start() - _LONGEST_BEFORE), match.start()
            paid = value >= _SMALLEST_IN_WORDS and (
                self._paying.search(folded, *said)
                or (_CLOSED.match(folded, end) and self._put_right.search(folded, *said))
            )
            if not hundreds and not paid:
                return None
            return Amount(start, end, value, None, bare=True)
        end = after.end() if after and currency else end
        return Amount(start, end, value, currency, bare=False)


def _inside(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < taken_end and end > taken_start for taken_start, taken_end in spans)
