"""What is agreed besides a plan: a later date, less for paying soon, a part, a corrected sum."""
