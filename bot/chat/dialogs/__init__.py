"""The dialogs: one package a feature, with its states, windows and what they do."""
