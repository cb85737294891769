"""What documents show of a release, and the Swedish names of the areas that they name."""

from collections.abc import Iterable

from bot.domain.county import County
from bot.domain.evidence.published import Counts
from bot.domain.release import Release, Tables


def counts_of(release: Release | None, tables: Tables | None = None) -> Counts | None:
    """Return what a release tells, as documents show it; of these tables alone, if any are given."""
    if release is None:
        return None
    return Counts(
        release=release.number or release.period,
        period=release.period,
        audience=release.audience.value,
        hash=release.facts_hash,
        observations=release.observations,
        reporters=release.reporters,
        tables=release.tables if tables is None else tables,
    )


def swedish_names(areas: Iterable[str], county: County) -> dict[str, str]:
    """Return the municipalities among these areas, Finnish to Swedish, in order."""
    return {name: county.municipalities[name] for name in sorted({*areas}) if name in county.municipalities}
