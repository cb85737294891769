"""Logs: readable lines here, JSON there; never people's words, names or Teams ids."""

import asyncio
import atexit
import logging
import sys
from collections import Counter
from pathlib import Path
from traceback import extract_tb

import orjson
import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

_TRACEBACKS = structlog.processors.ExceptionRenderer(
    structlog.tracebacks.ExceptionDictTransformer(show_locals=False)
)
"""Without local variables: those hold what people wrote."""

LIMITED = frozenset(
    {
        "activity_refused",
        "connection_dropped",
        "connections_exhausted",
        "request_failed",
        "request_unreadable",
    }
)
"""Events that anyone can cause from outside, as often as they like."""

FIRST, SECONDS = 5, 60.0
"""Of each kind so many lines as they come, in any stretch of so many seconds; of the others, their number."""

_Kind = tuple[str, tuple[tuple[str, object], ...]]
"""A line's level and facts."""

_log = structlog.get_logger(__name__)


class RepeatedLineLimit:
    """A processor: nobody outside can fill the disk with our log, and no line is lost without a word.

    When the seconds are over, one line more says how many others there were: the same event and facts, and
    ``more``. So it does when the process ends. The numbers are those of :data:`FIRST`.
    """

    def __init__(self, first: int, seconds: float) -> None:
        self._first = first
        self._seconds = seconds
        self._counted: Counter[_Kind] = Counter()

    def __call__(self, _logger: WrappedLogger, method: str, event: EventDict) -> EventDict:
        """Let a line through, or count it, by its facts and by the place of an error."""
        if event["event"] not in LIMITED or "more" in event:
            return event
        facts = {name: said for name, said in event.items() if name != "exc_info"}
        if at := _place(event.get("exc_info")):
            facts["at"] = at
        kind = (method, tuple(sorted(facts.items())))
        if kind not in self._counted:
            try:
                loop = asyncio.get_running_loop()
            except RuntimeError:  # a command: nothing comes in
                return event
            loop.call_later(self._seconds, self._say, kind)
        self._counted[kind] += 1
        if self._counted[kind] > self._first:
            raise structlog.DropEvent
        return event

    def flush(self) -> None:
        """Say what is counted, and not said yet."""
        for kind in list(self._counted):
            self._say(kind)

    def _say(self, kind: _Kind) -> None:
        more = self._counted.pop(kind, 0) - self._first
        if more > 0:
            level, facts = kind
            getattr(_log, level)(**dict(facts), more=more)


def _place(error: object) -> str | None:
    """The file and line in which an error arose; None without one."""
    if not isinstance(error, BaseException) or not (frames := extract_tb(error.__traceback__, limit=-1)):
        return None
    return f"{Path(frames[0].filename).name}:{frames[0].lineno}"


def configure(*, json: bool) -> None:
    """Set the logs up once, at start: one JSON object a line for machines, or lines for people."""
    finish: Processor = (
        structlog.processors.JSONRenderer(serializer=orjson.dumps)
        if json
        else structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    )
    limit = RepeatedLineLimit(FIRST, SECONDS)
    atexit.register(limit.flush)
    shared: list[Processor] = [
        limit,
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    trace: list[Processor] = [_TRACEBACKS] if json else []
    structlog.configure(
        processors=[*shared, *trace, finish],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=(
            structlog.BytesLoggerFactory(sys.stderr.buffer)
            if json
            else structlog.PrintLoggerFactory(sys.stderr)
        ),
        cache_logger_on_first_use=json,
    )
    # Libraries speak through the standard library: only their warnings, which hold no words of people.
    theirs = logging.StreamHandler(sys.stderr)
    theirs.addFilter(_is_a_librarys_own)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s", handlers=[theirs])


def _is_a_librarys_own(record: logging.LogRecord) -> bool:
    """Return whether a record may be written as it is.

    What others cause from outside becomes an event of ours: one line, without a traceback, without
    anything that they sent, and limited.
    """
    error = record.exc_info[1] if record.exc_info else None
    why = type(error).__name__
    if record.name == "asyncio" and record.getMessage().startswith("socket.accept() out of system resource"):
        _log.error("connections_exhausted", why=why)
        return False
    if record.name != "aiohttp.server":
        return True
    if type(error).__module__ == "aiohttp.http_exceptions":  # no HTTP at all, a head without end
        _log.warning("request_unreadable", why=why)
    else:
        _log.error("request_failed", why=why, exc_info=error)
    return False
