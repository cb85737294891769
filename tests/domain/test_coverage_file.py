"""A county's coverage is read whole, or refused with a line and a reason."""

import pytest

from bot.domain.coverage import BANDS, Coverage, Staff
from bot.domain.coverage_file import HEADERS, MOST_BYTES, CoverageError, coverage_in

TASKS = {"iakk": "IAKK", "iäkkäiden palvelut": "IAKK", "service för äldre": "IAKK", "lasten": "LASTEN"}
AREAS = {"kajaani": "Kajaani", "muu kainuu": "Muu Kainuu"}
HEAD = "palvelutehtävä;alue;henkilöstö\r\n"
READ = (
    Coverage(service_task="IAKK", area="Kajaani", staff=Staff.MANY),
    Coverage(service_task="LASTEN", area="Muu Kainuu", staff=Staff.FEW),
)
LINES = "Iäkkäiden palvelut;Kajaani;20\u201399\r\nlasten;muu kainuu;1-4\r\n"


def read(text: str, encoding: str = "utf-8") -> tuple[Coverage, ...]:
    return coverage_in(text.encode(encoding), TASKS, AREAS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("sign", [";", ","])
@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_what_people_and_excel_write_is_read(encoding: str, sign: str, end: str) -> None:
    assert read((HEAD + LINES).replace(";", sign).replace("\r\n", end), encoding) == READ


def test_a_file_in_plain_latin_1_is_read() -> None:
    assert read(HEAD + LINES.replace("\u2013", "-"), "latin-1") == READ


@pytest.mark.parametrize("header", HEADERS)
def test_a_header_may_be_in_each_language(header: tuple[str, ...]) -> None:
    assert len(read(";".join(header).upper() + "\n\n" + LINES)) == 2


@pytest.mark.parametrize("band", BANDS)
def test_every_band_is_read_with_or_without_spaces(band: str) -> None:
    (found,) = read(f'{HEAD}IAKK;"Kajaani";{band.replace("-", " - ")} \n;;\n')
    assert found.staff is BANDS[band]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "The file is empty."),
        ("\r\n;;\r\n", "The file is empty."),
        (HEAD, "The file has no line below its header."),
        ("alue;palvelutehtävä;henkilöstö\n", "Line 1: the header is to be palvelutehtävä;alue;henkilöstö."),
        (LINES, "Line 1: the header"),
        (HEAD + "HAMMAS;Kajaani;5-19\n", "Line 2: 'HAMMAS' is not a service task: write IAKK, LASTEN."),
        (HEAD + "\n\nIAKK;Utsjoki;5-19\n", "Line 4: 'Utsjoki' is not an area"),
        (HEAD + "IAKK;Kajaani;-4\n", "Line 2: '-4' is no band: write 1-4, 5-19, 20-99, 100+."),
        (HEAD + "IAKK;Kajaani;12\n", "Line 2: '12' is no band"),
        (HEAD + "IAKK;Kajaani;1.4.\n", "Line 2: '1.4.' is no band"),
        (HEAD + "IAKK;Kajaani;\n", "Line 2: '' is no band"),
        (HEAD + "IAKK;Kajaani\n", "Line 2: 3 columns, not 2."),
        (HEAD + "IAKK;Kajaani;5-19;6\n", "Line 2: 3 columns, not 4."),
        (HEAD + LINES + "IAKK;kajaani;20-99\n", "Line 4: IAKK, kajaani is in line 2 already."),
        (HEAD + 'IAKK;"Kajaani;5-19\n', "Line 2: unexpected end of data."),
        (HEAD + "=1+1;Kajaani;5-19\n", "Line 2: '=1+1' is not a service task"),
        ("<html><body>Kirjaudu</body></html>", "Line 1: the header"),
    ],
)
def test_what_is_not_understood_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(CoverageError, match=r"^[A-Z]") as wrong:
        read(text)
    assert str(wrong.value).startswith(said)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-16-le"])
def test_another_encoding_is_refused(encoding: str) -> None:
    with pytest.raises(CoverageError, match="save it as CSV UTF-8"):
        read(HEAD + LINES, encoding)


def test_utf_8_that_was_saved_as_latin_1_is_refused_by_what_it_says() -> None:
    with pytest.raises(CoverageError, match="Line 1: the header"):
        read((HEAD + LINES).encode().decode("latin-1"))


def test_a_file_that_is_too_large_is_refused_unread() -> None:
    with pytest.raises(CoverageError, match="too large: 1 MB at most"):
        coverage_in(b"\xff" * (MOST_BYTES + 1), TASKS, AREAS)
