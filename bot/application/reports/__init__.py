"""What the books answer to a question. Nothing here changes them."""
