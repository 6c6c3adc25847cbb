"""Why this step today: what the books say, in one line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from bot.application.nudges.tap import View
from bot.domain.debts.debt import Debt
from bot.domain.debts.reply import Outcome, Reason
from bot.domain.ladder.script import Channel, Script
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.wording.screens.why import books_say
from bot.wording.screens.words import Words
from tests.wording.stage import NOW, PHRASES, SCREENS, checked, debt, user

DUE = date(2026, 2, 2)
Happens = Callable[[Debt], object]


def sent(script: Script, day: int, channel: Channel = Channel.MESSAGE) -> Happens:
    """On that day after the due date."""
    on = DUE + timedelta(days=day)
    return lambda owed: owed.contacted(script, channel, None, NOW, on)


def paid(amount: int, day: int) -> Happens:
    on = DUE + timedelta(days=day)
    return lambda owed: owed.pay(Money(amount * 100, "EUR"), on, NOW, on)


def promised(told: int, day: int) -> Happens:
    on = DUE + timedelta(days=day)
    return lambda owed: owed.promise_to_pay(on, None, NOW, DUE + timedelta(days=told))


def replied(reason: Reason, day: int) -> Happens:
    return lambda owed: owed.replied(reason, NOW, DUE + timedelta(days=day))


def disputed(day: int) -> Happens:
    return lambda owed: owed.disputed(NOW, DUE + timedelta(days=day))


def resolved(day: int) -> Happens:
    return lambda owed: owed.resolve(Outcome.EXPLAINED, NOW, DUE + timedelta(days=day))


def taken_back(seq: int) -> Happens:
    return lambda owed: owed.take_back(owed.timeline[seq].seq, NOW, DUE)


def line(day: int, *history: Happens, locale: Locale = Locale.EN) -> str:
    owed = debt(due=DUE)
    for happens in history:
        happens(owed)
    return books_say(Words(PHRASES, user(locale)), owed, DUE + timedelta(days=day))


TWO = (sent(Script.FRIENDLY, 1), sent(Script.FRIENDLY_AGAIN, 7))
FIRM = (*TWO, sent(Script.FIRM, 14))
WARNED = (*FIRM, sent(Script.STOP_WORK_WARNING, 21))
STOPPED = (*WARNED, sent(Script.STOP_WORK, 30))
LEGAL = (*STOPPED, sent(Script.LEGAL_WARNING, 60))

TABLE: tuple[tuple[int, tuple[Happens, ...], str], ...] = (
    (-3, (), "Due in 3 days, nothing sent yet."),
    (-1, (), "Due tomorrow, nothing sent yet."),
    (0, (), "Due today, nothing sent yet."),
    (1, (), "1 day late, nothing sent yet."),
    (
        1,
        (sent(Script.UPCOMING, -3),),
        "1 day late, a note sent before the due date, on 30 January, no answer.",
    ),
    (7, TWO[:1], "7 days late, a friendly reminder sent, on 3 February, no answer."),
    (14, TWO, "14 days late, 2 friendly reminders sent, the last on 9 February, no answer."),
    (
        14,
        (sent(Script.UPCOMING, -3), *TWO),
        "14 days late, 2 friendly reminders sent, the last on 9 February, no answer.",
    ),
    (
        21,
        FIRM,
        (
            "21 days late, 2 friendly reminders sent, a firm reminder sent, "
            "the last on 16 February, no answer."
        ),
    ),
    (
        21,
        (*TWO, sent(Script.FIRM, 14, Channel.CALL)),
        "21 days late, 2 friendly reminders sent, a call made, the last on 16 February, no answer.",
    ),
    (
        30,
        WARNED,
        (
            "30 days late, 3 reminders sent, a stop-work warning sent, the last on 23 February, "
            "no answer."
        ),
    ),
    (
        60,
        STOPPED,
        (
            "60 days late, 3 reminders sent, work stopped since 4 March, the last on 4 March, "
            "no answer."
        ),
    ),
    (
        90,
        LEGAL,
        (
            "90 days late, 3 reminders sent, work stopped since 4 March, a legal warning sent, "
            "the last on 3 April, no answer."
        ),
    ),
    (
        110,
        (*LEGAL, sent(Script.LEGAL_FINAL, 90)),
        (
            "110 days late, 3 reminders sent, work stopped since 4 March, the final demand sent, "
            "the last on 3 May, no answer."
        ),
    ),
    (
        10,
        (TWO[0], replied(Reason.MONEY, 3)),
        (
            "10 days late, a friendly reminder sent, on 3 February, "
            "answered on 5 February: short of money."
        ),
    ),
    (
        10,
        (TWO[0], replied(Reason.MONEY, 3), sent(Script.INSTALMENTS_OFFER, 4)),
        (
            "10 days late, a friendly reminder sent, a message sent, the last on 6 February, "
            "answered on 5 February: short of money, no answer since then."
        ),
    ),
    (
        16,
        (replied(Reason.MONEY, 3), *TWO),
        (
            "16 days late, 2 friendly reminders sent, the last on 9 February, "
            "no answer since 5 February."
        ),
    ),
    (
        5,
        (TWO[0], promised(2, 6)),
        "5 days late, a friendly reminder sent, on 3 February, payment promised for 8 February.",
    ),
    (
        7,
        (TWO[0], promised(2, 6)),
        (
            "7 days late, a friendly reminder sent, on 3 February, "
            "the payment promised for 8 February hasn't come."
        ),
    ),
    (
        7,
        (TWO[0], promised(2, 6), paid(40, 3)),
        "7 days late, €40 of €100 paid, a friendly reminder sent, on 3 February.",
    ),
    (
        14,
        (TWO[0], paid(40, 3), TWO[1]),
        (
            "14 days late, €40 of €100 paid, 2 friendly reminders sent, the last on 9 February, "
            "no answer."
        ),
    ),
    (
        14,
        (TWO[0], disputed(5)),
        "14 days late, a friendly reminder sent, on 3 February, disputed since 7 February.",
    ),
    (
        14,
        (TWO[0], disputed(5), resolved(9)),
        "14 days late, a friendly reminder sent, on 3 February.",
    ),
    (2, (*TWO[:1], taken_back(1)), "2 days late, nothing sent yet."),
    (
        8,
        (TWO[0], replied(Reason.FORGOT, 3), taken_back(2)),
        "8 days late, a friendly reminder sent, on 3 February, no answer.",
    ),
)


@pytest.mark.parametrize(("day", "history", "said"), TABLE)
def test_the_line_says_what_the_books_hold(
    day: int, history: tuple[Happens, ...], said: str
) -> None:
    assert line(day, *history) == said


@pytest.mark.parametrize(
    ("locale", "one", "two", "five"),
    [
        (
            Locale.RU,
            "отправлено 1 вежливое напоминание",
            "отправлены 2 вежливых напоминания",
            "отправлено 5 вежливых напоминаний",
        ),
        (
            Locale.DA,
            "en venlig påmindelse sendt",
            "2 venlige påmindelser sendt",
            "5 venlige påmindelser sendt",
        ),
        (
            Locale.ET,
            "saadetud üks sõbralik meeldetuletus",
            "saadetud 2 sõbralikku meeldetuletust",
            "saadetud 5 sõbralikku meeldetuletust",
        ),
        (
            Locale.ID,
            "sudah diingatkan baik-baik 1 kali",
            "sudah diingatkan baik-baik 2 kali",
            "sudah diingatkan baik-baik 5 kali",
        ),
    ],
)
def test_reminders_are_counted_as_the_language_counts(
    locale: Locale, one: str, two: str, five: str
) -> None:
    for number, said in ((1, one), (2, two), (5, five)):
        history = [sent(Script.FRIENDLY, 1)] * number
        assert f", {said}, " in line(9, *history, locale=locale)


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize(("day", "history", "said"), TABLE)
def test_every_language_says_it_in_one_sentence(
    day: int, history: tuple[Happens, ...], said: str, locale: Locale
) -> None:
    text = line(day, *history, locale=locale)
    assert "\n" not in text
    assert text.endswith(".")
    assert not text.endswith("..")
    assert text[0] == text[0].upper()
    assert text.count("(") == text.count(")")
    assert len(text) < 300


@pytest.mark.parametrize("script", [s for s in Script if not s.is_of_a_job])
def test_the_line_stands_under_every_text(script: Script) -> None:
    owed = debt(due=DUE)
    for happens in TWO:
        happens(owed)
    view = View(script, Channel.MESSAGE, 0, DUE + timedelta(days=14))
    assert line(14, *TWO) in checked(SCREENS.script(user(), owed, view))


def test_what_a_client_said_is_not_markup() -> None:
    owed = debt(due=DUE, client="<i>x</i>")
    owed.replied(Reason.UNHAPPY, NOW, DUE, said="<b>no</b>")
    view = View(Script.FIRM, Channel.MESSAGE, 0, DUE + timedelta(days=14))
    assert "<i>x</i>" in checked(SCREENS.script(user(), owed, view))
