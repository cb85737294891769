"""One pure function per card."""
