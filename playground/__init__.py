"""The newcomer's client: the bot and the Agents Playground side by side, and invented observations."""
