"""One door for every change: each use case takes an open unit of work and leaves log and notices behind."""
