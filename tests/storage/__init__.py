"""The same promises on SQLite and on a real PostgreSQL."""
