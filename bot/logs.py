"""Logs: readable lines here, JSON there; never people's words, names or Teams ids."""

import logging
import sys

import orjson
import structlog
from structlog.typing import Processor

_TRACEBACKS = structlog.processors.ExceptionRenderer(
    structlog.tracebacks.ExceptionDictTransformer(show_locals=False)
)
"""Without local variables: those hold what people wrote."""


def configure(*, json: bool) -> None:
    """Set the logs up once, at start.

    Args:
        json: one JSON object a line, for machines; otherwise lines for people.
    """
    finish: Processor = (
        structlog.processors.JSONRenderer(serializer=orjson.dumps)
        if json
        else structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    )
    shared: list[Processor] = [
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
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s %(message)s", stream=sys.stderr)
