"""Use cases on the user's own settings: language, zone, currency, hour."""
