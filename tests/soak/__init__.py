"""Ten minutes of a county's busiest hour, ten times over, with all that goes wrong in a year."""
