"""What an app store looks for in a bot, as a reviewer tries it: see docs/store.md."""

import re
from typing import Any

import pytest

from bot.domain.codes import Language
from bot.domain.notices import NoticeKind
from dialogs.pages.home import welcome_page
from dialogs.pages.notices import notice_page
from dialogs.pages.privacy import privacy_page
from dialogs.render import as_card, as_text
from dialogs.texts import Texts
from manifest import build, package
from tests.cards.notice_examples import EXAMPLES
from tests.cards.scenes import COUNTY, cards_in
from tests.cast import ANNA, ELLEN, KAISA, OTTO, SVEN, Actor
from tests.conversations.offices import person
from tests.stage import Chat, Stage, words

TYPES = ("sorry", "virhe", "error", "traceback", "exception")


# --- 3: what leads out of Teams says so

OUTSIDE = {Language.FI: "(selaimessa)", Language.SV: "(i webbläsaren)", Language.EN: "(in the browser)"}


@pytest.mark.parametrize("language", Language)
def test_every_way_out_of_teams_says_that_a_browser_opens(language: Language) -> None:
    ways = [one for card in cards_in(language).values() for one in _pressable(card)]
    titles = [one["title"] for one in ways if one["type"] == "Action.OpenUrl"]
    titles += [one["title"] for one in _pressable(privacy_card(language)) if one["type"] == "Action.OpenUrl"]
    assert len(titles) > 3
    assert [title for title in titles if not title.endswith(OUTSIDE[language])] == []


def privacy_card(language: Language) -> dict[str, Any]:
    texts = Texts(language)
    return as_card(privacy_page(texts, "https://hyvinvointialue-esimerkki.fi/tietosuoja"), texts)


# --- 5, 12: no files, and it answers


def test_it_is_no_one_way_bot_and_takes_no_files() -> None:
    (bot,) = package.read(build.files()).manifest["bots"]
    assert bot["isNotificationOnly"] is False
    assert bot["supportsFiles"] is False


# --- 8: Hi, Hello and Help in any letter case, help before anything else


@pytest.mark.parametrize(
    "word",
    [form(word) for word in ("help", "ohje", "hjälp") for form in (str.lower, str.upper, str.title)]
    + ["hElP"],
)
async def test_help_in_any_letter_case_works_before_anything_else_was_said(on: Stage, word: str) -> None:
    """Nobody has installed the bot, chosen a language or filed: the menu comes all the same."""
    chat = Chat(on, OTTO)
    assert "Kirjoita viestiin, mikä toimii, ei toimi tai muuttuu." in await chat.says(word)
    assert [one["type"] for one in _pressable(chat.card)] == ["Action.Execute"] * len(_pressable(chat.card))


@pytest.mark.parametrize("word", ["hi", "HI", "Hello", "hello!", "hELLO", "hei", "moi", "hej"])
async def test_a_greeting_is_answered_with_a_word_and_the_ways_on(on: Stage, word: str) -> None:
    chat = Chat(on, ELLEN)
    assert await chat.says(word)
    assert {"start", "home"} <= {one["verb"] for one in _pressable(chat.card)}


# --- 9: nonsense gets a helpful answer, which is no other command's


@pytest.mark.parametrize(
    "nonsense", ["asdf qwer", "?", "🙂", "1", "<b>hei</b>", "{{}}", "\u200b", "x" * 3000]
)
async def test_nonsense_leads_on_and_is_answered_as_no_command_is(on: Stage, nonsense: str) -> None:
    chat = Chat(on, ANNA)
    answer = await chat.says(nonsense)
    assert answer
    assert not any(word in answer.lower() for word in TYPES)
    if nonsense != "\u200b":  # of nothing at all the answer is one sentence
        assert _pressable(chat.card), "a way forward"
    assert answer not in {await chat.says(word) for word in ("ohje", "omat", "tietosuoja", "komennot")}


# --- 13, 14: one welcome, with all that it needs


async def test_help_and_a_greeting_bring_no_second_welcome(on: Stage, anna: Chat) -> None:
    await anna.installs()
    welcome = words(anna.heard[0])
    said = [await anna.says(word) for word in ("help", "Hi", "Hello")]
    assert "kerron sinulle, mitä siitä seuraa" in welcome
    assert not any("kerron sinulle, mitä siitä seuraa" in one for one in said)
    assert len(anna.heard) == 4


WELCOMED = {
    # value · the way to set it up · commands · limits · the next step
    Language.FI: ("mitä siitä seuraa", "kieli", "komennot", "En ole yksittäisen asiakkaan", "havainto"),
    Language.SV: ("vad det leder till", "språk", "kommandon", "Inte för enskilda klienters", "observation"),
    Language.EN: ("what comes of it", "language", "commands", "Not for individual clients", "observation"),
}


@pytest.mark.parametrize("language", Language)
def test_the_welcome_says_its_five_things_and_nothing_of_other_apps(language: Language) -> None:
    texts = Texts(language)
    page = welcome_page(texts)
    text, card = as_text(page, texts), as_card(page, texts)
    for said in WELCOMED[language]:
        assert said in text, said
    assert {"start", "language", "commands"} <= {one["verb"] for one in _pressable(card)}
    assert page.title == package.read(build.files()).manifest["name"]["short"]
    assert not re.search(
        r"https?://|appsource|marketplace", text + str(card["body"]).lower().split("http")[0]
    )
    assert "112" in text


# --- 18: one's own matters are not begun in the channel


@pytest.mark.parametrize("word", ["havainto", "omat", "tauko", "tietoni", "muistutukset päälle"])
async def test_ones_own_matters_are_not_begun_in_the_channel(on: Stage, group: Chat, word: str) -> None:
    before = len(group.heard)
    answer = await group.says(word)
    assert len(group.heard) == before + 1
    assert "kahdenkeskis" in answer
    assert "Input." not in str(group.card)


# --- 19: a message to one person says where it comes from

ORIGIN = {
    Language.FI: ("Havain", "yöryhmä", "oordinaattori"),
    Language.SV: ("bservation", "rbetsgrupp", "oordinator"),
    Language.EN: ("bservation", "orking group", "oordinator"),
}
OF_THE_TEAM = [
    kind for kind in NoticeKind if kind.handling.pausable or kind in (NoticeKind.ASKED, NoticeKind.RETURNED)
]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", OF_THE_TEAM)
def test_what_the_team_brings_about_is_told_to_one_person_with_its_origin(
    kind: NoticeKind, language: Language
) -> None:
    texts = Texts(language)
    page = notice_page(EXAMPLES[kind], COUNTY, texts)
    for said in (as_text(page, texts), words(as_card(page, texts))):
        own = re.search(r"\bH-\d{4}-\d{4}\b", said) is not None
        assert own or any(one in said for one in ORIGIN[language]), said


# --- 20: whoever gets messages can end them in two presses at most


@pytest.mark.parametrize("who", [ANNA, SVEN, ELLEN, KAISA])
async def test_from_the_home_card_a_pause_is_two_presses_for_everybody(on: Stage, who: Actor) -> None:
    chat = Chat(on, who)
    await chat.says("ohje")
    await chat.presses("pauses")
    await chat.presses("pause")
    assert (await person(on, who)).paused_at is not None
    await chat.says("ohje")
    await chat.presses("resume")
    assert (await person(on, who)).paused_at is None


def _pressable(part: Any) -> list[dict[str, Any]]:
    if isinstance(part, list):
        return [found for one in part for found in _pressable(one)]
    if not isinstance(part, dict):
        return []
    own = [part] if str(part.get("type", "")).startswith("Action.") else []
    return own + [
        found for key, one in part.items() if key not in ("data", "fallback") for found in _pressable(one)
    ]
