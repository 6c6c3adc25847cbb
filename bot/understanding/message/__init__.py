"""One message: what is found in it, and what that comes to."""
