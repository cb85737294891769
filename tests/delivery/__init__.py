"""Delivery: every notice told once, or known not to have been."""
