"""The books, the conversations and the nudges in a database, through SQLAlchemy alone."""
