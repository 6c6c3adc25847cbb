"""Sums, days, names and words of Danish that any sentence may hold."""
