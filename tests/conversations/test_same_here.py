"""A phenomenon that says the same is shown right after the text: one press, or one's own text goes on."""

from dataclasses import replace

import pytest

from bot.domain.codes import Language
from bot.domain.erasure import Rule
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.retention import RULES, cutoff
from bot.usecases.filing import PRIVACY_VERSION
from dialogs.texts import Texts
from dialogs.texts.wordings import in_language
from tests.cast import ELLEN, LEENA, OTTO, SVEN, Actor
from tests.conversations.filing import (
    CARE,
    SEND,
    TEXT,
    TEXT_ONLY,
    draft_of,
    fields_of,
    file_by_text,
    fills,
    found_draft,
    to_form_by_text,
)
from tests.conversations.offices import person
from tests.conversations.similar import ALIKE, PHENOMENON, TITLE, gathered_from_three
from tests.conversations.test_guard import dump
from tests.stage import Chat, Stage, button, linked_channel, stage, words

FI = Texts(Language.FI)
LIKE = {"fi": ALIKE, "sv": TEXT["sv"] + " Så är det ofta.", "en": TEXT["en"] + " It is common."}
SAME = {"fi": "sama täällä", "sv": "samma här", "en": "same here"}
KNOWN = {"service_task": "TYOIK", "area": "Kajaani"}
EVERY = pytest.mark.parametrize("who", [OTTO, SVEN, ELLEN])


@pytest.fixture
async def group(on: Stage) -> Chat:
    """The channel of the group, which has gathered what three people have seen."""
    return await gathered_from_three(on)


@pytest.fixture
async def otto(on: Stage, group: Chat) -> Chat:
    """A worker who writes to the bot for the first time."""
    return Chat(on, OTTO)


async def the_phenomenon(on: Stage) -> Phenomenon:
    async with on.unit() as unit:
        found: Phenomenon = await unit.phenomena.numbered(PHENOMENON)
    return found


async def counted(on: Stage) -> int:
    """How many have pressed."""
    phenomenon = await the_phenomenon(on)
    async with on.unit() as unit:
        found: int = await unit.endorsements.count(phenomenon.id)
    return found


async def endorsers(on: Stage) -> list[str]:
    """The ids of those who have pressed, as long as they are kept."""
    phenomenon = await the_phenomenon(on)
    async with on.unit() as unit:
        found: list[str] = await unit.endorsements.endorsers(phenomenon.id)
    return found


async def filed(on: Stage) -> int:
    async with on.unit() as unit:
        return len(await unit.observations.unlinked())


async def cards_for(chat: Chat) -> Chat:
    """The chat, answered by cards."""
    await chat.says({"fi": "kortit", "sv": "kort", "en": "cards"}[chat.who.locale[:2]])
    return chat


# --- one question, one press


@EVERY
async def test_one_question_and_one_press_are_a_receipt_and_leave_no_draft(
    on: Stage, group: Chat, who: Actor
) -> None:
    chat, language = await cards_for(Chat(on, who)), who.locale[:2]
    texts, heard = Texts(Language(language)), len(chat.heard)
    await chat.says(LIKE[language])
    assert chat.card["body"][0]["text"] == texts("similar-title")
    assert TITLE in words(chat.card)
    assert fields_of(chat.card) == {}  # a question, and no form beside it
    card = await chat.presses("endorse")
    assert {texts("endorsed-title"), in_language(TITLE, "fi", texts)} <= set(words(card).splitlines())
    assert len(chat.heard) == heard + 1
    assert await found_draft(on, chat) is None
    assert await counted(on) == 1
    assert LIKE[language] not in await dump(on)


async def test_what_remains_on_every_device_holds_no_word_of_the_text(on: Stage, otto: Chat) -> None:
    await otto.says(ALIKE)
    await otto.presses("endorse")
    stored = on.teams.updates[-1]
    assert stored.activity_id == otto.card_id
    assert {FI("endorsed-title"), TITLE} <= set(words(stored.activity).splitlines())
    assert "luottotiedoissa" not in str(stored.activity)


async def test_the_coordinator_sees_the_count_and_nobody(on: Stage, group: Chat, otto: Chat) -> None:
    await otto.says(ALIKE)
    await otto.presses("endorse")
    await group.says(PHENOMENON)
    assert "Sama nähty myös muualla\n1" in words(group.card)
    assert "Otto" not in words(group.card)
    assert await endorsers(on) == [(await person(on, OTTO)).id]


async def test_how_one_appears_is_told_before_it_counts(otto: Chat) -> None:
    await otto.says(ALIKE)
    assert FI("similar-how") in words(otto.card)


@EVERY
async def test_the_privacy_lines_stand_on_it_the_first_time_and_are_kept_as_shown(
    on: Stage, group: Chat, who: Actor
) -> None:
    chat, language = await cards_for(Chat(on, who)), who.locale[:2]
    title = Texts(Language(language))("privacy-lines-title")
    await chat.says(LIKE[language])
    first = who is OTTO  # Sven and Ellen were shown them with what they filed
    assert (title in words(chat.card)) == first
    await chat.presses("endorse")
    async with on.unit() as unit:
        known = await unit.people.find(on.settings.tenants[0], who.object_id)
    assert known.privacy_version == PRIVACY_VERSION
    assert known.privacy_at.isoformat() == "2026-11-15T22:00:00+00:00"
    await chat.says(CARE[language])
    assert title not in words(chat.card)


async def test_pressed_twice_it_counts_once(on: Stage, otto: Chat) -> None:
    await otto.says(ALIKE)
    card = otto.card
    first = await otto.presses("endorse", card)
    again = await otto.presses("endorse", card)
    assert await counted(on) == 1
    assert words(first)
    assert again or otto.answer["type"]
    assert await found_draft(on, otto) is None


async def test_typed_twice_in_a_month_it_counts_once_and_later_again(on: Stage, otto: Chat) -> None:
    assert "Merkitty: sama täällä" in await otto.says(f"sama täällä {PHENOMENON}")
    assert "Merkitty jo tässä kuussa" in await otto.says(f"sama täällä {PHENOMENON}")
    assert await counted(on) == 1
    on.clock.advance(days=31)
    assert "Merkitty: sama täällä" in await otto.says(f"sama täällä {PHENOMENON}")


# --- in words


@EVERY
async def test_in_words_it_is_one_question_and_one_line(on: Stage, group: Chat, who: Actor) -> None:
    chat, language = Chat(on, who), who.locale[:2]
    texts = Texts(Language(language))
    await chat.says(TEXT_ONLY[language])
    asked = await chat.says(LIKE[language])
    assert texts("similar-title") in asked
    assert texts("similar-how") in asked
    assert TITLE in asked
    assert SAME[language] in asked
    assert f"{texts('endorsed-title')}\n{TITLE}" in await chat.says(SAME[language])
    assert await found_draft(on, chat) is None
    assert await counted(on) == 1


@pytest.mark.parametrize("line", ["sama täällä", "kyllä", "Sama täällä!", "joo", f"sama täällä {PHENOMENON}"])
async def test_it_is_said_in_everyday_words(on: Stage, otto: Chat, line: str) -> None:
    await otto.says("pelkkä teksti")
    await otto.says(ALIKE)
    assert "Merkitty: sama täällä" in await otto.says(line)
    assert await counted(on) == 1


@pytest.mark.parametrize("line", ["oma teksti", "ei", "lähetä oma tekstini", "lähetä"])
async def test_so_is_one_s_own_text(on: Stage, otto: Chat, line: str) -> None:
    await otto.says("pelkkä teksti")
    await otto.says(ALIKE)
    assert FI("question-service_task") in await otto.says(line)
    assert (await draft_of(on, otto)).answers["text"] == ALIKE
    assert await counted(on) == 0
    assert await filed(on) == 0


# --- one's own text


@EVERY
async def test_the_own_text_goes_on_and_the_phenomenon_is_kept_as_a_suggestion(
    on: Stage, group: Chat, who: Actor
) -> None:
    chat, language = await cards_for(Chat(on, who)), who.locale[:2]
    await chat.says(LIKE[language])
    form = await chat.presses("answer")
    assert fields_of(form)["text"] == LIKE[language]
    on.clock.advance(seconds=2)
    assert "H-2026-0004" in words(await chat.presses("send", **{**fields_of(form), **KNOWN}))
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0004")
    assert seen.resembles == (await the_phenomenon(on)).id
    assert seen.text == LIKE[language]
    assert await counted(on) == 0


async def test_in_words_too(on: Stage, otto: Chat) -> None:
    await to_form_by_text(otto, text=ALIKE)
    await otto.says(SEND["fi"])
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0004")
    assert seen.resembles == (await the_phenomenon(on)).id


async def test_it_is_asked_once_for_a_text(on: Stage, otto: Chat) -> None:
    await otto.says(ALIKE)
    await otto.presses("answer")
    await fills(otto, text=ALIKE + " Näin on ollut pitkään.", **KNOWN)
    assert "'endorse'" not in str(otto.card)
    await otto.says("havainto")
    assert "'endorse'" not in str(otto.card)


async def test_whoever_goes_away_and_comes_back_finds_the_own_text_in_the_form(on: Stage, otto: Chat) -> None:
    await otto.says(ALIKE)
    await otto.says("havainto")
    assert fields_of(otto.card)["text"] == ALIKE


async def test_the_question_is_answered_after_a_restart(database_url: str) -> None:
    async with stage(database_url) as before:
        await gathered_from_three(before)
        otto = Chat(before, OTTO)
        await otto.says(ALIKE)
        card = otto.card
    async with stage(database_url, before.clock) as after:
        otto = Chat(after, OTTO)
        assert "Merkitty: sama täällä" in words(await otto.sends_action("endorse", button(card, "endorse")))
        assert await found_draft(after, otto) is None


async def test_a_text_written_on_an_empty_card_is_asked_about_too(on: Stage, otto: Chat) -> None:
    await otto.says("havainto")
    card = await otto.presses("answer", text=ALIKE)
    assert TITLE in words(card)
    assert FI("endorsed-title") in words(await otto.presses("endorse"))
    assert await found_draft(on, otto) is None


# --- what is never shown, and to whom nothing


async def test_what_is_another_matter_shows_nothing(otto: Chat) -> None:
    await otto.says(CARE["fi"])
    assert TITLE not in words(otto.card)


async def test_another_worker_s_observation_is_never_shown(on: Stage, anna: Chat, sven: Chat) -> None:
    """Only what the group has written is: here nobody has gathered anything."""
    await file_by_text(anna)
    await linked_channel(on)
    await sven.says("suomeksi")
    await sven.says(ALIKE)
    assert "'endorse'" not in str(sven.card)
    assert TEXT["fi"][:30] not in str(sven.heard)
    assert "H-2026-0001" not in str(sven.heard)


async def test_of_the_phenomenon_only_the_group_s_own_words_are_shown(
    on: Stage, group: Chat, otto: Chat
) -> None:
    await group.says(f"täydennä {PHENOMENON}\ntiivistelmä: Yksi merkintä sulkee ovet monessa kunnassa.")
    await otto.says(ALIKE)
    shown = words(otto.card)
    assert "Yksi merkintä sulkee ovet" in shown
    for text in TEXT.values():
        assert text[:30] not in shown


async def test_an_emerging_phenomenon_is_shown_to_nobody_outside_the_group(on: Stage, anna: Chat) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    await channel.says(f"kokoa H-2026-0001 {TITLE}")
    sven = Chat(on, SVEN)
    await sven.says("suomeksi")
    assert TITLE not in await to_form_by_text(sven, "fi", ALIKE)
    assert "En löydä tuota ilmiötä" in await sven.says(f"sama täällä {PHENOMENON}")


async def test_who_wants_to_stay_anonymous_is_not_asked_and_not_noted(
    on: Stage, group: Chat, anna: Chat
) -> None:
    await anna.says("kortit")
    await anna.says("havainto")
    card = await anna.presses("answer", text=ALIKE, reporter_mode="ANON")
    assert "'endorse'" not in str(card)
    assert fields_of(card)["text"] == ALIKE
    assert await counted(on) == 0


async def test_a_stolen_button_counts_its_presser_and_ends_nobody_s_draft(
    on: Stage, otto: Chat, group: Chat
) -> None:
    await otto.says(ALIKE)
    data = button(otto.card, "endorse")
    leena = Chat(on, LEENA)
    await leena.sends_action("endorse", data)
    assert await endorsers(on) == [(await person(on, LEENA)).id]
    assert (await draft_of(on, otto)).answers["text"] == ALIKE


async def test_a_phenomenon_that_is_closed_meanwhile_counts_nobody_and_loses_no_text(
    on: Stage, otto: Chat
) -> None:
    await otto.says(ALIKE)
    closed = replace(await the_phenomenon(on), state=PhenomenonState.ARCHIVED)
    async with on.unit() as unit:
        await unit.phenomena.save(closed)
    await otto.presses("endorse")
    assert "En löydä tuota ilmiötä" in words(otto.heard[-1])
    assert await counted(on) == 0
    assert fields_of(await otto.presses("answer"))["text"] == ALIKE


# --- afterwards


async def test_one_s_own_data_names_what_one_has_endorsed_and_forgetting_leaves_the_count(
    on: Stage, group: Chat, anna: Chat
) -> None:
    await anna.says(f"sama täällä {PHENOMENON}")
    assert PHENOMENON in await anna.says("tietoni")
    await anna.says("unohda minut lopullisesti")
    assert await counted(on) == 1
    assert await endorsers(on) == []


async def test_the_link_to_who_has_seen_the_same_goes_after_a_year_and_the_count_stays(
    on: Stage, group: Chat, anna: Chat
) -> None:
    await anna.says(f"sama täällä {PHENOMENON}")
    rule = Rule.ENDORSEMENTS
    assert RULES[rule].span.months == 12
    on.clock.advance(days=340)
    async with on.unit() as unit:
        assert await unit.erasures.due(rule, cutoff(rule, {}, on.clock())) == []
    on.clock.advance(days=30)
    async with on.unit() as unit:
        (due,) = await unit.erasures.due(rule, cutoff(rule, {}, on.clock()))
        await unit.erasures.carry_out(due.erasure("e", on.clock()))
        assert await unit.erasures.due(rule, cutoff(rule, {}, on.clock())) == []
    assert await endorsers(on) == []
    assert await counted(on) == 1


# --- at the desk


async def own_text(chat: Chat, text: str, then: str = "") -> None:
    """Send one's own text beside a like phenomenon; ``then`` is what it became before it was sent."""
    await chat.says(text)
    await chat.presses("answer")
    chat.stage.clock.advance(seconds=2)
    for _ in range(2 if then else 1):
        changed = {**fields_of(chat.card), **KNOWN, **({"text": then} if then else {})}
        await chat.presses("send", **changed)
        chat.stage.clock.advance(seconds=2)


async def test_what_its_writer_was_shown_stands_first_among_what_is_like_it(
    on: Stage, group: Chat, otto: Chat
) -> None:
    """Also where the sent text itself is like nothing."""
    await own_text(otto, ALIKE, then=CARE["fi"])
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0004")
    assert (seen.text, seen.resembles) == (CARE["fi"], (await the_phenomenon(on)).id)
    await group.own.says("H-2026-0004")
    shown = words(group.own.card)
    assert "Samasta asiasta" in shown
    assert TITLE in shown


async def test_it_is_a_suggestion_and_what_the_coordinator_links_is_suggested_no_more(
    on: Stage, group: Chat, otto: Chat
) -> None:
    await own_text(otto, ALIKE)
    assert "H-2026-0004" not in str((await the_phenomenon(on)).observation_ids)
    assert await filed(on) == 1
    await group.own.says("H-2026-0004")
    await group.own.presses("gather", phenomenon=PHENOMENON)
    await group.says("H-2026-0004")
    assert "Samankaltaisia" not in words(group.card)
    assert len((await the_phenomenon(on)).observation_ids) == 4


async def test_one_that_is_closed_meanwhile_is_not_suggested(on: Stage, group: Chat, otto: Chat) -> None:
    await own_text(otto, ALIKE, then=CARE["fi"])
    async with on.unit() as unit:
        seen = await unit.observations.numbered("H-2026-0004")
        found = await on.house.resemblance.of_observation(unit, seen)
        assert found.numbers == (PHENOMENON,)
        closed = replace(await unit.phenomena.numbered(PHENOMENON), state=PhenomenonState.ARCHIVED)
        await unit.phenomena.save(closed)
        assert (await on.house.resemblance.of_observation(unit, seen)).numbers == ()
