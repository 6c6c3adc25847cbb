"""Policies, replies and disputes, how to reach a client and to be paid, and users' own scripts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

GIVEN_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ENTRIES = {
    "0002": "'invoice', 'payment', 'write_off', 'correction', 'reversal'",
    "0003": "'invoice', 'payment', 'write_off', 'discount', 'correction', 'reversal'",
}
CHECKS = {
    "discount_let_off": "kind <> 'discount' OR amount_minor < 0",
    "reply_has_reason": "kind <> 'reply' OR reason IS NOT NULL",
    "resolution_has_outcome": "kind <> 'resolution' OR outcome IS NOT NULL",
    "start_has_rung": "kind <> 'start' OR rung IS NOT NULL",
}
COLUMNS: dict[str, dict[str, sa.Text | sa.String]] = {
    "users": {"country": sa.String(2), "policy": sa.Text(), "pay_to": sa.Text()},
    "clients": {"policy": sa.Text(), "email": sa.Text(), "phone": sa.Text()},
    "records": {"reason": sa.Text(), "also": sa.Text(), "said": sa.Text(), "outcome": sa.Text()},
}
KNOWN_SCRIPTS = (
    "friendly",
    "friendly_again",
    "firm",
    "stop_work_warning",
    "stop_work",
    "legal_warning",
    "legal_final",
    "promise_broken",
)


def upgrade() -> None:
    for table, columns in COLUMNS.items():
        for name, type_ in columns.items():
            op.add_column(table, sa.Column(name, type_))
    _check_entries("0003")
    with op.batch_alter_table("records") as records:
        for name, condition in CHECKS.items():
            records.create_check_constraint(op.f(f"ck_records_{name}"), condition)
    op.create_table(
        "own_scripts",
        sa.Column("id", GIVEN_ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("client_id", sa.BigInteger()),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("locale", sa.String(2), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_own_scripts_user_id"),
        sa.ForeignKeyConstraint(
            ["user_id", "client_id"],
            ["clients.user_id", "clients.id"],
            name="fk_own_scripts_user_id_client_id",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_own_scripts"),
    )
    _index_own_scripts("of_client", ["user_id", "client_id"], "client_id IS NOT NULL")
    _index_own_scripts("of_all", ["user_id"], "client_id IS NULL")


def downgrade() -> None:
    """The books keep their balances: a discount becomes a write-off, a text of a new kind a
    friendly word, a letter an e-mail; replies, disputes and what was chosen are forgotten."""
    op.drop_table("own_scripts")
    op.execute("UPDATE records SET kind = 'write_off' WHERE kind = 'discount'")
    op.execute(
        "UPDATE records SET kind = 'terms', rung = NULL "
        "WHERE kind IN ('reply', 'dispute', 'resolution', 'start')"
    )
    op.get_bind().execute(
        sa.text(
            "UPDATE records SET script = 'friendly' WHERE kind = 'contact' AND script NOT IN :known"
        ).bindparams(sa.bindparam("known", KNOWN_SCRIPTS, expanding=True))
    )
    op.execute("UPDATE records SET channel = 'email' WHERE channel = 'letter'")
    op.execute(
        "UPDATE records SET step = 'rung', rung = NULL WHERE kind = 'nudged' "
        "AND (step IN ('dispute', 'last_resort') OR rung = 'upcoming')"
    )
    with op.batch_alter_table("records") as records:
        for name in CHECKS:
            records.drop_constraint(op.f(f"ck_records_{name}"), type_="check")
    _check_entries("0002")
    for table, columns in COLUMNS.items():
        with op.batch_alter_table(table) as altered:
            for name in columns:
                altered.drop_column(name)


def _check_entries(version: str) -> None:
    name = op.f("ck_records_entry_has_sum_and_day")
    with op.batch_alter_table("records") as records:
        records.drop_constraint(name, type_="check")
        records.create_check_constraint(
            name,
            f"kind NOT IN ({ENTRIES[version]}) "
            "OR (amount_minor IS NOT NULL AND value_on IS NOT NULL)",
        )


def _index_own_scripts(name: str, of: list[str], where: str) -> None:
    op.create_index(
        f"ix_own_scripts_{name}",
        "own_scripts",
        [*of, "script", "channel", "locale"],
        unique=True,
        postgresql_where=sa.text(where),
        sqlite_where=sa.text(where),
    )
