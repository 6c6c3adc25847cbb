"""By what Danish sentences tell what the user wants."""
