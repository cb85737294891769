"""All that is stored about one person, for that person alone."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from bot.domain.absence import Absence
from bot.domain.effect import Effect
from bot.domain.log import Entry
from bot.domain.membership import Membership
from bot.domain.observation import OBSERVATION_FATES, Draft, Observation
from bot.domain.people import Address, Person
from bot.domain.proposal import Proposal
from bot.domain.rhythm import Subscription
from bot.domain.scope import Appointment


@dataclass(frozen=True, kw_only=True)
class Filed:
    """One of a person's observations, with what became of it.

    Attributes:
        effects: what was answered on the effect of a proposal: its number, the months after, the answer.
    """

    observation: Observation
    history: tuple[Entry, ...]
    proposals: tuple[Proposal, ...]
    effects: tuple[tuple[str, int, Effect], ...] = ()


@dataclass(frozen=True, kw_only=True)
class OwnData:
    """What the bot knows about a person, without anonymous observations, which nothing links to them.

    Attributes:
        address: opened for this one look.
        endorsed: numbers of the phenomena that the person has seen too, as they said.
        name_on: numbers of the observations that carry the person's name.
        answers_for: numbers of the proposals that the person answers.
        effects: what was answered on the effect of a proposal by having seen the same: its number, the
            months after, the answer.
        membership: from which service and municipality they are in the working group, as they said.
        messages: what they have said about messages that are sent at intervals.
        documents: names of the documents that the person made, the first one first.
        absence: as they or a coordinator said it.
        votes: before meetings, until they are counted: the meeting's day, the phenomenon's number.
    """

    made_at: datetime
    person: Person
    address: Address
    roles: tuple[Appointment, ...]
    draft: Draft | None
    observations: tuple[Filed, ...]
    name_on: tuple[str, ...]
    endorsed: tuple[str, ...] = ()
    answers_for: tuple[str, ...] = ()
    votes: tuple[tuple[date, str], ...] = ()
    effects: tuple[tuple[str, int, Effect], ...] = ()
    membership: Membership | None = None
    messages: Sequence[Subscription] = ()
    documents: tuple[str, ...] = ()
    absence: Absence | None = None

    @property
    def answered(self) -> list[tuple[str, int, Effect]]:
        """Return all answers about effects, as a reporter or as one who has seen the same; each once."""
        by_report = [answer for one in self.observations for answer in one.effects]
        return list(dict.fromkeys([*by_report, *self.effects]))

    def as_json(self) -> dict[str, Any]:
        """Return all of it as plain JSON, without random ids, which tell nobody anything."""
        return {
            "made_at": self.made_at.isoformat(),
            "person": _plain(self.person, "id"),
            "teams": _plain(self.address, "person_id"),
            "roles": [_role(one) for one in self.roles],
            "draft": _plain(self.draft, "id", "person_id", "card_id", "version") if self.draft else None,
            "membership": _plain(self.membership, "person_id") if self.membership else None,
            "absence": _plain(self.absence, "person_id", "deputy_id") if self.absence else None,
            "messages": [{"rhythm": one.rhythm.value, "wanted": one.wanted} for one in self.messages],
            "documents": list(self.documents),
            "name_on": list(self.name_on),
            "endorsed": list(self.endorsed),
            "answers_for": list(self.answers_for),
            "votes": [{"meeting": day.isoformat(), "phenomenon": number} for day, number in self.votes],
            "effects": _effects(self.effects),
            "observations": [
                {
                    **{name: _value(one.observation.value(name)) for name in _SHOWN},
                    "history": [_plain(entry, *_INSIDE) for entry in one.history],
                    "proposals": [
                        {"number": proposal.number, "state": proposal.state.value}
                        for proposal in one.proposals
                    ],
                    "effects": _effects(one.effects),
                }
                for one in self.observations
            ],
        }


_SHOWN = tuple(name for name in OBSERVATION_FATES if name not in ("id", "person_id", "resembles", "version"))
_INSIDE = ("id", "subject", "person_id", "caused_by")
"""What the log has of an entry that tells a reporter nothing of themselves."""


def _role(held: Appointment) -> dict[str, Any]:
    """A role with what limits it."""
    area, service, until = held.scope.area, held.scope.service_task, held.until
    limits = {"area": area, "service_task": service, "until": until.isoformat() if until else ""}
    return {"role": held.role.value, **{name: limit for name, limit in limits.items() if limit}}


def _effects(answers: Sequence[tuple[str, int, Effect]]) -> list[dict[str, Any]]:
    return [
        {"proposal": number, "months": months, "answer": answer.value} for number, months, answer in answers
    ]


def _plain(thing: Any, *left_out: str) -> dict[str, Any]:
    return {name: _value(value) for name, value in asdict(thing).items() if name not in left_out}


def _value(value: object) -> object:
    if isinstance(value, date):  # a moment is one too
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
