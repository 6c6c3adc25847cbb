"""Use cases on nudges: whose hour has come, and what to say."""
