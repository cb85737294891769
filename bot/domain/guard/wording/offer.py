"""What the guard offers the writer of a text: its sentences with neutral words, looked at again."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from bot.domain.codes import Language
from bot.domain.guard.verdict import LONGEST, REWORDED, FindingKind, Level, Look, Verdict
from bot.domain.guard.wording.acts import capital
from bot.domain.guard.wording.neutral import noun
from bot.domain.guard.wording.rewording import Reworded, language_of, reword

ANSWERED = frozenset({FindingKind.SINGLE_CASE})
"""What may stay in a sentence that is offered: harmless without what stood beside it."""

_ROUNDS, _OWN_ROUNDS = 4, 2
"""How often a text is worded; what is still found then is a heap of numbers: one noun for its sentence."""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """The guard's offer to the writer of a text.

    Attributes:
        sentence: the whole text as it may be kept; None where no words are sure to fit.
        place_taken: whether a municipality was taken out of the text.
        left: what is still found in the sentence, and only its writer can answer for.
    """

    sentence: str | None
    place_taken: bool = False
    left: tuple[FindingKind, ...] = ()

    @property
    def acceptable(self) -> bool:
        """Whether the sentence may be kept once its writer has taken it."""
        return self.sentence is not None and set(self.left) <= ANSWERED


def offer(text: str, verdict: Verdict, look: Look, placeless: Look | None = None) -> Offer:
    """Return what a text's writer is offered.

    Names, numbers, addresses and dates always get a neutral word. Where nothing but a rare combination or a
    single case is found, a sentence is offered only when no trace of them is left in it.

    Args:
        text: as its writer left it.
        verdict: of a look at it.
        look: at a text, with all that is known of where it stands.
        placeless: the same without the municipality that the form names; the form does not name it any more
            when it was taken out of the text.
    """
    kinds = set(verdict.kinds)
    said, seen = _worded(text, verdict, look, widely=kinds <= REWORDED or FindingKind.RARE in kinds)
    if said.place_taken and placeless:
        seen = placeless(said.text)
    if seen.kinds and kinds <= REWORDED and not (FindingKind.RARE in kinds and set(seen.kinds) <= ANSWERED):
        return Offer(sentence=None)
    return Offer(sentence=said.text, place_taken=said.place_taken, left=seen.kinds)


def _worded(text: str, verdict: Verdict, look: Look, *, widely: bool) -> tuple[Reworded, Verdict]:
    """The text in neutral words, and a look at it; worded again until none of its own is left to word."""
    spoken, taken = language_of(text, verdict.findings, verdict.language), False
    longest = max(LONGEST, len(text))
    for _ in range(_ROUNDS):
        if not verdict.findings:
            break
        said = reword(text, verdict.findings, spoken, widely=widely)
        taken = taken or said.place_taken
        if said.text == text or len(said.text) > longest:
            break
        text, verdict = said.text, look(said.text)
    if not set(verdict.kinds) <= REWORDED:
        text = _without_heaps(text, verdict, spoken)
        verdict = look(text)
    if not set(verdict.kinds) <= REWORDED:
        heap = next(one for one in verdict.findings if one.kind not in REWORDED)
        text = noun(heap.kind, spoken)
        verdict = look(text)
    return Reworded(text=text, place_taken=taken), verdict


def _without_heaps(text: str, verdict: Verdict, spoken: Language) -> str:
    """The text with one noun for each sentence in which something is found again and again."""
    heaps = [one for one in verdict.findings if one.kind not in REWORDED]
    ends = [end.end() for end in _END.finditer(text)]
    parts, at = list[str](), 0
    for heap in heaps:
        if heap.start < at:
            continue
        begins = ends[bisect_right(ends, heap.start) - 1] if ends and ends[0] <= heap.start else 0
        closes = bisect_left(ends, heap.end)
        until = ends[closes] if closes < len(ends) else len(text)
        gap = text[begins:until]
        mark = gap.rstrip()[-1:] if gap.rstrip()[-1:] in (".", "!", "?") else ""
        space = gap[len(gap.rstrip()) :]
        parts += (text[at:begins], capital(noun(heap.kind, spoken)), mark, space)
        at = until
    return "".join((*parts, text[at:]))


_END = re.compile(r"(?<=\w\w)[.!?]\s{1,3}|\n")


def without_blocks(text: str, verdict: Verdict, look: Look) -> str:
    """Return the text with neutral words only for what blocks; empty for a heap of numbers."""
    spoken = language_of(text, verdict.findings, verdict.language)
    for _ in range(_OWN_ROUNDS):
        blocking = [one for one in verdict.findings if one.level is Level.BLOCK]
        if not blocking:
            return text
        said = reword(text, blocking, spoken, widely=False).text
        if len(said) > max(LONGEST, len(text)):
            break
        text, verdict = said, look(said)
    return "" if verdict.level is Level.BLOCK else text
