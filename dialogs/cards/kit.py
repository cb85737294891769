"""The building blocks that the cards share."""

from typing import Any, TypeAlias

Card: TypeAlias = dict[str, Any]
"""An Adaptive Card as JSON."""
