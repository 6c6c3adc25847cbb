"""What clients answer in English."""
