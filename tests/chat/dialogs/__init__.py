"""The dialogs: questions and what they lead to."""
