"""What is kept of one language to tell praise, problem and change apart."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class TypeWords:
    """The words of one language.

    Attributes:
        praise: it works.
        gain: something got better, for somebody.
        hope: words that stand more often beside what works.
        undone: a problem that is gone, in so many words.
        barrier: it does not work, or somebody is left without.
        denial: small words that deny.
        lack: words that hint at a problem.
        change: it is otherwise than before.
        trouble: what is no change when it grows, but a problem.
        more: it grows, which is a change only when nothing else speaks.
        signal: the writer does not know yet what it means.
        less: what makes a trouble good news.
        only: words that leave most people out of what is good.
        although: a clause at the beginning of a sentence that counts less than what follows.
        now: what follows counts more than how it was before.
        supposed: what would be good, and is not yet.
        badly: after a word of praise, its contrary.
        contrast: what follows weighs more than what stood before.
        before: a clause that tells how it was.
    """

    praise: str
    gain: str
    hope: str
    undone: str
    barrier: str
    denial: str
    lack: str
    change: str
    trouble: str
    more: str
    signal: str
    less: str
    only: str
    although: str
    now: str
    supposed: str
    badly: str
    contrast: str
    before: str
