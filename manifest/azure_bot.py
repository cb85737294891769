"""What is entered for the Azure Bot and its app registration, so that both agree with the app package.

The Azure Bot itself has a name, an icon and an endpoint. Privacy notice, terms of use and support page are
asked for by the app registration (Entra, "Branding & properties").
"""

import json

from manifest.build import FOLDER
from manifest.help_tab import PATH as HELP
from manifest.package import MANIFEST, Json
from manifest.values import Values

ENDPOINT = "/api/messages"
"""Where Teams delivers to the bot."""

ICON = HELP + "/icon.png"
"""Where the bot serves the colour icon: in a template it is given by an address, in the portal as a file."""


def azure_bot(values: Values) -> Json:
    """Return what is entered, under Azure's own names; the values are those of the app package."""
    manifest = json.loads((FOLDER / MANIFEST).read_bytes())
    public, icon = values.public_url.rstrip("/"), manifest["icons"]["color"]
    return {
        "displayName": manifest["name"]["short"],
        "description": manifest["description"]["short"],
        "msaAppId": values.app_id,
        "endpoint": public + ENDPOINT,
        "icon": f"manifest/{icon}",
        "iconUrl": public + ICON,
        "appRegistration": {
            "displayName": manifest["name"]["short"],
            "logo": f"manifest/{icon}",
            "info": {
                "marketingUrl": values.website_url,
                "supportUrl": values.website_url,
                "privacyStatementUrl": values.privacy_url,
                "termsOfServiceUrl": values.terms_url,
            },
        },
    }
