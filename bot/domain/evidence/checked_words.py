"""Verdicts on words: whether they repeat an observation's, kept after the observation's text is erased."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from bot.domain.evidence.facts import Words


@dataclass(frozen=True, kw_only=True)
class CheckedWords:
    """One verdict.

    Attributes:
        subject_id: the id of the proposal or publication whose words they are.
        words_hash: of :func:`words_hash`; never the words.
        observations: the ids of those that they were compared with, sorted.
        repeats: whether they repeat one; it stays so.
    """

    subject_id: str
    words_hash: str
    observations: tuple[str, ...]
    repeats: bool

    def lacking(self, observation_ids: Collection[str]) -> set[str]:
        """Return those that they have to be compared with still; none once they repeat one."""
        return set() if self.repeats else set(observation_ids) - set(self.observations)

    def with_looked_at(self, observation_ids: Iterable[str], *, repeats: bool) -> "CheckedWords":
        """Return the verdict after a look at more observations."""
        seen = tuple(sorted({*self.observations, *observation_ids}))
        return replace(self, observations=seen, repeats=self.repeats or repeats)


def words_hash(words: str) -> str:
    """Return the SHA-256 of words, in 64 hexadecimal digits."""
    return sha256(words.encode(errors="replace")).hexdigest()


def passed(
    words: Iterable[str], verdicts: Mapping[str, CheckedWords], observation_ids: Collection[str]
) -> dict[str, Words]:
    """Return each of the words, or None where a verdict is lacking or says that they repeat an observation.

    Args:
        words: of one subject; empty ones need no verdict.
        verdicts: of the subject, by their hash.
        observation_ids: those with which the subject is linked now.
    """

    def told(said: str) -> bool:
        verdict = verdicts.get(words_hash(said))
        return verdict is not None and not verdict.repeats and not verdict.lacking(observation_ids)

    return {said: said if not said or told(said) else None for said in words}
