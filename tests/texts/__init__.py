"""The three languages."""
