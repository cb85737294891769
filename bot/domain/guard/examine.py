"""The guard: one table of detectors, and one verdict for a text."""

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.domain.codes import Language
from bot.domain.guard.address import addresses
from bot.domain.guard.allowed import Allowed
from bot.domain.guard.birth import births
from bot.domain.guard.contact import links, mails
from bot.domain.guard.identity import identity_codes
from bot.domain.guard.name_dictionary import SHAPES_ONLY, NameDictionary
from bot.domain.guard.names import initials, names_in
from bot.domain.guard.numbers import accounts, cases, plates, references
from bot.domain.guard.overlap import apart, widened
from bot.domain.guard.phone import phones
from bot.domain.guard.plain import FILLER, plain
from bot.domain.guard.rare import rare_combinations
from bot.domain.guard.redirect import redirect_of
from bot.domain.guard.replacements import replacement
from bot.domain.guard.single_case import single_cases, somebody
from bot.domain.guard.verdict import REWORDED, Finding, FindingKind, Level, Look, Redirect, Spot, Verdict


@dataclass(frozen=True, kw_only=True)
class Circumstances:
    """The facts that a detector may use beside the text.

    Attributes:
        single: where the text speaks of a single case, which three detectors ask for.
    """

    extent: str | None
    area: str | None
    names: NameDictionary
    allowed: Allowed
    single: tuple[Spot, ...]


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
    lambda text, by: names_in(text, by.names),
    lambda text, by: initials(text, by.names),
    lambda text, _: cases(text),
    lambda text, by: references(text, by.allowed),
    lambda text, _: plates(text),
    lambda text, by: links(text, by.allowed),
    lambda text, by: rare_combinations(text, extent=by.extent, area=by.area, single=bool(by.single)),
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
) -> Verdict:
    """Return what in a text may lead to a person; all detectors read every language, as writers mix them.

    Args:
        text: as the writer left it.
        language: of the replacements.
        extent: the form's answer; ONE makes the guard stricter about rare combinations.
        area: the municipality that the form names, if any: in a small one people know each other.
        names: the dictionary, or the shapes of names alone.
        allowed: what belongs to services.
    """
    same = plain(text)
    single, redirect = _matter(same)
    if redirect and not single:
        single = tuple(somebody(same))
    by = Circumstances(extent=extent, area=area, names=names, allowed=allowed, single=single)
    found = (Finding(**vars(spot), replacement=replacement(spot.kind, language)) for spot in _seen(same, by))
    return Verdict(findings=tuple(found), redirect=redirect)


def redirect_in(text: str) -> Redirect | None:
    """Return where a text belongs, if it is no social report: only that part of :func:`examine`."""
    return _matter(plain(text))[1]


def _matter(text: str) -> tuple[tuple[Spot, ...], Redirect | None]:
    """Return where a text speaks of a single case, and the channel to which it belongs."""
    single = tuple(single_cases(text))
    return single, redirect_of(text, single=bool(single))


def _seen(text: str, by: Circumstances) -> list[Spot]:
    """The spots that stand, and what blocks once they are gone: of two codes in a row one hides the other.

    Only what stands is gone, not all that was found: a link that is cut leaves the code it began with.
    """
    spots = [spot for detector in DETECTORS for spot in detector(text, by)]
    standing = apart(spots, text)
    for again in range(_ROUNDS):
        hidden = _blocking(_without(standing, text), by) if standing else []
        if not hidden:
            break
        spots += hidden if again < _EXACT_ROUNDS else widened(hidden, text)
        standing = apart(spots, text)
    return standing


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


def wording(text: str, verdict: Verdict, look: Look) -> str:
    """The guard's wording: all that was found replaced, again and again until nothing blocks.

    What is replaced may uncover what stood beside it: with the name gone, "Maijas. 1.1.1990" is a birthday.
    """
    return _worded(text, verdict, look, ())[0]


def _worded(text: str, verdict: Verdict, look: Look, kept: Container[FindingKind]) -> tuple[str, Verdict]:
    """The guard's wording but for kinds that are kept, none that blocks; and what is still found in it."""
    for _ in range(_WORDINGS):
        if not verdict.findings:
            break
        text = masked(text, (finding for finding in verdict.findings if finding.kind not in kept))
        verdict = look(text)
        if verdict.level is not Level.BLOCK:
            break
    else:
        text = next(one.replacement for one in verdict.findings if one.level is Level.BLOCK)
        verdict = look(text)
    return text, verdict


_WORDINGS = 6
"""How often a text is masked; what still blocks then is a heap of numbers, and one mark stands for it."""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """The guard's offer to the writer of a text.

    Attributes:
        wording: the text with all replaced that a mark can stand for; it never blocks.
        marked: the same with each piece between » and « that only its writer can word otherwise; empty when
            there is none, so that the wording can be taken as it is.
    """

    wording: str
    marked: str = ""


def offer(text: str, verdict: Verdict, look: Look) -> Offer:
    """Return what a text's writer is offered; the arguments are those of :func:`wording`."""
    said, left_over = _worded(text, verdict, look, REWORDED)
    left = [finding for finding in left_over.findings if finding.kind in REWORDED]
    if not left:
        return Offer(wording=said)
    between = (replace(one, replacement=f"»{said[one.start : one.end]}«") for one in left)
    return Offer(wording=said, marked=masked(said, between))


def masked(text: str, findings: Iterable[Finding]) -> str:
    """The text with every finding replaced, once."""
    pieces: list[str] = []
    at = 0
    for finding in sorted(findings, key=lambda finding: finding.start):
        pieces += (text[at : finding.start], finding.replacement)
        at = finding.end
    return "".join((*pieces, text[at:]))
