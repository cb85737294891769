"""A matter for another channel: a child in danger, a life at stake, an incident in a service."""

import re

from bot.domain.guard.verdict import Redirect


def _signs(*words: str) -> "re.Pattern[str]":
    return re.compile(rf"\b(?:{'|'.join(words)})")


_CHILD = _signs(
    r"perhee(?:stä|ssä|llä)\b|lapsi\b|lapse[nlst]|lasta\b|lapset\b|vauva|taapero|tyttö|tytö[nlst]|poika\b|poja[nlst]|[0-9]+-vuotia|koululai|eskari",
    r"familj(?:en)?\b|barn(?:et|ets|en|ens)?\b|bebis|spädbarn|flick|pojk|småbarn|[0-9]+-åri|dotter|son\b",
    r"family\b|child(?:ren)?\b|baby|toddler|boy\b|girl\b|kid\b|infant|daughter|[0-9]+-year-old",
)
_NEGLECT = _signs(
    r"yksin(?!huol|yrit|om)|ilman\svalvontaa|heitteill|hoitamatta|humala|päihty|juo(?:vat|pun)|lyö|löi|hakka|pahoinpid|kurit|mustelm|nälkäi|pelkää|pelossa|vaara",
    r"seksuaali|hyväksikäy|väkival|satutta|uhka|karannut|kadonnut|lastensuojeluilmoitu|ei\spääse\skotiin|lukittu",
    r"ensam|utan\stillsyn|slår|slagit|slog\b|misshandl|full\b|berusa|missbruk|blåmärk|hungrig|rädd|fara\b|vanvård|försumma|våld|utnyttja|sexuell|barnskyddsanmälan|rymt",
    r"alone|unsupervised|beat|hits?\b|hitting|abus|bruis|drunk|neglect|hungry|afraid|scared|danger|violen|harm|child\swelfare\snotif",
)
_MORTAL = _signs(
    r"itsemurha|tappaa\sitsensä|itsetuho|riistää\shengen|hengenvaara|uhkaa\w*\s(?:tappaa|puuko|ase)|uhannut\s(?:tappaa|puuko)|puukon\skanssa|hakkaa|lyö\b|kuristi|pahoinpit",
    r"självmord|ta(?:r|ga)?\slivet\sav|ta\ssitt\sliv|självdestruktiv|livsfara|hotar|hotat|kniv|slår|strypt|misshandl",
    r"suicid|kill\s(?:him|her|them)sel|end\s(?:his|her|their)\slife|threat|knife|beating|strangl|life\sis\sin|overdos|self-harm",
)
_INCIDENT = _signs(
    r"lääkevirhe|lääkitysvirhe|vaaratilan|vaaratapahtum|läheltä\spiti|kaltoinkohdel|kaltoinkohtel|haipro|spro\b",
    r"medicineringsfel|läkemedelsfel|tillbud|nära\sögat|missförhållande|vanvård",
    r"medication\serror|near\smiss|incident|mistreat|overdose",
)
_HAPPENED = _signs(
    r"väär\w+\s(?:\w+\s)?lääk|lääk\w+\s(?:\w+\s){0,2}väär|lääk\w+\s(?:\w+\s)?(?:jäi|jätettiin|unohtui|unohdettiin)|kaatui",
    r"putosi|unohdettiin|huusi|huudettiin|tönäisi|tönittiin|löi\b|tarttui|lukittiin|sidottiin|karkasi|eksyi|tukehtui|satutti",
    r"jätettiin\s(?:\w+\s)?(?:yksin|ilman|lattialle|sänkyyn|vaippaan)|fel\s(?:\w+\s)?(?:medicin|dos|läkemedel)|föll\b|ramlade",
    r"(?:medicin|läkemedl)\w*\s(?:\w+\s){0,3}(?:fel|glöm)|glömdes|skrek|knuffade|slog\b|låstes|lämnades",
    r"wrong\s(?:\w+\s)?(?:medic|dos|pill|drug|tablet)|fell\b|(?:was|were)\s(?:left|forgotten|locked|slapped)|shouted|pushed",
    r"hit\b|slapped|forgot\b",
)
_SERVICE = _signs(
    r"\w*yksikö|\w*yksikkö|palvelutalo|palvelukodi|hoivako|hoitoko|ryhmäko|\w*osasto|laitokse|kotihoi|hoitaja|lähihoitaja|ohjaaja|\w*vuoro(?:ssa|n|lai)|asukas|asukkaan|asukasta|asukkaalle|asumispalvelu|sijaishuolto|vastaanottokesk",
    r"vårdhem|serviceboende|\w*boende|enhet|avdelning|skötare|vårdare|nattskift|hemvård|institution|grupphem|personalen|klienten",
    r"care\shome|unit|ward\b|nurse|night\sshift|resident|staff|home\scare|institution|group\shome|shelter|carer",
)
_NOW = _signs(
    r"tänään|juuri\snyt|heti\b|tänä\s(?:iltana|yönä|aamuna)|viime\s(?:yönä|viikolla)|toissapäivänä|eilen|parhaillaan|kiireesti|tällä\shetkellä|viime\s(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|viikonlop)",
    r"(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)na\b",
    r"idag|i\sdag\b|just\snu|genast|i\s?kväll|i\snatt|i\s?går|i\smorse|i\s(?:mån|tis|ons|tors|fre|lör|sön)dags|förra\s(?:natten|veckan)|omedelbart|akut\b",
    r"today|right\snow|tonight|last\snight|yesterday|this\s(?:morning|evening)|immediately|at\sonce|at\sthe\smoment|last\s(?:week|weekend|\w+day)",
)
_ASKS = _signs(
    r"pitäisikö|pitääkö|mitä\s(?:minun|minä|meidän|teen|tehdään|pitää)|kenelle\s(?:soit|ilmoit)|kuka\s(?:auttaa|menee|hoitaa)|voisiko\sjoku|täytyykö|teenkö|tehdäänkö|ilmoitanko",
    r"borde|måste\snågon|vad\sska\s(?:jag|vi)|vad\sgör\s(?:jag|vi)|vem\s(?:ska|ring|tar|kan)|ska\s(?:jag|vi)|behöver\snågon",
    r"should\s(?:i|we|something|someone|anyone|this|it)|what\s(?:should|do)\s(?:i|we)|who\s(?:do|should|can)|do\s(?:i|we)\sneed|can\s(?:someone|anyone)|must\s(?:i|we)",
)
_WORRIED = _signs(
    r"(?:olen|olin)\s(?:todella\s|hyvin\s|erittäin\s)?huoli|huolissani|huolestu|pelkään\s|(?:jag\s)?är\s(?:mycket\s|djupt\s)?orolig|i\s?am\s(?:very\s)?(?:worried|concerned)|worried\sabout|i'm\s(?:worried|concerned)"
)
_ONE = _signs(
    r"(?:tämä|tämän|tällä|tältä|siinä|tässä)\s(?:lapsi|lapsen|perhe\w*|äiti\w*|asiak\w+|nuor\w+)|vanhus\b|vanhusta|asukas\b|asukasta\b|asukkaan\b|asukkaalle\b|asiakkaani|hän(?:en|elle|ellä|tä)?\b|asiakas\s(?:on|uhka|kertoi|sanoi|soitti|aikoo|sai)|naapuri",
    r"(?:den\shär|denna)\s(?:familj|klient)\w*|klienten|familjen|hon\b|han\b|en\s(?:klient|familj|boende|mamma|pappa|pojke|flicka|ung)|ett\sbarn|min\sklient|grann",
    r"this\s(?:child|family|client)|(?:the|a|my|one)\s(?:client|family|resident|mother|father|boy|girl|child|neighbour)\b|he\b|she\b",
)


_LEAST_FOR_CHILD, _LEAST = 3, 2


def redirect_of(text: str, *, single: bool) -> Redirect | None:
    """The other channel, when the signs of a single matter meet; None for what is only a theme.

    A theme ("lapset jäävät iltaisin yksin", "lääkevirheet ovat lisääntyneet") has the danger, but neither one
    person nor a now.

    Args:
        text: as :func:`bot.domain.guard.plain.plain` gives it.
        single: whether it speaks of a single case in so many words.
    """
    text = text.lower()
    now, asks, worried = (bool(sign.search(text)) for sign in (_NOW, _ASKS, _WORRIED))
    happened = bool(_HAPPENED.search(text))
    if not (now or asks or worried or happened):
        return None
    one = single or bool(_ONE.search(text))
    signs = now + asks + worried + one
    if signs > one and _CHILD.search(text) and signs + bool(_NEGLECT.search(text)) >= _LEAST_FOR_CHILD:
        return Redirect.LASU
    incident = happened or bool(_INCIDENT.search(text))
    if incident and now + asks + one + happened >= _LEAST and _SERVICE.search(text):
        return Redirect.SPRO
    return Redirect.ACUTE if now and signs >= _LEAST and _MORTAL.search(text) else None
