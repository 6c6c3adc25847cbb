"""What is compiled when: at start in the bot, at its first use in `paydove parse`."""

from __future__ import annotations

from bot.domain.locale import Locale
from bot.understanding.grammar.language import Language
from bot.understanding.grammars import VOCABULARIES


def test_a_rule_is_compiled_when_it_is_first_looked_for() -> None:
    rule = Language(VOCABULARIES[Locale.EN]).rule(lambda: r"net (\d+)")
    assert not rule.is_compiled()
    assert rule.search("paid, net 30")
    assert rule.is_compiled()
    assert rule.match("net 7")
    assert not rule.fullmatch("net 7 days")


def test_warming_a_language_compiles_its_rules() -> None:
    language = Language(VOCABULARIES[Locale.EN])
    rules = [language.rule(lambda: "owes"), language.rule(lambda: "paid")]
    assert not any(rule.is_compiled() for rule in rules)
    language.warm()
    assert all(rule.is_compiled() for rule in rules)
