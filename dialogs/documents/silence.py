"""What is not known, as a chapter of any document."""

from collections.abc import Iterator, Sequence

from bot.domain.evidence.silence import GroupSilence, Heard, Known, Row, Silence, urgent_first
from dialogs.documents.document import Bullets, Heading, Paragraph, Part, Table
from dialogs.texts.loader import Texts
from dialogs.texts.silence import (
    cell_words,
    group_sentences,
    meaning,
    quarter,
    represented,
    sentences,
    target_groups,
    task,
    unit_words,
)

_COLUMNS = 4
"""So many areas have a column of their own; more are named behind the words."""


def silence_parts(silence: Silence, texts: Texts) -> tuple[Part, ...]:
    """Return the chapter for others: what is not known in a sentence or two, then the table."""
    return (Heading(texts("document-gaps")), *_for_others(silence, texts))


def _for_others(silence: Silence, texts: Texts) -> Iterator[Part]:
    if silence.until:
        yield Paragraph(" ".join(sentences(silence, texts)))
        yield _table(silence, silence.tasks, tuple(Known), texts)
        yield Paragraph(" ".join((texts("silence-meaning"), *meaning(silence, texts))))
        yield _target_groups(silence, tuple(Known), texts)
    else:
        yield Paragraph(texts("silence-none-yet"))
    yield Paragraph(texts("document-gaps-rule"))


def group_silence_parts(group: GroupSilence, texts: Texts) -> tuple[Part, ...]:
    """Return the chapter for the working group: in three words, and of whom it has no member."""
    return (Heading(texts("document-gaps")), *_for_group(group, texts))


def _for_group(group: GroupSilence, texts: Texts) -> Iterator[Part]:
    silence = group.silence
    if silence.until:
        if said := [*group_sentences(silence, texts)]:
            yield Paragraph(" ".join(said))
        yield _table(silence, urgent_first(silence.tasks), _told(silence.tasks), texts)
        yield Paragraph(" ".join((texts("silence-three-words"), *meaning(silence, texts))))
        yield _target_groups(silence, _told(silence.target_groups), texts)
    else:
        yield Paragraph(texts("silence-none-yet"))
    yield Bullets(tuple(represented(group.representation, texts)))
    yield Paragraph(texts("document-gaps-rule"))


def _told(rows: Sequence[Row]) -> tuple[str, ...]:
    """Return the words that are used: the three, and others where a unit cannot be told."""
    used = {cell.word for row in rows for cell in row.cells}
    return tuple(
        word for word in Heard if word in used or word in (Heard.HEARD, Heard.LITTLE, Heard.NOT_HEARD)
    )


def _table(silence: Silence, rows: Sequence[Row], words: Sequence[str], texts: Texts) -> Table:
    """Return a column for each area, or where there are many for each word."""
    if len(silence.areas) > _COLUMNS:
        header = [texts(f"silence-{word}") for word in words]
        told = [(task(row, texts), *_listed(row, words, silence, texts)) for row in rows]
    else:
        header = [texts.area(area, {}) for area in silence.areas]
        told = [
            (task(row, texts), *(cell_words(row.cell(area), row, silence, texts) for area in silence.areas))
            for row in rows
        ]
    return Table(
        title=texts("silence-table", quarter=quarter(silence.until, texts)),
        header=(texts("silence-task"), *header),
        rows=tuple(told),
        widths=(40, *(60 // len(header) for _ in header)),
        sheet="Silence",
    )


def _listed(row: Row, words: Sequence[str], silence: Silence, texts: Texts) -> Iterator[str]:
    """Yield, of each word, the areas that it is told of."""
    for word in words:
        found = [unit_words(one, row, silence, texts) for one in row.cells if one.word == word]
        yield "; ".join(found) or texts("silence-nobody")


def _target_groups(silence: Silence, words: Sequence[str], texts: Texts) -> Part:
    """Return a row for each area with what is said of its target groups; a sentence for one word alone."""
    used = {cell.word for row in silence.target_groups for cell in row.cells}
    if used <= {Known.ENOUGH} or used <= {Known.UNKNOWN}:
        return Paragraph(texts("silence-groups-all" if Known.ENOUGH in used else "silence-groups-none"))
    said = [
        ["; ".join(target_groups(silence, area, word, texts)) or texts("silence-no-group") for word in words]
        for area in silence.areas
    ]
    areas = [texts.area(area, {}) for area in silence.areas]
    return Table(
        title=texts("silence-groups-title"),
        header=(texts("row-area"), *(texts(f"silence-{word}") for word in words)),
        rows=tuple((area, *cells) for area, cells in zip(areas, said, strict=True)),
        widths=(19, *(81 // len(words) for _ in words)),
        sheet="TargetGroups",
    )
