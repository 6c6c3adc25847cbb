"""/client: who owes, how they have paid so far, and how they are written to."""
