"""A chart of a card, with a table where charts are unknown."""

from microsoft_teams.cards.core import (
    CardElement,
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

from dialogs.pages.page import Chart, Shape


def chart_element(part: Chart) -> CardElement:
    """The chart."""
    if part.shape is Shape.RING:
        pieces = [
            DonutChartData(legend=one.label, value=one.count, color=one.tone and one.tone.value)
            for one in part.bars
        ]
        return DonutChart(title=part.title, data=pieces, fallback=_table(part))
    bars = [
        HorizontalBarChartDataValue(
            x=one.label, y=one.count, color=one.tone.value if one.tone else "categoricalBlue"
        )
        for one in part.bars
    ]
    return HorizontalBarChart(
        title=part.title,
        data=bars,
        display_mode="AbsoluteNoAxis",  # names above the bars: beside them no room is left at 320 px
        fallback=_table(part),
    )


def _table(part: Chart) -> Table:
    table = Table(
        columns=[ColumnDefinition(width=4), ColumnDefinition(width=1)],
        first_row_as_headers=True,
        rows=[
            TableRow(cells=[TableCell(items=[TextBlock(text=said, wrap=True)]) for said in row])
            for row in part.table
        ],
    )
    return table.model_copy(update={"firstRowAsHeader": True})  # the 1.5 schema's name for the same
