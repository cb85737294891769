"""Each promise that the bot makes to a worker has a test, and is told in three languages."""

import ast
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest

from bot.domain.calendar import week_of
from bot.domain.codes import Language
from bot.usecases.filing import PRIVACY_VERSION
from dialogs.texts import Texts
from dialogs.texts.privacy import PARTS, privacy_lines, privacy_parts
from storage.tables import METADATA
from tests.cast import ANNA
from tests.conversations.filing import CHOSEN, TEXT, to_form_by_card, to_typed_form
from tests.conversations.similar import ALIKE, PHENOMENON, gathered_from_three
from tests.stage import Chat, Stage, words
from tests.trust.evidence import rows_of

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "promises.md"

ANSWERED_FOR = ("*county*", "*law*", "**not true yet**")
"""Who answers for a promise that no test backs; the last, nobody so far."""


@dataclass(frozen=True)
class Promise:
    """One row of the page: the text's key, its words in the three languages, and what backs them."""

    key: str
    words: dict[str, str]
    backing: str


def _rows() -> list[Promise]:
    found, key = [], ""
    for line in PAGE.read_text("utf-8").splitlines():
        if line.startswith("## "):
            key = line.removeprefix("## ")
        elif line.startswith("| ") and not line.startswith(("| ---", "| fi |", "| promise |")):
            *words, backing = (cell.strip() for cell in line.strip("| ").split(" | "))
            languages = [str(language) for language in Language] if len(words) > 1 else ["en"]
            order = ["fi", "sv", "en"] if len(words) > 1 else languages
            found.append(Promise(key, dict(zip(order, words, strict=True)), backing))
    return found


ROWS = _rows()
SAID = [row for row in ROWS if len(row.words) == len(Language)]


def _tests() -> set[str]:
    """The name of every test there is."""
    return {
        node.name
        for path in (ROOT / "tests").rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
    }


def _named(row: Promise) -> set[str]:
    return set(re.findall(r"`(test_\w+)`", row.backing))


def _flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("page", [PAGE, ROOT / "docs" / "security.md"], ids=lambda page: page.name)
def test_every_named_test_exists(page: Path) -> None:
    named = set(re.findall(r"`(test_\w+)`", page.read_text("utf-8")))
    assert len(named) > 30
    assert named - _tests() == set()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.key}: {row.words['en'][:40]}")
def test_every_promise_is_backed_or_says_who_answers_for_it(row: Promise) -> None:
    assert _named(row) or row.backing.startswith(ANSWERED_FOR)


@pytest.mark.parametrize("language", list(Language))
def test_every_sentence_of_the_privacy_text_is_on_the_page(language: Language) -> None:
    parts = [text for _, paragraphs in privacy_parts(Texts(language)) for text in paragraphs]
    text = _flat(" ".join(parts))
    sentences = re.split(r"(?<=[.!?]) (?=[A-ZÅÄÖ])", text)
    quoted = [row.words[language] for row in ROWS if row.key in PARTS]
    assert len(sentences) == len(quoted)
    assert set(sentences) == set(quoted)


@pytest.mark.parametrize("row", SAID, ids=lambda row: f"{row.key}: {row.words['en'][:40]}")
def test_every_promise_on_the_page_is_still_made(row: Promise) -> None:
    for language in Language:
        source = (ROOT / "dialogs" / "texts" / f"{language}.ftl").read_text("utf-8")
        found = re.search(rf"^{re.escape(row.key)} =(.*(?:\n[ \n].*)*)", source, re.MULTILINE)
        assert found, row.key
        assert row.words[language] in _flat(found[1])


# --- tests that stand behind a promise and are at home nowhere else


async def by_card(anna: Chat) -> None:
    """Press Send, once an older card stands in the chat as well."""
    await to_form_by_card(anna)
    await anna.says("havainto")
    await anna.presses("send", reporter_mode="ANON")


async def by_typing_to_a_card(anna: Chat) -> None:
    """Choose on the card, and type the rest."""
    await to_form_by_card(anna, reporter_mode="ANON")
    await anna.says("lähetä")


async def by_typing(anna: Chat) -> None:
    """Without any card."""
    await to_typed_form(anna, "ANON")
    await anna.says("lähetä")


async def on_the_card_of_a_question(anna: Chat) -> None:
    """The card that asked which of several observations is meant becomes the form."""
    await anna.says("\n".join(f"{n}. {text}" for n, text in enumerate((TEXT["fi"], *OTHERS), 1)))
    await anna.presses("take_text")
    await anna.presses("send", **{**CHOSEN, "reporter_mode": "ANON"})


OTHERS = (
    "Velkaneuvontaan on viiden viikon jono, eikä kukaan vastaa puhelimeen päivisin.",
    "Toimeentulotuen päätökset myöhästyvät joka kuussa, ja vuokrat jäävät maksamatta.",
)


@pytest.mark.parametrize("way", [by_card, by_typing_to_a_card, by_typing, on_the_card_of_a_question])
async def test_of_an_anonymous_one_the_bot_s_own_messages_keep_no_word(
    on: Stage, anna: Chat, way: Callable[[Chat], Awaitable[None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The card, or the lines, that its writer had before them are changed within ten minutes."""
    monkeypatch.setattr(on, "post", partial(on.post, settle=False))  # nothing that comes later
    await way(anna)
    before = standing(on, anna)
    assert any(TEXT["fi"][:25] in said for said in before)
    await on.house.background.flush()
    assert not any(TEXT["fi"][:25] in said for said in standing(on, anna))


async def test_of_others_the_bot_s_own_messages_stay(on: Stage, anna: Chat) -> None:
    """They are not taken away after the next anonymous one either: what they held was sent under their id."""
    await to_typed_form(anna, "PSEUDO")
    await anna.says("lähetä")
    on.clock.advance(hours=1)
    before = standing(on, anna)
    await by_typing(anna)
    await on.house.background.flush()
    assert standing(on, anna)[: len(before)] == before


async def test_same_here_leaves_no_word_of_the_text(on: Stage, tmp_path: Path) -> None:
    """In no table, in no byte of a file, in none of the bot's messages: it is as if nothing was written."""
    await gathered_from_three(on)
    eve = Chat(on, replace(ANNA, name="Eve", object_id="00000000-0000-4000-8000-0000000000ee"))
    await eve.says(ALIKE)
    assert ALIKE in str(await rows_of(on))
    await eve.presses("endorse")
    assert ALIKE[:25] not in str([await rows_of(on), standing(on, eve)])
    assert not any(ALIKE[:25].encode() in raw for raw in files_in(tmp_path).values())


@pytest.mark.parametrize("first", ["havainto", "text", "similar", "same"])
async def test_the_lines_stand_on_the_first_answer_that_stores_anything_and_once(
    on: Stage, first: str
) -> None:
    """Which version of them, and in which week."""
    await gathered_from_three(on)
    said = {"havainto": "havainto", "text": TEXT["fi"], "similar": ALIKE, "same": f"sama täällä {PHENOMENON}"}
    for number, mode in enumerate(("kortit", "pelkkä teksti")):
        eve = Chat(
            on, replace(ANNA, name=f"Eve{number}", object_id=f"00000000-0000-4000-8000-0000000000e{number}")
        )
        await eve.says(mode)
        await eve.says(said[first])
        shown = words(eve.heard[-1])
        assert all(line in shown for line in privacy_lines(on.settings.county, Texts(Language.FI))), mode
        await eve.says(said["same"])
        assert privacy_lines(on.settings.county, Texts(Language.FI))[0] not in words(eve.heard[-1])
        async with on.unit() as unit:
            person = await unit.people.find(on.settings.tenants[0], eve.who.object_id)
        assert (person.privacy_at, person.privacy_version) == (week_of(on.clock()).start, PRIVACY_VERSION)


def files_in(folder: Path) -> dict[str, bytes]:
    """The raw bytes of the database and of what lies beside it."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


async def test_personal_data_typed_into_the_chat_is_told_honestly(on: Stage, anna: Chat) -> None:
    """Also where it is no observation: it was not kept, and what was written stays in the chat."""
    secret = "010190-921C"
    for line in (
        secret,
        f"kuka hoitaa {secret}",
        "pelkkä teksti",
        f"Asiakas {secret} on jonottanut viikkoja.",
    ):
        said = await anna.says(line)
        assert ("Poista myös oma viestisi" in said) == (secret in line), said
        assert secret not in said
    assert secret not in str(await rows_of(on))


def standing(on: Stage, chat: Chat) -> list[str]:
    """The bot's messages as they stand in a person's chat, oldest first."""
    changed = {one.activity_id: one.activity for one in on.teams.updates}
    return [
        str(changed.get(one.activity_id, one.activity))
        for one in on.teams.sent
        if one.conversation_id == chat.place
    ]


STORED = {
    "people.id": "a pseudonym",
    "people.language": "language",
    "people.mode": "how you want to be answered",
    "people.service_task": "service task",
    "people.area": "area",
    "people.reporter_mode": "whether your name was shown",
    "people.privacy_at": "that the privacy lines were shown, in the week",
    "people.privacy_version": "which version of them",
    "people.blocked_at": "that no message can be sent",
    "people.paused_at": "since when they want no messages, as a day",
    "addresses.person_id": "a pseudonym",
    "addresses.identity": "a mark of the Teams identity",
    "addresses.trace": "a mark, to know whether anything has changed",
    "addresses.sealed": "Teams identity and chat, encrypted",
}
"""Each column of the two tables that describe a person, and what it is in plain words."""

ABOUT = {
    "people",
    "addresses",
    "drafts",
    "endorsements",
    "effects",
    "observations",
    "outbox",
    "roles",
    "log",
    "openings",
    "reads",
    "wrong_tries",
    "file_links",  # a quarter of an hour
    "members",  # what a member said of themselves, for as long as they like
    "proposal_owners",
    "meeting_votes",
    "subscriptions",  # what a person chose to be sent, or not
    "absences",  # of somebody with a role, until it is over
}
"""The tables in which a person's random id stands."""

NAMED_OTHERWISE = {"documents.made_by", "absences.deputy_id", "waiting_appointments.given_by"}
"""The columns in which it stands by another name."""


def test_what_is_stored_of_a_person_is_told() -> None:
    """A new column about people fails here: tell of it in the privacy text, and in one's own data, first."""
    tables = METADATA.tables
    columns = {f"{name}.{column.name}" for name in ("people", "addresses") for column in tables[name].columns}
    assert columns == set(STORED)
    assert {name for name, table in tables.items() if "person_id" in table.c} == ABOUT - {"people"}
    referring = {
        f"{name}.{key.parent.name}"
        for name, table in tables.items()
        for key in table.foreign_keys
        if key.target_fullname == "people.id" and key.parent.name != "person_id"
    }
    assert referring == NAMED_OTHERWISE


def test_nothing_shown_to_others_counts_by_person() -> None:
    """No card, no text and no count asks who: what cannot be asked cannot be used to appraise anybody."""
    places = [*(ROOT / "dialogs").rglob("*.py"), ROOT / "bot" / "domain" / "statistics.py"]
    asking = {path.relative_to(ROOT).as_posix() for path in places if "person_id" in path.read_text("utf-8")}
    assert asking <= {
        "dialogs/pages/oversight.py",  # the officer sees who opened a text, or was refused, by a short id
        # Who has which role, by the names that Teams gives; nothing that anybody did.
        *("dialogs/actions/roles.py", "dialogs/pages/appointments.py", "dialogs/teams/names.py"),
        "dialogs/chat.py",  # whether a number is that of one's own observation
        "bot/domain/statistics.py",  # small numbers: how many different reporters there are
    }
