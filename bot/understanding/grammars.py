"""All rules of a language, compiled once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property

from bot.domain.locale import Locale
from bot.understanding.acts.clients import NamedClient
from bot.understanding.acts.order import ActGrammar
from bot.understanding.acts.paid_out import PaidOut
from bot.understanding.acts.rests import RestGrammar
from bot.understanding.dates.phrases import DateGrammar
from bot.understanding.dates.placing import PlacingGrammar
from bot.understanding.dates.roles import RoleGrammar
from bot.understanding.deals.grammar import DealGrammar
from bot.understanding.grammar.cue import Cue
from bot.understanding.grammar.intents import IntentGrammar
from bot.understanding.grammar.invoice_numbers import InvoiceNumbers
from bot.understanding.grammar.language import Language
from bot.understanding.grammar.numbering import together
from bot.understanding.grammar.spelling import Spelling
from bot.understanding.grammar.text import Sentence, as_sentence, in_cyrillic
from bot.understanding.grammar.vocabulary import Vocabulary
from bot.understanding.intents.classes import ClassTables
from bot.understanding.intents.decision import IntentWeigher
from bot.understanding.languages.da import DANISH
from bot.understanding.languages.da.intents import classes as da_classes
from bot.understanding.languages.en import ENGLISH
from bot.understanding.languages.en.intents import classes as en_classes
from bot.understanding.languages.et import ESTONIAN
from bot.understanding.languages.et.intents import classes as et_classes
from bot.understanding.languages.id import INDONESIAN
from bot.understanding.languages.id.intents import classes as id_classes
from bot.understanding.languages.ru import RUSSIAN
from bot.understanding.languages.ru.intents import classes as ru_classes
from bot.understanding.mixed.tongues import Tongues
from bot.understanding.mixed.vocabulary import with_english
from bot.understanding.money.amounts import AmountGrammar
from bot.understanding.money.codes_in_names import NamesLikeSums
from bot.understanding.money.reckoned_sums import ReckonedSums
from bot.understanding.money.sums import SumChooser
from bot.understanding.names.class_before import ClassBefore
from bot.understanding.names.known_clients import KnownClients
from bot.understanding.names.parties import PartyGrammar
from bot.understanding.names.recalled import Recalled
from bot.understanding.names.russian_firms import RussianFirms
from bot.understanding.names.written_firms import WrittenFirms
from bot.understanding.several import ApieceGrammar, SeveralGrammar
from bot.understanding.several.payers import SeveralPayers

VOCABULARIES: Mapping[Locale, Vocabulary] = {
    Locale.EN: ENGLISH,
    Locale.RU: RUSSIAN,
    Locale.DA: DANISH,
    Locale.ET: ESTONIAN,
    Locale.ID: INDONESIAN,
}
NUMBERING = together(words.numbering for words in VOCABULARIES.values())
WORD_CLASSES: Mapping[Locale, ClassTables] = {
    Locale.EN: en_classes.CLASSES,
    Locale.RU: ru_classes.CLASSES,
    Locale.DA: da_classes.CLASSES,
    Locale.ET: et_classes.CLASSES,
    Locale.ID: id_classes.CLASSES,
}


class Grammar:
    """All rules of one language, compiled."""

    def __init__(self, locale: Locale, vocabulary: Vocabulary, *mixed_in: Locale) -> None:
        self.language = Language(vocabulary)
        self.locale = locale
        self.spelling = Spelling(self.language)
        self.amounts = AmountGrammar(self.language)
        self.dates = DateGrammar(self.language)
        self.numbers = InvoiceNumbers(self.language, NUMBERING)
        self.intents = IntentGrammar(self.language)
        self.sums = SumChooser(self.language)
        self.reckoned_sums = ReckonedSums(self.language)
        self.names_like_sums = NamesLikeSums(self.language)
        by_letters = bool(vocabulary.firm_openers)
        self.firms = (WrittenFirms if by_letters else RussianFirms)(self.language)
        self.placing = PlacingGrammar(self.language)
        self.roles = RoleGrammar(self.language)
        self.several = SeveralGrammar(self.language, self.sums)
        self.apiece = ApieceGrammar(self.language)
        self.payers_apart = SeveralPayers(self.language)
        self.acts = ActGrammar(self.language, self.intents, self.amounts)
        self.paid_out = PaidOut(self.language, self.intents)
        classes = [WORD_CLASSES[spoken] for spoken in (locale, *mixed_in)]
        self.weigher = IntentWeigher(self.language, classes)
        self.clients = NamedClient(self.language)
        self.deals = DealGrammar(self.language)
        self.parties = PartyGrammar(self.language)
        self.class_before = ClassBefore(self.language)
        self.known = KnownClients(self.language)
        self.recalled = Recalled(self.language)
        words = self.language.vocabulary
        self.first_names = frozenset(words.first_names)
        self.class_words = self.language.folded_words(words.class_words)
        self.kin = frozenset(words.kin)
        """As written: folded, Danish "får" (gets) is "far" (father)."""
        self.edges = self.language.folded_words(words.name_edges)
        self.relations = self.language.folded_words(words.relations)
        trades = self.language.folded_words(word for word in words.trades if word[-1] != "*")
        self.relatives = self.relations - trades
        """Without what is work as well: "бухгалтерия за август"."""
        self.negations = self.language.folded_words(words.negations)
        elsewhere = self.language.alternation(words.elsewhere)
        self.elsewhere = self.language.rule(lambda: rf"(?<!\w)(?:{elsewhere})(?!\w)")
        of_paying = self.language.alternation(words.of_paying)
        self.of_paying = self.language.rule(lambda: rf"(?<!\w)(?:{of_paying})(?!\w)")
        excepting = self.language.alternation(words.excepting)
        self.excepting = self.language.rule(lambda: rf"(?<!\w)(?:{excepting})(?!\w)")
        self.excepted = self.language.rule(lambda: rf"(?<!\w)(?:{excepting})(?: \w+){{0,2}} $")
        self.but = self.language.folded_words(words.acts.but[:1])
        self.due_words = self.language.folded_words(words.due_cues)
        self.payers = self.language.folded_words(words.acts.from_this)
        """What stands before whom money is from: "from"."""
        self.nobody = self.language.folded_words(
            [*words.fillers, *words.pronouns, *words.articles, *words.class_words]
        )

    @cached_property
    def months(self) -> frozenset[str]:
        """The folded names of months, in all their forms of one word."""
        return frozenset(
            word
            for word, entries in self.language.entries.items()
            if entries[0].letter == "M" and len(entries[0].tokens) == 1
        )

    @cached_property
    def of_or_from(self) -> frozenset[str]:
        """Small words before the month that something was done in: "for May", "from May"."""
        words = self.language.vocabulary
        said = (*words.cues[Cue.FOR], *words.cues[Cue.TO], *words.acts.from_this)
        return frozenset(self.language.folded_words(said))

    @cached_property
    def month_behind(self) -> re.Pattern[str]:
        """The month or quarter that work was done in, right behind it: "cleaning for May"."""
        of = self.language.alternation(self.language.vocabulary.cues[Cue.FOR])
        months = "|".join(sorted(self.months))
        quarters = self.language.alternation(self.language.vocabulary.units["quarter"].split("; "))
        quarter = rf"(?:\w+(?:-\w{{1,2}})? )?(?:{quarters})"  # "2", "2-й", "II", "второй"
        return re.compile(rf" (?:{of}) (?:{months}|{quarter})(?!\w)")

    @cached_property
    def saint(self) -> re.Pattern[str]:
        """A school or church by its saint's name: "St Mary's"."""
        saints = self.language.alternation(self.language.vocabulary.saints)
        return re.compile(rf"(?:{saints})\.? [^\W\d_]+'s(?!\w)(?! [^\W\d_]+'s)")

    @cached_property
    def rests(self) -> RestGrammar:
        """Needed by few messages, so compiled with the first of them."""
        return RestGrammar(self.language)

    def sentence(self, text: str) -> Sentence:
        return as_sentence(text, self.language.vocabulary.digraphs)

    def in_cyrillic(self, sentence: Sentence) -> Sentence:
        return in_cyrillic(sentence, self.language.currencies)


@cache
def grammar_of(locale: Locale) -> Grammar:
    return Grammar(locale, VOCABULARIES[locale])


@cache
def tongues() -> Tongues:
    """The words of all languages."""
    return Tongues(VOCABULARIES)


@cache
def mixed_grammar_of(locale: Locale) -> Grammar:
    """A language with English mixed in; made when the first message needs it."""
    if locale is Locale.EN:
        return grammar_of(locale)
    own = VOCABULARIES[locale]
    return Grammar(locale, with_english(own, ENGLISH, tongues().words(locale)), Locale.EN)
