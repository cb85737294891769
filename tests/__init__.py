"""Havainto's tests: conversations first, then the parts."""
