"""Stories told through the real handler, use cases and database, over HTTP."""
