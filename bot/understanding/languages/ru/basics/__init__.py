"""Sums, days, names and words of Russian that any sentence may hold."""
