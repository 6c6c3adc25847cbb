"""The user's own words in the place of a script's, for one client or for all."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.application.nudges.compose_script import script_facts
from bot.application.nudges.tap import View
from bot.application.ports.storage import Database
from bot.application.ports.wording import NothingLeft, Scripts, ScriptText
from bot.domain.debts.debt import Debt
from bot.domain.ids import ClientId, UserId
from bot.domain.locale import Locale
from bot.domain.people.own_scripts import Kind
from bot.domain.people.user import User


def locale_of(view: View, debt: Debt, user: User) -> Locale:
    """The language of the text that `view` shows."""
    return user.locale if view.in_own_language else debt.client.locale


def kind_of(view: View, debt: Debt, user: User) -> Kind:
    return view.script, view.channel, locale_of(view, debt, user)


def own_source(view: View, debt: Debt, user: User) -> str | None:
    """What the user has written for the client, or else for all; None if the script stands."""
    kind = kind_of(view, debt, user)
    return debt.client.own_scripts.sources.get(kind) or user.own_scripts.sources.get(kind)


@dataclass(frozen=True, slots=True)
class TextOf:
    """What a view says: the user's own words, if there are any and they can be used."""

    scripts: Scripts

    @property
    def fields(self) -> tuple[str, ...]:
        """The names that the user's own words may have in double braces."""
        return self.scripts.own.fields

    def __call__(self, view: View, debt: Debt, user: User) -> ScriptText:
        return self._own(view, debt, user) or self._original(view, debt, user)

    def is_own(self, view: View, debt: Debt, user: User) -> bool:
        return self._own(view, debt, user) is not None

    def variants(self, view: View, debt: Debt, user: User) -> int:
        """How many wordings the script has, the user's own not among them."""
        return self.scripts.variants(view.script, view.channel, locale_of(view, debt, user))

    def source(self, view: View, debt: Debt, user: User) -> str:
        """What the user has written, or the script's text with its values as fields."""
        own = own_source(view, debt, user)
        if own is not None:
            return own
        facts = script_facts(debt, user, view.script, view.shown_on)
        text = self._original(view, debt, user)
        return self.scripts.own.source_of(text, locale_of(view, debt, user), facts)

    def preview(self, source: str, view: View, debt: Debt, user: User) -> ScriptText:
        """`source` as the client would read it today. Raises `OwnScriptRefused`."""
        self.scripts.own.check(source)
        text = self._filled(source, view, debt, user)
        if text is None:
            raise NothingLeft
        return text

    def _own(self, view: View, debt: Debt, user: User) -> ScriptText | None:
        source = own_source(view, debt, user)
        return None if source is None else self._filled(source, view, debt, user)

    def _filled(self, source: str, view: View, debt: Debt, user: User) -> ScriptText | None:
        facts = script_facts(debt, user, view.script, view.shown_on)
        return self.scripts.own.fill(source, view.channel, locale_of(view, debt, user), facts)

    def _original(self, view: View, debt: Debt, user: User) -> ScriptText:
        facts = script_facts(debt, user, view.script, view.shown_on)
        locale = locale_of(view, debt, user)
        return self.scripts.render(view.script, view.channel, locale, facts, view.variant)


@dataclass(frozen=True, slots=True)
class ChangeOwnScript:
    database: Database
    scripts: Scripts

    async def __call__(
        self,
        user_id: UserId,
        kind: Kind,
        source: str | None,
        client_id: ClientId,
        *,
        for_all: bool = False,
    ) -> None:
        """Puts `source` in the place of the script, or the script back if None: for one client, or
        for all, and then the client's own words go too. Raises `OwnScriptRefused`, `NotFound`."""
        if source is not None:
            self.scripts.own.check(source)
        async with self.database.writing() as books:
            user = await books.users.get(user_id)
            client = await books.clients.get(user.id, client_id)
            theirs = client.own_scripts.with_source(kind, None if for_all else source)
            if theirs != client.own_scripts:
                await books.clients.save(user.id, replace(client, own_scripts=theirs))
            if for_all:
                everybodys = user.own_scripts.with_source(kind, source)
                await books.users.save(replace(user, own_scripts=everybodys))
