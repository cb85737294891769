"""Who people are, and what they may."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Protocol

from bot.domain.codes import Language
from bot.domain.group import PairingCode, WorkingGroup
from bot.domain.identity import IdentityRequest
from bot.domain.people import Address, Opening, Person
from bot.domain.roles import Role
from bot.domain.scope import COUNTY_SCOPE, Appointment, Scope


class People(Protocol):
    """Persons, and sealed apart from them who they are in Teams."""

    async def find(self, tenant_id: str, object_id: str) -> Person | None:
        """Find the person with this identity by its mark; nothing is opened."""

    async def get(self, person_id: str) -> Person:
        """Find the person with this id; KeyError when there is none."""

    async def add(self, person: Person, address: Address) -> None:
        """Store a new person; Conflict when that identity exists already."""

    async def save(self, person: Person) -> None:
        """Store a changed person; the last write wins.

        A known language stays known, and a pause is left as it is.
        """

    async def learn_language(self, person_id: str, language: Language) -> bool:
        """Store a person's language where none is known; False when one is."""

    async def pause(self, person_id: str, since: datetime | None) -> None:
        """Store since when a person's notices are paused; a pause goes on as it began. None: it is over."""

    async def remove(self, person_id: str) -> None:
        """Remove a person with address, draft and waiting notices; observations stay, without a reporter."""

    async def move(self, address: Address) -> bool:
        """Store an address; returns whether it has changed, without opening the old one."""

    async def open(
        self, person_id: str, *, purpose: Opening, now: datetime, subject: str | None = None
    ) -> Address:
        """Open a person's Teams identity; the opening and its purpose are noted for good.

        Raises:
            KeyError: nobody is known by this id.
            ValueError: the key that sealed it is gone.
            WrongKey: so is the key that sealed everything.
        """

    async def sign(self, observation_id: str, name: str) -> None:
        """Store, sealed, the name that a reporter put under an observation."""

    async def signature(self, observation_id: str, *, purpose: Opening, now: datetime) -> str | None:
        """Open the name under an observation, noted for good; None when there is none."""

    async def signatures(
        self, observation_ids: Collection[str], *, purpose: Opening, now: datetime
    ) -> dict[str, str]:
        """Open the names under all of these that have one, by their ids; each is noted for good."""

    async def unsign(self, observation_id: str) -> None:
        """Remove the name under an observation."""

    async def reseal(self, after: str, *, limit: int) -> list[str]:
        """Seal the next addresses with the present key; returns whose, in the order of ids."""

    async def reseal_signatures(self, now: datetime) -> int:
        """Seal every name with the present key; returns how many. The rotation is noted as one opening."""

    async def reseal_canary(self) -> None:
        """Note that all is sealed with the present key: from now on no older one is needed."""


class Receipts(Protocol):
    """Receipt codes of anonymous observations, known by a keyed mark alone."""

    async def issue(self, observation_id: str, delivery: str) -> str:
        """Issue a code for an observation, to be shown once; it follows from the delivery that filed it."""

    async def find(self, code: str) -> str | None:
        """Find the id of the observation with this code."""

    async def known(self, codes: Collection[str]) -> frozenset[str]:
        """Return the codes that open an observation, with one statement for all; none for an empty list."""

    async def again(self, delivery: str) -> tuple[str, str] | None:
        """Return the code that a repeated delivery was answered with, and its observation's id."""

    async def reseal(self) -> int:
        """Mark and seal every code with the present key; returns how many."""


class Roles(Protocol):
    """The roles that were given to people, each once for a scope.

    With ``today`` (a Helsinki date) those whose last day is past are left out; without it they count until
    the hourly duty has removed them. With ``group`` (a group's id) those that are held in it, or in
    none alone; without it a role of any group counts. On a day on which somebody stands in for another one,
    the other one's roles are theirs too, but an officer's or administrator's.
    """

    async def of(
        self, person_id: str, today: date | None = None, group: str | None = None
    ) -> frozenset[Role]:
        """List this person's roles."""

    async def holders(self, *roles: Role, group: str | None = None) -> list[tuple[str, Role]]:
        """List who has one of these roles (without any: of all roles), by role in its order, then by id."""

    async def given(self) -> list[tuple[str, Appointment]]:
        """List every role with its scope and its last day, by role in its order, then by person and scope."""

    async def scopes(self, person_id: str, role: Role, today: date | None = None) -> list[Scope]:
        """List what this person has a role for, in order."""

    async def scoped(self, role: Role, today: date | None = None) -> list[tuple[str, Scope]]:
        """List who has a role for what, by person and scope."""

    async def give(
        self,
        person_id: str,
        role: Role,
        now: datetime,
        scope: Scope = COUNTY_SCOPE,
        until: date | None = None,
        group: str = "",
    ) -> None:
        """Give a role for a scope; a person who has it has it until the new last day from now on.

        ``group`` is the id of the one in which it is held; empty where it is held in none alone.
        """

    async def take(
        self, person_id: str, role: Role, scope: Scope | None = None, group: str | None = None
    ) -> bool:
        """Take a role away, for one scope or for all of them; False when they did not have it.

        With ``group`` only the one that is held in it (``""``: in none alone).
        """


class Identities(Protocol):
    """Requests to open an identity."""

    async def add(self, request: IdentityRequest) -> int:
        """Store a new request; returns its id."""

    async def get(self, request_id: int) -> IdentityRequest | None:
        """Find a request by its id."""

    async def decide(self, request: IdentityRequest) -> bool:
        """Store the decision; False when there already is one."""


class Owners(Protocol):
    """Who answers a proposal, and the one-time codes by which somebody becomes that."""

    async def add_code(self, code_hash: str, proposal_id: str, expires_at: datetime) -> None:
        """Store a new code."""

    async def use_code(self, code_hash: str, now: datetime) -> str | None:
        """Use up a code; returns the proposal's id, or None when it is unknown, used or too old."""

    async def add(self, proposal_id: str, person_id: str, now: datetime) -> None:
        """Make a person an owner; no error when they are one."""

    async def of(self, proposal_id: str) -> list[str]:
        """List the owners' ids, the first one first."""

    async def owns(self, proposal_id: str, person_id: str) -> bool:
        """Tell whether a person is an owner of it."""

    async def owned(self, person_id: str) -> list[str]:
        """List the ids of the proposals that a person owns."""

    async def end(self, proposal_id: str) -> None:
        """Remove all owners."""


class Groups(Protocol):
    """Working groups' channels and pairing codes."""

    async def add(self, group: WorkingGroup) -> None:
        """Store a new working group; Conflict when its channel is linked already."""

    async def get(self, group_id: str) -> WorkingGroup:
        """Find it by its id; KeyError when there is none."""

    async def in_channel(self, tenant_id: str, channel_id: str) -> WorkingGroup | None:
        """Find the group of this channel, also one that was left."""

    async def save(self, group: WorkingGroup) -> None:
        """Store changes, except its address; a known language stays known."""

    async def learn_language(self, tenant_id: str, team_id: str, language: Language) -> None:
        """Store the language of a team's groups where none is known."""

    async def move(self, group: WorkingGroup) -> None:
        """Store its address (service URL, team id) and nothing else: it may be left at the same moment."""

    async def around(self, tenant_id: str, team_id: str, channel_id: str) -> list[WorkingGroup]:
        """List the groups in this channel or in another one of its team, also those that were left."""

    async def working(self) -> list[WorkingGroup]:
        """List the working groups whose channel the bot is in; no work team's."""

    async def teams(self) -> list[WorkingGroup]:
        """List the work teams whose channel the bot is in."""

    async def all(self) -> list[WorkingGroup]:
        """List all working groups, also those that were left; no work team's."""

    async def in_team(self, tenant_id: str, team_id: str) -> list[WorkingGroup]:
        """List the groups in this team."""

    async def add_code(self, code: PairingCode) -> None:
        """Store a new pairing code."""

    async def use_code(self, code_hash: str, now: datetime) -> PairingCode | None:
        """Use up a channel's code; None when it is unknown, used, too old, or a person's."""

    async def use_role_code(self, code_hash: str, now: datetime) -> Appointment | None:
        """Use up a person's code; None when it is unknown, used, too old, or a channel's."""

    async def wrong_tries(self, person_id: str, since: datetime, until: datetime) -> int:
        """Count this person's wrong codes in a window; locks their count until this unit ends."""

    async def note_wrong_try(self, person_id: str, now: datetime) -> None:
        """Note one wrong try."""

    async def forget_tries(self, before: datetime) -> int:
        """Remove the wrong tries before this moment; returns how many."""
