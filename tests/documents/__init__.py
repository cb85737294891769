"""Documents for those who decide: facts, files, and what never leaves."""
