"""The choice lists: stored codes, never renamed, only added; their words are in the texts."""

from enum import StrEnum

NEED_VERSION = "SHL11@2023-01-01"
"""Which wording of the Act the need codes follow; stored with each observation, as the Act changes."""


class ObservationType(StrEnum):
    """What kind of thing was observed."""

    POS = "POS"
    NEG = "NEG"
    NEU = "NEU"


class Need(StrEnum):
    """Support needs of the Social Welfare Act 11 §, items 1 to 10, and that none was told."""

    SHL11_01 = "SHL11_01"
    SHL11_02 = "SHL11_02"
    SHL11_03 = "SHL11_03"
    SHL11_04 = "SHL11_04"
    SHL11_05 = "SHL11_05"
    SHL11_06 = "SHL11_06"
    SHL11_07 = "SHL11_07"
    SHL11_08 = "SHL11_08"
    SHL11_09 = "SHL11_09"
    SHL11_10 = "SHL11_10"
    UNKNOWN = "UNKNOWN"


class ServiceTask(StrEnum):
    """The reporter's own field of work."""

    TYOIK = "TYOIK"
    LAPERH = "LAPERH"
    LASTEN = "LASTEN"
    PERHOI = "PERHOI"
    IAKK = "IAKK"
    VAMM = "VAMM"
    PAIHDE = "PAIHDE"
    MIELE = "MIELE"
    TERVSO = "TERVSO"
    KOULU = "KOULU"
    SOSPAI = "SOSPAI"
    MAAHAN = "MAAHAN"
    OHJNEU = "OHJNEU"
    MUU = "MUU"


class TargetGroup(StrEnum):
    """Whom it concerns."""

    CHILDFAM = "CHILDFAM"
    CHILD = "CHILD"
    YOUTH = "YOUTH"
    WORKAGE = "WORKAGE"
    OLDER = "OLDER"
    DISAB = "DISAB"
    SUBST = "SUBST"
    MENTAL = "MENTAL"
    IMMIG = "IMMIG"
    MINOR = "MINOR"
    HOMELESS = "HOMELESS"
    UNEMP = "UNEMP"
    LOWINC = "LOWINC"
    CARER = "CARER"
    VIOLENCE = "VIOLENCE"
    CRIM = "CRIM"
    SPECIAL = "SPECIAL"
    ALL = "ALL"
    OTHER = "OTHER"


class Sector(StrEnum):
    """The administrative branch it is addressed to."""

    SOSP = "SOSP"
    TERV = "TERV"
    MIELP = "MIELP"
    ASUM = "ASUM"
    KELA = "KELA"
    TYO = "TYO"
    OPETUS = "OPETUS"
    VAPAA = "VAPAA"
    MAAH = "MAAH"
    TALOUS = "TALOUS"
    OIKEUS = "OIKEUS"
    POLI = "POLI"
    PELAST = "PELAST"
    LIIK = "LIIK"
    YMP = "YMP"
    DIGI = "DIGI"
    JARJ = "JARJ"
    YRIT = "YRIT"
    LAINS = "LAINS"
    MUU = "MUU"
    EOS = "EOS"


class Aspect(StrEnum):
    """What kind of strength or weakness it shows."""

    RIGHTS = "RIGHTS"
    VOICE = "VOICE"
    NEED = "NEED"
    ACCESS = "ACCESS"
    EFFECT = "EFFECT"
    COOP = "COOP"
    RULES = "RULES"
    ENVIRO = "ENVIRO"
    GOOD = "GOOD"


class Extent(StrEnum):
    """How widely it was seen."""

    ONE = "ONE"
    SEVERAL = "SEVERAL"
    COMMON = "COMMON"
    UNKNOWN = "UNKNOWN"


class Trend(StrEnum):
    """Where it is going."""

    NEW = "NEW"
    UP = "UP"
    SAME = "SAME"
    DOWN = "DOWN"
    NA = "NA"


class Actor(StrEnum):
    """Who should act, in the reporter's view."""

    TEAM = "TEAM"
    MANAGER = "MANAGER"
    RAKE = "RAKE"
    COUNTY = "COUNTY"
    COUNCIL = "COUNCIL"
    MUNICIP = "MUNICIP"
    KELA = "KELA"
    EMPL = "EMPL"
    STATE = "STATE"
    NGO = "NGO"
    PROVIDER = "PROVIDER"
    OTHER = "OTHER"
    UNKNOWN = "UNKNOWN"


class Source(StrEnum):
    """Whose observation it is."""

    OWN = "OWN"
    TEAM = "TEAM"
    CLIENT = "CLIENT"
    PARTNER = "PARTNER"


class ReporterMode(StrEnum):
    """How the reporter appears (process.md D.3)."""

    NAMED = "NAMED"
    PSEUDO = "PSEUDO"
    ANON = "ANON"


class Language(StrEnum):
    """The bot's three languages."""

    FI = "fi"
    SV = "sv"
    EN = "en"
