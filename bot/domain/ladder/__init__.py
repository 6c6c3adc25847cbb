"""The ladder of reminders, the texts, and the user's policy about them."""
