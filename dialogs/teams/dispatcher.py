"""What each kind of activity leads to, inside its unit of work."""

from dataclasses import dataclass, replace

from bot.domain.county import County
from bot.domain.errors import Refusal, WrongCode
from bot.domain.group import WorkingGroup
from bot.domain.guard import LONGEST, Guard, Leave, Stopped
from bot.domain.people import Person, Visitor, named_language
from bot.domain.roles import Permission
from bot.ports import Clock, Roster, Unit, Units
from bot.usecases import access, groups, guarding, people
from bot.usecases.context import Context
from bot.usecases.resemblance import Resemblance
from dialogs import channel as channel_router
from dialogs import chat
from dialogs.actions import ownership, registry
from dialogs.answer import SILENCE, Answer
from dialogs.faces import Faces
from dialogs.incoming import SPOKEN, Incoming, Kind, Where
from dialogs.pending import Pending, PendingStore
from dialogs.teams.ack_buffer import AckBuffer
from dialogs.teams.events import Events
from dialogs.texts.loader import Texts
from dialogs.turn import Turn
from dialogs.understanding.exposure import refuse_in_channel
from dialogs.understanding.words import LEAVES, Command, Words
from dialogs.verbs import Verb


@dataclass
class Speaker:
    """What is known so far of the one who speaks: enough to answer even when the turn fails."""

    faces: Faces


class TurnDispatcher:
    """Everything a turn can do.

    Attributes:
        events: what happens around conversations, where nobody speaks.

    Args:
        units: opens units of work.
        roster: who belongs to a team.
        answered: which answers got out and are not written down yet.
        county: its choices.
        words: the command words.
        clock: tells the time.
        guard: looks at every text before it is kept.
        resemblance: knows what is like what.
    """

    def __init__(
        self,
        *,
        units: Units,
        roster: Roster,
        answered: AckBuffer,
        county: County,
        words: Words,
        clock: Clock,
        guard: Guard,
        resemblance: Resemblance,
    ) -> None:
        self._resemblance = resemblance
        self._guard = guard
        self._texts_pending: PendingStore[str] = PendingStore()
        self._stopped: PendingStore[Incoming] = PendingStore()
        self._orders_pending: PendingStore[Pending] = PendingStore()
        self._answered = answered
        self._units = units
        self._roster = roster
        self._county = county
        self._words = words
        self._clock = clock
        self.events = Events(units=units, roster=roster, county=county, clock=clock)

    def asks_help(self, incoming: Incoming) -> bool:
        """Whether nothing but help is asked for, which any turn can give without the database."""
        if incoming.visitor is None or incoming.where is Where.GROUP_CHAT or not incoming.standard:
            return False
        if incoming.kind is Kind.PRESSED:
            return incoming.verb == Verb.HELP and incoming.where is Where.PERSONAL
        return bool(self._words.recognise(incoming.order, (Command.HELP,)))

    async def act(self, incoming: Incoming, speaker: Speaker) -> Answer:
        """Do what an activity asks for.

        Args:
            incoming: the activity.
            speaker: told who speaks as soon as it is known.

        Raises:
            Refusal: understood, and no.
            Conflict: somebody else was faster.
            Unavailable: the database cannot be reached; nothing was kept.
        """
        if incoming.kind in SPOKEN:
            return await self._at_the_door(incoming, speaker)
        if incoming.kind is Kind.FROM_BOT:
            return SILENCE
        await self.events.follow(incoming)
        return SILENCE

    async def _at_the_door(self, incoming: Incoming, speaker: Speaker) -> Answer:
        """Let somebody speak; a refusal that names a permission is one of rights, and is noted."""
        try:
            return await self._spoken(incoming, speaker)
        except Stopped as stopped:
            async with self._units() as unit:  # of its own: the stopped one was rolled back
                await guarding.count_stopped(
                    Context(unit=unit, county=self._county, now=self._clock()), stopped
                )
            raise
        except Refusal as refusal:
            await self.events.take_in(incoming)  # of the refused one nothing was kept
            if incoming.visitor and "permission" in refusal.facts:
                async with self._units() as unit:  # of its own: the refused one was rolled back
                    ctx = Context(unit=unit, county=self._county, now=self._clock())
                    person = await people.arrive(ctx, incoming.visitor)
                    if isinstance(
                        refusal, WrongCode
                    ):  # its unit was kept, but the button may be pressed again
                        for key in incoming.keys:
                            await unit.turns.remove(key)
                    await access.note_refusal(replace(ctx, actor=person), refusal)
            raise

    async def _spoken(self, incoming: Incoming, speaker: Speaker) -> Answer:
        if incoming.change and incoming.visitor is None:
            return SILENCE
        if incoming.where is Where.GROUP_CHAT:
            raise Refusal("group-chat")
        if incoming.visitor is None:
            key = "not-a-member" if incoming.where is Where.CHANNEL else "nobody"
            raise Refusal(key, permission=Permission.ENTER)
        if incoming.length > LONGEST:  # before anything looks into it, for nobody else is served meanwhile
            await self._known(incoming.visitor, speaker)
            raise Refusal("too-long", most=LONGEST, count=incoming.length)
        if incoming.where is Where.CHANNEL:
            return await self._in_channel(incoming, incoming.visitor, speaker)
        return await self._in_person(incoming, incoming.visitor, speaker)

    async def _in_person(self, incoming: Incoming, visitor: Visitor, speaker: Speaker) -> Answer:
        try:
            return await self._in_chat(incoming, visitor, speaker)
        except Refusal as refusal:
            if not ownership.comes_back(incoming, refusal):
                raise
            async with self._units() as unit:  # of its own: of the refused one nothing was kept
                person = await people.arrive(
                    Context(unit=unit, county=self._county, now=self._clock()), visitor
                )
                return await chat.refused(self._turn(unit, incoming, person), incoming, refusal)

    async def _in_chat(self, incoming: Incoming, visitor: Visitor, speaker: Speaker) -> Answer:
        now, keys = self._clock(), incoming.keys
        group = await self._group_of(incoming, visitor)
        async with self._units(serial=incoming.conversation_id) as unit:
            fresh = await unit.turns.first(keys, now)
            person = await people.arrive(Context(unit=unit, county=self._county, now=now), visitor)
            turn = self._turn(unit, incoming, person, group)
            speaker.faces = turn.faces
            if not fresh:
                return await self._repeated(turn)
            if notice_id := incoming.notice_id:
                await unit.outbox.arrived(notice_id, person.id)
            answer = await chat.answer(turn, incoming)
            speaker.faces = turn.faces  # they may have asked for another language
            return replace(answer, message=turn.faces.beside(answer.message, incoming.beside))

    def _turn(
        self,
        unit: Unit,
        incoming: Incoming,
        person: Person,
        group: WorkingGroup | None = None,
        leave: Leave = Leave.NONE,
    ) -> Turn:
        return Turn(
            incoming=incoming,
            unit=unit,
            person=person,
            group=group,
            county=self._county,
            words=self._words,
            now=self._clock(),
            guard=self._guard,
            texts_pending=self._texts_pending,
            orders_pending=self._orders_pending,
            resemblance=self._resemblance,
            leave=leave,
        )

    async def _group_of(self, incoming: Incoming, visitor: Visitor) -> WorkingGroup | None:
        """The group on whose team somebody is; Teams is asked before the unit, for a name or a vote."""
        if not self._words.recognise(incoming.order, (Command.SIGNATURE, Command.VOTE)):
            return None
        async with self._units.reading() as unit:
            working = await unit.groups.working()
        for group in working:
            if group.tenant_id == visitor.tenant_id and await self._roster.is_member(group, visitor.teams_id):
                return group
        return None

    async def _repeated(self, turn: Turn) -> Answer:
        incoming = turn.incoming
        outcome = await turn.unit.turns.outcome(incoming.keys)
        if outcome is None:
            return SILENCE
        answered = outcome.answered or self._answered.among(incoming.keys)
        if incoming.kind is Kind.WORDLESS:  # it is only told what it means, and may be told so again
            route = channel_router.answer if turn.in_channel else chat.answer
            return SILENCE if answered else await route(turn, incoming)
        outcome = replace(outcome, answered=answered)
        if turn.in_channel:
            return await channel_router.again(turn, incoming, outcome)
        return await chat.again(turn, incoming, outcome)

    async def _in_channel(self, incoming: Incoming, visitor: Visitor, speaker: Speaker) -> Answer:
        channel = incoming.channel
        if channel is None or not incoming.standard:
            if incoming.change:
                return SILENCE  # it was said when the message came
            raise Refusal("channel-kind")
        async with self._units() as unit:
            group = await groups.renew(Context(unit=unit, county=self._county, now=self._clock()), channel)
        if group is None or group.left_at is not None:
            return await self._unlinked(incoming, visitor, channel, speaker)
        if group.language is not None:
            speaker.faces = replace(speaker.faces, texts=Texts(group.language))
        if not await self._roster.is_member(group, visitor.teams_id):
            raise Refusal("not-a-member", permission=Permission.ENTER)
        try:
            return await self._in_group(incoming, visitor, group, speaker)
        except Refusal as refusal:
            if not registry.comes_back(incoming, refusal):
                raise
            return await self._form_again(incoming, visitor, group, refusal)

    async def _in_group(
        self, incoming: Incoming, visitor: Visitor, group: WorkingGroup, speaker: Speaker
    ) -> Answer:
        key = f"{group.id}:{visitor.object_id}"
        leave = self._leave(incoming)
        order = incoming if leave is Leave.NONE else self._stopped.take(key)
        try:
            return await self._meet(incoming, order, visitor, group, speaker, leave)
        except Stopped:
            if order is not None:
                self._stopped.keep(key, order)
            raise

    def _leave(self, incoming: Incoming) -> Leave:
        """What is said to the guard's finding about the order before."""
        if incoming.kind is Kind.PRESSED:
            return Leave.of(incoming.values.get("leave")) if incoming.verb == Verb.LEAVE else Leave.NONE
        typed = self._words.recognise(incoming.order, LEAVES)
        return LEAVES[typed.command] if typed else Leave.NONE

    async def _meet(
        self,
        incoming: Incoming,
        order: Incoming | None,
        visitor: Visitor,
        group: WorkingGroup,
        speaker: Speaker,
        leave: Leave,
    ) -> Answer:
        now = self._clock()
        async with self._units(serial=group.id) as unit:
            fresh = await unit.turns.first(incoming.keys, now)
            person = await people.arrive(Context(unit=unit, county=self._county, now=now), visitor)
            group = await self._with_language(unit, incoming, group)
            turn = self._turn(unit, incoming, person, group, leave)
            speaker.faces = turn.faces
            if not fresh:
                return await self._repeated(turn)
            if notice_id := incoming.notice_id:
                await unit.outbox.arrived(notice_id, group.id)
            if order is None:
                raise Refusal("guard-nothing")
            answer = await channel_router.answer(turn, order)
            speaker.faces = turn.faces
            return replace(answer, message=turn.faces.beside(answer.message, order.beside))

    async def _with_language(self, unit: Unit, incoming: Incoming, group: WorkingGroup) -> WorkingGroup:
        """The group with its language, also when this turn is the first event that names one."""
        language = named_language(incoming.locale)
        if group.language is not None or language is None or incoming.channel is None:
            return group
        await groups.hear(
            Context(unit=unit, county=self._county, now=self._clock()), incoming.channel, language
        )
        return await unit.groups.get(group.id)

    async def _form_again(
        self, incoming: Incoming, visitor: Visitor, group: WorkingGroup, refusal: Refusal
    ) -> Answer:
        """In a unit of its own: of the refused one nothing was kept, so that the form can be sent again."""
        async with self._units() as unit:
            person = await people.arrive(Context(unit=unit, county=self._county, now=self._clock()), visitor)
            group = await self._with_language(unit, incoming, group)
            turn = self._turn(unit, incoming, person, group)
            return await channel_router.refused(turn, incoming, refusal)

    async def _unlinked(
        self, incoming: Incoming, visitor: Visitor, channel: groups.Channel, speaker: Speaker
    ) -> Answer:
        await self.events.take_in(incoming)
        if incoming.change:
            return SILENCE
        await self._known(visitor, speaker)
        code = channel_router.pairing_code(self._words, incoming.text)
        if code is None:
            async with self._units.reading() as unit:
                spoken = speaker.faces.texts.language
                await refuse_in_channel(unit, self._words, self._guard, incoming.text, spoken)
            return Answer(message=speaker.faces.not_linked())
        if not code:
            raise Refusal("code-missing")
        now = self._clock()
        async with self._units(serial=incoming.conversation_id) as unit:
            await unit.turns.first(incoming.keys, now)
            ctx = Context(unit=unit, county=self._county, now=now)
            person = await people.arrive(ctx, visitor)
            speaker.faces = Faces(Texts(person.spoken), person.mode, self._county)
            return await channel_router.link(replace(ctx, actor=person), channel, code)

    async def _known(self, visitor: Visitor, speaker: Speaker) -> None:
        """Whoever was met before is answered as they chose; nobody is kept for speaking here."""
        async with self._units.reading() as unit:
            person = await unit.people.find(visitor.tenant_id, visitor.object_id)
        if person is not None:
            speaker.faces = Faces(Texts(person.spoken), person.mode, self._county)
