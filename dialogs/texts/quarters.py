"""How an area and its quarter are called."""

from bot.domain.evidence.municipal import AreaKind, ReportArea
from bot.domain.period import Period
from dialogs.texts.loader import Texts


def area_name(area: ReportArea, texts: Texts) -> str:
    """Return an area's name in the reader's language."""
    if area.kind is AreaKind.MUNICIPALITY:
        return texts.area(area.name, {area.name: area.swedish})
    return texts("area-COUNTY") if area.kind is AreaKind.COUNTY else area.name


def quarter_name(period: Period, texts: Texts) -> str:
    """Return a quarter by its months: from its first to its last, and the year."""
    return texts(f"municipal-quarter-{period.number}", year=str(period.year))


def quarter_title(area: ReportArea, period: Period, texts: Texts) -> str:
    """Return an area's quarter as its report is called: Kajaani with its months and year."""
    return texts("municipal-title", area=area_name(area, texts), quarter=quarter_name(period, texts))
