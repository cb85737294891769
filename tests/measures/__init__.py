"""Measures of the code itself, before and after a renovation."""
