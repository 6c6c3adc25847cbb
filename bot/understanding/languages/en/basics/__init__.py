"""Sums, days, names and words of English that any sentence may hold."""
