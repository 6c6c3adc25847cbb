"""`paydove …`: every command imports only what it needs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.main.settings import Settings


app = typer.Typer(
    help="Helps freelancers get paid: keeps the books and has the right words ready.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.command()
def run() -> None:
    """All in one process; without BOT_TOKEN, with a chat page on this machine."""
    from bot.main.run import run_all

    _start(run_all)


@app.command()
def chat() -> None:
    """The conversation alone, by long polling. Needs BOT_TOKEN."""
    from bot.main.run import run_chat

    _start(run_chat)


@app.command()
def worker() -> None:
    """The worker alone: sends the nudges whose hour has come. Needs BOT_TOKEN."""
    from bot.main.run import run_worker

    _start(run_worker)


@app.command()
def playground() -> None:
    """The stand-in for Telegram alone, for bots in processes of their own."""
    from bot.main.run import run_playground

    _start(run_playground)


@app.command()
def migrate() -> None:
    """Brings the database up to date; the other commands but `run` expect that it is."""
    from bot.storage.migrate import upgrade

    upgrade(_settings().books_url)


@app.command()
def parse() -> None:
    """Reads JSON lines {"text", "lang", "today", "currency"?} and writes what each says."""
    from bot.main.parse import parse_standard_input

    parse_standard_input()


@app.command()
def plan() -> None:
    """Reads {"principal", "currency", "installments"…} and prints the schedule of payments."""
    from bot.main.plan import print_schedules

    raise typer.Exit(print_schedules())


def _start(process: Callable[[Settings], Coroutine[None, None, None]]) -> None:
    from bot.main.logs import set_up_logs
    from bot.main.run import NoToken

    set_up_logs()
    settings = _settings()
    try:
        asyncio.run(process(settings))
    except NoToken:
        typer.echo("BOT_TOKEN is not set: get one from @BotFather, or use `paydove run`.", err=True)
        raise typer.Exit(2) from None


def _settings() -> Settings:
    """Ends with one line a mistake if the environment holds something that can't be."""
    from pydantic import ValidationError

    from bot.main.settings import Settings

    try:
        return Settings()
    except ValidationError as mistakes:
        for mistake in mistakes.errors():
            name = "_".join(str(part) for part in mistake["loc"]).upper()
            typer.echo(f"{name}: {mistake['msg']}", err=True)
        raise typer.Exit(2) from None
