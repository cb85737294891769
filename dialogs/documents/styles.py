"""The names of styles as Office stores them, in every language."""

from enum import StrEnum


class Style(StrEnum):
    """What a template must have."""

    TEXT = "Normal"
    TITLE = "Heading 1"
    SECTION = "Heading 2"
    ITEM = "Heading 3"
    LIST = "List Bullet"
    CAPTION = "Caption"
    FOOT = "Footer"
    TABLE = "Table Grid"
    TABLE_HEADING = "Table Heading"
    TABLE_TEXT = "Table Text"


BESIDE = ("Header", "Default Paragraph Font", "Normal Table", "Table Normal", "No List")
"""Styles that the others rest on."""

SHEET_TABLE = "Table Style Light 1"
"""Of a table in a spreadsheet."""
