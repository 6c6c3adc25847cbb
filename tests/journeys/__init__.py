"""Journeys: the whole bot as processes of its own, over HTTP, against the local stand-in."""
