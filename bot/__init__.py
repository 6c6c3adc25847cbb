"""Paydove: a Telegram bot that helps freelancers get paid."""
