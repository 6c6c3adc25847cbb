"""Plans, later dates and offers, as the user is told of them."""
