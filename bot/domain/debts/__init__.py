"""A debt, its growing timeline, and what follows from it."""
