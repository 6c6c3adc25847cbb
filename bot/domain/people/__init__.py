"""The user and their clients."""
