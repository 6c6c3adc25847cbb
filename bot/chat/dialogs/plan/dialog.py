"""The dialog of a payment plan that is not agreed yet."""

from __future__ import annotations

from aiogram_dialog import Dialog

from bot.chat.dialogs.plan.own import own_windows
from bot.chat.dialogs.plan.questions import question_windows
from bot.chat.dialogs.plan.rows import row_windows
from bot.chat.dialogs.plan.schedule import other_window, schedule_window
from bot.chat.dialogs.plan.terms import terms_windows
from bot.chat.dialogs.said import take_over

plan_dialog = Dialog(
    *question_windows,
    *terms_windows,
    *own_windows,
    schedule_window,
    other_window,
    *row_windows,
    on_start=take_over,
)
