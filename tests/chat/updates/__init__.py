"""Updates as Telegram delivers them: again, late, in the wrong place."""
