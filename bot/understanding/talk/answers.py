"""Whether a client says yes or no to a deal, or has confirmed it."""

from __future__ import annotations

from bot.understanding.talk.tables import BETWEEN, Tables


class AnswerTables:
    """The tables of one language for a yes and a no."""

    def __init__(self, tables: Tables) -> None:
        words = tables.words
        deals = (words.plans, words.offers, words.conditions)
        self.plans = tables.any_of(words.plans)
        self.yes = tables.any_of(words.yes)
        self.tells_yes = tables.any_of(words.tells_yes)
        self.of_other_things = tables.any_of(words.of_other_things)
        self.not_so = tables.any_of(words.nots, words.ifs)
        self.not_yet = tables.any_of(words.nots, words.ifs, words.doubts)
        self.not_sure = tables.any_of(words.not_sure, words.nothing_against)
        self.nothing_against = tables.any_of(words.nothing_against)
        self.confirmed = tables.any_of(words.confirmed)
        self.money_came = tables.any_of(words.money_came)
        self.asked_for = tables.any_of(words.asked_for)
        self.pays_somehow = tables.any_of(words.pays_somehow)
        self.of_the_debt = tables.any_of(words.of_the_debt)

        def confirms() -> str:
            deal, confirms = tables.source(*deals), tables.source(words.confirms)
            around = tables.source(words.confirms_around, slots={"deal": deal})
            either = f"{confirms}{BETWEEN}{deal}|{deal}{BETWEEN}{confirms}|{around}"
            return rf"(?<!\w)(?:{either})(?!\w)"

        def declines() -> str:
            deal, no = tables.source(*deals), tables.source(words.says_no)
            unfit, behind = tables.source(words.does_not_suit), tables.source(words.no_behind)
            around = tables.source(words.declines, slots={"deal": deal})
            either = f"(?:{no}|{unfit}){BETWEEN}{deal}|{deal}{BETWEEN}(?:{unfit}|{behind})|{around}"
            return rf"(?<!\w)(?:{either})(?!\w)"

        def no_alone() -> str:
            beside = rf"(?:{tables.source(words.beside_no)}(?!\w)\W*)*"
            return rf"\W*{beside}{tables.source(words.no_alone)}(?!\w)\W*{beside}"

        self.confirms = tables.rule(confirms)
        self.declines = tables.rule(declines)
        self.no_alone = tables.rule(no_alone)
