"""What belongs to services and not to people: numbers, sites, mailboxes, and words that look like names."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from bot.domain.guard.words.places import MUNICIPALITIES
from bot.domain.guard.words.services import AUTHORITIES, MAILBOXES

_SERVICE_LINES = re.compile(r"\(?(?:112|116|0800|0600|0700|0100|0200|080|010|020|029|030|071|073|075)")
"""Emergency, free and corporate numbers, as Traficom gives them; their prefix stands together."""

_COUNTRY = re.compile(r"^\(?(?:\+|00)358\)?[ -]*+(?:\(0\)|0)?[ -]*")

_PLAIN = str.maketrans("äöå", "aoa")
_MUNICIPALITIES = frozenset(name.translate(_PLAIN) for name in MUNICIPALITIES)


@lru_cache(maxsize=8)
def _most_labels(domains: frozenset[str]) -> int:
    """The parts of the longest domain: no longer end of a host is looked up."""
    return max((domain.count(".") + 1 for domain in domains), default=0)


@dataclass(frozen=True, kw_only=True)
class Allowed:
    """What a county allows beside the national lines and authorities.

    Attributes:
        service_numbers: public telephone numbers, digits only, with their area code: "0925250111".
        domains: sites and their sub-domains that lead to no person.
        mailboxes: names before the @ that are a function's.
        words: what is called by words that look like a name; see :mod:`bot.domain.guard.allowed_words`.
    """

    service_numbers: frozenset[str] = frozenset({"0925250111"})
    domains: frozenset[str] = field(default=AUTHORITIES)
    mailboxes: frozenset[str] = field(default=MAILBOXES)
    words: frozenset[str] = frozenset()

    def number(self, written: str) -> bool:
        """Return whether a telephone number, however written, is a service's."""
        national = _COUNTRY.sub("0", written)
        return re.sub(r"[^0-9]", "", national) in self.service_numbers or bool(_SERVICE_LINES.match(national))

    def site(self, host: str) -> bool:
        """Return whether a host is an allowed domain, a part of one, a county's or a municipality's."""
        name = host.lower().removeprefix("www.")
        parts = name.split(".")
        public = (
            len(parts) > 1
            and parts[-1] == "fi"
            and (parts[-2].endswith(("hyvinvointialue", "valfardsomrade")) or parts[-2] in _MUNICIPALITIES)
        )
        most = _most_labels(self.domains)
        return public or any(".".join(parts[-count:]) in self.domains for count in range(1, most + 1))

    def mailbox(self, local: str) -> bool:
        """Return whether the part before the @ is a function's."""
        name = local.lower().translate(_PLAIN)
        return name in self.mailboxes or re.split(r"[._-]", name)[0] in self.mailboxes
