"""Keeping and forgetting: retention, the erasure ledger, backup and restore."""
