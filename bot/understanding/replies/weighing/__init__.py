"""What speaks for each reason of an answer, and how much."""
