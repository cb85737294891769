"""What can be done, by feature: typed and pressed alike."""
