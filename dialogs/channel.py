"""The working group's channel: linking, digests, observations, proposals."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.desk import figures, groups, observations, proposals, readings, releases
from bot.desk import screening as screen
from bot.desk.resemblance import Alike, Around
from bot.domain.calendar import Week, digest_due_at, helsinki_day, week_from_said, week_of
from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Observation, ObservationState
from bot.domain.outcome import DONE_FIELDS
from bot.domain.people import Mode, Person
from bot.domain.proposal import FIELDS, PROPOSAL_FORM, SPREAD_FIELDS, Proposal, ProposalState
from bot.domain.questionnaire import read_date
from bot.domain.screening import can_become
from bot.ports import Outcome, Unit
from dialogs import editing, meetings, ownership, phenomena, proposing, screening
from dialogs.answer import SILENCE, Answer
from dialogs.commands import LANGUAGES, MODES, Command, Typed
from dialogs.faces import Faces
from dialogs.floor import Floor
from dialogs.incoming import Incoming, Kind
from dialogs.orders import read_fields, read_order, read_period, read_span, read_state
from dialogs.pressed import Pressed, Values, number_on, seen_on
from dialogs.texts.loader import Texts
from dialogs.tried import Tried
from dialogs.verbs import Verb

IN_GROUP = (
    Command.DIGEST,
    Command.LIST,
    Command.QUEUE,
    Command.PHENOMENA,
    Command.GATHER,
    Command.ATTACH,
    Command.DETACH,
    Command.PROPOSE,
    Command.FILL,
    Command.MOVE,
    Command.PUBLISH,
    Command.FIGURES,
    Command.MASK,
    Command.ASK,
    Command.CLOSE,
    Command.REDIRECT,
    Command.OWNER,
    Command.RETURN,
    Command.JOIN,
    Command.TITLE,
    Command.CORRECT,
    Command.HAND_ON,
    *meetings.COMMANDS,
    Command.HELP,
    Command.FINNISH,
    Command.SWEDISH,
    Command.ENGLISH,
    Command.TEXT_MODE,
    Command.CARD_MODE,
    Command.LINK,
)


class Discussion(Floor):
    """One turn in a working group's channel, inside its unit of work."""

    async def answer(self, incoming: Incoming) -> Answer:
        """Do what was asked, and say what came of it.

        Raises:
            Refusal: understood, and no.
        """
        if incoming.kind is Kind.PRESSED and incoming.verb in meetings.VERBS:
            return await meetings.VERBS[incoming.verb](self, incoming.values)
        if incoming.kind is Kind.PRESSED:
            return await self._pressed(incoming.verb, incoming.values)
        return await self._typed(incoming.text)

    async def again(self, incoming: Incoming, outcome: Outcome) -> Answer:
        """A delivery that had its effect before: the card as it is now."""
        if outcome.answered and not incoming.invoke:
            return SILENCE
        typed = self.words.recognise(incoming.text, IN_GROUP) if incoming.kind is Kind.TYPED else None
        if typed and typed.command in _READING:
            return await self._command(typed)
        if incoming.verb in meetings.VERBS or (typed and typed.command in meetings.COMMANDS):
            return await meetings.again(self, typed.argument if typed else "", incoming.values)
        said = str(incoming.values.get("number") or "") or (typed.argument if typed else incoming.text)
        number = read_order(said).first
        return await self._open(number) if number else SILENCE

    async def refused(self, incoming: Incoming, refusal: Refusal) -> Answer:
        """The form that was sent, as it was filled, with what is wrong; a card, as it came from one."""
        number = number_on(incoming.values)
        self.person = replace(self.person, mode=Mode.CARDS)
        tried = Tried(verb=Verb(incoming.verb), said=incoming.values, problem=refusal)
        if tried.verb in editing.VERBS:
            return replace(await editing.shown(self, number, tried), refused=refusal.key)
        if incoming.verb in meetings.FORMS:
            return replace(await meetings.form_again(self, tried), refused=refusal.key)
        return replace(await self._open(number, tried), refused=refusal.key)

    # --- buttons

    async def _pressed(self, verb: str, values: Values) -> Answer:
        number = number_on(values)
        buttons = phenomena.VERBS if number.startswith("I-") else _ON_OBSERVATION
        if act := buttons.get(verb):
            await act(self, seen_on(values), values)
            return replace(await self._open(number, done=True), everyone=True)
        if act_on := proposing.VERBS.get(verb):
            return await act_on(self, values)
        if look := _LOOKS.get(verb):
            return await look(self, number)
        return await self._pressed_here(verb, number, values)

    async def _pressed_here(self, verb: str, number: str, values: Values) -> Answer:
        match verb:
            case Verb.MORE:
                return await self._list(str(values.get("week") or ""))
            case Verb.PROPOSE:
                return await self._propose_from_card(number, values)
            case Verb.FILL:
                changed = await self._filled(number, _fields(values), seen_on(values).version)
                return await proposing.shown(self, changed, everyone=True)
            case Verb.MOVE:
                return await self._move_from_card(number, values)
            case _:
                raise Refusal("unknown-verb")

    async def _open_beside(self, number: str) -> Answer:
        """As a message of its own: the card with the button stays as it is."""
        return replace(await self._open(number), in_place=False)

    async def _propose_from_card(self, number: str, values: Values) -> Answer:
        await observations.known(self.unit, number, seen_on(values).version)
        others = [code.strip() for code in str(values.get("others") or "").split(",") if code.strip()]
        fields = {key: values.get(key) for key in SPREAD_FIELDS if values.get(key)}
        await self._make([number, *others], fields)
        return replace(await self._open(number, done=True), everyone=True)

    async def _move_from_card(self, number: str, values: Values) -> Answer:
        try:
            to = ProposalState(str(values.get("to") or ""))
        except ValueError:
            raise Refusal("unknown-state") from None
        reason = str(values.get("reason") or "").strip() or None
        done = {key: values[key] for key in DONE_FIELDS if key in values}
        until = _day(values.get("until"))
        changed = await self._moved(number, to, reason, until, seen_on(values).version, done)
        return await proposing.shown(self, changed, everyone=True)

    # --- typed lines

    async def _typed(self, line: str) -> Answer:
        typed = self.words.recognise(line, IN_GROUP)
        if typed is None:
            if number := read_order(line).first:
                return await self._open(number)
            return Answer(message=self.faces.channel_help("note-not-understood"))
        return await self._command(typed)

    async def _command(self, typed: Typed) -> Answer:
        if typed.command in LANGUAGES:
            return await self._speak(LANGUAGES[typed.command])
        if typed.command in MODES:
            return await self._show_as(MODES[typed.command])
        order = read_order(typed.argument)
        if order.phenomenon and not order.proposal and typed.command in phenomena.ORDERS:
            return await phenomena.ORDERS[typed.command](self, order)
        act = _COMMANDS.get(typed.command)
        return await act(self, typed.argument) if act else Answer(message=self.faces.channel_help())

    async def _speak(self, language: Language) -> Answer:
        self.group = await groups.speak(self.unit, self.person, self.group, language)
        return Answer(message=self.faces.said("said-language"))

    async def _show_as(self, mode: Mode) -> Answer:
        self.person = replace(self.person, mode=mode)
        await self.unit.people.save(self.person)
        return Answer(message=self.faces.said(f"said-{mode}"))

    async def _fill_typed(self, said: str) -> Answer:
        order = read_order(said)
        fields = read_fields(order.rest, self.faces.texts)
        if fields.free:  # it would be lost
            raise Refusal("proposal-field-unknown", fields=FIELDS)
        proposal = await self._filled(order.proposal, fields.known, None)
        return Answer(message=self.faces.proposal_saved(proposal))

    async def _link(self, _said: str) -> Answer:
        raise Refusal("channel-taken")

    async def _propose_typed(self, said: str) -> Answer:
        order = read_order(said)
        fields = read_fields(order.rest, self.faces.texts)
        filled = {"what": fields.free, **fields.known} if fields.free else fields.known
        proposal = await self._make(order.observations, filled)
        return Answer(message=self.faces.said("said-proposal-made", number=proposal.number))

    async def _move_typed(self, said: str) -> Answer:
        order = read_order(said)
        to, rest = read_state(order.rest)
        if to is None:
            raise Refusal("unknown-state")
        done: Mapping[str, object] = {}
        if to is ProposalState.DONE:
            done, rest = ownership.read_done(rest)
        until, reason = ownership.read_until(to, rest)
        proposal = await self._moved(order.proposal, to, reason, until, None, done)
        return Answer(message=self.faces.proposal_moved(proposal))

    # --- what is done

    async def _digest(self, said: str) -> Answer:
        week = _week(said, self.now)
        digest = await readings.see_digest(
            self.unit, by=self.person, group=self.group, week=week, county=self.county, now=self.now
        )
        return Answer(message=self.faces.digest(digest))

    async def _list(self, said: str) -> Answer:
        week = _week(said, self.now)
        shown = await readings.see_list(self.unit, by=self.person, group=self.group, week=week)
        return Answer(message=self.faces.observation_list(week, shown))

    async def _publish(self, said: str) -> Answer:
        period, audience = read_period(said)
        release = await releases.shown(
            self.unit,
            by=self.person,
            group=self.group,
            audience=audience,
            period=period,
            county=self.county,
            now=self.now,
        )
        return Answer(message=self.faces.release(release))

    async def _figures(self, said: str) -> Answer:
        shown = await figures.see(
            self.unit,
            by=self.person,
            group=self.group,
            period=read_span(said),
            county=self.county,
            now=self.now,
        )
        return Answer(message=self.faces.figures(shown))

    async def _open(self, number: str, tried: Tried | None = None, *, done: bool = False) -> Answer:
        """What has this number; when something was ``done`` with it, with the way to the next one."""
        if number.startswith("E-"):
            proposal = await readings.see_proposal(self.unit, by=self.person, group=self.group, number=number)
            return await proposing.shown(self, proposal, tried=tried)
        if number.startswith("I-"):
            return await phenomena.opened(self, number, tried)
        observation = await readings.open_observation(
            self.unit, by=self.person, group=self.group, number=number, now=self.now
        )
        taken = await self.unit.proposals.resting_on(observation.id)
        others = [o for o in await self.unit.observations.unlinked(limit=20) if o.id != observation.id]
        entries = await self.unit.log.of(observation.id)
        around = await self._around(observation, taken, done=done)
        shown = self.faces.observation(observation, taken, others, tried, entries, around)
        return Answer(message=shown, in_place=True)

    async def _around(self, observation: Observation, taken: Sequence[Proposal], *, done: bool) -> Around:
        linkable = can_become(observation, ObservationState.LINKED)
        joinable = [one for one in await self.unit.proposals.all() if one.open and one not in taken]
        return Around(
            phenomena=tuple(await self.unit.phenomena.all()),
            alike=await self.resemblance.of_observation(self.unit, observation) if linkable else Alike(),
            may_join=tuple(joinable[-JOINABLE:]),
            following=await screen.following(self.desk, observation) if done else None,
        )

    async def _make(self, numbers: list[str], fields: dict[str, object]) -> Proposal:
        return await proposals.make(
            self.unit,
            by=self.person,
            group=self.group,
            numbers=numbers,
            fields=fields,
            clear=self.clear,
            now=self.now,
        )

    async def _filled(self, number: str, fields: dict[str, object], version: int | None) -> Proposal:
        if not fields:
            raise Refusal("proposal-field-unknown", fields=FIELDS)
        return await proposals.fill(
            self.unit,
            by=self.person,
            group=self.group,
            number=number,
            fields=fields,
            clear=self.clear,
            version=version,
            now=self.now,
        )

    async def _moved(
        self,
        number: str,
        to: ProposalState,
        reason: str | None,
        until: date | None,
        version: int | None,
        done: Mapping[str, object],
    ) -> Proposal:
        return await proposals.advance(
            self.unit,
            by=self.person,
            group=self.group,
            number=number,
            to=to,
            clear=self.clear,
            reason=reason,
            until=until,
            done=done,
            version=version,
            now=self.now,
        )


_COMMANDS: dict[Command, Callable[[Discussion, str], Awaitable[Answer]]] = {
    Command.DIGEST: Discussion._digest,  # noqa: SLF001 - the class's own table, which cannot stand inside it
    Command.LIST: Discussion._list,  # noqa: SLF001 - as above
    Command.PROPOSE: Discussion._propose_typed,  # noqa: SLF001 - as above
    Command.FILL: Discussion._fill_typed,  # noqa: SLF001 - as above
    Command.MOVE: Discussion._move_typed,  # noqa: SLF001 - as above
    Command.PUBLISH: Discussion._publish,  # noqa: SLF001 - as above
    Command.FIGURES: Discussion._figures,  # noqa: SLF001 - as above
    Command.QUEUE: screening.queue,
    **screening.COMMANDS,
    **phenomena.COMMANDS,
    **proposing.COMMANDS,
    **editing.COMMANDS,
    **meetings.COMMANDS,
    Command.LINK: Discussion._link,  # noqa: SLF001 - as above
}


_ON_OBSERVATION: dict[str, Pressed] = {
    **screening.VERBS,
    **phenomena.ON_OBSERVATION,
    **editing.VERBS,
}

_LOOKS: dict[str, Callable[[Discussion, str], Awaitable[Answer]]] = {
    Verb.OPEN: Discussion._open_beside,  # noqa: SLF001 - as above
    Verb.BACK: Discussion._open,  # noqa: SLF001 - as above
    Verb.EDIT: editing.shown,
}
"""Buttons that only show something."""

_READING = frozenset(
    {Command.DIGEST, Command.LIST, Command.QUEUE, Command.FIGURES, Command.PHENOMENA, Command.HELP}
    | {Command.ITEM, Command.MINUTES}
    | {*LANGUAGES, *MODES}
)
"""What changes nothing when it is done once more."""

JOINABLE = 12
"""So many open proposals, the newest ones, are offered for an observation to join."""


async def link(
    unit: Unit, person: Person, channel: groups.Channel, code: str, county: County, now: datetime
) -> Answer:
    """Make a channel the working group's.

    Raises:
        Refusal: the code is wrong, used or too old, or the channel is taken.
    """
    group = await groups.link(unit, person, channel, code, now)
    due_at = digest_due_at(week_of(now), county.digest_weekday, county.digest_at)
    faces = Faces(Texts(group.language), person.mode, county)
    return Answer(message=faces.linked(group, helsinki_day(due_at)))


_FORMS = frozenset(
    {*phenomena.VERBS, *phenomena.ON_OBSERVATION, Verb.RETURN, *screening.VERBS, *editing.VERBS}
    | meetings.FORMS
)
_LONGEST_TRY = 4000  # characters; with more a card might not fit into a message


def comes_back(incoming: Incoming, refusal: Refusal) -> bool:
    """Whether what was refused is a form that its sender gets back as it was filled."""
    if incoming.kind is not Kind.PRESSED or incoming.verb not in _FORMS:
        return False
    # A refusal of its own kind has its own answer; one of rights is noted at the door.
    if type(refusal) is not Refusal or refusal.key == "stale" or "deed" in refusal.facts:
        return False
    return sum(len(str(said)) for said in incoming.values.values()) <= _LONGEST_TRY


def _week(said: str, now: datetime) -> Week:
    if not said.strip():
        return week_of(now)
    try:
        week = week_from_said(said, week_of(now))
    except ValueError:
        raise Refusal("digest-week") from None
    if week.start > now:
        year, number = (int(part) for part in week.key.split("-W"))
        raise Refusal("digest-week-future", week=f"{number}/{year}", before=f"{number}/{year - 1}")
    return week


def _fields(values: Values) -> dict[str, object]:
    return {q.key: values[q.key] for q in PROPOSAL_FORM.questions if q.key in values}


def _day(said: object) -> date | None:
    return read_date(str(said)) if said else None
