"""The chapter on a report's figures: those of its period's release, and in words what is not told."""

from collections.abc import Iterator

from bot.domain.evidence.published import Counts
from bot.domain.evidence.report import CountsState, ReportFacts
from bot.domain.table_names import ALL, TOTAL
from dialogs.documents.counts import counts_table, source_of
from dialogs.documents.document import Cell, Heading, Marked, Paragraph, Part, Table
from dialogs.documents.passages import sentence
from dialogs.texts.counted import in_tables, table_title
from dialogs.texts.loader import Texts


def counts_chapter(facts: ReportFacts, texts: Texts) -> Iterator[Part]:
    """Yield each table that the plan tells of the period; in words what is withheld or not published."""
    yield Heading(texts("report-counts"))
    if facts.counts is None:
        yield Paragraph(texts("report-counts-unpublished"))
        yield Paragraph(texts("report-counts-how", order=_order(facts, texts)))
    else:
        yield _whole(facts.counts, facts.counts_state, texts)
        if facts.counts_state == CountsState.TOLD:
            yield from _table(facts.counts, texts)
    if facts.later:
        names = "; ".join(texts(f"label-{name}").lower() for name in facts.later)
        yield Paragraph(texts("report-counts-later", tables=names))


def _order(facts: ReportFacts, texts: Texts) -> str:
    """What a coordinator writes to publish the figures."""
    audience = texts.words("words-audience-public")[0] if facts.level == "public" else ""
    return " ".join(filter(None, (texts.words("words-publish")[0], facts.period, audience)))


def _whole(counts: Counts, state: str, texts: Texts) -> Paragraph:
    if state == CountsState.FEW:
        return sentence(
            "report-counts-few",
            texts,
            observations=Marked(counts.observations, "facts/counts/observations"),
            reporters=Marked(counts.reporters, "facts/counts/reporters"),
            release=counts.release,
        )
    figure = counts.tables.get(TOTAL, {}).get(ALL)
    if state == CountsState.TOLD and isinstance(figure, int):
        n = Marked(figure, source_of(counts, TOTAL, ALL))
        return sentence("report-counts-told", texts, n=n, release=counts.release)
    return Paragraph(texts("report-counts-none", release=counts.release))


def _table(counts: Counts, texts: Texts) -> Iterator[Part]:
    """All counts that are told, in one table; the spreadsheet has each list with all its codes."""
    rows, withheld = list[tuple[Cell, ...]](), list[str]()
    for name in in_tables(counts.tables):
        title, whole = table_title(name, texts), counts_table(counts, name, texts)
        shown = [row for row in whole.rows if _told(row[1])]
        rows += [(title, *row) for row in shown]
        if not shown:
            withheld.append(title)
        elif len(shown) < len(whole.rows):
            rows.append((title, texts("report-counts-others"), texts("pack-untold")))
    if rows:
        yield Table(
            title=texts("report-counts-table", release=counts.release),
            header=(texts("report-counts-list"), texts("pack-code"), texts("pack-observations")),
            rows=tuple(rows),
            widths=(36, 46, 18),
        )
    if withheld:
        yield Paragraph(texts("report-counts-withheld", tables="; ".join(withheld), release=counts.release))


def whole_tables(facts: ReportFacts, texts: Texts) -> tuple[Table, ...]:
    """Return the tables with all their codes, for the spreadsheet."""
    if facts.counts is None or facts.counts_state != CountsState.TOLD:
        return ()
    counts = facts.counts
    return tuple(counts_table(counts, name, texts) for name in in_tables(counts.tables))


def _told(cell: Cell) -> bool:
    """Return whether a cell tells of anything."""
    return isinstance(cell, Marked) and isinstance(cell.figure, int) and bool(cell.figure)
