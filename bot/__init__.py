"""The bot itself: its vocabulary, its rules, its use cases."""

import gc

# Here, because nothing is imported before: the collector's 700 objects cost every start 0.2 s, for imports
# make many objects and no garbage. A turn makes little of it either.
gc.set_threshold(20_000, 10, 10)
