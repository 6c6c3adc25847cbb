"""By what Indonesian sentences tell what the user wants."""
