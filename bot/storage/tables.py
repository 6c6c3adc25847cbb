"""The tables, and the constraints that keep the books right even if the code is wrong.

Everything belongs to a user. Foreign keys to clients and debts include the user's id, so that a
row can't refer to another user's.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.types import GivenId, ListText, OwnScriptsText, PolicyText, RestUntil, UtcDateTime

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

users = Table(
    "users",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("locale", String(2), nullable=False),
    Column("zone", Text, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("nudge_hour", SmallInteger, nullable=False),
    # Bit 0 is Monday.
    Column("quiet_days", SmallInteger, nullable=False),
    Column("country", String(2)),
    # Without one, the standard policy.
    Column("policy", PolicyText),
    Column("pay_to", Text),
    Column("own_scripts", OwnScriptsText),
    Column("welcomed", Boolean, nullable=False),
    Column("reachable", Boolean, nullable=False),
    # No foreign key: it would make a circle with that of the debts. Reads are scoped anyway.
    Column("talked_of", BigInteger),
    Column("rest_until", RestUntil),
    Column("next_nudge_at", UtcDateTime),
    Column("last_nudge_on", Date),
    Column("version", BigInteger, nullable=False),
    Column("lease_until", UtcDateTime),
    CheckConstraint("nudge_hour BETWEEN 0 AND 23", name="nudge_hour"),
    CheckConstraint("quiet_days BETWEEN 0 AND 127", name="quiet_days"),
)
Index(
    "ix_users_due",
    users.c.next_nudge_at,
    postgresql_where=text("next_nudge_at IS NOT NULL"),
    sqlite_where=text("next_nudge_at IS NOT NULL"),
)

clients = Table(
    "clients",
    metadata,
    Column("id", GivenId, primary_key=True),
    Column("user_id", BigInteger, ForeignKey(users.c.id), nullable=False),
    Column("name", Text, nullable=False),
    Column("locale", String(2), nullable=False),
    # Without one, the user's.
    Column("policy", PolicyText),
    Column("email", Text),
    Column("phone", Text),
    # Where other words than the user's own for all clients hold.
    Column("own_scripts", OwnScriptsText),
    # Also the index of a user's clients.
    UniqueConstraint("user_id", "id"),
)

debts = Table(
    "debts",
    metadata,
    Column("id", GivenId, primary_key=True),
    Column("user_id", BigInteger, nullable=False),
    Column("client_id", BigInteger, nullable=False),
    # As logged; what holds since is in the records.
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("logged_due", Date, nullable=False),
    Column("number", Text),
    Column("issued", Date),
    Column("what_for", Text),
    # What follows from the records, kept for the queries: the day on which money is expected next,
    # how many there are, their sum, and the day of the next step.
    Column("due", Date, nullable=False),
    Column("record_count", Integer, nullable=False),
    Column("balance_minor", BigInteger, nullable=False),
    Column("step_on", Date),
    ForeignKeyConstraint(["user_id", "client_id"], [clients.c.user_id, clients.c.id]),
    UniqueConstraint("user_id", "id"),
    CheckConstraint("amount_minor > 0", name="amount_positive"),
    CheckConstraint("balance_minor >= 0", name="balance_not_negative"),
)
Index("ix_debts_client", debts.c.user_id, debts.c.client_id)
Index(
    "ix_debts_open",
    debts.c.user_id,
    debts.c.due,
    debts.c.id,
    postgresql_where=text("balance_minor > 0"),
    sqlite_where=text("balance_minor > 0"),
)
Index(
    "ix_debts_step",
    debts.c.user_id,
    debts.c.step_on,
    postgresql_where=text("step_on IS NOT NULL"),
    sqlite_where=text("step_on IS NOT NULL"),
)

changes = Table(
    "changes",
    metadata,
    # Tells which of two changes is the later, whatever the clock said.
    Column("id", GivenId, primary_key=True),
    Column("user_id", BigInteger, ForeignKey(users.c.id), nullable=False),
    # Forgotten once Telegram can't deliver it again: it may give the number to another update.
    Column("update_id", BigInteger),
    Column("at", UtcDateTime, nullable=False),
    # The main record; without a debt it is a turn of the user's rest, and `seq` counts these. No
    # foreign key to the records, which refer to this.
    Column("debt_id", BigInteger),
    Column("seq", Integer, nullable=False),
    Column("rest_was", RestUntil),
    Column("rest_now", RestUntil),
    Column("undoes", BigInteger),
    ForeignKeyConstraint(["user_id", "debt_id"], [debts.c.user_id, debts.c.id]),
    ForeignKeyConstraint(["user_id", "undoes"], ["changes.user_id", "changes.id"]),
    # Also the index of a user's changes.
    UniqueConstraint("user_id", "id"),
    UniqueConstraint("user_id", "update_id"),
    UniqueConstraint("undoes"),
    CheckConstraint("seq >= 1", name="seq_from_one"),
    CheckConstraint("undoes < id", name="undoes_earlier"),
    CheckConstraint(
        "debt_id IS NULL OR (rest_was IS NULL AND rest_now IS NULL)", name="rest_of_no_debt"
    ),
)
Index(
    "ix_changes_redelivered",
    changes.c.at,
    postgresql_where=text("update_id IS NOT NULL"),
    sqlite_where=text("update_id IS NOT NULL"),
)
Index(
    "ix_changes_rest",
    changes.c.user_id,
    changes.c.seq,
    unique=True,
    postgresql_where=text("debt_id IS NULL"),
    sqlite_where=text("debt_id IS NULL"),
)

records = Table(
    "records",
    metadata,
    # Tells which of two records of different debts is the later, whatever the clock said.
    Column("id", GivenId, primary_key=True),
    Column("user_id", BigInteger, nullable=False),
    Column("debt_id", BigInteger, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("local_day", Date, nullable=False),
    # The change that it is a part of; nudges are of none.
    Column("change_id", BigInteger),
    # In the debt's currency. Of an entry, what was promised or offered, or the right sum.
    Column("amount_minor", BigInteger),
    # Of an entry; the day of a contact, or of the client's confirmation.
    Column("value_on", Date),
    Column("promised_for", Date),
    Column("script", Text),
    Column("channel", Text),
    Column("deadline", Date),
    Column("paused_until", Date),
    Column("step", Text),
    Column("rung", Text),
    # Of a client's reply: why, also why (values after one another, with spaces), in their words.
    Column("reason", Text),
    Column("also", Text),
    Column("said", Text),
    Column("outcome", Text),
    # Of a plan: its instalments (number, day, minor units), and the debts that it covers.
    Column("shares", ListText),
    Column("plan_debts", ListText),
    Column("heads_up", Boolean),
    # Of an offer: its kind; what is to be paid is its amount, the last day its deadline.
    Column("offer", Text),
    # The seq that a reversal or withdrawal undoes.
    Column("takes_back", Integer),
    # What a correction puts right.
    Column("right_due", Date),
    Column("right_number", Text),
    Column("right_issued", Date),
    Column("right_what_for", Text),
    ForeignKeyConstraint(["user_id", "debt_id"], [debts.c.user_id, debts.c.id]),
    ForeignKeyConstraint(["debt_id", "takes_back"], ["records.debt_id", "records.seq"]),
    ForeignKeyConstraint(["user_id", "change_id"], [changes.c.user_id, changes.c.id]),
    UniqueConstraint("debt_id", "seq"),
    UniqueConstraint("debt_id", "takes_back"),
    CheckConstraint("seq >= 1", name="seq_from_one"),
    CheckConstraint("kind <> 'invoice' OR amount_minor > 0", name="invoice_owed"),
    CheckConstraint("kind <> 'payment' OR amount_minor < 0", name="payment_paid"),
    CheckConstraint("kind <> 'write_off' OR amount_minor < 0", name="write_off_given_up"),
    CheckConstraint("kind <> 'discount' OR amount_minor < 0", name="discount_let_off"),
    CheckConstraint("kind <> 'reply' OR reason IS NOT NULL", name="reply_has_reason"),
    CheckConstraint("kind <> 'resolution' OR outcome IS NOT NULL", name="resolution_has_outcome"),
    CheckConstraint("kind <> 'start' OR rung IS NOT NULL", name="start_has_rung"),
    CheckConstraint("kind <> 'promise' OR promised_for IS NOT NULL", name="promise_has_day"),
    CheckConstraint(
        "kind NOT IN ('invoice', 'payment', 'write_off', 'discount', 'correction', 'reversal') "
        "OR (amount_minor IS NOT NULL AND value_on IS NOT NULL)",
        name="entry_has_sum_and_day",
    ),
    CheckConstraint(
        "kind <> 'contact' OR (script IS NOT NULL AND channel IS NOT NULL "
        "AND value_on IS NOT NULL)",
        name="contact_has_script",
    ),
    CheckConstraint(
        "kind NOT IN ('plan', 'proposed') OR (shares IS NOT NULL AND plan_debts IS NOT NULL "
        "AND heads_up IS NOT NULL)",
        name="plan_has_shares",
    ),
    CheckConstraint(
        "kind <> 'offer' OR (offer IS NOT NULL AND amount_minor IS NOT NULL AND amount_minor > 0 "
        "AND deadline IS NOT NULL)",
        name="offer_has_sum_and_day",
    ),
    CheckConstraint("kind <> 'confirmation' OR value_on IS NOT NULL", name="confirmation_has_day"),
    CheckConstraint(
        "(takes_back IS NOT NULL) = (kind IN ('reversal', 'withdrawal'))",
        name="takes_back_something",
    ),
    CheckConstraint("takes_back < seq", name="takes_back_earlier"),
)
Index("ix_records_user", records.c.user_id, records.c.id)
Index("ix_records_change", records.c.change_id)

# What follows from the records, kept for the queries: what is open of the plan in force.
instalments = Table(
    "instalments",
    metadata,
    Column("user_id", BigInteger, nullable=False),
    Column("debt_id", BigInteger, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("day", Date, nullable=False),
    Column("open_minor", BigInteger, nullable=False),
    ForeignKeyConstraint(["user_id", "debt_id"], [debts.c.user_id, debts.c.id]),
    CheckConstraint("open_minor > 0", name="open_positive"),
)

nudges = Table(
    "nudges",
    metadata,
    Column("user_id", BigInteger, ForeignKey(users.c.id), primary_key=True),
    Column("local_day", Date, primary_key=True),
    Column("created_at", UtcDateTime, nullable=False),
    Column("message_id", BigInteger),
)

# Conversations begin before the user is known: no foreign keys to users.

conversation_states = Table(
    "conversation_states",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("key", Text, primary_key=True),
    Column("state", Text, nullable=False),
)

handled_updates = Table(
    "handled_updates",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
)
Index("ix_handled_updates_at", handled_updates.c.at)
