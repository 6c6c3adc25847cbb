"""Who owes and what for: the client and the work in a message, and clients that are known."""
