"""What the bot runs by: systemd, nginx, containers; and how these files are tried (deploy.check)."""
