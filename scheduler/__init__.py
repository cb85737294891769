"""How the bot meets time: which duty runs how often."""
