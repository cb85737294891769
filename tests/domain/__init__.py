"""The vocabulary and its rules: every table walked to its corners."""
