"""The rungs with their days, the gap between them and the discount: of all clients, or of one."""
