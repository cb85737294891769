"""Abbreviations that stand before a hyphen and a number and are no vehicle: laws, tests, offices."""

from bot.domain.guard.words import words

ABBREVIATIONS = words(
    """
    SHL PHL LSL VPL VIL KHO KKO STM THL YLE YTE ICD ISO DIN EN HE EU EY TE PL DVV WHO BDI GAD PHQ ADL
    RAI HUS HVA SOS SOTE LVM OKM VM TEM SM MIL COV GHQ AUD PCL SCL CDR OHL HOL SVL TTL RL OYS KYS TAYS
    TYKS UNO YK FN LAG RP RSV ETA HIV CP NR NRO ID FAQ IT AI KL SVT ICF ASQ BSI ISI MDI SDQ RBD PTV IPS
    CAN KEL VN MS BMI WAI KVPS HTA ARA PKS LSB MLL AVI ELY TUVA OPVA
    """
)
