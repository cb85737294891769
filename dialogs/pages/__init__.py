"""What is shown, by feature: pure functions from facts to a page."""
