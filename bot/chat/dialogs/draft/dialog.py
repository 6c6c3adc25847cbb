"""The dialog of a debt that is not stored yet."""

from __future__ import annotations

from aiogram_dialog import Dialog

from bot.chat.dialogs.draft.begin import take_over_now
from bot.chat.dialogs.draft.card import card_window
from bot.chat.dialogs.draft.questions import question_windows

draft_dialog = Dialog(card_window, *question_windows, on_start=take_over_now)
