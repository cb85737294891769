"""Journeys: what people reach by pressing alone."""
