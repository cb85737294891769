"""Whether the bot can work here: asked by the platform while it runs, and by a person before."""
