"""Where a text can go besides being copied: other apps, other chats, a mail program.

What is in a text is data in the addresses made here: percent-encoded, whatever it holds.
"""

from __future__ import annotations

from urllib.parse import quote

from bot.application.nudges.offer_texts import query_for
from bot.application.nudges.tap import Action, Tap, View
from bot.application.ports.screens import Button
from bot.application.ports.wording import Channel, ScriptText
from bot.domain.debts.debt import Debt
from bot.domain.step import step_of
from bot.wording.screens.words import Row, Words

_LONGEST_ADDRESS = 2048
"""Characters; what browsers and apps take without cutting."""


def routes(words: Words, debt: Debt, view: View, text: ScriptText) -> tuple[Row, ...]:
    """Rows of buttons, none for what is said on the phone or printed."""
    if view.channel is Channel.EMAIL:
        return ((words.button("route.mail", Tap(Action.MAIL_FILE, debt.id, view)),),)
    if view.channel is not Channel.MESSAGE:
        return ()
    buttons = (_share(words, text), _whatsapp(words, debt, text))
    apps = tuple(button for button in buttons if button is not None)
    is_offered = not view.in_own_language and not debt.is_settled
    rows = (apps, (_chat(words, debt, view),) if is_offered else ())
    return tuple(row for row in rows if row)


def _share(words: Words, text: ScriptText) -> Button | None:
    """Telegram asks for a chat and puts the text into its input field. The text stands where an
    address is expected: Telegram Desktop does nothing without one, nor with a leading @."""
    address = f"https://t.me/share/url?url={quote(text.body, safe='')}"
    if len(address) > _LONGEST_ADDRESS or text.body.startswith("@"):
        return None
    return Button(words.plain("route.share"), url=address)


def _whatsapp(words: Words, debt: Debt, text: ScriptText) -> Button | None:
    """The client's chat with the text in it; one that is too long is left to be pasted."""
    if debt.client.phone is None:
        return None
    chat = f"https://wa.me/{debt.client.phone.removeprefix('+')}"
    address = f"{chat}?text={quote(text.body, safe='')}"
    if len(address) > _LONGEST_ADDRESS:
        return Button(words.plain("route.whatsapp_paste"), url=chat)
    return Button(words.plain("route.whatsapp"), url=address)


def _chat(words: Words, debt: Debt, view: View) -> Button:
    """Telegram asks for a chat, and the bot offers the client's texts there; that of the step
    comes first, any other is asked for by its name."""
    step = step_of(debt, words.user, view.shown_on)
    is_todays = step is not None and step.script is view.script
    name = None if is_todays else words.name(view.script)
    return Button(words.plain("route.chat"), inline=query_for(debt.client.name, name))
