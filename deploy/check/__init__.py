"""Try the files of deploy/ for real: `make deploy-check`, which needs root and minutes."""
