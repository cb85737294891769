"""Where an observation went that was redirected or closed, and why: told wherever it is shown."""

import pytest

from tests.conversations.filing import file_by_card
from tests.stage import Chat, Stage, words

H = "H-2026-0001"
ENDS = [
    (f"ohjaa {H} Asumisneuvonta: Asia kuuluu sinne.", "Asumisneuvonta. Asia kuuluu sinne"),
    (f"sulje {H} käsitelty Asia on hoidettu.", "Asia on hoidettu"),
]


@pytest.mark.parametrize(("order", "said"), ENDS, ids=["redirected", "closed"])
async def test_the_list_the_page_the_history_and_the_group_say_it(
    on: Stage, group: Chat, anna: Chat, order: str, said: str
) -> None:
    await file_by_card(anna)
    answer = await group.says(order)
    assert H in answer
    assert said in await group.says(H)
    assert said in await anna.says("omat")
    await anna.says(H)
    assert words(anna.card).count(said) >= 2  # where it stands, and in its history
