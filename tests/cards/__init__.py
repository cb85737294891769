"""Cards and their plain texts."""
