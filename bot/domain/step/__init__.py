"""What to do next for one debt."""

from __future__ import annotations

from bot.domain.step.ladder import first_rung
from bot.domain.step.next import gentlest_rung, next_step, policy_of, step_of
from bot.domain.step.step import Step

__all__ = ["Step", "first_rung", "gentlest_rung", "next_step", "policy_of", "step_of"]
