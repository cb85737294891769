"""What a typed line means: its words, its numbers, its fields."""
