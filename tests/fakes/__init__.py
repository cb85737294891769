"""The world around the bot, small enough to run inside a test."""
