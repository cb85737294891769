"""How the bot meets memory: tables, repositories, the unit of work."""
