"""How updates come in: each handled once, what it changed stored with the mark that it was."""
