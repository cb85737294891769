"""How many presses a decision takes from the meeting's card, and that it asks for nothing else."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.domain.decision import LEADS, NEEDS, Decision
from bot.domain.phenomenon import PhenomenonState
from bot.domain.roles import Role
from tests.cast import LEENA
from tests.conversations.gathering import filed, gathered, state_of
from tests.conversations.offices import appointed
from tests.stage import Chat, Stage, words

I1, I2 = "I-2026-0001", "I-2026-0002"
MOST = 4
WRITTEN = {
    "reason": "Häädöt ovat lisääntyneet joka kunnassa.",
    "what": "Sovitaan vuokrataloyhtiön kanssa uusi malli luottotiedoille.",
    "channel": "Asumisneuvonta",
}


class _Presser:
    """Presses what is on the card, with what the card itself has in it; only words are written."""

    def __init__(self, group: Chat, card: dict[str, Any]) -> None:
        self.group, self.card, self.presses = group, card, 0

    async def press(self, verb: str, **facts: str) -> None:
        (data,) = (one for one in _buttons(self.card) if one["verb"] == verb and facts.items() <= one.items())
        self.presses += 1
        before = self.group.card_id
        shown = await self.group.presses(verb, {"type": "Action.Execute", "verb": verb, "data": data})
        self.card = shown if self.group.card_id == before else self.group.card

    async def save(self, **written: str) -> set[str]:
        """Write the words, leave what is filled in, and press the one button; returns what was asked."""
        fields = {node["id"]: node.get("value") for node in _nodes(self.card) if "Input" in node["type"]}
        (data,) = (one for one in _buttons(self.card) if one["verb"] == "decide")
        said = {key: written.get(key, value) for key, value in fields.items()}
        self.presses += 1
        self.card = await self.group.presses(
            "decide", {"type": "Action.Execute", "verb": "decide", "data": data}, **said
        )
        return set(fields)


@pytest.mark.parametrize("decision", Decision)
async def test_every_decision_takes_four_presses_at_most_and_asks_only_what_it_needs(
    on: Stage, listed: Chat, anna: Chat, decision: Decision
) -> None:
    await gathered(on, await filed(on, anna), "Velat")
    on.clock.set(datetime(2026, 12, 10, 8, tzinfo=UTC))
    await listed.says("kokous")
    presser = _Presser(listed, listed.card)
    await presser.press("item", number=I1)
    await presser.press("choose_decision", decision=decision.value)
    need = NEEDS[decision]
    if need == "into":
        await presser.press("choose_decision", decision=decision.value, into=I2)
    asked = await presser.save(**WRITTEN)
    assert asked == {"reason", "next_step", *({need} if need and need != "into" else ())}
    assert await state_of(on, I1) is LEADS[decision]
    print(f"{decision}: {presser.presses} presses, asks {', '.join(sorted(asked))}")  # noqa: T201 - to be read
    assert presser.presses <= MOST


async def test_the_next_item_is_one_press_away_and_a_choice_can_be_taken_back(
    on: Stage, listed: Chat, anna: Chat
) -> None:
    await gathered(on, await filed(on, anna), "Velat")
    await listed.says(f"asialistalle {I2}")
    on.clock.set(datetime(2026, 12, 10, 8, tzinfo=UTC))
    await listed.says("kokous")
    presser = _Presser(listed, listed.card)
    await presser.press("item", number=I1)
    await presser.press("choose_decision", decision="archive")
    await presser.press("choose_decision", number=I1)  # back
    await presser.press("choose_decision", decision="postpone")
    await presser.save(**WRITTEN)
    await presser.press("item", number=I2)
    assert any(one.get("decision") == "merge" for one in _buttons(presser.card))


async def test_once_its_minutes_are_approved_the_next_meeting_is_shown(on: Stage, listed: Chat) -> None:
    on.clock.set(datetime(2026, 12, 10, 8, tzinfo=UTC))
    await listed.says(f"päätös {I1} siirretään perustelu: Häätöjä on lisää. seuraavaksi: Palataan asiaan.")
    assert "Kokous 10.12.2026" in await listed.says("kokous")
    await listed.says("muistio")
    assert "Muistio on hyväksytty" in words(await listed.presses("approve"))
    assert "Kokous 11.3.2027" in await listed.says("kokous")
    assert "Kokous 11.3.2027" in await listed.says(f"asialistalle {I1}")


async def test_where_no_other_is_known_todays_meeting_is_shown_still(on: Stage, listed: Chat) -> None:
    await listed.says("kokous 2027-03-11")
    await listed.presses("cancel_meeting", cancel_reason="Se ei sovi.")
    on.clock.set(datetime(2026, 12, 10, 8, tzinfo=UTC))
    await listed.says(f"päätös {I1} siirretään perustelu: Häätöjä on lisää. seuraavaksi: Palataan asiaan.")
    await listed.says("muistio")
    assert "Muistio on hyväksytty" in words(await listed.presses("approve"))
    assert "Kokous 10.12.2026" in await listed.says("kokous")


def _nodes(part: Any) -> list[dict[str, Any]]:
    if isinstance(part, list):
        return [node for one in part for node in _nodes(one)]
    if not isinstance(part, dict):
        return []
    own = [part] if isinstance(part.get("type"), str) else []
    return own + [
        node for key, value in part.items() if key not in ("data", "fallback") for node in _nodes(value)
    ]


def _buttons(card: Any) -> list[dict[str, Any]]:
    return [node["data"] for node in _nodes(card) if "data" in node and "verb" in node.get("data", {})]


async def test_who_may_not_decide_is_told_before_a_form_is_filled(on: Stage, listed: Chat) -> None:
    on.clock.set(datetime(2026, 12, 10, 8, tzinfo=UTC))
    await appointed(on, LEENA, Role.CHAIR)
    await listed.says(f"asia {I1}")
    before = len(listed.heard)
    await listed.presses("choose_decision", decision="archive")
    assert "puheenjohtaja" in words(listed.heard[before])
    assert await state_of(on, I1) is PhenomenonState.ON_AGENDA


async def test_phenomenon_meeting_proposal_and_observation_open_each_other(on: Stage, listed: Chat) -> None:
    on.clock.set(datetime(2026, 12, 10, 8, tzinfo=UTC))
    await listed.says(
        f"päätös {I1} ehdotus {WRITTEN['what']} perustelu: Häätöjä on lisää. seuraavaksi: Kysytään."
    )
    await listed.own.says("ohje")  # so that there is a chat to open a text in
    await listed.says("kokous")
    presser = _Presser(listed, listed.card)
    await presser.press("item", number=I1)
    await presser.press("open", number="E-2026-0001")
    await presser.press("open", number=I1)
    await presser.press("open", number="E-2026-0001")
    await presser.press("item", number=I1)
    await presser.press("open", number=I1)
    await presser.press("item", number=I1)
    await presser.press("open", number=I1)
    await presser.press("open", number="H-2026-0001")
    assert "H-2026-0001" in words(listed.own.card)  # its text is for the presser alone
    await listed.says("kokous")
    presser.card = listed.card
    await presser.press("meeting", page="promises")
    await presser.press("open", number="E-2026-0001")
    assert WRITTEN["what"] in words(presser.card)
