"""Indonesian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import Vocabulary
from bot.understanding.languages.id import cues, dates, money, names

INDONESIAN = Vocabulary(
    numbers=money.NUMBERS,
    tens=money.TENS,
    teens=money.TEENS,
    scales=money.SCALES,
    fixed=money.FIXED,
    halves=money.HALVES,
    multipliers=money.MULTIPLIERS,
    currencies=money.CURRENCIES,
    amount_openers=money.AMOUNT_OPENERS,
    of_total=money.OF_TOTAL,
    counted=money.COUNTED,
    smallest_sum=10_000,
    totals=money.TOTALS,
    rates=money.RATES,
    rates_before=money.RATES_BEFORE,
    weekdays=dates.WEEKDAYS,
    short_weekdays=dates.SHORT_WEEKDAYS,
    months=dates.MONTHS,
    units=dates.UNITS,
    spans=dates.SPANS,
    days=dates.DAYS,
    ordinals=dates.ORDINALS,
    date_phrases=dates.DATE_PHRASES,
    due_cues=dates.DUE_CUES,
    past_due_cues=dates.PAST_DUE_CUES,
    issue_cues=dates.ISSUE_CUES,
    due_after=dates.DUE_AFTER,
    past_anywhere=dates.PAST_ANYWHERE,
    corrections=dates.CORRECTIONS,
    cues=cues.CUES,
    negations=cues.NEGATIONS,
    doubts=cues.DOUBTS,
    articles=names.ARTICLES,
    name_edges=names.NAME_EDGES,
    titles=names.TITLES,
    closings=names.CLOSINGS,
    company_words=names.COMPANY_WORDS,
    works=names.WORKS,
    capital_weekdays=True,
)
