"""Invented observations with the phenomenon and the codes that a person gave them."""

import json
import random
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import playground
from bot.domain.codes import Language
from bot.domain.likeness import Codes, codes_of

DATA = Path(__file__).parent / "data"
TUNING, HELD_OUT, SAMPLES, DEMO = "tuning", "held-out", "samples", "demo"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One observation and what is right for it.

    Attributes:
        part: the set it belongs to: the rules may be tuned on TUNING alone.
        cluster: the name of its phenomenon; None when it is alone.
        clean: whether the guard lets its text as it was first written pass.
        need, sector: the best code; the others of ``need_alt`` and ``sector_alt`` are right too.
    """

    part: str
    cluster: str | None
    clean: bool
    language: Language
    text: str
    tried: str | None
    proposal: str | None
    need: str
    need_alt: tuple[str, ...]
    sector: str
    sector_alt: tuple[str, ...]
    service_task: str
    target_group: tuple[str, ...]

    @property
    def whole(self) -> str:
        """All that the reporter wrote."""
        return "\n".join(filter(None, (self.text, self.tried, self.proposal)))

    @property
    def codes(self) -> Codes:
        """Its codes as an observation carries them."""
        return codes_of(
            {
                "need_main": self.need,
                "service_task": self.service_task,
                "sector": self.sector,
                "target_group": [*self.target_group],
            }
        )


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All of them, in a fixed order."""
    lines = [line for name in ("observations", "samples") for line in _lines(name)]
    return tuple(_case(json.loads(line)) for line in lines) + tuple(map(_demo, _demo_lines()))


def part(*names: str) -> list[Case]:
    """The cases of one or more sets."""
    return [case for case in cases() if case.part in names]


def _lines(name: str) -> list[str]:
    return (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()


def _demo_lines() -> list[dict[str, object]]:
    whole = (Path(playground.__file__).parent / "demo.json").read_text("utf-8")
    return list(json.loads(whole)["observations"])


def _demo(raw: dict[str, object]) -> Case:
    """An observation of the demonstration: written earlier and for another end, with one code for each."""
    first, *others = raw["sector"] if isinstance(raw["sector"], list) else []
    unknown = {"tried": None, "proposal": None, "need_alt": [], "target_group": [], "cluster": None}
    return _case({**unknown, **raw, "set": DEMO, "sector": first, "sector_alt": others})


def _case(raw: dict[str, object]) -> Case:
    fields = {key: tuple(value) if isinstance(value, list) else value for key, value in raw.items()}
    fields["part"] = fields.pop("set")
    fields["language"] = Language(str(fields["language"]))
    known = Case.__dataclass_fields__
    return Case(**{"clean": True, **{key: value for key, value in fields.items() if key in known}})  # type: ignore[arg-type]  # the data has the fields' names


def as_others_code(found: list[Case]) -> list[Case]:
    """The same observations as colleagues would code them: often another right code, or fewer."""
    chance = random.Random(20261124)  # noqa: S311 - no secret
    return [_recoded(case, chance) for case in found]


def _recoded(case: Case, chance: random.Random) -> Case:
    return replace(
        case,
        need=chance.choice((case.need, *case.need_alt)),
        sector=chance.choice((case.sector, *case.sector_alt)),
        service_task=case.service_task if chance.random() < _SAME_TASK else chance.choice(_TASKS),
        target_group=case.target_group if chance.random() < _SAME_GROUPS else (),
    )


_SAME_TASK, _SAME_GROUPS = 0.7, 0.5
_TASKS = ("OHJNEU", "TYOIK", "SOSPAI", "MUU")


def uncoded(found: list[Case]) -> list[Case]:
    """The same observations by their text alone."""
    return [replace(case, need="", sector="", service_task="", target_group=()) for case in found]
