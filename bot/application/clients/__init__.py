"""Use cases on those who owe."""
