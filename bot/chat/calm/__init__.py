"""Cool-down: a user's own furious draft, and the calm text that does its work."""
