"""Letters that look like a Latin letter or a digit.

Derived from Unicode's confusables.txt (UTS #39): of Greek, Cyrillic and Armenian the single characters whose
prototype is one Latin letter, and the small letters that have the shape of a Latin one in another size.
Letters with marks are read in their parts first, so that their bare letter is enough here.
"""

# ruff: noqa: RUF001 - letters that look like others are what it lists

_PAIRS = (
    "АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ҮY ԀD ԌG ԚQ ԜW ѴV ҺH "  # Cyrillic
    "аa вb сc ԁd еe ѕs іi јj кk мm нh оo рp ԛq тt уy хx үy ѵv ԝw һh ӏl ӀI гr пn иu "
    "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC ͿJ "  # Greek
    "αa βb γy εe ηn ιi κk μm νv οo ρp σo τt υu χx ωw ϲc ϳj "
    "օo սu հh ոn ցg զq ՏS ՕO ՍU "  # Armenian
)
LATIN_LIKE = str.maketrans({pair[0]: pair[-1] for pair in _PAIRS.split()})
"""Letters of other alphabets: only to be read as Latin in a word that has Latin letters or digits."""

SMALL_CAPITALS = str.maketrans(
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡ",
    "abcdefghijklmnoprstuvwyzag",
)
"""Latin letters in another dress that no normal form undoes."""

ZEROS_LIKE, ONES_LIKE = "OoОоΟο", "IlІΙ"
"""Letters that are typed for a zero and for a one."""
