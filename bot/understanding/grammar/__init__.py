"""The grammar that the languages share: text, numbers, amounts, dates, intents, names."""
