"""Fill a database for measuring: ``python -m tests.bench.fill --observations 100000 --database URL``."""

import argparse
import time

from storage.migrate import upgrade
from tests.bench.filling import Size, fill


def main() -> None:
    """Make the tables, fill them, and say how many rows there are."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.fill", description=__doc__)
    parser.add_argument("--observations", type=int, default=100_000)
    parser.add_argument("--queue", type=int, help="how many wait to be screened")
    parser.add_argument("--phenomena", type=int)
    parser.add_argument(
        "--alive", type=float, default=Size.alive, help="the part of the phenomena that is open"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", required=True, help="sqlite:///… or postgresql://…, empty")
    said = parser.parse_args()
    began = time.perf_counter()
    upgrade(said.database)
    size = Size(observations=said.observations, queue=said.queue, phenomena=said.phenomena, alive=said.alive)
    for table, rows in fill(said.database, size, seed=said.seed).items():
        print(f"{table:<26}{rows:>10}")  # noqa: T201 - this is its output
    print(f"{time.perf_counter() - began:.1f} s")  # noqa: T201 - the same


if __name__ == "__main__":
    main()
