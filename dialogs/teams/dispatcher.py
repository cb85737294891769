"""What an activity leads to: who may come in, its unit of work, and the conversation that answers it."""

from dataclasses import dataclass, field, replace
from typing import Protocol

from cachetools import LRUCache

from bot.domain.county import County
from bot.domain.errors import Refusal, WrongCode
from bot.domain.group import WorkingGroup
from bot.domain.guard import LONGEST, Leave, Level, Stopped
from bot.domain.people import USUAL_LANGUAGE, Mode, Visitor, named_language
from bot.domain.roles import Permission
from bot.domain.standing import Standing
from bot.ports import Clock, Names, Outcome, Roster, Unit, Units
from bot.usecases import access, allowed_words, appointments, group_ownership, groups, people
from bot.usecases.allowed_words import CurrentGuard
from bot.usecases.context import Context
from bot.usecases.resemblance import Resemblance
from dialogs import channel, chat, team_channel
from dialogs.actions import registry
from dialogs.answer import SILENCE, Answer
from dialogs.contents import beside
from dialogs.incoming import SPOKEN, Incoming, Kind, Where
from dialogs.pages.help import not_linked_page, unknown_unlinked_page
from dialogs.pending import Pending, PendingStore, WaitingText
from dialogs.teams.ack_buffer import AckBuffer
from dialogs.teams.events import Events
from dialogs.texts.loader import Texts
from dialogs.turn import Turn
from dialogs.understanding.asides import aside
from dialogs.understanding.exposure import refuse_in_channel
from dialogs.understanding.intents import Intent, meaning
from dialogs.understanding.numbers import number_in
from dialogs.understanding.words import LEAVES, Words
from dialogs.views import Views

_REMEMBERED = 4_096
"""People whose language and mode are known without the database, each in each place where they spoke."""


class _Router(Protocol):
    """A kind of conversation."""

    async def route(self, turn: Turn, incoming: Incoming) -> Answer: ...
    async def repeat(self, turn: Turn, incoming: Incoming, outcome: Outcome) -> Answer: ...
    async def refused(self, turn: Turn, incoming: Incoming, refusal: Refusal) -> Answer: ...


_ROUTERS: dict[Where, _Router] = {Where.PERSONAL: chat, Where.CHANNEL: channel}
"""Partial: nothing is done in a group chat."""


def _router(where: Where, group: WorkingGroup | None) -> _Router:
    of_team = where is Where.CHANNEL and group is not None and group.of_team
    return team_channel if of_team else _ROUTERS[where]


_HOME = ("home", "help")
"""The buttons that open the home card."""


@dataclass(eq=False, repr=False, kw_only=True)
class TurnDispatcher:
    """Carries out turns.

    The order inside a turn never changes: access, once only, recognise, load, decide, save.

    Attributes:
        events: what happens around conversations, where nobody speaks.
    """

    units: Units
    roster: Roster
    acks: AckBuffer
    county: County
    words: Words
    clock: Clock
    current_guard: CurrentGuard
    resemblance: Resemblance
    names: Names
    _texts_pending: PendingStore[str] = field(default_factory=PendingStore, init=False)
    _observations_pending: PendingStore[WaitingText] = field(default_factory=PendingStore, init=False)
    _orders_pending: PendingStore[Pending] = field(default_factory=PendingStore, init=False)
    _practice_pending: PendingStore[int] = field(default_factory=PendingStore, init=False)
    _stopped: PendingStore[Incoming] = field(default_factory=PendingStore, init=False)
    _views: LRUCache[str, Views] = field(default_factory=lambda: LRUCache(_REMEMBERED), init=False)

    def __post_init__(self) -> None:
        self.events = Events(
            units=self.units, roster=self.roster, names=self.names, county=self.county, clock=self.clock
        )

    def asks_help(self, incoming: Incoming) -> bool:
        """Whether nothing but help is asked for, which any turn can give without the database."""
        if incoming.visitor is None or incoming.where is Where.GROUP_CHAT or not incoming.standard:
            return False
        if incoming.kind is Kind.PRESSED:
            return incoming.verb in _HOME and incoming.where is Where.PERSONAL
        return bool(self.words.recognise(incoming.order, ("help",)))

    def views(self, incoming: Incoming) -> Views:
        """How things are shown to who speaks, as known so far; before that by the language of their Teams."""
        known = self._views.get(_whose(incoming)) if incoming.visitor else None
        return known or Views(
            Texts(named_language(incoming.locale) or USUAL_LANGUAGE), Mode.TEXT, self.county
        )

    async def dispatch(self, incoming: Incoming) -> Answer:
        """Do what an activity asks for, once who speaks may come in; what is refused is noted."""
        if incoming.kind not in SPOKEN:
            if incoming.kind is not Kind.FROM_BOT:
                await self.events.follow(incoming)
            return SILENCE
        if incoming.change and not (incoming.visitor and _served(incoming)):
            return SILENCE  # it was said when the message came
        group: WorkingGroup | None = None
        try:
            visitor = await self._admit(incoming)
            group = await self._group_of(incoming, visitor)
            if incoming.channel and group is None:
                return await self._unlinked(incoming, visitor, incoming.channel)
            await self._learn_names(incoming, visitor, group)
            return await self._once(incoming, visitor, group)
        except Stopped as stopped:
            await self._note_stopped(incoming, group, stopped)
            raise
        except Refusal as refusal:
            await self._note_refusal(incoming, refusal)
            raise

    # --- access

    async def _admit(self, incoming: Incoming) -> Visitor:
        """Who speaks, when they may; raises Refusal."""
        if incoming.where is Where.GROUP_CHAT:
            raise Refusal("group-chat")
        if incoming.visitor is None:
            key = "not-a-member" if incoming.where is Where.CHANNEL else "nobody"
            raise Refusal(key, permission=Permission.ENTER)
        count = registry.length(incoming)
        if count > LONGEST:  # before anything looks into it, for nobody else is served meanwhile
            await self._meet(incoming, incoming.visitor)
            raise Refusal("too-long", most=LONGEST, count=count)
        return incoming.visitor

    async def _group_of(self, incoming: Incoming, visitor: Visitor) -> WorkingGroup | None:
        """The group whose channel it is; in the chat that on whose team somebody is, where it matters.

        Teams is asked before the unit of work opens. A channel that is no standard one is refused, and who is
        not on its team.
        """
        if incoming.where is not Where.CHANNEL:
            return await self._own_group(incoming, visitor)
        if incoming.channel is None or not _served(incoming):
            raise Refusal("channel-kind")
        async with self.units.reading() as unit:
            known = await unit.groups.in_channel(incoming.channel.tenant_id, incoming.channel.channel_id)
        if known is None or known.left_at is not None:
            return None
        group = groups.addressed(known, incoming.channel)
        if group.language is not None:
            self._remember(incoming, replace(self.views(incoming), texts=Texts(group.language)))
        if not await self.roster.is_member(group, visitor.teams_id):
            raise Refusal("not-a-member", permission=Permission.ENTER)
        return group

    async def _own_group(self, incoming: Incoming, visitor: Visitor) -> WorkingGroup | None:
        waits = self._stopped.look(_waiting_place(incoming, visitor)) is not None
        if not (waits or self._confirms(incoming) or registry.asks_for_member(self.words, incoming)):
            return None
        async with self.units.reading() as unit:
            working = await unit.groups.working()
        theirs = [group for group in working if group.tenant_id == visitor.tenant_id]
        mine = [group for group in theirs if await self.roster.is_member(group, visitor.teams_id)]
        if len(mine) <= 1:
            return next(iter(mine), None)
        number = str(incoming.values.get("number") or "") or number_in(incoming.order, "HEIJ")
        async with self.units.reading() as unit:
            person = await unit.people.find(visitor.tenant_id, visitor.object_id)
            return await group_ownership.chosen(self._context(unit), mine, person, number.upper())

    def _confirms(self, incoming: Incoming) -> bool:
        """Whether a bare yes may be one to an order that is members' alone."""
        return bool(self._orders_pending) and self.words.recognise(incoming.order, ("yes",)) is not None

    async def _learn_names(self, incoming: Incoming, visitor: Visitor, group: WorkingGroup | None) -> None:
        """Ask Teams what those are called whom the answer tells of, before the unit of work opens."""
        if not registry.asks_for_names(self.words, incoming.order, incoming.verb):
            return
        async with self.units() as unit:
            person = await unit.people.find(visitor.tenant_id, visitor.object_id)
            if person is None:
                return
            self.names.hear(person.id, visitor.name)
            ctx = replace(await group_ownership.acting(self._context(unit), group), actor=person)
            unknown = await appointments.to_name(ctx, self.names)
        await self.names.learn(unknown, group)

    async def _standing(self, incoming: Incoming, group: WorkingGroup | None) -> Standing | None:
        """What the person who was chosen in a form is to the group's team; None when nobody was."""
        chosen = registry.chosen(incoming)
        return await self.roster.standing(group, chosen) if chosen and group else None

    async def _note_stopped(self, incoming: Incoming, group: WorkingGroup | None, stopped: Stopped) -> None:
        """Count what the guard stopped; in the channel, find what of it the writer may allow."""
        await self.events.take_in(incoming)  # of the stopped one nothing was kept
        async with self.units() as unit:
            ctx = self._context(unit)
            await access.count_stopped(ctx, stopped)
            if group is None or incoming.visitor is None or stopped.level is not Level.WARN:
                return
            writer = await unit.people.find(incoming.visitor.tenant_id, incoming.visitor.object_id)
            if writer is not None:
                ctx, guard = replace(ctx, actor=writer, group=group), self.current_guard.guard
                stopped.allowable = await allowed_words.offered(ctx, stopped.text, stopped.findings, guard)

    async def _note_refusal(self, incoming: Incoming, refusal: Refusal) -> None:
        """Note a refusal that names a permission: it is one of rights."""
        await self.events.take_in(incoming)  # of the refused one nothing was kept
        if incoming.visitor is None or "permission" not in refusal.facts:
            return
        async with self.units() as unit:  # of its own: the refused one was rolled back
            ctx = self._context(unit)
            person = await people.arrive(ctx, incoming.visitor)
            if isinstance(refusal, WrongCode):  # its unit was kept, but the button may be pressed again
                for key in incoming.keys:
                    await unit.turns.remove(key)
            await access.note_refusal(replace(ctx, actor=person), refusal)

    def _context(self, unit: Unit) -> Context:
        """The bot's own context, before it is known who speaks."""
        return Context(unit=unit, county=self.county, now=self.clock())

    # --- once only

    async def _once(self, incoming: Incoming, visitor: Visitor, group: WorkingGroup | None) -> Answer:
        """Do what is asked in one unit of work; what was done before is answered and not done again."""
        stopped = _waiting_place(incoming, visitor)
        leave = self._leave(incoming) if group and self._may_leave(incoming, stopped) else Leave.NONE
        order = incoming if leave is Leave.NONE else self._stopped.take(stopped)
        serial = group.id if group and incoming.channel else incoming.conversation_id
        standing = await self._standing(incoming, group)
        try:
            async with self.units(serial=serial) as unit:
                turn, fresh = await self._open(unit, incoming, visitor, group, leave)
                turn.standing = standing
                answer = await (self._first(turn, order) if fresh else self._repeated(turn))
        except Stopped:
            if group and order and (incoming.channel or registry.is_to_group(turn)):
                self._stopped.keep(stopped, order)
            raise
        except Refusal as refusal:
            if not registry.comes_back(incoming, refusal):
                raise
            return await self._form_again(incoming, visitor, group, refusal)
        for act in turn.afterwards:
            act()
        return await self._resume(incoming, visitor, group, answer) if answer.resumes else answer

    async def _resume(
        self, incoming: Incoming, visitor: Visitor, group: WorkingGroup | None, said: Answer
    ) -> Answer:
        """Do what the guard stopped for a phrase that is allowed now, and show what was said above it.

        In a unit of its own, as the guard knows the phrase once it is stored; other findings stop it again.
        """
        place = _waiting_place(incoming, visitor)
        order = self._stopped.look(place)
        if order is None or said.resumes not in _words_of(order):
            return said
        try:
            async with self.units(serial=group.id if group else None) as unit:
                turn, _ = await self._open(unit, incoming, visitor, group, counted=False)
                answer = await self._first(turn, order)
        except Stopped as stopped:
            await self._note_stopped(incoming, group, stopped)
            answer = Answer(message=self.views(incoming).refused(stopped), refused=stopped.key)
        else:
            self._stopped.drop(place, order)
            for act in turn.afterwards:
                act()
        note = said.message.text if said.message else ""
        return replace(answer, message=self.views(incoming).with_note(answer.message, note))

    async def _open(
        self,
        unit: Unit,
        incoming: Incoming,
        visitor: Visitor,
        group: WorkingGroup | None,
        leave: Leave = Leave.NONE,
        *,
        counted: bool = True,
    ) -> tuple[Turn, bool]:
        """The turn of a unit of work, and whether it is the first delivery of it."""
        ctx = self._context(unit)
        fresh = not counted or await unit.turns.first(incoming.keys, ctx.now)
        await self.current_guard.refresh(unit, ctx.now)
        person = await people.arrive(ctx, visitor)
        if incoming.channel and group:
            group = await self._renewed(ctx, incoming, incoming.channel, group)
        here = await group_ownership.acting(ctx, group)
        turn = Turn(
            incoming=incoming,
            unit=unit,
            person=person,
            group=group,
            county=self.county,
            words=self.words,
            now=ctx.now,
            guard=self.current_guard.guard,
            forget_words=self.current_guard.forget,
            texts_pending=self._texts_pending,
            observations_pending=self._observations_pending,
            orders_pending=self._orders_pending,
            practice_pending=self._practice_pending,
            resemblance=self.resemblance,
            names=self.names,
            leave=leave,
            of_county=here.of_county,
        )
        self._remember(incoming, turn.views)
        if fresh and counted and (notice_id := incoming.notice_id):
            await unit.outbox.arrived(notice_id, turn.place or person.id)
        return turn, fresh

    async def _renewed(
        self, ctx: Context, incoming: Incoming, at: groups.Channel, group: WorkingGroup
    ) -> WorkingGroup:
        """The group at its present address, with the language that this turn may be the first to name."""
        await groups.renew(ctx, at)
        language = named_language(incoming.locale)
        if group.language is not None or language is None:
            return group
        await groups.hear(ctx, at, language)
        return await ctx.unit.groups.get(group.id)

    def _may_leave(self, incoming: Incoming, place: str) -> bool:
        """Whether a word about the guard's finding is one to the group: in the chat, where an order waits."""
        return incoming.channel is not None or self._stopped.look(place) is not None

    def _leave(self, incoming: Incoming) -> Leave:
        """What is said to the guard's finding about the order to the group before."""
        if incoming.kind is Kind.PRESSED:
            return Leave.of(incoming.values.get("leave")) if incoming.verb == "leave" else Leave.NONE
        typed = self.words.recognise(incoming.order, LEAVES)
        return LEAVES[typed.name] if typed else Leave.NONE

    async def _first(self, turn: Turn, order: Incoming | None) -> Answer:
        asked = _stopped_before(order)
        answer = await _router(asked.where, turn.group).route(turn, asked)
        views = turn.views
        self._remember(turn.incoming, views)  # they may have asked for another language
        return replace(answer, message=beside(answer.message, asked.beside, views))

    async def _repeated(self, turn: Turn) -> Answer:
        incoming, router = turn.incoming, _router(turn.incoming.where, turn.group)
        outcome = await turn.unit.turns.outcome(incoming.keys)
        if outcome is None:
            return SILENCE
        answered = outcome.answered or self.acks.among(incoming.keys)
        if incoming.kind is Kind.WORDLESS:  # it is only told what it means, and may be told so again
            return SILENCE if answered else await router.route(turn, incoming)
        return await router.repeat(turn, incoming, replace(outcome, answered=answered))

    async def _form_again(
        self, incoming: Incoming, visitor: Visitor, group: WorkingGroup | None, refusal: Refusal
    ) -> Answer:
        """In a unit of its own: of the refused one nothing was kept, so that the form can be sent again."""
        async with self.units() as unit:
            turn, _ = await self._open(unit, incoming, visitor, group, counted=False)
            return await _router(incoming.where, turn.group).refused(turn, incoming, refusal)

    # --- a channel that is not linked

    async def _unlinked(self, incoming: Incoming, visitor: Visitor, at: groups.Channel) -> Answer:
        await self.events.take_in(incoming)
        if incoming.change:
            return SILENCE
        await self._meet(incoming, visitor)
        asked = channel.pairing_code(self.words, incoming.text)
        if asked is None:
            views = self.views(incoming)
            async with self.units.reading() as unit:
                spoken = views.texts.language
                await refuse_in_channel(unit, self.words, self.current_guard.guard, incoming.text, spoken)
            return _unlinked_answer(incoming, views, self.words)
        code, said = asked
        if not code:
            raise Refusal("code-missing")
        async with self.units(serial=incoming.conversation_id) as unit:
            ctx = self._context(unit)
            await unit.turns.first(incoming.keys, ctx.now)
            person = await people.arrive(ctx, visitor)
            self._remember(incoming, Views(Texts(person.spoken), person.mode, self.county))
            return await channel.link(replace(ctx, actor=person), at, code, said)

    # --- who is known

    async def _meet(self, incoming: Incoming, visitor: Visitor) -> None:
        """Whoever was met before is answered as they chose; nobody is kept for speaking here."""
        async with self.units.reading() as unit:
            person = await unit.people.find(visitor.tenant_id, visitor.object_id)
        if person is not None:
            self._remember(incoming, Views(Texts(person.spoken), person.mode, self.county))

    def _remember(self, incoming: Incoming, views: Views) -> None:
        self._views[_whose(incoming)] = views


def _whose(incoming: Incoming) -> str:
    """Who speaks where: in a channel the group's language is spoken, and a dialog shows cards alone."""
    place = incoming.channel.channel_id if incoming.channel else "dialog" if incoming.dialog else ""
    return f"{place}:{incoming.visitor.object_id}" if incoming.visitor else ""


def _waiting_place(incoming: Incoming, visitor: Visitor) -> str:
    """Where an order waits for a word about the guard's finding in it: each person's, in each place."""
    place = incoming.channel.channel_id if incoming.channel else ""
    return f"{place}:{visitor.tenant_id}:{visitor.object_id}"


def _unlinked_answer(incoming: Incoming, views: Views, words: Words) -> Answer:
    """How a channel is linked, to who asks; nothing to what is beside the matter; else one line."""
    line, pressed = incoming.text, incoming.kind is Kind.PRESSED
    if aside(line):
        return SILENCE
    known = words.recognise(line, registry.TYPED[Where.CHANNEL]) or meaning(line).intent is Intent.HELP
    if known or not line.strip():
        return Answer(message=views.show(not_linked_page(views.texts)), in_place=pressed)
    return Answer(message=views.show(unknown_unlinked_page(views.texts)))


def _words_of(order: Incoming) -> str:
    """All that was written in an order, as phrases are compared."""
    return " ".join([order.text, *registry.written(order).values()]).lower()


def _stopped_before(order: Incoming | None) -> Incoming:
    """What is done now; raises Refusal when nothing was stopped that could be."""
    if order is None:
        raise Refusal("guard-nothing")
    return order


def _served(incoming: Incoming) -> bool:
    """Whether it happened where the bot answers: not in a private or shared channel."""
    return incoming.where is not Where.CHANNEL or (incoming.channel is not None and incoming.standard)
