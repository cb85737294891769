"""The fate of each stored field, so that no operation has to list fields by name."""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints


class Fate(StrEnum):
    """What a field holds, and what becomes of it when its observation is taken back, ages or is masked."""

    ENVELOPE = "envelope"  # which one it is and where it stands: stays
    LINK = "link"  # whose it is: stays with a withdrawn one, goes when the link is cut or the words go
    CODE = "code"  # chosen from a list: goes with a withdrawal, stays for counting when the words go
    WORDS = "words"  # written by people: goes with a withdrawal and after 24 months, and can be masked
    OF_WORDS = "of_words"  # says something of the words: goes with them, and is not masked
    OFFICIAL = "official"  # the working group's own words, an official document: stays with it


Fates = Mapping[str, Fate]


def declared(kind: type[Any], of_fate: Mapping[Fate, str], **parts: Fates) -> Fates:
    """The fate of each field of a dataclass, in their order.

    Args:
        kind: the dataclass.
        of_fate: the names of its fields with white space between, by fate.
        parts: of a field that holds others, their fates; they stand in its place.

    Example:
        ``FATES = declared(Phenomenon, {Fate.OFFICIAL: "title summary", Fate.ENVELOPE: "id …"})``

    Raises:
        TypeError: a field has no fate or several, or there is no field of that name: a new one that was
            forgotten stops the bot at its start.
    """
    given = {name: fate for fate, names in of_fate.items() for name in names.split()}
    named = [*" ".join(of_fate.values()).split(), *parts]
    there = [field.name for field in fields(kind)]
    within = [name for part in parts.values() for name in part]
    twice = {name for names in (named, [*there, *within]) for name in names if names.count(name) > 1}
    if wrong := sorted({*there}.symmetric_difference(named) | twice):
        raise TypeError(f"{kind.__name__}: each field needs one fate, see {', '.join(wrong)}")
    each = (parts[name] if name in parts else {name: given[name]} for name in there)
    return {name: fate for one in each for name, fate in one.items()}


def of(fates: Fates, *wanted: Fate) -> tuple[str, ...]:
    """The fields with these fates."""
    return tuple(name for name, fate in fates.items() if fate in wanted)


def blank(kind: type[Any], name: str) -> Any:
    """Return the value of a field of which nothing is kept: None, or an empty one where its type has one."""
    hint = _types(kind)[name]  # type: ignore[arg-type]  # a class is hashable
    if NoneType in get_args(hint):
        return None
    plain = get_origin(hint) or hint
    if plain not in (str, bool, tuple, dict):
        raise TypeError(f"{kind.__name__}.{name}: {plain} has no blank")
    return plain()


@cache
def _types(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
