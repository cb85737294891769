"""What officers write in their one-to-one chat: taking up a role, oversight, opening an identity."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.desk import appointments, identities, oversight
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.group import ALPHABET
from bot.domain.people import Person
from bot.domain.roles import ALLOWED, Deed
from bot.ports import Unit
from dialogs.answer import Answer
from dialogs.commands import Command, Typed, Words
from dialogs.faces import Faces

_CODE = re.compile(rf"[{ALPHABET}]{{4}}[\s-]?[{ALPHABET}]{{4}}", re.IGNORECASE)
_ABOUT = re.compile(r"(H-\d{4}-\d{4,})[\s:,.]+(\S.*)", re.IGNORECASE | re.DOTALL)
_REQUEST = re.compile(r"\d{1,9}")

ORDERS: dict[Command, re.Pattern[str]] = {
    Command.ROLE: _CODE,
    Command.OVERSEE: re.compile(""),
    Command.IDENTITY: _ABOUT,
    Command.GRANT: _REQUEST,
    Command.DENY: _REQUEST,
}
"""What must follow each command: an observation's text may begin with any of these words."""


def recognise(words: Words, line: str, *, drafting: bool) -> Typed | None:
    """The order that a line is; while a draft waits for words, only if it is a whole one."""
    typed = words.recognise(line, ORDERS)
    if typed and drafting and not ORDERS[typed.command].fullmatch(typed.argument):
        return None
    return typed


@dataclass(frozen=True, kw_only=True)
class Office:
    """One order of an officer, inside its unit of work."""

    unit: Unit
    person: Person
    faces: Faces
    county: County
    now: datetime

    async def answer(self, typed: Typed) -> Answer:
        """Do what was ordered, and say what came of it.

        Raises:
            Refusal: understood, and no.
        """
        found = ORDERS[typed.command].fullmatch(typed.argument)
        if found is None:
            raise Refusal(f"{typed.command}-how")
        return await _ACTS[typed.command](self, found)

    async def take_up(self, found: re.Match[str]) -> Answer:
        """Become what a code says."""
        role = await appointments.take_up(self.unit, self.person, found[0], self.county, self.now)
        said = "said-role-office" if Deed.SEE_COUNTERS in ALLOWED[role] else "said-role"
        return Answer(message=self.faces.ended(said, role=self.faces.texts(f"role-{role}")))

    async def oversee(self, _found: re.Match[str]) -> Answer:
        """Counters and traces."""
        return Answer(message=self.faces.oversight(await oversight.view(self.unit, self.person, self.now)))

    async def ask(self, found: re.Match[str]) -> Answer:
        """Ask for an identity."""
        request = await identities.ask(
            self.unit, by=self.person, number=found[1].upper(), reason=found[2], now=self.now
        )
        return Answer(message=self.faces.said("said-identity-asked", number=str(request.id)))

    async def grant(self, found: re.Match[str]) -> Answer:
        """Grant somebody else's request."""
        return await self._decide(found, granted=True)

    async def deny(self, found: re.Match[str]) -> Answer:
        """Refuse somebody else's request."""
        return await self._decide(found, granted=False)

    async def _decide(self, found: re.Match[str], *, granted: bool) -> Answer:
        request = await identities.decide(
            self.unit, by=self.person, request_id=int(found[0]), granted=granted, now=self.now
        )
        said = "said-identity-granted" if granted else "said-identity-refused"
        return Answer(message=self.faces.said(said, number=str(request.id)))


_ACTS: dict[Command, Callable[[Office, re.Match[str]], Awaitable[Answer]]] = {
    Command.ROLE: Office.take_up,
    Command.OVERSEE: Office.oversee,
    Command.IDENTITY: Office.ask,
    Command.GRANT: Office.grant,
    Command.DENY: Office.deny,
}
