"""The books: users, clients, debts with their records, nudges, and conversations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

GIVEN_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "conversation_states",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "key", name="pk_conversation_states"),
    )
    op.create_table(
        "handled_updates",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "update_id", name="pk_handled_updates"),
    )
    op.create_index("ix_handled_updates_at", "handled_updates", ["at"])
    op.create_table(
        "users",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("locale", sa.String(length=2), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("nudge_hour", sa.SmallInteger(), nullable=False),
        sa.Column("quiet_days", sa.SmallInteger(), nullable=False),
        sa.Column("welcomed", sa.Boolean(), nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("talked_of", sa.BigInteger()),
        sa.Column("next_nudge_at", sa.DateTime(timezone=True)),
        sa.Column("last_nudge_on", sa.Date()),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True)),
        sa.CheckConstraint("nudge_hour BETWEEN 0 AND 23", name=op.f("ck_users_nudge_hour")),
        sa.CheckConstraint("quiet_days BETWEEN 0 AND 127", name=op.f("ck_users_quiet_days")),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
    )
    op.create_index(
        "ix_users_due",
        "users",
        ["next_nudge_at"],
        postgresql_where=sa.text("next_nudge_at IS NOT NULL"),
        sqlite_where=sa.text("next_nudge_at IS NOT NULL"),
    )
    op.create_table(
        "clients",
        sa.Column("id", GIVEN_ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("locale", sa.String(length=2), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_clients_user_id"),
        sa.PrimaryKeyConstraint("id", name="pk_clients"),
        sa.UniqueConstraint("user_id", "id", name="uq_clients_user_id_id"),
    )
    op.create_table(
        "nudges",
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("local_day", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_id", sa.BigInteger()),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_nudges_user_id"),
        sa.PrimaryKeyConstraint("user_id", "local_day", name="pk_nudges"),
    )
    op.create_table(
        "debts",
        sa.Column("id", GIVEN_ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("client_id", sa.BigInteger(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("number", sa.Text()),
        sa.Column("issued", sa.Date()),
        sa.Column("what_for", sa.Text()),
        sa.Column("record_count", sa.Integer(), nullable=False),
        sa.Column("balance_minor", sa.BigInteger(), nullable=False),
        sa.Column("step_on", sa.Date()),
        sa.CheckConstraint("amount_minor > 0", name=op.f("ck_debts_amount_positive")),
        sa.CheckConstraint("balance_minor >= 0", name=op.f("ck_debts_balance_not_negative")),
        sa.ForeignKeyConstraint(
            ["user_id", "client_id"],
            ["clients.user_id", "clients.id"],
            name="fk_debts_user_id_client_id",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_debts"),
        sa.UniqueConstraint("user_id", "id", name="uq_debts_user_id_id"),
    )
    op.create_index("ix_debts_client", "debts", ["user_id", "client_id"])
    op.create_index(
        "ix_debts_open",
        "debts",
        ["user_id", "due", "id"],
        postgresql_where=sa.text("balance_minor > 0"),
        sqlite_where=sa.text("balance_minor > 0"),
    )
    op.create_index(
        "ix_debts_step",
        "debts",
        ["user_id", "step_on"],
        postgresql_where=sa.text("step_on IS NOT NULL"),
        sqlite_where=sa.text("step_on IS NOT NULL"),
    )
    op.create_table(
        "records",
        sa.Column("id", GIVEN_ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("debt_id", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("local_day", sa.Date(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger()),
        sa.Column("value_on", sa.Date()),
        sa.Column("promised_for", sa.Date()),
        sa.Column("script", sa.Text()),
        sa.Column("channel", sa.Text()),
        sa.Column("deadline", sa.Date()),
        sa.Column("paused_until", sa.Date()),
        sa.Column("step", sa.Text()),
        sa.Column("rung", sa.Text()),
        sa.Column("takes_back", sa.Integer()),
        sa.CheckConstraint(
            "(takes_back IS NOT NULL) = (kind IN ('reversal', 'withdrawal'))",
            name=op.f("ck_records_takes_back_something"),
        ),
        sa.CheckConstraint(
            "kind <> 'contact' OR (script IS NOT NULL AND channel IS NOT NULL)",
            name=op.f("ck_records_contact_has_script"),
        ),
        sa.CheckConstraint(
            "kind <> 'invoice' OR amount_minor > 0", name=op.f("ck_records_invoice_owed")
        ),
        sa.CheckConstraint(
            "kind <> 'payment' OR amount_minor < 0", name=op.f("ck_records_payment_paid")
        ),
        sa.CheckConstraint(
            "kind <> 'promise' OR promised_for IS NOT NULL", name=op.f("ck_records_promise_has_day")
        ),
        sa.CheckConstraint(
            "kind NOT IN ('invoice', 'payment', 'reversal') "
            "OR (amount_minor IS NOT NULL AND value_on IS NOT NULL)",
            name=op.f("ck_records_entry_has_sum_and_day"),
        ),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_records_seq_from_one")),
        sa.CheckConstraint("takes_back < seq", name=op.f("ck_records_takes_back_earlier")),
        sa.ForeignKeyConstraint(
            ["debt_id", "takes_back"],
            ["records.debt_id", "records.seq"],
            name="fk_records_debt_id_takes_back",
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "debt_id"], ["debts.user_id", "debts.id"], name="fk_records_user_id_debt_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_records"),
        sa.UniqueConstraint("debt_id", "seq", name="uq_records_debt_id_seq"),
        sa.UniqueConstraint("debt_id", "takes_back", name="uq_records_debt_id_takes_back"),
    )
    op.create_index("ix_records_user", "records", ["user_id", "id"])
    op.create_table(
        "effects",
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("debt_id", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["debt_id", "seq"], ["records.debt_id", "records.seq"], name="fk_effects_debt_id_seq"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "debt_id"], ["debts.user_id", "debts.id"], name="fk_effects_user_id_debt_id"
        ),
        sa.PrimaryKeyConstraint("user_id", "update_id", name="pk_effects"),
    )
    op.create_index("ix_effects_at", "effects", ["at"])


def downgrade() -> None:
    op.drop_table("effects")
    op.drop_table("records")
    op.drop_table("debts")
    op.drop_table("nudges")
    op.drop_table("clients")
    op.drop_table("users")
    op.drop_table("handled_updates")
    op.drop_table("conversation_states")
