"""Which words each rule still lacks in a language: what a sixth one has to supply, by name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import MISSING, fields, replace

import pytest

from bot.application.ports.understanding import Asked, Intent, Reason, Tone
from bot.domain.locale import Locale
from bot.understanding.acts.words import ActWords
from bot.understanding.dates.meanings import MEANINGS
from bot.understanding.deals.cues import DealCue
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.numbering import Numbering
from bot.understanding.grammar.vocabulary import Vocabulary
from bot.understanding.grammars import VOCABULARIES
from bot.understanding.short.grammar import SHORT
from bot.understanding.short.words import ShortWords
from bot.understanding.talk.grammar import TALK
from bot.understanding.talk.words import TalkWords

ALWAYS = frozenset({"numeric", "dayword", "month_within", "after_named_month"})
"""Date phrases that need no words of their own: they are made of other tables, or end a rest."""
NOT_SAID: dict[str, Collection[Locale]] = {
    # Indonesian has one word for Sunday and for a week, and says "Senin kemarin", "bulan Mei".
    **dict.fromkeys(
        (
            "sunday",
            "last_sunday",
            "sunday_and_day",
            "sunday_or_week",
            "weekday_and_day",
            "named_month_alone",
        ),
        set(Locale) - {Locale.ID},
    ),
    # Only Danes agree on numbered weeks and on "løbende måned".
    **dict.fromkeys(
        ("numbered_week", "weekday_of_numbered_week", "running_month"), set(Locale) - {Locale.DA}
    ),
    # Only Estonian puts "for" behind the noun.
    "for_after": set(Locale) - {Locale.ET},
    # Only Russians leave out the "числа" of a day behind a sum: "Петров 5000 до 15".
    "bare_day_of_month": set(Locale) - {Locale.RU},
}
"""What a language has no word for, and needs none."""
PHRASED = frozenset(
    {
        Intent.UNDO,
        Intent.SNOOZE,
        Intent.PAUSE,
        Intent.RESUME,
        Intent.WRITE_OFF,
        Intent.SENT,
        Intent.WORDING,
        Intent.SETTINGS,
        Intent.OTHER,
    }
)
"""The intents that phrases give away by themselves; the others follow from what a message holds."""
CURRENCIES = ("USD", "EUR", "GBP", "RUB", "DKK", "IDR")
"""Of the countries where the bot's languages are spoken."""


def lacking(words: Vocabulary, locale: Locale) -> list[str]:
    """Each table that is empty, and each entry that a table lacks."""
    found = [*_empty("vocabulary", words), *_empty("acts", words.acts)]
    found += _empty("numbering", words.numbering)
    found += _missing("date_phrases", set(MEANINGS) - ALWAYS, words.date_phrases)
    found += _missing("cues", Cue, words.cues)
    found += _missing("deals", DealCue, words.deals)
    found += _missing("acts.acts", PHRASED, words.acts.acts)
    found += _missing("acts.tones", Tone, words.acts.tones)
    found += _missing("acts.reasons", set(Reason) - {Reason.PROMISE}, words.acts.reasons)
    found += _missing("acts.topics", Asked, words.acts.topics)
    found += _missing("acts.languages", [locale.value for locale in Locale], words.acts.languages)
    found += _missing("currencies", CURRENCIES, words.currencies)
    found += _missing("units", ("day", "workday", "week", "month", "quarter", "year"), words.units)
    found += _unsaid("days", (-2, -1, 0, 1, 2), words.days.values())
    found += _unsaid("numbers", range(1, 11), words.numbers.values())
    found += _unsaid("weekdays", range(7), range(len(words.weekdays)))
    found += _unsaid("months", range(12), range(len(words.months)))
    return [gap for gap in found if locale not in NOT_SAID.get(gap.rpartition(": ")[2], ())]


def _empty(
    where: str, tables: Vocabulary | ActWords | Numbering | TalkWords | ShortWords
) -> Iterator[str]:
    """The tables that every language must have; the others have a default."""
    for table in fields(tables):
        has_default = table.default is not MISSING or table.default_factory is not MISSING
        if not has_default and not getattr(tables, table.name):
            yield f"{where}: {table.name}"


def _missing(where: str, wanted: Iterable[str], table: object) -> Iterator[str]:
    assert isinstance(table, dict)
    for entry in sorted(wanted):
        if not table.get(entry):
            yield f"{where}: {entry}"


def _unsaid(where: str, wanted: Collection[int], said: Collection[int]) -> Iterator[str]:
    for value in wanted:
        if value not in said:
            yield f"{where}: {value}"


@pytest.mark.parametrize("locale", Locale)
def test_nothing_that_is_said_of_deals_lacks_its_words_in_any_language(locale: Locale) -> None:
    assert not list(_empty("talk", TALK[locale]))


@pytest.mark.parametrize("locale", Locale)
def test_no_short_answer_lacks_its_words_in_any_language(locale: Locale) -> None:
    assert not list(_empty("short", SHORT[locale]))


@pytest.mark.parametrize("locale", Locale)
def test_no_rule_lacks_its_words_in_any_language(locale: Locale) -> None:
    gaps = lacking(VOCABULARIES[locale], locale)
    assert not gaps, f"{locale} has no words for\n" + "\n".join(gaps)


def test_each_word_that_a_new_language_still_lacks_is_named() -> None:
    words = VOCABULARIES[Locale.EN]
    phrases = {name: found for name, found in words.date_phrases.items() if name != "weekend"}
    cues: dict[Cue, tuple[str, ...]] = {
        cue: found for cue, found in words.cues.items() if cue is not Cue.PROMISED
    }
    acts = replace(words.acts, mends=(), tones={Tone.FIRM: ("firm",)})
    begun = replace(
        words, negations=(), date_phrases=phrases, cues=cues, acts=acts, months=words.months[:11]
    )
    assert [gap for gap in lacking(begun, Locale.EN) if gap not in lacking(words, Locale.EN)] == [
        "vocabulary: negations",
        "acts: mends",
        "date_phrases: weekend",
        "cues: promised",
        "acts.tones: friendly",
        "acts.tones: legal",
        "acts.tones: stop_work",
        "months: 11",
    ]
