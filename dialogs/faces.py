"""Each thing to be shown, as a card or as plain text, as the reader prefers."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.calendar import Week, helsinki_day, next_meeting, working_days_after
from bot.domain.catch_up import CatchUp
from bot.domain.county import County
from bot.domain.effect import EffectRound
from bot.domain.errors import Refusal
from bot.domain.figures import Figures
from bot.domain.group import WorkingGroup
from bot.domain.guard import Stopped
from bot.domain.log import Entry
from bot.domain.meeting import Meeting
from bot.domain.meeting_pack import AgendaCase, MeetingPack
from bot.domain.observation import Draft, Observation
from bot.domain.oversight import Oversight
from bot.domain.own_data import OwnData
from bot.domain.people import Mode
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import Proposal
from bot.domain.release import Release
from bot.domain.roles import Role
from bot.domain.screening import Waiting
from bot.domain.statistics import Digest
from bot.ports import Message
from bot.usecases.resemblance import ALONE, RelatedItems
from dialogs.incoming import CHANGES, Content
from dialogs.own_observation import OwnObservation
from dialogs.pages.agenda_items import item_page
from dialogs.pages.channel import linked_page, not_linked_page
from dialogs.pages.digests import catch_up_page, digest_page
from dialogs.pages.figures import figures_page
from dialogs.pages.filing import anon_receipt_page, privacy_page, receipt_page
from dialogs.pages.guard import stopped_page
from dialogs.pages.help import channel_help_page, help_page, team_welcome_page, welcome_page
from dialogs.pages.meetings import meeting_page, minutes_page
from dialogs.pages.messages import closing_page
from dialogs.pages.observation_forms import editing_page
from dialogs.pages.observations import ObservationCase, observation_list_page, observation_page, queue_page
from dialogs.pages.oversight import oversight_page
from dialogs.pages.own_data import export_text, my_data_page
from dialogs.pages.own_observations import mine_page, own_page
from dialogs.pages.page import Page
from dialogs.pages.phenomena import PhenomenonCase, phenomena_page, phenomenon_page
from dialogs.pages.proposals import ProposalCase, proposal_page
from dialogs.pages.recipients import recipient_page
from dialogs.pages.releases import release_page
from dialogs.pages.steps import draft_page
from dialogs.rejected_form import RejectedForm
from dialogs.render import as_card, as_text
from dialogs.render.card_json import with_note
from dialogs.texts.facts import field_names, phenomenon_state
from dialogs.texts.loader import Texts
from dialogs.texts.refusals import refusal_text

_NO_PROBLEMS: Mapping[str, Refusal] = {}


@dataclass(frozen=True)
class Faces:
    """Everything one reader can be shown.

    Attributes:
        texts: the reader's language.
        mode: cards or plain text.
        county: its names and dates.
    """

    texts: Texts
    mode: Mode
    county: County

    def show(self, page: Page) -> Message:
        """A page, as its reader prefers; a few words have no card."""
        preview = page.preview or self.texts("preview")
        if self.mode is Mode.TEXT or not page.title:
            return Message(text=as_text(page, self.texts), preview=preview)
        return Message(text="", card=as_card(page, self.texts), preview=preview)

    # --- anywhere

    def said(self, key: str, **facts: object) -> Message:
        """A sentence or two."""
        return Message(text=self.texts(key, **facts))

    def wordless(self, contents: Collection[Content], place: str = "") -> Message:
        """What a message without words means.

        Args:
            contents: what it holds instead.
            place: "draft" while one is being written, "channel" there.
        """
        (first, *_) = contents
        if first in CHANGES:
            return self.said(f"content-{first}-{place}" if place else f"content-{first}")
        if first is Content.NOTHING:
            return self.said("content-nothing")
        return self.said("content-alone", what=self._named(contents))

    def beside(self, message: Message | None, contents: Collection[Content]) -> Message | None:
        """An answer to words beside which there was something else: it was not kept.

        The receipt of what was typed comes by another way, so that there may be no message yet.
        """
        if not contents:
            return message
        return self.noted(message, self.texts("content-beside", what=self._named(contents)))

    def noted(self, message: Message | None, said: str) -> Message:
        """A message with a sentence above it."""
        if message is None:
            return Message(text=said)
        if message.card is not None:
            return replace(message, card=with_note(message.card, said))
        return replace(message, text=f"{said}\n\n{message.text}")

    def _named(self, contents: Collection[Content]) -> str:
        return self.texts.listed([self.texts(f"content-name-{one}") for one in contents])

    def ended(self, key: str, *, title: str = "", **facts: object) -> Message:
        """The end of a card: what was done, and what can be done next.

        Args:
            key: of the text.
            title: somebody's words that stand in it; no other fact may be such words.
            facts: the others.
        """
        said = self.texts(key, **(facts | {"title": title} if title else facts))
        return self.show(closing_page(said, self.texts, quoting=bool(title)))

    def proposal_saved(self, proposal: Proposal) -> Message:
        """What was filled in, and what is still lacking."""
        lacking = field_names(proposal.lacking, self.texts)
        key = "said-proposal-filled" if lacking else "said-proposal-complete"
        return self.said(key, number=proposal.number, fields=lacking)

    def proposal_moved(self, proposal: Proposal) -> Message:
        """The state that a proposal has entered."""
        state = self.texts.code("state-proposal", proposal.state)
        return self.said("said-proposal-moved", number=proposal.number, state=state)

    def refused(self, refusal: Refusal) -> Message:
        """Why not, and what to do instead."""
        if isinstance(refusal, Stopped):
            return self.show(stopped_page(refusal, self.texts))
        return Message(text=refusal_text(refusal, self.texts))

    # --- one-to-one

    def stopped(self, stopped: Stopped) -> Message:
        """What the guard found in an answer, and what can be said to it."""
        return self.show(stopped_page(stopped, self.texts, where=""))

    def welcome(self) -> Message:
        """The greeting."""
        return self.show(welcome_page(self.texts))

    def help(self, note: str | None = None, roles: Collection[Role] = ()) -> Message:
        """What the bot can do, for somebody who is all this, and what it is not for."""
        return self.show(help_page(self.texts, note, roles))

    def privacy(self) -> Message:
        """What is stored, and why."""
        return self.show(privacy_page(None, self.texts, self.county.privacy_url))

    def draft(
        self,
        draft: Draft,
        problems: Mapping[str, Refusal] = _NO_PROBLEMS,
        note: str | None = None,
        alike: Sequence[Phenomenon] = (),
    ) -> Message:
        """The step that a draft is at, and at its summary what is like it."""
        return self.show(
            draft_page(draft, self.county, self.texts, problems=problems, note=note, alike=alike)
        )

    def receipt(self, observation: Observation, meetings: Iterable[date] = ()) -> Message:
        """The number, and what happens next by when; ``meetings`` are all days that are known."""
        dates = self._dates(helsinki_day(observation.received_at), meetings)
        return self.show(receipt_page(observation, *dates, self.texts))

    def anon_receipt(
        self, observation: Observation, code: str, today: date, meetings: Iterable[date] = ()
    ) -> Message:
        """The receipt code, to be shown once."""
        dates = self._dates(today, meetings)
        return self.show(anon_receipt_page(observation, code, *dates, self.texts))

    def _dates(self, day: date, meetings: Iterable[date]) -> tuple[date, date | None]:
        """By when the coordinator looks at what came on a day, and the next meeting."""
        look_by = working_days_after(day, self.county.screening_days, self.county.closed)
        return look_by, next_meeting(meetings, day)

    def mine(self, observations: Sequence[Observation]) -> Message:
        """One's own observations."""
        return self.show(mine_page(observations, self.texts))

    def own(self, own: OwnObservation) -> Message:
        """One of one's own observations, with what became of it."""
        return self.show(own_page(own, self.texts))

    def my_data(self, data: OwnData) -> Message:
        """All that is stored on the reader."""
        return self.show(my_data_page(data, self.county, self.texts))

    def export(self, data: OwnData, page: int) -> Message:
        """The same as JSON, page by page."""
        return Message(text=export_text(data, page, self.texts), preview=self.texts("preview"))

    def owned(
        self,
        proposal: Proposal,
        *,
        entry: Entry | None = None,
        note: str | None = None,
        tried: RejectedForm | None = None,
    ) -> Message:
        """A proposal for whoever answers it; the preview says that, and not what it is."""
        return self.show(recipient_page(proposal, self.texts, entry=entry, note=note, rejected=tried))

    def oversight(self, oversight: Oversight) -> Message:
        """The data protection officer's view."""
        return self.show(oversight_page(oversight, self.texts))

    # --- the channel

    def team_welcome(self) -> Message:
        """The greeting to a team."""
        return self.show(team_welcome_page(self.texts))

    def channel_help(self, note: str | None = None) -> Message:
        """What the bot can do in the working group's channel."""
        return self.show(channel_help_page(self.county, self.texts, note))

    def linked(self, group: WorkingGroup, first_digest: date) -> Message:
        """The channel is the working group's now."""
        return self.show(linked_page(group, first_digest, self.texts))

    def not_linked(self) -> Message:
        """The channel is nobody's yet, and how that changes."""
        return self.show(not_linked_page(self.texts))

    def digest(self, digest: Digest) -> Message:
        """A period's digest."""
        return self.show(digest_page(digest, self.county, self.texts))

    def catch_up(self, found: CatchUp) -> Message:
        """Several periods' digests in one post."""
        return self.show(catch_up_page(found, self.county, self.texts))

    def release(self, release: Release) -> Message:
        """What was published of a period."""
        return self.show(release_page(release, self.texts))

    def figures(self, figures: Figures) -> Message:
        """How fast the process is."""
        return self.show(figures_page(figures, self.texts))

    def observation_list(self, week: Week, observations: Sequence[Observation]) -> Message:
        """All observations of a period."""
        return self.show(observation_list_page(week, observations, self.texts))

    def queue(self, queue: Sequence[Waiting], count: int) -> Message:
        """The first observations that wait to be screened; ``count`` is how many wait."""
        return self.show(queue_page(queue, count, self.county, self.texts))

    def editing(self, observation: Observation, tried: RejectedForm | None = None) -> Message:
        """An observation's title, codes and words, to be corrected or masked."""
        return self.show(editing_page(observation, self.county, self.texts, tried))

    def observation(
        self,
        observation: Observation,
        proposals: Sequence[Proposal],
        others: Sequence[Observation],
        tried: RejectedForm | None = None,
        entries: Sequence[Entry] = (),
        around: RelatedItems = ALONE,
    ) -> Message:
        """One observation, as the working group sees it."""
        case = ObservationCase(
            observation=observation, proposals=proposals, others=others, entries=entries, around=around
        )
        return self.show(observation_page(case, self.county, self.texts, tried))

    def phenomena(self, found: Sequence[Phenomenon], count: int) -> Message:
        """The newest phenomena that are not closed; ``count`` is how many there are of them."""
        return self.show(phenomena_page(found, count, self.texts))

    def phenomenon(
        self,
        phenomenon: Phenomenon,
        observations: Sequence[Observation],
        proposals: Sequence[Proposal],
        others: Sequence[Observation],
        entries: Sequence[Entry],
        tried: RejectedForm | None = None,
        endorsed: int = 0,
    ) -> Message:
        """One phenomenon, with what is linked to it and what it may become next."""
        case = PhenomenonCase(
            phenomenon=phenomenon,
            observations=observations,
            proposals=proposals,
            others=others,
            entries=entries,
            endorsed=endorsed,
        )
        return self.show(phenomenon_page(case, self.county, self.texts, tried))

    def phenomenon_counted(self, key: str, phenomenon: Phenomenon) -> Message:
        """What was linked or unlinked, and how many it has now."""
        n = len(phenomenon.observation_ids)
        state = phenomenon_state(phenomenon.state, self.texts)
        return self.said(key, number=phenomenon.number, n=n, state=state)

    def phenomenon_moved(self, phenomenon: Phenomenon) -> Message:
        """The state that a phenomenon has entered."""
        state = phenomenon_state(phenomenon.state, self.texts)
        return self.said("said-phenomenon-moved", number=phenomenon.number, state=state)

    def proposal(
        self,
        proposal: Proposal,
        observations: Sequence[Observation],
        entries: Sequence[Entry],
        tried: RejectedForm | None = None,
        rounds: Sequence[EffectRound] = (),
    ) -> Message:
        """One proposal, with what it may become next."""
        case = ProposalCase(proposal=proposal, observations=observations, entries=entries, rounds=rounds)
        return self.show(proposal_page(case, self.texts, tried))

    # --- meetings

    def meeting(self, pack: MeetingPack, tried: RejectedForm | None = None) -> Message:
        """A meeting's pack."""
        return self.show(meeting_page(pack, self.texts, tried))

    def item(
        self,
        matter: AgendaCase,
        others: Sequence[Phenomenon],
        tried: RejectedForm | None = None,
        *,
        due: bool,
    ) -> Message:
        """One phenomenon on the agenda."""
        return self.show(item_page(matter, others, self.texts, tried, due=due))

    def minutes(self, meeting: Meeting, matters: Sequence[AgendaCase]) -> Message:
        """A meeting's minutes."""
        return self.show(minutes_page(meeting, matters, self.texts))
