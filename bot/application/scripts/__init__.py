"""Use cases on the texts that users write themselves."""
