"""Writing is tried out on invented cases: the guard as in filing, and nothing of it is kept."""

import pytest
import sqlalchemy as sa

from bot.domain.codes import Language
from dialogs.pages.practice import CASES
from dialogs.pending import KEPT_SECONDS, PendingStore
from dialogs.texts import Texts
from storage.tables import METADATA
from tests.cast import ELLEN, SVEN, Actor
from tests.conversations import filing
from tests.conversations.test_guard import ACUTE, BLOCKED, NAMED, SECRET, dump
from tests.fakes.clock import FakeClock
from tests.stage import Chat, Stage, linked_channel, words

FI = Texts(Language.FI)
GOOD = FI("practice-example-name")
DELIVERIES = frozenset({"turns"})
"""What is kept of every turn: that it was delivered."""


@pytest.fixture
async def typing(anna: Chat) -> Chat:
    """Anna, who reads plain text."""
    await anna.says("pelkkä teksti")
    return anna


async def rows(on: Stage) -> dict[str, list[str]]:
    """Every row of every table, but for the deliveries."""
    found = {}
    async with on.house.database.transaction() as connection:
        for name, table in METADATA.tables.items():
            if name not in DELIVERIES:
                found[name] = sorted(str(tuple(row)) for row in await connection.execute(sa.select(table)))
    return found


async def test_by_card_a_case_is_tried_until_nobody_is_found(
    on: Stage, anna: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    await anna.says("ohje")
    before = await rows(on)
    await anna.says("harjoittele")
    assert FI("practice-case-name") in words(anna.card)
    await anna.presses("practise_check", trial=NAMED)
    shown = words(anna.card)
    assert FI("guard-title-warn") in shown
    assert FI("practice-why-NAME") in shown
    assert NAMED.replace("Virtasen Maija", "Asiakas") in shown
    assert NAMED in shown  # in the field, to be written anew
    await anna.presses("practise_check", trial=GOOD)
    assert FI("practice-good") in words(anna.card)
    assert "Epäkohta tai este" in words(anna.card)
    await anna.presses("practise")
    assert FI("practice-case-place") in words(anna.card)
    await anna.presses("practise_stop")
    assert "kirjoittamalla sen minulle" in words(anna.card)
    assert await rows(on) == before
    said = capsys.readouterr()
    assert "Virtasen" not in await dump(on) + said.out + said.err
    assert "harjoittel" not in (await dump(on) + said.out + said.err).lower()


async def test_what_blocks_is_on_no_card_and_on_no_disk(
    on: Stage, anna: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    await anna.says("harjoittele")
    before = await rows(on)
    await anna.presses("practise_check", trial=BLOCKED["fi"])
    assert FI("practice-why-HETU") in words(anna.card)
    assert SECRET not in str(anna.card)
    await anna.says(BLOCKED["fi"])
    assert FI("practice-real") in words(anna.card)
    assert SECRET not in str(anna.heard)
    said = capsys.readouterr()
    assert SECRET not in await dump(on) + said.out + said.err
    assert await rows(on) == before


async def test_the_stored_card_never_holds_a_try(on: Stage, anna: Chat) -> None:
    await anna.says("harjoittele")
    changed = len(on.teams.sent)
    await anna.presses("practise_check", trial=NAMED)
    assert len(on.teams.sent) == changed


async def test_in_words_the_next_line_is_the_try_and_no_observation(on: Stage, typing: Chat) -> None:
    before = await rows(on)
    assert FI("practice-say") in await typing.says("harjoittele")
    said = await typing.says(NAMED)
    assert "»Virtasen Maija«" in said
    assert FI("practice-again") in said
    assert "esimerkki" in said
    assert FI("practice-example-name") in await typing.says("esimerkki")
    assert FI("practice-good") in await typing.says(GOOD)
    assert await rows(on) == before


async def test_after_a_good_try_the_next_line_is_an_observation_again(on: Stage, typing: Chat) -> None:
    await typing.says("harjoittele")
    said = await typing.says(GOOD)
    assert FI("practice-over") in said
    assert "harjoittele 2" in said
    await typing.says(FI("practice-example-place"))
    draft = await filing.draft_of(on, typing)
    assert draft.answers["text"] == FI("practice-example-place")


@pytest.mark.parametrize("word", ["lopeta", "peruuta", "Riittää!"])
async def test_a_word_ends_it_and_says_how_to_file(on: Stage, typing: Chat, word: str) -> None:
    await typing.says("harjoittele")
    assert FI("said-practice-ended") in await typing.says(word)
    await typing.says(GOOD)
    assert (await filing.draft_of(on, typing)).answers["text"] == GOOD


@pytest.mark.parametrize(("after", "waits"), [(KEPT_SECONDS - 1, True), (KEPT_SECONDS + 1, False)])
async def test_it_ends_by_itself(on: Stage, typing: Chat, after: float, *, waits: bool) -> None:
    clock = FakeClock()
    on.house.handler.dispatcher._practice_pending = PendingStore(clock.seconds)
    await typing.says("harjoittele")
    clock.advance(seconds=after)
    await typing.says(GOOD)
    assert (await filing.found_draft(on, typing) is None) == waits


async def test_another_command_is_heard_and_ends_it(on: Stage, anna: Chat) -> None:
    await anna.says("harjoittele")
    assert FI("note-practice-ended") in await anna.says("omat")
    await anna.says(GOOD)
    assert (await filing.draft_of(on, anna)).answers["text"] == GOOD


async def test_another_button_ends_it(on: Stage, anna: Chat) -> None:
    await anna.says("ohje")
    menu = anna.card
    await anna.says("harjoittele")
    await anna.presses("start", menu)
    await anna.says(GOOD)
    assert (await filing.draft_of(on, anna)).answers["text"] == GOOD


async def test_a_draft_that_waits_gets_no_word_of_it(on: Stage, typing: Chat) -> None:
    await typing.says(GOOD)
    before = await rows(on)
    await typing.says("harjoittele 3")
    for line in (NAMED, "lähetä", "hyväksy", "kyllä", "ei", "2", "ohita"):
        assert FI("practice-again") in await typing.says(line), line
    assert FI("said-practice-ended") in await typing.says("peru")
    assert await rows(on) == before


async def test_a_try_may_begin_with_the_words_of_a_command(on: Stage, typing: Chat) -> None:
    before = await rows(on)
    await typing.says("harjoittele")
    for line in (
        "Korjaa asuntoja ei kukaan, ja asukkaat odottavat remontteja kuukausia.",
        "Vastaa puhelimeen ei kukaan iltapäivisin, ja asiat jäävät hoitamatta.",
        "Harjoittelu ei johda työpaikkaan, ja nuoret jäävät ilman jatkoa.",
    ):
        await typing.says("harjoittele")
        assert FI("practice-good") in await typing.says(line), line
    assert await rows(on) == before


async def test_an_emergency_is_told_where_to_call(on: Stage, typing: Chat) -> None:
    await typing.says("harjoittele")
    for line in (ACUTE, "Lapsi on ollut yksin kotona aamusta asti eikä kukaan vastaa."):
        said = await typing.says(line)
        assert FI("urgent-call") in said
        assert FI("practice-danger") in said
        assert line not in await dump(on)


async def test_of_the_last_case_the_teacher_names_the_right_channel(anna: Chat) -> None:
    await anna.says(f"harjoittele {len(CASES)}")
    await anna.presses("practise_check", trial=FI("practice-case-danger"))
    assert FI("urgent-child") in words(anna.card)
    await anna.presses("practise_check", trial=FI("practice-example-danger"))
    assert FI("practice-tip-danger") in words(anna.card)
    await anna.presses("practise")
    assert FI("practice-case-name") in words(anna.card)


@pytest.mark.parametrize("said", ["", "Jono."])
async def test_what_is_too_little_is_told_as_in_the_form(anna: Chat, said: str) -> None:
    await anna.says("harjoittele")
    await anna.presses("practise_check", trial=said)
    assert FI("button-check") in words(anna.card)
    assert FI("practice-good") not in words(anna.card)


async def test_a_try_whose_answer_was_lost_is_answered_when_it_comes_again(on: Stage, typing: Chat) -> None:
    await typing.says("harjoittele")
    before = await rows(on)
    on.teams.fail(500, times=9)
    assert await typing.says(NAMED) == ""
    on.teams.recover()
    heard = len(typing.heard)
    await typing.repeats()
    assert FI("guard-title-warn") in words(typing.heard[heard])
    assert await rows(on) == before


async def test_in_the_channel_it_is_said_where_to_practise(on: Stage) -> None:
    channel = await linked_channel(on)
    assert await channel.says("harjoittele") == FI("practice-elsewhere")


@pytest.mark.parametrize(("who", "order"), [(SVEN, "öva 2"), (ELLEN, "practise 2")])
async def test_each_speaks_their_language(on: Stage, who: Actor, order: str) -> None:
    chat = Chat(on, who)
    await chat.says(order)
    texts = Texts(Language(chat.card["lang"]))
    assert texts("practice-case-place") in words(chat.card)
    await chat.presses("practise_check", trial=texts("practice-case-place"))
    assert texts("practice-why-RARE") in words(chat.card)


async def test_the_help_leads_to_it(anna: Chat) -> None:
    await anna.says("komennot")
    await anna.presses("practise")
    assert FI("practice-case-name") in words(anna.card)
