"""By what Russian sentences tell what the user wants."""
