"""What deploy/azure makes in Azure, without Azure."""
