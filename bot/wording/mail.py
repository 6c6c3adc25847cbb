"""E-mails as files: drafts that a mail program opens, ready to be read through and sent."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8

from bot.application.ports.screens import MailFile
from bot.application.ports.wording import Script, ScriptText
from bot.wording.literal import on_one_line


def mail_file(text: ScriptText, script: Script, address: str | None) -> MailFile:
    """`text` as a message to `address`. It has no sender and no date: those are added by the
    program that sends it, which `X-Unsent` asks to open it as a draft."""
    policy = SMTP if (address or "").isascii() else SMTPUTF8
    message = EmailMessage(policy)
    message["X-Unsent"] = "1"
    if address is not None:
        name, _, domain = address.rpartition("@")
        message["To"] = Address(username=name, domain=domain)
    message["Subject"] = on_one_line(text.subject) or ""
    message.set_content(text.body + "\n", charset="utf-8")
    return MailFile(f"{script.replace('_', '-')}.eml", message.as_bytes())
