"""Reading what is typed about a meeting: a phenomenon's number, a day, a decision with its words."""

from datetime import date

from bot.domain.decision import NEEDS, Decision
from bot.domain.errors import Refusal
from bot.domain.questionnaire import read_date
from dialogs.understanding.field_lines import first_word, named_first, read_lines, typed_codes, typed_fields
from dialogs.understanding.numbers import number_first


def first_date(said: str) -> tuple[date | None, str]:
    """The day at the beginning of a text, and what follows it; None when there is none."""
    first, rest = first_word(said)
    day = read_date(first)
    return (day, rest) if day else (None, said)


def all_dates(said: str) -> list[date]:
    """The days that a text begins with."""
    found: list[date] = []
    day, rest = first_date(said.strip())
    while day:
        found.append(day)
        day, rest = first_date(rest)
    return found


def read_decided(said: str) -> dict[str, str]:
    """``seurataan 10.3.2027 perustelu: … seuraavaksi: …``, in any language; refused without a decision."""
    code, rest = named_first(said, typed_codes("decision", Decision))
    if not code:
        raise Refusal("decision-unknown")
    decision = Decision(code)
    head, words = read_words(rest)
    need = NEEDS[decision]
    found = {"decision": decision.value, "reason": "", "next_step": "", **words}
    if need == "until":
        day, after = first_date(head)
        found |= {"until": day.isoformat() if day else "", "reason": found["reason"] or after}
    elif need == "into":
        number, after = number_first(head, "I")
        found |= {"into": number, "reason": found["reason"] or after}
    elif need:
        found[need] = head
    else:
        found["reason"] = found["reason"] or head
    return found


def read_words(said: str) -> tuple[str, dict[str, str]]:
    """Return what stands before the first named part, and the parts by the field they name."""
    words, head = read_lines(said, typed_fields("part", ("reason", "next_step")), anywhere=True)
    return head, words
