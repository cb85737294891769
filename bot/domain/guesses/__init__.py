"""Guesses: the answers of the form that an observation's text tells, each for its writer to change."""

from bot.domain.guesses.answers import guess
