"""How the bot meets people: conversations, cards, texts, and Teams itself."""
