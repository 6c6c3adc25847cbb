"""What clients answer, and the disputes."""
