"""Changes as wholes, with corrections, write-offs and rests; they take the place of effects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

GIVEN_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ENTRIES = {
    "0001": "'invoice', 'payment', 'reversal'",
    "0002": "'invoice', 'payment', 'write_off', 'correction', 'reversal'",
}
CONTACT = {
    "0001": "script IS NOT NULL AND channel IS NOT NULL",
    "0002": "script IS NOT NULL AND channel IS NOT NULL AND value_on IS NOT NULL",
}
RIGHT: dict[str, type[sa.Date | sa.Text]] = {
    "right_due": sa.Date,
    "right_number": sa.Text,
    "right_issued": sa.Date,
    "right_what_for": sa.Text,
}


def upgrade() -> None:
    op.add_column("users", sa.Column("rest_until", sa.Date()))
    op.add_column("debts", sa.Column("logged_due", sa.Date()))
    op.execute("UPDATE debts SET logged_due = due")
    with op.batch_alter_table("debts") as debts:
        debts.alter_column("logged_due", existing_type=sa.Date(), nullable=False)
    _create_changes()
    _fill_changes()
    op.add_column("records", sa.Column("change_id", sa.BigInteger()))
    for name, type_ in RIGHT.items():
        op.add_column("records", sa.Column(name, type_()))
    # Until now every change was one record: they share their ids.
    op.execute("UPDATE records SET change_id = id WHERE kind <> 'nudged'")
    op.execute(
        "UPDATE records SET value_on = local_day WHERE kind = 'contact' AND value_on IS NULL"
    )
    with op.batch_alter_table("records") as records:
        _replace_checks(records, "0002")
        records.create_check_constraint(
            op.f("ck_records_write_off_given_up"), "kind <> 'write_off' OR amount_minor < 0"
        )
        records.create_foreign_key(
            "fk_records_user_id_change_id", "changes", ["user_id", "change_id"], ["user_id", "id"]
        )
    op.create_index("ix_records_change", "records", ["change_id"])
    op.drop_table("effects")


def downgrade() -> None:
    """The books keep their balances: a corrected invoice becomes one that was logged right, a
    write-off a payment, a call a message; rests and what was undone and restored are forgotten."""
    _create_effects()
    op.execute(
        "INSERT INTO effects (user_id, update_id, debt_id, seq, at) "
        "SELECT user_id, update_id, debt_id, seq, at FROM changes "
        "WHERE update_id IS NOT NULL AND debt_id IS NOT NULL"
    )
    for timeline in _timelines():
        _simplify(timeline)
    op.execute("UPDATE records SET kind = 'payment' WHERE kind = 'write_off'")
    op.execute("UPDATE records SET channel = 'message' WHERE channel = 'call'")
    op.drop_index("ix_records_change", "records")
    with op.batch_alter_table("records") as records:
        records.drop_constraint("fk_records_user_id_change_id", type_="foreignkey")
        records.drop_constraint(op.f("ck_records_write_off_given_up"), type_="check")
        _replace_checks(records, "0001")
        for name in (*RIGHT, "change_id"):
            records.drop_column(name)
    op.drop_table("changes")
    with op.batch_alter_table("debts") as debts:
        debts.drop_column("logged_due")
    with op.batch_alter_table("users") as users:
        users.drop_column("rest_until")


def _create_changes() -> None:
    op.create_table(
        "changes",
        sa.Column("id", GIVEN_ID, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("update_id", sa.BigInteger()),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("debt_id", sa.BigInteger()),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("rest_was", sa.Date()),
        sa.Column("rest_now", sa.Date()),
        sa.Column("undoes", sa.BigInteger()),
        sa.CheckConstraint("seq >= 1", name=op.f("ck_changes_seq_from_one")),
        sa.CheckConstraint("undoes < id", name=op.f("ck_changes_undoes_earlier")),
        sa.CheckConstraint(
            "debt_id IS NULL OR (rest_was IS NULL AND rest_now IS NULL)",
            name=op.f("ck_changes_rest_of_no_debt"),
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_changes_user_id"),
        sa.ForeignKeyConstraint(
            ["user_id", "debt_id"], ["debts.user_id", "debts.id"], name="fk_changes_user_id_debt_id"
        ),
        sa.ForeignKeyConstraint(
            ["user_id", "undoes"],
            ["changes.user_id", "changes.id"],
            name="fk_changes_user_id_undoes",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_changes"),
        sa.UniqueConstraint("user_id", "id", name="uq_changes_user_id_id"),
        sa.UniqueConstraint("user_id", "update_id", name="uq_changes_user_id_update_id"),
        sa.UniqueConstraint("undoes", name="uq_changes_undoes"),
    )
    op.create_index(
        "ix_changes_redelivered",
        "changes",
        ["at"],
        postgresql_where=sa.text("update_id IS NOT NULL"),
        sqlite_where=sa.text("update_id IS NOT NULL"),
    )
    op.create_index(
        "ix_changes_rest",
        "changes",
        ["user_id", "seq"],
        unique=True,
        postgresql_where=sa.text("debt_id IS NULL"),
        sqlite_where=sa.text("debt_id IS NULL"),
    )


def _fill_changes() -> None:
    op.execute(
        "INSERT INTO changes (id, user_id, update_id, at, debt_id, seq, undoes) "
        "SELECT r.id, r.user_id, e.update_id, r.at, r.debt_id, r.seq, undone.id FROM records r "
        "LEFT JOIN effects e ON e.debt_id = r.debt_id AND e.seq = r.seq "
        "LEFT JOIN records undone ON undone.debt_id = r.debt_id AND undone.seq = r.takes_back "
        "WHERE r.kind <> 'nudged' ORDER BY r.id"
    )
    if op.get_bind().dialect.name == "postgresql":
        # The ids above were given by hand, which the sequence does not notice.
        op.execute(
            "SELECT setval(pg_get_serial_sequence('changes', 'id'), "
            "(SELECT coalesce(max(id), 0) + 1 FROM changes), false)"
        )


def _create_effects() -> None:
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


def _replace_checks(records: Any, version: str) -> None:
    entry = (
        f"kind NOT IN ({ENTRIES[version]}) OR (amount_minor IS NOT NULL AND value_on IS NOT NULL)"
    )
    contact = f"kind <> 'contact' OR ({CONTACT[version]})"
    for name, condition in (("entry_has_sum_and_day", entry), ("contact_has_script", contact)):
        records.drop_constraint(op.f(f"ck_records_{name}"), type_="check")
        records.create_check_constraint(op.f(f"ck_records_{name}"), condition)


def _timelines() -> Iterator[list[dict[str, Any]]]:
    """Of every debt that has records which the earlier code can't read."""
    connection = op.get_bind()
    found = connection.execute(
        sa.text(
            "SELECT DISTINCT r.debt_id FROM records r LEFT JOIN records t "
            "ON t.debt_id = r.debt_id AND t.seq = r.takes_back "
            "WHERE r.kind IN ('correction', 'terms') OR t.takes_back IS NOT NULL"
        )
    )
    for (debt_id,) in found.all():
        rows = connection.execute(
            sa.text(
                "SELECT id, debt_id, seq, kind, amount_minor, takes_back FROM records "
                "WHERE debt_id = :debt ORDER BY seq"
            ),
            {"debt": debt_id},
        )
        yield [dict(row) for row in rows.mappings()]


def _simplify(timeline: Sequence[dict[str, Any]]) -> None:
    """Of each change only one undo is left, if it is undone; corrections go into the invoice."""
    connection = op.get_bind()
    by_seq = {row["seq"]: row for row in timeline}
    undoings: dict[int, list[int]] = {}
    for row in timeline:
        root = row
        while root["takes_back"] is not None:
            root = by_seq[root["takes_back"]]
        if root is not row:
            undoings.setdefault(root["seq"], []).append(row["seq"])
    blank: list[int] = []
    difference = 0
    for row in timeline:
        chain = undoings.get(row["seq"], [])
        if row["kind"] in ("correction", "terms"):
            sums = (by_seq[seq]["amount_minor"] or 0 for seq in (row["seq"], *chain))
            difference += sum(sums) if row["kind"] == "correction" else 0
            blank += [row["seq"], *chain]
        else:
            blank += chain[len(chain) % 2 :]
    for seq in sorted(blank, reverse=True):
        connection.execute(
            sa.text(
                "UPDATE records SET kind = 'nudged', step = 'rung', takes_back = NULL, "
                "amount_minor = NULL, value_on = NULL WHERE id = :id"
            ),
            {"id": by_seq[seq]["id"]},
        )
    by = {"difference": difference, "debt": timeline[0]["debt_id"]}
    connection.execute(
        sa.text(
            "UPDATE records SET amount_minor = amount_minor + :difference "
            "WHERE debt_id = :debt AND kind = 'invoice'"
        ),
        by,
    )
    connection.execute(
        sa.text("UPDATE debts SET amount_minor = amount_minor + :difference WHERE id = :debt"), by
    )
