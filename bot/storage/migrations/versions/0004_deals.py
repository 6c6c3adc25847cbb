"""Payment plans, later dates, and offers to take less."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

CHECKS = {
    "plan_has_shares": "kind NOT IN ('plan', 'proposed') OR (shares IS NOT NULL "
    "AND plan_debts IS NOT NULL AND heads_up IS NOT NULL)",
    "offer_has_sum_and_day": "kind <> 'offer' OR (offer IS NOT NULL AND amount_minor IS NOT NULL "
    "AND amount_minor > 0 AND deadline IS NOT NULL)",
    "confirmation_has_day": "kind <> 'confirmation' OR value_on IS NOT NULL",
}
COLUMNS: dict[str, sa.Text | sa.Boolean] = {
    "shares": sa.Text(),
    "plan_debts": sa.Text(),
    "heads_up": sa.Boolean(),
    "offer": sa.Text(),
}
SCRIPTS = (
    "invoice_adjusted",
    "plan_less",
    "plan_later",
    "plan_unsure",
    "plan_proposals",
    "plan_schedule",
    "plan_agreed",
    "deferral_agreed",
    "instalment_soon",
    "instalment_missed",
    "instalment_again",
    "instalment_thanks",
    "whole_balance",
    "settlement_offer",
    "offer_lapsed",
    "settled",
)
STEPS = (
    "instalment_soon",
    "instalment_due",
    "instalment_missed",
    "instalment_again",
    "plan_broken",
    "offer_due",
    "offer_lapsed",
    "proposed",
)
DATES = """
SELECT debt_id, seq, takes_back, right_due FROM records
WHERE debt_id IN (SELECT debt_id FROM instalments)
AND (takes_back IS NOT NULL OR right_due IS NOT NULL)
ORDER BY debt_id, seq DESC
"""


def upgrade() -> None:
    for name, type_ in COLUMNS.items():
        op.add_column("records", sa.Column(name, type_))
    with op.batch_alter_table("records") as records:
        for name, condition in CHECKS.items():
            records.create_check_constraint(op.f(f"ck_records_{name}"), condition)
    op.create_table(
        "instalments",
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("debt_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("open_minor", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id", "debt_id"],
            ["debts.user_id", "debts.id"],
            name=op.f("fk_instalments_user_id_debt_id"),
        ),
        sa.PrimaryKeyConstraint("debt_id", "number", name=op.f("pk_instalments")),
        sa.CheckConstraint("open_minor > 0", name=op.f("ck_instalments_open_positive")),
    )


def downgrade() -> None:
    """The books keep their balances, and debts their due dates; what was agreed is forgotten, and
    a text of a new kind becomes a friendly word."""
    connection = op.get_bind()
    put_due_dates_back(connection)
    op.drop_table("instalments")
    op.execute(
        "UPDATE records SET kind = 'terms', amount_minor = NULL, value_on = NULL, deadline = NULL "
        "WHERE kind IN ('proposed', 'declined', 'plan', 'plan_end', 'confirmation', 'offer')"
    )
    for statement, new in (
        ("UPDATE records SET script = 'friendly' WHERE script IN :new", SCRIPTS),
        ("UPDATE records SET step = 'rung', rung = NULL WHERE step IN :new", STEPS),
    ):
        names: sa.BindParameter[tuple[str, ...]] = sa.bindparam("new", value=new, expanding=True)
        connection.execute(sa.text(statement).bindparams(names))
    with op.batch_alter_table("records") as records:
        for name in CHECKS:
            records.drop_constraint(op.f(f"ck_records_{name}"), type_="check")
    with op.batch_alter_table("records") as records:
        for name in COLUMNS:
            records.drop_column(name)


def put_due_dates_back(connection: sa.Connection) -> None:
    """The due date of each debt in a plan is that of the invoice again, or of the last correction
    that stands; its ladder is looked at from then on."""
    right: dict[int, object] = {}
    gone: set[tuple[int, int]] = set()
    # The latest first, so that what is taken back is known before it is met.
    for record in connection.execute(sa.text(DATES)):
        if (record.debt_id, record.seq) in gone:
            continue
        if record.takes_back is not None:
            gone.add((record.debt_id, record.takes_back))
        if record.right_due is not None:
            right.setdefault(record.debt_id, record.right_due)
    connection.execute(
        sa.text(
            "UPDATE debts SET due = logged_due, step_on = logged_due"
            " WHERE id IN (SELECT debt_id FROM instalments)"
        )
    )
    for debt_id, due in right.items():
        statement = sa.text("UPDATE debts SET due = :due, step_on = :due WHERE id = :id")
        connection.execute(statement, {"due": due, "id": debt_id})
