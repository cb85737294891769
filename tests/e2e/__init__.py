"""The real thing, end to end: the bot, the Agents Playground, and a browser."""
