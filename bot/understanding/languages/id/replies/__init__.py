"""What clients answer in Indonesian."""
