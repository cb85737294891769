"""Plain words: one proposal."""

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.log import Entry
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from bot.domain.proposal import ProposalState
from collections.abc import Sequence
from dialogs.texts import Texts


def proposal_text(proposal: Proposal, observations: Sequence[Observation], moves: Sequence[ProposalState], entries: Sequence[Entry], county: County, texts: Texts, note: str | None = None, problem: Refusal | None = None) -> str:
    """The words."""
    return "proposal"
