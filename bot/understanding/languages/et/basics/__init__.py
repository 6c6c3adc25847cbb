"""Sums, days, names and words of Estonian that any sentence may hold."""
