"""What is answered in the forms that a crawler sends: by the field's name, else by its kind."""

from collections.abc import Mapping
from typing import Any, Protocol

VALUES: Mapping[str, Any] = {
    "to": None,  # the first that is offered
    "until": "2027-03-31",
    "answer_by": "2027-03-31",
    "new_day": "2027-01-14",
    "done_since": "2026-11-02",
    "others": "",
    "kind": "CHANGE",
    "to_proposal": "",
    "mask_text": "Vuokra-asuntoa ei saa, jos luottotiedoissa on merkintä.",
}
"""Fields whose answer matters."""

WORDS = "Sovittiin yhdessä, että asia hoidetaan tammikuussa."


class Sent(Protocol):
    """A press with the fields of its form."""

    @property
    def inputs(self) -> Any: ...


def filled(press: Sent) -> dict[str, Any]:
    """The answers to a form: what stands in it already stays."""
    return {str(one["id"]): _answer(one) for one in press.inputs}


def _answer(one: Mapping[str, Any]) -> Any:
    name, kind, value = str(one["id"]), one["type"], one.get("value")
    if VALUES.get(name) is not None:
        return VALUES[name]
    if value not in (None, ""):
        return value
    if kind == "Input.ChoiceSet":
        choices = one.get("choices") or [{"value": ""}]
        return choices[0]["value"]
    if kind == "Input.Date":
        return "2027-03-31"
    if kind == "Input.Toggle":
        return one.get("valueOn", "true")
    return WORDS
