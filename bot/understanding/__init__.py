"""Free text to what the user means: invoice, payment, promise or other."""
