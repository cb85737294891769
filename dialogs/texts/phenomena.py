"""What a reporter hears of the phenomenon that an observation is linked to."""

from bot.domain.log import Entry
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.ports import Letter
from dialogs.texts.facts import counted, in_sentence, phenomenon_state, proposal_state
from dialogs.texts.loader import Texts


def told(letter: Letter, texts: Texts) -> list[str]:
    """The news in sentences.

    Raises:
        KeyError: the letter lacks the phenomenon, the observation or what happened.
    """
    if letter.phenomenon is None or letter.observation is None or letter.entry is None:
        raise KeyError("phenomenon")
    if letter.notice.kind is NoticeKind.LINKED:
        return _linked(letter, letter.observation, letter.phenomenon, texts)
    return _moved(letter.phenomenon, letter.entry, texts)


def _linked(letter: Letter, observation: Observation, phenomenon: Phenomenon, texts: Texts) -> list[str]:
    """That it was linked, and in the same message all that went before."""
    said = [texts("notice-linked", number=observation.number, phenomenon=phenomenon.title)]
    said.append(counted(letter.observations, "notice-linked-count", "notice-linked-few", texts))
    said.append(texts("notice-linked-state", state=phenomenon_state(phenomenon.state, texts)))
    return said + [_before(one, texts) for one in letter.proposals]


def _before(proposal: Proposal, texts: Texts) -> str:
    """A proposal that was made before: where it went and where it stands."""
    recipient = in_sentence(str(proposal.fields.get("recipient") or ""))
    facts = {"proposal": proposal.title, "state": proposal_state(proposal.state, texts)}
    if not recipient:
        return texts("notice-linked-proposal", **facts)
    return texts("notice-linked-proposal-to", recipient=recipient, **facts)


def _moved(phenomenon: Phenomenon, entry: Entry, texts: Texts) -> list[str]:
    state = phenomenon_state(entry.state or phenomenon.state, texts)
    said = [texts("notice-phenomenon_moved", phenomenon=phenomenon.title, state=state)]
    if entry.reason:
        said.append(texts("reason-sentence", reason=in_sentence(entry.reason)))
    if phenomenon.review_by and entry.state == phenomenon.state:
        said.append(texts("notice-phenomenon-review", date=texts.date(phenomenon.review_by)))
    return said
