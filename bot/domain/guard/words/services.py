"""Sites and mailboxes that are a service's and no person's."""

from bot.domain.guard.words import words

AUTHORITIES = words(
    """
    kela.fi fpa.fi thl.fi stm.fi valvira.fi finlex.fi suomi.fi dvv.fi poliisi.fi polisen.fi vero.fi
    skatt.fi oikeus.fi eduskunta.fi riksdagen.fi valtioneuvosto.fi migri.fi kuntaliitto.fi
    kommunforbundet.fi hel.fi avi.fi lvv.fi ely-keskus.fi tyomarkkinatori.fi jobbmarknad.fi
    te-palvelut.fi kanta.fi omakanta.fi omaolo.fi terveyskyla.fi mielenterveystalo.fi psykporten.fi
    tietosuoja.fi dataskydd.fi oikeusasiamies.fi ara.fi varke.fi stat.fi sotkanet.fi innokyla.fi
    infofinland.fi oph.fi okm.fi minedu.fi ulosottolaitos.fi rikosseuraamus.fi hus.fi eloisa.fi
    keusote.fi luvn.fi vakehyva.fi varha.fi omahame.fi pirha.fi paijatha.fi kymenhva.fi ekhva.fi
    siunsote.fi hyvaks.fi hyvaep.fi ovph.fi osterbottensvalfard.fi soite.fi pohde.fi kainuu.fi lapha.fi
    pshyvinvointialue.fi satakunnanhyvinvointialue.fi itauusimaa.fi nollalinja.fi europa.eu hyvil.fi
    soteuudistus.fi edilex.fi helsinki.fi
    cloudnc.fi
    """
)
"""Authorities, counties and national services; their sub-domains count too."""

MAILBOXES = words(
    """
    kirjaamo info registrator registratorskontoret registratur palaute feedback asiakaspalvelu
    kundtjanst kundservice neuvonta radgivning toimisto office posti post tietosuoja dataskydd
    tietosuojavastaava dataprotection contact support tuki helpdesk viestinta kommunikation hallinto
    forvaltning tiedotus rekry rekrytointi sosiaalipaivystys socialjour lastensuojelu barnskydd
    sosiaalipalvelut socialservice asiakasohjaus perhekeskus ajanvaraus potilasasiamies sosiaaliasiamies
    sosiaaliasiavastaava socialombud sosiaaliasiavastaavat kuntouttava omaishoito vammaispalvelut
    aikuissosiaalityo hallitus toimeentulotuki noreply no-reply yhteydenotto yhteys registry service
    services mail help hello
    """
)
"""Names before the @ that are a function's; without the dots on ä and ö."""

ABBREVIATIONS = words(
    """
    SHL UTF PHL LSL VPL VIL KHO KKO STM THL YLE YTE ICD ISO DIN EN HE EU EY TE PL DVV WHO BDI GAD PHQ ADL
    RAI HUS HVA SOS SOTE LVM OKM VM TEM SM MIL COV GHQ AUD PCL SCL CDR OHL HOL SVL TTL RL OYS KYS TAYS
    TYKS UNO YK FN LAG RP RSV ETA HIV CP NR NRO ID FAQ IT AI KL SVT ICF ASQ BSI ISI MDI SDQ RBD PTV IPS
    CAN KEL VN MS BMI WAI KVPS HTA ARA PKS LSB MLL AVI ELY TUVA OPVA
    """
)
"""Stand before a hyphen and a number and are no vehicle: laws, tests, offices."""
