"""What exists in the pretend Telegram: people, chats, messages, files, updates, faults."""
