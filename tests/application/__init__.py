"""The use cases on books in memory."""
