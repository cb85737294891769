"""Alembic's entry point: uses the caller's connection and transaction."""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlmodel.sql.sqltypes import AutoString

from storage.tables import METADATA
from storage.tables.row import UtcDateTime
from storage.versions import is_compared


def render_item(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """Render SQLAlchemy's own types only: migrations must run long after our classes have changed."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, AutoString):
        return "sa.String()"
    return False


connection: sa.Connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=METADATA,
    render_item=render_item,
    include_name=is_compared,
    # SQLite changes a table by building it anew.
    render_as_batch=connection.dialect.name == "sqlite",
)
with context.begin_transaction():
    context.run_migrations()
