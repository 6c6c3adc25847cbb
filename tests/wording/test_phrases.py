from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.wording.formats import BabelFormats
from bot.wording.phrases import GettextPhrases

HEADER = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: {plurals}\\n"
"""
ENGLISH = (
    HEADER.format(plurals="nplurals=2; plural=(n != 1);")
    + """
msgid "greeting"
msgstr "Hello, <b>{client}</b>!"

msgid "owes"
msgstr "{client} owes {balance} since {due}."

msgid "next"
msgstr "Next: {at}"

msgid "late"
msgid_plural "late"
msgstr[0] "{n} day late"
msgstr[1] "{n} days late"

#, fuzzy
msgid "guessed"
msgstr "A guess"

msgid "empty"
msgstr ""
"""
)
RUSSIAN = (
    HEADER.format(
        plurals="nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4"
        " && (n%100<10 || n%100>=20) ? 1 : 2);"
    )
    + """
msgid "late"
msgid_plural "late"
msgstr[0] "просрочка {n} день"
msgstr[1] "просрочка {n} дня"
msgstr[2] "просрочка {n} дней"

msgid "owes"
msgstr "К оплате {balance}, срок {due}."
"""
)
INDONESIAN = (
    HEADER.format(plurals="nplurals=1; plural=0;")
    + """
msgid "late"
msgid_plural "late"
msgstr[0] "terlambat {n} hari"
"""
)


@pytest.fixture
def phrases(tmp_path: Path) -> GettextPhrases:
    for locale, catalogue in {"en": ENGLISH, "ru": RUSSIAN, "id": INDONESIAN}.items():
        path = tmp_path / locale / "LC_MESSAGES" / "paydove.po"
        path.parent.mkdir(parents=True)
        path.write_text(catalogue, encoding="utf-8")
    return GettextPhrases(BabelFormats(), tmp_path)


def test_a_persons_words_are_escaped_in_html_and_the_phrases_tags_are_not(
    phrases: GettextPhrases,
) -> None:
    shown = phrases.html(Locale.EN, "greeting", client="<i>\"Tom\" & 'Co'</i>")
    assert shown == ("Hello, <b>&lt;i&gt;&quot;Tom&quot; &amp; &#x27;Co&#x27;&lt;/i&gt;</b>!")


def test_a_button_shows_a_persons_words_as_they_are(phrases: GettextPhrases) -> None:
    assert phrases.plain(Locale.EN, "greeting", client="Tom & Co") == "Hello, <b>Tom & Co</b>!"


@pytest.mark.parametrize("client", ["{client}", "{0}", "{{7*7}}", "%s", "{client.__class__}", "{"])
def test_braces_in_a_persons_words_are_never_formatted(
    phrases: GettextPhrases, client: str
) -> None:
    assert phrases.plain(Locale.EN, "greeting", client=client) == f"Hello, <b>{client}</b>!"


def test_sums_and_dates_are_written_in_the_language(phrases: GettextPhrases) -> None:
    values = {"balance": Money(12_500_00, "RUB"), "due": date(2026, 5, 15)}
    assert (
        phrases.html(Locale.RU, "owes", **values)
        == "К оплате 12\N{NO-BREAK SPACE}500\N{NO-BREAK SPACE}₽, срок 15 мая 2026 года."
    )
    assert phrases.html(Locale.EN, "owes", client="Acme", today=date(2026, 1, 1), **values) == (
        "Acme owes RUB\N{NO-BREAK SPACE}12,500 since 15 May."
    )


def test_an_instant_is_written_with_its_time(phrases: GettextPhrases) -> None:
    at = datetime(2026, 5, 15, 9, 5, tzinfo=UTC)
    assert phrases.plain(Locale.EN, "next", at=at) == "Next: Friday 15 May, 09:05"


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        (Locale.EN, "day days days days days days days"),
        (Locale.RU, "день дня дней дней день дня дней"),
        (Locale.ID, "hari hari hari hari hari hari hari"),
    ],
)
def test_n_chooses_the_plural_form(phrases: GettextPhrases, locale: Locale, expected: str) -> None:
    shown = [phrases.plain(locale, "late", n=n) for n in (1, 2, 5, 11, 21, 22, 111)]
    words = [text.removesuffix(" late").split()[-1] for text in shown]
    assert words == expected.split()
    assert "111" in shown[-1]


@pytest.mark.parametrize("key", ["absent", "guessed", "empty", ""])
def test_a_phrase_that_is_missing_fuzzy_or_empty_is_refused_by_name(
    phrases: GettextPhrases, key: str
) -> None:
    with pytest.raises(KeyError, match=rf"locale en has no phrase {key}"):
        phrases.html(Locale.EN, key)


def test_a_language_without_a_catalogue_has_no_phrases(phrases: GettextPhrases) -> None:
    with pytest.raises(KeyError, match="locale da has no phrase greeting"):
        phrases.html(Locale.DA, "greeting", client="Acme")


def test_a_value_that_a_phrase_needs_is_asked_for_by_name(phrases: GettextPhrases) -> None:
    with pytest.raises(KeyError, match="phrase greeting of locale en needs a value for 'client'"):
        phrases.plain(Locale.EN, "greeting")
    with pytest.raises(KeyError, match="phrase late counts something"):
        phrases.plain(Locale.EN, "late")


def test_a_value_that_nobody_can_read_is_refused(phrases: GettextPhrases) -> None:
    with pytest.raises(TypeError, match="NoneType"):
        phrases.plain(Locale.EN, "greeting", client=None)


def test_the_keys_of_a_language_can_be_listed(phrases: GettextPhrases) -> None:
    assert phrases.keys(Locale.EN) == {"greeting", "owes", "next", "late"}
