"""What a sentence refers to: the debts that are meant, and what was before the eyes."""
