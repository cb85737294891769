"""Links to documents."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class FileLinkRow(Row, table=True):
    """One link, by its hash; it holds nothing of the document."""

    __tablename__ = "file_links"

    code_hash: str = Field(primary_key=True)
    document_id: str = Field(foreign_key="documents.id", ondelete="CASCADE", index=True)
    language: str
    form: str
    person_id: str = Field(foreign_key="people.id", ondelete="CASCADE", index=True)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(sa_type=UtcDateTime)
