"""The commands of ``python -m bot``, by what they are about; each imports what it alone needs."""
