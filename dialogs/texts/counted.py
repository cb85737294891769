"""The words of published tables: their titles, their codes, and the order in which codes are read."""

from collections.abc import Iterable

from bot.domain.form import observation_form
from bot.domain.table_names import ACROSS, ALL, AREA, CROSSED, DOWN, NO_ANSWER, TOTAL, pair
from dialogs.texts.loader import Texts

_TITLES = {
    TOTAL: "release-total",
    "type": "digest-by-type",
    "need_main": "digest-by-need",
    CROSSED: "release-crossed",
    "sector": "digest-by-sector",
}
_LISTS = {"type": "type-short"}
"""Lists of codes that have shorter words in a table."""

_CHOICES = {one.key: tuple(map(str, one.choices)) for one in observation_form().questions if one.choices}
_ORDER = {
    **_CHOICES,
    CROSSED: tuple(pair(across, down) for across in _CHOICES[ACROSS] for down in _CHOICES[DOWN]),
}


def table_title(name: str, texts: Texts) -> str:
    """Return what a table tells."""
    return texts(_TITLES.get(name, f"label-{name}"))


def code_label(name: str, code: str, texts: Texts) -> str:
    """Return the words of a code in a table; an area group's name is its own words."""
    if code == ALL:
        return texts(_TITLES[TOTAL])
    if code == NO_ANSWER:
        return texts("release-no-answer")
    if name == CROSSED:
        across, down = code.split("-", 1)
        return texts(
            "release-pair", type=code_label(ACROSS, across, texts), need=code_label(DOWN, down, texts)
        )
    known = name != AREA or texts.has(f"area-{code}")
    return texts.code(_LISTS.get(name, name), code) if known else code


def in_order(name: str, codes: Iterable[str]) -> list[str]:
    """Return codes as the form lists them; others after them by name, and those who did not answer last."""
    order = {code: at for at, code in enumerate(_ORDER.get(name, ()))}
    return sorted(codes, key=lambda code: (code == NO_ANSWER, order.get(code, len(order)), code))


def in_tables(names: Iterable[str]) -> list[str]:
    """Return the names of tables as the form lists their questions, the crossing last, without the total."""
    order = {name: at for at, name in enumerate((*_CHOICES, CROSSED))}
    return sorted((name for name in names if name in order), key=order.__getitem__)


def known(said: bool | None, texts: Texts) -> str:  # noqa: FBT001 - it is what is said
    """A yes, a no, or that nobody has told, as a part of a sentence."""
    return texts("unknown") if said is None else texts("yes" if said else "no").lower()
