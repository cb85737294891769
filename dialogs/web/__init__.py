"""What the bot shows in a browser: the way to a file."""
