"""The digest's charts: each with its figures in words, and a table where charts are unknown."""

from dataclasses import replace

from microsoft_teams.cards.core import (
    CardElement,
    ChartColor,
    ColumnDefinition,
    DonutChart,
    DonutChartData,
    HorizontalBarChart,
    HorizontalBarChartDataValue,
    Table,
    TableCell,
    TableRow,
    TextBlock,
)

from bot.domain.statistics import Breakdown, Digest
from dialogs.cards.kit import section, words
from dialogs.plain.digest import breakdown_lines, figures
from dialogs.texts import Texts

MOST_BARS = 8
"""A chart shows so many bars; the figures in words are complete."""

_COLOURS: dict[str, ChartColor] = {"POS": "good", "NEG": "warning", "NEU": "neutral"}


def by_type(digest: Digest, texts: Texts) -> list[CardElement]:
    """A ring of the types; a ring with a piece missing, or of one piece, would show what is not so."""
    title, by = texts("digest-by-type"), digest.by_type
    said = words(figures("type-short", by, texts), subtle=True)
    if by.withheld or len(by.counts) == 1:
        return [section(title), said]
    data = [
        DonutChartData(legend=texts.code("type-short", code), value=n, color=_COLOURS.get(code))
        for code, n in by.counts
    ]
    table = _table("type", "type-short", by, texts)
    return [section(title), DonutChart(title=title, data=data, fallback=table), said]


def by_need(digest: Digest, texts: Texts) -> list[CardElement]:
    """Bars of the support needs."""
    return _bars("digest-by-need", "need_main", digest.by_need, texts)


def by_sector(digest: Digest, texts: Texts) -> list[CardElement]:
    """Bars of the sectors."""
    return _bars("digest-by-sector", "sector", digest.by_sector, texts)


def _bars(key: str, choices: str, by: Breakdown, texts: Texts) -> list[CardElement]:
    title = texts(key)
    said = words(figures(choices, by, texts), subtle=True)
    if not by.counts:
        return [section(title), said]
    data = [
        HorizontalBarChartDataValue(x=texts.code(choices, code), y=n, color="categoricalBlue")
        for code, n in by.counts[:MOST_BARS]
    ]
    chart = HorizontalBarChart(
        title=title,
        data=data,
        display_mode="AbsoluteNoAxis",  # names above the bars: beside them no room is left at 320 px
        fallback=_table(choices, choices, by, texts),
    )
    return [section(title), chart, said]


def _table(question: str, choices: str, by: Breakdown, texts: Texts) -> Table:
    head = _row(texts(f"label-{question}"), texts("digest-column-count"))
    shown = replace(by, counts=by.counts[:MOST_BARS])
    table = Table(
        columns=[ColumnDefinition(width=4), ColumnDefinition(width=1)],
        first_row_as_headers=True,
        rows=[head, *(_row(*cells) for cells in breakdown_lines(choices, shown, texts))],
    )
    return table.model_copy(update={"firstRowAsHeader": True})  # the 1.5 schema's name for the same


def _row(*cells: str) -> TableRow:
    return TableRow(cells=[TableCell(items=[TextBlock(text=cell, wrap=True)]) for cell in cells])
