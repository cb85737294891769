"""The form in which a coordinator proposes something for an area's next quarter."""

from bot.domain.period import period_from_key
from bot.domain.quarter_plan import QuarterPlan
from dialogs.pages.forms import values_of
from dialogs.pages.page import (
    Button,
    Callout,
    Emphasis,
    Hints,
    Page,
    Quote,
    Text,
    TextField,
    TextOnly,
)
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.quarters import quarter_name
from dialogs.texts.refusals import refusal_text

INPUT = "quarter_plan"
"""The key of the form's field."""


def plan_form_page(
    area: str,
    swedish: str,
    period: str,
    plan: QuarterPlan | None,
    texts: Texts,
    rejected: RejectedForm | None = None,
) -> Page:
    """What is written for an area's next quarter, to be changed; emptied, it is removed.

    Args:
        area: its name, as it is stored.
        swedish: a municipality's Swedish name.
        period: the quarter in whose report it stands, by its key.
        plan: what is stored; None when nothing is.
        texts: the reader's language.
        rejected: what was sent and not accepted.
    """
    name = texts.area(area, {area: swedish})
    written = plan.words if plan else ""
    sent = values_of(rejected).get(INPUT)
    problem = [Callout(refusal_text(rejected.problem, texts), Emphasis.WARNING)] if rejected else []
    return Page(
        title=texts("quarter-plan-title", area=name),
        lead=[
            Text(texts("quarter-plan-lead", quarter=quarter_name(period_from_key(period), texts))),
            Text(texts("privacy-short"), subtle=True),
        ],
        parts=[
            TextOnly([Quote(written)] if written else []),
            *problem,
            TextField(
                INPUT, texts("field-quarter_plan"), written if sent is None else str(sent), multiline=True
            ),
            TextOnly([Hints([texts("quarter-plan-say", area=name, period=period)])]),
        ],
        actions=[
            Button(
                texts("button-quarter-plan-save"),
                "quarter_plan",
                facts={"area": area, "period": period},
                main=True,
            )
        ],
    )


def plan_button(area: str, period: str, texts: Texts) -> Button:
    """Return the button that opens the form."""
    return Button(
        texts("button-quarter-plan"), "quarter_plan", facts={"area": area, "period": period}, fields=False
    )
