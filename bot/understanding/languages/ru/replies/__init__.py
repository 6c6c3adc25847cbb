"""What clients answer in Russian."""
