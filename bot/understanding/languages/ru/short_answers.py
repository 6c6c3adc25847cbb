"""Short answers in Russian: none, all, the rest, a part, no, never mind."""

from __future__ import annotations

from bot.understanding.grammar.vocabulary import keyed
from bot.understanding.short.words import ShortWords

SHORT = ShortWords(
    **keyed("""
    none: нет; ничего; без; не сейчас; ноль
    thanks: спасибо
    everything: все; всё; оба; обе; вместе; все вместе
    this_one: этот; только этот; этот долг
    the_rest: остальное; остаток; всё; всё остальное

    of_the_rest: остальн*; остат*
    percent: процент*

    tenth: десят(ая|ую) [часть]
    quarter: четверть
    half: половин(а|у|ы) [(суммы|долга)]

    no: нет

    never_mind: отмена; отмени(|ть|те); отменяй; отменяем; отбой; передумал(|а|и); забудь(|те);
        стоп; верни(|те) (назад|как было); откати(|те)
    before_never_mind: ok; ок; окей; ладно; хорошо; нет; ну; ой; так; всё; давай(|те); лучше;
        пожалуйста; тогда
    no_before_never_mind: не
    behind_never_mind: пожалуйста; спасибо; это; всё
""")
)
