"""The dialog of a debt that is not stored yet."""

from __future__ import annotations

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from bot.chat.dialogs.draft.card import card_window
from bot.chat.dialogs.draft.questions import question_windows


async def _take_over(start_data: Any, manager: DialogManager) -> None:
    manager.dialog_data.update(start_data)


draft_dialog = Dialog(card_window, *question_windows, on_start=_take_over)
