"""Invoice numbers: `#104`, `№ 7/26`, `INV-2026-017`, "faktura nr. 2026-15"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.understanding.grammar.language import Language
from bot.understanding.grammar.number_words import NumberWords
from bot.understanding.grammar.numbering import Numbering
from bot.understanding.grammar.rules import Rule

Span = tuple[int, int]

_LETTERS_BEHIND = r"/[^\W\d_]{1,5}(?!\w)|-[^\W\d_](?!\w)"
_CODE_ALONE = rf"(?:[^\W\d_]{{1,6}}[-/]?)?\d\w*(?:[-/.]\w*\d\w*|{_LETTERS_BEHIND})*"
_CODE = rf"(?P<code>{_CODE_ALONE})"
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
"""Thousands behind the word for an invoice alone: "tagihannya 2.300.000" is a sum."""


class InvoiceNumbers:
    """Finds the invoice number of a text in one language, told by the words of `numbering`."""

    def __init__(self, language: Language, numbering: Numbering) -> None:
        said = NumberWords(language, numbering)
        rule = language.rule
        self._says_number = re.compile(rf"#|(?<!\w){said.mark}\w*(?!\w)")
        self._may_tell = re.compile(
            rf"[#№]|(?<!\w)(?:(?:{said.papers}|{said.word}|{said.its})|{said.mark}(?![^\W\d_]))"
        )
        """How all but those told by their letters begin."""
        self._papers = rule(lambda: rf"(?<!\w)(?:{said.papers})(?!\w)")
        self._day_before = rule(lambda: rf"(?<!\w)(?:{said.of_days})\.? $")
        self._marked = rule(
            lambda: (
                rf"(?:[#№]|(?<!\w)(?:{said.papers}) ?(?:(?:: )?{said.mark}\.?|:)(?!\w))"
                rf" ?[:#№]? ?{_CODE}(?![\w])"
            )
        )
        self._labelled = rule(lambda: rf"(?:^|\n)\W{{0,3}}{said.mark}\.?\s?[:=]\s?{_CODE}(?![\w])")
        """A line of a form: "nr: 311"."""
        self._dashed = rule(
            lambda: (
                rf"(?:^|\n)(?:(?:{said.papers})(?: ?{said.mark}\w*\.?)?"
                rf"|{said.mark}\.?(?: (?:{said.papers}))?)"
                rf" [-–—] {_CODE}(?=\W*?(?:\n|$))"
            )
        )
        """The same with a dash, if there are other lines: "invoice - 311"."""
        self._prefixed = rule(
            lambda: rf"(?<!\w)(?P<code>(?:{said.prefixes})[-_/]?\d\w*(?:[-/]\w+)*)(?!\w)"
        )
        self._contrasted = rule(
            lambda: (
                rf"{said.number_then}(?<!\w)(?:{said.no}) #?[\w/-]*\d[\w/-]*,? (?:{said.but})"
                rf" #?{_CODE}(?=\W*$|, )"
            )
        )
        self._stated = rule(
            lambda: rf"{said.number_then} {_CODE},? (?:{said.no}) #?[\w/-]*\d[\w/-]*(?=\W*$|, )"
        )
        self._told = rule(
            lambda: (
                rf"(?<!\w)(?:{said.word})(?: (?:{said.papers}) (?:{said.whose})(?!\w))?"
                rf"(?:[ :—–]{{1,3}}(?!(?:{said.parties})(?!\w))[^\W\d_]+(?:-[^\W\d_]+)?){{1,3}}"
                rf"[ :—–]{{1,3}}{_CODE}(?![\w]){said.no_time_behind}"
            )
        )
        self._put_right = rule(
            lambda: (
                rf"(?<!\w)(?:(?:{said.number})(?!\w)[^\d\n]{{0,60}}?(?<!\w)(?:{said.stated})"
                rf"|(?:{said.papers}) (?:{said.stated}) (?:{said.short})\.?) {_CODE}(?=\W*$|, )"
            )
        )
        self._plain = rule(
            lambda: (
                rf"(?<!\w)(?:{said.written})\.? (?P<code>{said.series}{_CODE_ALONE})(?![\w])"
                rf"{said.no_time_behind}"
            )
        )
        self._paid_for = rule(
            lambda: (
                rf"(?<!\w)(?:{said.works}|{said.paid}) (?P<said>(?:{said.short})\.? {_CODE})"
                r"(?=\W*$|[,;.!?] )"
            )
        )
        self._with_sum = rule(
            lambda: (
                rf"(?<!\w)(?:{said.short})\.? {_CODE}"
                rf"(?= (?:{said.parties}|{said.works}) [\d$€£])"
            )
        )
        self._yearly = rule(
            lambda: (
                rf"(?<!\w){said.mark}\.? (?P<code>20\d\d[-/]\d{{1,4}}|"
                r"\d{1,4}/(?:[^\W\d_][^\W_]{0,5}/){0,3}20\d\d)(?![\w/])"
            )
        )
        self._before_sum = rule(
            lambda: (
                rf"(?:^|[,:;.] |(?<!\w)(?:{said.owed}) )(?P<said>(?:{said.short})\.? {_CODE})"
                rf"(?={said.sums}| (?:{said.openers}) [\d$€£]| (?:{said.happens})(?!\w))"
            )
        )
        self._lettered = re.compile(
            r"(?<![\w/-])(?P<code>(?:[^\W\d_]{1,5}[-/]\d{2,}|20\d\d[-/]\d{2,4})(?:[-/]\w+)*)(?!\w)"
        )
        self._named = rule(
            lambda: rf"(?<!\w)(?:{said.word}|{said.its}) ?:? {_CODE}(?![\w]){said.no_time_behind}"
        )
        self._at_code = (self._told, self._contrasted, self._stated, self._put_right)
        """Those whose other words belong to the rest of the message."""
        self._said = (
            *(self._contrasted, self._stated, self._told, self._put_right, self._plain),
            *(self._paid_for, self._with_sum, self._yearly, self._before_sum),
        )
        self._house = rule(lambda: rf"(?<!\w)(?:{said.houses}) ?$")
        several = language.alternation(language.vocabulary.several_invoices)
        self._several = rule(lambda: rf"(?<!\w)(?:{several}) ?: ?$")
        """Before sums: "two invoices: 150 and 200"."""
        self._is_firm = rule(lambda: rf" (?:{said.houses})(?!\w)")
        """Behind a name that ends in digits: "arve Ehitus24 OÜ-le"."""
        self._class_first = language.vocabulary.class_first
        self._joined = rule(
            lambda: (
                rf"(?:, ?#?\d{{1,6}})*,? (?:{said.joiners}|&) (?:#|(?:{said.short})\.? )?"
                r"(\d{1,6})(?![\w%]|[.,]\d)"
            )
        )

    def with_joined(self, folded: str, number: Span, whole: Span, sums: Sequence[Span]) -> Span:
        """ "Invoices 301 and 302": the span of the words with the other numbers, no sums either."""
        joined = self._joined.match(folded, whole[1])
        if joined is None or not folded[slice(*number)].isdigit() or _overlap(joined.span(), sums):
            return whole
        grown = len(joined[1]) - (number[1] - number[0])
        return (whole[0], joined.end()) if grown in (0, 1) else whole

    def find(
        self, folded: str, sums: Sequence[Span], dated: Sequence[Span]
    ) -> tuple[Span, Span] | None:
        """The span of the number and of the words that announce it.

        `sums` are amounts that are certain, `dated` full dates: those are no numbers.
        """
        return next(self._found(folded, sums, dated), None)

    def all(self, folded: str, sums: Sequence[Span], dated: Sequence[Span]) -> list[Span]:
        """The spans of all numbers of a text with the words that announce them."""
        return [whole for _, whole in self._found(folded, sums, dated)]

    def _found(
        self, folded: str, sums: Sequence[Span], dated: Sequence[Span]
    ) -> Iterator[tuple[Span, Span]]:
        for rule, certain in self._rules_for(folded):
            for match in rule.finditer(folded):
                code = match.span("code")
                if _overlap(code, dated) or self._numbers_house(folded, match.start()):
                    continue
                if _overlap(code, sums) and not (certain and folded[match.start()] in "#№"):
                    continue
                if folded[match.start()] not in "#№" and self._day_before.search(
                    folded[: match.start()]
                ):
                    continue
                if re.match(r"[ '][\d]{3}(?!\d)", folded[code[1] :]):
                    continue
                if self._several.search(folded, 0, code[0]):
                    continue
                lettered = match["code"][0].isalpha() and rule is not self._prefixed
                if lettered and not self._class_first and self._is_firm.match(folded, code[1]):
                    continue
                announced = folded[match.start() : code[0]]
                if _GROUPED.fullmatch(match["code"]) and not self._says_number.search(announced):
                    continue
                says = rule in (self._paid_for, self._before_sum)
                whole = match.span("said") if says else match.span()
                if folded.startswith("'s ", whole[0] - 1):
                    whole = (whole[0] + 2, whole[1])  # "Acme's invoice A-17"
                yield code, code if rule in self._at_code else whole

    def _rules_for(self, folded: str) -> Iterator[tuple[Rule | re.Pattern[str], bool]]:
        """The rules that may find a number in the text, the surest first, and whether each is
        certain even where a sum was seen."""
        told = self._may_tell.search(folded) is not None
        if told:
            yield self._marked, True
            yield self._labelled, True
            if "\n" in folded:
                yield self._dashed, True
        yield self._prefixed, True
        if told:
            for rule in self._said:
                yield rule, False
            if self._papers.search(folded):
                yield self._lettered, False
                yield self._named, False

    def _numbers_house(self, folded: str, start: int) -> bool:
        """ "School No. 5": the number belongs to the name before it."""
        return folded[start] in "#№" and self._house.search(folded[:start]) is not None


def _overlap(span: Span, others: Sequence[Span]) -> bool:
    return any(span[0] < end and span[1] > start for start, end in others)
