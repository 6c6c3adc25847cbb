"""Use cases on promises to pay."""
