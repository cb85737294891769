"""One file per change: ``sa`` and ``op`` only, never our own classes, which change."""
