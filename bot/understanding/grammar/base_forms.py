"""The base form of a client's name that a sentence has in another case (rule M2)."""

from __future__ import annotations

from bot.domain.locale import Locale


def base_form(surface: str, locale: Locale, *, oblique: bool) -> str:
    """The nominative, or the name as it stands where the case is not certain.

    `oblique`: the place in the sentence calls for another case than the nominative.
    """
    return surface
