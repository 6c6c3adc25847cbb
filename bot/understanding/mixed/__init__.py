"""Messages that mix languages, or are in another language than the user's."""
