"""What belongs to services and not to people: numbers, sites and mailboxes."""

import re
from dataclasses import dataclass, field

_SERVICE_LINES = re.compile(r"\(?(?:112|116|0800|0600|0700|0100|0200|080|010|020|029|030|071|073|075)")
"""Emergency, free and corporate numbers, as Traficom gives them; written together, as 02 000 1234 is somebody's in Turku."""

_COUNTRY = re.compile(r"^\(?(?:\+|00)358\)?[ -]*(?:\(0\)|0)?[ -]*")
_AUTHORITIES = frozenset(
    ["kela.fi", "fpa.fi", "thl.fi", "stm.fi", "valvira.fi", "finlex.fi", "suomi.fi", "dvv.fi", "poliisi.fi", "polisen.fi", "vero.fi", "skatt.fi", "oikeus.fi", "eduskunta.fi", "riksdagen.fi", "valtioneuvosto.fi", "migri.fi", "kuntaliitto.fi", "kommunforbundet.fi", "hel.fi", "avi.fi", "lvv.fi", "ely-keskus.fi", "tyomarkkinatori.fi", "jobbmarknad.fi", "te-palvelut.fi", "kanta.fi", "omakanta.fi", "omaolo.fi", "terveyskyla.fi", "mielenterveystalo.fi", "psykporten.fi", "tietosuoja.fi", "dataskydd.fi", "oikeusasiamies.fi", "ara.fi", "varke.fi", "stat.fi", "sotkanet.fi", "innokyla.fi", "infofinland.fi", "oph.fi", "okm.fi", "minedu.fi", "ulosottolaitos.fi", "rikosseuraamus.fi", "hus.fi", "eloisa.fi", "keusote.fi", "luvn.fi", "vakehyva.fi", "varha.fi", "omahame.fi", "pirha.fi", "paijatha.fi", "kymenhva.fi", "ekhva.fi", "siunsote.fi", "hyvaks.fi", "hyvaep.fi", "ovph.fi", "osterbottensvalfard.fi", "soite.fi", "pohde.fi", "kainuu.fi", "lapha.fi", "pshyvinvointialue.fi", "satakunnanhyvinvointialue.fi", "itauusimaa.fi", "nollalinja.fi", "europa.eu"]
)
_MAILBOXES = frozenset(
    ["kirjaamo", "info", "registrator", "registratorskontoret", "registratur", "palaute", "feedback", "asiakaspalvelu", "kundtjanst", "kundservice", "neuvonta", "radgivning", "toimisto", "office", "posti", "post", "tietosuoja", "dataskydd", "tietosuojavastaava", "dataprotection", "contact", "support", "tuki", "helpdesk", "viestinta", "kommunikation", "hallinto", "forvaltning", "tiedotus", "rekry", "rekrytointi", "sosiaalipaivystys", "socialjour", "lastensuojelu", "barnskydd", "sosiaalipalvelut", "socialservice", "asiakasohjaus", "perhekeskus", "ajanvaraus", "potilasasiamies", "sosiaaliasiamies", "sosiaaliasiavastaava", "socialombud", "sosiaaliasiavastaavat", "kuntouttava", "omaishoito", "vammaispalvelut", "aikuissosiaalityo", "hallitus", "toimeentulotuki", "noreply", "no-reply", "yhteydenotto", "yhteys", "registry", "service", "services", "mail", "help", "hello"]
)


@dataclass(frozen=True, kw_only=True)
class Allowed:
    """What a county allows beside the national lines and authorities.

    Attributes:
        service_numbers: public telephone numbers, digits only, with their area code: "0925250111".
        domains: sites and their sub-domains that lead to no person.
        mailboxes: names before the @ that are a function's.
    """

    service_numbers: frozenset[str] = frozenset({"0925250111"})
    domains: frozenset[str] = field(default=_AUTHORITIES)
    mailboxes: frozenset[str] = field(default=_MAILBOXES)

    def number(self, written: str) -> bool:
        """Whether a telephone number, however written, is a service's."""
        national = _COUNTRY.sub("0", written)
        return re.sub(r"[^0-9]", "", national) in self.service_numbers or bool(_SERVICE_LINES.match(national))

    def site(self, host: str) -> bool:
        """Whether a host is an allowed domain, a part of one, or a county's."""
        name = host.lower().removeprefix("www.")
        parts = name.split(".")
        return any(".".join(parts[at:]) in self.domains for at in range(len(parts))) or (
            len(parts) > 1 and parts[-2].endswith(("hyvinvointialue", "valfardsomrade")) and parts[-1] == "fi"
        )

    def mailbox(self, local: str) -> bool:
        """Whether the part before the @ is a function's."""
        name = local.lower().replace("ä", "a").replace("ö", "o").replace("å", "a")
        return name in self.mailboxes or re.split(r"[._-]", name)[0] in self.mailboxes
