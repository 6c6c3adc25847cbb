"""Use cases on debts: logging, paying, correcting, taking back."""
