"""Every decision about a phenomenon in every state, by everybody: allowed, or refused in words."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

from bot.domain.county import KAINUU, County
from bot.domain.decision import LEADS, Decision, DecisionInput, way
from bot.domain.errors import Refusal
from bot.domain.group import WorkingGroup
from bot.domain.people import Person
from bot.domain.phenomenon import PhenomenonState
from bot.domain.roles import Role
from bot.ports import Unit
from bot.usecases import decisions
from bot.usecases.context import Context, Target
from dialogs.texts import Texts
from dialogs.texts.refusals import refusal_text
from tests.cast import ANNA, CHANNEL, ELLEN, KAISA, LEENA, Actor
from tests.conversations.gathering import filed, gathered
from tests.conversations.offices import appointed, person
from tests.fakes.authority import TENANT_ID
from tests.stage import Chat, Stage, linked_channel

I1, I2 = "I-2026-0001", "I-2026-0002"
NOW = datetime(2026, 12, 10, 8, tzinfo=UTC)
SAID = DecisionInput(
    decision=Decision.PROPOSE,
    reason="Häädöt ovat lisääntyneet.",
    next_step="Sovitaan tapaaminen.",
    what="Sovitaan vuokrataloyhtiön kanssa uusi malli.",
    until=date(2027, 3, 10),
    into=I2,
    channel="Asumisneuvonta",
)
WHO: dict[Role, Actor] = {Role.CHAIR: LEENA, Role.COORDINATOR: KAISA, Role.MEMBER: ELLEN, Role.REPORTER: ANNA}


class _Undone(Exception):  # noqa: N818 - it undoes a unit, and is no error
    """So that nothing of one walk is there in the next."""


async def test_every_decision_in_every_state_by_every_role(on: Stage) -> None:
    group = await linked_channel(on)
    await gathered(on, await filed(on, Chat(on, ANNA), Chat(on, ELLEN)))
    await gathered(on, await filed(on, Chat(on, ELLEN)), "Velat")
    await group.says(f"asialistalle {I1}")
    await appointed(on, LEENA, Role.CHAIR)
    people = {role: await person(on, actor) for role, actor in WHO.items()}
    walk = list(product(PhenomenonState, Decision, WHO))
    assert len(walk) == 7 * 6 * 4
    for state, decision, role in walk:
        with suppress(_Undone):
            async with on.unit() as unit:
                refused = await _decided(unit, people[role], state, decision, role)
                after = await unit.phenomena.numbered(I1)
                assert refused == _expected(state, decision, role)
                assert after.state is (LEADS[decision] if refused is None else state)
                raise _Undone


async def _decided(
    unit: Unit, by: Person, state: PhenomenonState, decision: Decision, role: Role
) -> str | None:
    """The key of the refusal; None when it was done. Who is on no roster stands outside the channel."""
    phenomenon = await unit.phenomena.numbered(I1)
    assert phenomenon
    if phenomenon.state is not state:
        await unit.phenomena.save(replace(phenomenon, state=state))
    group = await unit.groups.in_channel(TENANT_ID, CHANNEL)
    assert isinstance(group, WorkingGroup)
    ctx = Context(
        unit=unit,
        actor=by,
        group=None if role is Role.REPORTER else group,  # no member of the team
        county=County(municipalities=KAINUU),
        now=NOW,
        clear=lambda _field, text: text,
    )
    try:
        await decisions.decide(ctx, Target(number=I1), replace(SAID, decision=decision))
    except Refusal as refusal:
        refusal_text(refusal, Texts(by.language))  # it can be said
        return refusal.key
    return None


def _expected(state: PhenomenonState, decision: Decision, role: Role) -> str | None:
    if role is Role.REPORTER:
        return "not-a-member"
    if role is not Role.CHAIR:
        return "not-allowed"
    try:
        way(state, decision, I1)
    except Refusal as refusal:
        return refusal.key
    return None
