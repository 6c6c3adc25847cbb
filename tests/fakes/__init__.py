"""Stand-ins for the ports: what tests of the use cases run on."""
