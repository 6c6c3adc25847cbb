"""What the chat shows: cards, answers to what was recorded, refusals."""
