"""/prevent: the checklist before a job, a decision a screen, with the texts to copy."""
