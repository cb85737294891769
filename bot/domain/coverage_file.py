"""Read the county's coverage from a CSV file as people and Excel write them."""

import csv
from collections.abc import Collection, Iterator, Mapping
from io import StringIO

from bot.domain.cleaning import plain_signs
from bot.domain.coverage import BANDS, Coverage

MOST_BYTES = 1_000_000
"""Far more than every service in every area takes."""

HEADERS = (
    ("palvelutehtävä", "alue", "henkilöstö"),
    ("serviceuppgift", "område", "personal"),
    ("service task", "area", "staff"),
)
_COLUMNS = 3


class CoverageError(ValueError):
    """The file cannot be used; says in which line and why."""


def coverage_in(content: bytes, tasks: Mapping[str, str], areas: Mapping[str, str]) -> tuple[Coverage, ...]:
    """Return the units of a file: a header, then a service task, an area and a band of staff a line.

    Args:
        content: UTF-8, with or without its mark, or as Excel writes in Finland (Windows-1252); with
            semicolons or commas.
        tasks: codes and labels of service tasks, in small letters, to codes.
        areas: the same of the county's areas.

    Raises:
        CoverageError: something in it is not understood; nothing of it is to be used.
    """
    if len(content) > MOST_BYTES:
        raise CoverageError(f"The file is too large: {MOST_BYTES // 1_000_000} MB at most.")
    found: dict[tuple[str, str], tuple[int, Coverage]] = {}
    for line, (said_task, said_area, said_staff) in _rows(_decoded(content)):
        task = _known(said_task, tasks, line, "a service task")
        area = _known(said_area, areas, line, "an area of this county")
        if (task, area) in found:
            raise CoverageError(
                f"Line {line}: {said_task}, {said_area} is in line {found[task, area][0]} already."
            )
        band = BANDS.get(_plain(said_staff).replace(" ", ""))
        if band is None:
            raise CoverageError(f"Line {line}: {said_staff!r} is no band: write {', '.join(BANDS)}.")
        found[task, area] = (line, Coverage(service_task=task, area=area, staff=band))
    if not found:
        raise CoverageError("The file has no line below its header.")
    return tuple(one for _, one in found.values())


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise CoverageError("The file is no text that can be read: save it as CSV UTF-8.")


def _rows(text: str) -> Iterator[tuple[int, tuple[str, str, str]]]:
    """Yield each line's number and its three fields; empty lines are left out."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    reader = csv.reader(StringIO(text), delimiter=";" if ";" in first else ",", strict=True)
    headed = False
    try:
        for row in reader:
            fields = tuple(" ".join(one.split()) for one in row)
            if not any(fields):
                continue
            if not headed:
                if tuple(map(_plain, fields)) not in HEADERS:
                    raise CoverageError(
                        f"Line {reader.line_num}: the header is to be {';'.join(HEADERS[0])}."
                    )
                headed = True
            elif len(fields) != _COLUMNS:
                raise CoverageError(f"Line {reader.line_num}: {_COLUMNS} columns, not {len(fields)}.")
            else:
                yield reader.line_num, (fields[0], fields[1], fields[2])
    except csv.Error as error:
        raise CoverageError(f"Line {reader.line_num}: {error}.") from None
    if not headed:
        raise CoverageError("The file is empty.")


def _known(said: str, names: Mapping[str, str], line: int, what: str) -> str:
    code = names.get(_plain(said))
    if code is None:
        raise CoverageError(f"Line {line}: {said!r} is not {what}: write {_some(names.values())}.")
    return code


def _some(codes: Collection[str]) -> str:
    return ", ".join(dict.fromkeys(codes))


def _plain(said: str) -> str:
    return plain_signs(said).casefold().strip()
