"""How Teams installs the bot: the app manifest, its languages and icons."""
