"""What a channel must not read: words of an observation that is not screened yet, whoever asks for them."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from bot.domain.screening import WAITING
from bot.ports import Units
from tests.fakes.connector_server import Posted

LONG = 20
"""So many letters in a row of a text are words of it; fewer may be anybody's."""

_EVER = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))


class Recorder:
    """Looks at every post to a channel as it is made.

    What stands in a screened observation, a phenomenon or a proposal too is no unscreened word: many tell the
    same in the same words, and the working group's own words are its own.

    Attributes:
        found: each post that holds such words, with the number of the observation.
        looked_at: how many posts to channels were looked at.
    """

    def __init__(self, units: Units) -> None:
        self.units = units
        self.found: list[str] = []
        self.looked_at = 0

    async def __call__(self, posted: Posted) -> None:
        """Look at one post."""
        if not posted.conversation_id.startswith("19:") or "@unq.gbl.spaces" in posted.conversation_id:
            return  # a chat of two
        self.looked_at += 1
        said = _flat(" ".join(_strings(posted.activity)))
        async with self.units.reading() as unit:
            observations = await unit.observations.received(*_EVER)
            waiting = [one for one in observations if one.state in WAITING and one.text]
            if not waiting:
                return
            known = [f"{one.title} {one.text}" for one in observations if one.state not in WAITING]
            known += [f"{one.title} {one.summary}" for one in await unit.phenomena.all()]
            known += [f"{one.title} {one.fields}" for one in await unit.proposals.all()]
        public = _flat(" ".join(known))
        for one in waiting:
            for words in _words_of(_flat(one.title), _flat(one.text)):
                if words in said and words not in public:
                    self.found.append(f"{one.number} {one.state}: {words!r} in {said[:400]!r}")
                    break


def _words_of(title: str, text: str) -> Iterator[str]:
    yield title or text
    for start in range(max(1, len(text) - LONG + 1)):
        yield text[start : start + LONG]


def _strings(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        for key, value in part.items():
            if key not in ("id", "key", "once"):
                yield from _strings(value)
    elif isinstance(part, list):
        for each in part:
            yield from _strings(each)


def _flat(said: str) -> str:
    return " ".join(said.replace("<br/>", " ").split())
