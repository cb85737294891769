"""What the measures say of the code as it is, and that they would say otherwise."""

from tests.bench.processes import ROOT
from tests.measures.frames import to_answer
from tests.measures.source import Source, circles, two_way
from tests.stage import Chat

FRAMES = 6
"""Strictly between the adapter's door and the function that answers; a bound to be lowered, never raised."""


def test_no_two_modules_import_each_other_nor_in_a_circle() -> None:
    imports = Source(ROOT).imports()
    assert any(importer == "bot.app" for importer, _ in imports)
    assert two_way(imports) == []
    assert circles(imports) == []


def test_pairs_and_circles_of_imports_are_found() -> None:
    imports = {("a", "b"), ("b", "a"), ("b", "c"), ("c", "d"), ("d", "b"), ("e", "a")}
    assert two_way(imports) == [("a", "b")]
    assert circles(imports) == [["a", "b", "c", "d"]]


async def test_a_typed_order_passes_few_frames_that_only_route(anna: Chat) -> None:
    way = await to_answer(anna, str(ROOT))
    assert 0 < len(way) - 2 <= FRAMES, way
