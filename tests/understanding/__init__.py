"""What a typed line means: the development set, the measure, the rules one by one."""
