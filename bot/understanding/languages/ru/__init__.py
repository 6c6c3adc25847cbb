"""Russian."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import Vocabulary
from bot.understanding.languages.ru import cues, dates, money, names

RUSSIAN = Vocabulary(
    numbers=money.NUMBERS,
    scales=money.SCALES,
    fixed=money.FIXED,
    halves=money.HALVES,
    multipliers=money.MULTIPLIERS,
    currencies=money.CURRENCIES,
    scaled_currencies=money.SCALED_CURRENCIES,
    amount_openers=money.AMOUNT_OPENERS,
    of_total=money.OF_TOTAL,
    counted=money.COUNTED,
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
    ordinal_suffixes=dates.ORDINAL_SUFFIXES,
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
    name_openers=names.NAME_OPENERS,
    name_edges=names.NAME_EDGES,
    titles=names.TITLES,
    closings=names.CLOSINGS,
    company_words=names.COMPANY_WORDS,
    works=names.WORKS,
    inflects_work=True,
)
