"""The table rows: same field names as the domain's dataclasses; they never leave ``storage``."""

from storage.tables.access import IdentityRequestRow, ReadRow, RoleRow, TallyRow
from storage.tables.allowed_words import AllowedWordRow
from storage.tables.appointments import AbsenceRow, WaitingRow
from storage.tables.arrivals import ArrivalRow
from storage.tables.backups import BackupRow
from storage.tables.conclusions import ConclusionRow
from storage.tables.documents import DocumentRow
from storage.tables.file_links import FileLinkRow
from storage.tables.groups import GroupRow, PairingCodeRow, WrongTryRow
from storage.tables.limits import DeadlineRow
from storage.tables.log import CounterRow, EntryRow, ErasureRow, TurnRow
from storage.tables.meetings import ItemRow, MeetingRow, VoteRow
from storage.tables.observations import DraftRow, ObservationRow, ReceiptMarkRow
from storage.tables.outbox import NoticeRow
from storage.tables.people import AddressRow, CanaryRow, OpeningRow, PersonRow, SignatureRow
from storage.tables.phenomena import EndorsementRow, PhenomenonObservationRow, PhenomenonRow
from storage.tables.proposals import (
    EffectRoundRow,
    EffectRow,
    OwnerCodeRow,
    OwnerRow,
    ProposalObservationRow,
    ProposalRow,
)
from storage.tables.publications import CheckedWordsRow, PublicationRow
from storage.tables.quarter_plans import QuarterPlanRow
from storage.tables.releases import ChoiceRow, CubeRow, ReleaseRow
from storage.tables.rhythms import SubscriptionRow
from storage.tables.row import METADATA, table_of
from storage.tables.silence import CoverageRow, HeardRow, MemberRow
