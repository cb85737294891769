"""One door for every change: each use case takes an open unit of work and leaves log and notices behind.

A use case raises :class:`bot.domain.errors.Refusal` when the actor may not do it; when what a number or code
names is unknown, finished or held, or has changed since the version that was seen; when a table of the domain
forbids the move; and when something that it asks for is missing or wrong. It raises ``Stopped`` when what was
written holds personal data. A docstring says only what goes beyond that.
"""
