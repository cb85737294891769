"""The release plan: each table with its length, and what each choice would cost."""

from collections.abc import Mapping, Sequence

from bot.domain.release_cost import Told
from bot.domain.release_plan import LENGTHS, PLANNED
from bot.domain.release_tables import NEVER_TOLD
from bot.domain.table_names import AREA
from bot.usecases.releases import PlanCase
from dialogs.pages.page import Button, ChoiceField, Facts, Hints, Page, Section, Text
from dialogs.texts import Texts
from dialogs.texts.facts import period_name


def plan_page(case: PlanCase, texts: Texts) -> Page:
    """Each table with its length and the cost of each, what is never told, and the fields to change one."""
    told = [name for name in PLANNED if case.areas or name != AREA]
    open_ = [name for name in told if name not in case.plan.fixed]
    names = [(name, texts(f"label-{name}")) for name in open_]
    lengths = [(length, texts(f"length-{length}")) for length in LENGTHS]
    example = texts(
        "plan-say", table=texts("label-need_main").lower(), length=texts.words("words-length-H")[0]
    )
    change = [
        ChoiceField("table", texts("plan-table"), names, fixed=False),
        ChoiceField("length", texts("plan-length"), lengths),
    ]
    return Page(
        title=texts("plan-title", period=period_name(case.plan.term, texts)),
        lead=[Text(texts("plan-lead")), Text(_known(case, told, texts), subtle=True)],
        parts=[
            Facts([(texts(f"label-{name}"), _row(case, name, told, texts)) for name in told]),
            Section(texts("plan-never"), [Text(_never(texts), subtle=True)]),
            *([Text(texts("plan-no-areas"), subtle=True)] if not case.areas else []),
            Text(texts("plan-crossed"), subtle=True),
            *(change if open_ else []),
            *([Hints([example])] if open_ else []),
        ],
        actions=[Button(texts("button-plan"), "release_plan", main=True)] if open_ else [],
        wide=True,
    )


def _known(case: PlanCase, told: Sequence[str], texts: Texts) -> str:
    """What the estimate rests on, and the estimate where it is the same for all tables."""
    if case.last_year is None:
        return texts("plan-no-total")
    known, alike = texts("plan-total", n=case.last_year), _alike(case, told)
    return f"{known} {_cost(alike, texts)}" if alike else known


def _alike(case: PlanCase, told: Sequence[str]) -> Mapping[str, Told] | None:
    first, *others = [case.costs.get(name) for name in told]
    return first if all(one == first for one in others) else None


def _row(case: PlanCase, name: str, told: Sequence[str], texts: Texts) -> str:
    """The length of a table, whether it stays, and how much each length would tell."""
    length = texts.words(f"words-length-{case.plan.lengths[name]}")[0]
    chosen = texts("plan-fixed" if name in case.plan.fixed else "plan-chosen", length=length)
    costs = None if _alike(case, told) else case.costs.get(name)
    return f"{chosen} {_cost(costs, texts)}" if costs else chosen


def _cost(costs: Mapping[str, Told], texts: Texts) -> str:
    """How much each length would tell, in one sentence."""
    parts = [
        texts("plan-cost", length=texts.words(f"words-length-{length}")[0], told=texts(f"told-{told}"))
        for length, told in costs.items()
    ]
    said = texts("plan-costs", costs=", ".join(parts))
    return said[:1].upper() + said[1:]


def _never(texts: Texts) -> str:
    by_reason = {
        reason: [key for key, one in NEVER_TOLD.items() if one is reason] for reason in NEVER_TOLD.values()
    }
    return " ".join(
        texts(f"never-told-{reason}", fields=texts.listed([texts(f"label-{key}").lower() for key in keys]))
        for reason, keys in by_reason.items()
    )
