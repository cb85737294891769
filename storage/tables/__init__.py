"""The rows: same field names as the domain's dataclasses; they never leave ``storage``."""

from storage.tables.answers import EffectRoundRow, EffectRow, OwnerCodeRow, OwnerRow
from storage.tables.counters import CounterRow
from storage.tables.doors import IdentityRequestRow, ReadRow, RoleRow, TallyRow
from storage.tables.endorsements import EndorsementRow
from storage.tables.erasures import ErasureRow
from storage.tables.groups import GroupRow, PairingCodeRow, WrongTryRow
from storage.tables.limits import DeadlineRow
from storage.tables.log import EntryRow
from storage.tables.meetings import ItemRow, MeetingRow, VoteRow
from storage.tables.observations import DraftRow, ObservationRow, ReceiptMarkRow
from storage.tables.outbox import NoticeRow
from storage.tables.people import AddressRow, CanaryRow, OpeningRow, PersonRow, SignatureRow
from storage.tables.phenomena import PhenomenonObservationRow, PhenomenonRow
from storage.tables.proposals import ProposalObservationRow, ProposalRow
from storage.tables.releases import ReleaseRow
from storage.tables.row import METADATA, table_of
from storage.tables.turns import TurnRow

__all__ = [
    "METADATA",
    "AddressRow",
    "CanaryRow",
    "CounterRow",
    "DeadlineRow",
    "DraftRow",
    "EffectRoundRow",
    "EffectRow",
    "EndorsementRow",
    "EntryRow",
    "ErasureRow",
    "GroupRow",
    "IdentityRequestRow",
    "ItemRow",
    "MeetingRow",
    "NoticeRow",
    "ObservationRow",
    "OpeningRow",
    "OwnerCodeRow",
    "OwnerRow",
    "PairingCodeRow",
    "PersonRow",
    "PhenomenonObservationRow",
    "PhenomenonRow",
    "ProposalObservationRow",
    "ProposalRow",
    "ReadRow",
    "ReceiptMarkRow",
    "ReleaseRow",
    "RoleRow",
    "SignatureRow",
    "TallyRow",
    "TurnRow",
    "VoteRow",
    "WrongTryRow",
    "table_of",
]
