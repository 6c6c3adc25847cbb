"""What a user can do, one use case a file, and the ports it needs."""
