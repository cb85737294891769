"""The guard: its cases, its laws, its figures."""
