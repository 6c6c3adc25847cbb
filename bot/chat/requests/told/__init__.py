"""What the user tells of the client: plans, discounts, answers; and the buttons to act on it."""
