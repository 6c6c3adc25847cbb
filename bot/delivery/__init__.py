"""The worker that sends nudges, through python-telegram-bot alone."""
