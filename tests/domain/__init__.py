"""The rules of the books, by tables, stories and properties."""
