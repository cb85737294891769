"""A year of the working group, lived day by day: everybody, every holiday, both clock changes."""
