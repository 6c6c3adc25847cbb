"""By what English sentences tell what the user wants."""
