"""The chapter on what is not known: in words, in a table, for others and for the working group."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.codes import Language
from bot.domain.evidence.facts import facts_hash, plain
from bot.domain.evidence.silence import Heard, Silence, urgent_first
from dialogs.documents.document import Document, Part, Table
from dialogs.documents.silence import group_silence_parts, silence_parts
from dialogs.documents.spreadsheet import as_xlsx
from dialogs.documents.word import as_docx
from dialogs.texts import Texts
from tests.documents.linter import lint_docx, lint_xlsx, words_of_docx
from tests.documents.silences import COVERAGE, MANY, TWO, WHOLE, group, nothing_counted, others
from tests.texts.all_is_well import says_all_is_well

FI = Texts(Language.FI)
EVERY = pytest.mark.parametrize("language", list(Language))


def document(parts: tuple[Part, ...], language: Language) -> Document:
    """A document of the chapter alone."""
    return Document(
        name="silence",
        title="Mistä emme tiedä",
        language=language,
        about="Mistä emme tiedä",
        page="# / ##",
        made=date(2026, 12, 2),
        parts=parts,
        method_title="Menetelmä",
        method=("-",),
    )


def chapters(language: Language) -> dict[str, tuple[Part, ...]]:
    """Each way in which the chapter may look."""
    texts = Texts(language)
    return {
        "others": silence_parts(others(), texts),
        "others_whole": silence_parts(others(WHOLE, ()), texts),
        "others_many": silence_parts(others(MANY), texts),
        "others_one": silence_parts(others().within("Muu Kainuu"), texts),
        "others_yet": silence_parts(nothing_counted().silence, texts),
        "group": group_silence_parts(group(), texts),
        "group_whole": group_silence_parts(group(WHOLE, ()), texts),
        "group_many": group_silence_parts(group(MANY), texts),
        "group_yet": group_silence_parts(nothing_counted(), texts),
    }


def table(parts: tuple[Part, ...]) -> Table:
    return next(one for one in parts if isinstance(one, Table))


def said(parts: tuple[Part, ...]) -> str:
    return words_of_docx(as_docx(document(parts, Language.FI)))


@EVERY
def test_nobody_stumbles_over_the_chapter_and_it_never_says_that_all_is_well(language: Language) -> None:
    for parts in chapters(language).values():
        made = document(parts, language)
        assert lint_docx(as_docx(made), language) == []
        if made.sheets:
            assert lint_xlsx(as_xlsx(made), "Menetelmä") == []
        assert says_all_is_well(words_of_docx(as_docx(made))) == []


@EVERY
def test_for_others_a_cell_is_one_of_two_words(language: Language) -> None:
    texts = Texts(language)
    words = {texts("silence-enough"), texts("silence-unknown")}
    for areas in (TWO, WHOLE):
        rows = table(silence_parts(others(areas, ()), texts)).rows
        assert {str(cell) for row in rows for cell in row[1:]} == words


def test_others_never_read_a_number_of_people_or_a_quarter_of_a_cell() -> None:
    for name, parts in chapters(Language.FI).items():
        if name.startswith("others") and any(isinstance(one, Table) for one in parts):
            cells = " ".join(str(cell) for row in table(parts).rows for cell in row[1:])
            assert "neljännes" not in cells
            assert "Vähän" not in cells
            assert "Ei kuultu" not in cells


def test_the_chapter_begins_with_what_is_not_known() -> None:
    first = said(silence_parts(others(), FI)).splitlines()[2]
    assert first.startswith("Emme tiedä näistä palveluista: ")


def test_a_unit_of_few_is_told_with_its_neighbour_alone() -> None:
    for parts in (silence_parts(others(), FI), group_silence_parts(group(), FI)):
        row = next(row for row in table(parts).rows if row[0] == "Perheoikeudelliset palvelut")
        assert row[1] == row[2]
        assert "(yhdessä: Kajaani ja Muu Kainuu)" in str(row[1])
        assert FI("staff-few") not in said(parts)
        assert FI("staff-some") not in str(row)


def test_staff_is_told_where_the_county_has_given_it_and_a_lack_of_it_is_said() -> None:
    row = next(
        row for row in table(silence_parts(others(), FI)).rows if str(row[0]).startswith("Työikäisten")
    )
    assert row[1:] == (
        f"Kuultu riittävästi (työntekijöitä {FI('staff-many')})",
        f"Emme tiedä (työntekijöitä {FI('staff-some')})",
    )
    partly = next(row for row in table(silence_parts(others(), FI)).rows if str(row[0]).startswith("Lastens"))
    assert str(partly[2]).endswith(" *")
    assert FI("silence-uncovered-some") in said(silence_parts(others(), FI))
    assert FI("silence-uncovered-all") in said(silence_parts(others(TWO, ()), FI))
    assert " *" not in said(silence_parts(others(TWO, ()), FI))


def test_a_map_that_is_wholly_covered_says_nothing_of_coverage() -> None:
    silence = replace(others(), uncovered={})
    assert "*" not in said(silence_parts(silence, FI))


def test_the_group_reads_since_when_and_who_has_no_member() -> None:
    words = said(group_silence_parts(group(), FI))
    assert "Ei kuultu, viimeksi 2. neljännes 2025" in words
    assert "Työryhmässä ei ole vielä jäsentä näistä kunnista: Hyrynsalmi, Kuhmo" in words
    assert "Kajaani" not in words.split("näistä kunnista: ")[1].splitlines()[0].split(". ")[0]
    assert words.count("ei ole vielä jäsentä näistä kunnista") == 1


def test_before_the_first_quarter_is_counted_nothing_is_known_of_anybody() -> None:
    parts = chapters(Language.FI)
    assert FI("silence-none-yet") in said(parts["group_yet"])
    assert FI("silence-members-untold") in said(parts["group_yet"])
    assert not [one for one in parts["others_yet"] if isinstance(one, Table)]


def test_what_nobody_tells_of_where_many_work_comes_first() -> None:
    rows = urgent_first(group(TWO, COVERAGE).silence.tasks)
    first = [[(cell.word, cell.staff) for cell in row.cells] for row in rows]
    silent = [any(word == Heard.NOT_HEARD for word, _ in cells) for cells in first]
    assert silent == sorted(silent, reverse=True)
    assert {row.code for row in rows} == {row.code for row in group().silence.tasks}


@pytest.mark.parametrize("areas", [TWO, WHOLE, MANY])
def test_facts_are_plain_and_hold_no_number_of_people(areas: tuple[str, ...]) -> None:
    silence: Silence = others(areas)
    facts = plain(silence)
    assert facts_hash(silence) == facts_hash(others(areas))
    assert {*facts} == {"until", "areas", "tasks", "target_groups", "uncovered"}
    assert {*facts["tasks"][0]["cells"][0]} == {"areas", "word", "staff", "since"}
    assert {cell["word"] for row in facts["tasks"] for cell in row["cells"]} <= {"enough", "unknown"}
