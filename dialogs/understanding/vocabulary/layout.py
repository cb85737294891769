"""Words that set parts of a message apart: a mail's headers, "first", "second", "third"."""

HEADERS = """
    re vs sv vl fw fwd aihe subject ämne lähettäjä from från lähetetty sent skickat vastaanottaja to till
    kopio cc kopia pvm päiväys date datum
"""

ORDINALS = (
    "ensin|ensinnäkin|ensiksi|ensiks|ekaks|ekaksi|eka|först|för det första|first|firstly",
    "toiseksi|toiseks|toka|tokaks|för det andra|second|secondly",
    "kolmanneksi|kolmanneks|kolmas|för det tredje|third|thirdly",
    "neljänneksi|neljänneks|för det fjärde|fourth|fourthly",
)
