"""The bot's edge to Teams, tried over real HTTP on loopback."""
