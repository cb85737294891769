"""What a release tells, as a table of a document."""

from bot.domain.evidence.published import Counts
from dialogs.documents.document import Marked, Table
from dialogs.documents.passages import told
from dialogs.texts.counted import code_label, in_order, table_title
from dialogs.texts.loader import Texts


def counts_table(counts: Counts, table: str, texts: Texts) -> Table:
    """Return one table of a release, with the release in its title and each figure marked.

    Args:
        counts: of one release.
        table: its name; KeyError when the release does not tell it.
        texts: of the document's language.
    """
    figures = counts.tables[table]
    return Table(
        title=texts("counts-title", title=table_title(table, texts), release=counts.release),
        header=(texts("pack-code"), texts("pack-observations")),
        rows=tuple(
            (code_label(table, code, texts), counted(counts, table, code, texts))
            for code in in_order(table, figures)
        ),
        widths=(70, 30),
        sheet=_sheet(counts, table),
    )


def counted(counts: Counts, table: str, code: str, texts: Texts) -> Marked:
    """Return one figure of a release, or that it is withheld, with its mark."""
    figure = told(counts.tables[table][code], counts.observations, texts)
    return Marked(figure, source_of(counts, table, code))


def source_of(counts: Counts, table: str, code: str) -> str:
    """Return the mark of a figure of a release: ``R-2027-0001/need_main/SHL11_02``."""
    return f"{counts.release}/{table}/{code}"


def _sheet(counts: Counts, table: str) -> str:
    """Return a name of its own for each table of each release: ``R20270001NeedMain``."""
    words = table.replace("-", "_").split("_")
    return counts.release.replace("-", "") + "".join(map(str.capitalize, words))
