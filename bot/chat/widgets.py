"""Dialog widgets that speak the user's language and keep the user's calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from aiogram.types import CallbackQuery, InlineKeyboardButton
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal import RawKeyboard
from aiogram_dialog.api.protocols import DialogProtocol
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Calendar, CalendarConfig, Group, ScrollingGroup, Select
from aiogram_dialog.widgets.kbd.calendar_kbd import (
    CalendarDaysView,
    CalendarMonthView,
    CalendarScope,
    CalendarScopeView,
    CalendarUserConfig,
    CalendarYearsView,
)
from aiogram_dialog.widgets.kbd.select import OnItemClick
from aiogram_dialog.widgets.text import Const, Text
from babel.dates import get_day_names, get_month_names

from bot.chat.talk import Talk, talk_of
from bot.domain.locale import Locale

T = TypeVar("T")

_BLANK = "\u2800"
"""A label that shows nothing and is not a space."""

_TO_A_PAGE = 8

_SHOWN_IN_A_ROW = ((3, 12), (2, 20))
"""How many buttons fit a row of a phone, with labels of so many characters."""

_NOTHING = "."
"""The callback data of calendar cells that do nothing."""


class Say(Text):
    """A phrase as message text, filled from the getter's values of the given names."""

    def __init__(self, key: str, *names: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key
        self.names = names

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        values = {name: data[name] for name in self.names}
        return talk_of(manager).html(self.key, **values)


class Label(Text):
    """A phrase on a button."""

    def __init__(self, key: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return talk_of(manager).plain(self.key)


class Shown(Text):
    """HTML, or a label, that the getter has composed under the given name."""

    def __init__(self, name: str, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.name = name

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return str(data.get(self.name) or "")


class ItemName(Text):
    """The name of a choice, in a `Select` over pairs of id and name."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return str(data["item"][1])


class Marked(ItemName):
    """The name of a choice with a mark before it."""

    def __init__(self, mark: str) -> None:
        super().__init__()
        self.mark = mark

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return self.mark + await super()._render_text(data, manager)


def choices(
    widget_id: str,
    items: str,
    on_choice: OnItemClick[Select[T], T],
    type_factory: Callable[[str], T],
    width: int | None = 1,
) -> Group:
    """A button for each of the getter's `items`, pairs of id and name, `width` to a row, or all in
    one."""
    return Group(_each(widget_id, items, on_choice, type_factory), width=width)


def choices_by_page(
    widget_id: str,
    items: str,
    on_choice: OnItemClick[Select[T], T],
    type_factory: Callable[[str], T],
) -> ScrollingGroup:
    """The same where there may be many: one to a row, and buttons to turn the page."""
    buttons = _each(widget_id, items, on_choice, type_factory)
    return ScrollingGroup(buttons, id="pages", width=1, height=_TO_A_PAGE, hide_on_single_page=True)


class _FittedGroup(Group):
    """Buttons side by side as long as a phone shows all of their labels."""

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        rows: RawKeyboard = await super()._render_keyboard(data, manager)
        buttons = [button for row in rows for button in row]
        longest = max((len(button.text) for button in buttons), default=0)
        width = next((count for count, most in _SHOWN_IN_A_ROW if longest <= most), 1)
        return [buttons[at : at + width] for at in range(0, len(buttons), width)]


def choices_fitted(
    widget_id: str,
    items: str,
    on_choice: OnItemClick[Select[T], T],
    type_factory: Callable[[str], T],
) -> Group:
    """The same, as many to a row as fit."""
    return _FittedGroup(_each(widget_id, items, on_choice, type_factory))


def _each(
    widget_id: str,
    items: str,
    on_choice: OnItemClick[Select[T], T],
    type_factory: Callable[[str], T],
) -> Select[T]:
    return Select(
        ItemName(),
        id=widget_id,
        item_id_getter=lambda item: item[0],
        items=items,
        type_factory=type_factory,
        on_click=on_choice,
    )


class _CalendarText(Text):
    """Names of months and weekdays as the user's language has them."""

    def __init__(self, pattern: str) -> None:
        super().__init__()
        self.pattern = pattern

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        day: date = data["date"]
        locale = talk_of(manager).locale
        month = get_month_names("wide", "stand-alone", locale=locale.value)[day.month]
        weekday = get_day_names("short", "stand-alone", locale=locale.value)[day.weekday()]
        return self.pattern.format(
            day=day.day, month=month.capitalize(), weekday=weekday.rstrip("."), year=day.year
        )


class _DaysView(CalendarDaysView):
    """Marks the user's own today, which is not the machine's."""

    async def _render_date_button(
        self, selected_date: date, today: date, data: dict[str, Any], manager: DialogManager
    ) -> InlineKeyboardButton:
        today = talk_of(manager).today
        return await super()._render_date_button(selected_date, today, data, manager)


class DayCalendar(Calendar):
    """Days from the user's today on, in their language, their week's first day first."""

    def _init_views(self) -> dict[CalendarScope, CalendarScopeView]:
        month_year = _CalendarText("{month} {year}")
        month, year = _CalendarText("{month}"), _CalendarText("{year}")
        return {
            CalendarScope.DAYS: _DaysView(
                self._item_callback_data,
                date_text=_CalendarText("{day}"),
                today_text=_CalendarText("·{day}·"),
                weekday_text=_CalendarText("{weekday}"),
                header_text=month_year,
                zoom_out_text=Const("🗓"),
                next_month_text=_CalendarText("{month} ›"),
                prev_month_text=_CalendarText("‹ {month}"),
            ),
            CalendarScope.MONTHS: CalendarMonthView(
                self._item_callback_data,
                month_text=month,
                this_month_text=month,
                header_text=year,
                zoom_out_text=year,
                next_year_text=_CalendarText("{year} ›"),
                prev_year_text=_CalendarText("‹ {year}"),
            ),
            CalendarScope.YEARS: CalendarYearsView(
                self._item_callback_data, year_text=year, this_year_text=year
            ),
        }

    async def _get_user_config(
        self, data: dict[str, Any], manager: DialogManager
    ) -> CalendarUserConfig:
        talk = talk_of(manager)
        first = 6 if talk.locale is Locale.EN and talk.user.currency == "USD" else 0
        return CalendarUserConfig(firstweekday=first, min_date=self.first_day(talk))

    def first_day(self, talk: Talk) -> date:
        return talk.today

    async def _render_keyboard(self, data: dict[str, Any], manager: DialogManager) -> RawKeyboard:
        if self.get_offset(manager) is None:
            self.set_offset(talk_of(manager).today, manager)
        keyboard: RawKeyboard = await super()._render_keyboard(data, manager)
        rows = [[self._answering(button) for button in row] for row in keyboard]
        return [row for row in rows if any(button.text != _BLANK for button in row)]

    def _answering(self, button: Any) -> Any:
        """Weekday names and blanks come with empty callback data, and blanks with a space for a
        label: neither is allowed by Telegram."""
        if button.callback_data:
            return button
        changes = {"callback_data": self._item_callback_data(_NOTHING)}
        if not button.text.strip():
            changes["text"] = _BLANK
        return button.model_copy(update=changes)

    async def _process_item_callback(
        self, callback: CallbackQuery, data: str, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        if data == _NOTHING:
            return True
        return await super()._process_item_callback(callback, data, dialog, manager)


class AnyDayCalendar(DayCalendar):
    """Days in the past as well: a due date may have gone by."""

    def first_day(self, talk: Talk) -> date:
        return CalendarConfig().min_date
