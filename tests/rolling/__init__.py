"""An update of two copies on PostgreSQL while people file observations: ``make update-check``.

The older code is taken from git into a folder of its own, runs there as two processes behind a small proxy,
and is replaced copy by copy. What people filed is then counted against the rows and the receipts. Outside CI:
it takes minutes and needs the history.
"""
