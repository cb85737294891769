"""The database side of the bot: tables, repositories, the unit of work."""
