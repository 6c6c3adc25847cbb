"""Reads a freelancer's sentence: the application's `Reader`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.application.clients.known_names import known_names
from bot.application.clients.spelling import words_in
from bot.application.ports.understanding import (
    NOTHING_KNOWN,
    AmountReading,
    CalledOff,
    DayReading,
    Frequency,
    Heated,
    Intent,
    Known,
    Reading,
    ReplyReading,
    Says,
    ZoneReading,
)
from bot.domain.currency import CURRENCIES
from bot.domain.locale import Locale
from bot.understanding.dates import fallback
from bot.understanding.dates.days import day_of_month
from bot.understanding.dates.meanings import Moment
from bot.understanding.deals.schedules import in_their_order
from bot.understanding.grammar.text import Sentence, is_cut_short
from bot.understanding.grammars import VOCABULARIES, Grammar, grammar_of, mixed_grammar_of, tongues
from bot.understanding.message.meaning import Message
from bot.understanding.names.known_clients import Read
from bot.understanding.replies.drafts import read_draft
from bot.understanding.replies.reader import read_reply
from bot.understanding.several import apart, heading_of, lines_of, of_lines, without_last
from bot.understanding.short import reader as short_answers
from bot.understanding.short.grammar import short_grammar
from bot.understanding.talk.grammar import talk_grammar
from bot.understanding.talk.reader import called_off, chosen_place, says
from bot.understanding.talk.terms import from_its_weekday, read_terms
from bot.understanding.zones import read_zone

_CYRILLIC, _LATIN = re.compile("[а-я]"), re.compile("[a-z]")
_MAY_BE_SEVERAL = frozenset({Intent.INVOICE, Intent.PLAN, Intent.QUESTION, Intent.OTHER})
"""As one message several invoices may look like a question, or their days like a plan's."""
_SMALL_WORD = 3
_ROWS = re.compile(r"\s*[\n;]\s*|\s+/\s+|,\s+(?!20\d\d\b)")
"""Between the rows of a schedule that is typed as an answer."""
_DIGITS_BEHIND = re.compile(r"(?<![\w.,])(\d{1,2}([./-])\d{1,2}(?:\2\d{2,4})?\.?) (?=\d)")
"""A date in digits with a sum right behind it, which might be read as one number."""
_YEAR = re.compile(r"(?<=[^\W\d]|\.) ((?:19|20)\d\d)(?=\s*(?:[,;/\n]|$))")
_YEARS_OF_PLANS = 5
_NOT_FINITE = re.compile(r"([-+]?)(nan|inf|infinity)", re.IGNORECASE)


class SentenceReader:
    """Reads free text in one of the bot's languages; keeps nothing between sentences."""

    def warm(self) -> None:
        """Compiles every language now rather than at the first message.

        What clients answer is left to the first answers in each language: they are rarer, and each
        compiles what it needs in a tenth of a second.
        """
        for locale in VOCABULARIES:
            self.read("1 x", locale, date(2026, 1, 1))
            grammar_of(locale).language.warm()
            talk_grammar(locale).warm()
            short_grammar(locale).warm()
        tongues().warm()

    def read(
        self,
        text: str,
        locale: Locale,
        today: date,
        currency: str | None = None,
        known: Known = NOTHING_KNOWN,
    ) -> Reading:
        """What a whole message says. `currency` is the user's own: it orders 4/5 in English."""
        own = grammar_of(locale)
        sentence = own.sentence(text)
        other = _other_grammar(sentence, locale, known)
        if other is not None:
            reading = self._read(other, text, today, currency, known)
            if reading.intent is not Intent.OTHER:
                return reading
        reading = self._read(own, text, today, currency, known, sentence)
        if reading.intent is not Intent.OTHER or not _may_have_english(sentence, locale):
            return reading
        mixed = self._read(mixed_grammar_of(locale), text, today, currency, known)
        return reading if mixed.intent is Intent.OTHER else mixed

    def _read(
        self,
        grammar: Grammar,
        text: str,
        today: date,
        currency: str | None,
        known: Known,
        sentence: Sentence | None = None,
    ) -> Reading:
        """The same in one language; `sentence` is the text in it, where that is made already."""
        if lines := [grammar.sentence(line) for line in _list_of(grammar, text)]:
            alone = replace(known, talked_of=None)
            listed = of_lines(
                self._read_one(grammar, at, today, currency, alone)[0] for at in lines
            )
            if listed is not None:
                return listed
        reading = self._read_text(grammar, text, today, currency, known, sentence)
        return replace(reading, cut_short=True) if is_cut_short(text) else reading

    def _read_text(
        self,
        grammar: Grammar,
        text: str,
        today: date,
        currency: str | None,
        known: Known,
        sentence: Sentence | None,
    ) -> Reading:
        """What is no list of lines: its beginning, if it is long."""
        sentence = sentence or grammar.sentence(text)
        reading, message = self._read_one(grammar, sentence, today, currency, known)
        if grammar.apiece.says_each(sentence.folded):
            plain = message
            if message.sentence.text != sentence.text:
                plain = _message(grammar, sentence, today, currency, [])
            said = map(grammar.sentence, grammar.apiece.texts(plain.told()))
            shared = apart([self._read_one(grammar, s, today, currency, known)[0] for s in said])
            if shared is not None:
                return shared
        if reading.intent not in _MAY_BE_SEVERAL or len(message.numbers) < 2:
            return reading
        if reading.intent is not Intent.INVOICE and text.rstrip().endswith("?"):
            return reading
        if message.sentence.text != sentence.text:
            message = _message(grammar, sentence, today, currency, [])
        several = grammar.several.cut(message.told())
        if several is None:
            return reading
        order = several.currency or currency
        items = [
            self._read_one(grammar, grammar.sentence(part), today, order, known)[0]
            for part in several.texts
        ]
        return several.joined(reading, items)

    @staticmethod
    def _read_one(
        grammar: Grammar, sentence: Sentence, today: date, currency: str | None, known: Known
    ) -> tuple[Reading, Message]:
        """A message taken as one, and how it was read first."""
        names = known_names(known.clients, grammar.locale)
        messages: list[Message] = []

        def read(stood_in: str | None) -> Read:
            said = sentence if stood_in is None else grammar.sentence(stood_in)
            words = words_in(said.text) if names.words else ()
            own = [word for word, _, _ in words if word in names.words]
            messages.append(_message(grammar, said, today, currency, own))
            return messages[-1].read()

        reading = grammar.known.read(sentence, names, read)
        reading = messages[0].as_given(reading, sentence)
        return grammar.recalled.filled_in(reading, sentence, known.talked_of), messages[0]

    def read_reply(
        self, text: str, locale: Locale, today: date, currency: str | None = None
    ) -> ReplyReading:
        """What a client answered, pasted or forwarded; it may be in another language."""
        return read_reply(text, locale, today, currency)

    def read_draft(self, text: str, locale: Locale) -> tuple[Heated, ...]:
        """What a user's own furious draft says that should be left out, in its order."""
        return read_draft(text, locale)

    def read_amount(self, text: str, locale: Locale) -> AmountReading | None:
        """The answer to "how much?"; None if it holds no number, several, or words that may make
        it another sum ("10 twice"), and of a text too long to be read to its end."""
        if is_cut_short(text):
            return None
        grammar = grammar_of(locale)
        sentence = grammar.sentence(text)
        unbounded = _NOT_FINITE.fullmatch(re.sub(r"[^\w+-]", "", sentence.text))
        if unbounded:
            return AmountReading(amount=Decimal(unbounded.group()))
        folded = grammar.spelling.corrected(sentence).folded
        chosen = grammar.sums.answer(folded, grammar.amounts.find(folded))
        if chosen is None:
            return None
        return AmountReading(amount=chosen.value, currency=chosen.currency)

    def read_due(
        self,
        text: str,
        locale: Locale,
        today: date,
        currency: str | None = None,
        *,
        past: bool = False,
    ) -> date | None:
        """The answer to "when is it due?" or "when will they pay?"; None if it holds no date.

        `past`: the question was when it was due, paid or issued, so the day has come already.
        """
        reading = self.read_day(text, locale, today, currency, past=past)
        return None if reading is None else reading.day

    def read_day(
        self,
        text: str,
        locale: Locale,
        today: date,
        currency: str | None = None,
        *,
        past: bool = False,
    ) -> DayReading | None:
        """The same, with the other day that the answer may mean."""
        day = self._read_day(grammar_of(locale), text, today, currency, past=past)
        if day is not None:
            return day
        other = _other_grammar(grammar_of(locale).sentence(text), locale)
        if other is None:
            return None
        return self._read_day(other, text, today, currency, past=past)

    def _read_day(
        self, grammar: Grammar, text: str, today: date, currency: str | None, *, past: bool
    ) -> DayReading | None:
        """The same in one language."""
        locale = grammar.locale
        sentence = grammar.sentence(text)
        if locale is Locale.RU and _is_in_latin(sentence.folded):
            sentence = grammar.in_cyrillic(sentence)
        folded = grammar.spelling.corrected(sentence).folded
        numeric = grammar.dates.numeric(folded)
        found = [*numeric, *grammar.dates.worded(folded, [(day.start, day.end) for day in numeric])]
        month_first = locale is Locale.EN and currency == "USD"
        moment = Moment(today, past=past, month_first=month_first, either_order=locale is Locale.EN)
        placed = grammar.placing.placed(folded, sorted(found, key=lambda day: day.start))
        dated = grammar.roles.dated(folded, Intent.INVOICE, placed, moment)
        if dated.due:
            other = grammar.roles.other_day(folded, Intent.INVOICE, placed, moment, dated)
            spans = [(item.start, item.day.end) for item in placed]
            return DayReading(day=dated.due, day_or=other, alone=_says_no_more(folded, spans))
        day = dated.issued or self._plain_day(folded, locale, today, month_first, past=past)
        return None if day is None else DayReading(day=day)

    @staticmethod
    def _plain_day(
        folded: str, locale: Locale, today: date, month_first: bool, *, past: bool
    ) -> date | None:
        """A number alone is a day of the month; the rest is left to the library's guess."""
        bare = re.fullmatch(r"(?:\D{0,3})(\d{1,2})\W*", folded)
        if bare:
            return day_of_month(int(bare.group(1)), today, past=past)
        return fallback.read_date(folded, locale, today, month_first=month_first, past=past)

    def read_schedule(
        self, text: str, locale: Locale, today: date, currency: str | None = None
    ) -> tuple[tuple[date, Decimal | None], ...]:
        """The answer to "on which days?", in one line or several, in the order of the days: None
        is the rest, or an equal part. Empty if it holds no day, or not one for each sum, and of a
        text too long to be read to its end."""
        if is_cut_short(text):
            return ()
        told = _YEAR.sub(lambda found: _as_sum(found, today), _DIGITS_BEHIND.sub(r"\1: ", text))
        for grammar in dict.fromkeys((grammar_of(locale), grammar_of(Locale.EN))):
            if schedule := _schedule(grammar, told, today, currency):
                return schedule
        return ()

    def read_count(self, text: str, locale: Locale) -> int | None:
        """The answer to "in how many parts?"; None if it holds no number, or several."""
        grammar = grammar_of(locale)
        return None if is_cut_short(text) else grammar.deals.count(grammar.sentence(text).folded)

    def read_frequency(self, text: str, locale: Locale) -> Frequency | None:
        """The answer to "how often?"; None if it says none that a plan can have."""
        grammar = grammar_of(locale)
        return grammar.deals.frequency(grammar.sentence(text).folded)

    def read_currency(self, text: str, locale: Locale) -> str | None:
        """The answer to "which currency?": a code, symbol or word; None if unknown."""
        if (code := text.strip().upper()) in CURRENCIES:
            return code
        grammar = grammar_of(locale)
        folded = grammar.sentence(text).folded
        return grammar.amounts.currency(folded) or grammar_of(Locale.EN).amounts.currency(folded)

    def read_zone(self, text: str, locale: Locale) -> ZoneReading:
        """A city in any of the bot's languages, an IANA name or a UTC offset."""
        return read_zone(text, locale)

    def says(self, what: Says, text: str, locale: Locale, names: Iterable[str] = ()) -> bool:
        """Whether words say this of a deal, in any of the bot's languages, the user's first."""
        return says(what, text, locale, names)

    def read_called_off(self, text: str, locale: Locale) -> CalledOff | None:
        """What the user wants to end, or says has ended: a plan, a later date, an offer."""
        return called_off(text, locale)

    def read_choice(self, text: str, locale: Locale, names: Iterable[str] = ()) -> int | None:
        """The place of the proposal that a client is told to have chosen, from 1, or -1 for the
        last; None if the text says none."""
        return chosen_place(text, locale, names)

    def read_terms(
        self, words: str, locales: Sequence[Locale], today: date, currency: str | None = None
    ) -> Reading | None:
        """The plan, later date or lower sum that a client's words name."""
        return read_terms(self, words, locales, today, currency)

    def from_its_weekday(
        self, reading: Reading, text: str, locale: Locale, today: date, currency: str | None = None
    ) -> Reading:
        """The reading of a text, in which a plan of "every Friday" begins with the next one."""
        return from_its_weekday(self, reading, text, locale, today, currency)

    answers = staticmethod(short_answers.answers)
    read_percent = staticmethod(short_answers.percent_in)
    without_no = staticmethod(short_answers.without_no)


def _list_of(grammar: Grammar, text: str) -> list[str]:
    """The lines of a list, each with the heading where that names a day, "Billed today:", and what
    is said below of all."""
    text, said = without_last(text, grammar.several.of_all)
    lines = lines_of(text)
    heading = heading_of(text) if lines else ""
    if heading and grammar.dates.worded(grammar.sentence(heading).folded, []):
        said = heading
    return [f"{line}, {said}" for line in lines] if said else lines


def _other_grammar(
    sentence: Sentence, locale: Locale, known: Known = NOTHING_KNOWN
) -> Grammar | None:
    """The rules for a text that is not in the user's language alone."""
    names = known_names(known.clients, locale).words
    tongue = tongues().of(sentence, locale, names)
    if tongue is None:
        return None
    return mixed_grammar_of(tongue.locale) if tongue.mixed else grammar_of(tongue.locale)


def _may_have_english(sentence: Sentence, locale: Locale) -> bool:
    """Whether English may tell what the user's own language doesn't."""
    if locale is Locale.EN:
        return False
    return tongues().has_english(sentence)


def _schedule(
    grammar: Grammar, text: str, today: date, currency: str | None
) -> tuple[tuple[date, Decimal | None], ...]:
    """Days with their sums in one language, row by row, or else from the text as a whole."""
    rows: list[tuple[date, Decimal | None]] = []
    for line in filter(str.strip, _ROWS.split(text)):
        message = _message(grammar, grammar.sentence(line), today, currency, [])
        row = message.row(rows[-1][0] if rows else None)
        if row is None:
            whole = grammar.sentence(_ROWS.sub(", ", text))
            return _message(grammar, whole, today, currency, []).schedule()
        rows.append(row)
    return in_their_order(rows, text, today)


def _as_sum(found: re.Match[str], today: date) -> str:
    """ "1 Oct 2000": a sum behind its day, since no plan is of that year."""
    is_year = abs(int(found[1]) - today.year) <= _YEARS_OF_PLANS
    return found[0] if is_year else f": {found[1]}"


def _says_no_more(folded: str, spans: list[tuple[int, int]]) -> bool:
    """Whether outside the spans there is at most one small word: "friday pls"."""
    for start, end in spans:
        folded = folded[:start] + " " * (end - start) + folded[end:]
    rest = re.findall(r"\w+", folded)
    return not rest or (len(rest) == 1 and rest[0].isalpha() and len(rest[0]) <= _SMALL_WORD)


def _is_in_latin(folded: str) -> bool:
    return _CYRILLIC.search(folded) is None and _LATIN.search(folded) is not None


def _message(
    grammar: Grammar, sentence: Sentence, today: date, currency: str | None, own: list[str]
) -> Message:
    """`own` are words of the user's clients, and so no slips."""
    if grammar.locale is Locale.RU and _is_in_latin(sentence.folded):
        cyrillic = grammar.spelling.corrected(grammar.in_cyrillic(sentence), own)
        typed = Message(grammar, cyrillic, today, currency)
        if typed.speaks():
            return typed
    sentence = grammar.spelling.corrected(sentence, own)
    return Message(grammar, sentence, today, currency)
