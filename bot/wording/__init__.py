"""The scripts that freelancers send, and money and dates as each language writes them."""
