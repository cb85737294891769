"""The chain of releases: each names the one before it by its hash, so that a change or a gap is found."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC
from enum import StrEnum

from bot.domain.period import period_from_key
from bot.domain.release import Release


class Fault(StrEnum):
    """What is wrong with a release."""

    CHANGED = "changed"  # its figures are not those that were published
    MISSING = "missing"
    UNCHAINED = "unchained"  # it does not follow the one before it


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that is wrong.

    Attributes:
        name: the number of the release, or its audience and period.
    """

    fault: Fault
    name: str


def facts_hash(release: Release) -> str:
    """Return the SHA-256 of a release, its place in the chain included, in hexadecimal."""
    facts = {**asdict(release), "made_at": release.made_at.astimezone(UTC).isoformat()}
    del facts["facts_hash"]
    if not release.changed:  # as in those from before it was kept
        del facts["changed"]
    return _digest(json.dumps(facts, ensure_ascii=False, sort_keys=True, separators=(",", ":")))


def seen_as(draft: Release) -> str:
    """Return what tells a draft's figures from others, whenever and however often it is made."""
    return facts_hash(replace(draft, id="", made_at=period_from_key(draft.period).end))[:12]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def chained(release: Release, standing: Sequence[Release]) -> Release:
    """Return a new release as the next one of the chain."""
    following = replace(release, previous_hash=_head(standing))
    return replace(following, facts_hash=facts_hash(following))


def _head(standing: Iterable[Release]) -> str:
    """The hash that the next release names: the last one's, or that of all from before there was a chain."""
    numbered = _numbered(standing)
    return numbered[-1].facts_hash if numbered else _older(standing)


def _older(standing: Iterable[Release]) -> str:
    older = sorted(facts_hash(one) for one in standing if not one.number)
    return _digest("\n".join(older)) if older else ""


def _numbered(standing: Iterable[Release]) -> list[Release]:
    return sorted((one for one in standing if one.number), key=lambda one: _place(one.number))


_NUMBER = re.compile(r"R-(\d{4})-(\d{4,9})")


def _place(number: str) -> tuple[int, int]:
    found = _NUMBER.fullmatch(number)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def findings(
    standing: Sequence[Release], last: Mapping[int, int], unreadable: Sequence[str] = ()
) -> list[Finding]:
    """Return what is wrong with the releases as they are stored; nothing, when all is well.

    Args:
        standing: all of them.
        last: the last running number given in each year.
        unreadable: the numbers of others, which can no longer be read.
    """
    broken = [Finding(fault=Fault.CHANGED, name=number or OLDER) for number in unreadable]
    numbered = _numbered(standing)
    there = {one.number for one in numbered} | {*unreadable}
    every = [f"R-{year}-{n:04}" for year in sorted(last) for n in range(1, last[year] + 1)]
    found = broken + [Finding(fault=Fault.MISSING, name=number) for number in every if number not in there]
    found += [
        Finding(fault=Fault.CHANGED, name=one.number) for one in numbered if one.facts_hash != facts_hash(one)
    ]
    return found or _unchained(_older(standing), numbered)


OLDER = "0000"
"""The name of all releases from before there was a chain: together they have one hash."""


def _unchained(before: str, numbered: Sequence[Release]) -> list[Finding]:
    found = []
    for at, one in enumerate(numbered):
        if one.previous_hash != before:
            fault, name = (Fault.UNCHAINED, one.number) if at else (Fault.CHANGED, OLDER)
            found.append(Finding(fault=fault, name=name))
        before = one.facts_hash
    return found


def is_sealed(standing: Iterable[Release]) -> bool:
    """Return whether the chain vouches for all of them: older ones are in the first one's hash."""
    known = list(standing)
    return not known or any(one.number for one in known)
