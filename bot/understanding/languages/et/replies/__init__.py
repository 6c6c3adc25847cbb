"""What clients answer in Estonian."""
