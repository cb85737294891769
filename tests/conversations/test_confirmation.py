"""What asks when it is pressed asks when it is typed, showing which one it is, and never acts on another."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.codes import Language
from bot.domain.observation import ObservationState
from bot.domain.receipt import CODE
from bot.domain.roles import Role
from bot.domain.scope import Scope
from dialogs.actions.registry import DESTROYING, VERBS
from dialogs.pending import Pending, PendingStore
from dialogs.texts import Texts
from tests.cards.lint import nodes
from tests.cards.scenes import SCENES
from tests.cast import ANNA, KAISA, LEENA
from tests.conversations.filing import CARE, TEXT, file_by_card
from tests.conversations.for_others import SUMMARY as WORDS
from tests.conversations.for_others import TYPED, J, publication, supported
from tests.conversations.gathering import gathered
from tests.conversations.offices import appointed
from tests.conversations.test_reporter_modes import file_as
from tests.stage import Chat, Stage, words

H = "H-2026-0001"
TITLE = TEXT["fi"][:20]


def _questions(card: dict[str, Any]) -> set[str]:
    """The verbs of a card that are reached by a part that opens with words alone, one button and no input."""
    found = set()
    for part in nodes(card):
        if part["type"] == "Action.ShowCard":
            inside = list(nodes(part["card"]))
            buttons = [node for node in part["card"]["actions"] if node["type"] == "Action.Execute"]
            if len(buttons) == 1 and not any(node["type"].startswith("Input.") for node in inside):
                found.add(buttons[0]["verb"])
    return found


FORMS_THAT_ASK = {"cancel_meeting"}
"""Of the forms, the one that takes away what others have made; a form is filled, it is no question."""

ON_A_CARD = {"cancel", "withdraw", "cut", "publish"}
"""What has a card of its own to ask."""


def test_each_button_that_asks_first_has_its_question_for_typing() -> None:
    pressed = set().union(*(_questions(scene.card(Texts(Language.FI))) for scene in SCENES.values()))
    assert pressed | FORMS_THAT_ASK | ON_A_CARD == DESTROYING
    assert {"ask_withdraw", "ask_cut"} <= set(VERBS)
    assert set(STORIES) == DESTROYING


# --- one story each


@dataclass
class Story:
    """What is typed, what the question names, and whether it has happened.

    Attributes:
        begin: what was there before; returns who types.
        order: what is typed, and the same with its yes.
        named: what the question shows.
        done: whether it has happened.
    """

    begin: Callable[[Stage, Chat, Chat], Awaitable[Chat]]
    order: str
    named: tuple[str, ...]
    done: Callable[[Stage], Awaitable[bool]]
    at_once: str = ""

    @property
    def whole(self) -> str:
        """The order with its yes."""
        return self.at_once or f"{self.order} kyllä"


async def _filed(_on: Stage, anna: Chat, _group: Chat) -> Chat:
    await file_by_card(anna)
    return anna


async def _closed(_on: Stage, anna: Chat, group: Chat) -> Chat:
    await file_by_card(anna)
    await group.says(f"sulje {H} käsitelty Asia on jo hoidettu toisaalla.")
    return anna


async def _begun(_on: Stage, anna: Chat, _group: Chat) -> Chat:
    await anna.says("pelkkä teksti")
    await anna.says(TEXT["fi"])
    return anna


async def _listed(on: Stage, anna: Chat, group: Chat) -> Chat:
    await file_by_card(anna)
    await gathered(on, [H])
    await group.says("asialistalle I-2026-0001")
    return group


async def _met(on: Stage, anna: Chat, group: Chat) -> Chat:
    await _listed(on, anna, group)
    on.clock.now = datetime(2026, 12, 10, 15, 0, tzinfo=ZoneInfo("Europe/Helsinki"))
    await group.says("päätös I-2026-0001 arkistoidaan perustelu: Hoitui. seuraavaksi: Ei muuta.")
    return group


async def _took_up(on: Stage, _anna: Chat, _group: Chat) -> Chat:
    return await appointed(on, LEENA, Role.SUPERVISOR, Scope(area="Sotkamo"))


async def _declined(on: Stage) -> bool:
    async with on.unit() as unit:
        return not await unit.roles.holders(Role.SUPERVISOR)


async def _chaired(on: Stage, _anna: Chat, _group: Chat) -> Chat:
    await appointed(on, LEENA, Role.CHAIR)
    return Chat(on, KAISA)


async def _ended(on: Stage) -> bool:
    async with on.unit() as unit:
        return not await unit.roles.holders(Role.CHAIR)


async def _state(on: Stage) -> ObservationState:
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
    assert seen is not None
    return seen.state


async def _withdrawn(on: Stage) -> bool:
    return await _state(on) is ObservationState.WITHDRAWN


async def _cut(on: Stage) -> bool:
    async with on.unit() as unit:
        seen = await unit.observations.numbered(H)
    return seen is not None and seen.person_id is None


async def _reopened(on: Stage) -> bool:
    return await _state(on) is ObservationState.SCREENING


async def _forgotten(on: Stage) -> bool:
    async with on.unit() as unit:
        return await unit.people.find(on.settings.tenants[0], ANNA.object_id) is None


async def _discarded(on: Stage) -> bool:
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], ANNA.object_id)
        return person is None or await unit.drafts.of(person.id) is None


async def _meeting(on: Stage) -> str:
    async with on.unit() as unit:
        found = await unit.meetings.on(date(2026, 12, 10))
    return found.state if found else ""


async def _cancelled(on: Stage) -> bool:
    return await _meeting(on) == "cancelled"


async def _approved(on: Stage) -> bool:
    return await _meeting(on) == "reported"


async def _quarter_over(_on: Stage, _anna: Chat, group: Chat) -> Chat:
    return group


async def _published(on: Stage) -> bool:
    async with on.unit() as unit:
        return bool(await unit.releases.all())


async def _proposed(on: Stage, _anna: Chat, group: Chat) -> Chat:
    await supported(on)
    await group.says(TYPED)
    return group


async def _publication_approved(on: Stage) -> bool:
    return (await publication(on)).readable


STORIES = {
    "withdraw": Story(_filed, f"poista {H}", (H, TITLE, "voi palauttaa"), _withdrawn),
    "cut": Story(_filed, f"katkaise {H}", (H, TITLE, "ei voi perua"), _cut),
    "reopen": Story(_closed, f"käsittele uudelleen {H}", (H, TITLE, "vain kerran"), _reopened),
    "forget": Story(
        _filed, "unohda minut", ("unohdan sinut", "ei voi perua"), _forgotten, "unohda minut lopullisesti"
    ),
    "cancel": Story(_begun, "peruuta", ("Poistetaanko luonnos", "voi palauttaa"), _discarded, "peruuta"),
    "cancel_meeting": Story(
        _listed, "peru kokous 2026-12-10 Liian moni on estynyt.", ("10.12.2026", "asialista"), _cancelled
    ),
    "decline_role": Story(
        _took_up, "ei kuulu minulle", ("esihenkilö Sotkamo", "Koordinaattori saa siitä tiedon"), _declined
    ),
    "role_end": Story(
        _chaired, "lopeta tehtävä puheenjohtaja", ("puheenjohtaja", "saa siitä viestin"), _ended
    ),
    "publish": Story(_quarter_over, "julkaise 2026-Q3", ("3. neljännes 2026", "ei voi perua"), _published),
    "approve_publication": Story(
        _proposed, f"hyväksy julkaisu {J}", (J, WORDS, "ei saa takaisin"), _publication_approved
    ),
    "approve": Story(_met, "hyväksy muistio 2026-12-10", ("10.12.2026", "mitään ei voi muuttaa"), _approved),
}

EVERY = pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)


@EVERY
async def test_typed_it_asks_and_names_which_one_it_is(
    on: Stage, anna: Chat, group: Chat, story: Story
) -> None:
    speaker = await story.begin(on, anna, group)
    asked = await speaker.says(story.order)
    assert all(part in asked for part in (*story.named, "kyllä"))
    assert not await story.done(on)


@EVERY
@pytest.mark.parametrize("line", ["kyllä", "Ja!", "yes", ""])
async def test_a_yes_does_it_and_so_does_the_whole_line(
    on: Stage, anna: Chat, group: Chat, story: Story, line: str
) -> None:
    speaker = await story.begin(on, anna, group)
    await speaker.says(story.order)
    await speaker.says(line or story.whole)
    assert await story.done(on)


@EVERY
@pytest.mark.parametrize("line", ["ei", "nej", "no", "ohje", "huomenna ehkä"])
async def test_anything_else_leaves_it_and_a_later_yes_does_not_find_it(
    on: Stage, anna: Chat, group: Chat, story: Story, line: str
) -> None:
    speaker = await story.begin(on, anna, group)
    await speaker.says(story.order)
    await speaker.says(line)
    await speaker.says("kyllä")
    assert not await story.done(on)


NOT_KEPT = {"cancel": "its question is in the draft's row", "forget": "the phrase itself is the yes"}
KEPT = {verb: story for verb, story in STORIES.items() if verb not in NOT_KEPT}
ROWS = pytest.mark.parametrize("story", KEPT.values(), ids=KEPT)


@ROWS
async def test_the_whole_line_alone_asks_too(on: Stage, anna: Chat, group: Chat, story: Story) -> None:
    speaker = await story.begin(on, anna, group)
    asked = await speaker.says(story.whole)
    assert all(part in asked for part in story.named)
    assert not await story.done(on)


@ROWS
async def test_after_a_restart_a_bare_yes_confirms_nothing_and_the_whole_line_does(
    on: Stage, anna: Chat, group: Chat, story: Story
) -> None:
    speaker = await story.begin(on, anna, group)
    await speaker.says(story.order)
    on.house.handler.dispatcher._orders_pending = PendingStore()  # type: ignore[attr-defined]  # another copy, or a new start
    assert "En odota vastausta" in await speaker.says("kyllä")
    assert not await story.done(on)
    await speaker.says(story.whole)
    assert await story.done(on)


@ROWS
async def test_a_question_that_is_delivered_again_is_asked_again(
    on: Stage, anna: Chat, group: Chat, story: Story
) -> None:
    on.house.acks._after = 3600  # nothing is written down while the story lasts
    speaker = await story.begin(on, anna, group)
    asked = await speaker.says(story.order)
    on.house.acks._keys.clear()  # as if the answer had not got out
    await speaker.repeats()
    assert words(speaker.heard[-1]) == asked
    assert not await story.done(on)


@pytest.mark.parametrize("line", ["kyllä", "ei"])
@ROWS
async def test_an_answer_that_is_delivered_again_has_one_effect(
    on: Stage, anna: Chat, group: Chat, story: Story, line: str
) -> None:
    on.house.acks._after = 3600  # nothing is written down while the story lasts
    speaker = await story.begin(on, anna, group)
    await speaker.says(story.order)
    await speaker.says(line)
    done = await story.done(on)
    assert done is (line == "kyllä")
    on.house.acks._keys.clear()  # as if the answer had not got out
    status, _ = await speaker.repeats()
    assert status == 200
    assert await story.done(on) is done
    assert "on jo käsitelty" in words(speaker.heard[-1])


async def test_an_answer_that_had_no_effect_is_not_told_to_have_had_one(
    on: Stage, anna: Chat, group: Chat
) -> None:
    await file_by_card(anna)
    await anna.says(f"poista {H}")
    await group.says(f"otsikko {H} Vuokranantajat torjuvat")
    on.house.acks._after = 3600
    assert "on muuttunut" in await anna.says("kyllä")
    on.house.acks._keys.clear()
    await anna.repeats()
    assert words(anna.heard[-1]) == "Tämä on jo käsitelty."
    assert not await _withdrawn(on)


# --- bound to what was shown


async def test_the_yes_is_worth_nothing_on_a_version_that_was_not_shown(
    on: Stage, anna: Chat, group: Chat
) -> None:
    await file_by_card(anna)
    await anna.says(f"poista {H}")
    await group.says(f"otsikko {H} Vuokranantajat torjuvat")
    asked = await anna.says("kyllä")
    assert "on muuttunut" in asked
    assert "Vuokranantajat torjuvat" in asked
    assert not await _withdrawn(on)
    await anna.says("kyllä")
    assert await _withdrawn(on)


async def test_a_memo_that_was_reworded_meanwhile_is_not_approved(on: Stage, anna: Chat, group: Chat) -> None:
    await _met(on, anna, group)
    for who in (KAISA, LEENA):
        await appointed(on, who, Role.COORDINATOR)
    await group.says("hyväksy muistio")
    leena = Chat(on, LEENA, channel=group.channel)
    said = await leena.says("sanamuoto I-2026-0001 perustelu: Aika loppui.")
    assert "Aika loppui" in said
    await group.says("hyväksy muistio 2026-12-10 kyllä")
    assert not await _approved(on)


async def test_a_yes_is_for_the_last_question_alone(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await file_by_card(anna, text="Toinen havainto: jonot terapiaan ovat pitkiä koko alueella.")
    await anna.says("poista H-2026-0001")
    assert "H-2026-0002" in await anna.says("poista H-2026-0002")
    await anna.says("kyllä")
    async with on.unit() as unit:
        first, second = [await unit.observations.numbered(f"H-2026-000{n}") for n in (1, 2)]
    assert (first.state, second.state) == (ObservationState.RECEIVED, ObservationState.WITHDRAWN)


async def test_a_yes_in_another_place_or_from_another_confirms_nothing(
    on: Stage, anna: Chat, group: Chat
) -> None:
    await _met(on, anna, group)
    await group.says("hyväksy muistio")
    assert "En odota vastausta" in await Chat(on, LEENA, channel=group.channel).says("kyllä")
    assert "En odota vastausta" in await Chat(on, group.who).says("kyllä")
    assert not await _approved(on)
    await group.says("kyllä")
    assert await _approved(on)


@pytest.mark.parametrize("yes", ["kyllä", "whole"])
async def test_with_a_receipt_code_it_asks_too_and_no_row_tells_whose_code_it_is(
    on: Stage, anna: Chat, yes: str
) -> None:
    found = CODE.search(await file_as(anna, "ANON"))
    assert found
    code = found[0]
    asked = await anna.says(f"poista {code}")
    assert H in asked
    assert TITLE in asked
    assert f"poista {code} kyllä" in asked
    assert not await _withdrawn(on)
    await anna.says(yes if yes == "kyllä" else f"poista {code} kyllä")
    assert await _withdrawn(on)


async def test_a_press_leaves_the_question_too(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await file_by_card(anna, CARE["fi"])
    await anna.says("omat")
    card = anna.card
    await anna.says(f"poista {H}")
    await anna.presses("open_own", card)
    assert "En odota vastausta" in await anna.says("kyllä")
    assert not await _withdrawn(on)


async def test_a_question_that_comes_meanwhile_leaves_it_too(on: Stage, anna: Chat, group: Chat) -> None:
    """A yes after the coordinator's question answers that, and withdraws nothing."""
    await file_by_card(anna)
    await anna.says(f"poista {H}")
    await group.says(f"kysy {H} Onko asiakkaita muissakin kunnissa?")
    assert "Onko asiakkaita" in words(anna.heard[-1])
    assert "En odota vastausta" in await anna.says("kyllä")
    assert not await _withdrawn(on)


async def test_while_a_draft_waits_the_yes_still_means_what_was_asked(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await _begun(on, anna, anna)
    await anna.says(f"poista {H}")
    await anna.says("kyllä")
    assert await _withdrawn(on)
    assert not await _discarded(on)


async def test_a_no_goes_on_with_the_draft_and_nothing_is_taken_for_an_answer(on: Stage, anna: Chat) -> None:
    await _begun(on, anna, anna)
    step = await anna.says("peruuta")
    assert "kyllä" in step
    await anna.says("ei")
    async with on.unit() as unit:
        person = await unit.people.find(on.settings.tenants[0], ANNA.object_id)
        draft = await unit.drafts.of(person.id)
    assert not draft.leaving
    assert draft.answers["text"] == TEXT["fi"]


# --- with two copies of the bot


class Copies:
    """Two copies: what each was asked it has in its own memory, the database they share."""

    def __init__(self, on: Stage) -> None:
        self._acts = on.house.handler.dispatcher
        self._held: tuple[PendingStore[Pending], ...] = (PendingStore(), PendingStore())

    def answers(self, number: int) -> None:
        """The next deliveries come to this one."""
        self._acts._orders_pending = self._held[number]


async def _states(on: Stage) -> list[ObservationState]:
    async with on.unit() as unit:
        return [(await unit.observations.numbered(number)).state for number in (H, "H-2026-0002")]


async def test_a_yes_is_worth_nothing_once_another_copy_has_asked_something_else(
    on: Stage, anna: Chat
) -> None:
    await file_by_card(anna)
    await file_by_card(anna, text="Toinen havainto: jonot terapiaan ovat pitkiä koko alueella.")
    copies = Copies(on)
    copies.answers(0)
    await anna.says(f"poista {H}")
    copies.answers(1)
    await anna.says("poista H-2026-0002")
    copies.answers(0)
    await anna.says("kyllä")
    assert await _states(on) == [ObservationState.RECEIVED] * 2
    copies.answers(1)
    await anna.says("kyllä")
    assert await _states(on) == [ObservationState.RECEIVED, ObservationState.WITHDRAWN]


async def test_a_no_to_one_copy_is_a_no_to_all(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    copies = Copies(on)
    copies.answers(0)
    await anna.says(f"poista {H}")
    copies.answers(1)
    await anna.says("ei")
    copies.answers(0)
    await anna.says("kyllä")
    assert not await _withdrawn(on)


async def test_a_yes_to_a_draft_s_question_is_no_yes_to_another_one(on: Stage, anna: Chat) -> None:
    await file_by_card(anna)
    await anna.says("pelkkä teksti")
    copies = Copies(on)
    copies.answers(0)
    await anna.says(f"poista {H}")
    copies.answers(1)
    for line in ("havainto", "2", TEXT["fi"], "peruuta"):
        await anna.says(line)
    copies.answers(0)
    await anna.says("kyllä")
    assert not await _withdrawn(on)
