"""Packages for the tests: the one that ships, and the same with one thing changed."""

import io
import json
from collections.abc import Callable
from typing import Any

from PIL import Image

from manifest import build, rules

Files = dict[str, bytes]
Change = Callable[[Files], None]


def changed(*changes: Change) -> Files:
    """Return the shipped package after the changes."""
    files = build.files()
    for change in changes:
        change(files)
    return files


def edit(name: str, action: Callable[[Any], object]) -> Change:
    """Return a change of one JSON file."""

    def change(files: Files) -> None:
        value = json.loads(files[name])
        action(value)
        files[name] = json.dumps(value).encode()

    return change


def put(path: str, value: object, name: str = "manifest.json") -> Change:
    """Return a change that sets one place, such as `bots/0/scopes`, of a JSON file."""
    *steps, last = (int(step) if step.isdigit() else step for step in path.split("/"))

    def action(place: Any) -> None:
        for step in steps:
            place = place[step]
        place[last] = value

    return edit(name, action)


def drop(path: str, name: str = "manifest.json") -> Change:
    """Return a change that removes one top-level key of a JSON file."""
    return edit(name, lambda file: file.pop(path))


def draw(name: str, action: Callable[[Image.Image], Image.Image], kind: str = "PNG") -> Change:
    """Return a change of one picture."""

    def change(files: Files) -> None:
        buffer = io.BytesIO()
        action(Image.open(io.BytesIO(files[name])).convert("RGBA")).save(buffer, kind)
        files[name] = buffer.getvalue()

    return change


def broken(files: Files) -> dict[str, str]:
    """Return broken rule → everything that was said about it."""
    found: dict[str, str] = {}
    for rule, says in rules.check(files).problems:
        found[rule] = f"{found.get(rule, '')}{says}\n"
    return found
