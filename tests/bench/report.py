"""The results as plain tables."""

from collections.abc import Sequence
from statistics import median

from tests.bench.load import Measure
from tests.bench.world import ECHO, ECHO_AUTHENTICATED, HAVAINTO, MODULES, PLAIN, RATE, Results

_NAMES = {
    ECHO: "(a) CloudAdapter echo, no authentication",
    ECHO_AUTHENTICATED: "(a+) the same, tokens verified",
    PLAIN: "(b) plain aiohttp and orjson",
    HAVAINTO: "(c) Havainto, SQLite, tokens verified",
}
_ROW = "{:<42}{:>6}{:>9}{:>9}{:>9}{:>9}{:>8}{:>8}{:>10}{:>10}"


def report(results: Results) -> str:
    """Everything, line by line."""
    head = _ROW.format(
        "", "users", "turns/s", "p50 ms", "p99 ms", "CPU ms", "MB", "turns", "filings/s", "CPU each"
    )
    lines = [head, "-" * len(head)]
    users = sorted({users for _, users in results.measures})
    lines += [_line(results, name, many) for many in users for name in MODULES]
    lines += ["", f"{'ratios':<42}{'users':>6}{'c/a':>9}{'c/a+':>9}{'c/b':>9}"]
    lines += [_ratios(results, many) for many in users]
    return "\n".join([*lines, "", *_single(results)])


def _line(results: Results, name: str, users: int) -> str:
    rounds = results.measures[name, users]
    return _ROW.format(
        _NAMES[name],
        users,
        f"{results.rate(name, users):.0f}",
        f"{median(one.milliseconds(50) for one in rounds):.1f}",
        f"{median(one.milliseconds(99) for one in rounds):.1f}",
        f"{median(one.processor_milliseconds for one in rounds):.2f}",
        f"{results.memory[name, users]:.0f}",
        sum(len(one.waits) for one in rounds),
        *_of_filings(rounds),
    )


def _of_filings(rounds: Sequence[Measure]) -> tuple[str, str]:
    """Observations a second, and the processor's time for each: it has few turns, and heavy ones."""
    if not any(one.filed for one in rounds):
        return "", ""
    each = median(one.filing_milliseconds() for one in rounds)
    return f"{median(one.filings for one in rounds):.0f}", f"{each:.2f}"


def _ratios(results: Results, users: int) -> str:
    ours = results.rate(HAVAINTO, users)
    others = (ours / results.rate(name, users) for name in (ECHO, ECHO_AUTHENTICATED, PLAIN))
    return f"{'':<42}{users:>6}" + "".join(f"{ratio:>9.2f}" for ratio in others)


def _single(results: Results) -> list[str]:
    lines = []
    if (paced := results.paced) is not None:
        lines.append(
            f"(c) at {RATE} turns/s for {paced.seconds:.0f} s: p50 {paced.milliseconds(50):.1f} ms,"
            f" p99 {paced.milliseconds(99):.1f} ms (goal: p99 under 150 ms)"
        )
    starts = results.starts[1:]
    if starts:
        lines.append(f"(c) ready after {median(starts):.2f} s (median of {len(starts)}; goal: 3 s)")
    filed, drained = results.filed, max(results.drained)
    lines += [
        f"(c) ready after {results.starts[0]:.2f} s on no database at all",
        f"(c) after {results.turns} turns: {results.megabytes:.0f} MB (goal: under 200 MB)",
        f"(c) filed {filed} observations: each in the database once, one receipt each, the outbox empty",
        f"(c) receipts under way at a load's end: all in after {drained:.1f} s (at most 40 a second)",
        f"the load generator and its Teams can do {results.own:.0f} turns/s",
        "medians of the rounds; CPU: the server's processor time for a turn; MB: resident at the end",
    ]
    if results.trouble:
        lines += ["", f"(c) complained {len(results.trouble)} times, first:", *results.trouble[:3]]
    return lines
