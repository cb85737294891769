"""What is proposed, what came of it, and what is published."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Protocol

from bot.domain.effect import Effect, EffectRound
from bot.domain.proposal import Proposal


class Proposals(Protocol):
    """All proposals; with ``group``, the id of a working group, those of that group alone."""

    async def next_number(self, year: int) -> str:
        """``E-2026-0001``, like an observation's."""

    async def add(self, proposal: Proposal) -> None:
        """Store a new proposal with its observations."""

    async def get(self, proposal_id: str) -> Proposal:
        """Find it by its id; KeyError when there is none."""

    async def numbered(self, number: str) -> Proposal | None:
        """Find it by its number."""

    async def save(self, proposal: Proposal) -> Proposal:
        """Store a changed proposal; returns its next version. Conflict when another write was first."""

    async def adopt(self, group: str) -> int:
        """Give those that belong to no group to this one; returns how many. Their versions stay."""

    async def all(self, group: str | None = None) -> list[Proposal]:
        """List every proposal, by number."""

    async def open(self, group: str | None = None) -> list[Proposal]:
        """List those that are not finished, by number."""

    async def joinable(self, observation_id: str, *, limit: int, group: str | None = None) -> list[Proposal]:
        """List the newest of those that are not finished and do not rest on this observation, by number."""

    async def many(self, ids: Collection[str]) -> list[Proposal]:
        """List those with these ids, by number; unknown ids are left out."""

    async def evaluated(self, start: datetime, group: str | None = None) -> list[Proposal]:
        """List those evaluated from a moment on, by number."""

    async def resting_on(self, observation_id: str, group: str | None = None) -> list[Proposal]:
        """List the proposals that rest on this observation, by number."""

    async def concerning(self, observation_ids: Collection[str]) -> dict[str, list[Proposal]]:
        """List, for each of these, the proposals that rest on it or on a phenomenon with it, by number.

        Nothing for an observation that is in none.
        """

    async def made_from(self, phenomenon_id: str, group: str | None = None) -> list[Proposal]:
        """List the proposals made from a phenomenon, by number."""

    async def made_from_each(
        self, phenomenon_ids: Collection[str], group: str | None = None
    ) -> dict[str, list[Proposal]]:
        """List the proposals made from each of these phenomena by its id; those without any are left out."""


class Effects(Protocol):
    """What is to be asked of a proposal's effect, was asked, and was answered."""

    async def plan(self, rounds: list[EffectRound]) -> None:
        """Store planned rounds; existing ones stay as they are."""

    async def of(self, proposal_id: str) -> list[EffectRound]:
        """List a proposal's rounds in order."""

    async def due(self, today: date) -> list[EffectRound]:
        """List the rounds to be asked now."""

    async def over(self, today: date) -> list[EffectRound]:
        """List the rounds whose last day has passed."""

    async def ask(self, one: EffectRound, now: datetime, until: date) -> bool:
        """Claim a round that is due; False when another copy of the bot was first."""

    async def close(self, one: EffectRound, now: datetime) -> bool:
        """Store the figures and close the round for good; False when it was closed already."""

    async def answer(self, one: EffectRound, observation_id: str, answer: Effect) -> None:
        """Store an answer, replacing the one before."""

    async def endorse(self, one: EffectRound, person_id: str, answer: Effect) -> None:
        """Store the answer of a person who endorsed the phenomenon and has no observation of their own."""

    async def withdraw(self, one: EffectRound, person_id: str) -> None:
        """Remove such an answer: the person answers as a reporter instead."""

    async def endorsed(self, person_id: str) -> list[tuple[str, int, Effect]]:
        """List a person's own such answers: proposal number, months after, answer."""

    async def answers(self, one: EffectRound) -> list[tuple[Effect, str | None]]:
        """List the answers of a round, each with its person's id where that is known."""

    async def answers_for(self, observation_ids: Collection[str]) -> list[tuple[str, str, int, Effect]]:
        """List the answers for these: observation id, proposal number, months after, answer.

        By proposal number and months.
        """

    async def answer_of(self, one: EffectRound, observation_id: str) -> Effect | None:
        """Return the answer for one observation."""
