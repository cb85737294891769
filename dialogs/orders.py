"""Reading a typed order in the channel: which numbers it names, and which fields it fills."""

import re
from dataclasses import dataclass
from functools import cache

from bot.domain.erasure import WORDS
from bot.domain.errors import Refusal
from bot.domain.period import Period, period_from_key
from bot.domain.proposal import PROPOSAL_FORM, ProposalState
from bot.domain.questionnaire import Kind
from bot.domain.suppression import Audience
from dialogs import choices
from dialogs.commands import plain
from dialogs.texts.loader import Texts, all_words

_NUMBER = re.compile(r"\b[HE]-\d{4}-\d{4,}\b", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s,;+&:]*")
_FIELD = re.compile(r"^\s*([^:\n]{2,40}?)\s*:\s*(.*)$", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Order:
    """What followed a command.

    Attributes:
        observations, proposal: the numbers at its beginning.
        rest: what came after them, as it was written.
    """

    observations: list[str]
    proposal: str
    rest: str

    @property
    def observation(self) -> str:
        """The first observation's number; empty when there is none."""
        return next(iter(self.observations), "")

    @property
    def first(self) -> str:
        """The first number, whatever its kind; empty when there is none."""
        return self.proposal or self.observation


def read_order(argument: str) -> Order:
    """Take the numbers off the beginning of an order."""
    numbers: list[str] = []
    at = 0
    while found := _NUMBER.match(argument, at):
        numbers.append(found[0].upper())
        gap = _BETWEEN.match(argument, found.end())
        at = gap.end() if gap else found.end()
    return Order(
        observations=[number for number in numbers if number.startswith("H-")],
        proposal=next((number for number in numbers if number.startswith("E-")), ""),
        rest=argument[at:].strip(),
    )


@dataclass(frozen=True, kw_only=True)
class Fields:
    """What an order says of a proposal's fields.

    Attributes:
        known: field key to what was written, ready for the form.
        free: the lines that name no field, one text.
    """

    known: dict[str, object]
    free: str


def read_fields(text: str, texts: Texts) -> Fields:
    """Read lines such as ``tavoite: …``, each on its own line; field names in any language."""
    known: dict[str, object] = {}
    free: list[str] = []
    key: str | None = None
    for line in text.split("\n"):
        found = _FIELD.match(line)
        named = _field_names().get(plain(found[1])) if found else None
        if named and found:
            key = named
            known[key] = found[2].strip()
        elif key:
            known[key] = f"{known[key]}\n{line.strip()}"
        else:
            free.append(line.strip())
    read = {key: _read(key, str(said).strip(), texts) for key, said in known.items()}
    return Fields(known=read, free="\n".join(free).strip())


def read_masks(text: str) -> dict[str, str]:
    """Read lines such as ``teksti: …``: an observation's field to its new words; names in any language."""
    found: dict[str, str] = {}
    key: str | None = None
    for line in text.split("\n"):
        named = _FIELD.match(line)
        if named and (known := _mask_names().get(plain(named[1]))):
            key = known
            found[key] = named[2].strip()
        elif key:
            found[key] = f"{found[key]}\n{line.strip()}"
    return found


@cache
def _mask_names() -> dict[str, str]:
    return {plain(word): key for key in WORDS for word in all_words(f"mask-{key}")}


def _read(key: str, said: str, texts: Texts) -> object:
    question = PROPOSAL_FORM[key]
    if question.kind is not Kind.CHOICE or not said:
        return said
    return choices.read(question, said, [texts.code(key, code) for code in question.choices])


@cache
def _field_names() -> dict[str, str]:
    return {plain(word): q.key for q in PROPOSAL_FORM.questions for word in all_words(f"field-{q.key}")}


@cache
def _state_names() -> list[tuple[str, ProposalState]]:
    """Every word for a state in any language, the longest first."""
    names = [(plain(word), state) for state in ProposalState for word in all_words(f"state-{state}")]
    names += [(state.value, state) for state in ProposalState]
    return sorted(names, key=lambda name: -len(name[0]))


def read_state(text: str) -> tuple[ProposalState | None, str]:
    """The state named at the beginning of a text, and what follows it; None when there is none."""
    words = text.split()
    for name, state in _state_names():
        count = name.count(" ") + 1
        if plain(" ".join(words[:count])) == name:
            return state, text.split(None, count)[count] if len(words) > count else ""
    return None, text


def read_period(said: str) -> tuple[Period, Audience]:
    """The period that an order names, and who is told: the organisation, unless it says otherwise.

    Raises:
        Refusal: it names no quarter or half-year, or says something else too.
    """
    key, _, rest = said.strip().partition(" ")
    public = plain(rest) in map(plain, all_words("audience-public"))
    if rest.strip() and not public:
        raise Refusal("release-period")
    return period_named(key), Audience.PUBLIC if public else Audience.ORGANISATION


def read_span(said: str) -> Period | None:
    """The quarter or half-year that figures are asked of; None when none is named.

    Raises:
        Refusal: something else is said.
    """
    try:
        return period_from_key(said.strip().upper()) if said.strip() else None
    except ValueError:
        raise Refusal("figures-period") from None


def period_named(key: str) -> Period:
    """The quarter or half-year with this key, in any letter case.

    Raises:
        Refusal: there is none.
    """
    try:
        return period_from_key(key.upper())
    except ValueError:
        raise Refusal("release-period") from None
