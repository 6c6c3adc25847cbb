"""The conversation, as a person has it: what they write, what they read, what they press."""
