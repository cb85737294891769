"""Time: digests, duties, and the clock that ticks."""
