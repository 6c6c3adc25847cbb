"""What words say of a deal with a client: a yes, a no, a choice, that it is over."""
