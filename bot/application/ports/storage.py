"""The books, as the use cases see them: every method takes the user's id."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.domain.debts.debt import Debt, Terms
from bot.domain.ids import ChangeId, ClientId, DebtId, Seq, UserId
from bot.domain.locale import Locale
from bot.domain.money import Money
from bot.domain.people.client import Client
from bot.domain.people.rest import Rest
from bot.domain.people.user import User


class Users(Protocol):
    async def find(self, user_id: UserId) -> User | None: ...

    async def get(self, user_id: UserId) -> User:
        """Raises `NotFound`."""
        ...

    async def add(self, user: User) -> None: ...

    async def save(self, user: User) -> None: ...


class Clients(Protocol):
    async def add(self, user_id: UserId, name: str, locale: Locale) -> Client: ...

    async def get(self, user_id: UserId, client_id: ClientId) -> Client:
        """Raises `NotFound`."""
        ...

    async def all(self, user_id: UserId) -> Sequence[Client]:
        """By name."""
        ...

    async def save(self, user_id: UserId, client: Client) -> None: ...


@dataclass(frozen=True, slots=True)
class CurrencyTotal:
    """What is owed in one currency: in all, and of that what is past its due date."""

    owed: Money
    late: Money
    debts: int


@dataclass(frozen=True, slots=True)
class ClientTotal:
    """What a client owes in one currency, in `debts` invoices, of which the oldest is due on
    `since`."""

    client: Client
    owed: Money
    debts: int
    since: date


class Debts(Protocol):
    """Within a transaction there is one copy of a debt, linked with those that share a plan with
    it."""

    async def add(self, user_id: UserId, client: Client, terms: Terms) -> Debt:
        """A new debt with an empty timeline."""
        ...

    async def get(self, user_id: UserId, debt_id: DebtId) -> Debt:
        """Raises `NotFound`."""
        ...

    async def save(
        self,
        user_id: UserId,
        debt: Debt,
        step_on: date | None,
        change: ChangeId | None = None,
    ) -> None:
        """Appends the records that are new in the timeline, as parts of `change` if they are, and
        keeps the balance, the due date, what is open of a plan and the day of the next step beside
        them for the queries below."""
        ...

    async def link(self, user_id: UserId, found: Sequence[Debt]) -> None:
        """Tells debts of this transaction of those that share a plan with them by now."""
        ...

    async def open(self, user_id: UserId) -> Sequence[Debt]:
        """All that are not settled, the longest overdue first."""
        ...

    async def open_page(self, user_id: UserId, offset: int, limit: int) -> Sequence[Debt]:
        """A page of the same list."""
        ...

    async def open_of(self, user_id: UserId, client_id: ClientId) -> Sequence[Debt]: ...

    async def all_of(self, user_id: UserId, client_id: ClientId) -> Sequence[Debt]:
        """Settled ones and those that were taken back, too; the one due first comes first."""
        ...

    async def totals(self, user_id: UserId, today: date) -> Sequence[CurrencyTotal]:
        """What is owed, by currency code."""
        ...

    async def client_totals(
        self, user_id: UserId, limit: int, due_before: date | None = None
    ) -> Sequence[ClientTotal]:
        """Who owes, the longest owed first; of what was due before a day, if one is given."""
        ...

    async def last_paid(
        self, user_id: UserId, limit: int, client_id: ClientId | None = None
    ) -> Sequence[Debt]:
        """Those on which the latest payments were recorded, settled ones too, the latest first. A
        payment that was taken back counts here."""
        ...

    async def due_for_step(self, user_id: UserId, today: date) -> Sequence[Debt]:
        """Those whose next step falls on `today` or earlier."""
        ...

    async def earliest_step(self, user_id: UserId) -> date | None: ...


@dataclass(frozen=True, slots=True)
class Place:
    """A record: its debt, and its place in the timeline."""

    debt_id: DebtId
    seq: Seq


@dataclass(frozen=True, slots=True)
class RestTurn:
    """The user began, moved or ended a rest: the rest there was, and the one there is now. `seq`
    counts a user's turns from 1."""

    seq: Seq
    was: Rest | None
    now: Rest | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """What one update did to the books: the records of one or several debts, the `main` of which
    answers what the user asked for; or a turn of their rest."""

    id: ChangeId
    main: Place | None
    places: tuple[Place, ...] = ()
    """In the order of writing."""
    rest: RestTurn | None = None
    undoes: ChangeId | None = None
    is_undone: bool = False


class Changes(Protocol):
    """What every update has done, recorded in the transaction of its effect; never changed."""

    async def add(
        self,
        user_id: UserId,
        update_id: int,
        main: Place | RestTurn,
        at: datetime,
        undoes: ChangeId | None = None,
    ) -> ChangeId: ...

    async def by_update(self, user_id: UserId, update_id: int) -> ChangeRow | None: ...

    async def of_record(self, user_id: UserId, place: Place) -> ChangeRow | None: ...

    async def of_rest(self, user_id: UserId, seq: Seq) -> ChangeRow | None: ...

    async def rest_turns(self, user_id: UserId) -> int:
        """How many there have been."""
        ...

    async def last(self, user_id: UserId, before: ChangeId | None = None) -> ChangeRow | None:
        """The user's latest change, or the latest one before `before`, that is neither an undo nor
        undone."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgeRow:
    """The one nudge of a user's local day. `message_id` is None until Telegram has taken it."""

    user_id: UserId
    on: date
    created_at: datetime
    message_id: int | None = None


class Nudges(Protocol):
    async def claim_due(
        self, now: datetime, lease_until: datetime, limit: int
    ) -> Sequence[tuple[UserId, int]]:
        """Leases up to `limit` users whose hour has come, longest waiting first; gives each with
        the version of their books. Users under a lease that has not run out are passed over."""
        ...

    async def extend(self, user_id: UserId, lease_until: datetime) -> None:
        """Lets the lease run until then instead: nobody tries this user before."""
        ...

    async def release(self, user_id: UserId) -> None:
        """Ends the lease."""
        ...

    async def find(self, user_id: UserId, on: date) -> NudgeRow | None: ...

    async def put(self, row: NudgeRow) -> None:
        """Inserts the row, or sets the message id of the one that is there."""
        ...


class Books(Protocol):
    """One transaction."""

    @property
    def users(self) -> Users: ...
    @property
    def clients(self) -> Clients: ...
    @property
    def debts(self) -> Debts: ...
    @property
    def changes(self) -> Changes: ...
    @property
    def nudges(self) -> Nudges: ...


class Database(Protocol):
    def reading(self) -> AbstractAsyncContextManager[Books]:
        """A consistent view; changes are not kept."""
        ...

    def writing(self) -> AbstractAsyncContextManager[Books]:
        """Commits at the end, rolls back if the block raises. Nobody else writes meanwhile to what
        it has read (`BEGIN IMMEDIATE`; on PostgreSQL the user's row is locked by `users.get`)."""
        ...
