"""How fast the bot is, beside a bare echo bot and plain aiohttp: ``python -m tests.bench``."""
