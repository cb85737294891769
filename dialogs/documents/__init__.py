"""Documents: facts in, bytes out; nothing here reaches a record, a use case or a database."""
