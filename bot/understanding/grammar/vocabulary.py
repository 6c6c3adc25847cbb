"""What a language supplies: plain tables of words and phrases that a native speaker can correct.

Notation of the tables:

- `word(s|es)` lists endings: "words", "wordes"; an empty alternative is allowed: `pay(|s|ing)`;
- `[please]` may be left out;
- `'`, `.` and `,` may be left out;
- `*` at the end of a word (cues and phrases only) stands for any ending: `должн*`;
- `{weekday}` and other slots (date phrases) stand for a word of that table, `{sum}` and `{date}`
  (cues) for a sum or a date that follows.

Write with proper diacritics: text without them, and in capitals, is matched as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.understanding.grammar.cue import Cue

if TYPE_CHECKING:
    from bot.understanding.acts.words import ActWords
    from bot.understanding.deals.cues import DealCues
    from bot.understanding.grammar.numbering import Numbering


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """The words of one language, as data."""

    digraphs: Mapping[str, str] = field(default_factory=dict)
    """Ways to type a letter without its key: "aa" for å."""
    numbers: Mapping[str, int]
    """Number words below a thousand, joined ones included: "twenty", "viissada"."""
    joiners: tuple[str, ...] = ()
    """Words inside a number: "and"."""
    tens: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply what precedes: "hundred", "puluh"."""
    teens: tuple[str, ...] = ()
    """Words that add ten to what precedes: "belas"."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """Words for a thousand and up."""
    fixed: Mapping[str, str] = field(default_factory=dict)
    """Words for one whole sum: "полторы": "1.5", "sejuta": "1000000"."""
    scales_first: tuple[str, ...] = ()
    """Words for a thousand and up that may stand before the number: "тысяч 30"."""
    halves: tuple[str, ...] = ()
    """Before a scale a half ("half a million"), after a number plus a half ("satu setengah")."""
    multipliers: Mapping[str, int]
    """After digits: "k", "mln"."""
    letters_apart: tuple[str, ...] = ("k",)
    """Those of one letter that may have a space before them, where a clause ends behind."""
    currencies: Mapping[str, tuple[str, ...]]
    """ISO code to the words and abbreviations that stand for it."""
    scaled_currencies: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    """A multiplier grown together with a currency: "т.р.": (1000, "RUB")."""
    amount_openers: tuple[str, ...] = ()
    """Words that belong to the sum after them: "for" in "an invoice for $5", "на"."""
    of_total: tuple[str, ...] = ()
    """Before the second sum of a part payment: "of" in "paid 500 of 1,200"."""
    fractions: tuple[str, ...]
    """Shares of a sum: "half"; the sum behind one is not what was paid."""
    parts: tuple[str, ...]
    """Not all of it: "some", "a part"."""
    sum_joiners: tuple[str, ...]
    """Between two sums that belong together: "and"."""
    sum_changes: tuple[str, ...]
    """Beside a sum that is not the one meant: "twice", "less"."""
    counted: tuple[str, ...] = ()
    """Things that are counted, not owed: "hours", "pages", "%"."""
    smallest_sum: int = 100
    """From here up a bare number before one piece of work is its price: "acme 500 logo"."""
    totals: tuple[str, ...] = ()
    """Before or after the sum that counts, when there are several: "total"."""
    still_open: tuple[str, ...] = ()
    """Beside a sum that a payment leaves, besides the cues of owing: "left", "puudu"."""
    rates: tuple[str, ...] = ()
    """After a price of one unit: "per hour"; such a sum is not what is owed."""
    rates_before: tuple[str, ...] = ()
    """Before a price of one unit, where another sum is the whole: "@", "по"."""
    weekdays: tuple[str, ...]
    """Monday to Sunday, with endings."""
    short_weekdays: tuple[str, ...] = ()
    """Monday to Sunday; read only next to a cue or alone between commas."""
    past_weekdays: tuple[str, ...] = ()
    """Forms that mean the latest one: "mandags"."""
    day_parts: tuple[str, ...] = ()
    """What a name may have behind a weekday: "Hotel Monday Morning"."""
    day_ends: tuple[str, ...] = ()
    """Those of `days` that are an hour, and of another day beside one: "COB Friday"."""
    months: tuple[str, ...]
    """January to December, with endings and abbreviations."""
    months_within: tuple[str, ...] = ()
    """One-word forms of "in January" to "in December"."""
    units: Mapping[str, str]
    """day, workday, week, month, quarter, year -> forms."""
    spans: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    """A count and its unit in one word: "fortnight": (2, "week")."""
    days: Mapping[str, int]
    """Days counted from today: "tomorrow": 1."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    """Days of the month in words: "third"."""
    ordinal_suffixes: str = ""
    """Pattern of what follows the digits of an ordinal: "st|nd|rd|th"."""
    date_phrases: Mapping[str, tuple[str, ...]]
    """Meaning (see `dates/meanings.py`) to phrases."""
    counted_from: tuple[str, ...]
    """Between a term and the date that it counts from: "from", "after"."""
    due_cues: tuple[str, ...]
    """Just before a due date."""
    past_due_cues: tuple[str, ...]
    """Just before a due date that has passed: "was due"."""
    issue_cues: tuple[str, ...]
    """Just before the date of the invoice: "issued", "от"."""
    due_only: tuple[str, ...] = ()
    """Those before a due date that never stand before the day of a payment: "deadline"."""
    by_when: tuple[str, ...] = ()
    """Prepositions of a day to pay by, which no invoice is dated with: "by", "before"."""
    due_after: tuple[str, ...] = ()
    """Just after a due date: "sees as deadline"."""
    past_anywhere: tuple[str, ...] = ()
    """Wording anywhere before a date that puts a due date into the past: "should have paid"."""
    gets: tuple[str, ...] = ()
    """What a client may do with the work too, among the cues of money that came: "received"."""
    pays_then: tuple[str, ...] = ()
    """Verbs that right behind a day tell of a payment to come: "homme maksab Eino"."""
    still_comes: tuple[str, ...] = ()
    """Verbs that say of money before them that it is yet to come: "pengene fra Bo kommer"."""
    deadline_endings: tuple[str, ...] = ()
    """Of a day by which something is due, and never of the day of an invoice: "märtsiks"."""
    days_of_work: tuple[str, ...] = ()
    """Days as adjectives, of the work behind them and not of the payment: "yesterday's"."""
    so_far: tuple[str, ...] = ()
    """Name a day that is no date of the debt: "until today", "saw it only now", "one a month"."""
    corrections: tuple[str, ...] = ()
    """Between two due dates: the second one counts ("on the 3rd, no, on the 5th")."""
    acts: ActWords
    """What a message asks for or tells besides debts, payments and promises."""
    cues: Mapping[Cue, tuple[str, ...]]
    deals: DealCues
    """How payment plans and discounts are spoken of."""
    deal_counts: Mapping[str, int] = field(default_factory=dict)
    """Forms of number words that only a number of instalments takes: "тремя"."""
    list_joiners: tuple[str, ...]
    """Between two invoices in one message: "and"."""
    of_all: tuple[str, ...]
    """In what is said once for several invoices: "both"."""
    several_invoices: tuple[str, ...]
    """Words for more than one of them: "two invoices"."""
    numbering: Numbering
    number_is: tuple[str, ...]
    """Between "the invoice number" and the right one: "should be"."""
    mark_paid: tuple[str, ...]
    """Telling the bot of a payment, the client in the middle: "mark … as paid"."""
    question_ends: tuple[str, ...] = ()
    """Question words that may close a question without a question mark: "berapa"."""
    negations: tuple[str, ...]
    """Beside a payment they undo it: "not", "never"."""
    doubts: tuple[str, ...]
    """Before a payment they leave it open: "maybe"."""
    undoes: tuple[str, ...]
    """Behind a payment, that the money is not there after all: "it bounced"."""
    elsewhere: tuple[str, ...]
    """What a client does on a day on which they don't pay: "is away until", "will call"."""
    of_paying: tuple[str, ...]
    """Beside those, that they pay as well: "will call and pay"."""
    excepting: tuple[str, ...]
    """Before what is left out of a payment: "all but", "except"."""
    articles: tuple[str, ...] = ()
    """Stripped from the front of a work or a name: "the"."""
    name_openers: tuple[str, ...] = ()
    """Articles that begin names when written with a capital: "The"."""
    name_edges: tuple[str, ...] = ()
    """Small words stripped from both ends of a name: "and", "is", "hi"."""
    titles: tuple[str, ...] = ()
    """Words that belong to the name behind them: "mrs", "pak"."""
    before_dots: tuple[str, ...]
    """Cut short by a dot that ends no sentence: "mr", "ltd"."""
    saints: tuple[str, ...] = ()
    """Before the name of a saint, which a school or church is called by: "St Mary's"."""
    closings: tuple[str, ...] = ()
    """What ends a letter before the sender's name: "best regards"."""
    class_first: bool = False
    """Whether a noun in small letters stands before the name it is part of: "toko kue Manis"."""
    company_words: tuple[str, ...] = ()
    """Legal forms and nouns that make a name of the word before them: "Ltd", "Studio"."""
    company_ends: tuple[str, ...] = ()
    """Last parts of compounds that are companies: "Raamatukoda" is no work on a book."""
    work_ends: tuple[str, ...] = ()
    """Last parts of compounds that are work, too short for words of their own: "viljavedu"."""
    class_words: tuple[str, ...] = ()
    """In small letters they say what the name behind them is of, and are no part of it: "firm"."""
    at_hour: tuple[str, ...] = ()
    """Between a day and its hour: "at"."""
    inside_of: tuple[str, ...] = ()
    """Before a place where something is: "in"."""
    streets: tuple[str, ...] = ()
    """Before the number of a house: "Street", or a street's name with its ending: "*vej"."""
    householders: tuple[str, ...] = ()
    """Behind the number of a house: who lives in it or speaks for it."""
    house_openers: tuple[str, ...] = ()
    """Before a street and the number of a house, whose company of flats it is: "kü Kase 12"."""
    works: tuple[str, ...] = ()
    """Common kinds of work, to tell "acme logo" apart: stems with `*`."""
    trades: tuple[str, ...] = ()
    """Work of all kinds, to tell it from names: stems with `*`."""
    first_names: tuple[str, ...] = ()
    """Common given names and their short forms: "Bob", "Лёша"."""
    surnames: tuple[str, ...] = ()
    """Surnames that are words as well, right behind a given name: "jaan kivi"."""
    name_endings: tuple[str, ...] = ()
    """Case endings of given names, in place of a vowel at the end of the name or behind it."""
    describing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Endings of adjectives to those of nouns in their case: "Северный ветер" is one name."""
    surname_endings: tuple[str, ...] = ()
    """How surnames and patronymics end: "-ович", "-sen"."""
    money_words: tuple[str, ...] = ()
    """Money and payments: behind the work in Estonian, and what came when they are received."""
    ordinary: tuple[str, ...] = ()
    """Words that are part of no name and no work: verbs, adverbs, chat."""
    verb_endings: tuple[str, ...] = ()
    """How verbs end that no list has."""
    pronouns: tuple[str, ...] = ()
    """Stand for the client talked of: "she", "the same client"."""
    fillers: tuple[str, ...] = ()
    """Beside what has happened they name nobody: "already", "just"."""
    kin: tuple[str, ...] = ()
    """Behind the genitive of a name the client's own name: "Almas mor"."""
    relations: tuple[str, ...] = ()
    """Before a name who that is, and no part of it: "ema Triin"."""
    firm_joiners: tuple[str, ...] = ()  # in a firm's name: "Пекарня Хлеб да соль"
    firm_openers: tuple[str, ...] = ()
    """Words that open a firm's name, and no names elsewhere: "Little Acorns", "Over the Moon"."""
    firm_links: tuple[str, ...] = ()
    """Small words in it, where its class stands last: "The Lodge at Ballymore"."""
    firm_purposes: tuple[str, ...] = ()
    """Those of them that say what it is for: "Anything for Pets"."""
    firm_numbers: tuple[str, ...] = ()
    """Before the number that it is called by: "No. 7 Cafe"."""
    kin_of: tuple[str, ...] = ()
    """Behind a possessive who the client is: "Declan's mother"."""
    name_links: tuple[str, ...] = ()
    """Small words inside names, between two words with a capital: "Smedjen i Hvide Sande"."""
    shorthand: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words to the ways in which they are cut short in chat: "ikke": "ikk", "ik"."""
    typed_for: Mapping[str, str] = field(default_factory=dict)
    """Letters of other keyboards to the letters that they are typed for: "y" for "ü"."""
    particles: tuple[str, ...] = ()
    """Written onto the word that they stress: Estonian "-gi"."""
    lookalikes: tuple[str, ...] = ()
    """Words and names that are no slips of the keyboard, though near a word of these tables."""
    false_friends: tuple[str, ...] = ()
    """Words of four letters and more that English has too and means something else by."""
    possessive_endings: tuple[str, ...] = ()
    """Say of a noun whose it is: Indonesian "-nya"."""
    shares_are_sums: bool = False
    """A sum right behind a share is what the share comes to, and not the whole: "half, 500"."""
    inflects_work: bool = False
    """Whether the word for "for" changes the form of the noun beside it."""
    capital_weekdays: bool = False
    """Whether weekdays are written with a capital letter."""
    client_endings: tuple[str, ...] = ()
    """Case endings that make a name the one paid by or billed to: Estonian "-le", "-lt"."""


def phrases(text: str) -> tuple[str, ...]:
    """The entries of a table written as text, with `;` between them.

    Lines may be broken at any space and after a bar.
    """
    joined = re.sub(r"\s+", " ", re.sub(r"\|\s+", "|", text))
    return tuple(entry.strip() for entry in joined.split(";") if entry.strip())


def numbered(text: str) -> dict[str, int]:
    """Entries that end in their value: `one 1; two 2`."""
    pairs = (entry.rpartition(" ") for entry in phrases(text))
    return {word: int(value) for word, _, value in pairs}


def keyed(text: str) -> dict[str, tuple[str, ...]]:
    """Entries under keys: `key: entry; entry`, each key at the beginning of a line."""
    keys = list(re.finditer(r"^\s*(\w+): ", text, re.MULTILINE))
    ends = [key.start() for key in keys[1:]] + [len(text)]
    return {
        key.group(1): phrases(text[key.end() : end]) for key, end in zip(keys, ends, strict=True)
    }


def valued(text: str) -> dict[str, str]:
    """Entries that end in a number with a fraction: `полторы 1.5`."""
    pairs = (entry.rpartition(" ") for entry in phrases(text))
    return {word: value for word, _, value in pairs}


def spanned(text: str) -> dict[str, tuple[int, str]]:
    """Entries that end in a count and a unit: `fortnight 2 week`."""
    triples = (entry.rsplit(" ", 2) for entry in phrases(text))
    return {word: (int(count), unit) for word, count, unit in triples}


def scaled(scale: int, currency: str, text: str) -> dict[str, tuple[int, str]]:
    """Entries that all stand for a multiplier and a currency: `т.р.`."""
    return dict.fromkeys(phrases(text), (scale, currency))


def units(text: str) -> dict[str, str]:
    """Forms of each unit of time; `_` stands for a space inside a form."""
    return {unit: " ".join(forms) for unit, forms in keyed(text).items()}


def cues(text: str) -> dict[Cue, tuple[str, ...]]:
    """A table of cues, keyed by the values of `Cue`."""
    return {Cue(key): entries for key, entries in keyed(text).items()}


def spelled(entry: str) -> list[str]:
    """All words that an entry with endings stands for."""
    close = entry.find(")")
    start = entry.rfind("(", 0, close) if close >= 0 else -1
    if start < 0:
        return [entry]
    before, after = entry[:start], entry[close + 1 :]
    return [
        word
        for ending in entry[start + 1 : close].split("|")
        for word in spelled(before + ending + after)
    ]


def words_of(entries: Iterable[str] | str) -> list[str]:
    """All words of several entries; a string is split at spaces outside brackets."""
    listed = re.findall(r"(?:\([^()]*\)|\S)+", entries) if isinstance(entries, str) else entries
    return [word for entry in listed for word in spelled(entry)]


def phrase_pattern(
    phrase: str, fold: Callable[[str], str], slots: Mapping[str, str] | None = None
) -> str:
    """The regular expression (source) of a phrase in the notation above, for folded text."""
    pattern, started, loose = "", False, False
    for element in re.findall(r"\[[^\]]*\]|(?:\([^()]*\)|[^\s\[])+", phrase):
        inner = element.strip("[]")
        source = _word(inner, fold, slots or {})
        gap = " ?" if loose or inner[0] in LOOSE else " "
        tail = " ?" if inner[-1] in LOOSE else " "
        if not element.startswith("["):
            pattern += (gap if started else "") + source
            started, loose = True, inner[-1] in LOOSE
        elif started:
            pattern += f"(?:{gap}(?:{source}))?"
            loose = loose or inner[-1] in LOOSE
        else:
            pattern += f"(?:(?:{source}){tail})?"
    return pattern


LOOSE = "{}.,:+-/"
"""Characters that need no space beside them: "d.5", "10d"."""


def _word(word: str, fold: Callable[[str], str], slots: Mapping[str, str]) -> str:
    parts = []
    word = re.sub(
        r"([^\W_]+)\(([^()]*)\)",
        lambda match: "(" + "|".join(match[1] + end for end in match[2].split("|")) + ")",
        word,
    )
    for part in re.split(r"(\{\w+\}|[()|*'., ])", word):
        if part.startswith("{"):
            parts.append(slots[part[1:-1]])
        elif part == " ":
            parts.append(part)
        elif part == "*":
            parts.append(r"\w*" if word != part else r"(?:&|\w*(?:['-]\w+)*)")  # "O'Brien"
        elif part in ("'", ".", ","):
            parts.append(re.escape(part) + "?")
        elif part in ("(", ")", "|"):
            parts.append("(?:" if part == "(" else part)
        else:
            parts.append(re.escape(fold(part)))
    return "".join(parts)


def any_phrase(
    phrases: Iterable[str], fold: Callable[[str], str], slots: Mapping[str, str] | None = None
) -> str:
    """One alternation of all phrases, the longest first."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(f"(?:{phrase_pattern(phrase, fold, slots)})" for phrase in ordered)
