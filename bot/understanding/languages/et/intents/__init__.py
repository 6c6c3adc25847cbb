"""By what Estonian sentences tell what the user wants."""
