"""Writing tried out on invented cases: the case, what the guard says to a try, and one way to write it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.guard import FindingKind, Level, Redirect, Stopped
from dialogs.pages.guard import found, title_of, urgent_words
from dialogs.pages.page import (
    Box,
    Button,
    Callout,
    CardOnly,
    Emphasis,
    Fold,
    Hints,
    Page,
    Part,
    Quote,
    Section,
    Text,
    TextField,
    TextOnly,
    Toggle,
    View,
)
from dialogs.texts import Texts
from dialogs.texts.refusals import refusal_text

CASES = (
    "name",
    "place",
    "occupation",
    "code",
    "address",
    "initials",
    "client",
    "colleague",
    "fine",
    "danger",
)
"""The invented cases in their order, by the ends of the keys of their texts; each has its place, from 1."""

INPUT = "trial"
"""The id of the field in which a try is written."""

_EXAMPLE = "example"


@dataclass(frozen=True, kw_only=True)
class Trial:
    """What somebody wrote about a case, and what would become of it.

    Attributes:
        text: as it was written, in order.
        problem: why the form would not take it; None when it would.
        stopped: what the guard found; None when it passes.
        redirect: the channel that the matter belongs to, if it is no observation.
        guesses: what the form would guess of it, in words.
        typed: whether it was written in the chat, where it stays until its writer deletes it.
    """

    text: str
    problem: Refusal | None = None
    stopped: Stopped | None = None
    redirect: Redirect | None = None
    guesses: Sequence[str] = ()
    typed: bool = False

    @property
    def passes(self) -> bool:
        """Whether it could be sent as it is."""
        return not (self.problem or self.stopped or self.redirect)


def case_page(number: int, texts: Texts) -> Page:
    """One invented case, and a field to write an observation into."""
    return Page(
        title=_title(number, texts),
        lead=[Text(texts("practice-lead"), small=True)],
        parts=[
            Box([Quote(_case(number, texts))]),
            TextOnly([Text(texts("practice-task")), Hints([texts("practice-say")])]),
            _hidden_example(number, texts),
            CardOnly([_field(texts)]),
        ],
        actions=_ways(number, texts, tried=False),
    )


def trial_page(number: int, trial: Trial, county: County, texts: Texts) -> Page:
    """What the guard says to a try; one that does not pass can be written again.

    Args:
        number: of the case.
        trial: the try.
        county: where the number of its emergency social services comes from.
        texts: the reader's language.
    """
    said = _praise(trial, texts) if trial.passes else _findings(trial, county, texts)
    text = trial.stopped.own if trial.stopped else trial.text
    again = [CardOnly([_field(texts, text), _folded(number, texts)]), Hints([texts("practice-again")])]
    return Page(
        title=_title(number, texts),
        parts=[
            *said,
            *(_onward(number, texts) if trial.passes else again),
            _hidden_example(number, texts),
        ],
        actions=_ways(number, texts, tried=trial.passes),
    )


def example_page(number: int, texts: Texts) -> Page:
    """One way to write of a case, for who asks for it in words."""
    return Page(
        title=_title(number, texts),
        parts=[*_example(number, texts), Hints([texts("practice-again")])],
        actions=_ways(number, texts, tried=True),
    )


def following(number: int) -> int:
    """Return the place of the case after this one; after the last one comes the first."""
    return number % len(CASES) + 1


def _title(number: int, texts: Texts) -> str:
    return texts("practice-title", number=texts.number(number), count=texts.number(len(CASES)))


def _case(number: int, texts: Texts) -> str:
    return texts(f"practice-case-{CASES[number - 1]}")


def _field(texts: Texts, text: str = "") -> TextField:
    return TextField(INPUT, texts("practice-task"), text, multiline=True)


def _folded(number: int, texts: Texts) -> Fold:
    return Fold(texts("practice-case"), [Quote(_case(number, texts))])


def _example(number: int, texts: Texts) -> list[Part]:
    case = CASES[number - 1]
    model = Section(texts("practice-example"), [Box([Quote(texts(f"practice-example-{case}"))])], small=True)
    return [model, Text(texts(f"practice-tip-{case}"))]


def _hidden_example(number: int, texts: Texts) -> View:
    return View(_EXAMPLE, _example(number, texts), hidden=True)


def _ways(number: int, texts: Texts, *, tried: bool) -> list[Button | Toggle]:
    """To the next one, or to have a try looked at; to the example, and to the end."""
    here, onward = {"case": str(number)}, {"case": str(following(number))}
    check = Button(texts("button-check"), "practise_check", facts=here, main=True)
    return [
        *([] if tried else [check]),
        Toggle(texts("button-example"), [_EXAMPLE]),
        Button(texts("button-next-case"), "practise", facts=onward, fields=False, main=tried),
        Button(texts("button-stop"), "practise_stop", fields=False),
    ]


# --- what is said to a try


def _praise(trial: Trial, texts: Texts) -> list[Part]:
    guessed = texts("practice-guessed", guesses=texts.listed(list(trial.guesses)))
    return [
        Text(texts("practice-good")),
        Section(texts("practice-stored"), [Box([Quote(trial.text)])], small=True),
        *([Text(guessed, small=True)] if trial.guesses else []),
    ]


def _onward(number: int, texts: Texts) -> list[Part]:
    """How it goes on in words: the next line is no try any more."""
    order = f"{texts.words('words-practise')[0]} {following(number)}"
    return [TextOnly([*_example(number, texts), Hints([texts("practice-onward", order=order)])])]


def _findings(trial: Trial, county: County, texts: Texts) -> list[Part]:
    if trial.redirect:
        return [*urgent_words(trial.redirect, county, texts), Callout(texts("practice-danger"))]
    if trial.stopped:
        return _lesson(trial.stopped, texts, typed=trial.typed)
    assert trial.problem  # noqa: S101 - it does not pass
    return [Callout(refusal_text(trial.problem, texts), Emphasis.FIELD)]


def _lesson(stopped: Stopped, texts: Texts, *, typed: bool) -> list[Part]:
    """The marked words, why each may lead to a person, and the sentence that would be offered."""
    place, *offered = found(stopped, texts)
    whys = [Text(texts(f"practice-why-{kind}")) for kind in _taught(stopped)]
    real = [Text(texts("practice-real"), small=True)] if typed and stopped.level is Level.BLOCK else []
    return [Section(title_of(stopped, texts), [place, *whys]), *offered, *real]


def _taught(stopped: Stopped) -> Sequence[FindingKind]:
    """The kinds that were found; that it is a single case, only where nothing else was."""
    return [kind for kind in stopped.kinds if kind is not FindingKind.SINGLE_CASE] or stopped.kinds
