"""How many posts of the bot a working group's channel gets: counted over the real courier, and printed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from scheduler.schedule import Duty
from tests.cast import KAISA
from tests.conversations.filing import file_by_text
from tests.conversations.proposing import FILL, TO_SENT, WHAT, YES, E, owned, taken, the_proposal
from tests.fakes.connector_server import Posted
from tests.stage import Chat, Stage, content, linked_channel, words

I = "I-2026-0001"  # noqa: E741 - a phenomenon's letter
MOST = 8


def posts(on: Stage, channel: Chat, since: int) -> Iterator[Posted]:
    """What the bot posted in the channel; changes of cards are none."""
    return channel._mine(on.teams.sent[since:])


def printed(title: str, found: list[Posted]) -> None:
    """Print each post's first words."""
    print(f"\n{title}: {len(found)} posts")  # noqa: T201 - the test prints what it counts
    for n, one in enumerate(found, 1):
        first = " / ".join(words(one.activity).splitlines()[:2])
        print(f"  {n}. {first[:100]}")  # noqa: T201 - same


@pytest.fixture
async def channel(on: Stage, anna: Chat, sven: Chat) -> Chat:
    """A working group's channel; Anna and Sven have filed H-2026-0001 and H-2026-0002."""
    await file_by_text(anna)
    await file_by_text(sven, "sv")
    return await linked_channel(on)


async def _gathered(channel: Chat) -> None:
    """Both are screened at the desk, in the coordinator's own chat."""
    desk = channel.own
    await desk.says("jono")
    await desk.presses("gather", phenomenon="new")
    await desk.presses("gather", phenomenon=I)
    await channel.says(I)
    await channel.presses("move", to="open", reason="Moni kertoi samaa.")


def _card_of_proposal(on: Stage) -> dict[str, Any]:
    """The proposal's card in the channel, as it was changed last."""
    cards = [
        one for one in (*on.teams.sent, *on.teams.updates) if words(one.activity).startswith(f"Ehdotus {E}")
    ]
    return content(cards[-1].activity)


async def test_two_observations_that_become_a_sent_proposal_cost_few_posts(on: Stage, channel: Chat) -> None:
    """By cards, as a coordinator works: a number is typed where nothing that can be pressed is there yet."""
    before = len(on.teams.sent)
    await _gathered(channel)
    await channel.presses("propose", what="Sovitaan vuokrataloyhtiön kanssa malli.")
    await channel.says(FILL)
    for state in ("put_forward", "endorsed", "sent"):
        await channel.presses("move", _card_of_proposal(on), to=state)
    found = [*posts(on, channel, before)]
    printed("two observations to a sent proposal", found)
    assert (await the_proposal(on)).state == "sent"
    assert len(found) <= MOST


async def test_the_same_by_a_meeting_s_decision(on: Stage, channel: Chat) -> None:
    before = len(on.teams.sent)
    await _gathered(channel)
    await channel.says("kokous")
    await channel.presses("agenda", put_number=I)
    on.clock.set(datetime(2026, 12, 10, 8, tzinfo=UTC))
    await channel.presses("item", number=I)
    await channel.presses("choose_decision", decision="propose")
    await channel.presses(
        "decide",
        decision="propose",
        what="Sovitaan vuokrataloyhtiön kanssa malli.",
        reason="Moni kertoi samaa.",
        next_step="Esitys lähtee.",
    )
    await channel.says(FILL)
    for state in ("endorsed", "sent"):
        await channel.presses("move", _card_of_proposal(on), to=state)
    found = [*posts(on, channel, before)]
    printed("two observations to a sent proposal, by a meeting", found)
    assert (await the_proposal(on)).state == "sent"
    assert len(found) <= MOST


async def test_what_is_typed_costs_its_answer_and_the_proposal_s_card_alone(on: Stage, channel: Chat) -> None:
    before = len(on.teams.sent)
    lines = [
        "kokoa H-2026-0001 H-2026-0002 Asunnot ja luottotiedot",
        f"tila {I} avoin Moni kertoi samaa.",
        f"ehdotus {I} Sovitaan vuokrataloyhtiön kanssa malli.",
        FILL,
        *(f"tila {E} {state}" for state in TO_SENT),
    ]
    for line in lines:
        await channel.says(line)
    found = [*posts(on, channel, before)]
    printed("the same, typed", found)
    assert (await the_proposal(on)).state == "sent"
    assert len(found) == len(lines) + 1 <= MOST


async def test_an_answer_from_outside_is_told_once_in_the_thread(on: Stage, channel: Chat) -> None:
    await channel.says(f"ehdotus H-2026-0001 {WHAT}")
    await channel.says(FILL)
    await taken(channel)
    owner = await owned(on, channel)
    before = len(on.teams.sent)
    await owner.says(f"{E} {YES}")
    found = [*posts(on, channel, before)]
    printed("an answer", found)
    assert len(found) == 1


QUIET_DAYS, MOST_QUIET = 200, 10


@pytest.mark.untraced
@pytest.mark.parametrize("waiting", [0, 2])
async def test_two_hundred_quiet_days_cost_few_posts(
    on: Stage, anna: Chat, sven: Chat, *, waiting: int
) -> None:
    """The duties look twice a day; two observations may wait, as the coordinator is told in their chat."""
    for chat, language in list(zip((anna, sven), ("fi", "sv"), strict=True))[:waiting]:
        await file_by_text(chat, language)
    channel = await linked_channel(on)
    await Chat(on, KAISA).installs()
    before = len(on.teams.sent)
    jobs = on.house.clockwork._jobs
    for _ in range(2 * QUIET_DAYS):
        on.clock.advance(hours=12)
        for duty in Duty:
            await jobs.do(duty)
        await on.house.courier.empty()
    found = [*posts(on, channel, before)]
    printed(f"{QUIET_DAYS} quiet days, {waiting} observations wait", found)
    # A month each, the one week with news, and the one in which the group hears that these wait too long.
    assert len(found) == 7 + 2 * bool(waiting) <= MOST_QUIET
