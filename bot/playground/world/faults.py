"""Faults that tests switch on, and the journal of what the bot called."""

from __future__ import annotations

from collections import deque
from dataclasses import asdict, dataclass
from enum import StrEnum

from bot.playground.world.people import Json
from bot.playground.world.signals import Signal

_JOURNAL_LENGTH = 5000
_HELD_AT_MOST_SECONDS = 3600.0


class FaultKind(StrEnum):
    TOO_MANY_REQUESTS = "too_many_requests"
    INTERNAL_SERVER_ERROR = "internal_server_error"
    BAD_GATEWAY = "bad_gateway"
    DROP = "drop"
    """The connection ends before the call is handled."""
    LOSE_ANSWER = "lose_answer"
    """The call is handled, then the connection ends without an answer."""
    HOLD = "hold"
    """The call is handled, and its answer kept back until the faults are cleared."""
    REDELIVER = "redeliver"
    """The next new updates come a second time after they were confirmed."""


@dataclass
class Fault:
    """Strikes the next `times` calls of `method`, or of any method but getUpdates if None."""

    kind: FaultKind
    times: int = 1
    method: str | None = None
    retry_after: int = 1

    def json(self) -> Json:
        return asdict(self)


class Faults:
    def __init__(self) -> None:
        self._armed: list[Fault] = []
        self._clearances = 0
        self.signal = Signal()

    def arm(self, fault: Fault) -> None:
        self._armed.append(fault)

    def armed(self) -> list[Fault]:
        return list(self._armed)

    def clear(self) -> None:
        """Disarms all, and lets every answer go that is kept back."""
        self._armed.clear()
        self._clearances += 1
        self.signal.notify()

    async def hold(self) -> None:
        """Returns once the faults are cleared, or the stand-in ends."""
        seen = self._clearances
        await self.signal.wait_for(lambda: self._clearances != seen, _HELD_AT_MOST_SECONDS)

    def strike(self, method: str) -> Fault | None:
        """The fault that this call meets, if any; uses one of its times up."""
        for fault in self._armed:
            if fault.kind is FaultKind.REDELIVER:
                continue
            if fault.method == method or (fault.method is None and method != "getUpdates"):
                return self._use(fault)
        return None

    def strike_update(self) -> bool:
        """Whether the update that is now made is to be delivered twice."""
        for fault in self._armed:
            if fault.kind is FaultKind.REDELIVER:
                self._use(fault)
                return True
        return False

    def _use(self, fault: Fault) -> Fault:
        fault.times -= 1
        if fault.times <= 0:
            self._armed.remove(fault)
        return fault


class Journal:
    """The bot's last 5000 calls, oldest first: number, method, parameters, answer and fault."""

    def __init__(self) -> None:
        self.last = 0
        self.signal = Signal()
        self._calls: deque[Json] = deque(maxlen=_JOURNAL_LENGTH)

    def write(self, method: str, params: Json, answer: Json | None, fault: Fault | None) -> None:
        """Note a call; `answer` is None when it was dropped before it was handled."""
        self.last += 1
        self._calls.append(
            {
                "seq": self.last,
                "method": method,
                "params": params,
                "answer": answer,
                "fault": fault.kind if fault else None,
            }
        )
        self.signal.notify()

    def calls(self, after: int, method: str | None) -> list[Json]:
        """The calls numbered above `after`, of `method` or of all."""
        return [
            call
            for call in self._calls
            if call["seq"] > after and (method is None or call["method"] == method)
        ]
