"""What the operator may measure, and nothing that would show a person's turn.

A scraper that asks every few seconds would otherwise see the moment of each turn, and could lay it beside the
moments in a copy of the database. So all that moves with turns is published together: at a full hour, a
hundred turns or more of it (:mod:`bot.metrics.figures`). Rows are looked at every quarter of an hour
(:mod:`bot.metrics.looks`), and of the outbox only what is late.
"""

from bot.metrics.collector import Metrics
from bot.metrics.counted_guard import CountedGuard
from bot.metrics.figures import BOUNDS, TOGETHER, Refused
from bot.metrics.looks import LATE, LATE_STATES, Late, Overdue, Sources
from bot.metrics.server import PATH, serve, warm
from bot.metrics.sources import sources_of
