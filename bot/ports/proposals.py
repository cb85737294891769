"""What is proposed, what came of it, and what is published."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Protocol

from bot.domain.effect import Effect, EffectRound
from bot.domain.proposal import Proposal
from bot.domain.release import Release
from bot.domain.suppression import Audience


class Proposals(Protocol):
    """All proposals."""

    async def next_number(self, year: int) -> str:
        """``E-2026-0001``, like an observation's."""

    async def add(self, proposal: Proposal) -> None:
        """Keep a new proposal with its observations."""

    async def get(self, proposal_id: str) -> Proposal:
        """By id; KeyError when there is none."""

    async def numbered(self, number: str) -> Proposal | None:
        """By number."""

    async def save(self, proposal: Proposal) -> Proposal:
        """Keep a changed proposal; returns it with the next version. Conflict when somebody was first."""

    async def all(self) -> list[Proposal]:
        """Every proposal, by number."""

    async def open(self) -> list[Proposal]:
        """Those that are not finished, by number."""

    async def joinable(self, observation_id: str, *, limit: int) -> list[Proposal]:
        """The newest of those that are not finished and do not rest on this observation, by number."""

    async def many(self, ids: Collection[str]) -> list[Proposal]:
        """Those with these ids, by number; unknown ids are left out."""

    async def evaluated(self, start: datetime) -> list[Proposal]:
        """Those that were evaluated from a moment on, by number."""

    async def resting_on(self, observation_id: str) -> list[Proposal]:
        """The proposals that took this observation in, by number."""

    async def concerning(self, observation_ids: Collection[str]) -> dict[str, list[Proposal]]:
        """Those that rest on each of these, or were made from a phenomenon that links it, by number.

        Nothing for an observation that is in none.
        """

    async def made_from(self, phenomenon_id: str) -> list[Proposal]:
        """The proposals that were made from a phenomenon, by number."""

    async def made_from_each(self, phenomenon_ids: Collection[str]) -> dict[str, list[Proposal]]:
        """The same of each of these phenomena, by its id; nothing for one from which none was made."""

    async def owners_of(self, proposal_id: str) -> list[str]:
        """The ids of the people who answer for it, the first one first."""


class Effects(Protocol):
    """What is to be asked of a proposal's effect, was asked, and was answered."""

    async def plan(self, rounds: list[EffectRound]) -> None:
        """Keep rounds to come; one that is there already stays."""

    async def of(self, proposal_id: str) -> list[EffectRound]:
        """A proposal's rounds, the first one first."""

    async def due(self, today: date) -> list[EffectRound]:
        """Those to be asked now."""

    async def over(self, today: date) -> list[EffectRound]:
        """Those whose last day has passed."""

    async def ask(self, one: EffectRound, now: datetime, until: date) -> bool:
        """Claim a round that is due; False when another copy of the bot was first."""

    async def close(self, one: EffectRound, now: datetime) -> bool:
        """Keep what may be told, and that the answers may not change; False when somebody was first."""

    async def answer(self, one: EffectRound, observation_id: str, answer: Effect) -> None:
        """Keep an answer in the place of the one before."""

    async def endorse(self, one: EffectRound, person_id: str, answer: Effect) -> None:
        """The same of somebody who has seen the same and has no observation of their own."""

    async def withdraw(self, one: EffectRound, person_id: str) -> None:
        """Such an answer is not there any more: the person answers as a reporter."""

    async def endorsed(self, person_id: str) -> list[tuple[str, int, Effect]]:
        """A person's own such answers: the proposal's number, the months after, the answer."""

    async def answers(self, one: EffectRound) -> list[tuple[Effect, str | None]]:
        """Every answer of a round, with the id of who gave it as far as that is known."""

    async def answers_for(self, observation_ids: Collection[str]) -> list[tuple[str, str, int, Effect]]:
        """What was answered for these: observation's id, proposal's number, months after, answer.

        By the proposal's number and the months.
        """

    async def answer_of(self, one: EffectRound, observation_id: str) -> Effect | None:
        """What was answered for one observation."""


class Releases(Protocol):
    """Published counts; they are added and read, and there is no way to change one."""

    async def alone(self) -> None:
        """Wait until nobody else publishes; then nobody does until this unit ends."""

    async def add(self, release: Release) -> None:
        """Keep a new release; Conflict when this audience was told of this period before."""

    async def get(self, audience: Audience, period: str) -> Release | None:
        """What this audience was told of this period."""

    async def all(self) -> list[Release]:
        """Every release, oldest first."""
