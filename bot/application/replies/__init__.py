"""What clients answer, and what follows from it."""
