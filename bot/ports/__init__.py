"""What the bot needs from the world: memory, a voice, a roster, a clock."""

from collections.abc import Callable
from datetime import datetime

from bot.ports.appointments import Absences, Waiting
from bot.ports.backups import BackupFailed, BackupFolder, Backups, Made
from bot.ports.conclusions import Conclusions
from bot.ports.delivery import Delivery, Load, Message, Messenger, Names, NoticeFacts, Outbox, Roster, Stuck
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
from bot.ports.turns import ASKED, ASKED_BESIDE, Outcome, Turns, asked_key
from bot.ports.unit import OnlyReads, StatementFailed, Unavailable, Unit, Units, WrongKey

Clock = Callable[[], datetime]
"""Tells the time, aware."""
