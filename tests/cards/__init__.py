"""Cards and their plain twins."""
