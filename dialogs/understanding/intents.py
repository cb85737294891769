"""What a line means where nothing is waited for: an observation, a wish, a question, another matter."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.cleaning import clean
from bot.domain.codes import Language
from bot.domain.likeness import STEMS_ONLY, Lemmas

SHORTEST = 20
"""Characters: what is shorter is no observation."""


class Intent(StrEnum):
    """What a person means by a line."""

    OBSERVATION = "observation"
    SEVERAL = "several"
    START = "start"
    MINE = "mine"
    WITHDRAW = "withdraw"
    PRIVACY = "privacy"
    QUESTION = "question"
    HELP = "help"
    LANGUAGE = "language"
    CANCEL = "cancel"
    THANKS = "thanks"
    GREETING = "greeting"
    URGENT = "urgent"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


class Elsewhere(StrEnum):
    """Whose matter a line is, when it is none of this bot's."""

    INCIDENT = "incident"  # something went wrong in a service: HaiPro, SPro
    CLIENT = "client"  # one client's application, complaint or appointment
    IT = "it"  # devices, accounts, programs
    STAFF = "staff"  # the writer's own work: sick leave, shifts, pay
    GROUP = "group"  # a vote or an order that belongs to the working group's channel


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """What a line means.

    Attributes:
        text: of OBSERVATION, what was seen, as written, without the line's opening.
        texts: of SEVERAL, the observations one by one.
        number: of WITHDRAW and MINE, the observation's number, as it is stored, where the line names one.
        language: of LANGUAGE, which one is asked for.
        elsewhere: of ELSEWHERE, whose matter it is.
    """

    intent: Intent
    text: str = ""
    texts: tuple[str, ...] = ()
    number: str = ""
    language: Language | None = None
    elsewhere: Elsewhere | None = None


def meaning(line: str, language: Language, lemmas: Lemmas = STEMS_ONLY) -> Meaning:
    """What a line means where nothing is waited for; it is no command and no number, those were read before.

    Args:
        line: as it was typed.
        language: the person's own; a line may be written in any of the three.
        lemmas: base forms, where there is a dictionary.
    """
    del language, lemmas
    text = clean(line).strip()
    if len(text) < SHORTEST or text.endswith("?"):
        return Meaning(intent=Intent.UNKNOWN)
    return Meaning(intent=Intent.OBSERVATION, text=text)
