"""What stands in deploy/monitoring and in the runbook, held against what the bot really exports and says."""
