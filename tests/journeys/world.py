"""A world to press in: observations, phenomena, proposals in every state, meetings and publications."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from bot.domain.calendar import helsinki_day
from bot.domain.effect import rounds_of
from bot.domain.observation import ObservationState
from bot.domain.people import Person
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.roles import Role, owners_moves
from bot.domain.scope import Scope
from bot.ports import Unit
from bot.usecases import publications
from bot.usecases.context import Context, Target
from tests.cast import AKI, ANNA, CHANNEL, ELLEN, KAISA, LEENA, OTTO, PIRJO, SVEN, Actor
from tests.conversations.filing import BUS, CARE, file_by_text
from tests.conversations.gathering import filed, gathered
from tests.conversations.offices import appointed, person
from tests.conversations.proposing import made, owned
from tests.fakes.authority import TENANT_ID
from tests.stage import Chat, Stage, linked_channel

RAILI = Actor("Raili", "00000000-0000-4000-8000-000000000021", "fi-FI")
"""A reporter who is in no working group."""

SAARA = Actor("Saara", "00000000-0000-4000-8000-000000000022", "fi-FI")
"""A supervisor who is in no working group."""

COMPLETE = {
    "what": "Sovitaan vuokrataloyhtiön kanssa, että maksusuunnitelma riittää.",
    "measure": "Asunnon saaneet kymmenestä hakijasta.",
    "target": "6",
    "target_by": "2027-06-30",
    "recipient": "Vuokrataloyhtiö",
    "carrier": "asumisen työryhmä",
    "answer_by": "2027-01-31",
    "shl7": "SHL7_2",
    "preventive": "YES",
    "communication": "Tiedote yksiköille tammikuussa.",
}


async def peopled(on: Stage) -> Chat:
    """Everybody has their role, and the world is full; returns the channel, with Kaisa speaking."""
    anna, sven, ellen = Chat(on, ANNA), Chat(on, SVEN), Chat(on, ELLEN)
    channel = await linked_channel(on)
    await appointed(on, KAISA, Role.COORDINATOR)
    await appointed(on, LEENA, Role.CHAIR)
    await appointed(on, PIRJO, Role.DPO)
    await appointed(on, AKI, Role.ADMIN)
    await filed(on, anna, sven, ellen, anna)
    for chat in (anna, sven):
        await chat.says("pelkkä teksti" if chat is anna else "endast text")
    await file_by_text(anna, "fi", CARE["fi"])
    await file_by_text(anna, "fi", BUS["fi"])
    await file_by_text(sven, "sv", BUS["sv"])
    raili = Chat(on, RAILI)
    await file_by_text(raili, "fi", CARE["fi"])
    await raili.says("kortit")
    await filed(on, ellen, ellen, anna, sven, ellen, anna, sven)
    await anna.says("kortit")
    await sven.says("kort")
    await ellen.says("cards")
    await gathered(on, ["H-2026-0001", "H-2026-0002", "H-2026-0003"], "Asunnot")
    await gathered(on, ["H-2026-0004", "H-2026-0007", "H-2026-0009"], "Luottotiedot")
    await gathered(on, ["H-2026-0005"], "Kotihoito", lifted=False)
    await gathered(on, ["H-2026-0010"], "Bussit")
    await channel.says("asialistalle I-2026-0001")
    await channel.says("asialistalle I-2026-0002")
    await channel.says("asialistalle I-2026-0004 2027-03-11")
    await made(channel, 1)
    await _in_every_state(on)
    await _published(on)
    await _asked(on)
    for number in await _to_answer(on):
        await owned(on, channel, OTTO, number)
    await appointed(on, SAARA, Role.SUPERVISOR, Scope(area="Kajaani"), date(2028, 12, 31))
    return channel


async def _acting(on: Stage, unit: Unit, actor: Person) -> Context:
    """The context of somebody in the channel."""
    group = await unit.groups.in_channel(TENANT_ID, CHANNEL)
    return Context(
        unit=unit,
        actor=actor,
        group=group,
        county=on.settings.county,
        now=on.clock(),
        clear=lambda _field, text: text,
        clear_outward=lambda _field, text, _areas: text,
    )


async def _in_every_state(on: Stage) -> None:
    """Proposals in each state beside the first one, which is a draft, and two that are reported done."""
    async with on.unit() as unit:
        phenomenon = await unit.phenomena.numbered("I-2026-0001")
        first = await unit.proposals.numbered("E-2026-0001")
        for state in [*ProposalState, *_OFTEN]:
            await unit.proposals.add(await _like(on, unit, first, phenomenon.id, state))
        for _ in range(2):
            reported = await _like(on, unit, first, phenomenon.id, ProposalState.IN_PROGRESS)
            await unit.proposals.add(replace(reported, reported=True, done=_DONE))


_OFTEN = (ProposalState.SENT, ProposalState.SENT, ProposalState.PUT_FORWARD, ProposalState.PUT_FORWARD)
"""States from which more than one way leads on, so that each can be gone."""

_DONE = {"done_changed": "Maksusuunnitelma riittää.", "done_where": "Kajaani", "done_since": "2026-11-02"}


async def _to_answer(on: Stage) -> list[str]:
    """The proposals that a recipient has something to say to."""
    async with on.unit() as unit:
        return [
            one.number for one in await unit.proposals.open() if owners_moves(one.state) and not one.reported
        ]


async def _asked(on: Stage) -> None:
    """A proposal of which Raili is asked whether a change can be seen."""
    async with on.unit() as unit:
        own = await unit.observations.numbered("H-2026-0008")
        first = await unit.proposals.numbered("E-2026-0001")
        done = await _like(on, unit, first, None, ProposalState.DONE)
        await unit.proposals.add(replace(done, observation_ids=(own.id,)))
        await unit.observations.save(replace(own, state=ObservationState.LINKED))
        rounds = rounds_of(done.id, helsinki_day(on.clock()))
        await unit.effects.plan(rounds)
        await unit.effects.ask(rounds[0], on.clock(), date(2026, 12, 31))


async def _like(
    on: Stage, unit: Unit, first: Proposal, phenomenon_id: str | None, state: ProposalState
) -> Proposal:
    return replace(
        first,
        id=uuid4().hex,
        number=await unit.proposals.next_number(on.clock().year),
        state=state,
        fields=dict(COMPLETE),
        phenomenon_id=phenomenon_id,
        until=date(2027, 2, 1) if state is ProposalState.DEFERRED else None,
        done=_DONE if state in (ProposalState.DONE, ProposalState.EVALUATED) else {},
        version=1,
    )


async def _published(on: Stage) -> None:
    """A phenomenon that is written of for others, and one that the chair has not read yet."""
    said = {
        "title_fi": "Maksuhäiriö sulkee vuokra-asunnot",
        "summary_fi": "Vuokrasopimus kariutuu maksuhäiriöön, vaikka velat on sovittu. Perheet odottavat.",
        "ask_fi": "Maksusuunnitelma kelpaa vakuudeksi.",
        "tone": "worry",
        "need": "SHL11_02",
        "level": "organisation",
        "areas": "",
        "aspects": "ACCESS",
    }
    kaisa = await person(on, KAISA)
    async with on.unit() as unit:
        ctx = await _acting(on, unit, kaisa)
        first = await publications.propose(ctx, Target(number="I-2026-0001"), said)
        await publications.propose(ctx, Target(number="I-2026-0002"), said)
    leena = await person(on, LEENA)
    async with on.unit() as unit:
        await publications.approve(await _acting(on, unit, leena), Target(number=first.number))
