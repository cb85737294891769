"""The guard: one table of detectors, and one verdict for a text."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.domain.codes import Language
from bot.domain.guard.address import addresses
from bot.domain.guard.allowed import Allowed
from bot.domain.guard.allowed_words import NAMELIKE, phrases_in
from bot.domain.guard.birth import births
from bot.domain.guard.contact import links, mails
from bot.domain.guard.identity import identity_codes
from bot.domain.guard.initials import initials
from bot.domain.guard.language import guess_language
from bot.domain.guard.name_dictionary import SHAPES_ONLY, NameDictionary
from bot.domain.guard.names import names_in
from bot.domain.guard.numbers import accounts, cases, plates, references
from bot.domain.guard.overlap import apart, widened
from bot.domain.guard.phone import phones
from bot.domain.guard.plain import FILLER, Plain, plain
from bot.domain.guard.rare import rare_combinations
from bot.domain.guard.redirect import redirect_of
from bot.domain.guard.single_case import single_cases, somebody
from bot.domain.guard.verdict import Level, Redirect, Spot, Verdict


@dataclass(frozen=True, kw_only=True)
class Circumstances:
    """The facts that a detector may use beside the text.

    Attributes:
        language: in which it is written.
        single: where the text speaks of a single case, which three detectors ask for.
        strict: whether a capital word that nobody knows counts as a name.
        outward: whether it is for readers outside the group, who know the county as a whole.
    """

    extent: str | None
    area: str | None
    language: Language
    names: NameDictionary
    allowed: Allowed
    single: tuple[Spot, ...]
    strict: bool = False
    outward: bool = False


Detector: TypeAlias = Callable[[str, Circumstances], Iterable[Spot]]

BLOCKING: tuple[Detector, ...] = (
    lambda text, _: identity_codes(text),
    lambda text, _: births(text),
    lambda text, by: phones(text, by.allowed),
    lambda text, by: mails(text, by.allowed),
    lambda text, _: accounts(text),
    lambda text, _: addresses(text),
)
"""Those that may stop a text."""

DETECTORS: tuple[Detector, ...] = (
    *BLOCKING,
    lambda text, by: names_in(text, by.names, by.language, strict=by.strict),
    lambda text, by: initials(text, by.names, by.language),
    lambda text, _: cases(text),
    lambda text, by: references(text, by.allowed),
    lambda text, _: plates(text),
    lambda text, by: links(text, by.allowed),
    lambda text, by: rare_combinations(
        text, extent=by.extent, area=by.area, single=bool(by.single), outward=by.outward
    ),
    lambda _, by: by.single,
)
"""In order of precedence among equals."""


def examine(
    text: str,
    *,
    language: Language,
    extent: str | None = None,
    area: str | None = None,
    names: NameDictionary = SHAPES_ONLY,
    allowed: Allowed = Allowed(),  # noqa: B008 - frozen
    strict: bool = False,
    outward: bool = False,
) -> Verdict:
    """Return what in a text may lead to a person; all detectors read every language, as writers mix them.

    Args:
        text: as the writer left it.
        language: the writer's, in which a wording is made where the text does not say its own.
        extent: the form's answer; ONE makes the guard stricter about rare combinations.
        area: the municipality that the form names, if any: in a small one people know each other.
        names: the dictionary, or the shapes of names alone.
        allowed: what belongs to services.
        strict: whether a capital word that nobody knows counts as a name.
        outward: whether it is for readers outside; the guard is stricter about rare combinations then.
    """
    same = plain(text)
    single, redirect = _matter(same.text)
    if redirect and not single:
        single = tuple(somebody(same.text))
    by = Circumstances(
        extent=extent,
        area=area,
        language=guess_language(same.text, language),
        names=names,
        allowed=allowed,
        single=single,
        strict=strict,
        outward=outward,
    )
    findings = _in_own_text(_seen(same.text, by), same, text)
    return Verdict(findings=tuple(findings), redirect=redirect, language=language)


def redirect_in(text: str) -> Redirect | None:
    """Return where a text belongs, if it is no social report: only that part of :func:`examine`."""
    return _matter(plain(text).text)[1]


def _matter(text: str) -> tuple[tuple[Spot, ...], Redirect | None]:
    """Return where a text speaks of a single case, and the channel to which it belongs."""
    single = tuple(single_cases(text))
    return single, redirect_of(text, single=bool(single))


def _in_own_text(spots: list[Spot], same: Plain, text: str) -> list[Spot]:
    """The spots where the writer's own text has them; two in one character of it become one."""
    if same.places is None:
        return spots
    moved = []
    for spot in spots:
        start, end = same.own(spot.start, spot.end)
        moved.append(replace(spot, start=start, end=end))
    return apart(moved, text)


def _seen(text: str, by: Circumstances) -> list[Spot]:
    """The spots that stand, and what blocks once they are gone: of two codes in a row one hides the other.

    Only what stands is gone, not all that was found: a link that is cut leaves the code it began with.
    """
    spots = _unallowed([spot for detector in DETECTORS for spot in detector(text, by)], text, by.allowed)
    standing = apart(spots, text)
    for again in range(_ROUNDS):
        hidden = _blocking(_without(standing, text), by) if standing else []
        if not hidden:
            break
        spots += hidden if again < _EXACT_ROUNDS else widened(hidden, text)
        standing = apart(spots, text)
    return standing


def _unallowed(spots: list[Spot], text: str, allowed: Allowed) -> list[Spot]:
    """The spots without names that lie in a phrase which the county allows; no other kind is left out."""
    if not allowed.words or not any(spot.kind in NAMELIKE for spot in spots):
        return spots
    phrases = list(phrases_in(text, allowed.words))
    return [
        spot
        for spot in spots
        if spot.kind not in NAMELIKE
        or not any(start <= spot.start and spot.end <= end for start, end in phrases)
    ]


_EXACT_ROUNDS, _ROUNDS = 2, 5
"""How often the text is read again for what just blocks, and how often at all."""


def _blocking(text: str, by: Circumstances) -> list[Spot]:
    return [spot for detector in BLOCKING for spot in detector(text, by) if spot.level is Level.BLOCK]


def _without(spots: list[Spot], text: str) -> str:
    """The text as it reads once the spots are gone."""
    rest = list(text)
    for spot in spots:
        rest[spot.start : spot.end] = FILLER * (spot.end - spot.start)
    return "".join(rest)
