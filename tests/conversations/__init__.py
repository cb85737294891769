"""Stories told through the real handler, desk and database, over HTTP."""
