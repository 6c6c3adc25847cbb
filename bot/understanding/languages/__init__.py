"""The vocabulary of each language: data, one module a language."""
