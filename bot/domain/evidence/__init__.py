"""What leaves the working group: facts that a document shows, and how they are chosen from its records.

The modules of facts know no record; only :mod:`bot.domain.evidence.selection` reads records.
"""
