"""Reports for others: the list, one with its files, a draft before it goes, and what is told of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.codes import Language
from bot.domain.evidence.municipal import CountsState, MunicipalFacts, ReportArea
from bot.domain.file_link import DocumentKind, FileForm
from bot.domain.period import Period, period_from_key
from bot.domain.suppression import Audience
from dialogs.pages.documents import file_parts
from dialogs.pages.page import Button, Door, Facts, Hints, Link, Page, Part, Quote, Section, Text, TextOnly
from dialogs.pages.quarters import plan_button
from dialogs.texts import Texts
from dialogs.texts.quarters import area_name, quarter_name, quarter_title
from dialogs.texts.wordings import told_in

SHOWN_ASKS = 3
"""So many open questions to an area are named in a message; the others stand in its report."""


@dataclass(frozen=True, kw_only=True)
class ReportLine:
    """A report as the list names it.

    Attributes:
        name: the document's title.
        typed: what opens it when it is typed; empty where only its row does.
    """

    name: str
    facts: Mapping[str, str]
    line: str
    typed: str = ""


def reports_page(
    ready: Sequence[ReportLine], waiting: Sequence[ReportLine], texts: Texts, *, older: int = 0
) -> Page:
    """What waits for approval first, then what is ready, the newest first; of older ones their number."""
    sections: list[Part] = []
    if waiting:
        sections.append(Section(texts("reports-waiting"), _doors(waiting)))
    if ready:
        sections.append(Section(texts("reports-ready"), _doors(ready)))
    if older:
        sections.append(Text(texts("reports-older", n=older), subtle=True))
    typed = [texts("reports-say", order=one.typed) for one in [*waiting, *ready] if one.typed][:1]
    return Page(
        title=texts("reports-title"),
        lead=[] if sections else [Text(texts("reports-none"))],
        parts=[*sections, TextOnly([Hints(typed)])],
    )


def _doors(lines: Sequence[ReportLine]) -> list[Part]:
    return [Door(one.name, "report", one.line, facts=one.facts) for one in lines]


@dataclass(frozen=True, kw_only=True)
class ReportFiles:
    """One report with the ways to its files.

    Attributes:
        name: the document's title.
        document_id: by which it is opened.
        kind, key: of the document, for the command where browsers cannot reach the bot.
        codes: of one-time links; none where there is no public address.
        level: whom it may be given to.
    """

    name: str
    document_id: str
    kind: DocumentKind
    key: str
    level: Audience
    codes: Sequence[tuple[FileForm, str]]
    public_url: str


def report_page(report: ReportFiles, unreached: int, texts: Texts) -> Page:
    """A report that is ready: its files in one language, and the ways to the others.

    Args:
        report: and its links.
        unreached: how many of its readers could not be told; shown to who approves alone, else 0.
        texts: the reader's language, which is the files' too.
    """
    lead, links = file_parts(report.kind, report.key, report.codes, report.public_url, texts)
    return Page(
        title=report.name,
        lead=[*lead, Text(texts(f"report-level-{report.level}"))],
        parts=[
            *([Text(texts("report-unreached", n=unreached))] if unreached else []),
            TextOnly([Hints(_addresses(links, texts))]),
        ],
        actions=[*links, *(_in_language(one, report.document_id) for one in Language)],
    )


def _in_language(language: Language, document: str) -> Button:
    texts = Texts(language)
    facts = {"document": document, "language": language.value}
    return Button(texts("button-report-language"), "report", facts=facts, fields=False)


def _addresses(links: Sequence[Link], texts: Texts) -> list[str]:
    return [texts("fact", label=one.label, value=one.url) for one in links]


def report_draft_page(facts: MunicipalFacts, report: ReportFiles, recipients: int, texts: Texts) -> Page:
    """An area's quarter as it goes out: in a few lines and as files; approved here, or written on."""
    period = period_from_key(facts.period)
    area = area_name(facts.area, texts)
    lead, links = file_parts(report.kind, report.key, report.codes, report.public_url, texts)
    asked = len(facts.asked) + len(facts.concerning) + facts.more_proposals
    published = len(facts.worries) + len(facts.joys) + len(facts.others) + facts.more_published
    plans = texts("report-plans", n=len(facts.plans.lines)) if facts.plans else texts("report-plans-none")
    counts = texts(f"report-figures-{CountsState(facts.counts_state)}")
    return Page(
        title=texts("report-draft-title", title=quarter_title(facts.area, period, texts)),
        lead=[Text(texts("report-draft-goes", n=recipients)), *lead],
        parts=[
            Facts(
                [
                    (texts("report-asked"), texts.number(asked)),
                    (texts("report-shows"), texts.number(published)),
                    (texts("report-planned"), plans),
                    (texts("report-counted"), counts),
                ]
            ),
            TextOnly([Hints([*_addresses(links, texts), *_typed(area, period, texts)])]),
        ],
        actions=[
            Button(
                texts("button-report-approve"),
                "report_approve",
                facts={"document": report.document_id},
                fields=False,
                main=True,
            ),
            plan_button(facts.area.name, period.key, texts),
            *links,
        ],
    )


def _typed(area: str, period: Period, texts: Texts) -> list[str]:
    names = {"area": area, "period": period.key}
    return [texts("quarter-plan-say", **names), texts("report-approve-say", **names)]


# --- what is told unasked


def report_drafts_page(areas: Sequence[ReportArea], period: Period, texts: Texts, *, late: bool) -> Page:
    """Quarters that wait for their approval, each a row."""
    key = "report-late" if late else "report-drafts"
    quarter = quarter_name(period, texts)
    doors: list[Part] = [
        Door(
            quarter_title(one, period, texts),
            "report",
            texts("report-draft-row"),
            facts={"area": one.name, "period": period.key},
        )
        for one in areas
    ]
    order = texts("reports-order", area=area_name(areas[0], texts), period=period.key)
    return Page(
        title=texts(f"{key}-title"),
        lead=[Text(texts(f"{key}-lead", quarter=quarter))],
        parts=[*doors, TextOnly([Hints([texts("reports-say", order=order)])])],
        preview=texts(f"{key}-preview"),
    )


def report_ready_page(facts: MunicipalFacts, document_id: str, texts: Texts) -> Page:
    """What an area's supervisor is told: why they get it, what is asked, and the way to the report."""
    period = period_from_key(facts.period)
    asks = [(said, one) for one in facts.asked if one.waits and (said := told_in(one.title, texts))]
    rows = [Quote(_ask(said, one.until, texts)) for said, one in asks[:SHOWN_ASKS]]
    area = area_name(facts.area, texts)
    order = texts("reports-order", area=area, period=period.key)
    return Page(
        title=quarter_title(facts.area, period, texts),
        lead=[Text(texts("report-ready-why", area=area), subtle=True, small=True)],
        parts=[
            Section(texts("report-ready-asks"), rows) if rows else Text(texts("report-ready-asks-none")),
            TextOnly([Hints([texts("reports-say", order=order)])]),
        ],
        actions=[
            Button(
                texts("button-report-open"),
                "report",
                facts={"document": document_id},
                fields=False,
                main=True,
            )
        ],
        preview=texts("report-ready-preview"),
    )


def _ask(title: str, until: date | None, texts: Texts) -> str:
    if until is None:
        return title
    return texts("report-ready-ask", title=title, date=texts.date(until))


def report_delayed_page(area: ReportArea, period: Period, texts: Texts) -> Page:
    """That a quarter is late; it comes when it is approved."""
    return Page(
        title=quarter_title(area, period, texts),
        lead=[Text(texts("report-delayed"))],
        preview=texts("report-delayed-preview"),
    )
