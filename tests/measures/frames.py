"""Own frames between the adapter's door and the function that answers `omat`, on a stage of one checkout.

Run as a program, with the checkout on ``PYTHONPATH``; prints one frame a line, from the door to the answer.
Nothing but the adapter is known by name: the answer is the first frame, on the way to the words that Anna
reads, by which no other order goes.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import FrameType
from typing import Any

ORDER = "omat"
OTHERS = ("apua", "tietosuoja", "omat tiedot", "kirjaa", "peru", "koodi", "tekstinä", "korttina")
"""Other orders that Anna may type: what `omat` shares with any of them only routes."""

ADAPTERS = ("dialogs/teams/botbuilder_adapter.py", "dialogs/teams/adapter.py")
"""What the adapter calls is its door; it is the second one in checkouts of before the Agents SDK."""

LONG = 12
"""Letters of a line that no two places say by chance."""

Frame = tuple[str, str]
"""The file and the qualified name of a function that runs."""


def stack_to(words: set[str], root: str, caught: list[list[Frame]]) -> Any:
    """A profiler that keeps the own frames at each return of one of these lines."""

    def profile(frame: FrameType | None, event: str, returned: Any) -> None:
        if event == "return" and isinstance(returned, str) and returned in words:
            frames = []
            while frame:
                path = frame.f_code.co_filename
                if path.startswith(root) and not path.startswith((f"{root}/tests/", f"{root}/.venv/")):
                    frames.append((path.removeprefix(f"{root}/"), frame.f_code.co_qualname))
                frame = frame.f_back
            caught.append(frames[::-1])

    return profile


async def way_of(order: str, chat: Any, root: str) -> list[Frame]:
    """The own frames from the door to the words that answer an order; empty when all are short."""
    answer = await chat.says(order)
    caught: list[list[Frame]] = []
    sys.setprofile(stack_to({line for line in answer.split("\n") if len(line) >= LONG}, root, caught))
    try:
        await chat.says(order)
    finally:
        sys.setprofile(None)
    inside = [frames for frames in caught if any(path in ADAPTERS for path, _ in frames)]
    return _after_adapter(inside[0]) if inside else []


def _after_adapter(frames: list[Frame]) -> list[Frame]:
    last = max(number for number, (path, _) in enumerate(frames) if path in ADAPTERS)
    return frames[last + 1 :]


async def to_answer(anna: Any, root: str) -> list[Frame]:
    """The frames from the door to the function that answers Anna, both included."""
    await anna.installs()
    way = await way_of(ORDER, anna, root)
    others = [await way_of(other, anna, root) for other in OTHERS]
    shared = max(_shared(way, other) for other in others)
    return way[: shared + 1]


def _shared(one: list[Frame], other: list[Frame]) -> int:
    return next(
        (number for number, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), 0
    )


async def on_stage(root: str, database_url: str) -> list[Frame]:
    """The same, with Anna on the stage of the checkout that is measured."""
    from tests.cast import ANNA  # noqa: PLC0415 - of that checkout
    from tests.stage import Chat, stage  # noqa: PLC0415

    async with stage(database_url) as on:
        return await to_answer(Chat(on, ANNA), root)


def main() -> None:
    """Print the frames of the checkout in the current folder."""
    root = os.getcwd()  # noqa: PTH109 - as frames spell it
    from tests.fakes.keys import KEY  # noqa: PLC0415 - of the checkout that is measured

    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'havainto.db'}"
        os.environ |= {"HAVAINTO_KEYS": KEY, "HAVAINTO_LOCAL": "1", "HAVAINTO_DATABASE_URL": url}
        subprocess.run([sys.executable, "-m", "bot", "migrate"], check=True, stdout=sys.stderr)
        for path, name in asyncio.run(on_stage(root, url)):
            print(path, name)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
