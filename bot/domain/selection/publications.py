"""Choose what a document may show of a publication."""

from bot.domain.calendar import helsinki_day
from bot.domain.evidence.published import Published
from bot.domain.publication import Publication


def published_facts(publication: Publication) -> Published:
    """Return what others read of a publication: the words that were approved last.

    Raises:
        ValueError: nobody outside the group may read it.
    """
    if not publication.readable or publication.approved_at is None:
        raise ValueError(f"{publication.number} is {publication.state}: it is not to be shown")
    return Published(
        number=publication.number,
        version=publication.revision,
        published_on=helsinki_day(publication.approved_at),
        tone=publication.tone.value,
        need=publication.need,
        aspects=publication.aspects,
        weakest=publication.weakest,
        areas=publication.areas,
        words=publication.words,
    )
