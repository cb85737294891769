"""What people say, in three languages: data as Python, so that nothing is opened when a line is read."""
