"""How streets, houses and homes are called, in three languages: word lists and parts of regular expressions.

A word whose stem changes is given with both, as "katu/kadu": the cases are added where it is looked for.
"""

from bot.domain.guard.words import words

STREETS = words(
    """
    tie katu/kadu kuja polku/polu raitti/raiti kaari/kaare väylä tori aukio aukea aukea/aukee rinne/rintee
    penger/penkere kulma portti/porti puistikko/puistiko esplanadi bulevardi taival/taipalee rivi törmä
    lenkki/lenki ahde/ahtee kaarre/kaartee mutka kierto/kierro tanhua tanhuva rantti/ranti raitio raito/raido
    gata gatan väg vägen gränd gränden stig stigen allé allén torg torget kaj kajen esplanad esplanaden
    boulevarden brink brinken svängen stråket promenaden
    """
)
"""Ends of names that are a street's almost always."""

ALONE = words("esplanadi esplanaden bulevardi boulevarden")
"""Streets that are called so with nothing before."""

PLACES = words(
    """
    ranta/ranna laita/laida kallio mäki/mäe niitty/niity pelto/pello silta/silla linja piha haka/haa puro
    lahti/lahde tasku niemi/nieme saari/saare harju kangas/kankaa koski/kose lampi/lamme lehto/lehdo metsä
    korpi/korve notko kumpu/kummu kukkula laakso vuori/vuore luoto/luodo satama valkama rata/rada kehä
    kaarto/kaarro askel/askele syrjä suora puisto nummi/numme lähde/lähtee reuna kolu solu tanner/tantere
    varsi/varre kenttä/kentä pirtti/pirti kierros/kierrokse rinki/ringi perä oja aho kuru
    stranden backen bågen ringen leden parken kullen berget udden dalen ängen holmen viken hamnen slingan
    rundan terrassen skogen åsen hörnet åkern kroken bron lunden hagen backa brynet näset
    """
)
"""Ends of names that are a village's or a thing's as often."""

ROADS = (
    r"(?:valta|kanta|seutu|yhdys|maan|moottori|rauta|tulo)tie"
    r"|(?:riks|stam|lands|motor|järn|huvud|region)väg|ringväg(?!en)"
)
"""Roads that are called by their number."""

NO_STREETS = (
    r"\w*(?:asiakkaa?[sn]|asiakas|potilas|hoito|palvelu|koulutus|opinto|ura|tuki|auttavan?|kuntoutus|oppimis"
    r"|kehitys|elämän|kasvu|työ|tieto|asumis|osallisuu\w{1,3}|puhelin|neuvonta|yö|bussi|raitio|päihde|kriisi"
    r"|toiminta|verkko|ohjaamo|rekry|työmarkkina|jatko|lääke|lääkäri|etä|leikki|nolla)"
    r"(?:polku|polu|linja|kaari|kaare|väylä|portti|porti|tori|silta|silla|kulma|rivi|kehä|rata|rada|kentt?ä"
    r"|kierto|kierro|puisto)"
    r"|\w*(?:näkökulma|maailmankulma|ra?porti|raportti|[kpiu]silta|kaup[ap]\w*tori|pääkatu|seuranta|seuranna)"
    r"|\w*(?:[^aeiouyäön]|moni|tu|(?<!nie)men|audi)tori|\w*(?:[^aeiouyäön]|kun|käyn|pyyn|tun|myyn|klien|(?<!k)ko)tien"
    r"|\w*(?:las|is|lu|al|pus|tas|us)kuja|\w*[eåädgtk]ringen|arbets\w+|\w*(?:vård|gång|cykel|fram|is)(?:väg|led)"
    r"|\w*(?:haku|telu|tele|ointi|ämis|amis|lausunto|kysely|kommentti|valinta|rokotus|palaute|keruu|täydennys|arvonta|avaus"
    r"|vuoro|neuvottelu|kuulemis|rahoitus|seuranta|lääkäri|lääkärin|tiistai|kyyti|vertais|rumpu|jumppa)(?:kierro(?:s|kse)\w*|rin[kg]i)"
    r"|(?:alku|jälki|taka|etu|valta)perä|därinne|umgängen|(?:poti|oppi|apu)laita"
)
"""Things and people whose names end as a street's does."""

NUMBERED = words(
    """
    osasto luokka ryhmä liite taulukko kohta vaihe kuva malli lomake versio tyyppi taso sarja linja huone sali
    avdelning avdelningen klass klassen grupp gruppen bilaga tabell punkt fas modell blankett rum nivå
    ward class group annex table section phase model form version type level room unit item grade step
    toimenpide tavoite mittari kysymys osa luku momentti rivi sarake åtgärd mål mätare fråga del kapitel rad
    measure goal indicator question part chapter option row column
    """
)
"""What is numbered with a letter too and is no street."""

SIDES = (
    r"(?:Uu(?:si|den|della)|Vanha\w{0,3}|Iso\w{0,3}|Pien\w{1,5}|Pitkä\w{0,3}|Ylinen|Ylisen|Suur\w{0,4}"
    r"|(?:Itä|Länt|Pohjo|Etelä|Kesk|Sisä|Ylä|Ala|Ulko)\w{0,7}|Musta\w{0,2}|Valko\w{0,6}"
    r"|Östra|Västra|Norra|Södra|Gamla|Nya|Stora|Lilla|Övre|Nedre|Mellersta|Yttre|Inre"
    r"|Old|New|Upper|Lower|North|South|East|West)"
)
"""Words before a street's own name that are a part of it."""

HOMES = (
    r"(?:as(?:unto|unnon|unnossa|unnosta|unnolla|unnolle)?|huoneisto\w{0,3}|huon|bst|lgh|lägenhet(?:en)?"
    r"|bostad(?:en)?|apartment|apt|flat)"
)
STAIRS = (
    r"(?:rap(?:pu|un|ussa|usta)|porra(?:s|ksessa|ssa|an)|trapp(?:a|an|uppgång\w{0,2})|uppgång\w{0,2}"
    r"|stair(?:well|case)?)"
)
ORDINALS = (
    r"(?:[1-9](?:\.|:[eas]|rd|th)|Ensimmäi\w{3,6}|Toi(?:nen|se\w{1,3})|Kolma\w{1,5}|Neljä\w{1,5}|Viide\w{1,5}|Första|Andra|Tredje|Fjärde|Femte"
    r"|First|Second|Third|Fourth|Fifth)"
)
"""Before a line that is a street: "Kolmas linja"."""

BUILDINGS = (
    r"(?:talo(?:n|ssa|sta)?|hus(?:et)?|house|building|kerro(?:s|ksessa|ksen)|krs|vån(?:ing(?:en)?)?|floor|ovi|dörr"
    r"|door|ingång(?:en)?|entrance)"
)
FLOORS = r"krs|kerros|kerroksessa|vån|våning(?:en)?|floor"
"""What a home is called by, what it is reached by, and what an office may have too."""

SERVICES = (
    r"(?:ko(?:ti|din|dissa|dista)|talo(?:n|ssa|sta)?|yksik(?:kö|ön|össä|östä)|koulu(?:n|ssa|sta)?|keskus|keskuksen"
    r"|asema|osasto(?:n|lla)?|hanke|ryhmä|boendet|enheten|hemmet|skolan|avdelningen|home|school|unit|ward|centre)"
)
"""What stands before the name of a service: "Ryhmäkoti Honkaharju 2"."""

LIVES = (
    r"(?:(?:koti)?osoit\w{1,8}|os\.|asu(?:u|va|van|vat|i|nut|taan)|asum\w{2,5}|asuv\w{2,4}|asut(?:taa|ti)\w{0,2}|majoit\w{2,5}|kotona|koti(?:nsa|aan|in)?|kod(?:issa|ista)|muutt\w{1,5}"
    r"|adress\w{0,3}|bor|bodde|bosatt|flytta\w{0,3}|hyr(?:de)?|hemma|lives?|living|lived|moved|rents?|stays?|staying|farmhouse|address)"
)
"""What says that an address follows."""

_ONES = (
    r"(?:yksi|yhde\w{1,3}|kaksi|kahde\w{1,3}|kolme\w{0,3}|neljä\w{0,3}|vii(?:si|de\w{1,3}|te\w{1,2}|ttä)|kuu(?:si|de\w{1,3}|te\w{1,2}|tta)|yhteen|kahteen"
    r"|seitsemä\w{1,4}|kahdeksa\w{1,4}|yhdeksä\w{1,4})"
)
NUMBER_WORD = (
    rf"(?:{_ONES}(?:toista|kymmen\w{{1,4}}(?:{_ONES})?)?|kymmenen|kymmene\w{{1,3}}"
    r"|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)"
    r"(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton"
    r"|fjorton|femton|sexton|sjutton|arton|nitton"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:four|six|seven|eigh|nine|thir|fif)teen"
    r"|(?:ykkö|kakko|kolmo|nelo|vito|kuto)(?:nen|s\w{2,4})|seiska\w{0,3}|kasi(?:ssa|sta|in)?|ysi(?:ssä|stä|in)?|kymp\w{1,5}"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
"""A house number in words."""

COUNTED = (
    r"(?:km|m2|kilom\w+|metri\w*|meter\w*|mil|vuo[td]\w*|v|kk|kuukau\w*|viik\w*|vko\w*|päiv\w*|tun[tn]\w*|h|min\w*"
    r"|kerta\w*|prosent\w*|procent|percent|per\scent|euro\w*|henk\w*|kpl|år\w*|månad\w*|veck\w*|dag\w*|timm\w*"
    r"|gång\w*|personer|familjer|days?|weeks?|years?|months?|times|people|families|hours?|asuk\w*ta|perhettä"
    r"|lasta|nuorta|asuntoa|taloa|asiakasta|vanhusta|ihmistä|yksikköä)"
)
"""What is counted after a number that is no house's."""

GOES_ON = (
    r"(?:ja|tai|eikä|mutta|on|oli|ovat|ei|eivät|jossa|josta|jonne|missä|kun|koska|asu(?:u|i|vat|ivat|va|tta\w+)|sijai\w*|rap\w*|kerro\w*"
    r"|tarvit\w*|jäi|sai|saa|puuttu\w*|palo\w*|alkaen|saakka|och|eller|är|var|bor|har|men|som|där|saknar|fick|vid"
    r"|and|or|is|was|has|where|needs|lacks|got)"
)
"""What a sentence goes on with after a house number."""

COUNTED_WHOLE = (
    r"(?:hengen|asukkaan|asiakkaan|lapsen|nuoren|perheen|paikan|asunnon|minuutin|tunnin|metrin|kilometrin|euron|neliön"
    r"|päivän|viikon|kuukauden|vuoden|vuotiaan|potilaan|työntekijän|ihmisen|vanhuksen|huoneen|kerroksen)"
)
"""What a number before it counts, in the genitive."""

SHORT_FINNISH, SHORT_STREETS = r"(?:n[ktp]|nkj)", r"(?:[ktpvg]|kj|gr|str|tn)"
"""Ends of a street's name in short, before a full stop: "Hämeenk.", "Storg."."""

MONTHS_IN_SHORT = r"(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|aug)[kt]?"

LOWER_STREETS = (
    r"(?!(?:pitkä|oma|vanha|uusi|suora|väärä|oikea|työ|koulu|elämän|pyörä|kävely|jalka|kulku|ajo|umpi|koti|sivu|pää|poikki"
    r"|metsä|metsäauto|hiekka|talvi|jää|yksityis|pelastus|hälytys|pako|kylä|ohitus|kehä|liittymä|runko|piha|kansi|kauppa"
    r"|ostos|varsi|gå|tvär|huvud|cykel|gång|bil|grus|in|ut|om|av|åter|fram|genom|skol|arbets)(?:tie|katu|kuja|gata|väg))"
    r"\w{3,30}(?:tie|tien|tiellä|katu|kadun|kadulla|kuja|kujan|kujalla|gatan|vägen|gränden|stigen)"
)
"""Streets without a capital letter that are no common noun."""
