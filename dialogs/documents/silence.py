"""What is not known, as a chapter of any document."""

from collections.abc import Iterator, Sequence

from bot.domain.evidence.silence import Cell, Known, Row, Silence
from bot.domain.form import WHOLE_COUNTY
from bot.domain.period import period_from_key
from dialogs.documents.document import Bullets, Heading, Paragraph, Part, Table
from dialogs.texts.loader import Texts

_NAMED = 4
"""So many services are named in a sentence at most; the table has them all."""

_COLUMNS = 4
"""So many areas have a column of their own; more are named behind the words."""


def silence_parts(silence: Silence, texts: Texts) -> tuple[Part, ...]:
    """Return the chapter for others: what is not known in a sentence or two, then the table."""
    return (Heading(texts("document-gaps")), *_told(silence, texts))


def _told(silence: Silence, texts: Texts) -> Iterator[Part]:
    if not silence.until:
        yield Paragraph(texts("silence-none-yet"))
    else:
        yield Paragraph(" ".join(_sentences(silence, texts)))
        yield _table(silence, tuple(Known), texts)
        yield Paragraph(" ".join(_meaning(silence, texts)))
        yield from _target_groups(silence, texts)
    yield Paragraph(texts("document-gaps-rule"))


def _sentences(silence: Silence, texts: Texts) -> Iterator[str]:
    nowhere = [row for row in silence.tasks if all(one.word != Known.ENOUGH for one in row.cells)]
    partly = [row for row in silence.tasks if len({one.word for one in row.cells}) > 1]
    if len(nowhere) == len(silence.tasks):
        yield texts("silence-none")
    elif not nowhere and not partly:
        yield texts("silence-all")
    else:
        if nowhere:
            yield texts("silence-nowhere", names=_services(nowhere, texts))
        if partly:
            yield texts("silence-somewhere", names=_services(partly, texts))


def _services(rows: Sequence[Row], texts: Texts) -> str:
    names = [texts.code("service_task", row.code) for row in rows]
    if len(names) > _NAMED:
        names = [*names[: _NAMED - 1], texts("silence-more", n=len(names) - _NAMED + 1)]
    return texts.listed(names)


def _meaning(silence: Silence, texts: Texts) -> Iterator[str]:
    yield texts("silence-meaning")
    if _named(silence):
        yield texts("silence-unplaced")
    if silence.uncovered:
        yield texts(f"silence-uncovered-{'all' if _blind(silence) else 'some'}")


def _named(silence: Silence) -> bool:
    """Return whether the county has named areas."""
    return silence.areas != (WHOLE_COUNTY,)


def _blind(silence: Silence) -> bool:
    """Return whether the county has said nothing of any unit that is shown."""
    return all(len(silence.uncovered.get(row.code, ())) == len(silence.areas) for row in silence.tasks)


# --- the table


def _table(silence: Silence, words: Sequence[str], texts: Texts) -> Table:
    title = texts("silence-table", quarter=quarter(silence.until, texts))
    if len(silence.areas) > _COLUMNS:
        header = tuple(texts(f"silence-{word}") for word in words)
        rows = tuple((_task(row, texts), *_listed(row, words, silence, texts)) for row in silence.tasks)
    else:
        header = tuple(texts.area(area, {}) for area in silence.areas)
        rows = tuple(
            (_task(row, texts), *(_cell(row.cell(area), row, silence, texts) for area in silence.areas))
            for row in silence.tasks
        )
    return Table(
        title=title,
        header=(texts("silence-task"), *header),
        rows=rows,
        widths=(35, *(65 // len(header) for _ in header)),
        labelled=True,
        sheet="Silence",
    )


def _task(row: Row, texts: Texts) -> str:
    return texts.code("service_task", row.code)


def _cell(cell: Cell, row: Row, silence: Silence, texts: Texts) -> str:
    """Return a cell's word, and what is known of the unit."""
    said = texts(f"silence-{cell.word}")
    if cell.since:
        said = texts("silence-since", word=said, quarter=quarter(cell.since, texts))
    if len(cell.areas) > 1:
        return texts("silence-together", word=said, areas=_areas(cell.areas, texts))
    if cell.staff:
        return texts("silence-staff", word=said, staff=texts(f"staff-{cell.staff}"))
    if not _blind(silence) and set(cell.areas) <= {*silence.uncovered.get(row.code, ())}:
        return texts("silence-no-staff", word=said)
    return said


def _listed(row: Row, words: Sequence[str], silence: Silence, texts: Texts) -> Iterator[str]:
    """Yield, of each word, the areas that it is told of."""
    for word in words:
        found = [_unit(one, row, silence, texts) for one in row.cells if one.word == word]
        yield "; ".join(found) or texts("silence-nobody")


def _unit(cell: Cell, row: Row, silence: Silence, texts: Texts) -> str:
    """Return an area, or those told together, and what is known of the unit."""
    name = _areas(cell.areas, texts)
    if cell.since:
        name = texts("silence-since", word=name, quarter=quarter(cell.since, texts))
    if cell.staff:
        return texts("silence-staff", word=name, staff=texts(f"staff-{cell.staff}"))
    if not _blind(silence) and {*cell.areas} & {*silence.uncovered.get(row.code, ())}:
        return texts("silence-no-staff", word=name)
    return name


def _areas(areas: Sequence[str], texts: Texts) -> str:
    return texts.listed([texts.area(one, {}) for one in areas])


def _target_groups(silence: Silence, texts: Texts) -> Iterator[Part]:
    said = {area: _groups_of(silence, area, texts) for area in silence.areas}
    if len({*said.values()}) == 1:
        yield Paragraph(said[silence.areas[0]])
        return
    lines = (
        texts("silence-groups-of", area=texts.area(area, {}), said=words) for area, words in said.items()
    )
    yield Bullets(tuple(lines))


def _groups_of(silence: Silence, area: str, texts: Texts) -> str:
    known = [row.code for row in silence.target_groups if row.cell(area).word == Known.ENOUGH]
    if len(known) in (0, len(silence.target_groups)):
        return texts("silence-groups-all" if known else "silence-groups-none")
    return texts("silence-groups", names=texts.listed([texts.code("target_group", one) for one in known]))


def quarter(key: str, texts: Texts) -> str:
    """Return a quarter by its key in words."""
    period = period_from_key(key)
    return texts("period-Q", n=period.number, year=str(period.year))
