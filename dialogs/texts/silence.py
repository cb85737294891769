"""What is not known, in words that a document and a card share."""

from collections.abc import Iterator, Sequence

from bot.domain.evidence.silence import Cell, Heard, Known, Representation, Row, Silence
from bot.domain.form import WHOLE_COUNTY
from bot.domain.period import period_from_key
from dialogs.texts.loader import Texts

NAMED = 4
"""So many services are named in a sentence at most; the table has them all."""


def quarter(key: str, texts: Texts) -> str:
    """A quarter by its key: ``4. neljännes 2026``."""
    period = period_from_key(key)
    return texts("period-Q", n=period.number, year=str(period.year))


def task(row: Row, texts: Texts) -> str:
    """A row's service task."""
    return texts.code("service_task", row.code)


def areas(codes: Sequence[str], texts: Texts) -> str:
    """Areas in a sentence."""
    return texts.listed([texts.area(one, {}) for one in codes])


def services(rows: Sequence[Row], texts: Texts) -> str:
    """Services in a sentence; of many the first ones, and how many more."""
    names = [task(row, texts) for row in rows]
    if len(names) > NAMED:
        names = [*names[: NAMED - 1], texts("silence-more", n=len(names) - NAMED + 1)]
    return texts.listed(names)


def sentences(silence: Silence, texts: Texts) -> Iterator[str]:
    """What is not known, for others."""
    nowhere = [row for row in silence.tasks if all(one.word != Known.ENOUGH for one in row.cells)]
    partly = [row for row in silence.tasks if len({one.word for one in row.cells}) > 1]
    if len(nowhere) == len(silence.tasks):
        yield texts("silence-none")
    elif not nowhere and not partly:
        yield texts("silence-all")
    if 0 < len(nowhere) < len(silence.tasks):
        yield texts("silence-nowhere", names=services(nowhere, texts))
    if partly:
        yield texts("silence-somewhere", names=services(partly, texts))


def group_sentences(silence: Silence, texts: Texts) -> Iterator[str]:
    """The same for the working group."""
    silent = [row for row in silence.tasks if all(one.word == Heard.NOT_HEARD for one in row.cells)]
    if len(silent) == len(silence.tasks):
        yield texts("silence-nobody-told")
    elif silent:
        yield texts("silence-not-told", names=services(silent, texts))


def meaning(silence: Silence, texts: Texts) -> Iterator[str]:
    """What the map cannot know."""
    if silence.areas != (WHOLE_COUNTY,):
        yield texts("silence-unplaced")
    if silence.uncovered:
        yield texts(f"silence-uncovered-{'all' if blind(silence) else 'some'}")


def blind(silence: Silence) -> bool:
    """Whether the county has said nothing of any unit that is shown."""
    return all(len(silence.uncovered.get(row.code, ())) == len(silence.areas) for row in silence.tasks)


def cell_words(cell: Cell, row: Row, silence: Silence, texts: Texts) -> str:
    """A cell's word, and what is known of the unit."""
    said = _since(texts(f"silence-{cell.word}"), cell, texts)
    if len(cell.areas) > 1:
        return texts("silence-together", word=said, areas=areas(cell.areas, texts))
    return _staff(said, cell, row, silence, texts)


def unit_words(cell: Cell, row: Row, silence: Silence, texts: Texts) -> str:
    """An area, or those told together, and what is known of the unit."""
    return _staff(_since(areas(cell.areas, texts), cell, texts), cell, row, silence, texts)


def _since(said: str, cell: Cell, texts: Texts) -> str:
    return texts("silence-since", word=said, quarter=quarter(cell.since, texts)) if cell.since else said


def _staff(said: str, cell: Cell, row: Row, silence: Silence, texts: Texts) -> str:
    if cell.staff:
        return texts("silence-staff", word=said, staff=texts(f"staff-{cell.staff}"))
    silent = cell.word in (Known.UNKNOWN, Heard.NOT_HEARD) and not blind(silence)
    if silent and {*cell.areas} & {*silence.uncovered.get(row.code, ())}:
        return texts("silence-no-staff", word=said)
    return said


def target_groups(silence: Silence, area: str, word: str, texts: Texts) -> list[str]:
    """The target groups of which a word is said in an area, with the quarter since when."""
    told = [(row.code, row.cell(area)) for row in silence.target_groups]
    return [_since(texts.code("target_group", code), cell, texts) for code, cell in told if cell.word == word]


def target_group_lines(silence: Silence, texts: Texts) -> list[tuple[str, str]]:
    """Each area with its target groups in three words; one line alone where all areas are the same."""
    said = {area: _three_words(silence, area, texts) for area in silence.areas}
    told = [(texts.area(area, {}), said[area]) for area in silence.areas]
    return told[:1] if len({*said.values()}) == 1 else told


def _three_words(silence: Silence, area: str, texts: Texts) -> str:
    names = {word: target_groups(silence, area, word, texts) for word in reversed(Heard)}
    return " ".join(
        texts("silence-groups-word", word=texts(f"silence-{word}"), names="; ".join(found))
        for word, found in names.items()
        if found
    )


def represented(found: Representation, texts: Texts) -> Iterator[str]:
    """Of whom the working group has no member, said once and without blame."""
    if not found.told:
        yield texts("silence-members-untold")
        return
    if found.municipalities:
        names = texts.listed([texts.area(one, found.municipalities) for one in sorted(found.municipalities)])
        yield texts("silence-members-areas", names=names)
    if found.tasks:
        names = texts.listed([texts.code("service_task", one) for one in found.tasks])
        yield texts("silence-members-tasks", names=names)
    if not (found.municipalities or found.tasks):
        yield texts("silence-members-all")
