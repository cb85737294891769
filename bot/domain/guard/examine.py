"""The guard: one table of detectors, and one verdict for a text."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from bot.domain.codes import Language
from bot.domain.guard.account import accounts
from bot.domain.guard.address import addresses
from bot.domain.guard.allowed import Allowed
from bot.domain.guard.birth import births
from bot.domain.guard.contact import links, mails
from bot.domain.guard.identity import identity_codes
from bot.domain.guard.initials import initials
from bot.domain.guard.names import names_in
from bot.domain.guard.numbers import cases, plates, references
from bot.domain.guard.phone import phones
from bot.domain.guard.plain import FILLER, plain
from bot.domain.guard.rare import rare_combinations
from bot.domain.guard.redirect import redirect_of
from bot.domain.guard.replacements import replacement
from bot.domain.guard.sense import SHAPES_ONLY, NameSense
from bot.domain.guard.single_case import single_cases
from bot.domain.guard.verdict import Finding, Kind, Level, Spot, Verdict


@dataclass(frozen=True, kw_only=True)
class Circumstances:
    """What a detector may look at beside the text."""

    extent: str | None
    area: str | None
    names: NameSense
    allowed: Allowed


DETECTORS: tuple[Callable[[str, Circumstances], Iterable[Spot]], ...] = (
    lambda text, _: identity_codes(text),
    lambda text, _: births(text),
    lambda text, by: phones(text, by.allowed),
    lambda text, by: mails(text, by.allowed),
    lambda text, _: accounts(text),
    lambda text, _: addresses(text),
    lambda text, by: names_in(text, by.names),
    lambda text, by: initials(text, by.names),
    lambda text, _: cases(text),
    lambda text, by: references(text, by.allowed),
    lambda text, _: plates(text),
    lambda text, by: links(text, by.allowed),
    lambda text, by: rare_combinations(text, extent=by.extent, area=by.area),
    lambda text, _: single_cases(text),
)
"""In order of precedence among equals."""


def examine(
    text: str,
    *,
    language: Language,
    extent: str | None = None,
    area: str | None = None,
    names: NameSense = SHAPES_ONLY,
    allowed: Allowed = Allowed(),  # noqa: B008 - frozen
) -> Verdict:
    """What in a text may lead to a person; all detectors read every language, as writers mix them.

    Args:
        text: as the writer left it.
        language: of the replacements.
        extent: the form's answer; ONE makes the guard stricter about rare combinations.
        area: the municipality that the form names, if any: in a small one less is needed to recognise somebody.
        names: the dictionary, or the shapes of names alone.
        allowed: what belongs to services.
    """
    same = plain(text)
    by = Circumstances(extent=extent, area=area, names=names, allowed=allowed)
    spots = _apart(_seen(same, by), same)
    findings = tuple(
        Finding(
            kind=spot.kind,
            start=spot.start,
            end=spot.end,
            level=spot.level,
            replacement=replacement(spot.words or spot.kind, language),
        )
        for spot in spots
    )
    level = max((finding.level for finding in findings), default=Level.PASS)
    return Verdict(level=level, findings=findings, redirect=redirect_of(same))


def _seen(text: str, by: Circumstances) -> list[Spot]:
    """All spots, and what blocks once they are gone: "010190921C010190921C" hides one code behind the other."""
    spots = [spot for detector in DETECTORS for spot in detector(text, by)]
    new = spots
    while new:
        for spot in new:
            text = text[: spot.start] + FILLER * (spot.end - spot.start) + text[spot.end :]
        new = [spot for detector in DETECTORS for spot in detector(text, by) if spot.level is Level.BLOCK]
        spots += new
    return spots


def masked(text: str, findings: Iterable[Finding]) -> str:
    """The text with every finding replaced."""
    pieces: list[str] = []
    at = 0
    for finding in sorted(findings, key=lambda finding: finding.start):
        pieces += (text[at : finding.start], finding.replacement)
        at = finding.end
    return "".join((*pieces, text[at:]))


def _apart(spots: list[Spot], text: str) -> list[Spot]:
    """The spots without overlaps: what blocks swallows what it touches, of the rest the longest is left whole."""
    kept = list(_joined(spot for spot in spots if spot.level is Level.BLOCK))
    for spot in sorted((spot for spot in spots if spot.level is Level.WARN), key=_precedence):
        if rest := _uncovered(spot, kept, text):
            kept.append(rest)
    return sorted(kept, key=lambda spot: spot.start)


def _precedence(spot: Spot) -> tuple[bool, int]:
    """The longest first; a single case last, as what makes it rare stands inside it: "en afghansk familj"."""
    return spot.kind is Kind.SINGLE_CASE, spot.start - spot.end


def _joined(blocking: Iterable[Spot]) -> Iterator[Spot]:
    """Overlapping blocks as one, of the kind of the longest, but that an identity code stays one: no half of a number is left behind."""
    current: Spot | None = None
    for spot in sorted(blocking, key=lambda spot: (spot.start, -spot.end)):
        if current and spot.start < current.end:
            longer = max(current, spot, key=lambda one: (one.kind is Kind.HETU, one.end - one.start))
            current = replace(longer, start=current.start, end=max(current.end, spot.end))
            continue
        if current:
            yield current
        current = spot
    if current:
        yield current


def _uncovered(spot: Spot, kept: list[Spot], text: str) -> Spot | None:
    """What others leave of a spot: its longest free part if there is a word in it, or None."""
    free = [(spot.start, spot.end)]
    for other in kept:
        free = [
            part
            for start, end in free
            for part in ((start, min(end, other.start)), (max(start, other.end), end))
            if part[0] < part[1]
        ]
    start, end = max(free, key=lambda part: part[1] - part[0], default=(0, 0))
    piece = text[start:end]
    start, end = start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
    whole = (start, end) == (spot.start, spot.end)
    return (
        replace(spot, start=start, end=end) if whole or sum(map(str.isalnum, text[start:end])) > 1 else None
    )
