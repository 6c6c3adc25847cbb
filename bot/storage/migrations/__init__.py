"""The database's history, run by Alembic when the bot starts."""
