"""Policies, replies and disputes, how to reach a client and to be paid, and users' own scripts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

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
    "users": {
        "country": sa.String(2),
        "policy": sa.Text(),
        "pay_to": sa.Text(),
        "own_scripts": sa.Text(),
    },
    "clients": {
        "policy": sa.Text(),
        "email": sa.Text(),
        "phone": sa.Text(),
        "own_scripts": sa.Text(),
    },
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


def downgrade() -> None:
    """The books keep their balances: a discount becomes a write-off, a text of a new kind a
    friendly word, a letter an e-mail; replies, disputes and what was chosen are forgotten."""
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
