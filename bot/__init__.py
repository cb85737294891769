"""The bot itself: its vocabulary, its rules, its desk."""
