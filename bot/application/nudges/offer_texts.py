"""Which texts the user can send from the client's own chat, where they typed the client's name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot.application.clients.match_client import match_client
from bot.application.nudges.compose_script import next_variant
from bot.application.nudges.fitting import is_true, true_rungs
from bot.application.nudges.tap import View
from bot.application.ports.clock import Clock
from bot.application.ports.storage import Books, Database
from bot.domain.debts.debt import Debt
from bot.domain.ids import UserId
from bot.domain.ladder.rungs import Rung
from bot.domain.ladder.script import Channel, Script
from bot.domain.people.client import Client
from bot.domain.people.user import User
from bot.domain.step import step_of

OFFERS = 10
"""In one list; the next letter makes it shorter."""

_APART = " · "
_LONGEST_NAME = 150
"""Characters of a name that are asked for; a query has 256 at most."""

Named = Callable[[User, Script], str]
"""What a script is called in the user's language."""


@dataclass(frozen=True, slots=True)
class Offers:
    user: User
    texts: tuple[tuple[Debt, View], ...]


@dataclass(frozen=True, slots=True)
class OfferTexts:
    """Reads the books and changes nothing in them."""

    database: Database
    clock: Clock

    async def __call__(self, user_id: UserId, query: str, named: Named) -> Offers | None:
        """The texts for the clients whose names `query` is, or begins; where it names a script too,
        as `query_for` writes it, that one; and for an empty query those that are to be sent today.
        None for somebody who has never written to the bot."""
        query = " ".join(query.split())
        async with self.database.reading() as books:
            user = await books.users.find(user_id)
            if user is None:
                return None
            name, _, wanted = query.rpartition(_APART)
            scripts = _called(wanted, user, named) if name else ()
            debts = await _debts_of(books, user, name) if scripts else ()
            if not debts:
                scripts = ()
                debts = await _debts_of(books, user, query)
        today = user.today(self.clock.now())
        if scripts:
            offered = _true(scripts, debts, today)
        elif query:
            offered = _fitting(user, debts, today)
        else:
            offered = _due(user, debts, today)
        texts = {(debt.id, script): (debt, _view(debt, script, today)) for debt, script in offered}
        return Offers(user, tuple(texts.values())[:OFFERS])


def query_for(name: str, script_name: str | None = None) -> str:
    """What is typed to be offered the texts for a client, or that one text."""
    client = name[:_LONGEST_NAME].rstrip()
    return client if script_name is None else f"{client}{_APART}{script_name}"


async def _debts_of(books: Books, user: User, name: str) -> Sequence[Debt]:
    """The open ones of the clients that `name` may mean; without it, all."""
    if not name:
        return await books.debts.open(user.id)
    clients = await books.clients.all(user.id)
    match = match_client([name], clients, user.locale)
    begun = [client for client in clients if _begins(name, client)]
    found = {client.id: client for client in (*match.sure, *begun, *match.near)}
    debts = [await books.debts.open_of(user.id, client_id) for client_id in [*found][:OFFERS]]
    return [debt for of_client in debts for debt in of_client]


def _begins(typed: str, client: Client) -> bool:
    """Whether the name, or a word of it, begins with what has been typed so far."""
    name, typed = client.name.casefold(), typed.casefold()
    return name.startswith(typed) or any(word.startswith(typed) for word in name.split())


def _due(user: User, debts: Sequence[Debt], today: date) -> Iterator[tuple[Debt, Script]]:
    """What the ladder asks for today, told about or not."""
    for debt in debts:
        step = step_of(debt, user, today)
        if step is None or step.script is None:
            continue
        if step.on <= today or debt.nudges_since_change(step.kind, step.rung):
            yield debt, step.script


def _fitting(user: User, debts: Sequence[Debt], today: date) -> Iterator[tuple[Debt, Script]]:
    """Today's first, then what holds of a plan or an offer, and those of the ladder that are no
    firmer than it, or than what the client has had before: a tap sends at once, and no warning
    should go out by a slip."""
    todays = dict(_due(user, debts, today))
    yield from todays.items()
    for debt in debts:
        yield from ((debt, script) for script in _held(debt, today))
        firmest = max(map(_rank, [todays.get(debt, Script.FRIENDLY), *_sent(debt)]))
        for script in true_rungs(debt, today):
            if _rank(script) <= firmest:
                yield debt, script


def _held(debt: Debt, today: date) -> list[Script]:
    """Of a plan, one debt speaks for all."""
    if debt.plan is not None:
        held = [Script.INSTALMENT_SOON, Script.INSTALMENT_MISSED] if debt.leads else []
    else:
        held = [] if debt.offer is None else [Script.DISCOUNT_OFFER, Script.SETTLEMENT_OFFER]
    return [script for script in held if is_true(script, debt, today)]


def _sent(debt: Debt) -> list[Script]:
    return [contact.script for contact in debt.contacts]


def _rank(script: Script) -> int:
    """Of a text that is no rung, that of a friendly one."""
    return (script.rung or Rung.FRIENDLY).rank


def _called(wanted: str, user: User, named: Named) -> tuple[Script, ...]:
    """The scripts whose names begin so."""
    begun = wanted.casefold()
    return tuple(script for script in Script if named(user, script).casefold().startswith(begun))


def _true(
    scripts: Sequence[Script], debts: Sequence[Debt], today: date
) -> Iterator[tuple[Debt, Script]]:
    for debt in debts:
        for script in scripts:
            if Channel.MESSAGE in script.channels and is_true(script, debt, today):
                yield debt, script


def _view(debt: Debt, script: Script, today: date) -> View:
    return View(script, Channel.MESSAGE, next_variant(debt, script), today)
