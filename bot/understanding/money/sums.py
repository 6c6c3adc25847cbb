"""Which of the sums in a message is the one meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from bot.understanding.deals.cues import DealCue
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.language import Language, literal_alternation
from bot.understanding.money.amounts import Amount
from bot.understanding.money.bare_sums import BareSums
from bot.understanding.money.unit_prices import UnitPrices

_SIGN_OF_NAME = r"[{}%&*<>=_#@/\\^~|+]"
_PLAIN_NUMBER = re.compile(r"[-+#№]?[\d.,:/'-]+%?")
_MULTIPLIED = re.compile(r"[\d.,]+[^\W\d_]{1,4}\.?")
_SUM_NEXT = re.compile(r"\s?(?:[^\w\s]|rp\.?)?\s?\d")
_NUMBER_BESIDE = re.compile(r"(?<![-/.\w])\d[\d.,]*[-–]$")
_RANGE = re.compile(r"[-–]\d")
_NAME_LIKE_LIMIT, _SHORT = 3, 2
"""Digits of a bare number beside a capitalised word that may be part of the name ("Studio 54")."""
_TWO_WORDS = re.compile(r"[^\W\d] [^\W\d]+ $")


class SumChooser:
    """Picks the sum of one language's messages; None rather than a guess."""

    def __init__(self, language: Language) -> None:
        words = language.vocabulary
        counted = literal_alternation(language.folded_words(words.counted))
        totals = literal_alternation(language.folded_words(words.totals))
        of_total = literal_alternation(language.folded_words(words.of_total))
        openers = literal_alternation(language.folded_words(words.amount_openers))
        streets = language.alternation(words.streets)
        self._street = language.rule(lambda: rf"(?<!\w)(?:{streets}),? $")
        self._in_house = language.rule(
            lambda: (
                rf"(?<!\w)(?:{language.alternation(words.house_openers)}) (?:[^\W\d_]+\.? ){{1,2}}$"
            )
        )
        self._householder = language.rule(
            lambda: rf" (?:{language.alternation(words.householders)})(?!\w)"
        )
        hour = language.alternation(words.at_hour)  # "3.300.000 jam 10"
        self._counted = language.rule(lambda: rf"[ -]?(?!(?:{hour}) \d)(?:{counted})(?!\w)")
        ago = literal_alternation(language.ago)
        self.unit_prices = UnitPrices(language)
        self._smallest = words.smallest_sum
        self.bare = BareSums(language)
        self._company = language.folded_words(words.company_words)
        classes = literal_alternation(self._company)
        self._classed = language.rule(lambda: rf"(?<!\w)(?:{classes})(?: [^\W\d]+){{1,2}} $")
        self._class_first = words.class_first
        self._works = frozenset(language.fold(word.rstrip("*")) for word in words.works)
        corrections = language.alternation(words.corrections)
        self._correction = language.rule(lambda: rf"[.,;!?…–—-]\s*(?:{corrections})(?!\w)")
        numerals = {
            language.fold(word)
            for table in (words.numbers, words.tens, words.scales)
            for word in table
        }
        self._courtesy = re.compile(
            language.alternation(
                phrase
                for phrase in words.cues[Cue.NOISE]
                if not numerals.isdisjoint(language.fold(phrase).split())
            )
        )
        self._total_before = language.rule(lambda: rf"(?:(?<!\w)(?:{totals}) ?[:=—–-]?|=) ?$")
        self._total_after = language.rule(lambda: rf",? ?(?:{totals})(?!\w)")
        self._of_total = language.rule(lambda: rf"(?<!\w)(?:{of_total}) ?$")
        self._of_whole = language.rule(lambda: rf" ?(?:{of_total})(?!\w)")
        self._part_of = language.rule(lambda: rf" (?:{of_total}) (?:\w{{1,3}} )?\d")
        fractions = literal_alternation(language.folded_words(words.fractions))
        parts = literal_alternation(language.folded_words(words.parts))
        joiners = literal_alternation(language.folded_words(words.sum_joiners))
        told, per = map(language.folded_words, (words.sum_changes, words.rates_before))
        changes, each, changed = map(literal_alternation, (told, told & per, told - per))
        percent = literal_alternation(map(language.fold, words.deals[DealCue.PERCENT]))
        share = rf"(?:(?<!\w)(?:{fractions})|(?<![\d.,])\d{{1,2}}(?:[.,]\d+)? ?(?:{percent}))"
        self._partly = language.rule(lambda: rf"{share}(?!\w)|(?<!\w)(?:{parts})(?!\w)")
        of, the = rf" (?:{of_total})", rf" (?:{language.alternation(words.articles)})"
        of_share = (of if words.shares_are_sums else f"(?:{of})?") + f"(?:{the})?"
        self._share_of = language.rule(lambda: rf"(?:{share}{of_share}|(?<!\w)(?:{parts}){of}) ?$")
        denied = rf"(?:{language.alternation(words.acts.not_this)})(?!\w)"  # "450 and not 540"
        self._joined = language.rule(
            lambda: rf"(?:^|\W)(?!{denied})(?:{joiners})(?!\w| {denied})|^[\s,+&/;–-]*$|[+&]"
        )
        self._changed_after = language.rule(
            lambda: rf" (?:{changed})(?!\w| (?:{ago})(?!\w))| ?(?:[x×х*]| (?:{each})) ?\d"
        )
        self._changed_before = language.rule(lambda: rf"(?<!\w)(?:{changes}) $|\d ?[x×х*] ?$")
        self._of_counted = language.rule(
            lambda: (
                rf" (?:{of_total}) (?:(?:\d{{1,2}}|\w+)[ -](?:{counted})(?!\w)|\d(?![\w.,]*\w| \d))"
            )
        )
        self._opener = language.rule(lambda: rf"(?<!\w)(?:{openers}) $")
        self._literal = language.rule(
            lambda: (
                rf"(?:(?:{language.alternation(words.cues[Cue.NOISE])})(?!\w)[\s,!.]*)*"
                rf"(?P<name>(?!\d{{1,2}}(?:{words.ordinal_suffixes or '$^'}) )"
                rf"(?=\S*\w)(?=\S*(?:\d|{_SIGN_OF_NAME}))\S+) "
            )
        )
        self._subject = language.rule(lambda: rf"(?:{self._subjects()})(?!\w)")
        self._open_words = language.alternation(
            [
                *words.still_open,
                *(
                    phrase
                    for cue in (Cue.OWES, Cue.UNPAID)
                    for phrase in words.cues[cue]
                    if "{" not in phrase
                ),
            ]
        )
        self._openers = openers
        self._language = language
        language.warmed(lambda: (self._verb, self._after_verb, self._open))

    def _told(self, *kinds: Cue) -> list[str]:
        return [phrase for cue in kinds for phrase in self._language.vocabulary.cues.get(cue, ())]

    def _subjects(self) -> str:
        """What follows its subject: "owes", "has paid"."""
        told = self._told(Cue.OWES, Cue.PAID, Cue.UNPAID, Cue.PROMISED, Cue.WILL_PAY)
        return self._language.alternation(phrase for phrase in told if phrase[0] != "'")

    @cached_property
    def _verbs(self) -> str:
        kinds = (Cue.OWES, Cue.PAID, Cue.UNPAID, Cue.RECEIVED, Cue.PROMISED)
        return self._language.alternation(self._told(*kinds))

    @cached_property
    def _verb(self) -> re.Pattern[str]:
        return re.compile(rf"\s(?:{self._verbs})(?!\w)")

    @cached_property
    def _after_verb(self) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{self._verbs})(?!\w)[\s:—–-]*(?:(?:{self._openers}) )?$")

    @cached_property
    def _open(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """The rules for what makes of the sum after it, or before it, one that is still owed."""
        return (
            re.compile(rf"(?<!\w)(?:{self._open_words})(?: [^\W\d]+){{0,3}}[ :]*$"),
            re.compile(rf"(?: [^\W\d]+){{0,2}} (?:{self._open_words})(?!\w)(?! ?\d)"),
        )

    def came(self, folded: str, amounts: Sequence[Amount]) -> list[Amount]:
        """Of the sums beside a payment those that it does not leave: "paid 700, still owes 300"."""
        if len(amounts) < 2:
            return list(amounts)
        before, after = self._open
        ends = [0, *(amount.end for amount in amounts)]
        return [
            amount
            for at, amount in enumerate(amounts)
            if at == 0
            or not (
                before.search(folded, ends[at], amount.start) or after.match(folded, amount.end)
            )
        ]

    def literal_name(self, folded: str) -> tuple[int, int] | None:
        """A name with digits or signs before the first verb: "3M owes", "1&1 paid", "%s paid".

        Not a number, a sum with a currency, or one with a multiplier unless another follows.
        """
        match = self._literal.match(folded)
        verb = self._subject.match(folded, match.end()) if match else None
        if match is None or verb is None:
            return None
        name = match["name"]
        if _PLAIN_NUMBER.fullmatch(name) or name[0] in '$€£₽¥"«(' or name[-1] in "$€£₽,;:)":
            return None
        is_sum = re.split(r"\.?\d", name, maxsplit=1)[0] in self._language.currencies  # "Rp500"
        multiplied = _MULTIPLIED.fullmatch(name) and not _SUM_NEXT.match(folded, verb.end())
        return None if is_sum or multiplied else match.span("name")

    def opened(self, folded: str, amount: Amount) -> int:
        """Where the sum begins with the small word that belongs to it ("на 40к")."""
        before = self._opener.search(folded[max(0, amount.start - 24) : amount.start])
        return amount.start if before is None else amount.start - len(before.group())

    def candidates(self, folded: str, text: str, amounts: Sequence[Amount]) -> list[Amount]:
        """Sums proper: no counts, rates, years, or numbers inside a name.

        `text` is what of `folded` was written in capitals: same length, `X` for a capital letter.
        """
        kept, in_names = self.proper(folded, text, amounts)
        certain = [amount for amount in kept if not amount.bare]
        if certain:
            called = [amount for amount in kept if self.is_total(folded, amount)]
            return certain + self.bare.totals(called, certain)
        if kept:  # "5 articles at 100k": no number below the price of one.
            prices = (a.value for a in amounts if not a.bare or self.unit_prices.is_one(folded, a))
            price = max(prices, default=None)
            return [amount for amount in kept if price is None or amount.value >= price]
        behind = [(a, self._verb.match(folded[a.end : a.end + 40])) for a in in_names if a.start]
        persons = self.bare.is_persons
        return [a for a, verb in behind if not verb or persons(folded, a, amounts)][:1]

    def is_total(self, folded: str, amount: Amount) -> bool:
        """Whether a text calls a sum the total."""
        before = folded[max(0, amount.start - 40) : amount.start]
        after = folded[amount.end : amount.end + 24]
        return (self._total_before.search(before) or self._total_after.match(after)) is not None

    def is_part_or_corrected(self, folded: str, amounts: Sequence[Amount], at: int) -> bool:
        """Whether a sum is stated beside a part of it, or puts the one before it right."""
        amount = amounts[at]
        before = folded[max(0, amount.start - 40) : amount.start]
        return (
            self._of_total.search(before) is not None
            or self._share_of.search(before) is not None
            or (
                at > 0
                and self._correction.search(folded, amounts[at - 1].end, amount.start) is not None
            )
        )

    def proper(
        self, folded: str, text: str, amounts: Sequence[Amount]
    ) -> tuple[list[Amount], list[Amount]]:
        """Sums proper, bare ones beside the others as well; bare numbers that may be in a name.

        `text` as for `candidates`.
        """
        kept: list[Amount] = []
        in_names: list[Amount] = []
        courtesies = [match.span() for match in self._courtesy.finditer(folded)]
        for amount in amounts:
            if any(start <= amount.start and amount.end <= end for start, end in courtesies):
                continue
            after = folded[amount.end : amount.end + 40]
            in_words = amount.currency is None and not folded[amount.start].isdigit()
            counts = (amount.bare or in_words) and self._counted.match(after)
            alone = len(amounts) == 1 and self._of_whole.match(after) is not None
            if self.unit_prices.is_one(folded, amount) and not alone:
                continue
            if counts and not self._is_owed(folded, amount, amounts):
                continue
            if amount.bare and self.bare.numbers_work(folded, amount, amounts):
                continue
            if amount.bare and (
                self.numbers_company(folded, amount) or self._numbers_house(folded, text, amount)
            ):
                continue
            named = amount.bare and self._in_name(folded, text, amount)
            (in_names if named else kept).append(amount)
        return kept, in_names

    def _is_owed(self, folded: str, amount: Amount, amounts: Sequence[Amount]) -> bool:
        """A lone sum behind a verb or before one piece of work: "owes 900 poster"."""
        percent = folded[amount.end : amount.end + 2].lstrip().startswith("%")
        if len(amounts) > 1 or amount.value < self._smallest or percent:
            return False
        before = folded[max(0, amount.start - 48) : amount.start]
        if self._after_verb.search(before) or self.bare.is_before_day(folded, amount):
            return True
        following = re.match(r" (\w+)", folded[amount.end : amount.end + 24])
        return following is not None and following.group(1) in self._works

    def numbers_company(self, folded: str, amount: Amount) -> bool:
        """A small number behind the noun of a company's name, or a short one behind a name that
        such a noun opens: "warung 99", "Klinik Melati 24"."""
        if not amount.bare or amount.value >= self._smallest:
            return False
        near = folded[max(0, amount.start - 48) : amount.start]
        short = self._class_first and amount.end - amount.start <= _SHORT
        if short and _TWO_WORDS.search(near) and self._classed.search(near):
            return True
        named = re.search(r"(\w+) $", near)
        return named is not None and named.group(1) in self._company

    def _numbers_house(self, folded: str, text: str, amount: Amount) -> bool:
        """A small number behind a street, or between a name and who lives there: "Vej 5"."""
        digits = folded[amount.start : amount.end]
        if not digits.isdigit() or len(digits) > _NAME_LIKE_LIMIT:
            return False
        start = max(0, amount.start - 40)
        if self._street.search(folded, start, amount.start):
            return True
        if self._in_house.search(folded, start, amount.start):
            return amount.value < self._smallest
        named = re.search(r"(?<!\S)X\S* $", text[start : amount.start])
        return named is not None and self._householder.match(folded, amount.end) is not None

    def _in_name(self, folded: str, text: str, amount: Amount) -> bool:
        digits = folded[amount.start : amount.end]
        is_sum = len(digits) > _NAME_LIKE_LIMIT or self._part_of.match(folded, amount.end)
        if not digits.isdigit() or is_sum or amount.value < 0:
            return False
        word_before = re.search(r"(\S+) $", text[max(0, amount.start - 30) : amount.start])
        word_after = re.match(r" (\S+)", text[amount.end : amount.end + 30])
        if amount.start == 0 and word_after is not None:
            return word_after.group(1).startswith("X")
        if word_before is None or word_before.group(1).endswith(("'s", ",")):
            return False
        return word_before.group(1).startswith("X") and not self.bare.is_priced(folded, amount)

    def chosen(self, folded: str, candidates: Sequence[Amount]) -> Amount | None:
        """The sum that counts, or None where it could be either of two."""
        if len(candidates) <= 1:
            return candidates[0] if candidates else None
        candidates = [amount for amount in candidates if self.is_whole(folded, amount)] or list(
            candidates
        )
        if len({(amount.value, amount.currency) for amount in candidates}) == 1:
            return candidates[0]
        if self._correction.search(folded, candidates[-2].end, candidates[-1].start):
            return candidates[-1]
        for amount in candidates:
            before = folded[max(0, amount.start - 24) : amount.start]
            if self.is_total(folded, amount) and not self._of_total.search(before):
                return amount
        main = [
            amount
            for amount in candidates
            if folded[max(0, amount.start - 2) : amount.start].strip() not in ("(", "+")
            and not self._of_total.search(folded[max(0, amount.start - 16) : amount.start])
        ]
        if len(main) == 1:
            return main[0]
        after_verb = [
            amount
            for amount in main
            if self._after_verb.search(folded[max(0, amount.start - 48) : amount.start])
        ]
        return after_verb[0] if len(after_verb) == 1 else None

    def answer(self, folded: str, amounts: Sequence[Amount]) -> Amount | None:
        """The sum in an answer to "how much?"; None where a word beside it may make it another.

        "10 twice", "10 minus the fee", "10 %", "$100 and 50" name no one sum; "10 of 20" and
        "no, 20 not 10" do.
        """
        chosen = self.chosen(folded, [amount for amount in amounts if not amount.bare] or amounts)
        if chosen is None or not self.is_plain(folded, amounts, chosen):
            return None
        if self.bare.is_hour(folded, chosen) or self._counts(folded, chosen):
            return None
        others = [amount for amount in amounts if amount.value != chosen.value]
        return None if any(self._may_count(folded, other, chosen) for other in others) else chosen

    def _counts(self, folded: str, amount: Amount) -> bool:
        return amount.bare and self._counted.match(folded, amount.end) is not None

    def _may_count(self, folded: str, other: Amount, chosen: Amount) -> bool:
        """Whether a number beside the chosen sum is neither the whole that this is a part of, nor
        one that it puts right, nor a count of things."""
        before = folded[max(0, other.start - 24) : other.start]
        is_corrected = other.end <= chosen.start and self._correction.search(
            folded, other.end, chosen.start
        )
        return not (self._counts(folded, other) or self._of_total.search(before) or is_corrected)

    def is_plain(self, folded: str, amounts: Sequence[Amount], chosen: Amount) -> bool:
        """Whether a payment or promise of the chosen sum is of that number and no other.

        Not so in "half of 500", "5xyz", "$100 twice", "2 of 3 instalments", "$100 and $200".
        """
        before = folded[max(0, chosen.start - 48) : chosen.start]
        after = folded[chosen.end : chosen.end + 48]
        if not self.is_whole(folded, chosen):
            return False
        if self._changed_after.match(after) or self._changed_before.search(before):
            return False
        if self._share_of.search(before) or (chosen.bare and self._of_counted.match(after)):
            return False
        return not any(
            self._belongs(folded, *sorted((chosen, other), key=lambda amount: amount.start))
            for other in amounts
            if (other.start, other.value) != (chosen.start, chosen.value)
        )

    @staticmethod
    def is_whole(folded: str, amount: Amount) -> bool:
        """Whether a number is not glued to letters that are no unit, nor to another number: "5xyz",
        "10-12.000"."""
        before = folded[max(0, amount.start - 14) : amount.start]
        if _NUMBER_BESIDE.search(before) or _RANGE.match(folded, amount.end):
            return False
        following = folded[amount.end : amount.end + 1]
        return not (folded[amount.end - 1].isdigit() and (following.isalpha() or following == "_"))

    def says_partly(self, folded: str) -> bool:
        """Whether a text speaks of a part of the money: "half", "some", "30 %"."""
        return self._partly.search(folded) is not None

    def _belongs(self, folded: str, first: Amount, second: Amount) -> bool:
        """Whether nothing but "and" stands between two sums."""
        between = folded[first.end : second.start]
        if "(" in between or self._verb.search(between) or self._correction.search(between):
            return False
        return not self._counts(folded, second) and self._joined.search(between) is not None
