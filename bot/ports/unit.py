"""One transaction over all of memory."""

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from bot.ports.appointments import Absences, Waiting
from bot.ports.backups import Backups
from bot.ports.conclusions import Conclusions
from bot.ports.delivery import Outbox
from bot.ports.documents import Documents, FileLinks, QuarterPlans
from bot.ports.guard import AllowedWords
from bot.ports.keeping import Erasures, Limits
from bot.ports.lists import Lists
from bot.ports.log import Log, Openings, Reads, Tallies
from bot.ports.observations import Arrivals, Drafts, Endorsements, Observations
from bot.ports.outcomes import Outcomes, Themes
from bot.ports.people import Groups, Identities, Owners, People, Receipts, Roles
from bot.ports.phenomena import Meetings, Phenomena
from bot.ports.proposals import Effects, Proposals
from bot.ports.publications import CheckedWordsStore, Publications
from bot.ports.releases import Choices, Cubes, Releases
from bot.ports.rhythms import Subscriptions
from bot.ports.silence import Coverages, Heard, Members
from bot.ports.turns import Turns


class Unavailable(Exception):  # noqa: N818 - says what is so
    """The database cannot be reached; nothing was kept."""


class WrongKey(Unavailable):
    """The key is another than the one that sealed who people are; says so in one plain sentence.

    Treated as a database that is gone: whoever writes is told that nothing was saved, what waits goes on
    waiting, and all goes on by itself once the right key is back.
    """


class StatementFailed(Exception):  # noqa: N818 - says what is so
    """A statement of ours that the database refuses; the message has the kind of refusal, and no value."""


class OnlyReads(Exception):  # noqa: N818 - says what is so
    """Something would be written in a unit that only reads; nothing was."""


class Unit(Protocol):
    """One unit of work: everything in it happens, or nothing."""

    turns: Turns
    people: People
    receipts: Receipts
    drafts: Drafts
    observations: Observations
    arrivals: Arrivals
    phenomena: Phenomena
    endorsements: Endorsements
    meetings: Meetings
    proposals: Proposals
    publications: Publications
    checked_words: CheckedWordsStore
    conclusions: Conclusions
    releases: Releases
    choices: Choices
    cubes: Cubes
    heard: Heard
    coverage: Coverages
    members: Members
    groups: Groups
    lists: Lists
    log: Log
    outbox: Outbox
    roles: Roles
    waiting: Waiting
    absences: Absences
    reads: Reads
    openings: Openings
    tallies: Tallies
    identities: Identities
    owners: Owners
    effects: Effects
    erasures: Erasures
    limits: Limits
    outcomes: Outcomes
    themes: Themes
    subscriptions: Subscriptions
    allowed_words: AllowedWords
    file_links: FileLinks
    quarter_plans: QuarterPlans
    documents: Documents
    backups: Backups


class Units(Protocol):
    """Opens units of work."""

    def __call__(self, *, serial: str | None = None) -> AbstractAsyncContextManager[Unit]:
        """Open a unit: leaving commits, raising rolls back, except WrongCode, which commits and is raised.

        Units with the same ``serial`` name run one after the other, also those of another copy of the bot.
        Unavailable or WrongKey when nothing can be read or kept.
        """

    def reading(self) -> AbstractAsyncContextManager[Unit]:
        """Open a read-only unit (OnlyReads), which does not wait for writers; leave it soon.

        Raises as opening a unit does.
        """
