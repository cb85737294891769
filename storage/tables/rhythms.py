"""Who wants what the bot sends at intervals."""

from sqlmodel import Field

from storage.tables.row import Row


class SubscriptionRow(Row, table=True):
    """What a person or a working group has said about one rhythm."""

    __tablename__ = "subscriptions"

    id: str = Field(primary_key=True)
    rhythm: str
    # What they chose goes with them.
    person_id: str | None = Field(foreign_key="people.id", ondelete="CASCADE", index=True)
    group_id: str | None = Field(foreign_key="groups.id", ondelete="CASCADE")
    wanted: bool
