"""What clients answer is read by its weightiest reason, in every language and in good time."""

from __future__ import annotations

import json
import statistics
import time
from datetime import date
from decimal import Decimal
from importlib import import_module

import pytest

from bot.application.ports.understanding import Reason
from bot.domain.locale import Locale
from bot.understanding.reader import SentenceReader
from tests.understanding.scoring import CORPORA

READER = SentenceReader()
TODAY = date(2026, 5, 4)


def said(locale: Locale) -> list[tuple[str, str]]:
    """Reasons and replies of one language."""
    table = import_module(f"tests.understanding.replies.said_{locale.value}").SAID
    pairs = (line.split(": ", 1) for line in table.strip().splitlines())
    return [(reason, text) for reason, text in pairs]


@pytest.mark.parametrize("locale", Locale)
def test_each_reply_of_the_table_has_its_reason(locale: Locale) -> None:
    replies = said(locale)
    assert len(replies) >= 40
    assert {reason for reason, _ in replies} == {reason.value for reason in Reason}
    wrong = {
        text: read
        for reason, text in replies
        if (read := READER.read_reply(text, locale, TODAY).reason.value) != reason
    }
    assert not wrong


@pytest.mark.parametrize("locale", Locale)
def test_a_reply_in_another_language_than_the_users_is_read_too(locale: Locale) -> None:
    user = Locale.EN if locale is not Locale.EN else Locale.DA
    replies = [(reason, text) for reason, text in said(locale) if len(text.split()) > 3]
    wrong = {
        text: read
        for reason, text in replies
        if (read := READER.read_reply(text, user, TODAY).reason.value) != reason
    }
    assert len(wrong) <= 0.05 * len(replies), wrong


@pytest.mark.parametrize("locale", Locale)
@pytest.mark.parametrize("corpus", ["blind_replies_1", "replies"])
def test_nine_replies_of_ten_are_read_right(corpus: str, locale: Locale) -> None:
    lines = (CORPORA / corpus / f"{locale.value}.jsonl").read_text("utf-8").splitlines()
    asked = [json.loads(line) for line in lines]
    wrong = {}
    for record in asked:
        read = READER.read_reply(record["text"], locale, date.fromisoformat(record["today"]))
        if read.reason.value != record["expect"]["reason"]:
            wrong[record["text"]] = read.reason.value
    assert len(asked) >= 40
    assert 1 - len(wrong) / len(asked) >= 0.9, wrong


def test_a_promise_beside_another_reason_keeps_its_day_and_its_sum() -> None:
    read = READER.read_reply(
        "Money is really tight, but I can pay $300 on the 15th.", Locale.EN, TODAY
    )
    assert (read.reason, read.also) == (Reason.MONEY, (Reason.PROMISE,))
    assert (read.promised_on, read.amount, read.currency) == (
        date(2026, 5, 15),
        Decimal(300),
        "USD",
    )


def test_a_threat_outweighs_the_promise_beside_it() -> None:
    read = READER.read_reply(
        "I'll pay on Friday, but one more message and you'll hear from my lawyer", Locale.EN, TODAY
    )
    assert read.reason is Reason.THREAT
    assert Reason.PROMISE in read.also
    assert read.promised_on == date(2026, 5, 8)


def test_a_day_on_which_somebody_will_ask_is_no_promise() -> None:
    read = READER.read_reply("Let me ask my boss and get back to you on Friday", Locale.EN, TODAY)
    assert (read.reason, read.promised_on) == (Reason.NONE, None)


def test_a_sum_that_is_only_argued_about_is_not_promised() -> None:
    read = READER.read_reply("We agreed on $800, not $1,200", Locale.EN, TODAY)
    assert (read.reason, read.amount) == (Reason.TERMS, None)


@pytest.mark.parametrize("text", ["", " ", "👍", "...", "ok", "?", "500"])
@pytest.mark.parametrize("locale", Locale)
def test_what_says_nothing_has_no_reason(text: str, locale: Locale) -> None:
    read = READER.read_reply(text, locale, TODAY)
    assert (read.reason, read.also, read.amount) == (Reason.NONE, (), None)


@pytest.mark.parametrize("locale", Locale)
def test_replies_are_read_quickly_however_long(locale: Locale) -> None:
    texts = [text for _, text in said(locale)]
    taken = []
    for text in texts * 2:
        start = time.process_time()
        READER.read_reply(text, locale, TODAY)
        taken.append(time.process_time() - start)
    assert statistics.quantiles(taken[len(texts) :], n=20)[-1] <= 0.004
    odd = ("a" * 5000, "! " * 3000, "не " * 2000, "1 " * 3000, "bla. " * 900)
    for letters in (" ".join(texts) * 3, *odd):
        spent = []
        for _ in range(3):  # The first compiles what it needs; a collector may come into one.
            start = time.process_time()
            READER.read_reply(letters[:4096], locale, TODAY)
            READER.read_draft(letters[:4096], locale)
            spent.append(time.process_time() - start)
        assert min(spent) <= 0.3, letters[:20]
