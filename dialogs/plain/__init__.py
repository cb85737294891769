"""Every card's twin in plain words: the same facts for those who read without cards, or listen."""
