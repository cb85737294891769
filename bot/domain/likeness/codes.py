"""The codes by which observations in different languages meet."""

from dataclasses import dataclass

from bot.domain.codes import Sector, ServiceTask, TargetGroup
from bot.domain.questionnaire import Answers

_SAY_NOTHING = frozenset({Sector.EOS, Sector.MUU, ServiceTask.MUU, TargetGroup.ALL, TargetGroup.OTHER, ""})


@dataclass(frozen=True, kw_only=True)
class Codes:
    """The codes of an observation; empty where it has none."""

    need: str = ""
    service_task: str = ""
    sectors: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()

    def named(self) -> tuple[str, ...]:
        """Every code that says something, with its list's name, as lists share codes: ``sector:ASUM``."""
        lists = {
            "need": (self.need,),
            "service_task": (self.service_task,),
            "sector": self.sectors,
            "target_group": self.target_groups,
        }
        return tuple(
            f"{name}:{code}" for name, codes in lists.items() for code in codes if code not in _SAY_NOTHING
        )


def codes_of(answers: Answers) -> Codes:
    """The codes that count, of what was answered so far."""

    def many(key: str) -> tuple[str, ...]:
        chosen = answers.get(key)
        return tuple(chosen) if isinstance(chosen, list) else ()

    return Codes(
        need=str(answers.get("need_main") or ""),
        service_task=str(answers.get("service_task") or ""),
        sectors=many("sector"),
        target_groups=many("target_group"),
    )
