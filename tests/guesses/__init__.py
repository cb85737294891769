"""A form's answers guessed from an observation's text."""
