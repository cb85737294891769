"""The files by which the bot is run."""
