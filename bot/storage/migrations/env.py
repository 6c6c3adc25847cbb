"""Run by Alembic, in the transaction that `bot.storage.migrate` has begun."""

from __future__ import annotations

from alembic import context

from bot.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite changes a table only by copying it.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
