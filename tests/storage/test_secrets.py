"""What people wrote never stands in a database error, because errors go to the log."""

import pytest
import sqlalchemy as sa

from storage.database import Database


async def test_an_error_holds_no_parameters(url: str) -> None:
    database = Database(url)
    secret = "what somebody wrote"
    statement = sa.text("SELECT * FROM people WHERE no_such_column = :said")
    with pytest.raises(sa.exc.DBAPIError) as caught:
        async with database.transaction() as connection:
            await connection.execute(statement, {"said": secret})
    await database.dispose()
    assert secret not in str(caught.value)
