"""The conversation with the freelancer, through aiogram alone."""
