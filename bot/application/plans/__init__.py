"""What was agreed about paying: plans, later dates, and offers to take less."""
