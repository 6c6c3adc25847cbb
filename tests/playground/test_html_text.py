from __future__ import annotations

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.bot_api.entities import FormattedText, finished, is_blank, safe_link
from bot.playground.bot_api.errors import BotApiError
from bot.playground.bot_api.html_text import parse_html


def shown(source: str) -> tuple[str, list[dict[str, object]]]:
    text = finished(parse_html(source))
    return text.text, text.json()


def entity(kind: str, offset: int, length: int, **extra: object) -> dict[str, object]:
    return {"type": kind, "offset": offset, "length": length, **extra}


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("&#57311;", "Text contains invalid Unicode characters after decoding HTML entities"),
        ("&lt;<abacaba", "Unclosed start tag at byte offset 4"),
        ("😀<x>", 'Unsupported start tag "x" at byte offset 4'),
        ("<script>", 'Unsupported start tag "script" at byte offset 0'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("<i   =aba>", 'Empty attribute name in the tag "i" at byte offset 0'),
        ("<i aba>", 'Expected equal sign in declaration of an attribute of the tag "i"'),
        ("<i aba  =  ", 'Unclosed start tag "i" at byte offset 0'),
        ("<i aba=190azAz-.,", "Unexpected end of name token at byte offset 7"),
        ('<i aba="x>', "Unclosed start tag at byte offset 0"),
        ("</", "Unexpected end tag at byte offset 0"),
        ("<b></b></b>", "Unexpected end tag at byte offset 7"),
        ("<i>a</i   ", "Unclosed end tag at byte offset 4"),
        (
            "é<i>a</em>",
            'Unmatched end tag at byte offset 6, expected "</i>", found "</em>"',
        ),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(source: str, problem: str) -> None:
    with pytest.raises(BotApiError) as refused:
        parse_html(source)
    assert refused.value.code == 400
    assert refused.value.description.startswith(f"Bad Request: can't parse entities: {problem}")


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("<b>a</b> <strong>b</strong>", "a b", [entity("bold", 0, 1), entity("bold", 2, 1)]),
        ("<i>a</i><em>b</em>", "ab", [entity("italic", 0, 1), entity("italic", 1, 1)]),
        ("<u>a</u><ins>b</ins>", "ab", [entity("underline", 0, 1), entity("underline", 1, 1)]),
        ("<s>a</s>", "a", [entity("strikethrough", 0, 1)]),
        ("<tg-spoiler>a</tg-spoiler>", "a", [entity("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [entity("spoiler", 0, 1)]),
        ("<B>a</B>", "a", [entity("bold", 0, 1)]),
        ("<b>a</>", "a", [entity("bold", 0, 1)]),
        ("<b></b>a", "a", []),
        ("😀<b>ж</b>", "😀ж", [entity("bold", 2, 1)]),
        (
            "<b>a<i>b</i></b>",
            "ab",
            [entity("bold", 0, 2), entity("italic", 1, 1)],
        ),
        ("<pre>a</pre>", "a", [entity("pre", 0, 1)]),
        (
            '<pre><code class="language-python">a</code></pre>',
            "a",
            [entity("pre", 0, 1, language="python")],
        ),
        (
            "<b>x<code>y</code>z</b>",
            "xyz",
            [entity("bold", 0, 1), entity("code", 1, 1), entity("bold", 2, 1)],
        ),
        ("<code>a<b>b</b></code>", "ab", [entity("code", 0, 2)]),
        ("<blockquote>a</blockquote>", "a", [entity("blockquote", 0, 1)]),
        (
            "<blockquote expandable>a</blockquote>",
            "a",
            [entity("expandable_blockquote", 0, 1)],
        ),
        (
            '<a href="https://wa.me/1?text=a&amp;b">x</a>',
            "x",
            [entity("text_link", 0, 1, url="https://wa.me/1?text=a&b")],
        ),
        ('<a href="javascript:alert(1)">x</a>', "x", []),
        ("&lt;b&gt; &amp;amp; &quot;&#65;&#x42;&nbsp;", '<b> &amp; "AB&nbsp;', []),
        ("  <b> a </b>  ", " a", [entity("bold", 0, 2)]),
        (" \n a \n ", "a", []),
        ("a\r\n\tb\u202e", "a\n b", []),
        ("/debts now", "/debts now", [entity("bot_command", 0, 6)]),
        ("1/2 a/b", "1/2 a/b", []),
        ("<code>/debts</code>", "/debts", [entity("code", 0, 6)]),
        ("see https://a.example/x?y=1.", "see https://a.example/x?y=1.", [entity("url", 4, 23)]),
        ("me@a.example", "me@a.example", [entity("email", 0, 12)]),
        ("@acme_co #late", "@acme_co #late", [entity("mention", 0, 8), entity("hashtag", 9, 5)]),
    ],
)
def test_html_becomes_text_and_entities(
    source: str, text: str, entities: list[dict[str, object]]
) -> None:
    assert shown(source) == (text, entities)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029")))
def test_escaped_text_comes_out_as_it_was_typed(typed: str) -> None:
    expected = finished(FormattedText(typed))
    read = finished(parse_html(escape(typed, quote=False)))
    assert (read.text, read.json()) == (expected.text, expected.json())


@given(st.text(alphabet='<>/&;="abiu# \n😀precodspan-', max_size=60))
def test_any_html_is_read_or_refused_and_entities_lie_within_the_text(source: str) -> None:
    try:
        text, entities = shown(source)
    except BotApiError:
        return
    units = len(text.encode("utf-16-le")) // 2
    for one in entities:
        offset, length = one["offset"], one["length"]
        assert isinstance(offset, int)
        assert isinstance(length, int)
        assert 0 <= offset < offset + length <= units


@pytest.mark.parametrize("text", ["", " \n", "\u200b", "\u2060 \ufeff", "\u00ad"])
def test_invisible_text_is_blank(text: str) -> None:
    assert is_blank(text)


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://a.example/", "https://a.example/"),
        ("a.example", "http://a.example"),
        ("tg://user?id=1", "tg://user?id=1"),
        ("mailto:me@a.example", "mailto:me@a.example"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("http://", None),
        ("http://a b.example", None),
        ("http://[", None),
        ("word", None),
    ],
)
def test_only_addresses_that_telegram_opens_become_links(address: str, opened: str | None) -> None:
    assert safe_link(address) == opened
