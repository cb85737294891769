"""The registry is total: everything that can be done has words, a button or both, and stands there once."""

from collections import Counter

import pytest

from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.roles import Permission
from bot.usecases.context import Context
from dialogs.actions.action import Action, On
from dialogs.actions.registry import ACTIONS, PRESSED, TYPED
from dialogs.incoming import Where
from dialogs.texts import Texts
from tests.conversations.filing import file_by_text
from tests.stage import Chat, Stage, linked_channel

EACH = pytest.mark.parametrize("action", ACTIONS, ids=lambda one: f"{one.place}-{one.name}-{one.on}")


@EACH
def test_an_action_can_be_typed_or_pressed(action: Action) -> None:
    assert action.words or action.button
    if action.words:
        for language in Language:
            assert Texts(language).words(f"words-{action.name}")
        assert action in TYPED[action.place][action.name]
    if action.button:
        assert action in PRESSED[action.place][action.button]


@EACH
def test_what_comes_back_as_it_was_filled_has_a_button(action: Action) -> None:
    if action.fields is not None:
        assert action.button
    if action.reopen:
        assert action.fields is not None


def test_no_two_actions_of_a_place_are_one() -> None:
    counted = Counter((one.place, one.name, one.on) for one in ACTIONS)
    assert [key for key, count in counted.items() if count > 1] == []


def test_actions_of_one_name_are_told_apart_by_a_phenomenon() -> None:
    for place in TYPED:
        for known in (*TYPED[place].values(), *PRESSED[place].values()):
            assert len(known) <= 2
            if len(known) == 2:
                assert "I" in {one.on for one in known}


ON = {
    On.OBSERVATION: "H-2026-0001",
    On.PHENOMENON: "I-2026-0001",
    On.PROPOSAL: "E-2026-0001",
    On.PUBLICATION: "J-2026-0001",
    On.CASE: "I-2026-0001",
    On.OWN: "H-2026-0001",
}
SAID = {
    "title": "Toinen otsikko",
    "correct": "otsikko: Toinen otsikko",
    "mask": "teksti: Toiset sanat kuin ennen.",
    "fill": "tavoite: Puolet saa asunnon.",
    "join": "H-2026-0001",
    "digest": "47",
    "move-meeting": "2026-12-10 2026-12-17",
    "cancel-meeting": "2026-12-10 Sairastapaus.",
    "decide": "ehdotus Sovitaan yhdestä.",
}
"""What is typed behind the words and the number, where something has to be."""


LATER = {
    "hand-on": "nobody screens before the coordinator here",
    "reword": "nothing is decided yet",
    "approve": "the minutes are seen before",
}
"""What is refused for something else before its permission is asked for."""


async def test_the_permission_that_is_declared_is_asked_for_first(
    on: Stage, anna: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    await file_by_text(anna)
    channel = await linked_channel(on)
    asked: list[Permission] = []

    async def refuse(_ctx: Context, permission: Permission, **_more: object) -> None:
        asked.append(permission)
        raise Refusal("not-allowed", permission=permission, roles=())

    monkeypatch.setattr(Context, "allow", refuse)
    wrong = {}
    for action in ACTIONS:
        if not (action.permission and action.words and action.place is Where.CHANNEL):
            continue
        word = Texts(Language.FI).words(f"words-{action.name}")[0]
        asked.clear()
        await channel.says(" ".join(filter(None, (word, ON.get(action.on), SAID.get(action.name)))))
        if asked[:1] != [action.permission]:
            wrong[action.name] = action.permission
    assert wrong.keys() == LATER.keys(), wrong
