"""A matter for another channel: a child in danger, somebody's life, an incident in a service; never a theme."""

import re

from bot.domain.guard.single_case import single_cases
from bot.domain.guard.verdict import Redirect


def _signs(*words: str) -> "re.Pattern[str]":
    return re.compile(rf"\b(?:{'|'.join(words)})", re.IGNORECASE)


_CHILD = _signs(
    r"lapsi\b|lapse[nlst]|lasta\b|lapset\b|vauva|taapero|tyttö|tytö[nlst]|poika\b|poja[nlst]|[0-9]+-vuotia|koululai|eskari",
    r"barn(?:et|ets|en|ens)?\b|bebis|spädbarn|flick|pojk|småbarn|[0-9]+-åri|dotter|son\b",
    r"child(?:ren)?\b|baby|toddler|boy\b|girl\b|kid\b|infant|daughter|[0-9]+-year-old",
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
    r"lääkevirhe|lääkitysvirhe|väär\w+\s(?:\w+\s)?lääk|lääk\w+\s(?:\w+\s)?väär|lääk\w+\s(?:jäi|jätettiin|unohtui|unohdettiin)|vaaratilan|vaaratapahtum|läheltä\spiti|kaltoinkohdel|kaltoinkohtel",
    r"kaatui|putosi|unohdettiin|unohtui|huusi|huudettiin|tönäisi|tönittiin|löi|tarttui|lukittiin|sidottiin|jätettiin|haipro|spro|valvontalain|karkasi|eksyi|tukehtui|satutti",
    r"fel\s(?:\w+\s)?(?:medicin|dos|läkemedel)|medicineringsfel|läkemedelsfel|(?:medicin|läkemedl)\w*\s(?:\w+\s){0,3}(?:fel|glöm)|tillbud|nära\sögat|föll|ramlade|glömdes|skrek|knuffade|slog|låstes|lämnades|missförhållande|dosen",
    r"wrong\s(?:\w+\s)?(?:medic|dos|pill|drug|tablet)|medication\serror|near\smiss|incident|fell\b|was\sleft|were\sleft|shouted|pushed|hit\b|slapped|locked\sin|forgotten|forgot|mistreat|overdose",
)
_SERVICE = _signs(
    r"\w*yksikö|\w*yksikkö|palvelutalo|palvelukodi|hoivakodi|hoivakoti|ryhmäko|\w*osasto|laitokse|kotihoi|hoitaja|lähihoitaja|ohjaaja|\w*vuoro(?:ssa|n|lai)|asukas|asukkaan|asukasta|asukkaalle|asumispalvelu|sijaishuolto|vastaanottokesk",
    r"vårdhem|serviceboende|\w*boende|enhet|avdelning|skötare|vårdare|nattskift|hemvård|institution|grupphem|personalen|klienten",
    r"care\shome|unit|ward\b|nurse|night\sshift|resident|staff|home\scare|institution|group\shome|shelter|carer",
)
_NOW = _signs(
    r"tänään|juuri\snyt|heti\b|tänä\s(?:iltana|yönä|aamuna)|viime\syönä|eilen|parhaillaan|kiireesti|tällä\shetkellä|viime\s(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|viikonlop)",
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
    r"(?:tämä|tämän|tällä|tältä|siinä|tässä)\s(?:lapsi|lapsen|perhe\w*|äiti\w*|asiak\w+|nuor\w+)|asukas\b|asukasta\b|asukkaan\b|asukkaalle\b|asiakkaani|hän(?:en|elle|ellä|tä)?\b|asiakas\s(?:on|uhka|kertoi|sanoi|soitti|aikoo|sai)|naapuri",
    r"(?:den\shär|denna)\s(?:familj|klient)\w*|klienten|familjen|hon\b|han\b|en\s(?:klient|familj|boende|mamma|pappa|pojke|flicka|ung)|ett\sbarn|min\sklient|grann",
    r"this\s(?:child|family|client)|(?:the|a|my|one)\s(?:client|family|resident|mother|father|boy|girl|child|neighbour)\b|he\b|she\b",
)


def _points(text: str, *signs: "re.Pattern[str]") -> int:
    return sum(bool(sign.search(text)) for sign in signs)


_LEAST_FOR_CHILD, _LEAST_FOR_LIFE = 3, 2


def redirect_of(text: str) -> Redirect | None:
    """The other channel, when the signs of a single matter meet; None for what is only a theme.

    A theme ("lapset jäävät iltaisin yksin", "lääkevirheet ovat lisääntyneet") has the danger but neither one person nor a now.
    """
    single = bool(next(single_cases(text), None)) or bool(_ONE.search(text))
    signs = _points(text, _WORRIED, _NOW, _ASKS) + single
    if (
        _CHILD.search(text)
        and signs + _points(text, _NEGLECT) >= _LEAST_FOR_CHILD
        and _points(text, _NOW, _ASKS, _WORRIED)
    ):
        return Redirect.LASU
    happened = single or _NOW.search(text) or _ASKS.search(text)
    if (
        _INCIDENT.search(text)
        and _SERVICE.search(text)
        and happened
        and _points(text, _NOW, _ASKS) + single > 1
    ):
        return Redirect.SPRO
    if _MORTAL.search(text) and _NOW.search(text) and signs >= _LEAST_FOR_LIFE:
        return Redirect.ACUTE
    return None
