"""Tests of releases and updates."""
