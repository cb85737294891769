"""Vocabulary and pure rules: no I/O, no framework, no clock of its own.

The ``id`` of a thing is random and never shown; its ``version`` grows by one at each change.
"""
