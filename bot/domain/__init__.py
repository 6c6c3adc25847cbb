"""The rules of getting paid: pure, with today and now as arguments."""
