"""The way to SQLite and PostgreSQL. You need not read this to add a table, a column or a repository.

A repository takes ``Connection`` and perhaps ``among`` from here, builds SQLAlchemy's statements when its
module is loaded, and runs them as ``storage/repository.py`` shows: ``await self._list(statement, id=…)``.

The rest is speed and failure: statements compiled once, commits shared, readers that wait for nobody,
drivers' errors that say nothing of people. Whether a fault lies here is quickly known: with
``HAVAINTO_PLAIN_SQL=1`` the bot, its commands and the tests go through plain SQLAlchemy (``plain.py``).
"""
