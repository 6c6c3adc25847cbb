"""Use cases, by feature."""
