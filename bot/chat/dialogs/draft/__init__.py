"""A debt before it is stored: its card, and the questions that complete it."""
