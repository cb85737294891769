"""Recipes of CONTRIBUTING, followed in a copy of the code."""
