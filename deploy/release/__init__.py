"""Make the files of a release: ``make release`` (docs/guides/updates.md says what becomes of them)."""
