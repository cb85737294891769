"""Check whether the bot can work: for the platform while it runs, and for a person before."""
