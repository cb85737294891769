"""The chapter on a report's figures: those of its period's release, and in words what is not told."""

from collections.abc import Iterator
from dataclasses import replace

from bot.domain.evidence.published import Counts
from bot.domain.evidence.report import CountsState, ReportFacts
from bot.domain.release_tables import ALL, CROSSED, NO_ANSWER, TABLES, TOTAL
from dialogs.documents.document import Cell, Heading, Paragraph, Part, Table
from dialogs.documents.passages import told
from dialogs.texts.loader import Texts


def counts_chapter(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield each table that the plan tells of the period; in words what is withheld or not published."""
    yield Heading(texts("report-counts"))
    if facts.counts is None:
        audience = texts.words("words-audience-public")[0] if facts.level == "public" else ""
        order = " ".join(filter(None, (texts.words("words-publish")[0], facts.period, audience)))
        yield Paragraph(texts("report-counts-unpublished"))
        yield Paragraph(texts("report-counts-how", order=order))
        yield from _later(facts, texts)
        return
    yield Paragraph(_whole(facts.counts, facts.counts_state, texts))
    if facts.counts_state == CountsState.TOLD:
        for name in (one for one in (*TABLES, CROSSED) if one in facts.counts.tables):
            yield from _table(name, facts.counts, texts)
    yield from _later(facts, texts)


def _later(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """What the plan tells of the whole term alone."""
    if facts.later:
        tables = "; ".join(texts(f"label-{name}").lower() for name in facts.later)
        yield Paragraph(texts("report-counts-later", tables=tables))


def _whole(counts: Counts, state: str, texts: Texts) -> str:
    figure = counts.tables.get(TOTAL, {}).get(ALL)
    n = figure if isinstance(figure, int) else 0
    least = {"observations": counts.observations, "reporters": counts.reporters}
    return texts(f"report-counts-{state}", n=n, release=counts.release, **least)


def _table(name: str, counts: Counts, texts: Texts) -> Iterator[Part]:
    """The counts that are told, on paper; in the spreadsheet the whole list of codes."""
    figures = counts.tables[name]
    every = tuple(
        (_code(name, code, texts), told(one, counts.observations, texts)) for code, one in figures.items()
    )
    shown = [row for row in every if isinstance(row[1], int) and row[1]]
    table = Table(
        title=texts("report-counts-title", table=texts(f"label-{name}"), release=counts.release),
        header=(texts("pack-code"), texts("pack-observations")),
        rows=every,
        widths=(70, 30),
        sheet="".join(part.title() for part in name.replace("-", "_").split("_")),
        on_paper=False,
    )
    if not shown:
        yield Paragraph(texts("report-counts-withheld", table=texts(f"label-{name}"), release=counts.release))
    else:
        others: tuple[Cell, ...] = (
            texts("report-counts-others"),
            texts("withheld", least=counts.observations),
        )
        rows = (*shown, *([others] if len(shown) < len(every) else []))
        yield replace(table, rows=rows, sheet="", on_paper=True)
    yield table


def _code(name: str, code: str, texts: Texts) -> str:
    if code == NO_ANSWER:
        return texts("release-no-answer")
    if name == CROSSED:
        kind, _, need = code.partition("-")
        return texts("release-pair", type=texts.code("type-short", kind), need=texts.code("need", need))
    if name == "area":
        return texts.area(code, {})
    return texts.code("type-short" if name == "type" else name, code)
