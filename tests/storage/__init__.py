"""The books on a real SQLite and a real PostgreSQL."""
