"""Where the answers of a form come from: guessed from its text, remembered, or chosen by its writer."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.domain.observation import Draft
from bot.domain.questionnaire import Answer, Answers, Questionnaire

SUGGESTED = "suggested"
"""The draft's entry beside its answers: the questions whose present answer is the bot's guess."""

REMEMBERED = "remembered"
"""The same for answers as they were given last time."""

SPOKEN = "spoken"
"""The same for a correction: the questions whose answer its text suggests, no matter who gave it."""

_MARKS = (SUGGESTED, REMEMBERED, SPOKEN)

Guess = Callable[[str], Mapping[str, Answer]]
"""What a text speaks for, by question; only what is sure enough."""


def following(before: Answers, draft: Draft, form: Questionnaire, guess: Guess) -> Draft:
    """The draft with guesses that follow its text.

    An answer is guessed where there is none, or one from last time that the text contradicts. It stays a
    guess while its writer leaves it as it is: a new text replaces it, or removes it when it tells nothing.
    What the writer chose stays.

    Args:
        before: the answers before this turn, which tell what is new.
        draft: as it stands now.
        form: says which questions are guessed.
        guess: tells what a text speaks for.
    """
    text = draft.answers.get("text")
    if not isinstance(text, str) or not text:
        return draft
    changed = {key for key, answer in draft.answers.items() if not _same(answer, before.get(key))}
    draft = chosen(draft, changed)
    if "text" not in changed and SUGGESTED in draft.answers:
        return draft
    return _guessed(draft, form, guess(text))


def _guessed(draft: Draft, form: Questionnaire, found: Mapping[str, Answer]) -> Draft:
    ours, last = suggested_keys(draft) | suggested_keys(draft, SPOKEN), suggested_keys(draft, REMEMBERED)
    keys = [q.key for q in form.questions if q.guessed]
    free = {key for key in keys if key in ours or not draft.answers.get(key)}
    told = {key for key in keys if found.get(key) and (key in free or key in last)}
    kept = {key: answer for key, answer in draft.answers.items() if key not in {*free, SPOKEN}}
    kept |= {SUGGESTED: sorted(told), REMEMBERED: sorted(last - told)}
    return replace(draft, answers=kept | {key: found[key] for key in told})


def with_last(draft: Draft, last: Mapping[str, Answer]) -> Draft:
    """The draft with last time's answers where it has none."""
    missing = {key: answer for key, answer in last.items() if answer and not draft.answers.get(key)}
    marked = sorted(suggested_keys(draft, REMEMBERED) | missing.keys())
    return replace(draft, answers={**draft.answers, **missing, REMEMBERED: marked})


def following_its_text(draft: Draft, guess: Guess) -> Draft:
    """A draft of what was sent before: an answer that its text speaks for follows a new text.

    Nobody knows any more whether it was guessed, so nothing is said to be.
    """
    found = guess(str(draft.answers["text"]))
    spoken = sorted(key for key, answer in found.items() if answer and _same(answer, draft.answers.get(key)))
    return replace(draft, answers={**draft.answers, SUGGESTED: [], SPOKEN: spoken})


def chosen(draft: Draft, keys: set[str]) -> Draft:
    """Return the draft with its answers to these questions as its writer's own choice."""
    left = {entry: sorted(suggested_keys(draft, entry) - keys) for entry in _MARKS if entry in draft.answers}
    return replace(draft, answers={**draft.answers, **left})


def suggested_keys(draft: Draft, entry: str = SUGGESTED) -> frozenset[str]:
    """The questions whose present answer the bot has put in, by how it came to it."""
    known = draft.answers.get(entry)
    return frozenset(known) if isinstance(known, list) else frozenset()


def _same(one: Answer, other: Answer) -> bool:
    """Return whether two answers are one: a client sends several choices back in an order of its own."""
    if isinstance(one, list) and isinstance(other, list):
        return sorted(one) == sorted(other)
    return (one or None) == (other or None)
