"""Similar observations and suggested codes."""
