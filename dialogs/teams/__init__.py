"""Everything that knows the Bot Framework and the HTTP to it."""
