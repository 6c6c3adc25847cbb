"""A person with a browser: the whole product as `make run` starts it, on its own chat page."""
