"""The tab with the help in a browser, beside the chat; left out unless it is asked for."""

from collections.abc import Mapping

from manifest.package import Json
from manifest.values import Values, host_of

PATH = "/help"
"""Where the bot serves its help; Teams puts the reader's locale in the place of ``{locale}``."""

NAMES: Mapping[str, str] = {"fi": "Ohje", "sv": "Hjälp", "en": "Help"}
"""Language tag → what the tab is called; the same word as the command."""

TEXT = "staticTabs[0].name"
"""How language files name its name."""


def added(manifest: Json, values: Values) -> Json:
    """Return the manifest with the tab and its domain, where the values ask for it; else as it is."""
    if not values.help_tab:
        return manifest
    address = values.public_url.rstrip("/") + PATH
    tab = {
        "entityId": "help",
        "name": NAMES[manifest["localizationInfo"]["defaultLanguageTag"]],
        "contentUrl": f"{address}?locale={{locale}}",
        "websiteUrl": address,
        "scopes": ["personal"],
    }
    domains = dict.fromkeys([*manifest["validDomains"], host_of(values.public_url) or ""])
    return manifest | {"staticTabs": [tab], "validDomains": list(domains)}
