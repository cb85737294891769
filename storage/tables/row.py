"""What all rows share: one metadata, and names for every index and constraint."""

from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import SQLModel

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Named on both databases alike, so that a later migration can drop what it means to drop."""


class Row(SQLModel):
    """A row of one of our tables."""

    metadata: ClassVar[sa.MetaData] = METADATA


def table_of(row: type[Row]) -> sa.Table:
    """The Core table of a row class: statements are built from it, once, when their module is loaded."""
    return METADATA.tables[str(row.__tablename__)]
